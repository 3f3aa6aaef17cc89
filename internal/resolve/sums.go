package resolve

import (
	"math/big"

	"zonepress/internal/lang"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// addUp holds the parts of a chart against what they make up: the totals of a
// waterfall are the sum of the steps before them, as far as rounded digits can
// tell, and a whole has no negative parts.
func (r *resolver) addUp(c *Chart) {
	switch c.Form.Value {
	case site.WaterfallForm:
		r.addUpWaterfall(c)
	case site.DonutForm, site.StackedForm:
		var all []*Value
		for i, row := range c.Rows {
			for _, v := range row.Values {
				if v.Exact.Sign() < 0 {
					r.problems.Add(source.Error(c.Chart.Rows[i].Pos, "chart-negative-part",
						source.Args{"chart": c.Name, "value": v.In(lang.Chinese)}))
				}
			}
			if all = append(all, row.Values...); c.Form.Value == site.StackedForm {
				r.holdShares(c, row.Values, c.Chart.Rows[i].Pos)
			}
		}
		if c.Form.Value == site.DonutForm {
			r.holdShares(c, all, c.Chart.Form.Pos)
		}
	}
}

func (r *resolver) addUpWaterfall(c *Chart) {
	sum := quantity.Point(new(big.Rat))
	decimal := quantity.New(0, 0)
	for i, row := range c.Rows {
		if len(row.Values) != 1 {
			return // check has said so
		}
		v := row.Values[0]
		if !row.Total {
			sum, decimal = sum.Add(v.Decimal.RoundingInterval()), decimal.Add(v.Decimal)
			continue
		}
		if total := v.Decimal.RoundingInterval(); i > 0 && !sum.Intersects(total) {
			r.problems.Add(source.Error(c.Chart.Rows[i].Pos, "waterfall-total",
				source.Args{"chart": c.Name, "total": v.NumberIn(lang.Chinese), "sum": decimal.String()}))
		}
		sum, decimal = v.Decimal.RoundingInterval(), v.Decimal
	}
}
