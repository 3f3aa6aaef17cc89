package render

import (
	"html/template"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// number is a value in its parts, so that the digits can be set large.
type number struct {
	Before string // qualifier and currency with the space after them: 超, over CNY
	Digits string
	After  string // unit with the space before it: 家, billion
	Text   string // all of it
}

// digitRunes are the characters that the digits of a printed number are made of.
const digitRunes = "0123456789.,−-"

// numberOf finds the digits in a value as it is printed.
func numberOf(text string) number {
	n := number{Text: text}
	from := strings.IndexAny(n.Text, digitRunes)
	if from < 0 {
		n.Digits = n.Text
		return n
	}
	rest := strings.TrimLeft(n.Text[from:], digitRunes)
	n.Before = n.Text[:from]
	n.Digits = n.Text[from : len(n.Text)-len(rest)]
	n.After = rest
	return n
}

// name is what a value is of: its figure, and the measure unless it is the
// value itself.
func (e *edition) name(v *resolve.Value) string {
	title := v.Figure.Title.In(e.Lang)
	if v.Measure == resolve.ValueMeasure {
		return title
	}
	return e.words.word("measure-of", "figure", title, "measure", v.Measure.Name(e.Lang))
}

// card is a key figure: what it is, how much, when, and how it was before.
type card struct {
	Href   template.URL
	Title  string
	Number number
	When   string
	Then   *then
	Part   string // of a share without a then: the width of its part of a hundred
	Growth *growth
}

// then is the oldest value of a figure, which a later one is held against.
type then struct {
	When  string
	Text  string // without the unit where the later value says it, but for a %
	Trend trend
}

// growth is a measure of what has become of a figure.
type growth struct{ Arrow, Name, Text, When string }

func (p *Page) cards(values []*resolve.Value) []card {
	var cards []card
	e := p.edition
	for _, v := range values {
		if v == nil || v.Figure == nil {
			continue
		}
		c := card{
			Href:  p.Link(address.Figure(v.Figure.Name).Page(e.Lang)),
			Title: e.name(v), Number: numberOf(v.In(e.Lang)), When: v.PeriodIn(e.Lang),
		}
		if v.Measure == resolve.ValueMeasure {
			old := firstBefore(v)
			c.Then, c.Growth = e.then(old, v), e.growth(v, old)
			if c.Then == nil {
				c.Part = partOf(v)
			}
		}
		cards = append(cards, c)
	}
	return cards
}

// firstBefore is the oldest value of the figure, if it comes before v.
func firstBefore(v *resolve.Value) *resolve.Value {
	for _, old := range v.Figure.Values {
		if old == v {
			break
		}
		if old.Period.IsPoint() && v.Period.IsPoint() && old.Period.Compare(v.Period) < 0 {
			return old
		}
	}
	return nil
}

// then compares two exact amounts; rates of growth have no length to draw, and
// neither has a bound.
func (e *edition) then(old, now *resolve.Value) *then {
	if old == nil || old.Qualifier != site.Exact || now.Qualifier != site.Exact ||
		now.Figure.Kind.Value == site.Rate || old.Decimal.Sign() < 0 || now.Decimal.Sign() <= 0 {
		return nil
	}
	t := &then{When: old.PeriodIn(e.Lang), Text: old.In(e.Lang), Trend: trendOf(old, now)}
	if n := numberOf(t.Text); n.After == numberOf(now.In(e.Lang)).After && n.After != "%" {
		t.Text = n.Before + n.Digits
	}
	return t
}

// growth finds the measure that says best how a value came about: growth or
// change since then, or else since any base; what a source states goes before
// what is worked out.
func (e *edition) growth(v, then *resolve.Value) *growth {
	var best *resolve.Value
	for _, candidates := range [][]*resolve.Value{v.Figure.Stated, v.Figure.Measures} {
		for _, m := range candidates {
			if endsWith(m, v) && (best == nil || then != nil && startsWith(m, then) && !startsWith(best, then)) {
				best = m
			}
		}
	}
	if best == nil {
		return nil
	}
	g := &growth{Name: best.Measure.Name(e.Lang), Text: best.In(e.Lang), When: best.PeriodIn(e.Lang)}
	switch best.Decimal.Sign() {
	case 1:
		g.Arrow = "▲"
	case -1:
		g.Arrow = "▼"
	}
	return g
}

// endsWith reports whether a measure tells of growth or change up to a value.
func endsWith(m, v *resolve.Value) bool {
	switch m.Measure {
	case resolve.GrowthMeasure, resolve.ChangeMeasure, resolve.CAGRMeasure:
		return m.Period.Plan == v.Period.Plan && m.Period.To == v.Period.To
	}
	return false
}

// startsWith reports whether a measure counts from the period of a value.
func startsWith(m, then *resolve.Value) bool { return m.Period.From == then.Period.To }
