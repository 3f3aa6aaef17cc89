package cache

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"path/filepath"
)

// Key names bytes by what they were made from.
type Key [sha256.Size]byte

// KeyOf hashes what bytes are made from: their kind, the version of the code
// that makes them, which is to be raised when it makes other bytes of the same
// inputs, and the inputs. Each part is hashed after its length, so that parts
// never run into each other.
func KeyOf(kind string, version int, inputs ...[]byte) Key {
	h := sha256.New()
	var number [8]byte
	part := func(p []byte) {
		binary.BigEndian.PutUint64(number[:], uint64(len(p)))
		h.Write(number[:])
		h.Write(p)
	}
	part([]byte(kind))
	binary.BigEndian.PutUint64(number[:], uint64(version))
	h.Write(number[:])
	for _, p := range inputs {
		part(p)
	}
	return Key(h.Sum(nil))
}

// path is the place of the entry below the folder: ab/cdef…, so that no folder
// grows too large.
func (k Key) path() string {
	name := hex.EncodeToString(k[:])
	return filepath.Join(name[:2], name[2:])
}

// file is the place of an entry.
func (c *Cache) file(k Key) string { return filepath.Join(c.dir, k.path()) }

// entryName reports whether a file of a folder could be an entry.
func entryName(folder, name string) bool {
	return hexadecimal(folder, 2) && hexadecimal(name, 2*sha256.Size-2)
}

func hexadecimal(s string, length int) bool {
	for _, c := range []byte(s) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return len(s) == length
}
