package render

import (
	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/resolve"
)

// figuresPage is what pages/figures.html is given.
type figuresPage struct {
	*Page
	Topics []topicTable
}

// topicTable is a topic with its figures as they are now.
type topicTable struct {
	ID, Title string
	Rows      []figureRow
}

type figureRow struct {
	link
	sortKeys
	Latest, When string
	Change       string // since the base; "" for none
}

func (e *edition) figuresPage() (path string, output []byte) {
	v := figuresPage{Page: e.listPage(figuresColumn, "figures-lede")}
	for _, t := range e.site.report.Topics {
		v.Topics = append(v.Topics, topicTable{t.ID, t.Title.In(e.Lang), v.figureRows(t.Figures)})
	}
	if others := e.site.withoutTopic(); len(others) > 0 {
		v.Topics = append(v.Topics, topicTable{otherTopic, e.words.word("figures-other"), v.figureRows(others)})
	}
	v.needsScript(tableScript)
	return v.finish("figures", v)
}

// listPage is a page that lists what one column holds.
func (e *edition) listPage(columnID, lede string) *Page {
	c := e.column(columnID)
	p := e.newPage(c.address, columnID, c.name)
	p.Lede = p.text(e.words.word(lede))
	p.trail(c.name)
	p.describe(article{title: c.name, description: c.description, keywords: e.keywordsWith(c.name)}, "website")
	p.generatedTwin()
	return p
}

func (p *Page) figureRows(figures []*resolve.Figure) []figureRow {
	e := p.edition
	dash := e.words.word("missing")
	var rows []figureRow
	for _, f := range figures {
		row := figureRow{link: p.figureLink(f), Latest: dash, When: dash}
		row.Words = e.wordsOf(func(l lang.Lang) string { return f.Title.In(l) })
		if v := glance(f); v != nil {
			row.Order, row.Moment = order(v.Decimal, v.Unit.Unit), moment(v.Period)
			row.Latest, row.When = v.In(e.Lang), v.PeriodIn(e.Lang)
			if v.Measure != resolve.ValueMeasure {
				row.Text = e.name(v)
			} else if g := e.growth(v, firstBefore(v)); g != nil {
				row.Change = e.words.word("change-in", "name", g.Name, "value", g.Text, "period", g.When)
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// glance is the number that stands for a figure: its latest value, or where it
// has none the latest measure that a source states.
func glance(f *resolve.Figure) *resolve.Value {
	if v := f.Latest(); v != nil {
		return v
	}
	if n := len(f.Stated); n > 0 {
		return f.Stated[n-1]
	}
	return nil
}

func (p *Page) figureLink(f *resolve.Figure) link {
	return link{Href: p.Link(address.Figure(f.Name).Page(p.edition.Lang)), Text: f.Title.In(p.edition.Lang)}
}

// withoutTopic are the figures that stand in no topic.
func (s *website) withoutTopic() []*resolve.Figure {
	var others []*resolve.Figure
	for _, f := range s.report.Figures {
		if f.Topic == nil {
			others = append(others, f)
		}
	}
	return others
}
