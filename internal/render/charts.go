package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// chartDataID is the id of the data table on a chart's page.
const chartDataID = "_data"

// chartsPage is what pages/charts.html is given.
type chartsPage struct {
	*Page
	Charts []chartCard
}

// chartCard is a chart of a gallery.
type chartCard struct {
	Href     template.URL
	Title    string
	Subtitle string
	Narrow   template.HTML
}

// chartPage is what pages/chart.html is given.
type chartPage struct {
	thingPage
	Standing     standing
	Wide, Narrow template.HTML
	Sources      []sourceEntry
	SourceLinks  []link
	Note         template.HTML
	Table        table
	Facts        []fact
	Definitions  []definition
	Uses         []link
}

// definition is a figure of a chart with what it means.
type definition struct {
	link
	HTML, Scope template.HTML
}

func (e *edition) chartsPage() (path string, output []byte) {
	v := chartsPage{Page: e.listPage(chartsColumn, "charts-lede")}
	v.Charts = v.gallery(e.site.report.Charts)
	return v.finish("charts", v)
}

func (p *Page) gallery(charts []*resolve.Chart) []chartCard {
	e := p.edition
	var cards []chartCard
	for _, c := range charts {
		cards = append(cards, chartCard{p.Link(address.Chart(c.Name).Page(e.Lang)), c.Title.In(e.Lang), e.subtitle(c),
			template.HTML(p.drawing(address.Chart(c.Name)).Narrow)})
	}
	return cards
}

// chartsScript lets the marks of drawings answer to readers.
const chartsScript = "charts.js"

// drawing is the drawing of a chart for a page, which loads the script of
// drawings for it.
func (p *Page) drawing(t address.Thing) Drawing {
	d := p.edition.drawing(t)
	if d.Wide != nil || d.Narrow != nil {
		p.needsScript(chartsScript)
	}
	return d
}

// drawing is the drawing of a chart, as it is now or was in a release.
func (e *edition) drawing(t address.Thing) Drawing {
	if e.site.in.Draw == nil {
		return Drawing{}
	}
	return e.site.in.Draw(t, e.Lang)
}

// subtitle says what a chart draws, of where and when, and in which unit.
func (e *edition) subtitle(c *resolve.Chart) string {
	return e.scopeAndUnit(c.Scope.In(e.Lang), c.Unit.NameIn(e.Lang))
}

func (e *edition) scopeAndUnit(scope, unit string) string {
	switch {
	case unit == "":
		return scope
	case scope == "":
		return e.words.word("unit-line", "unit", unit)
	}
	return e.words.word("scope-and-unit", "scope", scope, "unit", unit)
}

func (e *edition) chartPage(c *resolve.Chart) (path string, output []byte) {
	title := c.Title.In(e.Lang)
	thing := address.Chart(c.Name)
	v := chartPage{thingPage: thingPage{Page: e.newPage(thing.Page(e.Lang), chartsColumn, title)}}
	v.Heading = v.html(c.Title.Passage(e.Lang))
	subtitle := e.subtitle(c)
	v.Lede = v.text(subtitle)
	column := e.column(chartsColumn)
	v.trail(title, link{Href: v.Link(column.address), Text: column.name})
	v.generatedTwin()
	v.addThing(thing, article{title: title, description: e.chartDescription(c), keywords: e.keywordsWith(), source: e.contentSource(c.Sources),
		image: thing.File(e.Lang, ".png")})
	v.Standing = v.standing(thing)
	drawing := v.drawing(thing)
	v.Wide, v.Narrow = template.HTML(drawing.Wide), template.HTML(drawing.Narrow)
	v.Sources, v.SourceLinks = v.sources(c.Sources), v.sourceLinks(c.Sources)
	v.Note = v.html(c.Note.Passage(e.Lang))
	v.Table = v.chartTable(c)
	v.Facts = append(v.Standing.facts(e.words), fact{Name: e.words.word("chart-id"), Text: c.Name, Code: true})
	for _, f := range c.Figures {
		v.Definitions = append(v.Definitions, definition{v.figureLink(f), v.html(f.Definition.Passage(e.Lang)), v.html(f.Scope.Passage(e.Lang))})
	}
	v.Uses = v.uses(c.Uses[e.Lang])
	return v.finish("chart", v)
}

// drawnRow is a row of a chart's table, whether it is bound to the report or
// stands in the record of a release.
type drawnRow struct {
	label  string
	total  bool
	values []drawn
}

// drawn is a number of a chart with and without its unit.
type drawn struct {
	number, text, when string
	sameUnit           bool // as the chart's
	href               template.URL
}

// chartTable holds the numbers of a chart, each with a link to its figure.
func (p *Page) chartTable(c *resolve.Chart) table {
	l := p.edition.Lang
	var rows []drawnRow
	for _, row := range c.Rows {
		r := drawnRow{label: row.Label.In(l), total: row.Total}
		for _, v := range row.Values {
			d := drawn{number: v.NumberIn(l), text: v.In(l), when: v.PeriodIn(l), sameUnit: v.Unit.NameIn(l) == c.Unit.NameIn(l)}
			if v.Figure != nil {
				d.href = p.Link(address.Figure(v.Figure.Name).Page(l))
			}
			r.values = append(r.values, d)
		}
		rows = append(rows, r)
	}
	var series []string
	for _, s := range c.Series {
		series = append(series, s.In(l))
	}
	return p.drawnTable(c.Title.In(l), c.Unit.NameIn(l), series, rows)
}

// drawnTable is the table of a chart. With one number a row it says of each
// which period it is of.
func (p *Page) drawnTable(title, unit string, series []string, rows []drawnRow) table {
	w := p.edition.words.word
	t := table{ID: chartDataID, Title: w("chart-data"), Caption: title, Unit: unit, Columns: []heading{{w("category"), false}}}
	for _, s := range series {
		t.Columns = append(t.Columns, heading{s, true})
	}
	single := len(series) == 0
	if single {
		t.Columns = append(t.Columns, heading{w("value"), true}, heading{w("period"), false})
	}
	for _, row := range rows {
		cells := []cell{{Text: row.label}}
		for _, v := range row.values {
			x := numeric(v.number)
			if !v.sameUnit {
				x.Text = v.text
			}
			x.Href = v.href
			cells = append(cells, x)
		}
		if single && len(row.values) == 1 {
			cells = append(cells, unbroken(row.values[0].when))
		}
		t.Rows = append(t.Rows, tableRow{Cells: cells, Total: row.total})
	}
	return t
}
