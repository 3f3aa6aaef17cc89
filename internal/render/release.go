package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/record"
)

// releaseFigures and releaseCharts are the places of what a release has on its
// page.
const (
	releaseFigures = "_figures"
	releaseCharts  = "_charts"
)

// releasePage is what pages/release.html is given.
type releasePage struct {
	*Page
	Facts    []fact
	Newer    *link // the newest release, where that is another
	First    bool
	Changes  []changedThing
	Figures  []releasedFigure
	Charts   []releasedChart
	Cite     share
	Previous *link
	Next     *link
}

// releasedFigure is a figure of a release with the number it was known by.
type releasedFigure struct {
	link
	Measure                    string // "" for the value itself
	Number, Unit, When, Status string
}

// releasedChart is a chart of a release.
type releasedChart struct {
	link
	Scope string
}

func (e *edition) releasePage(r *history.Release) (path string, output []byte) {
	w, h := e.words.word, e.site.history
	title := e.releaseTitle(r.Issue)
	v := releasePage{Page: e.newPage(address.Release(e.Lang, r.Name), releasesColumn, title), First: r.Number == 1}
	c := e.column(releasesColumn)
	v.trail(title, link{Href: v.Link(c.address), Text: c.name})
	v.Lede = v.text(r.Note.In(e.Lang))
	v.generatedTwin()
	v.describe(article{title: title, keywords: e.keywordsWith(title),
		description: w("releases-description", "release", title, "date", e.words.day(r.Date), "figures", len(r.Figures), "charts", len(r.Charts))}, "article")
	v.Facts = []fact{
		{Name: w("releases-name"), Text: r.Name, Code: true},
		{Name: w("releases-date"), Text: e.words.day(r.Date)},
		{Name: w("releases-holds"), Text: w("releases-counts", "figures", len(r.Figures), "charts", len(r.Charts))},
	}
	if newest := h.Latest(); newest != r {
		v.Newer = v.releaseLink(newest)
	}
	v.Previous, v.Next = v.releaseLink(h.Release(r.Number-1)), v.releaseLink(h.Release(r.Number+1))
	v.Changes = v.changed(r.Changes, r.Number)
	v.Figures, v.Charts = v.releasedFigures(r), v.releasedCharts(r)
	v.Cite = v.releaseCitations(r)
	return v.finish("release", v)
}

func (p *Page) releaseLink(r *history.Release) *link {
	if r == nil {
		return nil
	}
	return &link{Href: p.Link(address.Release(p.edition.Lang, r.Name)), Text: p.edition.releaseTitle(r.Issue)}
}

func (p *Page) releasedFigures(r *history.Release) []releasedFigure {
	e := p.edition
	var figures []releasedFigure
	for i := range r.Figures {
		f := &r.Figures[i]
		row := releasedFigure{link: link{Text: f.Title.In(e.Lang)}}
		p.leadInto(&row.link, r, address.Figure(f.ID))
		if v := f.Headline(); v != nil {
			row.Number, row.Unit, row.When = v.Number.In(e.Lang), v.Unit.In(e.Lang), v.PeriodName.In(e.Lang)
			row.Status = e.statusName(v)
			if v.Measure != valueMeasure {
				row.Measure = v.MeasureName.In(e.Lang)
			}
		}
		figures = append(figures, row)
	}
	return figures
}

func (e *edition) statusName(v *record.Value) string {
	if v.Status == "" {
		return ""
	}
	return e.words.word("status-" + v.Status)
}

func (p *Page) releasedCharts(r *history.Release) []releasedChart {
	e := p.edition
	var charts []releasedChart
	for i := range r.Charts {
		c := &r.Charts[i]
		row := releasedChart{link{Text: c.Title.In(e.Lang)}, c.Scope.In(e.Lang)}
		p.leadInto(&row.link, r, address.Chart(c.ID))
		charts = append(charts, row)
	}
	return charts
}

// releaseLine says which release the site shows, and whether something differs
// from it already.
type releaseLine struct {
	Href  template.URL
	Name  string
	Draft bool
}

// releaseLine is what stands below every page; nil where no release was made.
func (e *edition) releaseLine(p place) *releaseLine {
	newest := e.site.history.Latest()
	if newest == nil {
		return nil
	}
	return &releaseLine{p.Link(address.Releases(e.Lang)), e.release(newest.Issue), len(e.site.draft) > 0}
}
