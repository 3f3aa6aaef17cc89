package quantity

import "math/big"

// maxPower bounds the exponent that Pow works out; beyond it the answer is
// the whole line, which is true of everything.
const maxPower = 10000

// Neg returns every −x with x in a.
func (a Interval) Neg() Interval {
	if !a.some {
		return a
	}
	return interval(a.hi.neg(), a.lo.neg())
}

func (e End) neg() End {
	if e.At != nil {
		e.At = new(big.Rat).Neg(e.At)
	}
	return e
}

// Add returns every x + y with x in a and y in b.
func (a Interval) Add(b Interval) Interval {
	if !a.some || !b.some {
		return Interval{}
	}
	return interval(a.lo.add(b.lo), a.hi.add(b.hi))
}

func (e End) add(f End) End {
	if e.At == nil || f.At == nil {
		return End{}
	}
	return End{new(big.Rat).Add(e.At, f.At), e.Open || f.Open}
}

// Sub returns every x − y with x in a and y in b.
func (a Interval) Sub(b Interval) Interval { return a.Add(b.Neg()) }

// Shift returns every x × 10^power with x in a.
func (a Interval) Shift(power int) Interval { return a.Mul(Point(powRat(power))) }

// Mul returns every x × y with x in a and y in b.
func (a Interval) Mul(b Interval) Interval {
	if !a.some || !b.some {
		return Interval{}
	}
	lows := [2]corner{cornerOf(a.lo, -1), cornerOf(a.hi, 1)}
	highs := [2]corner{cornerOf(b.lo, -1), cornerOf(b.hi, 1)}
	min := lows[0].times(highs[0])
	max := min
	for _, x := range lows {
		for _, y := range highs {
			p := x.times(y)
			if c := p.cmp(min); c < 0 || c == 0 && !p.open {
				min = p
			}
			if c := p.cmp(max); c > 0 || c == 0 && !p.open {
				max = p
			}
		}
	}
	return interval(min.end(), max.end())
}

// A corner is a product of two ends; inf is its sign when it is infinite.
type corner struct {
	at   *big.Rat
	inf  int
	open bool
}

func cornerOf(e End, side int) corner {
	if e.At == nil {
		return corner{inf: side, open: true}
	}
	return corner{at: e.At, open: e.Open}
}

func (c corner) end() End { return End{c.at, c.open} }

func (c corner) sign() int {
	if c.at == nil {
		return c.inf
	}
	return c.at.Sign()
}

// times multiplies two ends. A zero that belongs to its interval makes a zero
// that belongs to the product, whatever the other end is; zero times an
// infinite end is zero, for the values near that end are finite.
func (c corner) times(d corner) corner {
	cz, dz := c.sign() == 0, d.sign() == 0
	if cz || dz {
		return corner{at: new(big.Rat), open: !(cz && !c.open || dz && !d.open)}
	}
	if c.at == nil || d.at == nil {
		return corner{inf: c.sign() * d.sign(), open: true}
	}
	return corner{at: new(big.Rat).Mul(c.at, d.at), open: c.open || d.open}
}

func (c corner) cmp(d corner) int {
	if c.inf != 0 || d.inf != 0 {
		return c.inf - d.inf
	}
	return c.at.Cmp(d.at)
}

// Pow returns every x^n with x in a, for n ≥ 0. A negative n gives the whole
// line, as does one beyond 10,000.
func (a Interval) Pow(n int) Interval {
	switch {
	case !a.some:
		return a
	case n < 0 || n > maxPower:
		return Whole()
	case n == 0:
		return Point(big.NewRat(1, 1))
	case n%2 == 1:
		return interval(a.lo.pow(n), a.hi.pow(n))
	}
	pos := a.Intersect(interval(End{At: new(big.Rat)}, End{}))
	neg := a.Neg().Intersect(interval(End{At: new(big.Rat)}, End{}))
	size := pos.Hull(neg)
	return interval(size.lo.pow(n), size.hi.pow(n))
}

func (e End) pow(n int) End {
	if e.At == nil {
		return e
	}
	exp := big.NewInt(int64(n))
	num := new(big.Int).Exp(e.At.Num(), exp, nil)
	den := new(big.Int).Exp(e.At.Denom(), exp, nil)
	return End{new(big.Rat).SetFrac(num, den), e.Open}
}
