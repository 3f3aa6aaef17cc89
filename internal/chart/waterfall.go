package chart

import "math"

// waterfallChart draws contributions one after another, each from where the
// last one ended; totals stand on zero.
func (l *layout) waterfallChart() error {
	most := l.collectContributions()
	low, high := 0.0, 0.0
	for i := range l.bars {
		b := &l.bars[i]
		low, high = min(low, b.from, b.to), max(high, b.from, b.to)
	}
	c := l.newColumns(columnAxis(low*most, high*most), l.right)
	if !c.contributionsFit() {
		return l.waterfallRows(most)
	}
	below := 0.0
	for i := range l.bars {
		if b := &l.bars[i]; b.side < 0 && min(b.from, b.to) < high*0.08 {
			below = 20
		}
	}
	if err := c.frame(20, below); err != nil {
		return err
	}
	c.rescale(most)
	first, width := len(c.ops), min(c.band*0.66, columnWidest)
	for i := range l.bars {
		if i > 0 {
			y := crisp(c.y(l.bars[i-1].to * c.most))
			l.line(roleAxis, 1, c.middle(i-1)+width/2, y, c.middle(i)-width/2, y)
		}
	}
	for i := range l.bars {
		c.column(&l.bars[i], c.middle(i)-width/2, width)
	}
	c.gridLines(first)
	return nil
}

// collectContributions lists the bars as shares of the largest value and gives
// that value.
func (l *layout) collectContributions() float64 {
	most := largest(l.s)
	if most == 0 {
		most = 1
	}
	level := 0.0
	for i := range l.s.Categories {
		pt := &l.s.Series[0].Points[i]
		b := bar{category: i, label: pt.Label, missing: pt.Missing, side: 1, from: level, to: level}
		v := pt.Value / most
		switch {
		case pt.Missing:
		case pt.Total:
			b.from, b.to, b.fill = 0, v, roleTotal
		default:
			b.to, b.fill, b.label = level+v, roleUp, withSign(pt.Label, v)
			if v < 0 {
				b.fill = roleDown
			}
		}
		b.open = pt.AtLeast && !pt.Missing
		if b.to < b.from {
			b.side = -1
		}
		level = b.to
		l.bars = append(l.bars, b)
	}
	return most
}

// rescale turns bars that are shares of most into shares of c.most.
func (c *columns) rescale(most float64) {
	for i := range c.bars {
		c.bars[i].from *= most / c.most
		c.bars[i].to *= most / c.most
	}
}

// contributionsFit is labelsFit with the labels as they are printed here.
func (c *columns) contributionsFit() bool {
	if !c.labelsFit(math.Inf(1)) {
		return false
	}
	for i := range c.bars {
		if c.room(c.bars[i].label, bodySize) > c.band-4 {
			return false
		}
	}
	return true
}

// waterfallRows draws the same from left to right, category below category.
func (l *layout) waterfallRows(most float64) error {
	r, err := l.newRows(22, leastBar, 0, 14, tickHeight)
	if err != nil {
		return err
	}
	for i := range l.bars {
		l.bars[i].side = 1 // labels all stand on the right, clear of the connectors
	}
	sc := l.fitBars(r.x0, r.x1)
	top := l.y
	first, y, last := len(l.ops), top, 0.0
	for i := range l.bars {
		marks := r.label(i, y)
		if i > 0 {
			x := crisp(sc.at(l.bars[i-1].to))
			l.upright(roleAxis, x, last, marks)
		}
		l.drawBar(&l.bars[i], sc, marks, r.body, r.x1)
		last = marks + r.body
		y += r.height(i) + r.gap
	}
	r.valueAxis(sc, most, top, first)
	return nil
}
