package render

import (
	"io/fs"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// Input is what a site is made of.
type Input struct {
	Report *resolve.Report // without errors
	Theme  fs.FS           // see package templates

	Record  *record.Set      // what stands now; nil stands for nothing
	History *history.History // the releases and corrections; nil stands for none

	// Draw gives the drawings of a chart, as it is now or was in a release, for
	// pages of a language: without the title, unit and source line, which the
	// page prints itself. It is called from several goroutines at once, and may
	// be nil.
	Draw func(t address.Thing, l lang.Lang) Drawing

	// Picture gives the files of a picture of the narrative. It is called from
	// several goroutines at once, and may be nil: then there are no pictures.
	Picture func(*site.Asset) Picture

	// Files gives the published file at an address, for its size and hash. Only
	// files that it knows are offered. It is called from several goroutines at
	// once, and may be nil.
	Files func(address string) (record.File, bool)

	Moved []Moved // pages that send readers on
	Gone  []Gone  // pages that say what was withdrawn

	Columns []Column // of the downloads, for the catalogue to explain; may be none

	// Listed are all published files, against which readers can hold theirs. Without
	// any there is no page for that.
	Listed []record.File

	Signer string // fingerprint of the key that signs the list of hashes; "" where the site is not signed

	ChartCSS string // style sheet of the drawings
	BaseURL  string // https://host/path/ where the site will stand; "" where not known
	Offline  bool   // links name index.html, to be followed from a disk
}

// Drawing is a chart as inline SVG in two layouts, whose ids differ from each
// other and from those of any other drawing. An empty one is left out.
type Drawing struct {
	Wide   []byte // for 600 pixels and more
	Narrow []byte // for phones and for the gallery
}

// Emit takes a finished file by its slash-separated path below the site's
// root. It is called from several goroutines at once and owns data.
type Emit func(path string, data []byte) error

// Render makes the files of the site. What is wrong in a theme's templates and
// words goes on the list of problems with its place; the error is one of emit.
func Render(in Input, problems *source.List, emit Emit) error {
	s := newWebsite(in, problems)
	if s == nil {
		return nil
	}
	if err := s.emitAssets(emit); err != nil {
		return err
	}
	jobs := s.jobs()
	var next atomic.Int64
	var workers errgroup.Group
	for _, e := range s.editions {
		workers.Go(func() error { return e.emitSearch(emit) })
	}
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() error {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(jobs) {
					return nil
				}
				path, data := jobs[i]()
				if data == nil {
					continue // its template failed, which is on the list
				}
				if err := emit(path, data); err != nil {
					next.Store(int64(len(jobs)))
					return err
				}
			}
		})
	}
	return workers.Wait()
}

// job makes one file; no data stands for a failure that has been reported.
type job func() (path string, data []byte)

// website is what all pages share.
type website struct {
	in       Input
	report   *resolve.Report
	record   *record.Set
	history  *history.History
	frozen   []*record.Set // of the releases, by number less one
	records  map[*record.Set]index
	problems *source.List
	theme    *theme
	draft    []history.Change // since the newest release
	gone     map[string]*Gone // by address
	base     string           // BaseURL with a slash at its end, or ""
	editions []*edition
}

// newWebsite reads the theme and prepares the editions; nil where the theme is
// broken.
func newWebsite(in Input, problems *source.List) *website {
	s := &website{in: in, report: in.Report, record: in.Record, history: in.History, problems: problems}
	if s.record == nil {
		s.record = &record.Set{}
	}
	if s.history == nil {
		s.history = &history.History{Now: s.record}
	}
	if u, err := url.Parse(in.BaseURL); err == nil && u.IsAbs() && u.Host != "" {
		s.base = strings.TrimSuffix(in.BaseURL, "/") + "/"
	}
	s.record = rebased(s.record, s.base)
	s.frozen = frozenSets(s.history.Releases, s.base)
	s.records = map[*record.Set]index{s.record: indexOf(s.record)}
	for _, set := range s.frozen {
		s.records[set] = indexOf(set)
	}
	s.draft, s.gone = s.draftChanges(), map[string]*Gone{}
	s.in.Gone = slices.Clone(in.Gone)
	for i := range s.in.Gone {
		g := &s.in.Gone[i]
		g.Thing = g.Thing.In(0) // whichever release had it last
		s.gone[g.Address] = g
	}
	if s.theme = readTheme(in, problems); s.theme == nil {
		return nil
	}
	for _, e := range in.Report.Editions {
		s.editions = append(s.editions, newEdition(s, e))
	}
	return s
}

// jobs lists every file of the site but the assets.
func (s *website) jobs() []job {
	jobs := []job{s.sitemap, s.robots}
	for _, e := range s.editions {
		jobs = append(jobs, e.feed)
		jobs = append(jobs, e.pages()...)
		jobs = append(jobs, e.verifyJobs()...)
	}
	if len(s.editions) > 0 {
		jobs = append(jobs, s.notFoundPage)
		jobs = append(jobs, s.farewells()...)
	}
	return jobs
}
