package cache

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestTrimRemovesWhatWasUsedLongestAgo(t *testing.T) {
	dir := t.TempDir()
	size := int64(headerSize + 100)
	for i, name := range []string{"oldest", "older", "used again", "newest"} {
		Open(dir, today.AddDate(0, 0, i-9)).Put(keyOf(name), make([]byte, 100))
	}
	c := Open(dir, today)
	if _, ok := c.Get(keyOf("oldest")); !ok { // today
		t.Fatal("not there")
	}
	c.Trim(2 * size)
	for name, want := range map[string]bool{"oldest": true, "older": false, "used again": false, "newest": true} {
		if _, ok := Open(dir, today).Get(keyOf(name)); ok != want {
			t.Errorf("%s is there: %v", name, ok)
		}
	}
}

func TestUseIsNotedAtMostOnceADay(t *testing.T) {
	dir := t.TempDir()
	Open(dir, today).Put(keyOf("x"), nil)
	stampAt := func(now time.Time) time.Time {
		Open(dir, now).Get(keyOf("x"))
		info, err := os.Stat(filepath.Join(dir, keyOf("x").path()))
		if err != nil {
			t.Fatal(err)
		}
		return info.ModTime()
	}
	if got := stampAt(today.Add(time.Hour)); !got.Equal(today) {
		t.Errorf("an hour later %v", got)
	}
	if later := today.AddDate(0, 0, 2); !stampAt(later).Equal(later) {
		t.Error("two days later it is as before")
	}
}

func TestTrimLeavesWhatIsNoEntry(t *testing.T) {
	dir := t.TempDir()
	keep := []string{"notes.txt", "ab/notes.txt", "zz/" + strings.Repeat("0", 62), "ab/" + strings.Repeat("0", 61), "ab/new-young"}
	for _, name := range append(keep, "ab/new-old") {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("mine"), 0o644); err != nil {
			t.Fatal(err)
		}
		at := today.AddDate(-1, 0, 0)
		if strings.HasSuffix(name, "young") {
			at = today
		}
		if err := os.Chtimes(file, at, at); err != nil {
			t.Fatal(err)
		}
	}
	Open(dir, today).Put(keyOf("x"), []byte("entry"))
	Open(dir, today).Trim(0)
	for _, name := range keep {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Errorf("%s is gone", name)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "ab/new-old")); err == nil {
		t.Error("what a broken-off build left is still there")
	}
	if _, ok := Open(dir, today).Get(keyOf("x")); ok {
		t.Error("the entry is still there")
	}
}

func TestTheFolderMayVanishDuringABuild(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	c := Open(dir, today)
	c.Put(keyOf("x"), []byte("bytes"))
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if _, ok := c.Get(keyOf("x")); ok {
		t.Error("deleted bytes are there")
	}
	c.Put(keyOf("y"), []byte("more"))
	if got, ok := c.Get(keyOf("y")); !ok || string(got) != "more" || c.Err() != nil {
		t.Errorf("%q, %v, %v", got, ok, c.Err())
	}
	c.Trim(1 << 20)
}
