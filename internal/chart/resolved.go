package chart

import (
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// Of says what a resolved chart shows in a language.
func Of(c *resolve.Chart, l lang.Lang) Spec {
	w := words[l]
	s := Spec{
		ID:          "chart-" + c.Name,
		Form:        Form(c.Form.Value),
		Lang:        l.Tag(),
		Title:       c.Title.In(l),
		Subtitle:    c.Scope.In(l),
		Unit:        w.unit + c.Unit.NameIn(l),
		Source:      w.source + sources(c, l),
		Description: description(c, l),
		Series:      make([]Series, widest(c.Rows)),
	}
	if note := c.Note.In(l); note != "" {
		s.Note = w.note + note
	}
	for i := range s.Series {
		if i < len(c.Series) {
			s.Series[i].Name = c.Series[i].In(l)
		}
	}
	for _, row := range c.Rows {
		s.Categories = append(s.Categories, row.Label.In(l))
		for i := range s.Series {
			point := Point{Missing: true}
			if i < len(row.Values) {
				point = pointOf(c, row.Values[i], row.Total, l)
			}
			s.Series[i].Points = append(s.Series[i].Points, point)
		}
	}
	return s
}

// pointOf is a value as it is drawn. The unit line names the unit once; only a
// per cent sign stands at each number too.
func pointOf(c *resolve.Chart, v *resolve.Value, total bool, l lang.Lang) Point {
	label := v.NumberIn(l)
	if c.Unit.IsPercent() {
		label = v.In(l)
	}
	return Point{Value: v.Decimal.Float(), Label: label, Total: total, AtLeast: v.Qualifier == site.Over}
}

// widest is the number of values in the longest row.
func widest(rows []resolve.Row) int {
	n := 0
	for _, row := range rows {
		n = max(n, len(row.Values))
	}
	return n
}

func sources(c *resolve.Chart, l lang.Lang) string {
	var titles []string
	for _, s := range c.Sources {
		titles = append(titles, words[l].open+s.Title.In(l)+words[l].close)
	}
	return strings.Join(titles, words[l].between)
}

// description tells in words what the drawing shows, row by row, for readers
// who do not see it.
func description(c *resolve.Chart, l lang.Lang) string {
	w := words[l]
	var rows []string
	for _, row := range c.Rows {
		var values []string
		for i, v := range row.Values {
			text := v.In(l)
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
}

var words = map[lang.Lang]chartWords{
	lang.Chinese: {
		unit: "单位：", source: "数据来源：", note: "注：",
		colon: "：", comma: "，", between: "；", stop: "。", open: "《", close: "》",
	},
	lang.English: {
		unit: "Unit: ", source: "Source: ", note: "Note: ",
		colon: ": ", comma: ", ", between: "; ", stop: ".", open: "“", close: "”",
	},
}
