package render

import (
	"strconv"

	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// The box that the small drawings of cards stand in, in units of their own; both
// ends of a line keep clear of its edge.
const (
	trendWidth  = 120
	trendHeight = 40
	trendMargin = 3
)

// trend is a drawing of two values over time, as points of SVG: the line between
// them and the area below it. The area stands on zero; the height is the larger
// of the two values, or the whole of which both are shares.
type trend struct{ Line, Area string }

func trendOf(then, now *resolve.Value) trend {
	a, b := then.Decimal.Float(), now.Decimal.Float()
	whole := max(a, b)
	if isPercentage(now) {
		whole = 100
	}
	line := point(0, a/whole) + " " + point(trendWidth, b/whole)
	return trend{Line: line, Area: point(0, 0) + " " + line + " " + point(trendWidth, 0)}
}

// point is a part of the height of the drawing at a place from its left.
func point(x int, part float64) string {
	y := trendHeight
	if part > 0 {
		y = trendHeight - int(part*(trendHeight-trendMargin)+0.5)
	}
	return strconv.Itoa(x) + "," + strconv.Itoa(y)
}

// partOf is the width of a share as a part of a hundred; "" for what is no
// exact share of a whole.
func partOf(v *resolve.Value) string {
	if !isPercentage(v) || v.Qualifier != site.Exact || v.Decimal.Sign() < 0 {
		return ""
	}
	part := v.Decimal.Float()
	if part > 100 {
		return ""
	}
	return strconv.FormatFloat(part, 'f', 1, 64)
}

// isPercentage reports whether a value is a share of a whole, in per cent.
func isPercentage(v *resolve.Value) bool {
	return v.Figure.Kind.Value == site.Share && v.Decimal.Float() <= 100
}
