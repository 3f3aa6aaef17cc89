package resolve

import (
	"zonepress/internal/period"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// printedClaims are the claims that follow from the measures that a source
// prints beside the values: growth of 35.24% is a claim whether or not anybody
// wrote it as one. Those that are written are left out, and those that nothing
// published could contradict.
func (r *resolver) printedClaims(written []*Claim) []*Claim {
	taken := map[*Value]bool{}
	for _, c := range written {
		taken[c.Stated] = true
	}
	var claims []*Claim
	for i := range r.site.Indicators {
		f := r.figures[r.site.Indicators[i].ID.Value]
		for _, v := range f.Stated {
			if taken[v] {
				continue
			}
			if c := r.printedClaim(f, v); c != nil {
				claims = append(claims, c)
			}
		}
	}
	return claims
}

// measureClaims says which kind of claim a measure is.
var measureClaims = map[Measure]site.ClaimKind{
	ChangeMeasure: site.DifferenceClaim, GrowthMeasure: site.GrowthClaim, CAGRMeasure: site.AverageGrowthClaim,
	ShareMeasure: site.ShareClaim, PullMeasure: site.PullClaim, ContributionMeasure: site.ContributionClaim,
}

// printedClaim makes the claim of a measure in print; nil where there is
// nothing to hold it against.
func (r *resolver) printedClaim(f *Figure, v *Value) *Claim {
	start, end, missing := r.steps(v.Period)
	if missing != nil {
		return nil
	}
	c := &Claim{Name: v.Measure.reference(f, v.Period), Kind: measureClaims[v.Measure], Stated: v, pos: placeOfStated(f, v)}
	if c.Kind == site.AverageGrowthClaim {
		c.Years = end.Year - start.Year
	}
	whole := r.figures[f.Whole.Value]
	operands := []struct {
		role     site.Role
		figure   *Figure
		at       period.Point
		optional bool
	}{{site.ValueRole, f, end, false}, {site.BaseRole, f, start, true}}
	switch c.Kind {
	case site.ShareClaim:
		operands = operands[:1]
		operands[0].role = site.PartRole
		operands = append(operands, operands[0])
		operands[1].role, operands[1].figure = site.WholeRole, whole
	case site.PullClaim, site.ContributionClaim:
		operands[1].optional = false
		if c.Kind == site.ContributionClaim {
			operands = append(operands, operands[0])
			operands[2].role, operands[2].figure = site.WholeRole, whole
		}
		operands = append(operands, operands[1])
		operands[len(operands)-1].role, operands[len(operands)-1].figure = site.WholeBaseRole, whole
	}
	for _, o := range operands {
		value := r.levelAt(o.figure, o.at)
		if value == nil && !o.optional {
			return nil
		}
		if value != nil {
			c.Operands = append(c.Operands, ClaimOperand{Role: o.role, Value: value, pos: c.pos})
		}
	}
	if !r.canFail(c) {
		return nil
	}
	return c
}

// levelAt is the value of a figure at a time, or nil.
func (r *resolver) levelAt(f *Figure, at period.Point) *Value {
	if f == nil {
		return nil
	}
	v, missing := r.observed(f, period.Between(at, at))
	if missing != nil {
		return nil
	}
	return v
}

// canFail reports whether some number could contradict a claim: with an unknown
// base only whole numbers and shares, which have limits, can.
func (r *resolver) canFail(c *Claim) bool {
	if !c.mayLackBase() {
		return true
	}
	value := c.in(site.ValueRole).Value
	base := c.in(site.BaseRole)
	if base != nil {
		r.findCircles(c)
	}
	known := base != nil && !base.Circular
	return known || value.countsWholes() || value.Figure.Kind.Value == site.Share
}

// placeOfStated is where the number of a measure in print was written.
func placeOfStated(f *Figure, v *Value) source.Pos {
	for _, s := range f.Indicator.Stated {
		if s.Measure.Value == string(v.Measure) && s.Period.Value == v.Period {
			return s.Value.Pos
		}
	}
	return f.ID.Pos
}
