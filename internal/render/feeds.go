package render

import (
	"cmp"
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/history"
)

// hasFeeds reports whether there are feeds of corrections and of things: they
// need a date, which only a release gives.
func (s *website) hasFeeds() bool {
	return len(s.history.Releases) > 0 && atomTime(s.history.Releases[0].Date) != ""
}

// hasFeed reports whether a thing has a feed: one that was never released, under
// any name, has nothing with a date.
func (s *website) hasFeed(t address.Thing) bool {
	return s.hasFeeds() && len(s.history.Versions(t)) > 0
}

// feeds lists the Atom feeds of the edition.
func (e *edition) feeds() []job {
	if !e.site.hasFeeds() {
		return nil
	}
	jobs := []job{e.correctionsFeed}
	things := thingsOf(e.site.record)
	for _, g := range e.site.in.Gone {
		if g.Thing.ID != "" && g.Address == g.Thing.Page(e.Lang) {
			things = append(things, g.Thing)
		}
	}
	for _, t := range things {
		if e.site.hasFeed(t) {
			jobs = append(jobs, func() (string, []byte) { return e.thingFeed(t, t.Feed(e.Lang)) })
		}
	}
	return jobs
}

func (e *edition) correctionsFeed() (path string, output []byte) {
	at := address.CorrectionsFeed(e.Lang)
	p := e.site.placeOf(at)
	var entries []atomEntry
	ids := map[string]int{}
	for _, c := range e.site.history.Corrections {
		entry, ok := e.correctionItem(p, c)
		if ok {
			entry.ID = unused(ids, entry.ID)
			entries = append(entries, entry)
		}
	}
	newestFirst(entries)
	title := e.words.word("feed-title", "name", e.column(correctionsColumn).name, "report", e.title)
	return e.atomFile(at, address.Corrections(e.Lang), title, e.column(correctionsColumn).description, entries)
}

// feedName is what addresses of things' feeds end in, below their page.
const feedName = "feed.xml"

// thingFeed holds each release in which a thing changed, each correction, and
// its withdrawal. It stands at an address, which is the thing's own or one that
// it had before.
func (e *edition) thingFeed(t address.Thing, at string) (path string, output []byte) {
	s := e.site
	t = t.In(0)
	p := s.placeOf(at)
	var entries []atomEntry
	title := t.ID
	for i, version := range s.history.Versions(t) {
		r := s.history.Release(version.Release)
		x, ok := s.past(r, version)
		if !ok {
			continue
		}
		title = x.title(e.Lang)
		if entry, ok := e.releaseItem(p, x, r, i == 0); ok {
			entries = append(entries, entry)
		}
	}
	ids := map[string]int{}
	for _, c := range s.history.Standing(t).Corrections {
		if entry, ok := e.correctionItem(p, c); ok {
			entry.ID = unused(ids, entry.ID)
			entries = append(entries, entry)
		}
	}
	if now, ok := s.take(subject{set: s.record, thing: t}); ok {
		title = now.title(e.Lang)
	} else if entry, ok := e.farewellItem(p, t, title); ok {
		entries = append(entries, entry)
	}
	newestFirst(entries)
	w := e.words.word
	path, output = e.atomFile(at, t.Page(e.Lang), w("feed-title", "name", title, "report", e.title), w("feed-of-thing", "name", title), entries)
	return path, output
}

// newestFirst sorts entries by day, and keeps their order within one.
func newestFirst(entries []atomEntry) {
	slices.SortStableFunc(entries, func(a, b atomEntry) int { return cmp.Compare(b.Updated, a.Updated) })
}

// farewellItem is the last entry of the feed of a thing that was withdrawn.
func (e *edition) farewellItem(p place, t address.Thing, title string) (atomEntry, bool) {
	at := t.Page(e.Lang)
	g := e.site.gone[at]
	if g == nil || atomTime(g.Date) == "" {
		return atomEntry{}, false
	}
	when, kind := atomTime(g.Date), e.words.word("gone")
	return atomEntry{ID: e.site.atomID(at + "#gone"), Title: e.words.word("feed-event", "kind", kind, "what", title), Updated: when, Published: when,
		Links: []atomLink{{"alternate", htmlType, e.site.linkFrom(p, at)}}, Category: &atomTerm{"withdrawn", kind}, Content: g.Reason.In(e.Lang)}, true
}

// correctionItem is a correction as an entry of a feed that stands at a place.
// It is false for one without a date.
func (e *edition) correctionItem(p place, c *history.Correction) (atomEntry, bool) {
	s, w := e.site, e.words.word
	to := address.Corrections(e.Lang) + "#" + c.Anchor()
	when := atomTime(c.Date)
	said := (&Page{place: p, edition: e}).corrections([]*history.Correction{c})[0]
	what := e.correctedTitle(c)
	if said.What != "" {
		what = w("measure-of", "figure", what, "measure", said.What)
	}
	var lines []string
	if said.Old+said.New != "" {
		lines = append(lines, e.oldNew(said.Old, said.New))
	}
	if said.Withdrawn {
		lines = append(lines, w("correction-withdrawn"))
	}
	return atomEntry{
		ID: s.atomID(to), Title: w("feed-event", "kind", said.Kind, "what", what), Updated: when, Published: when,
		Links: []atomLink{{"alternate", htmlType, s.linkFrom(p, to)}}, Category: &atomTerm{string(c.Kind), said.Kind},
		Content: strings.Join(append(lines, said.Reason), "\n"),
	}, when != ""
}

// oldNew writes what stood before and what took its place; either may be "".
func (e *edition) oldNew(old, now string) string {
	if old == "" || now == "" {
		return old + now
	}
	return e.words.word("old-to-new", "old", old, "new", now)
}

// releaseItem is a release as an entry of a thing's feed: the one in which it
// first stood, or one in which something about it changed.
func (e *edition) releaseItem(p place, x subject, r *history.Release, first bool) (atomEntry, bool) {
	s, w, t := e.site, e.words.word, x.thing.In(0)
	when := atomTime(r.Date)
	var changes []history.Change
	for _, c := range r.Changes {
		if c.Thing.In(0) == t {
			changes = append(changes, c)
		}
	}
	if when == "" || !first && len(changes) == 0 {
		return atomEntry{}, false
	}
	var lines []string
	for _, c := range (&Page{place: p, edition: e}).changes(changes) {
		line := c.Kind
		for _, part := range []string{c.What, e.oldNew(c.Old, c.New), c.Reason} {
			if part != "" {
				line += w("colon") + part
			}
		}
		lines = append(lines, line)
	}
	if len(lines) == 0 {
		lines = append(lines, w("feed-first"))
	}
	to := t.In(r.Number).Page(e.languageOf(r))
	return atomEntry{
		ID: s.atomID(t.In(r.Number).Page(e.Lang)), Updated: when, Published: when,
		Title: w("feed-event", "kind", e.releaseTitle(r.Issue), "what", x.title(e.Lang)),
		Links: []atomLink{{"alternate", htmlType, s.linkFrom(p, to)}}, Category: &atomTerm{"release", e.column(releasesColumn).name},
		Content: strings.Join(lines, "\n"),
	}, true
}
