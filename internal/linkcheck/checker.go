package linkcheck

import (
	"bytes"
	"hash/maphash"
	"slices"
	"sync"
)

// Options says what the site is. The zero Options are right for one whose
// address is not known.
type Options struct {
	// Offline asks that every relative link name a file, for a site that is
	// read from a disk, where a folder's address shows a list of its files.
	Offline bool

	// Base is the address that the site will stand at, such as
	// https://www.example.gov.cn/report/. Links that begin with it are links
	// into the site. It may be empty.
	Base string

	// Anywhere lists the pages that a server shows at addresses other than
	// their own, such as 404.html. Relative links cannot be right there, so
	// links that begin with the path of Base may stand in them.
	Anywhere []string
}

// Checker collects the files of a site, and their links. Its methods may be
// called from many goroutines at once.
type Checker struct {
	options Options
	base    base
	readers sync.Pool // of *reader

	mu    sync.Mutex
	index map[string]uint32 // every string once: paths, links, ids, attributes
	texts []text            // by index; 0 is the empty string
	files []file            // 0 is no file
}

// text is a string that is kept once.
type text struct {
	string
	file uint32 // the file with this path, or 0
}

// file is what is known of one path.
type file struct {
	path    string
	read    bool // its anchors are known
	links   []link
	anchors []uint32 // ids and names, ascending, each once
	maps    []uint32 // names of map elements
	twice   []link   // ids that stand there twice, at the second place
}

// link is a found link; strings are indices.
type link struct {
	attribute, text, path, fragment uint32
	line, column                    uint32
	flaw                            Reason
	folder                          bool
}

// New returns a checker of a site without files.
func New(options Options) *Checker {
	c := &Checker{options: options, base: parseBase(options.Base), index: map[string]uint32{"": 0}}
	c.texts, c.files = make([]text, 1), make([]file, 1)
	c.readers.New = func() any { return &reader{seed: maphash.MakeSeed(), seen: map[uint64]struct{}{}} }
	return c
}

// File says that the site has a file at path, which is relative to the site's
// root and slash-separated. Links to it are right; links in it are not read.
func (c *Checker) File(path string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.file(path)
}

// Page says that the site has a file at path with this text, and reads the
// links in it by what the name ends in: .html, .htm, .svg, .xml or .css.
// A file of another kind is only named. The text is not kept.
func (c *Checker) Page(path string, text []byte) {
	r := c.readers.Get().(*reader)
	defer c.readers.Put(r)
	r.read(c.options, c.base, path, text)
	c.mu.Lock()
	defer c.mu.Unlock()
	f := file{path: path, links: make([]link, 0, len(r.found))}
	switch extension(path) {
	case ".html", ".htm", ".svg":
		f.read = true
	}
	for _, one := range r.found {
		f.links = append(f.links, link{
			attribute: c.intern([]byte(one.attribute)), text: c.intern(one.link),
			path: c.intern(one.aim.path), fragment: c.intern(one.aim.fragment),
			line: uint32(one.line), column: uint32(one.column), flaw: one.aim.flaw, folder: one.aim.folder,
		})
	}
	f.anchors, f.twice = c.anchors(r)
	for _, name := range r.maps {
		f.maps = append(f.maps, c.intern(name.id))
	}
	*c.file(path) = f
}

// anchors enters the ids of a page, and finds those that it has twice.
func (c *Checker) anchors(r *reader) (all []uint32, twice []link) {
	if len(r.ids)+len(r.names) == 0 {
		return nil, nil
	}
	slices.SortStableFunc(r.ids, func(a, b anchor) int { return bytes.Compare(a.id, b.id) })
	all = make([]uint32, 0, len(r.ids)+len(r.names))
	for i, one := range r.ids {
		id := c.intern(one.id)
		all = append(all, id)
		second := i > 0 && bytes.Equal(r.ids[i-1].id, one.id)
		third := i > 1 && bytes.Equal(r.ids[max(i-2, 0)].id, one.id)
		if second && !third {
			twice = append(twice, link{attribute: c.intern([]byte("id")), text: id, line: uint32(one.line), column: uint32(one.column), flaw: DuplicateID})
		}
	}
	for _, one := range r.names {
		all = append(all, c.intern(one.id))
	}
	slices.Sort(all)
	return slices.Compact(all), twice
}

// intern gives a string its index. The caller holds the lock.
func (c *Checker) intern(bytes []byte) uint32 {
	if at, ok := c.index[string(bytes)]; ok {
		return at
	}
	at, whole := uint32(len(c.texts)), string(bytes)
	c.texts = append(c.texts, text{string: whole})
	c.index[whole] = at
	return at
}

// file is the record of a path, made if need be. The pointer is valid until
// the next call; the caller holds the lock.
func (c *Checker) file(path string) *file {
	at := c.intern([]byte(path))
	if c.texts[at].file == 0 {
		c.texts[at].file = uint32(len(c.files))
		c.files = append(c.files, file{path: path})
	}
	return &c.files[c.texts[at].file]
}
