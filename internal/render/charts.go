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
	*Page
	Wide, Narrow template.HTML
	Sources      []sourceEntry
	SourceLinks  []link
	Note         template.HTML
	SVG, PNG     template.URL
	Table        table
	Definitions  []definition
	Uses         []link
	Permalink    link
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
			template.HTML(e.drawing(address.Chart(c.Name)).Narrow)})
	}
	return cards
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
	scope, unit := c.Scope.In(e.Lang), c.Unit.NameIn(e.Lang)
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
	v := chartPage{Page: e.newPage(address.Chart(c.Name).Page(e.Lang), chartsColumn, title)}
	v.Heading = v.html(c.Title.Passage(e.Lang))
	subtitle := e.subtitle(c)
	v.Lede = v.text(subtitle)
	column := e.column(chartsColumn)
	v.trail(title, link{Href: v.Link(column.address), Text: column.name})
	v.generatedTwin()
	v.describe(article{title: title, description: subtitle, keywords: e.keywordsWith(), sources: c.Sources,
		image: address.Chart(c.Name).File(e.Lang, ".png")}, "article")
	drawing := e.drawing(address.Chart(c.Name))
	v.Wide, v.Narrow = template.HTML(drawing.Wide), template.HTML(drawing.Narrow)
	v.Sources, v.SourceLinks = v.sources(c.Sources), v.sourceLinks(c.Sources)
	v.Note = v.html(c.Note.Passage(e.Lang))
	v.SVG, v.PNG = v.Link(address.Chart(c.Name).File(e.Lang, ".svg")), v.Link(address.Chart(c.Name).File(e.Lang, ".png"))
	v.Table = v.chartTable(c)
	for _, f := range c.Figures {
		v.Definitions = append(v.Definitions, definition{v.figureLink(f), v.html(f.Definition.Passage(e.Lang)), v.html(f.Scope.Passage(e.Lang))})
	}
	v.Uses = v.uses(c.Uses[e.Lang])
	v.Permalink = v.permalink()
	return v.finish("chart", v)
}

// chartTable holds the numbers of a chart, each with a link to its figure. With
// one number a row it says of each which period it is of.
func (p *Page) chartTable(c *resolve.Chart) table {
	w, l := p.edition.words.word, p.edition.Lang
	t := table{ID: chartDataID, Title: w("chart-data"), Caption: c.Title.In(l), Unit: c.Unit.NameIn(l),
		Columns: []heading{{w("category"), false}}}
	for _, s := range c.Series {
		t.Columns = append(t.Columns, heading{s.In(l), true})
	}
	single := len(c.Series) == 0
	if single {
		t.Columns = append(t.Columns, heading{w("value"), true}, heading{w("period"), false})
	}
	for _, row := range c.Rows {
		cells := []cell{{Text: row.Label.In(l)}}
		for _, v := range row.Values {
			cells = append(cells, p.chartCell(v, c))
		}
		if single && len(row.Values) == 1 {
			cells = append(cells, unbroken(row.Values[0].PeriodIn(l)))
		}
		t.Rows = append(t.Rows, tableRow{Cells: cells, Total: row.Total})
	}
	return t
}

// chartCell prints a number of a chart, with its unit where that is not the
// chart's.
func (p *Page) chartCell(v *resolve.Value, c *resolve.Chart) cell {
	l := p.edition.Lang
	x := numeric(v.NumberIn(l))
	if v.Unit.NameIn(l) != c.Unit.NameIn(l) {
		x.Text = v.In(l)
	}
	if v.Figure != nil {
		x.Href = p.Link(address.Figure(v.Figure.Name).Page(l))
	}
	return x
}
