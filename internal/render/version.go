package render

import (
	"html/template"
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/site"
)

// since says what became of a thing since a release.
type since struct {
	Badge   string // in a few words; "" for nothing
	Changes []changeEntry
	Numbers []changeEntry // the first numbers that changed or were withdrawn, for a line
	Now     template.URL  // to what stands now; "" where the thing was withdrawn
	NowText string
	Gone    template.URL // to the reason why it was withdrawn; "" where it was not
}

// shownInLine is how many changes a line may hold.
const shownInLine = 2

// since holds a released thing against what stands now.
func (e *edition) since(p *Page, x subject) since {
	h, w := e.site.history, e.words.word
	changes := h.Since(x.thing)
	s := since{Changes: p.changes(changes)}
	for i, c := range changes {
		if (c.Kind == history.Number || c.Kind == history.Withdrawn) && len(s.Numbers) < shownInLine {
			s.Numbers = append(s.Numbers, s.Changes[i])
		}
	}
	successor, stands := h.Successor(x.thing)
	if stands {
		now, found := e.site.present(successor.In(0))
		if stands = found; found {
			s.Now, s.NowText = p.Link(now.thing.Page(e.Lang)), now.title(e.Lang)
			if v := now.headline(); v != nil {
				s.NowText = w("now-value", "figure", now.title(e.Lang), "value", v.Text.In(e.Lang), "period", v.PeriodName.In(e.Lang))
			}
		}
	}
	if !stands {
		s.Gone = p.Link(x.thing.In(0).Page(e.Lang))
	}
	if len(changes) > 0 || !stands {
		s.Badge = w("badge-" + badge(changes, stands))
	}
	return s
}

// badge is the gravest of what happened to a thing.
func badge(changes []history.Change, stands bool) string {
	has := func(is func(history.Change) bool) bool { return slices.ContainsFunc(changes, is) }
	switch {
	case !stands:
		return "withdrawn"
	case has(isErratum):
		return "corrected"
	case has(func(c history.Change) bool { return c.Kind == history.Number }):
		return "revised"
	case !has(func(c history.Change) bool { return c.Kind != history.Renamed }):
		return "renamed"
	}
	return "superseded"
}

// isErratum reports whether a number changed because it had been wrong.
func isErratum(c history.Change) bool {
	return c.Kind == history.Number && slices.ContainsFunc(c.Why, func(why *history.Correction) bool { return why.Kind == site.Erratum })
}

// versions lists the pages of every release, and what embeds them.
func (e *edition) versions() []job {
	var jobs []job
	for _, r := range e.site.history.Releases {
		if !e.isIn(&r.Set) {
			continue
		}
		for i := range r.Set.Figures {
			if x, ok := e.site.past(r, address.Figure(r.Set.Figures[i].ID)); ok {
				jobs = append(jobs, func() (string, []byte) { return e.figureVersion(x) }, func() (string, []byte) { return e.embedPage(x) })
			}
		}
		for i := range r.Set.Charts {
			if x, ok := e.site.past(r, address.Chart(r.Set.Charts[i].ID)); ok {
				jobs = append(jobs, func() (string, []byte) { return e.chartVersion(x) }, func() (string, []byte) { return e.embedPage(x) })
			}
		}
	}
	return jobs
}

// versionPage is what the versions of figures and charts have in common.
func (e *edition) versionPage(x subject, column string) (thingPage, since) {
	l, title := e.Lang, x.title(e.Lang)
	v := thingPage{Page: e.newPage(x.thing.Page(l), column, title)}
	c := e.column(column)
	number := e.words.word("release-number", "n", x.issue.Number, "name", x.issue.Name)
	v.Window = e.words.word("version-title", "title", title, "release", number) + " - " + x.set.Report.Title.In(l)
	v.trail(number, link{Href: v.Link(c.address), Text: c.name}, link{Text: title})
	past := e.since(v.Page, x)
	if past.Now != "" {
		v.Crumbs[len(v.Crumbs)-2].Href = past.Now
	}
	v.versionTwin(x)
	v.Share, v.Downloads = v.share(x), v.downloads(x)
	v.Head += robotsNone
	v.relateThing(x, v.Downloads)
	return v, past
}

// versionTwin links the page with the same version in the other editions that
// the release was published in.
func (p *Page) versionTwin(x subject) {
	p.twins(func(other *edition) string {
		if !other.isIn(x.set) {
			return ""
		}
		return x.thing.Page(other.Lang)
	})
}
