// Package claim judges whether published numbers agree by arithmetic.
//
// Published digits are rounded, so a [Number] is not a point but the interval
// of exact values that its last digit leaves open. Each kind of claim is one
// function: it works out every value that the operands allow and holds the
// stated number against them.
//
//	claim.ContributionOfPull(stated, pull, growth) // 117%, 10.7 points, 9.1%
//	→ Holds, worked out as [116.4, 118.8], by the digits alone 117.6
//
// There are three verdicts. A claim [Holds] when some exact values inside the
// intervals make it true. It [HoldsIfCut] when the stated number must have been
// cut, not rounded, for that. Else it [Fails], and no rounding can explain it.
//
// A formula uses every operand once, so that the interval is no wider than it
// must be. The arithmetic is exact (math/big); a root is enclosed.
//
// # Unknown bases
//
// A source often prints growth without the number that it grew from. Such a
// claim fails only if no base makes it true. Things that are counted have
// whole-number bases: 165 enterprises are +35.24% on no whole number by
// rounding, for 122 gives 35.2459…, which rounds to 35.25; cut, it is 35.24.
//
// # Units
//
// All numbers are in base units (元, not 亿元); percentages and percentage points
// are counted in hundredths, as printed: 9.1% is 9.1. Multiples are in times,
// ranks are counted from 1.
package claim
