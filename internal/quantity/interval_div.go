package quantity

import "math/big"

// Shape says what a division came to.
type Shape int

// What every x / y can form, with y ≠ 0.
const (
	Undefined Shape = iota // no quotient at all: an operand is empty or the divisor is 0 alone
	Single                 // one interval, which may reach to infinity on one side
	TwoRays                // two intervals with a gap between them
	WholeLine              // any number
)

// Quotient is the set of every x / y with x in one interval and y ≠ 0 in
// another. A divisor that holds zero may tear it in two.
type Quotient struct {
	low, high Interval // high is empty unless there are two
}

// Div returns every x / y with x in a, y in b and y ≠ 0.
func (a Interval) Div(b Interval) Quotient {
	zero := new(big.Rat)
	pos := b.Intersect(interval(End{zero, true}, End{}))
	neg := b.Neg().Intersect(interval(End{zero, true}, End{}))
	high := a.Mul(pos.reciprocal())
	low := a.Neg().Mul(neg.reciprocal())
	if !low.some || !high.some {
		return Quotient{low: low.Hull(high)}
	}
	if high.startsBefore(low) {
		low, high = high, low
	}
	if low.touches(high) {
		return Quotient{low: low.Hull(high)}
	}
	return Quotient{low: low, high: high}
}

// reciprocal inverts an interval of positive numbers.
func (a Interval) reciprocal() Interval {
	if !a.some {
		return a
	}
	lo, hi := End{At: new(big.Rat), Open: true}, End{}
	if a.hi.At != nil {
		lo = End{new(big.Rat).Inv(a.hi.At), a.hi.Open}
	}
	if a.lo.At.Sign() != 0 {
		hi = End{new(big.Rat).Inv(a.lo.At), a.lo.Open}
	}
	return interval(lo, hi)
}

func (a Interval) startsBefore(b Interval) bool {
	if a.lo.At == nil || b.lo.At == nil {
		return a.lo.At == nil && b.lo.At != nil
	}
	return a.lo.At.Cmp(b.lo.At) < 0
}

// touches reports whether a, which starts first, leaves no gap before b.
func (a Interval) touches(b Interval) bool {
	if a.hi.At == nil || b.lo.At == nil {
		return true
	}
	c := a.hi.At.Cmp(b.lo.At)
	return c > 0 || c == 0 && !(a.hi.Open && b.lo.Open)
}

// Shape says what the quotients form.
func (q Quotient) Shape() Shape {
	switch {
	case q.high.some:
		return TwoRays
	case !q.low.some:
		return Undefined
	case q.low.lo.At == nil && q.low.hi.At == nil:
		return WholeLine
	}
	return Single
}

// Interval returns the quotients as one interval; false when there are none
// or there is a gap between them. The whole line is one interval.
func (q Quotient) Interval() (Interval, bool) {
	return q.low, q.low.some && !q.high.some
}

// Parts returns the intervals that make up the set, in order: none, one or two.
func (q Quotient) Parts() []Interval {
	switch q.Shape() {
	case Undefined:
		return nil
	case TwoRays:
		return []Interval{q.low, q.high}
	}
	return []Interval{q.low}
}

// Hull returns the smallest interval that holds every quotient.
func (q Quotient) Hull() Interval { return q.low.Hull(q.high) }

// Contains reports whether r is a quotient.
func (q Quotient) Contains(r *big.Rat) bool { return q.low.Contains(r) || q.high.Contains(r) }

// Intersects reports whether some number of a is a quotient.
func (q Quotient) Intersects(a Interval) bool { return q.low.Intersects(a) || q.high.Intersects(a) }

// String prints the parts, joined by "∪".
func (q Quotient) String() string {
	if q.high.some {
		return q.low.String() + " ∪ " + q.high.String()
	}
	return q.low.String()
}
