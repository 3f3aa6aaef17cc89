package write

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"
)

var longAgo = time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)

func stat(t testing.TB, dir, name string) fs.FileInfo {
	t.Helper()
	info, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(name)))
	must(t, err)
	return info
}

func setOld(t testing.TB, dir string, names ...string) {
	t.Helper()
	for _, name := range names {
		must(t, os.Chtimes(filepath.Join(dir, name), longAgo, longAgo))
	}
}

func TestUnchangedFilesAreNotTouched(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	site := tree{"index.html": "1", "a/b.html": "2"}
	mustBuild(t, dir, site)
	setOld(t, dir, "index.html", "a/b.html", Manifest, ".")
	before := map[string]fs.FileInfo{}
	for _, name := range []string{".", "index.html", "a/b.html", Manifest} {
		before[name] = stat(t, dir, name)
	}
	same := func(names ...string) {
		t.Helper()
		for _, name := range names {
			if now := stat(t, dir, name); !os.SameFile(before[name], now) || !now.ModTime().Equal(longAgo) {
				t.Errorf("%s was touched", name)
			}
		}
	}
	mustBuild(t, dir, site)
	same(".", "index.html", "a/b.html", Manifest)
	mustBuild(t, dir, merge(site, tree{"new": "3"}))
	same("index.html", "a/b.html")
	mustBuild(t, dir, site)
	same("index.html", "a/b.html")
	mustBuild(t, dir, merge(site, tree{"index.html": "other"}))
	same("a/b.html")
	if os.SameFile(before["index.html"], stat(t, dir, "index.html")) {
		t.Error("a changed file was overwritten in its place")
	}
}

func TestEditsByHandAreReplaced(t *testing.T) {
	site := tree{"index.html": "home", "a/b.html": "page"}
	for name, edit := range map[string]func(dir string) error{
		"other bytes of the same length and time": func(dir string) error {
			path := filepath.Join(dir, "index.html")
			info, _ := os.Stat(path)
			err := os.WriteFile(path, []byte("HOME"), 0o644)
			_ = os.Chtimes(path, info.ModTime(), info.ModTime())
			return err
		},
		"bytes added":   func(dir string) error { return os.WriteFile(filepath.Join(dir, "index.html"), []byte("home!"), 0o644) },
		"emptied":       func(dir string) error { return os.Truncate(filepath.Join(dir, "index.html"), 0) },
		"a file gone":   func(dir string) error { return os.Remove(filepath.Join(dir, "index.html")) },
		"a folder gone": func(dir string) error { return os.RemoveAll(filepath.Join(dir, "a")) },
		"a link as long as the page": func(dir string) error {
			_ = os.Rename(filepath.Join(dir, "index.html"), filepath.Join(filepath.Dir(dir), "x"))
			return os.Symlink("../x", filepath.Join(dir, "index.html"))
		},
		"the list shuffled": func(dir string) error {
			return os.WriteFile(filepath.Join(dir, Manifest), []byte(manifestHead+"\nindex.html\na/b.html\n"), 0o644)
		},
		"the list shortened": func(dir string) error {
			_ = os.Remove(filepath.Join(dir, "index.html"))
			return os.WriteFile(filepath.Join(dir, Manifest), []byte(manifestHead+"\na/b.html\n"), 0o644)
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "public")
			mustBuild(t, dir, site)
			manifest, _ := os.ReadFile(filepath.Join(dir, Manifest))
			must(t, edit(dir))
			mustBuild(t, dir, site)
			holds(t, dir, site)
			if now, _ := os.ReadFile(filepath.Join(dir, Manifest)); string(now) != string(manifest) {
				t.Errorf("manifest %q, want %q", now, manifest)
			}
			if stat(t, dir, "index.html").Mode()&fs.ModeSymlink != 0 {
				t.Error("the link is published")
			}
		})
	}
}
