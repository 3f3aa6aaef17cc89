package quantity

import (
	"math/big"
	"math/rand/v2"
	"testing"
)

// randomInterval draws intervals with small rational ends, so that zero,
// equal ends, open ends and infinite ends all come up often.
func randomInterval(r *rand.Rand) Interval {
	lo, hi := big.NewRat(r.Int64N(9)-4, 1+r.Int64N(3)), big.NewRat(r.Int64N(9)-4, 1+r.Int64N(3))
	if lo.Cmp(hi) > 0 {
		lo, hi = hi, lo
	}
	a, b := End{lo, r.IntN(2) == 0}, End{hi, r.IntN(2) == 0}
	if r.IntN(8) == 0 {
		a = End{}
	}
	if r.IntN(8) == 0 {
		b = End{}
	}
	return NewInterval(a, b)
}

// member draws a number of a, its ends and numbers close to them included.
func member(r *rand.Rand, a Interval) (*big.Rat, bool) {
	if a.IsEmpty() {
		return nil, false
	}
	lo, hi := a.Low().At, a.High().At
	if lo == nil && hi == nil {
		lo, hi = big.NewRat(-9, 1), big.NewRat(9, 1)
	}
	if lo == nil {
		lo = new(big.Rat).Sub(hi, big.NewRat(9, 1))
	}
	if hi == nil {
		hi = new(big.Rat).Add(lo, big.NewRat(9, 1))
	}
	parts := []int64{0, 1, 1000, r.Int64N(1001), 999}
	x := new(big.Rat).Sub(hi, lo)
	x.Mul(x, big.NewRat(parts[r.IntN(len(parts))], 1000))
	x.Add(x, lo)
	return x, a.Contains(x)
}

func TestIntervalArithmeticNeverLosesAValue(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	tried := 0
	for range 40000 {
		a, b := randomInterval(r), randomInterval(r)
		x, ok := member(r, a)
		y, too := member(r, b)
		if !ok || !too {
			continue
		}
		tried++
		check := func(op string, got interface{ Contains(*big.Rat) bool }, z *big.Rat) {
			if !got.Contains(z) {
				t.Fatalf("%s %s %s = %s does not hold %s from %s and %s", a, op, b, got, z, x, y)
			}
		}
		check("+", a.Add(b), new(big.Rat).Add(x, y))
		check("−", a.Sub(b), new(big.Rat).Sub(x, y))
		check("×", a.Mul(b), new(big.Rat).Mul(x, y))
		if y.Sign() != 0 {
			check("/", a.Div(b), new(big.Rat).Quo(x, y))
		}
		cube := new(big.Rat).Mul(x, new(big.Rat).Mul(x, x))
		check("^3", a.Pow(3), cube)
		check("^2", a.Pow(2), new(big.Rat).Mul(x, x))
		check("root 3 of ^3", Point(cube).Root(3, 4), x)
		check("hull", a.Hull(b), x)
		if a.Contains(y) != a.Intersect(b).Contains(y) {
			t.Fatalf("%s ∩ %s = %s is wrong about %s", a, b, a.Intersect(b), y)
		}
	}
	if tried < 10000 {
		t.Fatalf("only %d pairs tried", tried)
	}
}

// An interval that is too wide would hold everything; these say that the ends
// are the true ones.
func TestIntervalArithmeticHasTheTrueEnds(t *testing.T) {
	open := func(lo, hi string) Interval { return NewInterval(End{rat(t, lo), true}, End{rat(t, hi), true}) }
	closed := func(lo, hi string) Interval { return Between(rat(t, lo), rat(t, hi)) }
	from := func(lo string) Interval { return NewInterval(End{At: rat(t, lo)}, End{}) }
	for _, c := range []struct{ got, want string }{
		{closed("1", "2").Add(open("3", "4")).String(), "(4, 6)"},
		{closed("1", "2").Sub(closed("0.5", "3")).String(), "[-2, 1.5]"},
		{closed("-2", "3").Mul(closed("-5", "4")).String(), "[-15, 12]"},
		{open("-1", "1").Mul(NewInterval(End{rat(t, "0"), true}, End{At: rat(t, "5")})).String(), "(-5, 5)"},
		{closed("0", "1").Mul(open("1", "2")).String(), "[0, 2)"},
		{closed("0", "0").Mul(from("1")).String(), "[0, 0]"},
		{closed("0", "1").Mul(from("1")).String(), "[0, +∞)"},
		{closed("-3", "2").Pow(2).String(), "[0, 9]"},
		{closed("-3", "-2").Pow(2).String(), "[4, 9]"},
		{closed("-3", "2").Pow(3).String(), "[-27, 8]"},
		{open("-3", "3").Pow(2).String(), "[0, 9)"},
		{closed("-3", "2").Pow(0).String(), "[1, 1]"},
		{closed("-3", "2").Pow(-1).String(), "(−∞, +∞)"},
		{closed("2", "2").Pow(1 << 30).String(), "(−∞, +∞)"},
		{closed("4", "9").Root(2, 3).String(), "[2, 3]"},
		{closed("2", "9").Root(2, 3).String(), "[1.414, 3]"},
		{open("-8", "2").Root(3, 2).String(), "(-2, 1.26]"},
		{closed("-4", "9").Root(2, 3).String(), "[0, 3]"},
		{closed("-4", "-1").Root(2, 3).String(), "∅"},
		{closed("1", "2").Div(closed("4", "5")).String(), "[0.2, 0.5]"},
		{closed("1", "3").Div(closed("3", "3")).String(), "[0.333333, 1]"},
		{closed("1", "2").Div(closed("-1", "1")).String(), "(−∞, -1] ∪ [1, +∞)"},
		{closed("-1", "2").Div(closed("-1", "1")).String(), "(−∞, +∞)"},
		{closed("0", "1").Div(closed("0", "1")).String(), "[0, +∞)"},
		{NewInterval(End{rat(t, "0"), true}, End{At: rat(t, "1")}).Div(closed("-1", "1")).String(), "(−∞, 0) ∪ (0, +∞)"},
		{closed("1", "2").Div(closed("0", "0")).String(), "∅"},
		{closed("1", "2").Div(from("4")).String(), "(0, 0.5]"},
		{closed("1", "2").Intersect(closed("3", "4")).String(), "∅"},
		{open("1", "2").Intersect(closed("2", "3")).String(), "∅"},
		{closed("1", "2").Hull(open("3", "4")).String(), "[1, 4)"},
		{Interval{}.Add(closed("1", "2")).String(), "∅"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestDivisionSaysItsShape(t *testing.T) {
	one, zero := Point(rat(t, "1")), Point(rat(t, "0"))
	around := Between(rat(t, "-1"), rat(t, "1"))
	for _, c := range []struct {
		q    Quotient
		want Shape
	}{
		{one.Div(zero), Undefined}, {Interval{}.Div(one), Undefined}, {one.Div(one), Single}, {zero.Div(around), Single},
		{one.Div(around), TwoRays}, {around.Div(around), WholeLine}, {one.Div(Between(rat(t, "0"), rat(t, "1"))), Single},
	} {
		if c.q.Shape() != c.want {
			t.Errorf("%s has shape %d, want %d", c.q, c.q.Shape(), c.want)
		}
		if _, one := c.q.Interval(); one != (c.want == Single || c.want == WholeLine) {
			t.Errorf("%s: Interval says %v", c.q, one)
		}
		for _, p := range c.q.Parts() {
			if !c.q.Hull().Encloses(p) {
				t.Errorf("the hull of %s leaves out %s", c.q, p)
			}
		}
	}
}

func TestIntegersOfAnInterval(t *testing.T) {
	for _, c := range []struct {
		a      Interval
		lo, hi int64
		ok     bool
	}{
		{Between(rat(t, "121.3"), rat(t, "124")), 122, 124, true},
		{NewInterval(End{rat(t, "122"), true}, End{rat(t, "124"), true}), 123, 123, true},
		{NewInterval(End{rat(t, "-0.5"), true}, End{rat(t, "0.5"), true}), 0, 0, true},
		{Between(rat(t, "-2.5"), rat(t, "-1.5")), -2, -2, true},
		{Between(rat(t, "1.2"), rat(t, "1.8")), 0, 0, false}, {Whole(), 0, 0, false}, {Interval{}, 0, 0, false},
	} {
		lo, hi, ok := c.a.Integers()
		if ok != c.ok || ok && (lo.Int64() != c.lo || hi.Int64() != c.hi) {
			t.Errorf("%s.Integers() = %s, %s, %v", c.a, lo, hi, ok)
		}
	}
}

// The last table of what is known of the zone, worked by hand.
func TestPublishedNumbersPutTogether(t *testing.T) {
	published := func(s string) Interval { return dec(t, s).RoundingInterval() }
	contribution, _ := published("10.7").Div(published("9.1")).Interval()
	contribution = contribution.Shift(2)
	if got := contribution.Format(1); got != "(116.4, 118.8)" || !contribution.Intersects(published("117")) {
		t.Errorf("10.7 of 9.1 is %s per cent", got)
	}
	other, _ := published("9.3").Div(published("9.1")).Interval()
	if other = other.Shift(2); other.Format(1) != "(101.1, 103.3)" || other.Intersects(published("53")) {
		t.Errorf("9.3 of 9.1 is %s per cent", other)
	}
	base := published("66.9").Mul(published("12.3").Shift(-2).Add(Point(rat(t, "1"))))
	share, _ := base.Div(published("9.1").Shift(-2).Add(Point(rat(t, "1")))).Interval()
	if share.Intersects(published("67.7")) {
		t.Errorf("the share would be %s", share)
	}
	years := published("13").Shift(-2).Add(Point(rat(t, "1"))).Pow(5)
	if got := years.Format(3); got != "[1.802, 1.884)" || years.Contains(rat(t, "2")) {
		t.Errorf("five years of 13%% make %s", got)
	}
	growth := Round(rat(t, "43/122").Mul(rat(t, "43/122"), rat(t, "100")), 2)
	if growth.String() != "35.25" || !dec(t, "35.24").CuttingInterval().Contains(rat(t, "4300/122")) {
		t.Errorf("43 more than 122 is %s per cent", growth)
	}
}
