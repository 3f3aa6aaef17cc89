package resolve

import (
	"errors"
	"math/big"
	"slices"

	"zonepress/internal/formula"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// observe gives every figure its values: first what is published, then what is
// derived from it, in whatever order the expressions ask for.
func (r *resolver) observe() {
	for i := range r.site.Indicators {
		f := r.figures[r.site.Indicators[i].ID.Value]
		for j := range f.Observations {
			f.Values = append(f.Values, r.published(f, &f.Observations[j]))
		}
		for j := range f.Indicator.Stated {
			if v := r.statedValue(f, &f.Indicator.Stated[j]); v != nil {
				f.Stated = append(f.Stated, v)
			}
		}
		for _, t := range f.Indicator.Targets {
			if !t.Value.Given() {
				continue // load has said what is wrong with it
			}
			f.Targets = append(f.Targets, r.stand(&Value{
				Figure: f, Measure: TargetMeasure, Period: planPeriod(t.Plan.Value), Decimal: t.Value.Value, Unit: f.Unit, note: t.Note,
			}, t.Source.Value))
		}
		slices.SortStableFunc(f.Values, func(a, b *Value) int { return r.comparePeriods(a, b) })
		slices.SortStableFunc(f.Stated, func(a, b *Value) int { return r.comparePeriods(a, b) })
	}
	d := deriver{resolver: r, state: map[*Value]int{}}
	for i := range r.site.Indicators {
		for _, v := range r.figures[r.site.Indicators[i].ID.Value].Values {
			d.derive(v)
		}
	}
}

// comparePeriods orders values by time; a plan stands where its last year does.
func (r *resolver) comparePeriods(a, b *Value) int {
	p, _ := r.span(a.Period)
	q, _ := r.span(b.Period)
	return p.Compare(q)
}

// published makes the value of an observation; the number of a derived one is
// still missing.
func (r *resolver) published(f *Figure, o *site.Observation) *Value {
	v := &Value{
		Figure: f, Measure: ValueMeasure, Period: o.Period.Value, Unit: f.Unit,
		Qualifier: o.Qualifier.Value, Status: o.Status.Value, note: o.Note, observation: o,
	}
	v.broken = !o.Period.Value.Known() || o.Value.Given() == (o.Expression.Value.Tree != nil)
	if o.Expression.Given() {
		v.Formula = o.Expression.Value.Text
		return v
	}
	v.Decimal = o.Value.Value
	return r.stand(v, o.Source.Value)
}

// stand completes a value that a source prints: the source with the id, or else
// the indicator's.
func (r *resolver) stand(v *Value, source string) *Value {
	if source == "" {
		source = v.Figure.Indicator.Source.Value
	}
	if v.Status == "" {
		v.Status = site.Published
	}
	if v.Qualifier == "" {
		v.Qualifier = site.Exact
	}
	v.Exact = v.Decimal.Rat()
	if s, ok := r.sources[source]; ok {
		v.Source, v.Sources = s, []*Source{s}
	}
	return v
}

// statedValue makes the value of a measure that the source prints; nil when the
// measure is none that can be stated.
func (r *resolver) statedValue(f *Figure, s *site.Stated) *Value {
	if !s.Value.Given() || !s.Period.Value.Known() || !s.Measure.Given() {
		return nil // load has said what is wrong with it
	}
	d, ok := defined(Measure(s.Measure.Value))
	if !ok || d.Measure == ValueMeasure || d.Measure == TargetMeasure || d.Measure == ProgressMeasure {
		r.tell(unknownMeasure(s.Measure.Value), s.Measure.Pos)
		return nil
	}
	if _, _, missing := r.steps(s.Period.Value); missing != nil {
		r.tell(missing, s.Period.Pos)
		return nil
	}
	return r.stand(&Value{
		Figure: f, Measure: d.Measure, Period: s.Period.Value, Decimal: s.Value.Value, Unit: d.unitFor(f), note: s.Note,
	}, s.Source.Value)
}

// deriver works out the derived observations, each once, and finds those that
// in the end ask for themselves.
type deriver struct {
	*resolver
	state map[*Value]int
}

// The states of a value in the making.
const (
	untouched = iota
	underWay
	done
)

func (d *deriver) derive(v *Value) *fault {
	if v.broken {
		return reported
	}
	if v.Formula == "" || d.state[v] == done {
		return nil
	}
	if d.state[v] == underWay {
		return &fault{"expression-circle", source.Args{"figure": v.Figure.Name, "period": v.Period.String()}}
	}
	d.state[v] = underWay
	expression := v.observation.Expression
	exact, err := formula.Eval(expression.Value.Tree, func(name formula.Name) (*big.Rat, error) {
		operand, err := d.lookup(name)
		if err != nil {
			return nil, err
		}
		v.Sources = union(v.Sources, operand.Sources)
		return operand.Exact, nil
	})
	d.state[v] = done
	if err != nil {
		d.reportExpression(expression, err)
		v.broken = true
		return reported
	}
	if v.Qualifier == "" {
		v.Qualifier = site.Exact
	}
	v.Decimal = quantity.Round(exact, v.Figure.places())
	v.Exact = v.Decimal.Rat()
	return nil
}

// lookup derives what an expression asks for before it hands it out.
func (d *deriver) lookup(name formula.Name) (*Value, error) {
	f, missing := d.figure(name.Reference.Indicator)
	if missing == nil {
		for _, v := range d.needed(f, name.Reference) {
			missing = d.derive(v)
			switch {
			case missing == nil:
			case f.Damaged: // what is missing may have been meant to break the circle
				return nil, reported
			default:
				return nil, missing
			}
		}
	}
	return d.operand(name.Reference)
}

// operand is a number that something is worked out from.
func (n *numbers) operand(r formula.Reference) (*Value, error) {
	v, missing := n.of(r)
	if missing == nil {
		missing = v.unlessBound()
	}
	if missing != nil {
		return nil, missing
	}
	return v, nil
}

// needed are the values that must be there before a reference can be answered:
// the one observation it names, or for a measure that is not stated those of
// the figure and of its whole at both ends of the period.
func (d *deriver) needed(f *Figure, r formula.Reference) []*Value {
	if r.Measure == "" || Measure(r.Measure) == ValueMeasure {
		if v, missing := d.observed(f, r.Period); missing == nil {
			return []*Value{v}
		}
		return nil
	}
	if stated, _ := d.stated(f, Measure(r.Measure), r.Period); stated != nil {
		return nil
	}
	values := slices.Clone(f.Values)
	if whole, ok := d.figures[f.Whole.Value]; ok && whole != f {
		values = append(values, whole.Values...)
	}
	base, end, missing := d.steps(r.Period)
	if missing != nil || !r.Period.Known() {
		return values
	}
	return slices.DeleteFunc(values, func(v *Value) bool {
		return v.Period.IsPoint() && v.Period.To != base && v.Period.To != end
	})
}

// union adds to a list of sources those that it does not have.
func union(have, more []*Source) []*Source {
	for _, s := range more {
		if !slices.Contains(have, s) {
			have = append(have, s)
		}
	}
	return have
}

// reportExpression says what is wrong with an expression, at the part that is wrong.
func (r *resolver) reportExpression(e source.At[site.Expression], err error) {
	pos := e.Pos
	var at *formula.EvalError
	if errors.As(err, &at) {
		pos = source.PlaceIn(source.At[string]{Value: e.Value.Text, Pos: e.Pos}, at.Offset)
	}
	var f *fault
	if !errors.As(err, &f) {
		f = &fault{evalCode(err), source.Args{"expression": e.Value.Text}}
	}
	r.tell(f, pos)
}

func evalCode(err error) string {
	switch {
	case errors.Is(err, formula.ErrDivideByZero):
		return "expression-zero"
	case errors.Is(err, formula.ErrExponent):
		return "expression-exponent"
	case errors.Is(err, formula.ErrPlaces):
		return "expression-places"
	}
	return "expression-size"
}
