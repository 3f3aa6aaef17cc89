package resolve

import (
	"math/big"
	"testing"
)

// TestRootsAreExactFarBeyondWhatIsPrinted takes roots and raises them again.
func TestRootsAreExactFarBeyondWhatIsPrinted(t *testing.T) {
	tolerance := big.NewRat(1, 1)
	for range 30 {
		tolerance.Quo(tolerance, big.NewRat(10, 1))
	}
	for _, text := range []string{"1", "2", "1.842435", "0.5", "1729/518", "1/1000000", "123456789", "1e-12", "1e15", "1e400", "7e-400", "1e6000"} {
		for _, n := range []int{1, 2, 3, 5, 10, 29} {
			x, _ := new(big.Rat).SetString(text)
			y := root(x, n)
			back := big.NewRat(1, 1)
			for range n {
				back.Mul(back, y)
			}
			if off := back.Sub(back, x); off.Abs(off.Quo(off, x)).Cmp(tolerance) > 0 {
				t.Errorf("the %d-th root of %s is off by %s of it", n, text, off.FloatString(40))
			}
		}
	}
	if root(new(big.Rat), 5).Sign() != 0 {
		t.Error("the root of nothing is not nothing")
	}
}
