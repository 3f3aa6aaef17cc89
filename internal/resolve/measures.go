package resolve

import (
	"math"
	"math/big"
	"slices"

	"zonepress/internal/site"
)

// The measures that a reference may name after the dot.
const (
	ValueMeasure        Measure = "value"
	ChangeMeasure       Measure = "change"
	GrowthMeasure       Measure = "growth"
	CAGRMeasure         Measure = "cagr"
	ShareMeasure        Measure = "share"
	PullMeasure         Measure = "pull"
	ContributionMeasure Measure = "contribution"
	TargetMeasure       Measure = "target"
	ProgressMeasure     Measure = "progress"
)

// unitOf says what unit a measure is in.
type unitOf int

const (
	ownUnit     unitOf = iota // the indicator's
	percentUnit               // %
	pointUnit                 // percentage points
	changeUnit                // the indicator's; percentage points where that is %
)

// operands are the numbers that a measure is worked out from. What a measure
// does not need is nil.
type operands struct {
	base, end           *big.Rat // the indicator at the beginning and end of the period
	wholeBase, wholeEnd *big.Rat // the same of the whole that it is a part of
	target              *big.Rat
	years               int // from base to end
}

// Definition is the one place where a measure is defined. Its name and formula
// in words are in measure_words.go.
type Definition struct {
	Measure Measure
	unit    unitOf
	needs   needs
	// compute works the measure out exactly (cagr: to more digits than are
	// ever printed); it may assume that what it needs is there.
	compute func(operands) (*big.Rat, error)
}

// needs says which operands a measure is worked out from.
type needs struct{ base, whole, wholeBase, target bool }

// definitions is the table of measures, in the order in which readers see them.
//
// Contribution (贡献率) and pull (拉动) follow the National Bureau of
// Statistics: ΔXi/ΔX in per cent, and ΔXi/X0 in percentage points.
var definitions = []Definition{
	{ValueMeasure, ownUnit, needs{}, func(x operands) (*big.Rat, error) { return x.end, nil }},
	{ChangeMeasure, changeUnit, needs{base: true}, func(x operands) (*big.Rat, error) { return minus(x.end, x.base), nil }},
	{GrowthMeasure, percentUnit, needs{base: true}, growth},
	{CAGRMeasure, percentUnit, needs{base: true}, cagr},
	{ShareMeasure, percentUnit, needs{whole: true}, func(x operands) (*big.Rat, error) { return percent(x.end, x.wholeEnd) }},
	{PullMeasure, pointUnit, needs{base: true, wholeBase: true}, func(x operands) (*big.Rat, error) {
		return percent(minus(x.end, x.base), x.wholeBase)
	}},
	{ContributionMeasure, percentUnit, needs{base: true, whole: true, wholeBase: true}, func(x operands) (*big.Rat, error) {
		return percent(minus(x.end, x.base), minus(x.wholeEnd, x.wholeBase))
	}},
	{TargetMeasure, ownUnit, needs{target: true}, func(x operands) (*big.Rat, error) { return x.target, nil }},
	{ProgressMeasure, percentUnit, needs{base: true, target: true}, func(x operands) (*big.Rat, error) {
		return percent(minus(x.end, x.base), minus(x.target, x.base))
	}},
}

// Measures returns the table of definitions, in the order in which readers see them.
func Measures() []Definition { return slices.Clone(definitions) }

// defined finds the definition of a measure.
func defined(m Measure) (Definition, bool) {
	i := slices.IndexFunc(definitions, func(d Definition) bool { return d.Measure == m })
	if i < 0 {
		return Definition{}, false
	}
	return definitions[i], true
}

// applies reports whether a measure says anything of an indicator: a rate or a
// share has no growth rate of its own, only a change in percentage points.
func (d Definition) applies(i *site.Indicator) bool {
	percentage := i.Kind.Value == site.Rate || i.Kind.Value == site.Share
	return !percentage || d.Measure != GrowthMeasure && d.Measure != CAGRMeasure
}

// growth is (X1 − X0)/X0; from a base of zero or below there is none.
func growth(x operands) (*big.Rat, error) {
	if x.base.Sign() <= 0 {
		return nil, errBase
	}
	return percent(minus(x.end, x.base), x.base)
}

// cagr is the average yearly growth (X1/X0)^(1/n) − 1, n years from base to end.
func cagr(x operands) (*big.Rat, error) {
	if x.base.Sign() <= 0 || x.end.Sign() < 0 {
		return nil, errBase
	}
	if x.years < 1 {
		return nil, errYears
	}
	factor := root(new(big.Rat).Quo(x.end, x.base), x.years)
	factor.Sub(factor, big.NewRat(1, 1))
	return factor.Mul(factor, hundred()), nil
}

func hundred() *big.Rat { return big.NewRat(100, 1) }

func minus(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }

// percent is part/whole in per cent.
func percent(part, whole *big.Rat) (*big.Rat, error) {
	if whole.Sign() == 0 {
		return nil, errBase
	}
	q := new(big.Rat).Quo(part, whole)
	return q.Mul(q, hundred()), nil
}

// rootBits is the precision of root: some 38 decimal digits.
const rootBits = 128

// newtonSteps double the bits of the first guess until they pass rootBits.
const newtonSteps = 3

// root is the n-th root of x ≥ 0, good to rootBits bits, which is far beyond
// the digits that are printed: Newton's method from a rough first guess.
func root(x *big.Rat, n int) *big.Rat {
	if n == 1 || x.Sign() == 0 {
		return new(big.Rat).Set(x)
	}
	number := func(f float64) *big.Float { return new(big.Float).SetPrec(rootBits + 64).SetFloat64(f) }
	value := number(0).SetRat(x)
	y, degree := number(0).Set(rough(value, n)), number(float64(n))
	for range newtonSteps {
		// y ← y + (x/yⁿ⁻¹ − y)/n
		step := number(0).Quo(value, power(y, n-1))
		step.Sub(step, y)
		y.Add(y, step.Quo(step, degree))
	}
	result, _ := y.Rat(nil)
	return result
}

// rough is the n-th root of x > 0 to the precision of a float64, worked out by
// logarithms, because x itself may lie beyond what a float64 can hold.
func rough(x *big.Float, n int) *big.Float {
	mantissa := new(big.Float)
	exponent := x.MantExp(mantissa)
	m, _ := mantissa.Float64()
	whole, part := math.Modf((float64(exponent) + math.Log2(m)) / float64(n))
	return new(big.Float).SetMantExp(big.NewFloat(math.Exp2(part)), int(whole))
}

func power(x *big.Float, n int) *big.Float {
	result := new(big.Float).SetPrec(x.Prec()).SetInt64(1)
	for range n {
		result.Mul(result, x)
	}
	return result
}
