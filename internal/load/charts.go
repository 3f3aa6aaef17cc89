package load

import (
	"slices"

	"gopkg.in/yaml.v3"

	"zonepress/internal/site"
	"zonepress/internal/source"
)

// chart reads a file of data/charts/, or an item of one.
func (v value) chart() site.Chart {
	m := v.mapping("id", "form", "title", "scope", "unit", "note", "series", "rows")
	chart := site.Chart{
		ID:     m.id().id(),
		Form:   word(m.need("form"), forms()),
		Title:  m.need("title").text(),
		Scope:  m.may("scope").text(),
		Unit:   m.may("unit").text(),
		Note:   m.may("note").text(),
		Series: list(m.may("series"), value.text),
		Rows:   list(m.need("rows"), value.row),
	}
	chart.Rows = slices.DeleteFunc(chart.Rows, func(row site.Row) bool {
		return len(row.Values) == 0 || slices.ContainsFunc(row.Values, func(e source.At[site.Expression]) bool { return !e.Given() })
	})
	return chart
}

// row reads a category of a chart: a mapping, or its only value.
func (v value) row() site.Row {
	if v.node.Kind == yaml.ScalarNode {
		return site.Row{Pos: v.place(), Values: []source.At[site.Expression]{v.expression()}}
	}
	m := v.mapping("label", "values", "total")
	return site.Row{
		Pos:    v.place(),
		Label:  m.may("label").text(),
		Values: listOrOne(m.need("values"), value.expression),
		Total:  m.may("total").yes(),
	}
}
