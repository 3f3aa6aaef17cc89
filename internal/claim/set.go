package claim

import (
	"math/big"

	"zonepress/internal/quantity"
)

// set is the values that a formula can give: up to two intervals, in order.
type set []quantity.Interval

// only is the set of one interval.
func only(i quantity.Interval) set {
	if i.IsEmpty() {
		return nil
	}
	return set{i}
}

// over divides one interval by another.
func over(a, b quantity.Interval) set { return a.Div(b).Parts() }

// each applies a function to every interval of the set.
func (s set) each(f func(quantity.Interval) quantity.Interval) set {
	var result set
	for _, i := range s {
		if j := f(i); !j.IsEmpty() {
			result = append(result, j)
		}
	}
	return result
}

func (s set) meets(i quantity.Interval) bool {
	for _, part := range s {
		if part.Intersects(i) {
			return true
		}
	}
	return false
}

// within keeps what lies in an interval.
func (s set) within(i quantity.Interval) set { return s.each(i.Intersect) }

// percent turns a ratio into per cent.
func (s set) percent() set {
	return s.each(func(i quantity.Interval) quantity.Interval { return i.Shift(2) })
}

// beyondOne turns a ratio into growth, in per cent.
func (s set) beyondOne() set {
	return s.each(func(i quantity.Interval) quantity.Interval { return i.Sub(one()).Shift(2) })
}

// The intervals that bound what can be.

func one() quantity.Interval { return quantity.Point(big.NewRat(1, 1)) }

func positive() quantity.Interval {
	return quantity.NewInterval(quantity.End{At: new(big.Rat), Open: true}, quantity.End{})
}

func notNegative() quantity.Interval {
	return quantity.NewInterval(quantity.End{At: new(big.Rat)}, quantity.End{})
}

// factor turns growth in per cent into what a level is multiplied by.
func factor(growth quantity.Interval) quantity.Interval { return one().Add(growth.Shift(-2)) }
