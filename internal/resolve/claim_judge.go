package resolve

import (
	"math/big"
	"slices"

	"zonepress/internal/claim"
	"zonepress/internal/lang"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// judge works a claim out. It returns false where the units of its numbers do
// not allow that, which is told of.
func (r *resolver) judge(c *Claim) bool {
	if c.doublings == 0 && c.Stated.Unit.IsDoubling() {
		c.countDoublings()
	}
	if wrong, pos := c.wrongUnit(); wrong != nil {
		r.tell(wrong, pos)
		return false
	}
	if !r.countYears(c) {
		r.tell(&fault{"claim-years", source.Args{"claim": c.Name}}, c.pos)
		return false
	}
	r.findCircles(c)
	stated := r.claimNumber(c.Stated, c.Stated)
	switch {
	case c.doublings > 0:
		stated = claim.Doublings(c.doublings)
	case c.Stated.Figure == nil && (c.Kind == site.SumClaim || c.Kind == site.BoundClaim || c.Kind == site.RankClaim):
		stated = claim.Exactly(stated.Point) // a whole of 100, a threshold, a place: nobody rounded them
	}
	c.Result = r.workClaim(c, stated)
	switch c.Result.Verdict {
	case claim.Holds:
		c.Verdict = ClaimHolds
	case claim.HoldsIfCut:
		c.Verdict = ClaimHoldsIfCut
	default:
		c.Verdict = ClaimFails
		if len(c.Reason) > 0 {
			c.Verdict = ClaimAcknowledged
		}
	}
	return true
}

// countDoublings turns a stated number in 番 into the times that it means.
func (c *Claim) countDoublings() {
	n, ok := smallWhole(quantity.Point(c.Stated.Decimal.Rat()))
	if ok && n > 0 && n <= 20 {
		c.doublings = n
	}
}

// workClaim picks the arithmetic of the kind and of what is given.
func (r *resolver) workClaim(c *Claim, stated claim.Number) claim.Result {
	n := func(role site.Role) claim.Number { return r.operandNumber(c, role) }
	has := func(role site.Role) bool { return c.in(role) != nil }
	switch c.Kind {
	case site.GrowthClaim:
		return claim.Growth(stated, n(site.ValueRole), n(site.BaseRole))
	case site.AverageGrowthClaim:
		return claim.AverageGrowth(stated, n(site.ValueRole), n(site.BaseRole), c.Years)
	case site.MultipleClaim:
		if has(site.RateRole) {
			return claim.MultipleOfRate(stated, n(site.RateRole), c.Years)
		}
		return claim.Multiple(stated, n(site.ValueRole), n(site.BaseRole))
	case site.DifferenceClaim:
		return claim.Difference(stated, n(site.ValueRole), n(site.BaseRole))
	case site.ShareClaim:
		return claim.Share(stated, n(site.PartRole), n(site.WholeRole))
	case site.SumClaim:
		return claim.Sum(stated, r.list(c, site.PartsRole))
	case site.PullClaim:
		return r.workPull(c, stated)
	case site.ContributionClaim:
		if has(site.PullRole) {
			return claim.ContributionOfPull(stated, n(site.PullRole), n(site.WholeGrowthRole))
		}
		return claim.ContributionOfLevels(stated, n(site.ValueRole), n(site.BaseRole), n(site.WholeRole), n(site.WholeBaseRole))
	case site.ShareShiftClaim:
		if has(site.PullRole) {
			return claim.ShareShiftOfPull(stated, n(site.PullRole), n(site.PartGrowthRole), n(site.WholeGrowthRole))
		}
		return claim.ShareShift(stated, n(site.BaseRole), n(site.PartGrowthRole), n(site.WholeGrowthRole))
	case site.RankClaim:
		return claim.Rank(stated, n(site.ValueRole), r.list(c, site.AmongRole), c.Order != site.Ascending)
	}
	above := c.Side == site.OverSide || c.Side == site.AtLeastSide
	return claim.Bound(stated, n(site.ValueRole), above, c.Side == site.AtLeastSide || c.Side == site.AtMostSide)
}

func (r *resolver) workPull(c *Claim, stated claim.Number) claim.Result {
	n := func(role site.Role) claim.Number { return r.operandNumber(c, role) }
	switch {
	case c.in(site.ShareRole) != nil:
		return claim.PullOfShare(stated, n(site.ShareRole), n(site.PartGrowthRole))
	case c.in(site.ContributionRole) != nil:
		return claim.PullOfContribution(stated, n(site.ContributionRole), n(site.WholeGrowthRole))
	}
	return claim.PullOfLevels(stated, n(site.ValueRole), n(site.BaseRole), n(site.WholeBaseRole))
}

// operandNumber is the number in a role; a base that is missing, or that only
// the claim itself gives, is unknown.
func (r *resolver) operandNumber(c *Claim, role site.Role) claim.Number {
	o := c.in(role)
	if o == nil || o.Circular && role == site.BaseRole && c.mayLackBase() {
		return unknownBase(c.in(site.ValueRole).Value)
	}
	return r.claimNumber(o.Value, c.Stated)
}

func (r *resolver) list(c *Claim, role site.Role) []claim.Number {
	var all []claim.Number
	for _, o := range c.Operands {
		if o.Role == role {
			all = append(all, r.claimNumber(o.Value, c.Stated))
		}
	}
	return all
}

// mayLackBase reports whether the kind can be judged without a known base.
func (c *Claim) mayLackBase() bool {
	switch c.Kind {
	case site.GrowthClaim, site.AverageGrowthClaim, site.DifferenceClaim, site.MultipleClaim:
		return true
	}
	return false
}

// unknownBase is an earlier value of the same figure that nobody has published.
func unknownBase(of *Value) claim.Number {
	within := quantity.Whole()
	if of.Figure != nil {
		switch of.Figure.Kind.Value {
		case site.Share:
			within = quantity.Between(new(big.Rat), hundred())
		case site.Stock:
			within = quantity.NewInterval(quantity.End{At: new(big.Rat)}, quantity.End{})
		}
	}
	return claim.Unknown(within, of.countsWholes())
}

// findCircles finds the operands that are worked out from the claim itself. One
// that also rests on a number from outside the claim is no such: it brings
// something to hold the claim against.
func (r *resolver) findCircles(c *Claim) {
	if !slices.ContainsFunc(c.Operands, func(o ClaimOperand) bool { return o.Value.Formula != "" }) {
		return
	}
	inside := r.leaves(c.Stated)
	for _, o := range c.Operands {
		if o.Value.Formula == "" {
			inside[o.Value] = true
		}
	}
	for i := range c.Operands {
		o := &c.Operands[i]
		if o.Value.Formula == "" {
			continue
		}
		leaves := r.leaves(o.Value)
		only := true
		for leaf := range leaves {
			only = only && inside[leaf]
		}
		o.Circular = leaves[c.Stated] && only
	}
}

// countYears settles over how many years a claim runs: as written, or as the
// periods of its numbers say. It returns false where nobody says.
func (r *resolver) countYears(c *Claim) bool {
	counts := c.Kind == site.AverageGrowthClaim || c.Kind == site.MultipleClaim && c.in(site.RateRole) != nil
	if !counts || c.Years > 0 {
		return true
	}
	if value, base := c.in(site.ValueRole), c.in(site.BaseRole); base != nil && value.Value.Period.IsPoint() && base.Value.Period.IsPoint() {
		c.Years = value.Value.Period.To.Year - base.Value.Period.To.Year
		return c.Years > 0
	}
	spanned := c.Stated
	if rate := c.in(site.RateRole); rate != nil {
		spanned = rate.Value
	}
	if !spanned.Period.Known() {
		return false
	}
	start, end, missing := r.steps(spanned.Period)
	if missing == nil {
		c.Years = end.Year - start.Year
		if span := spanned.Period; c.Kind == site.MultipleClaim && spanned.Measure == ValueMeasure && span.IsSpan() {
			c.Years++ // a rate of 2021..2025 is that of five years
		}
	}
	return c.Years > 0
}

// dimension is what a number counts; a difference of percentages is counted
// like a percentage.
func dimension(u Unit) quantity.Unit {
	if u.IsPoint() {
		return quantity.ParseUnit("%")
	}
	return u.Unit
}

func sameDimension(a, b Unit) bool { return quantity.Convertible(dimension(a), dimension(b)) }

// statedUnit is the unit of a stated number that is a literal.
func (c *Claim) statedUnit() Unit {
	switch c.Kind {
	case site.GrowthClaim, site.AverageGrowthClaim, site.ShareClaim, site.ContributionClaim, site.ShareShiftClaim:
		return percentUnits()
	case site.PullClaim:
		return pointUnits()
	case site.MultipleClaim:
		return timesUnits()
	case site.RankClaim:
		return Unit{}
	}
	unit := c.Operands[0].Value.Unit
	if c.Kind == site.DifferenceClaim && unit.IsPercent() {
		return pointUnits()
	}
	return unit
}

func timesUnits() Unit { return unitNamed("倍", "times") }

// wrongUnit finds the first number whose unit does not go with the others; nil
// where all do.
func (c *Claim) wrongUnit() (*fault, source.Pos) {
	percentage := percentUnits()
	first := map[site.Role]Unit{}
	wrong := func(role, unit, want string, pos source.Pos) (*fault, source.Pos) {
		return &fault{"claim-unit", source.Args{"claim": c.Name, "role": role, "unit": unit, "want": want}}, pos
	}
	level := Unit{}
	for _, o := range c.Operands {
		want := level
		if isPercentage(o.Role, c.Kind) {
			want = percentage
		} else if len(first) == 0 {
			first[o.Role], level = o.Value.Unit, o.Value.Unit
			continue
		}
		if !sameDimension(want, o.Value.Unit) {
			return wrong(string(o.Role), o.Value.Unit.Names[lang.Chinese], want.Names[lang.Chinese], o.pos)
		}
	}
	want := percentage
	switch c.Kind {
	case site.DifferenceClaim, site.SumClaim, site.BoundClaim:
		want = level
	case site.MultipleClaim:
		if c.doublings > 0 || c.Stated.Unit.IsTimes() {
			return nil, source.Pos{}
		}
		want = timesUnits()
	case site.RankClaim:
		return nil, source.Pos{}
	}
	if !sameDimension(want, c.Stated.Unit) {
		return wrong("stated", c.Stated.Unit.Names[lang.Chinese], want.Names[lang.Chinese], c.pos)
	}
	return nil, source.Pos{}
}

// isPercentage reports whether a role is played by a percentage, and not by a
// level.
func isPercentage(role site.Role, kind site.ClaimKind) bool {
	switch role {
	case site.RateRole, site.ShareRole, site.PullRole, site.ContributionRole, site.PartGrowthRole, site.WholeGrowthRole:
		return true
	}
	return role == site.BaseRole && kind == site.ShareShiftClaim
}
