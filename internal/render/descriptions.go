package render

import (
	"strings"

	"zonepress/internal/record"
	"zonepress/internal/resolve"
)

// Descriptions are what cards in messengers and lists of search results show of
// a thing: they hold its numbers.

// longestList is how many characters of a chart's numbers a description holds.
const longestList = 160

func (e *edition) figureDescription(f *resolve.Figure) string {
	v := glance(f)
	if v == nil {
		return e.words.word("figure-description-bare", "figure", f.Title.In(e.Lang))
	}
	return e.words.word("figure-description", "figure", e.name(v), "value", v.In(e.Lang), "period", v.PeriodIn(e.Lang))
}

// frozenDescription is the same by a record.
func (e *edition) frozenDescription(f *record.Figure) string {
	v := f.Headline()
	if v == nil {
		return e.words.word("figure-description-bare", "figure", f.Title.In(e.Lang))
	}
	return e.words.word("figure-description", "figure", e.nameOf(f, v), "value", v.Text.In(e.Lang), "period", v.PeriodName.In(e.Lang))
}

// chartDescription is what a chart draws, with as many of its numbers as fit.
func (e *edition) chartDescription(c *resolve.Chart) string {
	var rows []string
	for _, row := range c.Rows {
		var values []string
		for _, v := range row.Values {
			values = append(values, v.In(e.Lang))
		}
		rows = append(rows, e.labelled(row.Label.In(e.Lang), values))
	}
	return e.described(e.subtitle(c), rows)
}

// rowsDescription is the same by a record.
func (e *edition) rowsDescription(c *record.Chart) string {
	var rows []string
	for _, row := range c.Rows {
		var values []string
		for _, v := range row.Values {
			values = append(values, v.Text.In(e.Lang))
		}
		rows = append(rows, e.labelled(row.Label.In(e.Lang), values))
	}
	return e.described(e.frozenSubtitle(c), rows)
}

// labelled is a row of a chart in words.
func (e *edition) labelled(label string, values []string) string {
	return e.words.word("row-in-words", "label", label, "values", strings.Join(values, e.words.word("list-comma")))
}

// described joins what a chart draws with the rows that fit.
func (e *edition) described(subtitle string, rows []string) string {
	list := ""
	for i, row := range rows {
		longer := row
		if i > 0 {
			longer = list + e.words.word("separator") + row
		}
		if i > 0 && len([]rune(longer)) > longestList {
			break
		}
		list = longer
	}
	switch {
	case list == "":
		return subtitle
	case subtitle == "":
		return list
	}
	return e.words.word("described", "subject", subtitle, "numbers", list)
}
