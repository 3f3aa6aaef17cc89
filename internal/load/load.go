// Package load reads content/ and data/ into a [site.Site].
//
// Everything that can be read is read, and everything that is wrong is said at
// once, with its place:
//
//	var problems source.List
//	s := load.Load(os.DirFS(root), &problems)
//
// A thing that later steps could not work with is left out, after the problem
// has been told: an indicator without an id, the second of two with the same
// id, an observation without a period or a value, a row of a chart whose
// expression has no meaning. What remains holds what the types of package site
// promise. A file that could not be understood at all stands in Site.Unread.
//
// The layers, from the outside to the inside:
//
//	load.go, folder.go, pages.go   which files there are
//	file.go, yaml.go, front.go     a file as text, as YAML, as front matter and body
//	syntax.go, punctuation.go      what to say where YAML itself does not understand
//	value.go, mapping.go           a value, and a mapping whose keys are known
//	names.go, number.go, …         the kinds of value: ids, numbers, periods, texts
//	config.go, indicators.go, …    the things themselves, one file for each
//	releases.go                    the sealed files of data/releases/, which no author writes
//
// Only this package knows YAML, but for the form of releases (package frozen).
package load

import (
	"io/fs"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// The files without which a folder is no site.
const (
	configFile = "data/site.yaml"
	homeFile   = "content/zh/index.md"
)

// Load reads the site whose root is fsys. It returns what could be read, never
// nil, and puts what is wrong on the list.
func Load(fsys fs.FS, problems *source.List) *site.Site {
	l := &loader{fsys: fsys, problems: problems}
	s := &site.Site{}
	if !l.isSite() {
		return s
	}
	l.bilingual = l.exists("content/" + string(lang.English))
	l.data(s)
	l.missing(s)
	l.content(s)
	slices.Sort(l.unread)
	s.Unread = slices.Compact(l.unread)
	return s
}

// loader is one run of Load. Its methods may run at the same time.
type loader struct {
	fsys      fs.FS
	problems  *source.List
	bilingual bool // there is an English edition, so that a text without English is worth a note

	mu     sync.Mutex
	unread []string
}

// isSite reports whether the folder is a site, or at least meant as one.
func (l *loader) isSite() bool {
	config, home := l.exists(configFile), l.exists(homeFile)
	if !config && !home {
		l.fail(source.Pos{}, "no-site", nil)
		return false
	}
	if !config {
		l.fail(source.Pos{File: configFile}, "no-config-file", nil)
		l.lose(configFile)
		if !l.exists("data") {
			l.lose("data/")
		}
	}
	if !home {
		l.fail(source.Pos{File: homeFile}, "no-home-page-file", nil)
		l.lose(homeFile)
	}
	return true
}

func (l *loader) exists(name string) bool {
	_, err := fs.Stat(l.fsys, name)
	return err == nil
}

func (l *loader) fail(pos source.Pos, code string, args source.Args) {
	l.problems.Add(source.Error(pos, code, args))
}

func (l *loader) warn(pos source.Pos, code string, args source.Args) {
	l.problems.Add(source.Warning(pos, code, args))
}

// lose remembers a file of which nothing is known.
func (l *loader) lose(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.unread = append(l.unread, name)
}

// each reads files at the same time and returns what is in them in the order of
// the names.
func each[T any](names []string, read func(name string) T) []T {
	results := make([]T, len(names))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(names)) {
		workers.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(names) {
					return
				}
				results[i] = read(names[i])
			}
		})
	}
	workers.Wait()
	return results
}

// reporter takes problems: the loader, or a file that is still being read.
type reporter interface {
	fail(pos source.Pos, code string, args source.Args)
}

// unique leaves out the things whose id stands already, after saying so. Things
// without an id are left out too; that they lack one has been said.
func unique[T any](to reporter, things []T, id func(T) source.At[string]) []T {
	first := make(map[string]source.Pos, len(things))
	return slices.DeleteFunc(things, func(thing T) bool {
		name := id(thing)
		if name.Value == "" {
			return true
		}
		if pos, taken := first[name.Value]; taken {
			to.fail(name.Pos, "duplicate-id", source.Args{"id": name.Value, "first": pos.String()})
			return true
		}
		first[name.Value] = name.Pos
		return false
	})
}
