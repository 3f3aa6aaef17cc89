package write

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// Commit publishes the draft and closes it. Where nothing differs from what is
// published, nothing is done. An error means that the old site stands as it
// was; besides the kinds of [Draft.File] it may be [Foreign], [Immovable] or
// [Closed].
func (d *Draft) Commit() (Report, error) {
	d.open.Lock()
	defer d.open.Unlock()
	if d.closed {
		return Report{}, refuse(Closed, d.place.dir, "")
	}
	d.closed = true
	report, err := d.commit()
	if err != nil {
		_ = d.release() // the first error says more
		return Report{}, err
	}
	d.made = nil // the published directory now stands in them
	// The site is published. Remains that cannot be removed now are cleared,
	// or complained of, by the next Begin.
	_ = d.release()
	return report, nil
}

func (d *Draft) commit() (Report, error) {
	if d.failed != nil {
		return Report{}, d.failed
	}
	files, known := d.names.files()
	manifest := encodeManifest(files)
	report := Report{Written: len(files) - len(known), Unchanged: len(known), Removed: d.stale(files)}
	if d.old.exists && report.Written == 0 && same(d.place.published(Manifest), manifest, d.readable) {
		return report, nil
	}
	if err := d.assemble(known, manifest); err != nil {
		return Report{}, err
	}
	if err := d.place.publish(d.old.exists, d.sys); err != nil {
		return Report{}, err
	}
	return report, nil
}

// files gives the names of all files, and of those that are published already,
// both in byte order.
func (r *registry) files() (all, known []string) {
	for _, item := range r.byFold {
		if !item.file {
			continue
		}
		all = append(all, item.name)
		if item.known {
			known = append(known, item.name)
		}
	}
	slices.Sort(all)
	slices.Sort(known)
	return all, known
}

// stale counts the files of the old site that are not in the new one.
func (d *Draft) stale(files []string) int {
	gone := len(d.old.listed)
	for _, name := range files {
		if d.old.listed.has(name) {
			gone--
		}
	}
	return gone
}

// assemble completes the staging directory and writes it out to the disk.
func (d *Draft) assemble(known []string, manifest []byte) error {
	err := each(known, func(name string) error {
		d.sys.step("link")
		return failed(name, link(d.sys, d.place.published(name), d.place.staged(name)))
	})
	if err != nil {
		return err
	}
	if d.old.exists {
		c := carrier{place: d.place, listed: d.old.listed, ours: parents(d.old.listed), names: &d.names, sys: d.sys}
		if err := c.carry("."); err != nil {
			return err
		}
	}
	d.sys.step("manifest")
	if err := create(d.place.staged(Manifest), manifest); err != nil {
		return failed(d.place.published(Manifest), err)
	}
	d.sys.step("witness")
	// Without the witness, publish does not exchange.
	_ = d.sys.link(d.place.staged(Manifest), d.place.witness())
	d.sys.step("sync")
	return failed(d.place.dir, d.sys.syncAll(d.place.staging()))
}

// publish puts the staging directory into its place. When it returns an error
// the old site stands.
func (p place) publish(exists bool, sys system) error {
	sys.step("publish")
	err := p.swap(exists, sys)
	if err != nil && immovable(err) {
		return &Error{Kind: Immovable, Path: p.dir, Cause: err}
	}
	if err != nil {
		return failed(p.dir, err)
	}
	sys.step("published")
	// The site is published; that a crash might undo it is not worth an error.
	_ = sys.syncDir(p.work())
	_ = sys.syncDir(filepath.Dir(p.dir))
	return nil
}

func (p place) swap(exists bool, sys system) error {
	if !exists {
		return os.Rename(p.staging(), p.dir)
	}
	if _, err := os.Lstat(p.witness()); err == nil {
		err := sys.exchange(p.staging(), p.dir)
		if !errors.Is(err, errors.ErrUnsupported) {
			return err
		}
	}
	return p.swapInTwo(sys.step)
}

// swapInTwo serves systems that cannot exchange directories. Between the two
// renames nothing is published; recover undoes the first if the second does
// not follow.
func (p place) swapInTwo(step func(string)) error {
	if err := os.Rename(p.dir, p.retired()); err != nil {
		return err
	}
	step("between")
	err := os.Rename(p.staging(), p.dir)
	if err != nil {
		return errors.Join(err, os.Rename(p.retired(), p.dir))
	}
	return nil
}

// each calls do for every name, on all processors, and returns the error of
// the first name that has one.
func each(names []string, do func(string) error) error {
	errs := make([]error, len(names))
	var next atomic.Int64
	var failed atomic.Bool
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := next.Add(1) - 1; int(i) < len(names) && !failed.Load(); i = next.Add(1) - 1 {
				errs[i] = do(names[i])
				if errs[i] != nil {
					failed.Store(true)
				}
			}
		})
	}
	workers.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// isMissing reports whether nothing stands at path.
func isMissing(path string) bool {
	_, err := os.Lstat(path)
	return errors.Is(err, fs.ErrNotExist)
}
