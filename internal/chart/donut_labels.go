package chart

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// note is what is said about a sector beside the ring.
type note struct {
	middle float64 // angle of the middle of the sector
	lines  block   // the category and then the value label
	tall   float64
	right  bool // of the ring
	y      float64
}

const noteGap = 8.0 // between notes of one side

// leaders wraps the notes for a width: the category in two lines at most and
// the value below it, or both on one line.
func (d *donut) leaders(side float64, oneLine bool) {
	d.notes = d.notes[:0]
	for _, s := range d.sectors {
		n := note{middle: s.start + s.sweep/2}
		n.right = math.Cos(n.middle) >= -1e-9
		from := len(d.lines)
		category, label := d.s.Categories[s.category], d.s.Series[0].Points[s.category].Label
		switch {
		case oneLine:
			label = d.shorten(label, bodySize, side/2)
			category = d.shorten(category, bodySize, side-d.room(label, bodySize)-8)
			if line := strings.TrimSpace(category + "  " + label); line != "" {
				d.lines = append(d.lines, line)
			}
		default:
			d.lines = d.even(d.lines, category, bodySize, side, 2)
			if label != "" {
				d.lines = append(d.lines, d.shorten(label, bodySize, side))
			}
		}
		n.lines = block{from, len(d.lines)}
		n.tall = float64(n.lines.to-n.lines.from)*bodyLine + noteGap
		d.notes = append(d.notes, n)
	}
}

// tall is the height that the notes of one side need.
func (d *donut) tall(right bool) float64 {
	sum := 0.0
	for _, n := range d.notes {
		if n.right == right {
			sum += n.tall
		}
	}
	return sum
}

// place sets the notes of one side between top and bottom, near their sectors
// and apart from one another, and draws their leaders.
func (d *donut) place(right bool, top, bottom float64) {
	var side []int
	for i := range d.notes {
		if d.notes[i].right == right {
			side = append(side, i)
		}
	}
	slices.SortStableFunc(side, func(i, j int) int {
		return cmp.Compare(math.Sin(d.notes[i].middle), math.Sin(d.notes[j].middle))
	})
	tops, heights := make([]float64, len(side)), make([]float64, len(side))
	for k, i := range side {
		n := &d.notes[i]
		tops[k] = d.y + (d.outer+9)*math.Sin(n.middle) - (noteGap+bodyLine)/2
		heights[k] = n.tall
	}
	spaceOut(tops, heights, top, bottom)
	for k, i := range side {
		d.notes[i].y = tops[k]
		d.note(&d.notes[i], d.sectors[i].category)
	}
}

// note draws a leader from the sector to the side, and the text at its end.
func (d *donut) note(n *note, category int) {
	away, a := 1.0, anchorStart
	if !n.right {
		away, a = -1, anchorEnd
	}
	cos, sin := math.Cos(n.middle), math.Sin(n.middle)
	lines := d.block(n.lines)
	if len(lines) == 0 {
		return
	}
	// The leader goes straight out of the ring, then level to the first line of
	// the text, bending where the level is clear of the ring.
	y := n.y + noteGap/2 + bodyLine/2
	x := d.x + away*(d.outer+leaderRoom-8)
	out := d.outer + 9
	bend := math.Abs(cos) * out
	if off := math.Abs(y - d.y); off < out {
		bend = max(bend, math.Sqrt(out*out-off*off))
	}
	d.line(roleAxis, 1, d.x+cos*(d.outer+2), d.y+sin*(d.outer+2), d.x+cos*out, d.y+sin*out,
		d.x+away*min(bend, d.outer+leaderRoom-10), crisp(y), x, crisp(y))
	for i, line := range lines {
		as := roleText
		if i == len(lines)-1 && d.s.Series[0].Points[category].Label != "" {
			as = roleValue
		}
		d.text(as, bodySize, x+away*5, y-bodyLine/2+baseline(bodySize, bodyLine)+float64(i)*bodyLine, a, line)
	}
}

// entries wraps the names of the list below the ring and gives its height.
func (d *donut) entries() float64 {
	width := d.right - d.left - 18
	d.rows = d.rows[:0]
	for i, category := range d.s.Categories {
		label := d.s.Series[0].Points[i].Label
		from := len(d.lines)
		d.lines = d.wrap(d.lines, category, bodySize, max(width*0.42, width-d.room(label, bodySize)-16), 3)
		d.rows = append(d.rows, block{from, len(d.lines)})
	}
	return d.above(len(d.rows))
}

// above is the height of the first n entries of the list.
func (d *donut) above(n int) float64 {
	height := 14.0
	for _, b := range d.rows[:n] {
		height += float64(max(1, b.to-b.from))*bodyLine + 9
	}
	return height
}

// list names the sectors below the ring, in their order.
func (d *donut) list() {
	top := d.layout.y
	for i := range d.rows {
		y := top + d.above(i)
		pt := &d.s.Series[0].Points[i]
		as := roleQuiet
		if !pt.Missing {
			as = roleValue
			d.swatch(key{fill: fillOf(i), hatched: i >= hues}, d.left+6, y+9)
		}
		if i > 0 {
			d.line(roleGrid, 1, d.left, crisp(y-5), d.right, crisp(y-5))
		}
		for j, line := range d.block(d.rows[i]) {
			d.text(roleText, bodySize, d.left+18, y+baseline(bodySize, bodyLine)+float64(j)*bodyLine, anchorStart, line)
		}
		label := d.shorten(pt.Label, bodySize, (d.right-d.left)*0.55)
		d.text(as, bodySize, d.right, y+baseline(bodySize, bodyLine), anchorEnd, label)
	}
	d.layout.y = top + d.above(len(d.rows)) - 9
}
