package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/record"
)

// chartVersion is what pages/chart-version.html is given, likewise.
type chartVersion struct {
	thingPage
	Release      string
	Since        since
	Wide, Narrow template.HTML
	Note         string
	Table        table
	Definitions  []definition
	Sources      []frozenSource
}

func (e *edition) chartVersion(x subject) (path string, output []byte) {
	c, l := x.chart, e.Lang
	page, past := e.versionPage(x, chartsColumn)
	v := chartVersion{thingPage: page, Release: e.release(x.issue), Since: past}
	v.Lede = v.text(e.frozenSubtitle(c))
	v.describeThing(x)
	drawing := v.drawing(x.thing)
	v.Wide, v.Narrow = template.HTML(drawing.Wide), template.HTML(drawing.Narrow)
	v.Note = c.Note.In(l)
	v.Table = v.frozenChartTable(x)
	for _, id := range c.Figures {
		if f := x.set.Figure(id); f != nil {
			v.Definitions = append(v.Definitions, definition{link{Href: v.Link(address.Figure(id).In(x.thing.Release).Page(l)), Text: f.Title.In(l)},
				v.text(f.Definition.In(l)), v.text(f.Scope.In(l))})
		}
	}
	v.Sources = e.frozenSources(x.set, c.Sources)
	return v.finish("chart-version", v)
}

// frozenSubtitle says what a chart draws, of where and when, and in which unit.
func (e *edition) frozenSubtitle(c *record.Chart) string {
	return e.scopeAndUnit(c.Scope.In(e.Lang), c.Unit.In(e.Lang))
}

// frozenChartTable holds the numbers of a chart, with links to its figures in
// the same release.
func (p *Page) frozenChartTable(x subject) table {
	c, l := x.chart, p.edition.Lang
	var rows []drawnRow
	for _, row := range c.Rows {
		r := drawnRow{label: row.Label.In(l), total: row.Total}
		for _, v := range row.Values {
			d := drawn{number: v.Number.In(l), text: v.Text.In(l), when: v.PeriodName.In(l), sameUnit: v.Unit.In(l) == c.Unit.In(l)}
			if x.set.Figure(v.Figure) != nil {
				d.href = p.Link(address.Figure(v.Figure).In(x.thing.Release).Page(l))
			}
			r.values = append(r.values, d)
		}
		rows = append(rows, r)
	}
	var series []string
	for _, s := range c.Series {
		series = append(series, s.In(l))
	}
	return p.drawnTable(c.Title.In(l), c.Unit.In(l), series, rows)
}
