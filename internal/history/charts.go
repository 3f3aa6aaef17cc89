package history

import (
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// collectCharts finds the changes of charts.
func (s *step) collectCharts() {
	continued := make([]bool, len(s.to.set.Charts))
	for i := range s.from.set.Charts {
		older := &s.from.set.Charts[i]
		t := address.Chart(older.ID)
		now, ok := s.lines.in(t, s.to)
		if !ok {
			s.add(t, Change{Kind: Withdrawn, Thing: t, Title: older.Title, Reason: s.reason(t)})
			continue
		}
		at := s.to.charts[now.ID]
		continued[at] = true
		s.chart(older, &s.to.set.Charts[at])
	}
	for i := range s.to.set.Charts {
		if c := &s.to.set.Charts[i]; !continued[i] {
			s.add(address.Chart(c.ID), Change{Kind: Added, Thing: address.Chart(c.ID), Title: c.Title})
		}
	}
}

// chart compares a chart with what it was before: its numbers, then its texts,
// then how it is drawn.
func (s *step) chart(older, newer *record.Chart) {
	t, now := address.Chart(older.ID), address.Chart(newer.ID)
	if t != now {
		s.add(t, Change{Kind: Renamed, Thing: now, Title: newer.Title, OldID: t.ID})
	}
	sameRows := s.rows(older, newer)
	for _, field := range []struct {
		name    string
		was, is record.Text
	}{
		{"title", older.Title, newer.Title},
		{"scope", older.Scope, newer.Scope},
		{"unit", older.Unit, newer.Unit},
		{"note", older.Note, newer.Note},
	} {
		if reworded(field.was, field.is) {
			s.add(t, Change{Kind: Wording, Thing: now, Title: newer.Title, Field: field.name, Was: field.was, Is: field.is})
		}
	}
	if older.Form != newer.Form {
		s.add(t, Change{Kind: Wording, Thing: now, Title: newer.Title, Field: "form"})
	}
	if !sameRows {
		s.add(t, Change{Kind: Wording, Thing: now, Title: newer.Title, Field: "rows"})
	}
}

// drawn names a number of a chart: by its figure, or where it was worked out
// for the chart alone by its expression and the first row it stands in.
type drawn struct {
	numberKey
	formula, row string
}

func (s *step) drawn(v *record.Value, row *record.Row) drawn {
	if v.Figure != "" {
		return drawn{numberKey: s.key(v.Figure, v)}
	}
	return drawn{formula: s.lines.renew(v.Formula), row: row.Label[lang.Chinese]}
}

// rows compares the numbers of a chart, and reports whether they stand in the
// same rows under the same names.
func (s *step) rows(older, newer *record.Chart) bool {
	var before map[drawn]*record.Value
	same := len(older.Rows) == len(newer.Rows) && slices.EqualFunc(older.Series, newer.Series, sameText)
	for i := range newer.Rows {
		row := &newer.Rows[i]
		if same && s.sameRow(&older.Rows[i], row) {
			continue
		}
		if before == nil {
			before = s.numbersOf(older)
		}
		same = same && s.sameFrame(&older.Rows[i], row)
		for j := range row.Values {
			is := &row.Values[j]
			if was := before[s.drawn(is, row)]; was != nil && !was.SameNumber(is) {
				s.add(address.Chart(older.ID), Change{Kind: Number, Thing: address.Chart(newer.ID), Title: newer.Title, Old: was, New: is})
			}
		}
	}
	return same
}

func (s *step) numbersOf(c *record.Chart) map[drawn]*record.Value {
	all := map[drawn]*record.Value{}
	for i := range c.Rows {
		for j := range c.Rows[i].Values {
			v := &c.Rows[i].Values[j]
			all[s.drawn(v, &c.Rows[i])] = v
		}
	}
	return all
}

// sameRow reports whether two rows are the same, with the same numbers.
func (s *step) sameRow(a, b *record.Row) bool {
	return s.sameFrame(a, b) && slices.EqualFunc(a.Values, b.Values, func(v, w record.Value) bool { return v.SameNumber(&w) })
}

// sameFrame reports whether two rows are of the same numbers, whatever these are.
func (s *step) sameFrame(a, b *record.Row) bool {
	if a.Total != b.Total || len(a.Values) != len(b.Values) || !sameText(a.Label, b.Label) {
		return false
	}
	for i := range a.Values {
		if s.drawn(&a.Values[i], a) != s.drawn(&b.Values[i], b) {
			return false
		}
	}
	return true
}

// sameText reports whether a text says the same in all languages that both are in.
func sameText(a, b record.Text) bool { return !reworded(a, b) }
