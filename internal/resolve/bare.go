package resolve

import (
	"strings"

	"zonepress/internal/markdown"
	"zonepress/internal/quantity"
	"zonepress/internal/source"
)

// tellBare warns of every number in a text that is bound to nothing: neither a
// reference, nor a date, a name, a code or a list number, nor one of the site's
// plain terms.
func (r *resolver) tellBare(texts []markdown.Text, written source.At[string]) {
	if r.lost("data/site.yaml") {
		return // nobody knows the plain terms
	}
	for _, run := range texts {
		if run.Within == markdown.InCode {
			continue
		}
		for _, q := range quantity.Find(run.Value) {
			if isFigure(q) && !r.isPlain(run.Value, q) {
				r.problems.Add(source.Warning(source.PlaceIn(written, run.Offset+q.Start), "bare-number", source.Args{"text": q.Text}))
			}
		}
	}
}

// isFigure reports whether a numeral states a figure: not 几个 or 翻番, which
// have no numeral, not a span of years such as 五年, and not a bare year.
func isFigure(q quantity.Quantity) bool {
	duration := q.Unit.IsTime() && q.Unit.Base() == "年"
	return q.Class == quantity.Number && strings.ContainsAny(q.Text, numerals) && !duration && !isYear(q)
}

// numerals are the characters that numbers are written with. English number
// words are bound by their references or stand free.
const numerals = "0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿半"

// isYear reports whether a number without a unit can only be a year.
func isYear(q quantity.Quantity) bool {
	return q.Unit.IsZero() && q.Value.Places() == 0 && q.Value.Cmp(firstYear) >= 0 && q.Value.Cmp(lastYear) < 0
}

var firstYear, lastYear = quantity.New(1900, 0), quantity.New(2100, 0)

// isPlain reports whether a number is made of one of the site's plain terms:
// what the term leaves of it states no figure.
func (r *resolver) isPlain(text string, q quantity.Quantity) bool {
	for _, term := range r.site.Config.PlainTerms {
		for from := 0; term.Value != ""; {
			at := strings.Index(text[from:], term.Value)
			if at < 0 {
				break
			}
			start := from + at
			from = start + len(term.Value)
			if start < q.End && q.Start < from && !strings.ContainsAny(text[min(from, q.End):q.End], numerals) &&
				!strings.ContainsAny(text[q.Start:max(start, q.Start)], numerals) {
				return true
			}
		}
	}
	return false
}
