package resolve

import (
	"math/big"

	"zonepress/internal/claim"
	"zonepress/internal/formula"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
)

// spreader works out which exact values a number of a claim may stand for.
// A published number stands for what rounds to it. A derived one is followed
// back to the published numbers behind it: rounded to print it knows less of
// itself than they do.
type spreader struct {
	*numbers
	stated *Value                       // the number that the claim is about
	cut    bool                         // it was cut, not rounded
	made   map[*Value]quantity.Interval // in the unit of the value
}

// claimNumber is a value as the arithmetic of claims wants it, in base units.
func (n *numbers) claimNumber(v, stated *Value) claim.Number {
	rounded := spreader{numbers: n, stated: stated, made: map[*Value]quantity.Interval{}}
	number := claim.Number{Rounded: scaled(rounded.of(v), v.Unit), Whole: v.countsWholes(), Point: v.Decimal.Shift(scaleOf(v.Unit)).Rat()}
	number.Cut = number.Rounded
	if v == stated || v.Formula != "" {
		cut := spreader{numbers: n, stated: stated, cut: true, made: map[*Value]quantity.Interval{}}
		number.Cut = scaled(cut.of(v), v.Unit)
	}
	return number
}

// scaled counts an interval in base units.
func scaled(i quantity.Interval, u Unit) quantity.Interval {
	if scale := scaleOf(u); scale != 0 {
		return i.Shift(scale)
	}
	return i
}

// countsWholes reports whether a value is a number of things that have no half.
func (v *Value) countsWholes() bool { return v.Unit.IsCount() }

// of returns the exact values behind a number, in its own unit.
func (s *spreader) of(v *Value) quantity.Interval {
	if i, ok := s.made[v]; ok {
		return i
	}
	s.made[v] = quantity.Whole() // for one that would ask for itself
	i := s.spread(v)
	s.made[v] = i
	return i
}

func (s *spreader) spread(v *Value) quantity.Interval {
	switch {
	case v.observation != nil && v.Formula != "":
		i := s.expression(v.observation.Expression.Value.Tree)
		if v.countsWholes() {
			i = i.Hull(quantity.Point(v.Decimal.Rat()))
		}
		return i
	case v.workedOut():
		return s.measure(v)
	case v == s.stated && s.cut:
		return v.printed(quantity.Decimal.CuttingInterval)
	}
	return v.printed(quantity.Decimal.RoundingInterval)
}

// printed is what a published number stands for. What counts whole things and
// has all its digits is exact.
func (v *Value) printed(spread func(quantity.Decimal) quantity.Interval) quantity.Interval {
	q, _ := quantity.ParseQualifier(string(v.Qualifier))
	switch {
	case q != quantity.Exact:
		return quantity.Quantity{Value: v.Decimal, Qualifier: q}.Interval()
	case v.countsWholes() && scaleOf(v.Unit) == 0 && v.Decimal.IsInteger():
		return quantity.Point(v.Decimal.Rat())
	}
	return spread(v.Decimal)
}

// expression works a formula out with intervals in place of numbers.
func (s *spreader) expression(node formula.Node) quantity.Interval {
	switch n := node.(type) {
	case formula.Number:
		return quantity.Point(n.Value)
	case formula.Name:
		v, missing := s.numbers.of(n.Reference)
		if missing != nil {
			return quantity.Whole()
		}
		return s.of(v)
	case formula.Negative:
		return s.expression(n.Part).Neg()
	case formula.Operation:
		return operate(n.Operator, s.expression(n.Left), s.expression(n.Right))
	case formula.Call:
		var arguments []quantity.Interval
		for _, argument := range n.Arguments {
			arguments = append(arguments, s.expression(argument))
		}
		return call(n.Function, arguments)
	}
	return quantity.Whole()
}

func operate(operator byte, a, b quantity.Interval) quantity.Interval {
	switch operator {
	case '+':
		return a.Add(b)
	case '-':
		return a.Sub(b)
	case '*':
		return a.Mul(b)
	case '/':
		return a.Div(b).Hull()
	}
	n, ok := smallWhole(b)
	switch {
	case !ok:
		return quantity.Whole()
	case n < 0:
		return quantity.Point(big.NewRat(1, 1)).Div(a.Pow(-n)).Hull()
	}
	return a.Pow(n)
}

// smallWhole is the whole number that an interval is, where it is one.
func smallWhole(i quantity.Interval) (int, bool) {
	width, finite := i.Width()
	if i.IsEmpty() || !finite || width.Sign() != 0 || !i.Low().At.IsInt() || !i.Low().At.Num().IsInt64() {
		return 0, false
	}
	return int(i.Low().At.Num().Int64()), true
}

// call is a function of package formula on intervals.
func call(function string, arguments []quantity.Interval) quantity.Interval {
	switch {
	case function == "sum":
		sum := quantity.Point(new(big.Rat))
		for _, a := range arguments {
			sum = sum.Add(a)
		}
		return sum
	case len(arguments) != 2:
	case function == "base":
		return arguments[0].Div(quantity.Point(big.NewRat(1, 1)).Add(arguments[1].Shift(-2))).Hull()
	case function == "round":
		return shortened(arguments[0], arguments[1], quantity.Round)
	case function == "cut":
		return shortened(arguments[0], arguments[1], quantity.Cut)
	}
	return quantity.Whole()
}

// shortened rounds or cuts both ends; neither turns an order round.
func shortened(a, places quantity.Interval, shorten func(*big.Rat, int) quantity.Decimal) quantity.Interval {
	n, ok := smallWhole(places)
	if !ok || a.IsEmpty() || !a.IsBounded() {
		return quantity.Whole()
	}
	return quantity.Between(shorten(a.Low().At, n).Rat(), shorten(a.High().At, n).Rat())
}

// parts are the values that a worked-out measure was made of.
type parts struct{ end, base, wholeEnd, wholeBase *Value }

// partsOf finds them again; what the measure does not need is nil.
func (n *numbers) partsOf(v *Value) (parts, bool) {
	d, known := defined(v.Measure)
	start, end, missing := n.steps(v.Period)
	if !known || missing != nil || d.needs.target || v.Figure == nil {
		return parts{}, false
	}
	complete := true
	find := func(f *Figure, at period.Point, needed bool) *Value {
		if !needed {
			return nil
		}
		if f == nil {
			complete = false
			return nil
		}
		found, missing := n.observed(f, period.Between(at, at))
		complete = complete && missing == nil
		return found
	}
	whole := n.figures[v.Figure.Whole.Value]
	p := parts{
		end: find(v.Figure, end, true), base: find(v.Figure, start, d.needs.base),
		wholeEnd: find(whole, end, d.needs.whole), wholeBase: find(whole, start, d.needs.wholeBase),
	}
	return p, complete
}

// measure works a measure out with intervals.
func (s *spreader) measure(v *Value) quantity.Interval {
	p, ok := s.partsOf(v)
	if !ok {
		return quantity.Whole()
	}
	at := func(v *Value) claim.Number {
		if v == nil {
			return claim.Number{}
		}
		i := scaled(s.of(v), v.Unit)
		return claim.Number{Rounded: i, Cut: i, Point: v.Exact}
	}
	none := claim.Exactly(new(big.Rat))
	var r claim.Result
	switch v.Measure {
	case ChangeMeasure:
		r = claim.Difference(none, at(p.end), at(p.base))
	case GrowthMeasure:
		r = claim.Growth(none, at(p.end), at(p.base))
	case CAGRMeasure:
		start, end, _ := s.steps(v.Period)
		r = claim.AverageGrowth(none, at(p.end), at(p.base), end.Year-start.Year)
	case ShareMeasure:
		r = claim.Share(none, at(p.end), at(p.wholeEnd))
	case PullMeasure:
		r = claim.PullOfLevels(none, at(p.end), at(p.base), at(p.wholeBase))
	case ContributionMeasure:
		r = claim.ContributionOfLevels(none, at(p.end), at(p.base), at(p.wholeEnd), at(p.wholeBase))
	}
	worked, ok := r.Range()
	if !ok {
		return quantity.Whole()
	}
	return worked.Shift(-scaleOf(v.Unit))
}

// leaves are the published numbers that a value rests on; a published one rests
// on itself.
func (n *numbers) leaves(v *Value) map[*Value]bool {
	all, seen := map[*Value]bool{}, map[*Value]bool{}
	var visit func(v *Value)
	visit = func(v *Value) {
		if v == nil || seen[v] {
			return
		}
		seen[v] = true
		switch {
		case v.observation != nil && v.Formula != "":
			for _, name := range formula.Names(v.observation.Expression.Value.Tree) {
				if operand, missing := n.of(name.Reference); missing == nil {
					visit(operand)
				}
			}
		case v.workedOut() && v.Status == site.Derived:
			if p, ok := n.partsOf(v); ok {
				visit(p.end)
				visit(p.base)
				visit(p.wholeEnd)
				visit(p.wholeBase)
			}
		default:
			all[v] = true
		}
	}
	visit(v)
	return all
}
