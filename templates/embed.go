// Package templates holds the default theme of a report: its pages, its words,
// its style sheets and its icon.
//
//	pages/    one html/template for each kind of page
//	parts/    what pages share; a template is named by its path, as in {{template "parts/crumbs.html" .}}
//	verify/   the sheet on which an editor signs off the numbers of a text
//	words/    the words of the interface, one flat JSON file for each language
//	font/     the font of the charts (see its licence beside it)
//	assets/   css/ is joined in the order of its names into one style sheet, the tokens of css/ and embed/ into
//	          that of embedded pages; the scripts of js/ and the rest are published as they are
//
// A zone changes the look of its report by putting a file of the same path into
// the templates/ of its own site; see [Over].
package templates

import (
	"embed"
	"errors"
	"io/fs"
	"slices"
	"strings"
)

//go:embed pages parts words assets verify
var embedded embed.FS

// Default is the theme as it comes.
func Default() fs.FS { return embedded }

// Over is the default theme with the files of own in place of those of the same
// path, and beside them. A nil own changes nothing.
func Over(own fs.FS) fs.FS {
	if own == nil {
		return embedded
	}
	return overlay{own, embedded}
}

// overlay is a file system whose upper files hide the lower ones.
type overlay struct{ upper, lower fs.FS }

// Open implements fs.FS.
func (o overlay) Open(name string) (fs.File, error) {
	file, err := o.upper.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return o.lower.Open(name)
	}
	return file, err
}

// ReadDir implements fs.ReadDirFS: the entries of both, sorted by name.
func (o overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	upper, err := fs.ReadDir(o.upper, name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	lower, lowerErr := fs.ReadDir(o.lower, name)
	if lowerErr != nil && (err != nil || !errors.Is(lowerErr, fs.ErrNotExist)) {
		return nil, lowerErr
	}
	entries := slices.Clone(upper)
	for _, entry := range lower {
		if !slices.ContainsFunc(upper, func(e fs.DirEntry) bool { return e.Name() == entry.Name() }) {
			entries = append(entries, entry)
		}
	}
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, nil
}
