package main

import (
	"encoding/binary"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"time"

	"zonepress/internal/cache"
	"zonepress/internal/source"
)

// noCache is the value of --cache that keeps nothing.
const noCache = "off"

// cacheLimit is how much the cache may hold, in bytes.
const cacheLimit = 512 << 20

// store is the folder of finished files, and the name of this program in it.
type store struct {
	cache *cache.Cache // nil keeps nothing
	maker []byte
}

// openStore begins to open the folder that is named, or else one in the user's
// own folder of caches; the function that it returns waits until that is done.
// Where it cannot be, nothing is kept, which costs time alone.
func openStore(dir string) func() store {
	opened := make(chan store, 1)
	go func() { opened <- storeIn(dir) }()
	return func() store { return <-opened }
}

func storeIn(dir string) store {
	if dir == noCache {
		return store{}
	}
	if dir == "" {
		own, err := os.UserCacheDir()
		if err != nil {
			return store{}
		}
		dir = filepath.Join(own, "zonepress")
	}
	maker, err := program()
	if err != nil {
		return store{}
	}
	return store{cache.Open(dir, time.Now()), maker}
}

// close notes what was wrong with the folder, and makes room in it.
func (s store) close(problems *source.List) {
	if s.cache == nil {
		return
	}
	for _, name := range s.cache.Damaged() {
		problems.Add(source.Note(source.Pos{File: name}, "cache-damaged", nil))
	}
	if err := s.cache.Err(); err != nil {
		problems.Add(source.Note(source.Pos{}, "cache-unwritable", source.Args{"error": err.Error()}))
	}
	s.cache.Trim(cacheLimit)
}

// program names this program by its own bytes: another one must not use what
// this one kept. The checksum is that of the instruction that processors have
// for it (CRC-32C): a build does it every time, and nobody means to deceive.
func program() ([]byte, error) {
	name, err := os.Executable()
	if err != nil {
		return nil, err
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	sum := crc32.New(crc32.MakeTable(crc32.Castagnoli))
	size, err := io.Copy(sum, file)
	return binary.BigEndian.AppendUint64(sum.Sum(nil), uint64(size)), err
}
