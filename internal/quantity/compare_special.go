package quantity

import "math/big"

// compareRange compares where either number has two ends. A typed range
// agrees with a published value inside it; a published range is stated only
// by its two ends.
func compareRange(typed, published Quantity, scale int) Verdict {
	shift := published.Unit.Scale()
	low, want := typed.Value.Shift(scale), published.Value.Shift(shift)
	switch {
	case typed.High == nil:
		return differs(OtherQualifier)
	case published.High == nil:
		high := typed.High.Shift(scale)
		if want.Cmp(smaller(low, high)) < 0 || want.Cmp(greater(low, high)) > 0 {
			return differs(OtherValue)
		}
		return agrees
	}
	first := comparison{typed: low, published: want, whole: typed.Value.exp >= 0}.verdict()
	second := comparison{
		typed: typed.High.Shift(scale), published: published.High.Shift(shift), whole: typed.High.exp >= 0,
	}.verdict()
	if first.Agreement == Agrees {
		return second
	}
	if first.Agreement == AgreesIfCut && second.Agreement == Differs {
		return second
	}
	return first
}

func smaller(d, e Decimal) Decimal {
	if d.Cmp(e) < 0 {
		return d
	}
	return e
}

func greater(d, e Decimal) Decimal {
	if d.Cmp(e) > 0 {
		return d
	}
	return e
}

// Fractions in words are rough: three fifths may be said of 59%. These are how
// far from the published value one may be, in per cent, by
// itself and after 超 or 近.
var (
	fractionGap = big.NewRat(2, 1)
	boundGap    = big.NewRat(5, 1)
)

// compareFraction compares 三分之二 and the like in per cent.
func compareFraction(typed, published Quantity) Verdict {
	x, y := typed.percent(), published.percent()
	gap := new(big.Rat).Sub(y, x) // positive: the published value is greater
	size := new(big.Rat).Abs(gap)
	switch typed.Qualifier {
	case Over, AtLeast, Odd:
		holds := gap.Sign() > 0 || gap.Sign() == 0 && typed.Qualifier == AtLeast
		return near(holds, gap.Sign() == 0, size.Cmp(boundGap) <= 0)
	case Under, AtMost, Nearly:
		holds := gap.Sign() < 0 || gap.Sign() == 0 && typed.Qualifier == AtMost
		return near(holds, gap.Sign() == 0, size.Cmp(boundGap) <= 0)
	}
	return near(size.Cmp(fractionGap) <= 0, false, true)
}

// fractionInterval is what a fraction in words leaves open, in per cent.
func (q Quantity) fractionInterval() Interval {
	x := q.percent()
	switch q.Qualifier {
	case Over, AtLeast, Odd:
		return interval(End{x, q.Qualifier != AtLeast}, End{})
	case Under, AtMost:
		return interval(End{}, End{x, q.Qualifier != AtMost})
	case Nearly:
		return interval(End{At: new(big.Rat).Sub(x, boundGap)}, End{x, true})
	}
	return interval(End{At: new(big.Rat).Sub(x, fractionGap)}, End{At: new(big.Rat).Add(x, fractionGap)})
}

// percent is the value in base units.
func (q Quantity) percent() *big.Rat {
	v := q.Value.Rat()
	if q.Denominator > 0 {
		v = q.fraction()
	}
	return v.Mul(v, powRat(q.Unit.Scale()))
}

// doublingGap is how far a growth may be from that of a doubling, in per cent.
var doublingGap = big.NewRat(5, 1)

// compareDoubling holds 翻番 against a growth in per cent, or the other way
// round: the growths must be the same to a tenth of the base.
func compareDoubling(typed, published Quantity) Verdict {
	x, y := typed, published
	if published.Unit.IsDoubling() {
		x, y = published, typed
	}
	if !y.Unit.IsPercent() && !y.Unit.IsTimes() || y.High != nil || x.High != nil {
		return differs(OtherUnit)
	}
	growth, ok := x.Growth()
	if !ok {
		return differs(OtherValue)
	}
	gap := new(big.Rat).Sub(growth, y.percent())
	if gap.Abs(gap).Cmp(doublingGap) >= 0 {
		return differs(OtherValue)
	}
	return agrees
}
