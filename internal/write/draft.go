package write

import (
	"hash/maphash"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// Draft is a site in the making. Its files go to a staging directory; nothing
// is published before Commit.
type Draft struct {
	place place
	lock  *lock
	made  []string // directories above the published one that Begin made, the deepest first
	old   state
	seed  maphash.Seed

	// readable are the read bits that a new file gets here: 0644 less what the
	// umask, an access list or a file system without modes takes away or adds.
	readable fs.FileMode

	names registry

	// open is held for reading by File, and for writing by what ends the draft.
	open   sync.RWMutex
	closed bool

	failure sync.Once
	failed  error // the first failure of File

	sys system
}

// system is what differs between systems, and where tests step in.
type system struct {
	exchange func(a, b string) error     // lets two directories change places in one step
	link     func(from, to string) error // gives a file a second name
	syncAll  func(dir string) error      // writes out the file system that dir is on
	syncDir  func(dir string) error      // writes out the names in dir
	step     func(name string)           // told before each step of a build
}

func thisSystem() system {
	return system{exchange: exchange, link: os.Link, syncAll: syncAll, syncDir: syncDir, step: func(string) {}}
}

// Report counts the files of a committed site. The manifest and foreign files
// are not counted.
type Report struct {
	Written   int // new, or different from what was published
	Unchanged int // published before with the same bytes, and not touched
	Removed   int // published by an earlier build, and no longer part of the site
}

// Begin opens a draft of the site in dir, which need not exist. It clears away
// what a killed build left, and holds a lock until Commit or Abort: the error
// is [Busy] while another build holds it. Other kinds: [NotDirectory],
// [NotOurs], [Immovable], [Damaged], [Leftover], [Denied], [Full], [System].
func Begin(dir string) (*Draft, error) {
	return begin(dir, thisSystem())
}

func begin(dir string, sys system) (*Draft, error) {
	at, err := locate(dir)
	if err != nil {
		return nil, err
	}
	// Asked before anything is made, so that a refusal leaves no trace; asked
	// again under the lock, because another build may just have ended.
	if _, err := at.inspect(); err != nil {
		return nil, err
	}
	made, err := at.makeParents()
	if err != nil {
		return nil, err
	}
	d := &Draft{place: at, made: made, seed: maphash.MakeSeed(), sys: sys}
	d.names.byFold = map[string]*entry{}
	if d.lock, err = acquire(at.lock(), at.dir); err != nil {
		removeAll(made)
		return nil, err
	}
	if err := d.prepare(); err != nil {
		_ = d.release() // the first error says more
		return nil, err
	}
	return d, nil
}

// prepare clears the remains of dead builds and makes the staging directory.
func (d *Draft) prepare() (err error) {
	d.sys.step("locked")
	if err := d.place.recover(d.sys.step); err != nil {
		return err
	}
	if d.old, err = d.place.inspect(); err != nil {
		return err
	}
	if err := os.MkdirAll(d.place.staging(), 0o755); err != nil {
		return failed(d.place.staging(), err)
	}
	if d.old.exists {
		inherit(d.place.staging(), d.old.mode)
	}
	probe := filepath.Join(d.place.work(), "probe")
	if err := create(probe, nil); err != nil {
		return failed(probe, err)
	}
	info, err := os.Stat(probe)
	if err != nil {
		return failed(probe, err)
	}
	d.readable = info.Mode() & 0o444
	return failed(probe, os.Remove(probe))
}

// File adds a file to the draft. The name is its path in the site: clean,
// relative, slash-separated. File may be called from many goroutines at once,
// and keeps nothing of data after it returns. Its kinds of errors: [BadPath],
// [Twice], [Clash], [CaseClash], [Closed], [Full], [Denied], [System]. After
// any of them Commit publishes nothing and returns the first.
func (d *Draft) File(name string, data []byte) error {
	d.open.RLock()
	defer d.open.RUnlock()
	if d.closed {
		return refuse(Closed, d.place.dir, "")
	}
	err := d.stage(name, data)
	if err != nil {
		d.failure.Do(func() { d.failed = err })
	}
	return err
}

func (d *Draft) stage(name string, data []byte) error {
	if err := checkName(name); err != nil {
		return err
	}
	added, err := d.names.add(name, maphash.Bytes(d.seed, data))
	if added == nil {
		return err
	}
	d.sys.step("file")
	if d.old.listed.has(name) && same(d.place.published(name), data, d.readable) {
		added.known = true
		return nil
	}
	return failed(name, create(d.place.staged(name), data))
}

// Abort drops the draft and leaves nothing of it behind. It does nothing after
// Commit, whether that succeeded or not.
func (d *Draft) Abort() {
	d.open.Lock()
	defer d.open.Unlock()
	if d.closed {
		return
	}
	d.closed = true
	// What cannot be removed now is cleared by the next Begin.
	_ = d.release()
}

// release clears the work directory, in whatever state it is, and lets the
// next build begin.
func (d *Draft) release() error {
	err := d.place.recover(d.sys.step)
	d.lock.release()
	removeAll(d.made)
	return err
}

// removeAll removes directories that are empty, and leaves the others.
func removeAll(dirs []string) {
	for _, dir := range dirs {
		if os.Remove(dir) != nil {
			return
		}
	}
}
