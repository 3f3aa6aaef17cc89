package catalog

import (
	"slices"
	"strconv"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Column is a column of a CSV file.
type Column struct {
	Name        string // the header: ASCII, the same in every language
	Type        string // string, number, integer, boolean or date, as in Table Schema
	Titles      record.Text
	Description record.Text
}

// Table is a published CSV file: of a figure, of a chart or, with the zero
// Thing, of all figures together.
type Table struct {
	Thing   address.Thing
	File    record.File
	Columns []Column
}

// key names the columns that tell the rows of a table apart: none where the
// record has two rows of the same key, or one without. A file without such
// columns has no key either.
func key(s *record.Set, t address.Thing, columns []Column, l lang.Lang) []string {
	names, rows := keyed(s, t, l)
	seen := map[[3]string]bool{}
	for _, row := range rows {
		for i := range names {
			if row[i] == "" {
				return nil
			}
		}
		if seen[row] {
			return nil
		}
		seen[row] = true
	}
	for _, name := range names {
		if !has(columns, name) {
			return nil
		}
	}
	return names
}

// keyed are the columns that may be the key of a table, and what each row has
// in them.
func keyed(s *record.Set, t address.Thing, l lang.Lang) (names []string, rows [][3]string) {
	switch t.Kind {
	case address.Figures:
		f := s.Figure(t.ID)
		if f == nil {
			return nil, nil
		}
		for _, v := range f.All() {
			rows = append(rows, [3]string{v.Measure, v.Period})
		}
		return []string{"measure", "period"}, rows
	case address.Charts:
		return keyedChart(s.Chart(t.ID), l)
	}
	for i := range s.Figures {
		for _, v := range s.Figures[i].All() {
			rows = append(rows, [3]string{s.Figures[i].ID, v.Measure, v.Period})
		}
	}
	return []string{"indicator", "measure", "period"}, rows
}

// keyedChart takes the number of a row, and the series where rows have several
// values.
func keyedChart(c *record.Chart, l lang.Lang) (names []string, rows [][3]string) {
	if c == nil {
		return nil, nil
	}
	names = []string{"row"}
	if len(c.Series) > 0 {
		names = append(names, "series")
	}
	for i, row := range c.Rows {
		for j := range row.Values {
			cells := [3]string{strconv.Itoa(i + 1)}
			if j < len(c.Series) {
				cells[1] = c.Series[j].In(l)
			}
			rows = append(rows, cells)
		}
	}
	return names, rows
}

func has(columns []Column, name string) bool {
	return slices.ContainsFunc(columns, func(c Column) bool { return c.Name == name })
}
