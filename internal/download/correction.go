package download

import (
	"cmp"
	"slices"

	"zonepress/internal/record"
)

// Correction is a published number or text that changed, and why.
type Correction struct {
	Figure      string // id
	Measure     string // "" and "value" are the value itself
	MeasureName record.Text
	Period      string // "" for an entry about wording or method that names none
	PeriodName  record.Text
	Old, New    string      // digits; both empty where no number changed, New alone for one that was withdrawn
	OldText     record.Text // as printed with the unit
	NewText     record.Text
	Date        string // YYYY-MM-DD
	Kind        string // revision, correction, method or wording
	Reason      record.Text
	Release     int // number of the first release that has the change; 0 for none yet
}

// known are the corrections that a file of an issue may speak of, newest first:
// those that its release has, or all where it is not released. A later entry
// thus changes no file of an earlier release.
func known(corrections []Correction, i record.Issue) []Correction {
	kept := slices.Clone(corrections)
	if i.Released() {
		kept = slices.DeleteFunc(kept, func(c Correction) bool { return c.Release < 1 || c.Release > i.Number })
	}
	slices.SortStableFunc(kept, func(a, b Correction) int {
		return cmp.Or(cmp.Compare(b.Date, a.Date), cmp.Compare(b.Release, a.Release))
	})
	return kept
}

// of keeps the corrections of figures.
func of(corrections []Correction, figures ...string) []Correction {
	var kept []Correction
	for _, c := range corrections {
		if slices.Contains(figures, c.Figure) {
			kept = append(kept, c)
		}
	}
	return kept
}

// newest is the correction that led to a number, out of those sorted by known;
// nil where it was never corrected. Of several on one day it is the one that
// ends at the number.
func newest(corrections []Correction, v *record.Value) *Correction {
	var last *Correction
	for i := range corrections {
		c := &corrections[i]
		if c.Figure != v.Figure || c.Old == "" || c.key() != v.Key() {
			continue
		}
		if c.New == v.Digits {
			return c
		}
		if last == nil {
			last = c
		}
	}
	return last
}

func (c *Correction) key() record.Key {
	return record.Key{Measure: cmp.Or(c.Measure, "value"), Period: c.Period}
}
