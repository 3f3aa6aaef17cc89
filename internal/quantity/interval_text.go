package quantity

import (
	"math/big"
	"strings"
)

// shownPlaces bounds the digits of an end that has no finite decimal form.
const shownPlaces = 6

// String prints the interval with its ends, as in "[35.235, 35.245)". An end
// without a finite decimal form is shown outward, so that what is printed
// holds the whole interval. The empty interval is "∅".
func (a Interval) String() string {
	return a.format(func(r *big.Rat, down bool) string {
		if places, exact := r.FloatPrec(); exact && places <= 18 {
			return Cut(r, places).String()
		}
		return outward(r, shownPlaces, down).String()
	})
}

// Format prints the interval with its ends rounded half up to so many places,
// for a reader: "[116.4, 118.8]".
func (a Interval) Format(places int) string {
	return a.format(func(r *big.Rat, _ bool) string { return Round(r, places).String() })
}

func (a Interval) format(show func(r *big.Rat, down bool) string) string {
	if !a.some {
		return "∅"
	}
	var b strings.Builder
	b.WriteString(bracket(a.lo.Open, "(", "["))
	if a.lo.At == nil {
		b.WriteString("−∞")
	} else {
		b.WriteString(show(a.lo.At, true))
	}
	b.WriteString(", ")
	if a.hi.At == nil {
		b.WriteString("+∞")
	} else {
		b.WriteString(show(a.hi.At, false))
	}
	b.WriteString(bracket(a.hi.Open, ")", "]"))
	return b.String()
}

func bracket(open bool, yes, no string) string {
	if open {
		return yes
	}
	return no
}

// outward rounds away from the inside of the interval.
func outward(r *big.Rat, places int, down bool) Decimal {
	scaled := new(big.Rat).Mul(r, powRat(places))
	n := floor(scaled)
	if !down && !scaled.IsInt() {
		n.Add(n, big.NewInt(1))
	}
	return fromBig(n, -places)
}
