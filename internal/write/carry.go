package write

import (
	"io/fs"
	"os"
	"path"
	"time"
)

// carrier brings what the build did not write from the published directory
// into the staging directory.
type carrier struct {
	place  place
	listed paths // the files of the old site
	ours   paths // the directories that these files need
	names  *registry
	sys    system
}

// parents are the directories above the given files.
func parents(files paths) paths {
	dirs := paths{}
	for name := range files {
		for dir := path.Dir(name); dir != "." && !dirs.has(dir); dir = path.Dir(dir) {
			dirs[dir] = struct{}{}
		}
	}
	return dirs
}

// carry brings over what is foreign in one directory and below.
func (c *carrier) carry(dir string) error {
	held, err := os.ReadDir(c.place.published(dir))
	if err != nil {
		return failed(c.place.published(dir), err)
	}
	for _, item := range held {
		name := path.Join(dir, item.Name())
		switch {
		case name == Manifest, c.listed.has(name) && !item.IsDir():
		case item.IsDir() && c.ours.has(name):
			err = c.carry(name)
		case item.IsDir():
			err = c.directory(name)
		default:
			err = c.file(name, item.Type())
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// free refuses to carry what the new site has no room for.
func (c *carrier) free(name string, isDir bool) error {
	c.sys.step("foreign")
	if at := c.names.blocks(name, isDir); at != nil {
		return refuse(Foreign, c.place.published(name), at.name)
	}
	return nil
}

// directory carries a foreign directory, empty or not, with its mode and time.
func (c *carrier) directory(name string) error {
	if err := c.free(name, true); err != nil {
		return err
	}
	info, err := os.Lstat(c.place.published(name))
	if err != nil {
		return failed(c.place.published(name), err)
	}
	staged := c.place.staged(name)
	if err := os.MkdirAll(staged, 0o755); err != nil {
		return failed(c.place.published(name), err)
	}
	inherit(staged, info)
	if err := c.carry(name); err != nil {
		return err
	}
	// Not every file system has modes; the contents matter more.
	_ = os.Chmod(staged, info.Mode())
	_ = os.Chtimes(staged, time.Time{}, info.ModTime())
	return nil
}

// file carries anything that is not a directory.
func (c *carrier) file(name string, mode fs.FileMode) error {
	if err := c.free(name, false); err != nil {
		return err
	}
	from, to := c.place.published(name), c.place.staged(name)
	if mode&fs.ModeSymlink == 0 {
		return failed(from, link(c.sys, from, to))
	}
	// Some systems link to what a symbolic link leads to, so it is made anew.
	aim, err := os.Readlink(from)
	if err == nil {
		err = os.MkdirAll(c.place.staged(path.Dir(name)), 0o755)
	}
	if err == nil {
		err = os.Symlink(aim, to)
	}
	return failed(from, err)
}
