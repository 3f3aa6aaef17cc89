package quantity

import (
	"math"
	"math/big"
)

const (
	minInt64  = math.MinInt64
	maxAddend = math.MaxInt64 / 2 // two numbers below it add up in an int64
)

var bigTen = big.NewInt(10)

// tens holds the powers of ten that fit an int64.
var tens = [19]int64{
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
	1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
}

// pow10 returns 10^n for n ≥ 0 as a new number.
func pow10(n int) *big.Int {
	if n < len(tens) {
		return big.NewInt(tens[n])
	}
	return new(big.Int).Exp(bigTen, big.NewInt(int64(n)), nil)
}

// powRat returns 10^n for any n as a new number.
func powRat(n int) *big.Rat {
	if n >= 0 {
		return new(big.Rat).SetInt(pow10(n))
	}
	return new(big.Rat).SetFrac(big.NewInt(1), pow10(-n))
}

// times10 returns x × 10^n, and whether that fits.
func times10(x int64, n int) (int64, bool) {
	if x == 0 {
		return 0, true
	}
	if n >= len(tens) {
		return 0, false
	}
	p := tens[n]
	if x > math.MaxInt64/p || x < -(math.MaxInt64/p) {
		return 0, false
	}
	return x * p, true
}
