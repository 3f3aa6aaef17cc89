package quantity

import "math/big"

// Interval is a set of exact values without a gap: every number between two
// ends, each of which belongs to it or not. An end may be infinite. The zero
// value is empty. An Interval is never changed once made.
type Interval struct {
	lo, hi End
	some   bool // false: empty
}

// End is one end of an interval. A nil At is the infinite end; Open says that
// At itself does not belong to the interval.
type End struct {
	At   *big.Rat
	Open bool
}

// NewInterval returns the numbers from lo to hi, empty when there are none.
// The rationals are copied.
func NewInterval(lo, hi End) Interval { return interval(lo.copied(), hi.copied()) }

// Between returns the closed interval [lo, hi].
func Between(lo, hi *big.Rat) Interval { return NewInterval(End{At: lo}, End{At: hi}) }

// Point returns the interval that holds r alone.
func Point(r *big.Rat) Interval { return Between(r, r) }

// Whole returns the whole line.
func Whole() Interval { return interval(End{}, End{}) }

// interval takes ownership of the ends.
func interval(lo, hi End) Interval {
	if lo.At == nil {
		lo.Open = true
	}
	if hi.At == nil {
		hi.Open = true
	}
	if lo.At != nil && hi.At != nil {
		c := lo.At.Cmp(hi.At)
		if c > 0 || c == 0 && (lo.Open || hi.Open) {
			return Interval{}
		}
	}
	return Interval{lo: lo, hi: hi, some: true}
}

func (e End) copied() End {
	if e.At != nil {
		e.At = new(big.Rat).Set(e.At)
	}
	return e
}

// Low returns the lower end, a copy. It means nothing for an empty interval.
func (a Interval) Low() End { return a.lo.copied() }

// High returns the upper end, a copy. It means nothing for an empty interval.
func (a Interval) High() End { return a.hi.copied() }

// IsEmpty reports whether no number belongs to a.
func (a Interval) IsEmpty() bool { return !a.some }

// IsBounded reports whether both ends are finite; an empty interval is.
func (a Interval) IsBounded() bool { return !a.some || a.lo.At != nil && a.hi.At != nil }

// Contains reports whether r belongs to a.
func (a Interval) Contains(r *big.Rat) bool {
	return a.some && a.lo.below(r) && a.hi.above(r)
}

// below reports whether a lower end at e lets r in.
func (e End) below(r *big.Rat) bool {
	if e.At == nil {
		return true
	}
	c := e.At.Cmp(r)
	return c < 0 || c == 0 && !e.Open
}

// above reports whether an upper end at e lets r in.
func (e End) above(r *big.Rat) bool {
	if e.At == nil {
		return true
	}
	c := e.At.Cmp(r)
	return c > 0 || c == 0 && !e.Open
}

// Intersect returns the numbers that belong to both.
func (a Interval) Intersect(b Interval) Interval {
	if !a.some || !b.some {
		return Interval{}
	}
	return interval(tighterLow(a.lo, b.lo), tighterHigh(a.hi, b.hi))
}

// Intersects reports whether some number belongs to both.
func (a Interval) Intersects(b Interval) bool { return a.Intersect(b).some }

// Encloses reports whether every number of b belongs to a.
func (a Interval) Encloses(b Interval) bool {
	i := a.Intersect(b)
	return !b.some || i.some && i.lo.equal(b.lo) && i.hi.equal(b.hi)
}

// Hull returns the smallest interval that holds both.
func (a Interval) Hull(b Interval) Interval {
	if !a.some {
		return b
	}
	if !b.some {
		return a
	}
	lo, hi := a.lo, a.hi
	if tighterLow(lo, b.lo).equal(lo) {
		lo = b.lo
	}
	if tighterHigh(hi, b.hi).equal(hi) {
		hi = b.hi
	}
	return interval(lo, hi)
}

func (e End) equal(f End) bool {
	if e.At == nil || f.At == nil {
		return e.At == f.At
	}
	return e.Open == f.Open && e.At.Cmp(f.At) == 0
}

func tighterLow(e, f End) End {
	if e.At == nil {
		return f
	}
	if f.At == nil {
		return e
	}
	if c := e.At.Cmp(f.At); c < 0 || c == 0 && f.Open {
		return f
	}
	return e
}

func tighterHigh(e, f End) End {
	if e.At == nil {
		return f
	}
	if f.At == nil {
		return e
	}
	if c := e.At.Cmp(f.At); c > 0 || c == 0 && f.Open {
		return f
	}
	return e
}

// Width returns the distance of the ends; false when an end is infinite. An
// empty interval has width 0.
func (a Interval) Width() (*big.Rat, bool) {
	if !a.some {
		return new(big.Rat), true
	}
	if !a.IsBounded() {
		return nil, false
	}
	return new(big.Rat).Sub(a.hi.At, a.lo.At), true
}

// Integers returns the least and the greatest whole number in a; false when
// there is none or there is no end to them.
func (a Interval) Integers() (lo, hi *big.Int, ok bool) {
	if !a.some || !a.IsBounded() {
		return nil, nil, false
	}
	lo = floor(a.lo.At)
	if !a.lo.below(new(big.Rat).SetInt(lo)) {
		lo.Add(lo, big.NewInt(1))
	}
	hi = floor(a.hi.At)
	if !a.hi.above(new(big.Rat).SetInt(hi)) {
		hi.Sub(hi, big.NewInt(1))
	}
	return lo, hi, lo.Cmp(hi) <= 0
}

// floor returns the greatest whole number not above r. Div is Euclidean, and
// a denominator is positive.
func floor(r *big.Rat) *big.Int { return new(big.Int).Div(r.Num(), r.Denom()) }
