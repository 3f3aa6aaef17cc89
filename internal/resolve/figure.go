package resolve

import (
	"math/big"

	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
)

// Figure is an indicator with its values worked out.
type Figure struct {
	*site.Indicator
	Name       string // the id
	Unit       Unit
	Title      Text
	Definition Text
	Scope      Text
	Topic      *Topic
	Values     []*Value // one for each observation, oldest first
	Stated     []*Value // measures that the source itself prints
	Measures   []*Value // measures worked out from the values: change, growth, cagr, share, pull, contribution, progress
	Targets    []*Value
	Uses       map[lang.Lang][]Use
	Charts     []*Chart // that draw the figure
	Claims     []*Claim // that rest on the figure

	plans map[string]*Plan // for the names of periods
}

// Latest is the value of the latest period, or nil where a figure has none.
func (f *Figure) Latest() *Value {
	if len(f.Values) == 0 {
		return nil
	}
	return f.Values[len(f.Values)-1]
}

// Value is one number: of which figure, measure and period, exactly and as printed.
type Value struct {
	Figure    *Figure
	Measure   Measure
	Period    period.Period
	Exact     *big.Rat         // what the published digits say, or the result of the arithmetic
	Decimal   quantity.Decimal // as published, or Exact rounded half up to the digits that are printed
	Unit      Unit
	Qualifier site.Qualifier
	Status    site.Status
	Source    *Source   // that printed it; nil for what is worked out
	Sources   []*Source // that it rests on, each once
	Formula   string    // the expression as typed; "" for what is published
	Note      Text

	observation *site.Observation // that it was made of; nil for measures
	note        site.Text
	broken      bool // could not be read or worked out; the author has been told
}

// Unit is a unit with its printed forms.
type Unit struct {
	quantity.Unit // as understood from Chinese
	Names         map[lang.Lang]string
	Singular      string // the English noun for exactly one
}

// Chart is a drawing with its numbers bound.
type Chart struct {
	*site.Chart
	Name    string // the id
	Title   Text
	Scope   Text
	Note    Text
	Unit    Unit
	Series  []Text // empty where each row has one value
	Rows    []Row
	Figures []*Figure // drawn, each once, in order
	Sources []*Source // behind the numbers, each once, in order
	Uses    map[lang.Lang][]Use
}

// Row is a category of a chart.
type Row struct {
	Label  Text
	Values []*Value
	Total  bool
}

// Measure is the id of a measure in the table of definitions; "value" is the number itself.
type Measure string
