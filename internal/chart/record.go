package chart

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Of says what a chart of a record shows in a language.
func Of(s *record.Set, c *record.Chart, l lang.Lang) Spec {
	w := words[l]
	spec := Spec{
		ID:          "chart-" + c.ID,
		Form:        Form(c.Form),
		Lang:        l.Tag(),
		Title:       c.Title.In(l),
		Subtitle:    c.Scope.In(l),
		Unit:        after(w.unit, c.Unit.In(l)),
		Source:      SourceLine(s, c.Sources, l),
		Note:        after(w.note, c.Note.In(l)),
		Description: description(c, l),
		Series:      make([]Series, widest(c.Rows)),
	}
	for i := range spec.Series {
		if i < len(c.Series) {
			spec.Series[i].Name = c.Series[i].In(l)
		}
	}
	for _, row := range c.Rows {
		spec.Categories = append(spec.Categories, row.Label.In(l))
		for i := range spec.Series {
			point := Point{Missing: true}
			if i < len(row.Values) {
				point = pointOf(c, &row.Values[i], row.Total, l)
			}
			point.Name = nameOf(s, c, &row, i, l)
			spec.Series[i].Points = append(spec.Series[i].Points, point)
		}
	}
	return spec
}

// pointOf is a value as it is drawn. The unit line names the unit once; only the
// sign of a percentage stands at each number too. What has no number is missing.
func pointOf(c *record.Chart, v *record.Value, total bool, l lang.Lang) Point {
	label := v.Number.In(l)
	if slices.Contains(percentages, c.Unit[lang.Chinese]) {
		label = v.Text.In(l)
	}
	value, err := strconv.ParseFloat(v.Digits, 64)
	if err != nil || math.IsInf(value, 0) || math.IsNaN(value) {
		return Point{Label: label, Missing: true}
	}
	return Point{Value: value, Label: label, Total: total, AtLeast: v.Qualifier == lowerBound}
}

// percentages are the units of parts of a whole.
var percentages = []string{"%", "‰", "‱", "成"}

// lowerBound is what a record calls the qualifier of such a number.
const lowerBound = "over"

// after puts the word for a text before it; a text that is empty has none.
func after(word, text string) string {
	if text == "" {
		return ""
	}
	return word + text
}

// widest is the number of values in the longest row.
func widest(rows []record.Row) int {
	n := 0
	for _, row := range rows {
		n = max(n, len(row.Values))
	}
	return n
}

// SourceLine is the line that names sources by their ids; "" where it names none.
func SourceLine(s *record.Set, ids []string, l lang.Lang) string {
	var titles []string
	for _, id := range ids {
		if source := s.Source(id); source != nil {
			titles = append(titles, words[l].open+source.Title.In(l)+words[l].close)
		}
	}
	return after(words[l].source, strings.Join(titles, words[l].between))
}

// description tells in words what the drawing shows, row by row, for readers
// who do not see it.
func description(c *record.Chart, l lang.Lang) string {
	w := words[l]
	var rows []string
	for _, row := range c.Rows {
		var values []string
		for i, v := range row.Values {
			text := v.Text.In(l)
			if i < len(c.Series) {
				text = c.Series[i].In(l) + " " + text
			}
			values = append(values, text)
		}
		rows = append(rows, row.Label.In(l)+w.colon+strings.Join(values, w.comma))
	}
	return strings.Join(rows, w.between) + w.stop
}

// chartWords are the words that a drawing adds to those of its author.
type chartWords struct {
	unit, source, note          string
	colon, comma, between, stop string
	open, close                 string // around the title of a publication

	openNote, closeNote string            // around what is said of a value
	total, missing      string            // what is said of a sum, and in place of a value
	statuses            map[string]string // those that are said; a published value goes without
}

var words = map[lang.Lang]chartWords{
	lang.Chinese: {
		unit: "单位：", source: "数据来源：", note: "注：",
		colon: "：", comma: "，", between: "；", stop: "。", open: "《", close: "》",
		openNote: "（", closeNote: "）", total: "合计", missing: "无数据",
		statuses: map[string]string{"derived": "推算", "preliminary": "初步核算", "revised": "修订", "final": "最终核实"},
	},
	lang.English: {
		unit: "Unit: ", source: "Source: ", note: "Note: ",
		colon: ": ", comma: ", ", between: "; ", stop: ".", open: "“", close: "”",
		openNote: " (", closeNote: ")", total: "total", missing: "no data",
		statuses: map[string]string{"derived": "derived", "preliminary": "preliminary", "revised": "revised", "final": "final"},
	},
}
