package claim

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"zonepress/internal/quantity"
)

// draw makes exact values and what a source would print of them.
type draw struct{ *rand.Rand }

// exact is a number between lo and hi with more digits than anybody prints.
func (d draw) exact(lo, hi int64) *big.Rat {
	const fine = 1_000_003
	return big.NewRat(lo*fine+d.Int64N((hi-lo)*fine+1), fine)
}

// rounded is what is printed of a number, with up to three digits after the point.
func (d draw) rounded(r *big.Rat) Number {
	return published(quantity.Round(r, d.IntN(4)).String())
}

// cut is what is printed of a number by a source that cuts.
func (d draw) cut(r *big.Rat) Number { return published(quantity.Cut(r, d.IntN(4)).String()) }

// operands are printed by rounding, and know nothing of cutting.
func (d draw) operand(r *big.Rat) Number {
	n := d.rounded(r)
	n.Cut = n.Rounded
	return n
}

func percentOf(part, whole *big.Rat) *big.Rat {
	q := new(big.Rat).Quo(part, whole)
	return q.Mul(q, big.NewRat(100, 1))
}

func less(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }

// truths are claims that are true of exact values; print is how the source
// prints the number that is claimed.
func truths(d draw, print func(*big.Rat) Number) map[string]Result {
	base, value := d.exact(1, 500), d.exact(-100, 900)
	wholeBase := new(big.Rat).Add(base, d.exact(1, 500))
	whole := new(big.Rat).Add(wholeBase, d.exact(-400, 600))
	part := d.exact(0, 50)
	all := new(big.Rat).Add(part, d.exact(1, 50))
	other := less(all, part)
	growth, total := d.exact(-60, 200), d.exact(-60, 200)
	share := d.exact(0, 100)
	grown := func(r, g *big.Rat) *big.Rat {
		f := new(big.Rat).Add(big.NewRat(1, 1), new(big.Rat).Quo(g, big.NewRat(100, 1)))
		return f.Mul(f, r)
	}
	pull := new(big.Rat).Quo(new(big.Rat).Mul(share, growth), big.NewRat(100, 1))
	after := new(big.Rat).Mul(share, new(big.Rat).Quo(grown(big.NewRat(1, 1), growth), grown(big.NewRat(1, 1), total)))
	n, firms := d.Int64N(3000)+1, d.Int64N(3000)
	results := map[string]Result{
		"growth":            Growth(print(percentOf(less(value, base), base)), d.operand(value), d.operand(base)),
		"growth, no base":   Growth(print(percentOf(less(value, base), base)), d.operand(value), unknownAmount()),
		"growth of a count": Growth(print(percentOf(big.NewRat(firms-n, 1), big.NewRat(n, 1))), counted(firms), unknownCount()),
		"difference":        Difference(print(less(value, base)), d.operand(value), d.operand(base)),
		"share":             Share(print(percentOf(part, all)), d.operand(part), d.operand(all)),
		"sum":               Sum(print(all), []Number{d.operand(part), d.operand(other)}),
		"pull of a share":   PullOfShare(print(pull), d.operand(share), d.operand(growth)),
		"pull of levels":    PullOfLevels(print(percentOf(less(value, base), wholeBase)), d.operand(value), d.operand(base), d.operand(wholeBase)),
		"share-shift":       ShareShift(print(after), d.operand(share), d.operand(growth), d.operand(total)),
		"share-shift, pull": ShareShiftOfPull(print(after), d.operand(pull), d.operand(growth), d.operand(total)),
		"multiple":          Multiple(print(new(big.Rat).Quo(value, base)), d.operand(value), d.operand(base)),
	}
	years := d.IntN(6) + 1
	factor, power := grown(big.NewRat(1, 1), growth), big.NewRat(1, 1)
	for range years {
		power.Mul(power, factor)
	}
	results["average growth"] = AverageGrowth(print(growth), d.operand(new(big.Rat).Mul(base, power)), d.operand(base), years)
	results["average growth, no base"] = AverageGrowth(print(growth), d.operand(new(big.Rat).Mul(base, power)), unknownAmount(), years)
	results["multiple of a rate"] = MultipleOfRate(print(power), d.operand(growth), years)
	if change := less(whole, wholeBase); change.Sign() != 0 {
		results["contribution of levels"] = ContributionOfLevels(print(percentOf(less(value, base), change)),
			d.operand(value), d.operand(base), d.operand(whole), d.operand(wholeBase))
	}
	if total.Sign() != 0 {
		results["contribution"] = ContributionOfPull(print(percentOf(pull, total)), d.operand(pull), d.operand(total))
	}
	return results
}

func TestWhatIsTrueOfExactValuesHoldsOnceTheyAreRounded(t *testing.T) {
	d := draw{rand.New(rand.NewPCG(1, 2))}
	for range 400 {
		for name, r := range truths(d, d.rounded) {
			if r.Verdict != Holds {
				t.Fatalf("%s %s (worked out %s)", name, r.Verdict, format(r, 4))
			}
		}
	}
}

func TestWhatIsTrueOfExactValuesNeverFailsWhenCut(t *testing.T) {
	d := draw{rand.New(rand.NewPCG(3, 4))}
	ifCut := 0
	for range 400 {
		for name, r := range truths(d, d.cut) {
			if r.Verdict == Fails {
				t.Fatalf("%s fails (worked out %s)", name, format(r, 4))
			}
			if r.Verdict == HoldsIfCut {
				ifCut++
			}
		}
	}
	if ifCut == 0 {
		t.Error("not one of the numbers had to be cut")
	}
}

// A whole-number base is found by trying every one.
func TestWholeBasesAreThoseThatTryingAllOfThemFinds(t *testing.T) {
	d := draw{rand.New(rand.NewPCG(5, 6))}
	verdicts := map[Verdict]int{}
	for range 600 {
		value := d.Int64N(60) + 1
		stated := published(quantity.Round(d.exact(-90, 300), d.IntN(3)).String())
		want := Fails
		for base := int64(1); base <= 20*value && want != Holds; base++ {
			growth := percentOf(big.NewRat(value-base, 1), big.NewRat(base, 1))
			switch {
			case stated.Rounded.Contains(growth):
				want = Holds
			case stated.Cut.Contains(growth):
				want = HoldsIfCut
			}
		}
		r := Growth(stated, counted(value), unknownCount())
		if verdicts[want]++; r.Verdict != want {
			t.Fatalf("%d is %v%% more: %s, want %s", value, stated.Point, r.Verdict, want)
		}
	}
	if len(verdicts) != 3 {
		t.Errorf("the cases came to %v only", verdicts)
	}
}
