package resolve

import (
	"slices"

	"zonepress/internal/formula"
	"zonepress/internal/period"
)

// measures works out what a figure's page says of it beyond its values: how
// the latest compares with the one before and with the first, its part in the
// whole, and how far it has come towards its targets. A measure that cannot be
// worked out is left out; nothing in the narrative asked for it.
func (r *resolver) measures(f *Figure) []*Value {
	var worked []*Value
	add := func(m Measure, p period.Period) {
		d, _ := defined(m)
		if !d.applies(f.Indicator) {
			return
		}
		v, missing := r.of(formula.Reference{Indicator: f.Name, Measure: string(m), Period: p})
		if missing == nil && v.workedOut() && !slices.Contains(worked, v) {
			worked = append(worked, v)
		}
	}
	for _, step := range stepsOf(f) {
		for _, m := range []Measure{ChangeMeasure, GrowthMeasure, PullMeasure, ContributionMeasure} {
			add(m, step)
		}
		if step.Years() > 1 {
			add(CAGRMeasure, step)
		}
	}
	if v := f.Latest(); v != nil && v.Period.IsPoint() {
		add(ShareMeasure, v.Period)
	}
	for _, t := range f.Targets {
		add(ProgressMeasure, t.Period)
	}
	return worked
}

// stepsOf are the spans that a figure's page compares over: from the last value
// but one to the last, and from the first to the last.
func stepsOf(f *Figure) []period.Period {
	var points []period.Point
	for _, v := range f.Values {
		if v.Period.IsPoint() {
			points = append(points, v.Period.To)
		}
	}
	n := len(points)
	if n < 2 {
		return nil
	}
	steps := []period.Period{period.Between(points[n-2], points[n-1])}
	if n > 2 {
		steps = append(steps, period.Between(points[0], points[n-1]))
	}
	return steps
}
