package claim

import (
	"math/big"

	"zonepress/internal/quantity"
)

// Share claims part ÷ whole, in per cent. A part that is not negative is at
// most its whole.
func Share(stated, part, whole Number) Result {
	unlimited := func(how reading) set {
		return over(part.in(how), whole.in(how).Intersect(positive())).percent()
	}
	most := quantity.Whole()
	if notNegative().Encloses(part.Rounded) {
		most = quantity.NewInterval(quantity.End{}, quantity.End{At: big.NewRat(100, 1)})
	}
	r := divided(stated, whole, func(how reading) set { return unlimited(how).within(most) })
	if len(r.Worked) == 0 {
		r.Worked = unlimited(rounded)
		switch {
		case len(r.Worked) > 0:
			r.Fault = PartExceeds
		default:
			r.Fault = ZeroDivisor
		}
	}
	if r.Point == nil {
		r.Point = middle(unlimited(plain))
	}
	return r
}

// Sum claims that parts add up to the stated number.
func Sum(stated Number, parts []Number) Result {
	return judge(stated, func(how reading) set {
		sum := quantity.Point(new(big.Rat))
		for _, part := range parts {
			sum = sum.Add(part.in(how))
		}
		return only(sum)
	})
}

// PullOfShare claims the pull of a part, in percentage points, from its share in
// the base period and its growth, both in per cent.
func PullOfShare(stated, share, growth Number) Result {
	return judge(stated, func(how reading) set { return only(share.in(how).Mul(growth.in(how)).Shift(-2)) })
}

// PullOfContribution claims the pull of a part from its contribution to the
// growth of the whole, both in per cent.
func PullOfContribution(stated, contribution, growth Number) Result {
	return PullOfShare(stated, contribution, growth)
}

// PullOfLevels claims the pull of a part, (value − base) ÷ base of the whole.
func PullOfLevels(stated, value, base, wholeBase Number) Result {
	r := divided(stated, wholeBase, func(how reading) set {
		return over(value.in(how).Sub(base.in(how)), wholeBase.in(how).Intersect(positive())).percent()
	})
	if len(r.Worked) == 0 {
		r.Fault = NoBase
	}
	return r
}

// ContributionOfPull claims the contribution of a part, in per cent, from its
// pull in percentage points and the growth of the whole in per cent.
func ContributionOfPull(stated, pull, growth Number) Result {
	return divided(stated, growth, func(how reading) set { return over(pull.in(how), growth.in(how)).percent() })
}

// ContributionOfLevels claims (value − base) ÷ (whole − base of the whole), in
// per cent.
func ContributionOfLevels(stated, value, base, whole, wholeBase Number) Result {
	change := func(how reading) quantity.Interval { return whole.in(how).Sub(wholeBase.in(how)) }
	divisor := Number{Rounded: change(rounded), Cut: change(cut)}
	return divided(stated, divisor, func(how reading) set {
		return over(value.in(how).Sub(base.in(how)), change(how)).percent()
	})
}

// ShareShift claims the share of a part after part and whole have grown, from
// its share before: share × (1 + growth of the part) ÷ (1 + growth of the
// whole). All are in per cent.
func ShareShift(stated, share, part, whole Number) Result {
	return shifted(stated, whole, func(how reading) quantity.Interval {
		return share.in(how).Mul(factor(part.in(how)))
	})
}

// ShareShiftOfPull is ShareShift with the share before worked out from the pull
// of the part: pull ÷ growth of the part. That growth is used once:
// p ÷ g × (1 + g) = p ÷ g + p is p × (1 ÷ g + 1).
func ShareShiftOfPull(stated, pull, part, whole Number) Result {
	r := shifted(stated, whole, func(how reading) quantity.Interval {
		inverse := over(quantity.Point(big.NewRat(100, 1)), part.in(how))
		return pull.in(how).Mul(hull(inverse).Add(one()))
	})
	if part.in(rounded).Contains(new(big.Rat)) {
		r.Undecided = r.Verdict != Fails
	}
	return r
}

// shifted divides a grown part by the factor of the whole; a share lies between
// nothing and everything.
func shifted(stated, whole Number, part func(reading) quantity.Interval) Result {
	r := judge(stated, func(how reading) set {
		return over(part(how), factor(whole.in(how)).Intersect(positive()))
	})
	if len(r.Worked) == 0 {
		r.Fault = ZeroDivisor
	}
	return r
}

// Rank claims the place of a value among others, counted from 1. Equal values
// share the better place.
func Rank(stated, value Number, others []Number, descending bool) Result {
	return judge(stated, func(how reading) set {
		least, most := int64(1), int64(1)
		for _, other := range others {
			lead := other.in(how).Sub(value.in(how))
			if !descending {
				lead = lead.Neg()
			}
			if positive().Encloses(lead) && !lead.IsEmpty() {
				least++
			}
			if lead.Intersects(positive()) {
				most++
			}
		}
		return only(quantity.Between(big.NewRat(least, 1), big.NewRat(most, 1)))
	})
}

// Bound claims that a value lies on one side of a number: above it, or below
// it; where equal is true it may also be the number itself.
func Bound(bound, value Number, above, equal bool) Result {
	side := quantity.NewInterval(quantity.End{At: new(big.Rat), Open: !equal}, quantity.End{})
	verdict := judge(Number{Rounded: side, Cut: side}, func(how reading) set {
		lead := value.in(how).Sub(bound.in(how))
		if !above {
			lead = lead.Neg()
		}
		return only(lead)
	})
	return Result{Verdict: verdict.Verdict, Worked: only(value.in(rounded)), Point: value.Point}
}
