package quantity

import (
	"math/big"
	"strconv"
)

// Decimal is an exact decimal number that remembers where its last published
// digit stands: 35.240 is not 35.24, and 58.79 shifted by eight places is
// 5879000000 whose last published digit is the millions. The zero value is
// the number 0. A Decimal is never changed once made; compare with Cmp or
// Same, not with ==.
type Decimal struct {
	coef int64    // the digits, when wide is nil
	exp  int32    // the value is digits × 10^exp
	wide *big.Int // the digits beyond int64; never modified
}

// New returns coef × 10^−places: New(3524, 2) is 35.24, New(5, -1) is 50
// known to the tens.
func New(coef int64, places int) Decimal {
	return Decimal{coef: coef, exp: int32(-places)}
}

// fromBig takes ownership of c.
func fromBig(c *big.Int, exp int) Decimal {
	if c.IsInt64() {
		return Decimal{coef: c.Int64(), exp: int32(exp)}
	}
	return Decimal{wide: c, exp: int32(exp)}
}

// digits returns the coefficient; the caller must not change it.
func (d Decimal) digits() *big.Int {
	if d.wide != nil {
		return d.wide
	}
	return big.NewInt(d.coef)
}

// Places is the number of published digits after the point. It is negative
// where the last published digit stands before the point: −6 for a number
// known to the millions.
func (d Decimal) Places() int { return -int(d.exp) }

// Step is the worth of one unit of the last published digit: 0.01 for 35.24.
func (d Decimal) Step() *big.Rat { return powRat(int(d.exp)) }

// Rat returns the value as a new rational number.
func (d Decimal) Rat() *big.Rat {
	if d.exp >= 0 {
		return new(big.Rat).SetInt(new(big.Int).Mul(d.digits(), pow10(int(d.exp))))
	}
	return new(big.Rat).SetFrac(d.digits(), pow10(-int(d.exp)))
}

// Float returns the nearest float64, for drawing; no verdict hangs on it.
func (d Decimal) Float() float64 {
	f, _ := d.Rat().Float64()
	return f
}

// Sign returns −1, 0 or 1.
func (d Decimal) Sign() int {
	switch {
	case d.wide != nil:
		return d.wide.Sign()
	case d.coef < 0:
		return -1
	case d.coef > 0:
		return 1
	}
	return 0
}

// IsZero reports whether the value is zero, whatever its places.
func (d Decimal) IsZero() bool { return d.Sign() == 0 }

// IsInteger reports whether the value is a whole number.
func (d Decimal) IsInteger() bool { return d.exp >= 0 || d.Trim().exp >= 0 }

// Neg returns −d with the same places.
func (d Decimal) Neg() Decimal {
	if d.wide == nil && d.coef != minInt64 {
		return Decimal{coef: -d.coef, exp: d.exp}
	}
	return fromBig(new(big.Int).Neg(d.digits()), int(d.exp))
}

// Abs returns the size of d with the same places.
func (d Decimal) Abs() Decimal {
	if d.Sign() < 0 {
		return d.Neg()
	}
	return d
}

// Shift multiplies by a power of ten and keeps the published digits:
// 58.79 shifted by 8 is 5879000000 with Places −6.
func (d Decimal) Shift(power int) Decimal {
	d.exp += int32(power)
	return d
}

// Trim drops every trailing zero, before and after the point: 35.240 gives
// 35.24, 5000 gives 5 known to the thousands. Zero gives a plain 0.
func (d Decimal) Trim() Decimal {
	if d.wide != nil {
		return d.trimWide()
	}
	if d.coef == 0 {
		return Decimal{}
	}
	for d.coef%10 == 0 {
		d.coef /= 10
		d.exp++
	}
	return d
}

func (d Decimal) trimWide() Decimal {
	c, q, r := d.wide, new(big.Int), new(big.Int)
	exp := int(d.exp)
	for {
		q, r = new(big.Int).QuoRem(c, bigTen, r)
		if r.Sign() != 0 {
			return fromBig(c, exp)
		}
		c, exp = q, exp+1
	}
}

// Same reports whether both state the same value to the same places.
func (d Decimal) Same(e Decimal) bool { return d.exp == e.exp && d.Cmp(e) == 0 }

// Cmp compares the values and returns −1, 0 or 1; places do not matter.
func (d Decimal) Cmp(e Decimal) int {
	a, b, ok := align64(d, e)
	if !ok {
		x, y, _ := align(d, e)
		return x.Cmp(y)
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Add returns the exact sum, with the places of the finer of the two.
func (d Decimal) Add(e Decimal) Decimal {
	if a, b, ok := align64(d, e); ok && a < maxAddend && a > -maxAddend && b < maxAddend && b > -maxAddend {
		return Decimal{coef: a + b, exp: min(d.exp, e.exp)}
	}
	x, y, exp := align(d, e)
	return fromBig(new(big.Int).Add(x, y), exp)
}

// Sub returns the exact difference, with the places of the finer of the two.
func (d Decimal) Sub(e Decimal) Decimal { return d.Add(e.Neg()) }

// Mul returns the exact product; its places are the sum of the two.
func (d Decimal) Mul(e Decimal) Decimal {
	return fromBig(new(big.Int).Mul(d.digits(), e.digits()), int(d.exp)+int(e.exp))
}

// align brings both to the finer exponent.
func align(d, e Decimal) (x, y *big.Int, exp int) {
	x, y, exp = d.digits(), e.digits(), int(d.exp)
	switch {
	case d.exp > e.exp:
		x, exp = new(big.Int).Mul(x, pow10(int(d.exp-e.exp))), int(e.exp)
	case d.exp < e.exp:
		y = new(big.Int).Mul(y, pow10(int(e.exp-d.exp)))
	}
	return x, y, exp
}

// align64 is align where everything fits an int64.
func align64(d, e Decimal) (x, y int64, ok bool) {
	if d.wide != nil || e.wide != nil {
		return 0, 0, false
	}
	x, y, ok = d.coef, e.coef, true
	switch {
	case d.exp > e.exp:
		x, ok = times10(x, int(d.exp)-int(e.exp))
	case d.exp < e.exp:
		y, ok = times10(y, int(e.exp)-int(d.exp))
	}
	return x, y, ok
}

// String returns the digits as they were typed, without grouping, with an
// ASCII minus sign: "-3.20", "5879000000".
func (d Decimal) String() string { return string(d.appendDigits(nil, groupNone)) }

// appendDigits writes the number after dst, its whole part cut in groups.
func (d Decimal) appendDigits(dst []byte, g grouping) []byte {
	var room [24]byte
	var digits []byte
	if d.wide != nil {
		digits = d.wide.Append(room[:0], 10)
	} else {
		digits = strconv.AppendInt(room[:0], d.coef, 10)
	}
	if digits[0] == '-' {
		dst, digits = append(dst, '-'), digits[1:]
	}
	if d.exp >= 0 {
		if !d.IsZero() {
			for range d.exp {
				digits = append(digits, '0')
			}
		}
		return g.append(dst, digits)
	}
	places := -int(d.exp)
	point := len(digits) - places
	if point > 0 {
		dst = g.append(dst, digits[:point])
		return append(append(dst, '.'), digits[point:]...)
	}
	dst = append(dst, '0', '.')
	for range -point {
		dst = append(dst, '0')
	}
	return append(dst, digits...)
}

// grouping says how the whole part of a number is cut into thousands.
type grouping struct {
	mark string // between groups of three; empty for none
	from int    // the least number of digits that is grouped
}

var groupNone = grouping{}

func (g grouping) append(dst, digits []byte) []byte {
	if g.mark == "" || len(digits) < g.from {
		return append(dst, digits...)
	}
	for i, c := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			dst = append(dst, g.mark...)
		}
		dst = append(dst, c)
	}
	return dst
}
