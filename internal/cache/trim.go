package cache

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// abandoned is how old an unfinished entry grows before nobody is writing it.
const abandoned = 24 * time.Hour

// stored is an entry as it lies on disk.
type stored struct {
	file string
	size int64
	used time.Time
}

// Trim removes the entries that were used longest ago until those that are left
// take no more than limit bytes, and what a build that was broken off left
// behind. Files in the folder that are no entries stay.
func (c *Cache) Trim(limit int64) {
	if c == nil {
		return
	}
	entries, total := c.list()
	slices.SortFunc(entries, func(a, b stored) int {
		if order := a.used.Compare(b.used); order != 0 {
			return order
		}
		return strings.Compare(a.file, b.file)
	})
	for _, e := range entries {
		if total <= limit {
			return
		}
		c.remove(e.file)
		total -= e.size
	}
}

// list finds the entries and their size in all, and clears away unfinished ones.
func (c *Cache) list() ([]stored, int64) {
	folders, err := os.ReadDir(c.dir)
	if err != nil {
		return nil, 0 // deleted by somebody: there is nothing to trim
	}
	var entries []stored
	total := int64(0)
	for _, folder := range folders {
		if !folder.IsDir() || !hexadecimal(folder.Name(), 2) {
			continue
		}
		files, _ := os.ReadDir(filepath.Join(c.dir, folder.Name())) // likewise
		for _, f := range files {
			info, err := f.Info()
			if err != nil || !info.Mode().IsRegular() {
				continue
			}
			name := filepath.Join(c.dir, folder.Name(), f.Name())
			switch {
			case entryName(folder.Name(), f.Name()):
				entries = append(entries, stored{name, info.Size(), info.ModTime()})
				total += info.Size()
			case strings.HasPrefix(f.Name(), unfinished) && c.now.Sub(info.ModTime()) > abandoned:
				c.remove(name)
			}
		}
	}
	return entries, total
}

func (c *Cache) remove(file string) {
	if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) {
		c.fail(err)
	}
}
