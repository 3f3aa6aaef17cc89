package download

import (
	"strconv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// table is what the CSV and the first sheet of a workbook are made of: rows of
// as many texts as there are columns.
type table struct {
	columns []Column
	rows    [][]string
}

func figureTable(s *record.Set, f *record.Figure, i record.Issue, l lang.Lang, corrections []Correction) table {
	t := table{columns: columns}
	t.addFigure(s, f, i, l, corrections)
	return t
}

func allTable(s *record.Set, issue func(address.Thing) record.Issue, l lang.Lang, corrections []Correction) table {
	t := table{columns: columns}
	for i := range s.Figures {
		f := &s.Figures[i]
		t.addFigure(s, f, issue(address.Figure(f.ID)), l, corrections)
	}
	return t
}

func (t *table) addFigure(s *record.Set, f *record.Figure, i record.Issue, l lang.Lang, corrections []Correction) {
	link := address.Figure(f.ID).In(i.Number).Permalink(s.Report.Base, l)
	past := known(of(corrections, f.ID), i)
	for _, v := range f.All() {
		v.Figure = f.ID
		t.rows = append(t.rows, cells(s, f, &v, i, l, link, newest(past, &v)))
	}
}

func chartTable(s *record.Set, c *record.Chart, i record.Issue, l lang.Lang, corrections []Correction) table {
	t := table{columns: ChartColumns()}
	link := address.Chart(c.ID).In(i.Number).Permalink(s.Report.Base, l)
	past := known(of(corrections, c.Figures...), i)
	for at, row := range c.Rows {
		for n := range row.Values {
			v := &row.Values[n]
			series := ""
			if n < len(c.Series) {
				series = c.Series[n].In(l)
			}
			first := []string{
				c.ID, clean(c.Title.In(l)), strconv.Itoa(at + 1), clean(row.Label.In(l)), clean(series), strconv.FormatBool(row.Total),
			}
			t.rows = append(t.rows, append(first, cells(s, s.Figure(v.Figure), v, i, l, link, newest(past, v))...))
		}
	}
	return t
}

// cells are the texts of columns, in their order, for one number. The figure
// and the correction may be nil.
func cells(s *record.Set, f *record.Figure, v *record.Value, i record.Issue, l lang.Lang, link string, c *Correction) []string {
	var id, title string
	if f != nil {
		id, title = f.ID, f.Title.In(l)
	}
	row := []string{
		id, title, v.Measure, v.MeasureName.In(l), v.Period, v.PeriodName.In(l),
		v.Digits, v.Qualifier, v.Unit.In(l), v.Text.In(l),
		v.Status, in(l).status(v.Status).name,
		strings.Join(v.Sources, Separator), titles(s, v.Sources, l),
		v.Formula, v.Note.In(l),
		i.Name, i.Date, link,
		"", "", "", "",
	}
	if c != nil {
		copy(row[len(row)-4:], []string{c.Date, c.Old, c.Kind, c.Reason.In(l)})
	}
	for n := range row {
		row[n] = clean(row[n])
	}
	return row
}

// titles are the titles of sources by their ids, in one line.
func titles(s *record.Set, ids []string, l lang.Lang) string {
	var all []string
	for _, id := range ids {
		if source := s.Source(id); source != nil {
			all = append(all, source.Title.In(l))
		}
	}
	return strings.Join(all, in(l).semicolon)
}
