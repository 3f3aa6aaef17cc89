package resolve

import (
	"errors"
	"math/big"
	"slices"
	"sync"

	"zonepress/internal/formula"
	"zonepress/internal/lang"
	"zonepress/internal/nearest"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// numbers answers which number a reference names. It may be asked by many
// goroutines once the observations have been worked out.
type numbers struct {
	*index
	mu     sync.Mutex
	worked map[formula.Reference]*Value // measures already worked out
}

// of returns the number that a reference names.
func (n *numbers) of(r formula.Reference) (*Value, *fault) {
	f, missing := n.figure(r.Indicator)
	if missing != nil {
		return nil, missing
	}
	measure := Measure(r.Measure)
	if measure == "" {
		measure = ValueMeasure
	}
	d, ok := defined(measure)
	if !ok {
		return nil, unknownMeasure(r.Measure)
	}
	v, missing := n.answer(f, d, r)
	if missing != nil && f.Damaged {
		return nil, reported
	}
	return v, missing
}

// answer returns an observation, or a measure worked out once.
func (n *numbers) answer(f *Figure, d Definition, r formula.Reference) (*Value, *fault) {
	if d.Measure == ValueMeasure {
		return n.observed(f, r.Period)
	}
	r.Indicator = f.Name
	n.mu.Lock()
	defer n.mu.Unlock()
	if v, ok := n.worked[r]; ok {
		return v, nil
	}
	v, missing := n.measure(f, d, r.Period)
	if missing == nil {
		n.worked[r] = v
	}
	return v, missing
}

func unknownMeasure(name string) *fault {
	var known []string
	for _, d := range definitions {
		known = append(known, string(d.Measure))
	}
	return &fault{"unknown-measure", source.Args{"name": name, "nearest": list(nearest.Names(name, known, 1)), "known": list(known)}}
}

// observed returns the value of a period, or the latest for the zero period. A
// plan means the observation of the plan's years; for a stock that has none,
// the state at the plan's end.
func (n *numbers) observed(f *Figure, p period.Period) (*Value, *fault) {
	if !p.Known() {
		if v := f.Latest(); v != nil {
			return v.whole()
		}
		return nil, &fault{"no-value", source.Args{"figure": f.Name, "period": "—", "periods": "—"}}
	}
	want, missing := n.span(p)
	if missing != nil {
		return nil, missing
	}
	atEnd := (*Value)(nil)
	for _, v := range f.Values {
		have, _ := n.span(v.Period)
		if have == want {
			return v.whole()
		}
		if have.IsPoint() && have.To == want.To {
			atEnd = v
		}
	}
	if p.Plan != "" && f.Kind.Value == site.Stock && atEnd != nil {
		return atEnd.whole()
	}
	if slices.ContainsFunc(f.Values, func(v *Value) bool { return v.broken }) {
		return nil, reported
	}
	return nil, &fault{"no-value", source.Args{"figure": f.Name, "period": p.String(), "periods": periodsOf(f.Values)}}
}

// whole returns v, unless it could not be read.
func (v *Value) whole() (*Value, *fault) {
	if v.broken {
		return nil, reported
	}
	return v, nil
}

func periodsOf(values []*Value) string {
	var periods []string
	for _, v := range values {
		periods = append(periods, v.Period.String())
	}
	return list(periods)
}

// measure returns what the source states of a measure, and else works it out.
func (n *numbers) measure(f *Figure, d Definition, p period.Period) (*Value, *fault) {
	if d.Measure == TargetMeasure || d.Measure == ProgressMeasure {
		return n.towardsTarget(f, d, p)
	}
	if !d.applies(f.Indicator) {
		return nil, &fault{"measure-of-percentage", source.Args{"measure": string(d.Measure), "figure": f.Name}}
	}
	stated, missing := n.stated(f, d.Measure, p)
	if stated != nil || missing != nil {
		return stated, missing
	}
	if !p.Known() {
		var ok bool
		if p, ok = n.latestStep(f, d); !ok {
			return nil, &fault{"measure-needs-period", source.Args{"measure": string(d.Measure), "figure": f.Name}}
		}
	}
	return n.workOut(f, d, p)
}

// stated finds a measure among those that the source prints: of the same base
// and end, or the latest one for the zero period. Nil where there is none.
func (n *numbers) stated(f *Figure, m Measure, p period.Period) (*Value, *fault) {
	var latest *Value
	for _, v := range f.Stated {
		if v.Measure != m {
			continue
		}
		if !p.Known() {
			latest = v
			continue
		}
		wantBase, wantEnd, missing := n.steps(p)
		if missing != nil {
			return nil, missing
		}
		if base, end, missing := n.steps(v.Period); missing == nil && base == wantBase && end == wantEnd {
			return v, nil
		}
	}
	return latest, nil
}

// latestStep is the span from the last but one value to the last; for a
// measure without a base, the period of the last.
func (n *numbers) latestStep(f *Figure, d Definition) (period.Period, bool) {
	last := f.Latest()
	if last == nil || !d.needs.base {
		return valuePeriod(last), last != nil
	}
	points := slices.DeleteFunc(slices.Clone(f.Values), func(v *Value) bool { return !v.Period.IsPoint() })
	if len(points) < 2 {
		return period.Period{}, false
	}
	return period.Between(points[len(points)-2].Period.To, points[len(points)-1].Period.To), true
}

func valuePeriod(v *Value) period.Period {
	if v == nil {
		return period.Period{}
	}
	return v.Period
}

// workOut applies a definition to the values of the figure and of its whole.
func (n *numbers) workOut(f *Figure, d Definition, p period.Period) (*Value, *fault) {
	base, end, missing := n.steps(p)
	if missing != nil {
		return nil, missing
	}
	whole, hasWhole := n.figures[f.Whole.Value]
	if !hasWhole && (d.needs.whole || d.needs.wholeBase) {
		return nil, &fault{"measure-needs-whole", source.Args{"measure": string(d.Measure), "figure": f.Name}}
	}
	g := gatherer{numbers: n}
	x := operands{end: g.take(f, end), years: end.Year - base.Year}
	printed := period.Between(end, end)
	if d.needs.base {
		x.base, printed = g.take(f, base), period.Between(base, end)
	}
	if d.needs.whole {
		x.wholeEnd = g.take(whole, end)
	}
	if d.needs.wholeBase {
		x.wholeBase = g.take(whole, base)
	}
	if g.missing != nil {
		return nil, g.missing
	}
	return finish(f, d, printed, x, g.sources)
}

// gatherer collects the operands of a measure, with the sources behind them and
// the first that is missing.
type gatherer struct {
	*numbers
	sources []*Source
	missing *fault
}

// take returns the exact value of a figure at a point.
func (g *gatherer) take(f *Figure, at period.Point) *big.Rat {
	v, missing := g.observed(f, period.Between(at, at))
	if missing == nil {
		missing = v.unlessBound()
	}
	if missing != nil {
		if g.missing == nil {
			g.missing = missing
		}
		return nil
	}
	g.sources = union(g.sources, v.Sources)
	return v.Exact
}

// unlessBound refuses a bound such as 超100亿元, which is no value that anything
// could be worked out from.
func (v *Value) unlessBound() *fault {
	if v.Qualifier == site.Exact {
		return nil
	}
	return &fault{"measure-of-bound", source.Args{"figure": v.name(), "period": v.Period.String(), "value": v.In(lang.Chinese)}}
}

// towardsTarget finds the target of a plan, or the progress made towards it.
// Without a period it is the only target, or the latest plan's.
func (n *numbers) towardsTarget(f *Figure, d Definition, p period.Period) (*Value, *fault) {
	var target *Value
	for _, t := range f.Targets {
		if p == t.Period || !p.Known() {
			target = t
		}
	}
	if target == nil {
		return nil, &fault{"no-target", source.Args{"figure": f.Name, "period": p.String(), "periods": periodsOf(f.Targets)}}
	}
	if d.Measure == TargetMeasure {
		return target, nil
	}
	base, end, missing := n.steps(target.Period)
	if missing != nil {
		return nil, missing
	}
	from, missing := n.observed(f, period.Between(base, base))
	if missing != nil {
		return nil, missing
	}
	x := operands{base: from.Exact, target: target.Exact}
	sources := union(slices.Clone(from.Sources), target.Sources)
	for _, v := range f.Values {
		if !v.broken && v.Period.IsPoint() && v.Period.To.Compare(base) > 0 && v.Period.To.Compare(end) <= 0 {
			x.end, sources = v.Exact, union(sources, v.Sources)
		}
	}
	if x.end == nil {
		return nil, &fault{"no-value", source.Args{"figure": f.Name, "period": target.Period.String(), "periods": periodsOf(f.Values)}}
	}
	return finish(f, d, target.Period, x, sources)
}

// finish computes and rounds a measure.
func finish(f *Figure, d Definition, p period.Period, x operands, sources []*Source) (*Value, *fault) {
	exact, err := d.compute(x)
	switch {
	case errors.Is(err, errYears):
		return nil, &fault{"measure-needs-years", source.Args{"measure": string(d.Measure), "period": p.String()}}
	case err != nil:
		return nil, &fault{"measure-base", source.Args{"measure": string(d.Measure), "figure": f.Name, "period": p.String()}}
	}
	return &Value{
		Figure: f, Measure: d.Measure, Period: p, Exact: exact,
		Decimal: quantity.Round(exact, d.places(f)), Unit: d.unitFor(f),
		Qualifier: site.Exact, Status: site.Derived, Sources: sources, Formula: d.Measure.reference(f, p),
	}, nil
}

func (m Measure) reference(f *Figure, p period.Period) string {
	return formula.Reference{Indicator: f.Name, Measure: string(m), Period: p}.String()
}

// percentPlaces is how many digits after the point worked-out percentages are
// printed with; the statistical communiqués print one.
const percentPlaces = 1

// places is how many digits after the point a measure is printed with.
func (d Definition) places(f *Figure) int {
	if d.unit == ownUnit || d.unit == changeUnit {
		return f.places()
	}
	return percentPlaces
}

// places is how many digits after the point derived values are printed with:
// as the author says, else as many as the published values have.
func (f *Figure) places() int {
	if f.Decimals.Given() {
		return f.Decimals.Value
	}
	most := 0
	for _, o := range f.Observations {
		if o.Value.Given() {
			most = max(most, o.Value.Value.Places())
		}
	}
	return most
}
