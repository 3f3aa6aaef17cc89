package claim

import (
	"math/big"

	"zonepress/internal/quantity"
)

// rootPlaces is how many digits after the point a yearly factor is enclosed to.
const rootPlaces = 15

// comparison is a claim that holds a value against a base: how the result is
// worked out from both, and which bases give the stated number.
type comparison struct {
	work  func(value, base quantity.Interval) set
	bases func(value, stated quantity.Interval) set
	// limit is where a base must lie for the comparison to mean anything.
	limit quantity.Interval
}

// Growth claims (value − base) ÷ base, in per cent. From a base of zero or below
// nothing grows.
func Growth(stated, value, base Number) Result {
	return comparison{
		work: func(v, b quantity.Interval) set { return over(v, b).beyondOne() },
		bases: func(v, s quantity.Interval) set {
			return basesOf(v, factor(s))
		},
		limit: positive(),
	}.judge(stated, value, base)
}

// AverageGrowth claims (value ÷ base)^(1/years) − 1, in per cent.
func AverageGrowth(stated, value, base Number, years int) Result {
	return comparison{
		work: func(v, b quantity.Interval) set {
			return over(v, b).within(notNegative()).each(func(i quantity.Interval) quantity.Interval {
				return i.Root(years, rootPlaces)
			}).beyondOne()
		},
		bases: func(v, s quantity.Interval) set {
			return basesOf(v, factor(s).Intersect(notNegative()).Pow(years))
		},
		limit: positive(),
	}.judge(stated, value, base)
}

// Multiple claims value ÷ base, in times.
func Multiple(stated, value, base Number) Result {
	return comparison{work: over, bases: basesOf, limit: positive()}.judge(stated, value, base)
}

// MultipleOfRate claims what a yearly growth in per cent comes to after some
// years, in times.
func MultipleOfRate(stated, rate Number, years int) Result {
	return judge(stated, func(how reading) set {
		return only(factor(rate.in(how)).Intersect(notNegative()).Pow(years))
	})
}

// Doublings is the stated number of 翻 n 番: 2^n times or more, but short of one
// doubling more.
func Doublings(n int) Number {
	times := func(n int) *big.Rat { return new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(n))) }
	reach := quantity.NewInterval(quantity.End{At: times(n)}, quantity.End{At: times(n + 1), Open: true})
	return Number{Rounded: reach, Cut: reach, Point: times(n)}
}

// Difference claims value − base, in their unit; of percentages, in points.
func Difference(stated, value, base Number) Result {
	return comparison{
		work:  func(v, b quantity.Interval) set { return only(v.Sub(b)) },
		bases: func(v, s quantity.Interval) set { return only(v.Sub(s)) },
		limit: quantity.Whole(),
	}.judge(stated, value, base)
}

// basesOf is every b > 0 with value ÷ b in ratio.
func basesOf(value, ratio quantity.Interval) set {
	zero := new(big.Rat)
	if value.Contains(zero) && ratio.Contains(zero) {
		return only(positive())
	}
	return over(value, ratio).within(positive())
}

func (c comparison) judge(stated, value, base Number) Result {
	if base.Unknown {
		return c.seek(stated, value, base)
	}
	r := judge(stated, func(how reading) set {
		return c.work(value.in(how), base.in(how).Intersect(c.limit))
	})
	zero := new(big.Rat)
	limited := !c.limit.Contains(zero)
	switch {
	case limited && base.in(rounded).Intersect(c.limit).IsEmpty():
		r.Fault = NoBase
	case limited && base.in(rounded).Contains(zero):
		r.Undecided = r.Verdict != Fails
	}
	return r
}
