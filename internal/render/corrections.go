package render

import (
	"html/template"
	"strconv"

	"zonepress/internal/address"
	"zonepress/internal/history"
)

// correctionsPage is what pages/corrections.html is given.
type correctionsPage struct {
	*Page
	Days    []correctionDay // newest first
	Contact string          // where mistakes are reported; "" where the department has not said
	Feed    template.URL    // "" where there is none
	Kinds   []meaning       // of the kinds of corrections that stand on the page
}

// correctionDay are the corrections of a day.
type correctionDay struct {
	Date string
	List []correctedEntry
}

// correctedEntry is a correction with its place on the page.
type correctedEntry struct {
	correctionEntry
	ID      string
	Figure  link
	Release *link // that has it; nil for none yet
}

func (e *edition) correctionsPage() (path string, output []byte) {
	v := correctionsPage{Page: e.listPage(correctionsColumn, "corrections-lede")}
	v.Contact = e.site.report.Config.Contact.In(e.Lang)
	if e.site.hasFeeds() {
		v.Feed = v.Link(address.CorrectionsFeed(e.Lang))
		v.relate("alternate", atomType, e.words.word("corrections-feed"), v.Feed)
	}
	ids, kinds := map[string]int{}, map[string]bool{}
	for _, c := range e.site.history.Corrections {
		entry := v.corrected(c)
		entry.ID = unused(ids, entry.ID)
		if n := len(v.Days); n == 0 || v.Days[n-1].Date != c.Date {
			v.Days = append(v.Days, correctionDay{Date: c.Date})
		}
		day := &v.Days[len(v.Days)-1]
		day.List = append(day.List, entry)
		if key := "correction-" + string(c.Kind); !kinds[key] {
			kinds[key] = true
			v.Kinds = append(v.Kinds, e.meaning(key))
		}
	}
	return v.finish("corrections", v)
}

// unused is an id as it is, or with a number after it where it stands on the
// page already.
func unused(ids map[string]int, id string) string {
	ids[id]++
	if n := ids[id]; n > 1 {
		return id + "_" + strconv.Itoa(n)
	}
	return id
}

func (p *Page) corrected(c *history.Correction) correctedEntry {
	return correctedEntry{
		correctionEntry: p.corrections([]*history.Correction{c})[0], ID: c.Anchor(),
		Figure:  p.nowLink(address.Figure(c.Figure), p.edition.correctedTitle(c)),
		Release: p.releaseLink(p.edition.site.history.Release(c.Release)),
	}
}

// correctedTitle is the title of the figure that a correction is of, or its id
// where no record has it.
func (e *edition) correctedTitle(c *history.Correction) string {
	if title := c.Title.In(e.Lang); title != "" {
		return title
	}
	return c.Figure
}

// nowLink leads to what a figure or chart of the past is now: itself, what it
// was renamed to, or the page that says that it was withdrawn.
func (p *Page) nowLink(t address.Thing, text string) link {
	e := p.edition
	to := link{Text: text}
	next, stands := e.site.history.Successor(t)
	switch {
	case stands && e.site.has(e.site.record, next):
		to.Href = p.Link(next.Page(e.Lang))
	case e.site.gone[t.Page(e.Lang)] != nil:
		to.Href = p.Link(t.Page(e.Lang))
	default:
		latest := p.thenLink(t, nil, len(e.site.history.Releases))
		to.Href, to.Tag = latest.Href, latest.Tag
	}
	return to
}
