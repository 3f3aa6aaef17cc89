package write

import (
	"errors"
	"io/fs"

	"golang.org/x/sys/windows"
)

func outOfSpace(err error) bool {
	return errors.Is(err, windows.ERROR_DISK_FULL) || errors.Is(err, windows.ERROR_HANDLE_DISK_FULL)
}

func readOnly(err error) bool { return errors.Is(err, windows.ERROR_WRITE_PROTECT) }

// immovable reports whether a rename failed because something in the directory
// is open in another program.
func immovable(err error) bool {
	return errors.Is(err, windows.ERROR_SHARING_VIOLATION) || errors.Is(err, windows.ERROR_ACCESS_DENIED) ||
		errors.Is(err, windows.ERROR_NOT_SAME_DEVICE)
}

// inherit does nothing: access lists come from the parent directory.
func inherit(string, fs.FileInfo) {}

func syncDir(string) error { return nil }

func syncAll(string) error { return nil }
