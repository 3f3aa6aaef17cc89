package resolve

import (
	"math/big"
	"slices"

	"zonepress/internal/formula"
	"zonepress/internal/lang"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// wordCharts binds the texts of every chart and works out its numbers.
func (r *resolver) wordCharts() {
	charts := make([]*Chart, len(r.site.Charts))
	parallel(len(charts), func(i int) {
		c := r.charts[r.site.Charts[i].ID.Value]
		c.Title, c.Scope, c.Note = r.caption(c.Chart.Title), r.caption(c.Chart.Scope), r.text(c.Chart.Note)
		for _, s := range c.Chart.Series {
			c.Series = append(c.Series, r.text(s))
		}
		for j := range c.Chart.Rows {
			c.Rows = append(c.Rows, r.row(c, &c.Chart.Rows[j]))
		}
		r.measureChart(c)
		r.addUp(c)
		r.nameRows(c)
		r.holdRows(c)
		charts[i] = c
	})
	for _, c := range charts {
		for _, f := range c.Figures {
			f.Charts = append(f.Charts, c)
		}
	}
	r.report.Charts = charts
}

// row works out the values of a row.
func (r *resolver) row(c *Chart, written *site.Row) Row {
	row := Row{Label: r.text(written.Label), Total: written.Total.Value}
	for _, e := range written.Values {
		v, err := r.work(e.Value.Tree)
		if err != nil {
			r.reportExpression(e, err)
			continue
		}
		row.Values = append(row.Values, v)
		for _, name := range formula.Names(e.Value.Tree) {
			if f, missing := r.figure(name.Reference.Indicator); missing == nil && !slices.Contains(c.Figures, f) {
				c.Figures = append(c.Figures, f)
			}
		}
		c.Sources = union(c.Sources, v.Sources)
	}
	return row
}

// work gives the number that an expression names, or works a new one out, which
// belongs to no figure: rounded to the digits of the finest number in it, in
// the unit of the first.
func (r *resolver) work(tree formula.Node) (*Value, error) {
	if name, ok := tree.(formula.Name); ok {
		v, missing := r.of(name.Reference)
		if missing != nil {
			return nil, &formula.EvalError{Offset: name.At, Err: missing}
		}
		return v, nil
	}
	v := &Value{Measure: ValueMeasure, Qualifier: site.Exact, Status: site.Derived}
	places, first := 0, true
	exact, err := formula.Eval(tree, func(name formula.Name) (*big.Rat, error) {
		operand, err := r.operand(name.Reference)
		if err != nil {
			return nil, err
		}
		if first {
			v.Unit, v.Period, first = operand.Unit, operand.Period, false
		}
		places = max(places, operand.Decimal.Places())
		v.Sources = union(v.Sources, operand.Sources)
		return operand.Exact, nil
	})
	if err != nil {
		return nil, err
	}
	v.Decimal = quantity.Round(exact, places)
	v.Exact = v.Decimal.Rat()
	return v, nil
}

// measureChart settles the unit that all values of a chart are drawn in: the
// author's, or else the one that they all have. What was worked out for the
// chart alone is in the chart's unit.
func (r *resolver) measureChart(c *Chart) {
	if len(c.Chart.Unit) > 0 {
		c.Unit = unitOfText(site.Unit{Text: c.Chart.Unit})
		for _, row := range c.Rows {
			for _, v := range row.Values {
				if v.Figure == nil {
					v.Unit = c.Unit
				}
			}
		}
		return
	}
	for i, row := range c.Rows {
		for _, v := range row.Values {
			switch {
			case c.Unit.Names == nil:
				c.Unit = v.Unit
			case v.Unit.Names[lang.Chinese] != c.Unit.Names[lang.Chinese]:
				r.problems.Add(source.Error(c.Chart.Rows[i].Pos, "chart-mixed-units", source.Args{
					"chart": c.Name, "first": c.Unit.Names[lang.Chinese], "other": v.Unit.Names[lang.Chinese]}))
				return
			}
		}
	}
}

// nameRows labels the rows that the author left to the data: with the period
// where they show one figure over time, else with the figure's title.
func (r *resolver) nameRows(c *Chart) {
	unnamed := 0
	for _, row := range c.Rows {
		if len(row.Label) == 0 {
			unnamed++
		}
	}
	overTime := len(c.Figures) == 1 && unnamed > 1
	for i := range c.Rows {
		row := &c.Rows[i]
		if len(row.Label) > 0 || len(row.Values) == 0 {
			continue
		}
		v := row.Values[0]
		if v.Figure == nil {
			r.problems.Add(source.Error(c.Chart.Rows[i].Pos, "chart-row-label", source.Args{"chart": c.Name}))
			continue
		}
		if !overTime {
			row.Label = v.Figure.Title
			continue
		}
		row.Label = Text{}
		for l := range c.Chart.Title {
			row.Label[l] = r.line(source.At[string]{Value: v.PeriodIn(l)}, scope{lang: l})
		}
	}
}

// listCharts puts the charts into the order in which readers meet them; those
// that no page shows come last, with a note to the author.
func (r *resolver) listCharts() {
	var ordered []*Chart
	for _, e := range r.report.Editions {
		for _, p := range e.Pages() {
			for _, placement := range p.Placements {
				if !slices.Contains(ordered, placement.Chart) {
					ordered = append(ordered, placement.Chart)
				}
			}
		}
	}
	for _, c := range r.report.Charts {
		if !slices.Contains(ordered, c) {
			ordered = append(ordered, c)
			if !r.lost("content/") { // else it may be placed in what could not be read
				r.problems.Add(source.Note(c.ID.Pos, "chart-unplaced", source.Args{"chart": c.Name}))
			}
		}
	}
	r.report.Charts = ordered
}
