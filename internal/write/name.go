package write

import (
	"io/fs"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"unicode"
)

// checkName refuses what is not the path of a file in the site, or could not
// be a file on some system that the site may be copied to.
func checkName(name string) error {
	strange := func(r rune) bool { return r == '\\' || unicode.IsControl(r) }
	switch {
	case !fs.ValidPath(name), name == ".", strings.ContainsFunc(name, strange):
		return refuse(BadPath, name, "")
	case !filepath.IsLocal(filepath.FromSlash(name)): // such as NUL on Windows
		return refuse(BadPath, name, "")
	case fold(name) == Manifest:
		return refuse(BadPath, name, "")
	}
	return nil
}

// fold gives all spellings of a name that differ in case alone one form.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		least := r
		for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
			least = min(least, other)
		}
		return unicode.ToLower(least)
	}, name)
}

// entry is a file or a directory of the draft.
type entry struct {
	name  string
	file  bool
	sum   uint64 // of the file's bytes
	known bool   // the published file is right already, so nothing was staged
}

// registry holds the names of a draft. Directories are in it too, so that two
// names which cannot stand beside each other are found whatever their order.
type registry struct {
	mu     sync.Mutex
	byFold map[string]*entry
}

// add enters a file and the directories that it needs. It returns nil and no
// error where the same file is there already.
func (r *registry) add(name string, sum uint64) (*entry, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	key := fold(name)
	switch old := r.byFold[key]; {
	case old == nil:
	case old.name != name:
		return nil, caseClash(old.name, name)
	case !old.file:
		return nil, refuse(Clash, name, "")
	case old.sum != sum:
		return nil, refuse(Twice, name, "")
	default:
		return nil, nil
	}
	if err := r.addParents(name); err != nil {
		return nil, err
	}
	added := &entry{name: name, file: true, sum: sum}
	r.byFold[key] = added
	return added, nil
}

func (r *registry) addParents(name string) error {
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		key := fold(dir)
		old := r.byFold[key]
		switch {
		case old == nil:
			r.byFold[key] = &entry{name: dir}
		case old.name != dir:
			return caseClash(old.name, dir)
		case old.file:
			return refuse(Clash, dir, name)
		default:
			return nil // and so are the directories above it
		}
	}
	return nil
}

// blocks returns the entry that keeps a foreign thing from staying at name: a
// file there or above it, the same name in another case, or a directory where
// the foreign thing is none.
func (r *registry) blocks(name string, isDir bool) *entry {
	if at := r.byFold[fold(name)]; at != nil && (at.file || !isDir || at.name != name) {
		return at
	}
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if above := r.byFold[fold(dir)]; above != nil {
			if above.file || above.name != dir {
				return above
			}
			return nil
		}
	}
	return nil
}

// caseClash names the two in a fixed order, whichever came first.
func caseClash(a, b string) error {
	return refuse(CaseClash, min(a, b), max(a, b))
}
