package write

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A tree is what stands in a directory: path → bytes. A directory without
// files ends in a slash, a symbolic link's text begins with "-> ".
type tree map[string]string

// look reads a directory with everything in it but the manifest.
func look(t testing.TB, dir string) tree {
	t.Helper()
	found := tree{}
	err := filepath.WalkDir(dir, func(path string, item fs.DirEntry, err error) error {
		if err != nil || path == dir {
			return err
		}
		name, _ := filepath.Rel(dir, path)
		name = filepath.ToSlash(name)
		switch {
		case name == Manifest:
		case item.IsDir():
			if held, _ := os.ReadDir(path); len(held) == 0 {
				found[name+"/"] = ""
			}
		case item.Type()&fs.ModeSymlink != 0:
			aim, _ := os.Readlink(path)
			found[name] = "-> " + aim
		default:
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			found[name] = string(text)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// lay makes what a tree says, without any build.
func lay(t testing.TB, dir string, want tree) {
	t.Helper()
	for name, text := range want {
		path := filepath.Join(dir, filepath.FromSlash(name))
		must(t, os.MkdirAll(filepath.Dir(path), 0o755))
		switch aim, isLink := strings.CutPrefix(text, "-> "); {
		case strings.HasSuffix(name, "/"):
			must(t, os.MkdirAll(path, 0o755))
		case isLink:
			must(t, os.Symlink(aim, path))
		default:
			must(t, os.WriteFile(path, []byte(text), 0o644))
		}
	}
}

// unsynced is the system without waiting for the disk, which no test can pull
// the plug of.
func unsynced() system {
	sys := thisSystem()
	sys.syncAll = func(string) error { return nil }
	sys.syncDir = sys.syncAll
	return sys
}

// build publishes the files of a tree.
func build(dir string, files tree) (Report, error) {
	return buildWith(dir, files, unsynced())
}

func buildWith(dir string, files tree, sys system) (Report, error) {
	draft, err := begin(dir, sys)
	if err != nil {
		return Report{}, err
	}
	defer draft.Abort()
	for name, text := range files {
		if err := draft.File(name, []byte(text)); err != nil {
			return Report{}, err
		}
	}
	return draft.Commit()
}

func mustBuild(t testing.TB, dir string, files tree) Report {
	t.Helper()
	report, err := build(dir, files)
	must(t, err)
	return report
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// holds fails the test unless the directory holds exactly want.
func holds(t testing.TB, dir string, want tree) {
	t.Helper()
	if got := look(t, dir); !maps.Equal(got, want) {
		t.Errorf("%s holds %q\nwant %q", filepath.Base(dir), got, want)
	}
}

// nothingBeside fails the test if a build left something beside the directory.
func nothingBeside(t testing.TB, dir string) {
	t.Helper()
	left, err := filepath.Glob(filepath.Join(filepath.Dir(dir), ".*zonepress-*"))
	must(t, err)
	if len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}

// refused fails the test unless err is of the kind and names the paths.
func refused(t testing.TB, err error, kind Kind, path, other string) {
	t.Helper()
	var got *Error
	if !errors.As(err, &got) || !errors.Is(err, kind) {
		t.Fatalf("error %v, want kind %q", err, kind)
	}
	if got.Path != path || got.Other != other {
		t.Errorf("error names %q and %q, want %q and %q", got.Path, got.Other, path, other)
	}
}

func merge(trees ...tree) tree {
	all := tree{}
	for _, one := range trees {
		maps.Copy(all, one)
	}
	return all
}
