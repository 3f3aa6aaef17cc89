package chart

import (
	"cmp"
	"slices"
)

// span is a stretch along a line.
type span struct{ from, to float64 }

// clearing is kept free of grid lines around labels.
const clearing = 2.0

// behind draws what draw draws behind everything since the op numbered at.
func (s *sheet) behind(at int, draw func()) {
	drawn := len(s.ops)
	draw()
	// Three reversals swap the two stretches and keep the order within each.
	slices.Reverse(s.ops[at:drawn])
	slices.Reverse(s.ops[drawn:])
	slices.Reverse(s.ops[at:])
}

// upright draws a vertical grid line, which stops where it would run through a label.
func (l *layout) upright(as role, x, top, bottom float64) {
	l.gaps = l.gaps[:0]
	for _, t := range l.taken {
		if t.x0-clearing < x && x < t.x1+clearing {
			l.gaps = append(l.gaps, span{t.y0 - clearing, t.y1 + clearing})
		}
	}
	l.between(top, bottom, func(from, to float64) { l.line(as, 1, x, from, x, to) })
}

// level draws a horizontal grid line in the same way.
func (l *layout) level(as role, y, left, right float64) {
	l.gaps = l.gaps[:0]
	for _, t := range l.taken {
		if t.y0-clearing < y && y < t.y1+clearing {
			l.gaps = append(l.gaps, span{t.x0 - clearing, t.x1 + clearing})
		}
	}
	l.between(left, right, func(from, to float64) { l.line(as, 1, from, y, to, y) })
}

// between calls draw for what l.gaps leave of from to to.
func (l *layout) between(from, to float64, draw func(from, to float64)) {
	slices.SortFunc(l.gaps, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	const least = 3.0 // shorter stretches read as specks
	for _, g := range l.gaps {
		if end := min(g.from, to); end-from > least {
			draw(from, end)
		}
		from = max(from, g.to)
	}
	if to-from > least {
		draw(from, to)
	}
}
