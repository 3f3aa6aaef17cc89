// Package cache keeps finished bytes on disk under the hash of what they were
// made from, so that the next build need not make them again.
//
//	c := cache.Open(dir, now)
//	key := cache.KeyOf("chart-png", picture.Format, inputs...)
//	data, err := c.Do(key, func() ([]byte, error) { return draw() })
//	c.Trim(limit)
//	for _, name := range c.Damaged() { … }
//
// # Promises
//
// The folder may be deleted at any time, also while a build runs. Several
// builds may use it at once: an entry is written beside its place and renamed
// into it, and what two builds write under one key is the same.
//
// An entry carries its key, its length and the SHA-256 of its bytes. One that
// was torn, cut short, changed, or put there by somebody else is never handed
// out: it is removed, named by [Cache.Damaged], and made anew.
//
// A folder that cannot be written, or a full disk, costs speed and nothing
// else: the first such error is kept for [Cache.Err] and nothing is written
// after it. A nil *Cache keeps nothing and makes everything anew.
//
// # Time
//
// The package asks no clock. Entries are stamped with the time that [Open] was
// given, when they are written and, at most once a day, when they are used; by
// that stamp [Cache.Trim] removes those that were used longest ago.
package cache

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"
)

// Cache is a folder of entries. Its methods may be called from several
// goroutines at once. Bytes that it hands out are shared: nobody may change them.
type Cache struct {
	dir string
	now time.Time

	mu      sync.Mutex
	err     error // the first that kept an entry from being written
	damaged []string
	flights map[Key]*flight
	kept    map[Key][]byte // what could not be written, for the rest of the build
	room    int            // bytes that kept may still take
}

// Entries are written for their owner alone to change, and for all to read.
const (
	folderMode = 0o755
	fileMode   = 0o644
)

// keptRoom bounds the memory that stands in for a disk that cannot be written.
const keptRoom = 64 << 20

// usedOften is how old the stamp of an entry grows before its use is noted.
const usedOften = 24 * time.Hour

// Open uses a folder, which it makes where it is missing. Now is what entries
// are stamped with.
func Open(dir string, now time.Time) *Cache {
	c := &Cache{dir: dir, now: now, flights: map[Key]*flight{}, kept: map[Key][]byte{}, room: keptRoom}
	if err := os.MkdirAll(dir, folderMode); err != nil {
		c.fail(err)
		return c
	}
	c.tag()
	return c
}

// tag marks the folder as one that back-ups need not keep (Cache Directory
// Tagging Specification 0.6).
func (c *Cache) tag() {
	name := filepath.Join(c.dir, "CACHEDIR.TAG")
	if _, err := os.Lstat(name); err == nil {
		return
	}
	if err := os.WriteFile(name, []byte("Signature: 8a477f597d28d172789f06886806bc55\n"), fileMode); err != nil {
		c.fail(err)
	}
}

// Err is the first error that kept an entry from being written; nil while all goes well.
func (c *Cache) Err() error {
	if c == nil {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

// Damaged names the entries that could not be used and were removed, by their
// paths below the folder, in order.
func (c *Cache) Damaged() []string {
	if c == nil {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Sorted(slices.Values(c.damaged))
}

// Get gives the bytes kept under a key.
func (c *Cache) Get(key Key) ([]byte, bool) {
	if c == nil {
		return nil, false
	}
	c.mu.Lock()
	data, ok := c.kept[key]
	c.mu.Unlock()
	if ok {
		return data, true
	}
	data, info, err := c.read(key)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, false
	case errors.Is(err, errDamaged):
		c.drop(key)
		return nil, false
	case err != nil:
		c.fail(err)
		return nil, false
	}
	if c.now.Sub(info.ModTime()) >= usedOften {
		_ = os.Chtimes(c.file(key), c.now, c.now) // worse luck when trimmed, nothing else
	}
	return data, true
}

// Put keeps bytes under a key.
func (c *Cache) Put(key Key, data []byte) {
	if c == nil {
		return
	}
	if c.Err() == nil {
		err := c.write(key, data)
		if err == nil {
			return
		}
		c.fail(err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, known := c.kept[key]; !known && len(data) <= c.room {
		c.kept[key] = data
		c.room -= len(data)
	}
}

// fail keeps the first error.
func (c *Cache) fail(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err == nil {
		c.err = err
	}
}

// drop removes a damaged entry and notes it.
func (c *Cache) drop(key Key) {
	if err := os.Remove(c.file(key)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		c.fail(err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if name := key.path(); !slices.Contains(c.damaged, name) {
		c.damaged = append(c.damaged, name)
	}
}
