package verify

import (
	"math/big"
	"strings"
	"unicode/utf8"

	"zonepress/internal/quantity"
)

func hundred() *big.Rat { return big.NewRat(100, 1) }

// compare holds a number against a published one. An amount for each year may be
// published under a title that says so, without 每年 in its unit.
func compare(typed, published quantity.Quantity) quantity.Verdict {
	if typed.Unit.Per() != "" && published.Unit.Per() == "" {
		typed.Unit = quantity.ParseUnit(strings.TrimSuffix(typed.Unit.String(), "/"+typed.Unit.Per()))
	}
	return quantity.Compare(typed, published)
}

// sameCounter reports whether both are counted by the same word; 3架 and 28项
// may agree, but one does not contradict the other.
func sameCounter(typed, published quantity.Unit) bool {
	const people = "人名位"
	if typed.Base() != "" && strings.Contains(people, typed.Base()) && strings.Contains(people, published.Base()) {
		return true
	}
	return typed.Base() == "" || typed.Base() == published.Base() || !typed.IsCount() || !published.IsCount() || typed.Base()[0] < utf8.RuneSelf
}

// miscopied reports whether a number is a published one but for a single digit,
// its sign or its unit. It has digits enough that this is no accident.
func miscopied(typed, published quantity.Quantity) bool {
	a, b := typed.Value.Abs().String(), published.Value.Abs().String()
	if typed.High != nil || typed.Denominator > 0 || len(a) != len(b) || digits(published.Value) < distinctive {
		return false
	}
	wrong := 0
	for i := range len(a) {
		if a[i] != b[i] {
			wrong++
		}
	}
	return wrong <= 1
}

// sameShape reports whether two numbers have as many digits before and after
// the point.
func sameShape(typed, published quantity.Quantity) bool {
	return typed.Value.Places() == published.Value.Places() && len(typed.Value.Abs().String()) == len(published.Value.Abs().String())
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
