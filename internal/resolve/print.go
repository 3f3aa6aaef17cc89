package resolve

import (
	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
)

// planPeriod is the period that an author names by a plan's id.
func planPeriod(id string) period.Period { return period.Period{Plan: id} }

// percentUnits and pointUnits are the units of measures in per cent and in
// percentage points, whatever the indicator is counted in.
func percentUnits() Unit { return unitNamed("%", "%") }

func pointUnits() Unit { return unitNamed("个百分点", "percentage points") }

func unitNamed(zh, en string) Unit {
	return Unit{Unit: quantity.ParseUnit(zh), Names: map[lang.Lang]string{lang.Chinese: zh, lang.English: en}}
}

// unitFor is the unit of a measure of a figure.
func (d Definition) unitFor(f *Figure) Unit {
	switch d.unit {
	case percentUnit:
		return percentUnits()
	case pointUnit:
		return pointUnits()
	case changeUnit:
		if f.Unit.IsPercent() {
			return pointUnits()
		}
	}
	return f.Unit
}

// In prints the number with its unit and qualifier: 165家, CNY 5.879 billion.
func (v *Value) In(l lang.Lang) string { return v.print(l, v.Unit) }

// NumberIn prints the number and its qualifier without the unit, for tables and
// charts that name the unit once.
func (v *Value) NumberIn(l lang.Lang) string { return v.print(l, Unit{}) }

func (v *Value) print(l lang.Lang, u Unit) string {
	q, _ := quantity.ParseQualifier(string(v.Qualifier))
	if l == lang.Chinese {
		return quantity.Chinese(v.Decimal, u.Unit, q, quantity.Options{})
	}
	return quantity.English(v.Decimal, u.Unit, u.noun(l), q, quantity.Options{})
}

// noun is what is counted, for units that the language has no sign of its own for.
func (u Unit) noun(l lang.Lang) quantity.Noun {
	if u.IsPercent() || u.IsPoint() || u.IsMoney() {
		return quantity.Noun{}
	}
	return quantity.Noun{Many: u.Names[l], One: u.Singular}
}

// NameIn is what the unit is called: 家, enterprises.
func (u Unit) NameIn(l lang.Lang) string {
	if name, ok := u.Names[l]; ok {
		return name
	}
	return u.Names[lang.Chinese]
}

// PeriodIn names the period of the value: 2025年末 for a stock, “十四五” for a plan.
func (v *Value) PeriodIn(l lang.Lang) string {
	switch {
	case v.Period.Plan != "":
		return v.planTitle(l)
	case v.Measure == ValueMeasure && v.Figure != nil && v.Figure.Kind.Value == site.Stock:
		return v.Period.EndIn(l)
	}
	return v.Period.In(l)
}

func (v *Value) planTitle(l lang.Lang) string {
	if v.Figure == nil || v.Figure.plans[v.Period.Plan] == nil {
		return v.Period.String()
	}
	return v.Figure.plans[v.Period.Plan].Title.In(l)
}
