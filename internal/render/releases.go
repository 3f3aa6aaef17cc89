package render

import (
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// releasesPage is what pages/releases.html is given.
type releasesPage struct {
	*Page
	Draft    []changedThing // since the newest release
	Releases []releaseEntry // newest first
}

// releaseEntry is a release with what it changed.
type releaseEntry struct {
	link
	ID              string
	Date            string
	Note            string
	Figures, Charts int
	Newest, First   bool
	Changes         []changedThing
	Everything      link // all its figures and charts
}

func (e *edition) releasesPage() (path string, output []byte) {
	v := releasesPage{Page: e.listPage(releasesColumn, "releases-lede")}
	h := e.site.history
	if h.Latest() != nil {
		v.Draft = v.changed(e.site.draft, 0)
	}
	for _, r := range slices.Backward(h.Releases) {
		v.Releases = append(v.Releases, v.releaseEntry(r))
	}
	return v.finish("releases", v)
}

func (p *Page) releaseEntry(r *history.Release) releaseEntry {
	e := p.edition
	at := address.Release(e.Lang, r.Name)
	entry := releaseEntry{
		link: link{Href: p.Link(at), Text: e.releaseTitle(r.Issue)}, ID: releasePlace(r.Name),
		Date: r.Date, Note: r.Note.In(e.Lang),
		Figures: len(r.Figures), Charts: len(r.Charts), First: r.Number == 1, Newest: e.site.history.Latest() == r,
		Changes: p.changed(r.Changes, r.Number),
	}
	entry.Everything = link{Href: p.Link(at + "#" + releaseFigures),
		Text: e.words.word("releases-everything", "figures", entry.Figures, "charts", entry.Charts)}
	return entry
}

// releaseTitle names a release in a line.
func (e *edition) releaseTitle(i record.Issue) string {
	return e.words.word("releases-title", "n", i.Number, "name", i.Name)
}

// releasePlace is the id of a release on the page of all releases. Names have
// no letters that an id may not have.
func releasePlace(name string) string { return "_" + name }

// languageOf is the edition's language where a release was made in it, and
// otherwise the first that the release was made in.
func (e *edition) languageOf(r *history.Release) lang.Lang {
	made := r.Report.Languages
	if len(made) == 0 || slices.Contains(made, e.Lang) {
		return e.Lang
	}
	return made[0]
}

// draftChanges lists what differs now from the newest release, in the order of
// what stands now; what is withdrawn comes last.
func (s *website) draftChanges() []history.Change {
	h := s.history
	latest := h.Latest()
	if latest == nil {
		return nil
	}
	var draft []history.Change
	told := map[address.Thing]bool{}
	for _, t := range thingsOf(s.record) {
		for _, c := range h.Standing(t).Draft {
			draft = append(draft, c)
			told[address.Thing{Kind: t.Kind, ID: c.OldID}] = true
		}
	}
	for _, t := range thingsOf(&latest.Set) {
		if !s.has(s.record, t) && !told[t] {
			draft = append(draft, h.Since(t.In(latest.Number))...)
		}
	}
	return draft
}
