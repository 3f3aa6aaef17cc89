package verify

import (
	"math/big"

	"zonepress/internal/quantity"
)

func hundred() *big.Rat { return big.NewRat(100, 1) }

// compare holds a number against a published one. Counting words that a writer
// chooses freely, 个 for 家 and 件 for 项, are the same.
func compare(typed, published quantity.Quantity) quantity.Verdict {
	v := quantity.Compare(typed, published)
	if v.Reason == quantity.OtherUnit && sameCounter(typed.Unit, published.Unit) {
		typed.Unit = published.Unit
		v = quantity.Compare(typed, published)
	}
	return v
}

// counters are the groups of counting words that stand for one another.
var counters = [][]string{{"家", "户", "间", "个"}, {"件", "项", "个"}, {"人", "名", "位", "个"}, {"个月", "月"}}

func sameCounter(a, b quantity.Unit) bool {
	if a.Scale() != b.Scale() {
		return false
	}
	for _, group := range counters {
		first, second := false, false
		for _, base := range group {
			first, second = first || a.Base() == base, second || b.Base() == base
		}
		if first && second {
			return true
		}
	}
	return false
}

// sameness says how a number agrees.
func sameness(typed, published quantity.Quantity) Reason {
	switch {
	case compare(typed, published).Agreement == quantity.AgreesIfCut:
		return SameIfCut
	case typed.Qualifier != published.Qualifier, typed.High != nil, typed.Denominator > 0,
		typed.Value.Shift(typed.Unit.Scale()).Cmp(published.Value.Shift(published.Unit.Scale())) != 0 && !typed.Unit.IsZero():
		return SameRounded
	}
	return Same
}

// unlike says what is wrong with a number.
func unlike(typed, published quantity.Quantity) Reason {
	switch compare(typed, published).Reason {
	case quantity.OtherUnit:
		return OtherUnit
	case quantity.OtherScale:
		return OtherScale
	case quantity.OtherSign:
		return OtherSign
	case quantity.OtherQualifier:
		return OtherBound
	case quantity.TooPrecise:
		return TooPrecise
	case quantity.TooLoose:
		return TooLoose
	}
	return OtherValue
}
