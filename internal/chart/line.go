package chart

import (
	"cmp"
	"math"
	"slices"
)

const (
	lineWidth    = 2.25
	markerRadius = 4.0
)

// markerOf is the marker of the i-th series.
func markerOf(i int) shape {
	return [...]shape{shapeDisc, shapeSquare, shapeDiamond, shapeTriangle}[i%4]
}

// lineChart draws lines with markers. Several lines are named at their ends, or
// in a legend where there is no room for that.
func (l *layout) lineChart() error {
	edge, x1, direct := l.right, l.right, false
	if len(l.s.Series) > 1 {
		if names := l.widestName(); !l.narrow && names <= (l.right-l.left)*0.25 {
			direct, x1 = true, l.right-names-20
		} else {
			l.lineLegend()
		}
	}
	c := l.newColumns(lineAxis(bounds(l.s)), x1)
	if direct {
		l.right = x1
	}
	c.valuesFit(max(c.band, 3*bodySize))
	if !l.periods() && !c.labelsFit(math.Inf(1)) {
		c.every = max(1, int(math.Ceil(6*bodySize/c.band)))
	}
	if err := c.frame(22, 6); err != nil {
		return err
	}
	first := len(c.ops)
	for i := range l.s.Series {
		c.stroke(i)
	}
	c.reserveMarkers()
	for i := range l.s.Series {
		c.markers(i)
	}
	c.gridLines(first)
	l.right = edge
	if direct {
		c.endNames(x1 + 10)
	}
	return nil
}

func (l *layout) widestName() float64 {
	w := 0.0
	for i := range l.s.Series {
		w = max(w, l.room(l.s.Series[i].Name, bodySize))
	}
	return w
}

func (l *layout) lineLegend() {
	var keys [maxSeries]key
	for i := range l.s.Series {
		keys[i] = key{fill: fillOf(i), shape: markerOf(i), name: l.s.Series[i].Name}
	}
	l.legend(keys[:len(l.s.Series)])
}

// lineAxis begins at zero unless the values are so far from it that their
// course would be lost. A flat line has an axis too.
func lineAxis(low, high float64) axis {
	switch {
	case low >= 0 && low < high/2, low == high && low >= 0:
		low = 0
	case high <= 0 && high > low/2, low == high:
		high = 0
	}
	a := axis{min: low, max: high}
	if low == high {
		a.max = low + 1
	}
	a.step = stepFor(a.min, a.max, 5)
	return a.widened()
}

// stroke draws the line of a series; a missing point interrupts it.
func (c *columns) stroke(series int) {
	from := len(c.points)
	flush := func() {
		if to := len(c.points); to-from > 1 {
			c.ops = append(c.ops, op{kind: kindLine, role: strokeOf(series), a: lineWidth, from: from, to: to})
		}
		from = len(c.points)
	}
	for i, pt := range c.s.Series[series].Points {
		if pt.Missing {
			flush()
			continue
		}
		c.points = append(c.points, point{grid(c.middle(i)), grid(c.y(pt.Value))})
	}
	flush()
}

// reserveMarkers keeps value labels off the markers.
func (c *columns) reserveMarkers() {
	for i := range c.s.Series {
		for j, pt := range c.s.Series[i].Points {
			if !pt.Missing {
				x, y := c.middle(j), c.y(pt.Value)
				c.taken = append(c.taken, box{x - markerRadius, y - markerRadius, x + markerRadius, y + markerRadius})
			}
		}
	}
}

// markers draws the markers of a series and those of its value labels that find
// room: the latest first, then the first one, then the others from the end.
func (c *columns) markers(series int) {
	points := c.s.Series[series].Points
	c.marked(series, len(points)-1)
	if len(points) > 1 {
		c.marked(series, 0)
	}
	for i := len(points) - 2; i > 0; i-- {
		c.marked(series, i)
	}
}

func (c *columns) marked(series, i int) {
	pt := &c.s.Series[series].Points[i]
	c.mark(i, series)
	defer c.end()
	x := c.middle(i)
	if pt.Missing {
		c.valueLabel(roleQuiet, pt.Label, x, c.bottom-labelGap, c.bottom-labelGap)
		return
	}
	y := c.y(pt.Value)
	c.marker(fillOf(series), markerOf(series), x, y, markerRadius)
	if pt.AtLeast {
		c.openTop(fillOf(series), x-markerRadius, y-markerRadius, 2*markerRadius)
		y -= arrow
	}
	above, below := y-markerRadius-labelGap, y+markerRadius+labelGap+c.size*0.8
	if c.lowest(series, i) {
		above, below = below, above
	}
	if !c.valueLabel(roleValue, pt.Label, x, c.nearest(series, i, above), c.nearest(series, i, below)) {
		c.besideLabel(i, pt.Label, x, y)
	}
}

// besideLabel sets the label of the first or the last point away from the line,
// where that has room.
func (c *columns) besideLabel(i int, label string, x, y float64) {
	a, away := anchorEnd, -1.0
	switch i {
	case 0:
	case len(c.s.Categories) - 1:
		a, away = anchorStart, 1
	default:
		return
	}
	x, y = x+away*(markerRadius+labelGap), y+c.size*0.36
	b := c.textBox(label, c.size, x, y, a)
	if b.x0 > c.x0 && c.free(b) && !c.crossed(b) {
		c.taken = append(c.taken, b)
		c.text(roleValue, c.size, x, y, a, label)
	}
}

// lowest reports whether a label reads better below its point: of several
// series below the lowest one, of a single one where the line bends upward.
func (c *columns) lowest(series, i int) bool {
	if len(c.s.Series) == 1 {
		return c.valley(c.s.Series[0].Points, i)
	}
	for j := range c.s.Series {
		other := &c.s.Series[j].Points[i]
		if j != series && !other.Missing && other.Value <= c.s.Series[series].Points[i].Value {
			return false
		}
	}
	return true
}

// valley reports whether a point beside the i-th lies higher and none lower.
func (c *columns) valley(points []Point, i int) bool {
	higher := false
	for _, j := range [...]int{i - 1, i + 1} {
		if j < 0 || j >= len(points) || points[j].Missing {
			continue
		}
		if points[j].Value < points[i].Value {
			return false
		}
		higher = higher || points[j].Value > points[i].Value
	}
	return higher
}

// nearest gives y, or NaN where a label at y would be read as another series'.
func (c *columns) nearest(series, i int, y float64) float64 {
	middle := y - c.size*0.36
	own := math.Abs(c.y(c.s.Series[series].Points[i].Value) - middle)
	for j := range c.s.Series {
		other := &c.s.Series[j].Points[i]
		if j != series && !other.Missing && math.Abs(c.y(other.Value)-middle) < own-0.5 {
			return math.NaN()
		}
	}
	return y
}

// valueLabel sets a label at the first of two heights that is free; a NaN is not.
// It reports whether one was.
func (c *columns) valueLabel(as role, label string, x, first, second float64) bool {
	label = c.shorten(label, c.size, (c.right-c.left)/2)
	half := c.room(label, c.size) / 2
	x = max(c.left+half+1, min(x, c.right-half-1))
	for _, y := range [...]float64{first, second} {
		b := c.textBox(label, c.size, x, y, anchorMiddle)
		if b.y1 < c.bottom+8 && b.y0 > c.top-22 && c.free(b) && !c.crossed(b) {
			c.taken = append(c.taken, b)
			c.text(as, c.size, x, y, anchorMiddle, label)
			return true
		}
	}
	return label == ""
}

// crossed reports whether a line of the chart runs through b.
func (c *columns) crossed(b box) bool {
	for i := range c.s.Series {
		points := c.s.Series[i].Points
		for j := 1; j < len(points); j++ {
			x0, x1 := c.middle(j-1), c.middle(j)
			if points[j-1].Missing || points[j].Missing || x1 < b.x0 || x0 > b.x1 {
				continue
			}
			y0, y1 := c.y(points[j-1].Value), c.y(points[j].Value)
			slope := (y1 - y0) / (x1 - x0)
			at0, at1 := y0+slope*(max(x0, b.x0)-x0), y0+slope*(min(x1, b.x1)-x0)
			if max(at0, at1) > b.y0 && min(at0, at1) < b.y1 {
				return true
			}
		}
	}
	return false
}

// endNames sets the names of the series beside the ends of their lines, apart
// from one another.
func (c *columns) endNames(x float64) {
	type end struct {
		series int
		y      float64
	}
	var ends []end
	for i := range c.s.Series {
		points := c.s.Series[i].Points
		for j := len(points) - 1; j >= 0; j-- {
			if !points[j].Missing {
				ends = append(ends, end{i, c.y(points[j].Value)})
				break
			}
		}
	}
	slices.SortStableFunc(ends, func(a, b end) int { return cmp.Compare(a.y, b.y) })
	ys, heights := make([]float64, len(ends)), make([]float64, len(ends))
	for i := range ends {
		ys[i], heights[i] = ends[i].y-bodyLine/2, bodyLine
	}
	spaceOut(ys, heights, c.top-18, c.bottom+18)
	for i, e := range ends {
		c.marker(fillOf(e.series), markerOf(e.series), x, ys[i]+bodyLine/2, markerRadius)
		c.text(roleText, bodySize, x+9, ys[i]+baseline(bodySize, bodyLine), anchorStart, c.s.Series[e.series].Name)
	}
}
