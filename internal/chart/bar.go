package chart

import (
	"math"
	"strings"
)

// bar is a bar with its label, before it is known how long a unit is. Values
// are shares of the largest one, which keeps sums and differences finite.
type bar struct {
	category, series int
	from, to         float64 // from the end nearer to what came before, to the value
	label            string
	need             float64 // room of the label and the gap before it
	side             float64 // where the label stands: 1 beyond the greater end, -1 beyond the lesser
	fill             role
	open             bool // the value is a lower bound
	missing          bool
}

const (
	arrow    = 13.0 // length of the open end of a lower bound
	leastBar = 8.0  // thickness of a bar that is pressed
)

// scale places values (shares of the largest) along an axis of pixels.
type scale struct{ zero, perUnit float64 }

func (s scale) at(v float64) float64 { return s.zero + v*s.perUnit }

// barChart draws horizontal bars of one or several series.
func (l *layout) barChart() error {
	count := len(l.s.Series)
	l.seriesLegend()
	thick, inner, gap := 22.0, 0.0, 13.0
	switch {
	case count == 2:
		thick, inner, gap = 16, 2, 16
	case count > 2:
		thick, inner, gap = 13, 1, 18
	case len(l.s.Categories) > 15:
		thick, gap = 18, 7
	}
	least := leastBar
	if count > 1 { // their labels stand below one another
		least = float64(count)*bodySize*1.02 + float64(count-1)*inner
	}
	r, err := l.newRows(float64(count)*thick+float64(count-1)*inner, least, 0, gap, tickHeight)
	if err != nil {
		return err
	}
	thick = (r.body - float64(count-1)*inner) / float64(count)
	most := largest(l.s)
	l.collectBars(most)
	sc := l.fitBars(r.x0, r.x1)
	top := l.y
	first, y := len(l.ops), top
	for i := range l.s.Categories {
		marks := r.label(i, y)
		for j := range count {
			l.drawBar(&l.bars[i*count+j], sc, marks+float64(j)*(thick+inner), thick, r.x1)
		}
		y += r.height(i) + r.gap
	}
	r.valueAxis(sc, most, top, first)
	return nil
}

const tickHeight = 24.0 // of the numbers below an axis

// crisp moves a coordinate to the middle of a pixel, where a line of one pixel is sharp.
func crisp(v float64) float64 { return math.Floor(v) + 0.5 }

// seriesLegend names several series; a single one needs no legend.
func (l *layout) seriesLegend() {
	if len(l.s.Series) < 2 {
		return
	}
	var keys [maxSeries]key
	for i := range l.s.Series {
		keys[i] = key{fill: l.barFill(i), hatched: i >= hues, name: l.s.Series[i].Name}
	}
	l.legend(keys[:len(l.s.Series)])
}

// barFill is the fill of a series; what was before is quiet.
func (l *layout) barFill(series int) role {
	switch {
	case l.s.Form == Paired && series == 0:
		return roleThen
	case l.s.Form == Paired:
		return fillOf(0)
	}
	return fillOf(series)
}

// collectBars lists the bars of all series, category by category.
func (l *layout) collectBars(most float64) {
	if most == 0 {
		most = 1
	}
	for i := range l.s.Categories {
		for j := range l.s.Series {
			pt := &l.s.Series[j].Points[i]
			b := bar{category: i, series: j, label: pt.Label, fill: l.barFill(j), missing: pt.Missing, side: 1}
			if !pt.Missing {
				b.to, b.open = pt.Value/most, pt.AtLeast
			}
			if b.to < 0 {
				b.side = -1
			}
			l.bars = append(l.bars, b)
		}
	}
}

// fitBars finds the longest unit with which every bar and its label lie between
// x0 and x1. Labels that take more than half of the room are cut.
func (l *layout) fitBars(x0, x1 float64) scale {
	low, high := 0.0, 0.0
	for i := range l.bars {
		b := &l.bars[i]
		if b.label != "" {
			b.label = l.shorten(b.label, bodySize, (x1-x0)/2)
			b.need = labelGap + l.room(b.label, bodySize)
		}
		if b.open {
			b.need += arrow
		}
		low, high = min(low, b.to, b.from), max(high, b.to, b.from)
	}
	if low == 0 && high == 0 {
		return scale{x0, 0}
	}
	// A unit is right when the leftmost and the rightmost need just fit; both
	// grow with it, so halving the interval finds it.
	short, long := 0.0, (x1-x0)/(high-low)
	for range 24 {
		try := (short + long) / 2
		if left, right := l.spread(try); left+right <= x1-x0 {
			short = try
		} else {
			long = try
		}
	}
	left, _ := l.spread(short)
	return scale{x0 + left, short}
}

// spread is how far bars and labels reach to both sides of zero.
func (l *layout) spread(perUnit float64) (left, right float64) {
	for i := range l.bars {
		b := &l.bars[i]
		low, high := -min(b.from, b.to)*perUnit, max(b.from, b.to)*perUnit
		if b.side < 0 {
			low += b.need
		} else {
			high += b.need
		}
		left, right = max(left, low), max(right, high)
	}
	return left, right
}

// valueAxis draws the base line, a light line for each round value behind the
// ops since first, and the numbers below; it leaves l.y below them.
func (r *rows) valueAxis(sc scale, most, top float64, first int) {
	bottom := top + r.total() - r.gap
	r.behind(first, func() {
		for _, t := range r.valueTicks(sc, most) {
			x := crisp(sc.at(t.value / most))
			r.alongRows(roleGrid, x, top)
			half := r.room(t.label, smallSize) / 2
			x = max(r.left-r.pad()+2+half, min(x, r.right+r.pad()-2-half))
			if r.apart(r.textBox(t.label, smallSize, x, bottom+17, anchorMiddle)) {
				r.text(roleQuiet, smallSize, x, bottom+17, anchorMiddle, t.label)
			}
		}
	})
	r.alongRows(roleAxis, crisp(sc.zero), top)
	r.y = bottom + tickHeight
}

// alongRows draws an upright line past all rows, sparing the labels above them.
func (r *rows) alongRows(as role, x, top float64) {
	if r.beside {
		r.upright(as, x, top-4, top+r.total()-r.gap+4)
		return
	}
	for i := range r.blocks {
		end := top + r.height(i)
		r.upright(as, x, end-r.body-3, end+3)
		top = end + r.gap
	}
}

// valueTicks gives the round values along the bars.
func (r *rows) valueTicks(sc scale, most float64) []tick {
	if sc.perUnit <= 0 || most == 0 {
		return nil
	}
	low, high := 0.0, 0.0
	for i := range r.bars {
		low, high = min(low, r.bars[i].from, r.bars[i].to), max(high, r.bars[i].from, r.bars[i].to)
	}
	a := axis{min: low * most, max: high * most}
	a.step = stepFor(a.min, a.max, max(2, int((high-low)*sc.perUnit/62)))
	wide := a.widened()
	if sc.at(wide.max/most) <= r.x1 {
		a.max = wide.max
	}
	if sc.at(wide.min/most) >= r.x0 {
		a.min = wide.min
	}
	return a.ticks()
}

// apart reserves the place b and reports whether it was free.
func (l *layout) apart(b box) bool {
	b.x0, b.x1 = b.x0-4, b.x1+4
	for _, t := range l.taken {
		if t.meets(b) {
			return false
		}
	}
	l.taken = append(l.taken, b)
	return true
}

// drawBar draws a bar of a thickness below y and its label beside its end.
func (l *layout) drawBar(b *bar, sc scale, y, thick, x1 float64) {
	l.mark(b.category, b.series)
	from, to := sc.at(b.from), sc.at(b.to)
	if to != from && math.Abs(to-from) < 1 {
		to = from + math.Copysign(1, b.to-b.from) // a value that is not zero shows
	}
	low, high := min(from, to), max(from, to)
	if b.to != b.from {
		l.rect(b.fill, low, y, high-low, thick)
		if b.series >= hues {
			l.hatch(low, y, high-low, thick)
		}
	}
	end := high
	if b.side < 0 {
		end = low
	}
	if b.open {
		l.openEnd(b.fill, end, y, thick, b.side)
		end += arrow * b.side
	}
	l.barLabel(b, end+labelGap*b.side, y+thick/2+bodySize*0.36, x1)
	l.end()
}

func (l *layout) barLabel(b *bar, x, y, x1 float64) {
	if b.label == "" {
		return
	}
	as := roleValue
	if b.missing {
		as = roleQuiet
	}
	a := anchorEnd
	if b.side > 0 {
		a, x = anchorStart, min(x, x1-l.room(b.label, bodySize))
	}
	l.taken = append(l.taken, l.textBox(b.label, bodySize, x, y, a))
	l.text(as, bodySize, x, y, a, b.label)
}

// openEnd draws two chevrons beyond the end of a bar: it goes on from here.
func (l *layout) openEnd(fill role, x, y, thick, side float64) {
	tip := min(5, thick/3) * side
	for _, dx := range [...]float64{2, 7.5} {
		a := x + dx*side
		w := 3.5 * side
		l.polygon(fill, a, y, a+w, y, a+w+tip, y+thick/2, a+w, y+thick, a, y+thick, a+tip, y+thick/2)
	}
}

// withSign gives label the sign of v where it has none.
func withSign(label string, v float64) string {
	if label == "" || strings.ContainsAny(label[:1], "+-") ||
		strings.HasPrefix(label, "−") || strings.HasPrefix(label, "＋") || strings.HasPrefix(label, "－") {
		return label
	}
	switch {
	case v > 0:
		return "+" + label
	case v < 0:
		return "−" + label
	}
	return label
}
