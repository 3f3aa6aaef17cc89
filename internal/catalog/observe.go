package catalog

import (
	"slices"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// statusDerived is the status of a number that was worked out from others.
const statusDerived = "derived"

// observe is a number as an Observation. A bound is a bound, not a value; an
// approximation says so in the words that readers see.
func observe(s *record.Set, n reading, l lang.Lang) observation {
	o := observation{
		Type: "Observation", Name: n.name, About: zone(s, l), Property: property{"Property", n.name},
		Date: observedOn(n.Value), Unit: n.Unit.In(l), Method: method(n.Value, l),
	}
	if when := n.PeriodName.In(l); when != "" {
		o.Name += wordsIn(l).comma + when
	}
	if o.About == nil {
		o.About = &place{Type: "Thing", Name: s.Report.Title.In(l)}
	}
	o.Description = n.Text.In(l)
	if note := n.Note.In(l); note != "" {
		o.Description += wordsIn(l).stop + note
	}
	o.bind(n.Value)
	return o
}

// bind writes the number by its qualifier. Digits that are no number of JSON are
// text, which a bound cannot be.
func (o *observation) bind(v *record.Value) {
	digits, exact := number(v.Digits)
	switch {
	case exact && v.Qualifier == "over":
		o.Min = digits
	case exact && v.Qualifier == "under":
		o.Max = digits
	case exact:
		o.Value = digits
	default:
		o.Value = v.Text[lang.Chinese]
	}
}

// observedOn is the year, or month, at whose end a number stood, or "" where
// that is not known or is still open.
func observedOn(v *record.Value) string { return spanOf(v.Period).to }

// method says how a number came to be: its expression where it has one.
func method(v *record.Value, l lang.Lang) string {
	w := wordsIn(l)
	switch {
	case v.Formula != "":
		return strings.TrimSpace(w.derived) + space(l) + v.Formula
	case v.Status == statusDerived:
		return w.derived
	}
	return w.published
}

// space stands between a sentence and an expression.
func space(l lang.Lang) string {
	if l == lang.English {
		return " "
	}
	return ""
}

// techniques are the ways in which the numbers came to be, each once.
func techniques(x subject, l lang.Lang) []string {
	w := wordsIn(l)
	var all []string
	for _, n := range x.numbers {
		way := w.published
		if n.Formula != "" || n.Status == statusDerived {
			way = w.derived
		}
		if !slices.Contains(all, way) {
			all = append(all, way)
		}
	}
	return all
}
