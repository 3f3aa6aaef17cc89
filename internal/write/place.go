package write

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// place is where a build works. Everything beside the published directory is
// named so that one pattern, .NAME.zonepress-*, covers it.
type place struct {
	dir string // the published directory: absolute, links followed
}

func (p place) beside(suffix string) string {
	return filepath.Join(filepath.Dir(p.dir), "."+filepath.Base(p.dir)+".zonepress-"+suffix)
}

func (p place) lock() string    { return p.beside("lock") }
func (p place) work() string    { return p.beside("build") }
func (p place) staging() string { return filepath.Join(p.work(), "new") }

// retired holds the old site for the moment between two renames, on systems
// that cannot exchange directories.
func (p place) retired() string { return filepath.Join(p.work(), "old") }

// witness is a second link to the staged manifest. As long as it is the same
// file as the manifest in staging, the exchange has not happened.
func (p place) witness() string { return filepath.Join(p.work(), "witness") }

func (p place) published(name string) string {
	return filepath.Join(p.dir, filepath.FromSlash(name))
}

func (p place) staged(name string) string {
	return filepath.Join(p.staging(), filepath.FromSlash(name))
}

// locate follows links, so that a link to the published directory stays a link
// and the directory that it leads to is replaced.
func locate(dir string) (place, error) {
	if dir == "" {
		return place{}, refuse(BadPath, dir, "")
	}
	full, err := filepath.Abs(dir)
	if err != nil {
		return place{}, failed(dir, err)
	}
	real, err := filepath.EvalSymlinks(full)
	switch {
	case err == nil:
		full = real
	case !errors.Is(err, fs.ErrNotExist):
		return place{}, refuse(NotDirectory, full, "")
	default:
		if _, err := os.Lstat(full); err == nil {
			return place{}, refuse(NotDirectory, full, "") // a link that leads nowhere
		}
	}
	if filepath.Dir(full) == full {
		return place{}, refuse(NotOurs, full, "")
	}
	return place{dir: full}, nil
}

// state is what stands in the published directory before a build.
type state struct {
	exists bool
	mode   fs.FileInfo // of the directory
	listed paths       // the manifest's files; nil where there is no manifest
}

// housekeeping lists the names that a directory may hold and still be taken
// over by a first build. They are kept.
func housekeeping() []string {
	return []string{".DS_Store", ".git", ".gitattributes", ".gitignore", ".gitkeep", ".nojekyll", ".well-known", "CNAME"}
}

// inspect reads the state, and refuses a directory that is not the tool's.
func (p place) inspect() (state, error) {
	info, err := os.Stat(p.dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return state{}, nil
	case err != nil:
		return state{}, failed(p.dir, err)
	case !info.IsDir():
		return state{}, refuse(NotDirectory, p.dir, "")
	}
	listed, err := readManifest(p.dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return state{}, err
	}
	if listed == nil {
		if err := p.onlyHousekeeping(); err != nil {
			return state{}, err
		}
	}
	if isMountPoint(p.dir) {
		return state{}, refuse(Immovable, p.dir, "")
	}
	return state{exists: true, mode: info, listed: listed}, nil
}

func (p place) onlyHousekeeping() error {
	held, err := os.ReadDir(p.dir)
	if err != nil {
		return failed(p.dir, err)
	}
	for _, item := range held {
		if !slices.Contains(housekeeping(), item.Name()) {
			return refuse(NotOurs, p.dir, item.Name())
		}
	}
	return nil
}

// makeParents makes the directories above dir and returns those that were
// missing, the deepest first.
func (p place) makeParents() ([]string, error) {
	var made []string
	for dir := filepath.Dir(p.dir); ; dir = filepath.Dir(dir) {
		info, err := os.Stat(dir)
		if err == nil && !info.IsDir() {
			return nil, refuse(NotDirectory, dir, "")
		}
		if !errors.Is(err, fs.ErrNotExist) || filepath.Dir(dir) == dir {
			break
		}
		made = append(made, dir)
	}
	if err := os.MkdirAll(filepath.Dir(p.dir), 0o755); err != nil {
		return nil, failed(p.dir, err)
	}
	return made, nil
}
