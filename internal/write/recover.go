package write

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// recover brings the work directory of any build, whether it ended well, failed
// or was killed at whatever point, to nothing, and the published directory to
// the old site or the new. The caller holds the lock. It may itself be killed
// and called again.
func (p place) recover(step func(string)) error {
	if isMissing(p.work()) {
		return nil
	}
	step("recover")
	if err := p.clear(step); err != nil {
		return &Error{Kind: Leftover, Path: p.work(), Cause: err}
	}
	return nil
}

func (p place) clear(step func(string)) error {
	if isMissing(p.dir) && !isMissing(p.retired()) {
		if err := os.Rename(p.retired(), p.dir); err != nil {
			return err
		}
	}
	// The witness stays until an old site is gone, whatever stops its removal,
	// and goes before a staging directory does: half removed, that must not be
	// taken for an old site.
	if p.exchanged() {
		if err := p.retire(p.staging(), step); err != nil {
			return err
		}
	}
	if err := remove(p.witness()); err != nil {
		return err
	}
	step("cleared")
	return errors.Join(os.RemoveAll(p.staging()), p.retire(p.retired(), step), remove(filepath.Join(p.work(), "probe")), remove(p.work()))
}

// exchanged reports whether the staging directory's name now stands for the
// old site.
func (p place) exchanged() bool {
	witness, err := os.Lstat(p.witness())
	if err != nil {
		return false
	}
	manifest, err := os.Lstat(p.staged(Manifest))
	return err != nil || !os.SameFile(witness, manifest)
}

// retire removes the tree of an old site that the site in p.dir has replaced.
// What somebody put into it after the new site was assembled is moved to the
// new site; what has no room there stays, and makes the removal fail.
func (p place) retire(tree string, step func(string)) error {
	if isMissing(tree) {
		return nil
	}
	listed, err := readManifest(tree)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	current, err := readManifest(p.dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	r := retirer{tree: tree, dir: p.dir, listed: listed, current: current, step: step}
	if err := r.clear("."); err != nil {
		return err
	}
	// The list of what is ours goes last, should the process be killed here.
	step("unlist")
	return errors.Join(remove(filepath.Join(tree, Manifest)), remove(tree))
}

type retirer struct {
	tree, dir       string
	listed, current paths // the files of the old site and of the new one
	step            func(string)
}

func (r *retirer) clear(dir string) error {
	full := filepath.Join(r.tree, filepath.FromSlash(dir))
	held, err := os.ReadDir(full)
	if err != nil {
		return err
	}
	for _, item := range held {
		name := path.Join(dir, item.Name())
		r.step("retire")
		switch {
		case name == Manifest:
		case item.IsDir():
			err = r.clear(name)
			if err == nil {
				err = remove(filepath.Join(full, item.Name()))
			}
		case r.listed.has(name):
			err = remove(filepath.Join(full, item.Name()))
		default:
			err = r.foreign(name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// foreign removes a foreign file that the new site has too, and moves one that
// it has not, or has only an earlier state of.
func (r *retirer) foreign(name string) error {
	from, to := filepath.Join(r.tree, filepath.FromSlash(name)), filepath.Join(r.dir, filepath.FromSlash(name))
	old, err := os.Lstat(from)
	if err != nil {
		return err
	}
	if kept, err := os.Lstat(to); err == nil && os.SameFile(old, kept) {
		return remove(from)
	}
	if r.current.has(name) {
		return &fs.PathError{Op: "keep", Path: from, Err: fs.ErrExist}
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	return os.Rename(from, to)
}

// remove removes a file or an empty directory that may be missing. A directory
// above it that may not be written is opened first: everything here is in the
// work directory.
func remove(name string) error {
	err := os.Remove(name)
	if errors.Is(err, fs.ErrPermission) && os.Chmod(filepath.Dir(name), 0o700) == nil {
		err = os.Remove(name)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
