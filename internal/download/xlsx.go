package download

import (
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// FigureXLSX is a workbook with a figure's numbers and what they mean.
func FigureXLSX(s *record.Set, f *record.Figure, i record.Issue, l lang.Lang, corrections []Correction) ([]byte, error) {
	about := about{s: s, l: l, w: in(l)}
	about.figure(f, i, known(of(corrections, f.ID), i))
	return makeWorkbook(about.properties(f.Title, i),
		figureTable(s, f, i, l, corrections).sheet(l, shown), about.sheet())
}

// ChartXLSX is a workbook with a chart's numbers and what they mean.
func ChartXLSX(s *record.Set, c *record.Chart, i record.Issue, l lang.Lang, corrections []Correction) ([]byte, error) {
	about := about{s: s, l: l, w: in(l)}
	about.chart(c, i, known(of(corrections, c.Figures...), i))
	return makeWorkbook(about.properties(c.Title, i),
		chartTable(s, c, i, l, corrections).sheet(l, shown), about.sheet())
}

// AllXLSX is a workbook with the numbers of all figures, the figures, their
// sources and corrections, and what is said of the whole. Each figure has an
// issue of its own.
func AllXLSX(s *record.Set, issue func(address.Thing) record.Issue, l lang.Lang, corrections []Correction) ([]byte, error) {
	about := about{s: s, l: l, w: in(l)}
	about.whole()
	return makeWorkbook(about.properties(s.Report.Title, latest(s, issue)),
		allTable(s, issue, l, corrections).sheet(l, slices.Concat(shown, shownOfAll)),
		figuresSheet(s, issue, l),
		sourcesSheet(s, l),
		correctionsSheet(s, l, corrections),
		about.sheet())
}

// latest is the newest issue of the figures.
func latest(s *record.Set, issue func(address.Thing) record.Issue) record.Issue {
	var newest record.Issue
	for _, f := range s.Figures {
		if i := issue(address.Figure(f.ID)); i.Number > newest.Number {
			newest = i
		}
	}
	return newest
}

// shown are the columns of a sheet, in the order in which people read, with
// their widths. The codes that stand for a name beside them are for programs,
// which have CSV and JSON.
var shown = []width{
	{"label", 22}, {"series", 12}, {"title", 24}, {"measure_name", 12}, {"period_name", 18},
	{"value", 11}, {"qualifier", 10}, {"unit", 14}, {"printed", 16}, {"status_name", 11},
	{"source_title", 30}, {"formula", 30}, {"note", 40},
	{"corrected_on", 12}, {"previous_value", 11}, {"correction_reason", 30},
}

// shownOfAll are the further columns where a sheet has several figures; of one,
// the sheet beside it says the same once.
var shownOfAll = []width{{"release", 11}, {"permalink", 40}, {"period", 13}, {"indicator", 24}}

// width is the width of a column, by the column's name.
type width struct {
	name  string
	width float64
}

// sheet is the table for people: without the columns that are empty throughout.
func (t table) sheet(l lang.Lang, shown []width) sheet {
	w := in(l)
	s := sheet{name: w.data, rows: make([][]any, len(t.rows))}
	for _, column := range shown {
		at := position(t.columns, column.name)
		if at < 0 {
			continue
		}
		cells := make([]any, len(t.rows))
		for n, row := range t.rows {
			cells[n] = cellOf(t.columns[at], row[at], w)
		}
		if len(cells) > 0 && !slices.ContainsFunc(cells, func(cell any) bool { return cell != nil }) {
			continue
		}
		s.header = append(s.header, t.columns[at].Titles.In(l))
		s.widths = append(s.widths, column.width)
		for n := range cells {
			s.rows[n] = append(s.rows[n], cells[n])
		}
	}
	return s
}

// cellOf is the cell of a text in a column; nil where there is nothing to show.
func cellOf(c Column, text string, w words) any {
	if c.Name == "qualifier" {
		text = w.qualifier(text).name
	}
	switch {
	case text == "":
		return nil
	case c.Type == numberType:
		return number(text)
	case c.Type == dateType:
		return day(text)
	}
	return text
}

func figuresSheet(s *record.Set, issue func(address.Thing) record.Issue, l lang.Lang) sheet {
	w := in(l)
	out := sheet{
		name:   w.indicators,
		header: []string{w.id, w.title, w.unit, w.topic, w.definition, w.scope, w.source, w.release, w.permalink},
		widths: []float64{26, 28, 14, 14, 56, 40, 40, 11, 48},
	}
	for _, f := range s.Figures {
		t := address.Figure(f.ID)
		var ids []string
		for _, source := range sourcesOf(s, f.All()) {
			ids = append(ids, source.ID)
		}
		out.rows = append(out.rows, []any{
			f.ID, f.Title.In(l), f.Unit.In(l), f.Topic.Title.In(l), f.Definition.In(l), f.Scope.In(l),
			titles(s, ids, l), issue(t).Name, t.In(issue(t).Number).Permalink(s.Report.Base, l),
		})
	}
	return out
}

func sourcesSheet(s *record.Set, l lang.Lang) sheet {
	w := in(l)
	out := sheet{
		name:   w.sources,
		header: []string{w.id, w.title, w.kind, w.authors, w.publisher, w.dated, w.url, w.note},
		widths: []float64{20, 44, 11, 30, 24, 12, 40, 40},
	}
	for _, source := range s.Sources {
		out.rows = append(out.rows, []any{
			source.ID, source.Title.In(l), word(w.sourceKinds, source.Kind), authors(source, l), source.Publisher.In(l),
			dated(source), source.URL, source.Note.In(l),
		})
	}
	return out
}

func correctionsSheet(s *record.Set, l lang.Lang, corrections []Correction) sheet {
	w := in(l)
	out := sheet{
		name:   w.corrections,
		header: []string{w.date, w.figure, w.measure, w.period, w.old, w.new, w.kind, w.reason},
		widths: []float64{12, 28, 12, 20, 16, 16, 12, 56},
	}
	for _, c := range known(corrections, record.Issue{}) {
		title := c.Figure
		if f := s.Figure(c.Figure); f != nil {
			title = f.Title.In(l)
		}
		old, new := c.numbers(l)
		out.rows = append(out.rows, []any{
			day(c.Date), title, c.MeasureName.In(l), c.PeriodName.In(l), old, new, word(w.correctionKinds, c.Kind), c.Reason.In(l),
		})
	}
	if len(out.rows) == 0 {
		out.rows = [][]any{{nil, w.noCorrections}}
	}
	return out
}
