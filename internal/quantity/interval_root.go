package quantity

import "math/big"

// Root returns an interval that holds the real n-th root of every x in a that
// has one; its ends lie at most 10^−places outside the true ones. An end
// whose root is exact is kept exactly. For an even n the negative part of a
// has no root. n below 1 gives the whole line.
func (a Interval) Root(n, places int) Interval {
	if n < 1 {
		return Whole()
	}
	if n%2 == 0 {
		a = a.Intersect(interval(End{At: new(big.Rat)}, End{}))
	}
	if !a.some {
		return a
	}
	return interval(a.lo.root(n, places, true), a.hi.root(n, places, false))
}

// root encloses from below (down) or from above.
func (e End) root(n, places int, down bool) End {
	if e.At == nil {
		return e
	}
	if e.At.Sign() < 0 {
		return e.neg().root(n, places, !down).neg()
	}
	if num, ok := exactRoot(e.At.Num(), n); ok {
		if den, ok := exactRoot(e.At.Denom(), n); ok {
			return End{new(big.Rat).SetFrac(num, den), e.Open}
		}
	}
	scaled := new(big.Int).Mul(e.At.Num(), pow10(n*places))
	scaled.Quo(scaled, e.At.Denom())
	r := intRoot(scaled, n)
	if !down {
		r.Add(r, big.NewInt(1))
	}
	return End{At: new(big.Rat).SetFrac(r, pow10(places))}
}

func exactRoot(x *big.Int, n int) (*big.Int, bool) {
	r := intRoot(x, n)
	return r, new(big.Int).Exp(r, big.NewInt(int64(n)), nil).Cmp(x) == 0
}

// intRoot returns the greatest r with r^n ≤ x, for x ≥ 0, by Newton's method
// from above.
func intRoot(x *big.Int, n int) *big.Int {
	if n == 1 || x.Sign() == 0 {
		return new(big.Int).Set(x)
	}
	r := new(big.Int).Lsh(big.NewInt(1), uint((x.BitLen()+n-1)/n))
	less, degree := big.NewInt(int64(n-1)), big.NewInt(int64(n))
	for {
		next := new(big.Int).Exp(r, less, nil)
		next.Quo(x, next)
		next.Add(next, new(big.Int).Mul(r, less))
		next.Quo(next, degree)
		if next.Cmp(r) >= 0 {
			return r
		}
		r = next
	}
}
