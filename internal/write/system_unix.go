//go:build unix

package write

import (
	"errors"
	"io/fs"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

func outOfSpace(err error) bool {
	return errors.Is(err, unix.ENOSPC) || errors.Is(err, unix.EDQUOT) || errors.Is(err, unix.EFBIG)
}

func readOnly(err error) bool { return errors.Is(err, unix.EROFS) }

// immovable reports whether a rename failed because of what the directory is:
// a mount point (EBUSY), or a part of a lower layer of a container (EXDEV).
func immovable(err error) bool {
	return errors.Is(err, unix.EBUSY) || errors.Is(err, unix.EXDEV)
}

// inherit gives the new directory the owner, group and mode of the old one, as
// far as the process may. The owner's own permissions are kept, because the
// directory has yet to be filled.
func inherit(dir string, old fs.FileInfo) {
	if stat, ok := old.Sys().(*syscall.Stat_t); ok {
		_ = os.Lchown(dir, int(stat.Uid), int(stat.Gid))
	}
	_ = os.Chmod(dir, old.Mode()&(fs.ModePerm|fs.ModeSetgid|fs.ModeSticky)|0o700)
}

// syncDir makes the names in a directory safe from a loss of power.
func syncDir(dir string) error {
	file, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer file.Close()
	err = file.Sync()
	if errors.Is(err, unix.EINVAL) || errors.Is(err, unix.ENOTSUP) {
		return nil // a file system that does not sync directories
	}
	return err
}
