package history

import (
	"slices"

	"zonepress/internal/lang"
	"zonepress/internal/quantity"
	"zonepress/internal/record"
	"zonepress/internal/site"
)

// bind makes an entry of data/corrections.yaml as readers see it. What is known
// of the figure and the number comes from the newest record that has them.
func (m *maker) bind(c *site.Correction) *Correction {
	bound := &Correction{
		Figure: c.Figure.Value, Title: record.Text{lang.Chinese: c.Figure.Value}, Measure: c.Measure.Value, Period: c.Period.Value.String(),
		Date: c.Date.Value, Kind: c.Kind.Value, Reason: plain(c.Reason),
	}
	if bound.Measure == "" {
		bound.Measure = valueMeasure
	}
	if f := m.newestFigure(bound.Figure); f != nil {
		bound.Title = f.Title
	}
	if c.Old.Given() {
		bound.OldDigits = c.Old.Value.String()
	}
	if c.New.Given() {
		bound.NewDigits = c.New.Value.String()
	}
	m.printNumbers(bound, c)
	return bound
}

// printNumbers fills in what the period and the measure are called and how both
// numbers were printed.
func (m *maker) printNumbers(bound *Correction, c *site.Correction) {
	if bound.Period == "" {
		return
	}
	newest := m.newestNumber(bound, func(*record.Value) bool { return true })
	if newest == nil {
		newest = &record.Value{PeriodName: m.inEach(c.Period.Value.In)}
	}
	bound.PeriodName = newest.PeriodName
	if bound.Measure != valueMeasure {
		bound.Name = newest.MeasureName
	}
	for _, number := range []struct {
		written quantity.Decimal
		digits  string
		text    *record.Text
	}{{c.Old.Value, bound.OldDigits, &bound.Old}, {c.New.Value, bound.NewDigits, &bound.New}} {
		if number.digits == "" {
			continue
		}
		if v := m.newestNumber(bound, func(v *record.Value) bool { return v.Digits == number.digits }); v != nil {
			*number.text = v.Text
			continue
		}
		*number.text = m.print(number.written, newest, bound.Figure)
	}
}

// newestFigure is the figure with an id, or of its lineage, as it was last; nil
// where there never was one.
func (m *maker) newestFigure(id string) *record.Figure {
	for _, s := range slices.Backward(m.stages) {
		if f := m.lines.figureIn(id, s); f != nil {
			return f
		}
	}
	return nil
}

// newestNumber is the number that an entry is about as it was last among those
// that suit; or nil.
func (m *maker) newestNumber(c *Correction, suits func(*record.Value) bool) *record.Value {
	key := record.Key{Measure: c.Measure, Period: c.Period}
	for _, s := range slices.Backward(m.stages) {
		if f := m.lines.figureIn(c.Figure, s); f != nil {
			if v := numberOf(f, key); v != nil && suits(v) {
				return v
			}
		}
	}
	return nil
}

// print prints a number that no record has, like one that stood in its place.
func (m *maker) print(d quantity.Decimal, like *record.Value, figure string) record.Text {
	u := quantity.ParseUnit(like.Unit[lang.Chinese])
	return m.inEach(func(l lang.Lang) string {
		if l == lang.Chinese {
			return quantity.Chinese(d, u, quantity.Exact, quantity.Options{})
		}
		noun := quantity.Noun{}
		if !u.IsPercent() && !u.IsPoint() && !u.IsMoney() {
			noun.Many = like.Unit.In(l)
			if i := m.indicator(figure); i != nil {
				noun.One = i.Unit.Singular.Value
			}
		}
		return quantity.English(d, u, noun, quantity.Exact, quantity.Options{})
	})
}

// inEach is a text in every language of the report.
func (m *maker) inEach(in func(lang.Lang) string) record.Text {
	text := record.Text{lang.Chinese: in(lang.Chinese)}
	for _, l := range m.Now.Report.Languages {
		text[l] = in(l)
	}
	return text
}

// plain is a text as written.
func plain(t site.Text) record.Text {
	text := make(record.Text, len(t))
	for l, one := range t {
		text[l] = one.Value
	}
	return text
}
