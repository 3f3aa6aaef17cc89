package resolve

import (
	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// holdRows holds the rows of a chart against each other: a line runs forward in
// time, and no two rows bear the same name.
func (r *resolver) holdRows(c *Chart) {
	if c.Form.Value == site.LineForm {
		r.holdOrder(c)
	}
	first := map[string]source.Pos{}
	for i, row := range c.Rows {
		name := row.Label.In(lang.Chinese)
		if name == "" {
			continue // nameRows or load has said so
		}
		pos := c.Chart.Rows[i].Pos
		if taken, ok := first[name]; ok {
			r.problems.Add(source.Error(pos, "chart-row-twice", source.Args{"chart": c.Name, "label": name, "first": taken.String()}))
			continue
		}
		first[name] = pos
	}
}

// holdOrder says so where a point of a line is not later than the one before it.
func (r *resolver) holdOrder(c *Chart) {
	for i := 1; i < len(c.Rows); i++ {
		before, now := c.Rows[i-1].Values, c.Rows[i].Values
		for j := range min(len(before), len(now)) {
			a, b := before[j], now[j]
			if a.Figure == nil || a.Figure != b.Figure || r.comparePeriods(a, b) < 0 {
				continue
			}
			r.problems.Add(source.Error(c.Chart.Rows[i].Pos, "chart-line-order", source.Args{
				"chart": c.Name, "before": a.Period.String(), "period": b.Period.String()}))
			break
		}
	}
}
