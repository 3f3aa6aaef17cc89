package claim

import (
	"math/big"

	"zonepress/internal/quantity"
)

// Number is a published number as far as arithmetic is concerned.
type Number struct {
	// Rounded holds the exact values that the number stands for if it was
	// rounded; Cut those if the stated number was cut, be it this number or one
	// that it is derived from. An unknown number may be anything in them.
	Rounded, Cut quantity.Interval
	Point        *big.Rat // what the digits say; nil for an unknown number
	Whole        bool     // counts whole things
	Unknown      bool
}

// Unknown is a number that nobody has published; within holds what it may be.
func Unknown(within quantity.Interval, whole bool) Number {
	return Number{Rounded: within, Cut: within, Whole: whole, Unknown: true}
}

// Exactly is a number without any rounding.
func Exactly(r *big.Rat) Number {
	return Number{Rounded: quantity.Point(r), Cut: quantity.Point(r), Point: r}
}

// Verdict says how a claim fared.
type Verdict int

const (
	Holds      Verdict = iota // some exact values inside the intervals make it true
	HoldsIfCut                // only if the stated number was cut instead of rounded
	Fails                     // no exact values make it true
)

// String gives the word that machine-readable reports use.
func (v Verdict) String() string { return [...]string{"holds", "holds-if-cut", "fails"}[v] }

// Fault says why a claim cannot be worked out at all.
type Fault int

const (
	NoFault     Fault = iota
	NoBase            // growth from zero or below is not defined
	ZeroDivisor       // what is divided by is exactly zero
	PartExceeds       // the part is larger than its whole
)

// Result is what the arithmetic of a claim came to.
type Result struct {
	Verdict Verdict
	// Worked holds every value that the operands allow, in the unit of the
	// stated number: one interval, two where the divisor may have either sign,
	// none where nothing can be worked out. With HoldsIfCut they are those that
	// the cut number allows.
	Worked []quantity.Interval
	Point  *big.Rat // what the published digits give by themselves; nil where the base is unknown
	// Undecided says that the claim holds for want of proof: what it divides by
	// may be zero, so that nearly any result is possible.
	Undecided bool
	Fault     Fault
	// For an unknown base: where it must lie, and the whole numbers that were
	// tried, lowest first. Those that make the claim true, at most mostBases of
	// them; else the nearest on both sides.
	Base  quantity.Interval
	Tried []Trial
}

// Trial is a whole-number base with what it gives.
type Trial struct {
	Base  *big.Int
	Gives *big.Rat
}

// Range is the smallest interval that holds every value worked out; false where
// there is none.
func (r Result) Range() (quantity.Interval, bool) {
	if len(r.Worked) == 0 {
		return quantity.Interval{}, false
	}
	return r.Worked[0].Hull(r.Worked[len(r.Worked)-1]), true
}

// reading is how the stated digits are taken to have come about.
type reading int

const (
	rounded reading = iota
	cut
	plain // the digits by themselves
)

// in returns the values of a number under a reading.
func (n Number) in(how reading) quantity.Interval {
	switch {
	case how == plain && n.Point != nil:
		return quantity.Point(n.Point)
	case how == plain:
		return quantity.Interval{}
	case how == cut:
		return n.wholes(n.Cut)
	}
	return n.wholes(n.Rounded)
}

// wholes shrinks an interval to its whole numbers where the number has no others.
func (n Number) wholes(i quantity.Interval) quantity.Interval {
	if !n.Whole || i.IsEmpty() {
		return i
	}
	lo, hi := i.Low(), i.High()
	if lo.At != nil {
		lo = wholeEnd(lo, 1)
	}
	if hi.At != nil {
		hi = wholeEnd(hi, -1)
	}
	return quantity.NewInterval(lo, hi)
}

// wholeEnd is the first whole number inside an end: at or above it for step 1,
// at or below it for step −1.
func wholeEnd(e quantity.End, step int64) quantity.End {
	if e.At.IsInt() {
		if e.Open {
			e.At.Add(e.At, big.NewRat(step, 1))
		}
		return quantity.End{At: e.At}
	}
	floor := new(big.Int).Div(e.At.Num(), e.At.Denom())
	if step > 0 {
		floor.Add(floor, big.NewInt(1))
	}
	return quantity.End{At: new(big.Rat).SetInt(floor)}
}

// judge holds what work gives against the stated number.
func judge(stated Number, work func(reading) set) Result {
	r := Result{Verdict: Fails, Worked: work(rounded), Point: middle(work(plain))}
	if set(r.Worked).meets(stated.in(rounded)) {
		r.Verdict = Holds
		return r
	}
	if worked := work(cut); worked.meets(stated.in(cut)) {
		r.Verdict, r.Worked = HoldsIfCut, worked
	}
	return r
}

// divided is judge for a formula that divides by a number.
func divided(stated, divisor Number, work func(reading) set) Result {
	r := judge(stated, work)
	zero := divisor.in(rounded).Contains(new(big.Rat))
	switch {
	case zero && len(r.Worked) == 0:
		r.Fault = ZeroDivisor
	case zero:
		r.Undecided = r.Verdict != Fails
	}
	return r
}

// middle is the value of a set that is a point, or nearly one.
func middle(s set) *big.Rat {
	if len(s) != 1 || s[0].IsEmpty() || !s[0].IsBounded() {
		return nil
	}
	sum := s[0].Low().At
	return sum.Add(sum, s[0].High().At).Mul(sum, big.NewRat(1, 2))
}
