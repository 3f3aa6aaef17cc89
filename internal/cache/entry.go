package cache

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// An entry is a header and its bytes. The header holds the magic, the key, the
// length of the bytes (8 bytes, big-endian) and their SHA-256.
const (
	magic      = "zonepress cache 1\n"
	lengthAt   = len(magic) + len(Key{})
	sumAt      = lengthAt + 8
	headerSize = sumAt + sha256.Size

	maxEntry = 1 << 30 // of what is larger none was written by Put
)

var (
	errDamaged   = errors.New("damaged entry")
	errAbandoned = errors.New("the making of an entry was broken off")
)

// read gives the bytes of an entry and what is known of its file. The error is
// errDamaged for what is no entry of this key.
func (c *Cache) read(key Key) ([]byte, fs.FileInfo, error) {
	// Not os.Stat: a link or a pipe at the entry's place is not to be followed.
	info, err := os.Lstat(c.file(key))
	if err != nil {
		return nil, nil, err
	}
	if !info.Mode().IsRegular() || info.Size() < int64(headerSize) || info.Size() > maxEntry {
		return nil, nil, errDamaged
	}
	entry, err := os.ReadFile(c.file(key))
	if err != nil {
		return nil, nil, err
	}
	data, ok := open(key, entry)
	if !ok {
		return nil, nil, errDamaged
	}
	return data, info, nil
}

// open checks an entry against its header.
func open(key Key, entry []byte) ([]byte, bool) {
	if len(entry) < headerSize || string(entry[:len(magic)]) != magic || Key(entry[len(magic):lengthAt]) != key {
		return nil, false
	}
	data := entry[headerSize:]
	if binary.BigEndian.Uint64(entry[lengthAt:]) != uint64(len(data)) {
		return nil, false
	}
	sum := sha256.Sum256(data)
	return data, bytes.Equal(sum[:], entry[sumAt:headerSize])
}

// header is what goes before data.
func header(key Key, data []byte) []byte {
	sum := sha256.Sum256(data)
	h := append(make([]byte, 0, headerSize), magic...)
	h = append(h, key[:]...)
	h = binary.BigEndian.AppendUint64(h, uint64(len(data)))
	return append(h, sum[:]...)
}

// unfinished begins the names of entries that are being written.
const unfinished = "new-"

// write puts an entry into its place. It need not reach the disk before the
// rename does: a torn entry is found out by its sum.
func (c *Cache) write(key Key, data []byte) error {
	if len(data) > maxEntry-headerSize {
		return nil
	}
	folder := filepath.Dir(c.file(key))
	f, err := os.CreateTemp(folder, unfinished)
	if errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(folder, folderMode); err != nil {
			return err
		}
		f, err = os.CreateTemp(folder, unfinished)
	}
	if err != nil {
		return err
	}
	if err := c.fill(f, key, data); err != nil {
		_ = os.Remove(f.Name())
		return err
	}
	return nil
}

// fill writes an entry into f, closes it, and renames it to its place.
func (c *Cache) fill(f *os.File, key Key, data []byte) error {
	_, err := f.Write(header(key, data))
	if err == nil {
		_, err = f.Write(data)
	}
	if err == nil {
		err = f.Chmod(fileMode)
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Chtimes(f.Name(), c.now, c.now)
	}
	if err == nil {
		err = os.Rename(f.Name(), c.file(key))
	}
	return err
}
