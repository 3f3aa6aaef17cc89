package claim

import (
	"math/big"

	"zonepress/internal/quantity"
)

// mostBases is how many whole-number bases are named, and mostValues of how many
// whole values each is tried by itself.
const (
	mostBases  = 4
	mostValues = 64
)

// seek judges a comparison with an unknown base: it fails only if no base gives
// the stated number.
func (c comparison) seek(stated, value, base Number) Result {
	for _, how := range []reading{rounded, cut} {
		bases := c.found(stated.in(how), value, base, how)
		if len(bases) == 0 {
			continue
		}
		r := Result{Verdict: Holds, Worked: only(stated.in(how)), Base: hull(bases)}
		if how == cut {
			r.Verdict = HoldsIfCut
		}
		if base.Whole {
			c.name(&r, value, wholesIn(r.Base))
		}
		return r
	}
	return c.missed(stated, value, base)
}

// found is every base that gives the stated number; of whole numbers, the
// intervals from one of them to another.
func (c comparison) found(stated quantity.Interval, value, base Number, how reading) set {
	values := value.in(how)
	domain := base.in(how).Intersect(c.limit)
	if values.IsEmpty() || stated.IsEmpty() {
		return nil
	}
	if lo, hi, ok := values.Integers(); base.Whole && value.Whole && ok && hi.Sub(hi, lo).Cmp(big.NewInt(mostValues)) < 0 {
		var all set
		for i := int64(0); i <= hi.Int64(); i++ {
			v := new(big.Rat).SetInt(new(big.Int).Add(lo, big.NewInt(i)))
			all = append(all, c.bases(quantity.Point(v), stated).within(domain).each(base.wholes)...)
		}
		return all
	}
	return c.bases(values, stated).within(domain).each(base.wholes)
}

// missed is the result where no base will do: the nearest whole numbers show
// how far off the claim is.
func (c comparison) missed(stated, value, base Number) Result {
	r := Result{Verdict: Fails}
	near := hull(c.bases(value.in(plain), stated.in(rounded)))
	if value.Point == nil || near.IsEmpty() {
		r.Fault = NoBase
		return r
	}
	r.Base = near
	domain := base.in(rounded).Intersect(c.limit)
	if !base.Whole {
		r.Worked = c.work(value.in(rounded), domain)
		return r
	}
	var tried []*big.Int
	for _, end := range []quantity.End{wholeBelow(near.Low()), wholeAbove(near.High())} {
		if end.At != nil && domain.Contains(end.At) {
			tried = append(tried, end.At.Num())
		}
	}
	c.name(&r, value, tried)
	r.Worked = nearest(r.Tried, stated.Point)
	r.Point = middle(r.Worked)
	return r
}

// wholeBelow and wholeAbove are the whole numbers around the ends of an interval that
// holds none.
func wholeBelow(e quantity.End) quantity.End {
	if e.At == nil {
		return e
	}
	return quantity.End{At: new(big.Rat).SetInt(new(big.Int).Div(e.At.Num(), e.At.Denom()))}
}

func wholeAbove(e quantity.End) quantity.End {
	if e.At == nil {
		return e
	}
	up := wholeBelow(quantity.End{At: e.At.Neg(e.At)})
	up.At.Neg(up.At)
	return up
}

// name records whole-number bases with what they give.
func (c comparison) name(r *Result, value Number, bases []*big.Int) {
	if value.Point == nil {
		return
	}
	var worked quantity.Interval
	for _, base := range bases {
		gives := middle(c.work(value.in(plain), quantity.Point(new(big.Rat).SetInt(base))))
		if gives != nil {
			r.Tried = append(r.Tried, Trial{base, gives})
			worked = worked.Hull(quantity.Point(gives))
		}
	}
	if r.Verdict != Fails && len(r.Tried) > 0 && value.exact() {
		r.Worked = only(worked)
		if len(r.Tried) == 1 {
			r.Point = r.Tried[0].Gives
		}
	}
}

// exact reports whether a number stands for a single value.
func (n Number) exact() bool {
	width, finite := n.in(rounded).Width()
	return finite && width.Sign() == 0
}

// nearest is what the base gives that comes nearest to the stated number.
func nearest(tried []Trial, stated *big.Rat) set {
	var best, distance *big.Rat
	for _, t := range tried {
		d := new(big.Rat).Sub(t.Gives, stated)
		if d.Abs(d); distance == nil || d.Cmp(distance) < 0 {
			best, distance = t.Gives, d
		}
	}
	if best == nil {
		return nil
	}
	return only(quantity.Point(best))
}

// wholesIn lists the whole numbers of an interval, or its first and last where
// there are many; none where it has no end.
func wholesIn(i quantity.Interval) []*big.Int {
	lo, hi, ok := i.Integers()
	if !ok {
		return nil
	}
	count := new(big.Int).Sub(hi, lo)
	if count.Cmp(big.NewInt(mostBases)) >= 0 {
		return []*big.Int{lo, hi}
	}
	var all []*big.Int
	for n := int64(0); n <= count.Int64(); n++ {
		all = append(all, new(big.Int).Add(lo, big.NewInt(n)))
	}
	return all
}

func hull(s set) quantity.Interval {
	var all quantity.Interval
	for _, i := range s {
		all = all.Hull(i)
	}
	return all
}
