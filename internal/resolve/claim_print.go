package resolve

import (
	"math/big"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
)

// morePlaces is how many digits beyond those of the stated number a result is
// shown with, so that rounding it once more hides nothing.
const morePlaces = 2

// StatedIn prints the number that is claimed.
func (c *Claim) StatedIn(l lang.Lang) string {
	if c.Kind == site.BoundClaim {
		return c.show(c.Stated.Decimal, c.Stated.Unit, l, boundWords[c.Side])
	}
	return c.Stated.In(l)
}

// boundWords are the qualifiers of the sides of a bound.
var boundWords = map[site.Side]quantity.Qualifier{
	site.OverSide: quantity.Over, site.UnderSide: quantity.Under,
	site.AtLeastSide: quantity.AtLeast, site.AtMostSide: quantity.AtMost,
}

// WorkedIn prints what the numbers give: the interval that their rounding
// leaves open, with its ends moved outward to the digits that are shown, or a
// single value; "" where nothing can be worked out.
func (c *Claim) WorkedIn(l lang.Lang) string {
	all, ok := c.Result.Range()
	if !ok {
		return ""
	}
	unit := c.resultUnit()
	all = all.Shift(-scaleOf(unit))
	low, high := all.Low(), all.High()
	switch {
	case low.At == nil && high.At == nil:
		return ""
	case low.At == nil:
		return c.show(c.outward(high.At, true), unit, l, quantity.AtMost)
	case high.At == nil:
		return c.show(c.outward(low.At, false), unit, l, quantity.AtLeast)
	case low.At.Cmp(high.At) == 0:
		return c.exactly(low.At, unit, l)
	}
	from, to := c.outward(low.At, false), c.outward(high.At, true)
	if l == lang.Chinese {
		return quantity.ChineseRange(from, to, unit.Unit, quantity.Options{})
	}
	return quantity.EnglishRange(from, to, unit.Unit, unit.noun(l), quantity.Options{})
}

// PointIn prints what the published digits give by themselves, to one digit
// more than is claimed; "" where the base is unknown.
func (c *Claim) PointIn(l lang.Lang) string {
	if c.Result.Point == nil {
		return ""
	}
	unit := c.resultUnit()
	return c.exactly(new(big.Rat).Mul(c.Result.Point, powerOfTen(-scaleOf(unit))), unit, l)
}

// exactly prints one value: whole, or cut with an ellipsis that says so.
func (c *Claim) exactly(r *big.Rat, u Unit, l lang.Lang) string {
	cut := quantity.Cut(r, c.places())
	if cut.Rat().Cmp(r) == 0 {
		return c.show(trimmed(cut), u, l, quantity.Exact)
	}
	text := c.show(cut, u, l, quantity.Exact)
	return strings.Replace(text, cut.Abs().String(), cut.Abs().String()+"…", 1)
}

// TrialsIn prints the whole-number bases that were tried with what each gives:
// "122家 → 35.2459…%".
func (c *Claim) TrialsIn(l lang.Lang) []string {
	var trials []string
	base := c.in(site.ValueRole)
	for _, t := range c.Result.Tried {
		from := new(big.Rat).SetInt(t.Base)
		unit := base.Value.Unit
		from.Mul(from, powerOfTen(-scaleOf(unit)))
		gives := new(big.Rat).Mul(t.Gives, powerOfTen(-scaleOf(c.resultUnit())))
		trials = append(trials, c.show(quantity.Round(from, max(scaleOf(unit), 0)).Trim(), unit, l, quantity.Exact)+" → "+c.exactly(gives, c.resultUnit(), l))
	}
	return trials
}

// BaseIn prints where an unknown base must lie for the claim to be true; "" where
// the base is known or nothing is known of it.
func (c *Claim) BaseIn(l lang.Lang) string {
	value := c.in(site.ValueRole)
	if value == nil || c.Result.Base.IsEmpty() || !c.Result.Base.IsBounded() || len(c.Result.Tried) > 0 {
		return ""
	}
	unit, places := value.Value.Unit, value.Value.Decimal.Places()
	i := c.Result.Base.Shift(-scaleOf(unit))
	if quantity.Cut(i.Low().At, places).Rat().Cmp(i.Low().At) != 0 || quantity.Cut(i.High().At, places).Rat().Cmp(i.High().At) != 0 {
		places++
	}
	from, to := rounded(i.Low().At, places, false), rounded(i.High().At, places, true)
	switch {
	case from.Cmp(to) == 0:
		return c.show(from, unit, l, quantity.Exact)
	case l == lang.Chinese:
		return quantity.ChineseRange(from, to, unit.Unit, quantity.Options{})
	}
	return quantity.EnglishRange(from, to, unit.Unit, unit.noun(l), quantity.Options{})
}

// Bounds are the ends of the interval worked out, in the unit of the stated
// number, as machines read them; "" for an end that is infinite or unknown.
func (c *Claim) Bounds() (low, high string) {
	all, ok := c.Result.Range()
	if !ok {
		return "", ""
	}
	all = all.Shift(-scaleOf(c.resultUnit()))
	if end := all.Low(); end.At != nil {
		low = c.outward(end.At, false).String()
	}
	if end := all.High(); end.At != nil {
		high = c.outward(end.At, true).String()
	}
	return low, high
}

// StatedDigits are the digits of the stated number, as machines read them.
func (c *Claim) StatedDigits() string { return c.Stated.Decimal.String() }

// resultUnit is the unit in which results are shown.
func (c *Claim) resultUnit() Unit {
	switch {
	case c.doublings > 0:
		return timesUnits()
	case c.Kind == site.RankClaim:
		return Unit{}
	case c.Kind == site.BoundClaim:
		return c.in(site.ValueRole).Value.Unit
	}
	return c.Stated.Unit
}

// places is how many digits after the point results are shown with.
func (c *Claim) places() int {
	if c.Kind == site.MultipleClaim {
		return c.Stated.Decimal.Places() + morePlaces + 1
	}
	return max(c.Stated.Decimal.Places(), 0) + morePlaces
}

// scaleOf is the power of ten from a unit to what arithmetic counts in: 元,
// hundredths, and times, which quantity counts in hundredths too.
func scaleOf(u Unit) int {
	if u.IsTimes() {
		return 0
	}
	return u.Scale()
}

func (c *Claim) outward(r *big.Rat, up bool) quantity.Decimal {
	d := rounded(r, c.places(), up)
	if d.Rat().Cmp(r) == 0 {
		return trimmed(d)
	}
	return d
}

// show prints a number as the pages do.
func (c *Claim) show(d quantity.Decimal, u Unit, l lang.Lang, q quantity.Qualifier) string {
	if l == lang.Chinese {
		return quantity.Chinese(d, u.Unit, q, quantity.Options{})
	}
	return quantity.English(d, u.Unit, u.noun(l), q, quantity.Options{})
}

// rounded is the next decimal at or above r, or at or below it.
func rounded(r *big.Rat, places int, up bool) quantity.Decimal {
	d := quantity.Cut(r, places)
	switch c := d.Rat().Cmp(r); {
	case up && c < 0:
		return d.Add(quantity.New(1, places))
	case !up && c > 0:
		return d.Sub(quantity.New(1, places))
	}
	return d
}

// trimmed drops the zeros at the end of what follows the point.
func trimmed(d quantity.Decimal) quantity.Decimal {
	for d.Places() > 0 && d.CutTo(d.Places()-1).Cmp(d) == 0 {
		d = d.CutTo(d.Places() - 1)
	}
	return d
}

// powerOfTen is 10^n, for negative n too.
func powerOfTen(n int) *big.Rat { return quantity.New(1, -n).Rat() }
