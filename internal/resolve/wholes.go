package resolve

import (
	"math/big"

	"zonepress/internal/lang"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// holdWholes says so where a figure that is a part of another is larger than
// its whole, beyond what rounding explains. A whole that may be negative, such
// as profit, may be smaller than its parts.
func (r *resolver) holdWholes() {
	for i := range r.site.Indicators {
		f := r.figures[r.site.Indicators[i].ID.Value]
		whole := r.figures[f.Whole.Value]
		if whole == nil || whole == f || !quantity.Convertible(f.Unit.Unit, whole.Unit.Unit) {
			continue
		}
		for _, v := range f.Values {
			if v.broken || v.Formula != "" {
				continue
			}
			all, missing := r.observed(whole, v.Period)
			if missing != nil {
				continue
			}
			part, total := r.claimNumber(v, nil).Rounded, r.claimNumber(all, nil).Rounded
			if total.Sub(part).Intersects(notBelowZero()) || !notBelowZero().Encloses(total) {
				continue
			}
			r.problems.Add(source.Error(v.observation.Value.Pos, "part-exceeds-whole", source.Args{
				"part": f.Name, "value": v.In(lang.Chinese), "whole": whole.Name, "total": all.In(lang.Chinese), "period": v.PeriodIn(lang.Chinese),
			}))
		}
	}
}

func notBelowZero() quantity.Interval {
	return quantity.NewInterval(quantity.End{At: new(big.Rat)}, quantity.End{})
}

// holdShares says so where the shares that a chart shows as parts of one whole
// come to more than everything, beyond what rounding explains.
func (r *resolver) holdShares(c *Chart, shares []*Value, pos source.Pos) {
	sum, decimal := quantity.Point(new(big.Rat)), quantity.New(0, 0)
	for _, v := range shares {
		if !v.Unit.IsPercent() || v.Figure != nil && v.Figure.Kind.Value != site.Share {
			return
		}
		sum, decimal = sum.Add(r.claimNumber(v, nil).Rounded), decimal.Add(v.Decimal)
	}
	if everything := quantity.NewInterval(quantity.End{}, quantity.End{At: hundred()}); !sum.IsEmpty() && !sum.Intersects(everything) {
		r.problems.Add(source.Error(pos, "chart-over-whole", source.Args{"chart": c.Name, "sum": decimal.String()}))
	}
}
