package quantity

import "math/big"

var half = big.NewRat(1, 2)

// Round rounds r to so many places after the point, half up on decimals
// (四舍五入: a tie goes away from zero). Places may be negative: −1 rounds
// to the tens.
func Round(r *big.Rat, places int) Decimal {
	q, rest, den := quotient(r, places)
	if rest.Sign() != 0 {
		if twice := new(big.Int).Lsh(rest, 1); twice.CmpAbs(den) >= 0 {
			q.Add(q, big.NewInt(int64(r.Sign())))
		}
	}
	return fromBig(q, -places)
}

// Cut drops what follows so many places after the point, toward zero.
// Places may be negative.
func Cut(r *big.Rat, places int) Decimal {
	q, _, _ := quotient(r, places)
	return fromBig(q, -places)
}

// quotient divides r × 10^places toward zero.
func quotient(r *big.Rat, places int) (q, rest, den *big.Int) {
	num, den := new(big.Int).Set(r.Num()), new(big.Int).Set(r.Denom())
	if places >= 0 {
		num.Mul(num, pow10(places))
	} else {
		den.Mul(den, pow10(-places))
	}
	q, rest = new(big.Int).QuoRem(num, den, new(big.Int))
	return q, rest, den
}

// RoundTo is Round of d; digits that d lacks are filled with zeros.
func (d Decimal) RoundTo(places int) Decimal {
	drop := -places - int(d.exp)
	if d.wide == nil && drop > 0 && drop < len(tens) {
		p := tens[drop]
		q, rest := d.coef/p, d.coef%p
		// p is even, so half of it is exact.
		if rest >= p/2 {
			q++
		} else if rest <= -(p / 2) {
			q--
		}
		return Decimal{coef: q, exp: int32(-places)}
	}
	if c, ok := d.widen(places); ok {
		return c
	}
	return Round(d.Rat(), places)
}

// CutTo is Cut of d; digits that d lacks are filled with zeros.
func (d Decimal) CutTo(places int) Decimal {
	drop := -places - int(d.exp)
	if d.wide == nil && drop > 0 && drop < len(tens) {
		return Decimal{coef: d.coef / tens[drop], exp: int32(-places)}
	}
	if c, ok := d.widen(places); ok {
		return c
	}
	return Cut(d.Rat(), places)
}

// widen fills zeros up to more places, where that fits an int64.
func (d Decimal) widen(places int) (Decimal, bool) {
	fill := places + int(d.exp)
	if d.wide != nil || fill < 0 {
		return Decimal{}, false
	}
	c, ok := times10(d.coef, fill)
	return Decimal{coef: c, exp: int32(-places)}, ok
}

// RoundingInterval holds every exact value that rounds half up to the digits
// of d: [35.235, 35.245) for 35.24, (−3.25, −3.15] for −3.2 and (−0.5, 0.5)
// for 0.
func (d Decimal) RoundingInterval() Interval {
	h := d.Step()
	h.Mul(h, half)
	x := d.Rat()
	lo, hi := new(big.Rat).Sub(x, h), new(big.Rat).Add(x, h)
	return interval(End{lo, d.Sign() <= 0}, End{hi, d.Sign() >= 0})
}

// CuttingInterval holds every exact value that gives the digits of d when
// what follows is cut off: [35.24, 35.25) for 35.24, (−3.3, −3.2] for −3.2
// and (−1, 1) for 0.
func (d Decimal) CuttingInterval() Interval {
	x, ulp := d.Rat(), d.Step()
	switch d.Sign() {
	case 1:
		return interval(End{At: x}, End{new(big.Rat).Add(x, ulp), true})
	case -1:
		return interval(End{new(big.Rat).Sub(x, ulp), true}, End{At: x})
	}
	return interval(End{new(big.Rat).Neg(ulp), true}, End{ulp, true})
}
