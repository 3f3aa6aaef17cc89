package chart

import "math"

// donut is a ring and what stands around it.
type donut struct {
	*layout
	x, y, outer, inner float64
	sectors            []sector
	notes              []note  // beside the ring
	rows               []block // below it
}

// sector is a part of the ring, clockwise from twelve o'clock.
type sector struct {
	category     int
	start, sweep float64 // radians, as go-chart counts them: from three o'clock
}

const (
	ringThick   = 0.40 // of the radius
	donutRadius = 112.0
	leaderRoom  = 34.0 // between the ring and the names beside it
	leastSide   = 104.0
)

// donutChart draws one series as sectors of a ring, each named beside it by a
// leader or, where there is no room, in a list below.
func (l *layout) donutChart() error {
	d := donut{layout: l, outer: donutRadius, sectors: l.sectors()}
	width := l.right - l.left
	if l.fill > 0 {
		d.outer = min((l.fill-28)/2, width/2-leaderRoom-leastSide)
	}
	led, height := d.beside(width/2 - d.outer - leaderRoom)
	if led && l.fill > 0 && d.listed() > 1.2*d.outer {
		led = false
	}
	switch {
	case !led:
		list := d.entries()
		d.outer = min(100, width/2-8)
		if height = 2*d.outer + 12; l.fill > 0 {
			height = l.fill - list
			d.outer = min((height-12)/2, width/2-8)
		}
	case l.fill > 0:
		height = l.fill
	}
	if d.outer < 40 {
		return ErrTooSmall
	}
	d.inner = d.outer * (1 - ringThick)
	d.x, d.y = (l.left+l.right)/2, l.y+height/2
	d.ring()
	d.centre()
	l.y += height
	if led {
		d.place(true, l.y-height, l.y)
		d.place(false, l.y-height, l.y)
		return nil
	}
	d.list()
	return nil
}

// listed is the radius of a ring that has its names in a list below it.
func (d *donut) listed() float64 {
	return min((d.layout.fill-d.entries()-12)/2, (d.right-d.left)/2-8)
}

// beside reports whether the sectors can be named beside the ring, by names of
// the width side, and gives the height of ring and names.
func (d *donut) beside(side float64) (bool, float64) {
	if side < leastSide || d.outer < 60 || len(d.sectors) < len(d.s.Categories) {
		return false, 0
	}
	for _, oneLine := range [...]bool{false, true} {
		d.leaders(side, oneLine)
		tall := max(d.tall(true), d.tall(false))
		height := max(2*d.outer+28, tall+noteGap)
		if tall > 0 && tall < 3*d.outer && (d.layout.fill == 0 || height <= d.layout.fill) {
			return true, height
		}
	}
	return false, 0
}

// sectors cuts the ring by value. Where a whole is given, what is missing to it
// stays empty.
func (l *layout) sectors() []sector {
	points := l.s.Series[0].Points
	most := largest(l.s)
	sum := 0.0
	for _, pt := range points {
		if !pt.Missing {
			sum += pt.Value / most
		}
	}
	whole := max(sum, l.s.Whole/most)
	var list []sector
	at := -math.Pi / 2
	for i, pt := range points {
		if pt.Missing {
			continue
		}
		sweep := pt.Value / most / whole * 2 * math.Pi
		list = append(list, sector{i, at, sweep})
		at += sweep
	}
	return list
}

// ring draws the sectors with a narrow gap between them.
func (d *donut) ring() {
	last := d.sectors[len(d.sectors)-1]
	if rest := 1.5*math.Pi - last.start - last.sweep; rest > 1e-3 {
		d.sector(roleTrack, d.x, d.y, d.outer, d.inner, last.start+last.sweep, rest)
	}
	seam := 2 / d.outer
	for _, s := range d.sectors {
		d.mark(s.category, 0)
		cut := min(seam, s.sweep/3)
		if len(d.sectors) == 1 {
			cut = 0
		}
		if s.sweep > 0 {
			d.sector(fillOf(s.category), d.x, d.y, d.outer, d.inner, s.start+cut/2, s.sweep-cut)
			d.stripes(s)
		}
		d.end()
	}
}

// stripes mark a sector whose colour another has already.
func (d *donut) stripes(s sector) {
	if s.category < hues {
		return
	}
	for r := d.inner + 5; r < d.outer-3; r += 6 {
		d.sector(roleGround, d.x, d.y, r+1.5, r, s.start, s.sweep)
	}
}

// centre sets the number in the middle and what it is.
func (d *donut) centre() {
	width := d.inner * 1.6
	number := d.shorten(d.s.Center, 24, width)
	note := d.wrap(d.header[:0], d.s.CenterNote, smallSize, width*0.9, 2)
	y := d.y + 24*0.36
	if len(note) > 0 && number != "" {
		y -= float64(len(note)) * 8
	}
	d.text(roleTitle, 24, d.x, y, anchorMiddle, number)
	for i, line := range note {
		d.text(roleQuiet, smallSize, d.x, y+20+float64(i)*16, anchorMiddle, line)
	}
}
