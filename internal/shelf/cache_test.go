package shelf_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"zonepress/internal/cache"
	"zonepress/internal/history"
)

var day = time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)

func released() *history.History {
	return past(report(base, "firms=166"), nil, report(base, "firms=165"))
}

func TestCacheChangesNothingWhateverIsInIt(t *testing.T) {
	_, bare := fill(t, input(t, released()))
	dir := t.TempDir()
	for _, c := range []struct {
		name   string
		before func(t *testing.T, entry string)
		torn   bool
	}{
		{"empty", nil, false},
		{"filled", nil, false},
		{"torn", func(t *testing.T, entry string) {
			if err := os.Truncate(entry, 40); err != nil {
				t.Fatal(err)
			}
		}, true},
		{"written over", func(t *testing.T, entry string) {
			data, err := os.ReadFile(entry)
			if err != nil {
				t.Fatal(err)
			}
			data[len(data)/2] ^= 1
			if err := os.WriteFile(entry, data, 0o644); err != nil {
				t.Fatal(err)
			}
		}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			changed := 0
			if c.before != nil {
				changed = eachEntry(t, dir, func(entry string) { c.before(t, entry) })
			}
			in := input(t, released())
			in.Cache = cache.Open(dir, day)
			_, files := fill(t, in)
			if names := differing(bare, files); len(names) > 0 {
				t.Errorf("these differ from what is made without a cache: %q", names)
			}
			if err := in.Cache.Err(); err != nil {
				t.Error(err)
			}
			if damaged := in.Cache.Damaged(); len(damaged) != changed || c.torn != (changed > 0) {
				t.Errorf("of %d damaged entries it names %q", changed, damaged)
			}
		})
	}
}

// eachEntry calls do with the path of every entry and counts them.
func eachEntry(t *testing.T, dir string, do func(entry string)) int {
	t.Helper()
	count := 0
	err := filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name() == "CACHEDIR.TAG" {
			return err
		}
		count++
		do(name)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return count
}

func TestWhatAnotherProgramKeptIsNotUsed(t *testing.T) {
	dir := t.TempDir()
	entries := func(maker string) int {
		in := input(t, released())
		in.Cache, in.Maker = cache.Open(dir, day), []byte(maker)
		fill(t, in)
		return eachEntry(t, dir, func(string) {})
	}
	first := entries("one")
	if again := entries("one"); again != first {
		t.Errorf("the same program keeps %d files, and then %d", first, again)
	}
	if both := entries("two"); both != 2*first {
		t.Errorf("two programs keep %d files, want %d", both, 2*first)
	}
}
