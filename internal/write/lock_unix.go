//go:build unix

package write

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// lock is an advisory lock (flock) on a file beside the published directory.
// The system drops it when the process ends, however it ends.
type lock struct{ file *os.File }

// acquire takes the lock, or fails with Busy and the name of the directory.
func acquire(path, dir string) (*lock, error) {
	for {
		file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
		if err != nil {
			return nil, denied(path, err)
		}
		err = unix.Flock(int(file.Fd()), unix.LOCK_EX|unix.LOCK_NB)
		switch {
		case errors.Is(err, unix.EINTR):
		case errors.Is(err, unix.EWOULDBLOCK):
			file.Close()
			return nil, refuse(Busy, dir, "")
		case err != nil:
			file.Close()
			return nil, failed(path, err)
		case stillNamed(file, path):
			return &lock{file}, nil
		}
		// The holder before removed the file between our opening and locking it.
		file.Close()
	}
}

func stillNamed(file *os.File, path string) bool {
	held, err := file.Stat()
	if err != nil {
		return false
	}
	named, err := os.Lstat(path)
	return err == nil && os.SameFile(held, named)
}

// denied names the directory that lacks the permission, not the lock in it.
func denied(path string, err error) error {
	if errors.Is(err, fs.ErrPermission) || readOnly(err) {
		return failed(filepath.Dir(path), err)
	}
	return failed(path, err)
}

// release removes the file before it drops the lock: whoever waits with the
// removed file open sees that it is no longer named, and opens a new one.
func (l *lock) release() {
	_ = os.Remove(l.file.Name())
	_ = l.file.Close()
}
