package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/history"
)

// since says what became of a thing since a release.
type since struct {
	Badge   string // in a few words; "" for nothing
	Changes []changeEntry
	Now     template.URL // to what stands now; "" where the thing was withdrawn
	NowText string
	Gone    template.URL // to the reason why it was withdrawn; "" where it was not
}

// since holds a released thing against what stands now.
func (e *edition) since(p *Page, x subject) since {
	h, w := e.site.history, e.words.word
	changes := h.Since(x.thing)
	s := since{Changes: p.changes(changes)}
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
	if !stands {
		return "withdrawn"
	}
	kind := "superseded"
	for _, c := range changes {
		for _, why := range c.Why {
			if c.Kind == history.Number && why.Kind == "correction" {
				return "corrected"
			}
		}
		if c.Kind == history.Renamed && kind == "superseded" && len(changes) == 1 {
			kind = "renamed"
		}
		if c.Kind == history.Number {
			kind = "revised"
		}
	}
	return kind
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
