package write

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// lock is a file beside the published directory that is locked as a whole.
// The system drops the lock when the process ends, however it ends.
type lock struct{ file *os.File }

// acquire takes the lock, or fails with Busy and the name of the directory.
func acquire(path, dir string) (*lock, error) {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, failed(path, err)
	}
	const flags = windows.LOCKFILE_EXCLUSIVE_LOCK | windows.LOCKFILE_FAIL_IMMEDIATELY
	err = windows.LockFileEx(windows.Handle(file.Fd()), flags, 0, 1, 0, new(windows.Overlapped))
	if err != nil {
		file.Close()
		if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
			return nil, refuse(Busy, dir, "")
		}
		return nil, failed(path, err)
	}
	return &lock{file}, nil
}

// release closes the file first: an open file cannot be removed here. Nor can
// one that another build has opened since, which is then left to that build.
func (l *lock) release() {
	_ = l.file.Close()
	_ = os.Remove(l.file.Name())
}
