package write

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// inFolder does something that makes path, and if the directory for it is
// missing, makes that and tries once more. Nearly all files find theirs.
func inFolder(path string, do func() error) error {
	err := do()
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return do()
}

// create writes a new file, with the directories above it.
func create(path string, data []byte) error {
	return inFolder(path, func() error {
		file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if err != nil {
			return err
		}
		_, err = file.Write(data)
		return errors.Join(err, file.Close())
	})
}

// same reports whether path is a regular file with these bytes that is
// readable by all who may read a new one. A file that cannot be read is not
// the same.
func same(path string, data []byte, readable fs.FileMode) bool {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() != int64(len(data)) || info.Mode()&readable != readable {
		return false
	}
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	var block [16 << 10]byte
	for len(data) > 0 {
		n, err := file.Read(block[:min(len(block), len(data))])
		if n == 0 || !bytes.Equal(block[:n], data[:n]) || err != nil && !errors.Is(err, io.EOF) {
			return false
		}
		data = data[n:]
	}
	return true
}

// link gives a file a second name, or copies it, with its modification time
// and mode, where the file system has no links.
func link(sys system, from, to string) error {
	return inFolder(to, func() error {
		err := sys.link(from, to)
		if err == nil || errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrExist) {
			return err
		}
		return copyFile(from, to)
	})
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return err
	}
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	err = errors.Join(err, out.Close())
	// A file system without links often has no modes either.
	_ = os.Chmod(to, info.Mode())
	_ = os.Chtimes(to, info.ModTime(), info.ModTime())
	return err
}
