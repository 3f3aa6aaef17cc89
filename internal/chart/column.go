package chart

import "math"

// columns is a frame of vertical bars or lines: values upward, categories along
// the bottom.
type columns struct {
	*layout
	axis        axis
	most        float64 // values are drawn as shares of it
	x0, x1      float64 // of the plot, right of the axis numbers
	top, bottom float64 // of the axis
	band        float64 // width of a category
	size        float64 // of value labels
	every       int     // only each so many-th category is labelled, counted from the last
}

const (
	plotHeight   = 250.0
	leastPlot    = 60.0
	roomyPlot    = 105.0
	columnLines  = 3    // most lines of a category label below a column
	columnWidest = 88.0 // of a single column
)

// newColumns makes the frame for an axis, leaving x1 as its right edge.
func (l *layout) newColumns(a axis, x1 float64) columns {
	c := columns{layout: l, axis: a, most: max(math.Abs(a.min), math.Abs(a.max)), x0: l.left, x1: x1, size: bodySize, every: 1}
	if c.most == 0 {
		c.most = 1
	}
	if w := l.widestTick(a); w > 0 {
		c.x0 += w + 10
	}
	c.band = (c.x1 - c.x0) / float64(len(l.s.Categories))
	return c
}

func (l *layout) widestTick(a axis) float64 {
	w := 0.0
	for _, t := range a.ticks() {
		w = max(w, l.room(t.label, smallSize))
	}
	return w
}

// columnAxis is the axis of bars that stand on zero.
func columnAxis(low, high float64) axis {
	a := axis{min: min(low, 0), max: max(high, 0)}
	a.step = stepFor(a.min, a.max, 5)
	if a.min == a.max {
		a.max = a.min + 1
	}
	return a.widened()
}

// y places a value.
func (c *columns) y(v float64) float64 {
	low, high := c.axis.min/c.most, c.axis.max/c.most
	return c.bottom - (v/c.most-low)/(high-low)*(c.bottom-c.top)
}

// middle of category i.
func (c *columns) middle(i int) float64 { return c.x0 + (float64(i)+0.5)*c.band }

// labelsFit reports whether every category label can stand below its column,
// and every value label, given the width that each has.
func (c *columns) labelsFit(slot float64) bool {
	for _, category := range c.s.Categories {
		if c.longestRun(category, bodySize) > c.band-6 || c.room(category, bodySize) > (c.band-6)*(columnLines-0.6) {
			return false
		}
	}
	return c.valuesFit(slot)
}

// valuesFit sets the size of value labels so that they fit, if they can.
func (c *columns) valuesFit(slot float64) bool {
	widest := 0.0
	for i := range c.s.Series {
		for j := range c.s.Series[i].Points {
			widest = max(widest, c.room(c.s.Series[i].Points[j].Label, bodySize))
		}
	}
	if widest > slot {
		c.size = smallSize
	}
	return widest*c.size/bodySize <= slot
}

// longestRun is the room of the longest part of text that no line may break.
func (m *metrics) longestRun(text string, size float64) float64 {
	var last rune
	run, longest := 0.0, 0.0
	for i, r := range text {
		if i > 0 && breakable(last, r) {
			run = 0
		}
		if r != ' ' {
			run += m.need(r)
		}
		longest, last = max(longest, run), r
	}
	return longest * size / m.em
}

// periods reports whether the categories are short and begin with a digit, as
// years and months do: then labels may be left out without loss.
func (l *layout) periods() bool {
	for _, category := range l.s.Categories {
		if category == "" || category[0] < '0' || category[0] > '9' || l.room(category, bodySize) > 7*bodySize {
			return false
		}
	}
	return true
}

// frame wraps the category labels, sets the height of the plot with room for
// labels above and below it, and sets the category labels.
func (c *columns) frame(above, below float64) error {
	wrapAt := c.band - 6
	if c.periods() {
		for c.every < len(c.s.Categories) && c.widest(c.s.Categories, bodySize)+10 > c.band*float64(c.every) {
			c.every++
		}
		wrapAt = c.band * float64(c.every)
	}
	deepest := 0
	for _, category := range c.s.Categories {
		from := len(c.lines)
		c.lines = c.even(c.lines, category, bodySize, max(wrapAt, bodySize), columnLines)
		c.blocks = append(c.blocks, block{from, len(c.lines)})
		deepest = max(deepest, len(c.lines)-from)
	}
	foot := 8 + float64(deepest)*bodyLine
	height := plotHeight
	if c.narrow {
		height = 210
	}
	if c.fill > 0 {
		height = c.fill - above - below - foot
	}
	if height < leastPlot || c.roomy && height < roomyPlot {
		return ErrTooSmall
	}
	c.top = c.layout.y + above
	c.bottom = c.top + height
	c.layout.y = c.bottom + below
	c.categoryLabels(c.layout.y + 8)
	c.layout.y += foot
	return nil
}

// gridLines draws a light line for each round value behind the ops since first,
// its number to the left, and the line that bars stand on.
func (c *columns) gridLines(first int) {
	c.behind(first, func() {
		every := c.tickEvery()
		for _, t := range c.axis.ticks() {
			if math.Mod(math.Round(t.value/c.axis.step), every) != 0 {
				continue
			}
			y := crisp(c.y(t.value))
			c.level(roleGrid, y, c.x0, c.right)
			c.text(roleQuiet, smallSize, c.x0-8, y+smallSize*0.36, anchorEnd, t.label)
		}
	})
	if c.axis.min <= 0 && c.axis.max >= 0 {
		y := crisp(c.y(0))
		c.line(roleAxis, 1, c.x0, y, c.right, y)
	}
}

// tickEvery is 1, or more where the numbers of all ticks would touch.
func (c *columns) tickEvery() float64 {
	pitch := c.axis.step / c.most / (c.axis.max/c.most - c.axis.min/c.most) * (c.bottom - c.top)
	if !(pitch > 0) {
		return 1
	}
	return max(1, math.Ceil(smallSize*1.2/pitch))
}

func (c *columns) categoryLabels(y float64) {
	for i, b := range c.blocks {
		if (len(c.blocks)-1-i)%c.every != 0 {
			continue
		}
		for j, line := range c.block(b) {
			c.text(roleText, bodySize, c.inside(c.middle(i), line), y+baseline(bodySize, bodyLine)+float64(j)*bodyLine, anchorMiddle, line)
		}
	}
}

// inside moves the middle of a text so that it does not stick out at the sides.
func (c *columns) inside(x float64, text string) float64 {
	half := c.room(text, bodySize) / 2
	return max(c.left+half, min(x, c.right-half))
}

// columnChart draws vertical bars, or horizontal ones where the labels need it.
func (l *layout) columnChart() error {
	low, high := bounds(l.s)
	c := l.newColumns(columnAxis(low, high), l.right)
	count := float64(len(l.s.Series))
	thick := min(c.band*0.7/count, columnWidest/math.Sqrt(count))
	slot := c.band - 4
	if count > 1 {
		slot = thick + 1
	}
	if !c.labelsFit(slot) && !l.periods() {
		return l.barChart()
	}
	l.seriesLegend()
	above, below := 20.0, 0.0
	if low < 0 {
		below = 20
	}
	if err := c.frame(above, below); err != nil {
		return err
	}
	l.collectBars(c.most)
	first := len(l.ops)
	for i := len(l.bars) - 1; i >= 0; i-- { // the latest period has its label first
		b := &l.bars[i]
		x := c.middle(b.category) + (float64(b.series)-count/2)*thick
		inner := 0.0
		if count > 1 && thick > 6 {
			inner = 1
		}
		c.column(b, x+inner/2, thick-inner)
	}
	c.gridLines(first)
	return nil
}

// column draws a bar from x on and its label beyond its end.
func (c *columns) column(b *bar, x, width float64) {
	c.mark(b.category, b.series)
	from, to := c.y(b.from*c.most), c.y(b.to*c.most)
	if to != from && math.Abs(to-from) < 1 {
		to = from - math.Copysign(1, b.to-b.from)
	}
	top, bottom := min(from, to), max(from, to)
	if b.to != b.from {
		c.rect(b.fill, x, top, width, bottom-top)
		if b.series >= hues {
			c.hatch(x, top, width, bottom-top)
		}
	}
	y := top - labelGap
	if b.side < 0 {
		y = bottom + labelGap + c.size*0.8
	}
	if b.open {
		c.openTop(b.fill, x, top, width)
		y -= arrow
	}
	as := roleValue
	if b.missing {
		as = roleQuiet
	}
	x += width / 2
	label := c.shorten(b.label, c.size, c.right-c.left)
	half := c.room(label, c.size) / 2
	x = max(c.x0+half, min(x, c.right-half))
	if c.apart(c.textBox(label, c.size, x, y, anchorMiddle)) {
		c.text(as, c.size, x, y, anchorMiddle, label)
	}
	c.end()
}

// openTop draws two chevrons above a column: it goes on from here.
func (c *columns) openTop(fill role, x, y, width float64) {
	tip := min(5, width/3)
	for _, dy := range [...]float64{2, 7.5} {
		b := y - dy
		c.polygon(fill, x, b, x, b-3.5, x+width/2, b-3.5-tip, x+width, b-3.5, x+width, b, x+width/2, b-tip)
	}
}
