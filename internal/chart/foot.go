package chart

// foot is what stands below a drawing: its note and source, and below a thin
// rule where it comes from, so that a screenshot tells that too.
type foot struct {
	lines  []string // note and source
	origin []string // release and link; on one line where both fit
	beside bool     // they do
}

const (
	footGap   = 16.0 // between the drawing and its foot
	originGap = 15.0 // around the rule
)

// wrapFoot lays the foot out; a bare drawing has none.
func (l *layout) wrapFoot() foot {
	var f foot
	l.footer = l.footer[:0]
	if l.bare {
		return f
	}
	s, width := l.s, l.right-l.left
	texts := []string{s.Note, s.Source}
	if s.Release == "" {
		texts = append(texts, s.Link)
	}
	for _, text := range texts {
		l.footer = l.whole(l.footer, text, smallSize, width, 6)
	}
	f.lines = l.footer
	if s.Release == "" {
		return f
	}
	if s.Link != "" && l.room(s.Release, smallSize)+24+l.room(s.Link, smallSize) <= width {
		f.origin, f.beside = []string{s.Release, s.Link}, true
		return f
	}
	f.origin = l.whole(nil, s.Release, smallSize, width, 3)
	f.origin = l.whole(f.origin, s.Link, smallSize, width, 6)
	return f
}

// originLines is how many lines release and link take.
func (f *foot) originLines() int {
	if f.beside {
		return 1
	}
	return len(f.origin)
}

// height of the foot, the gap above it included.
func (f *foot) height() float64 {
	height := float64(len(f.lines)+f.originLines()) * smallLine
	if height > 0 {
		height += footGap
	}
	if len(f.origin) > 0 && len(f.lines) > 0 {
		height += originGap
	}
	return height
}

// setFoot sets the foot so that it ends at bottom.
func (l *layout) setFoot(f foot, bottom float64) {
	l.y = bottom - f.height() + footGap
	l.y += l.setLines(roleQuiet, smallSize, smallLine, f.lines)
	if len(f.origin) == 0 {
		return
	}
	if len(f.lines) > 0 {
		y := crisp(l.y + originGap/2 - 0.5)
		l.line(roleGrid, 1, l.left, y, l.right, y)
		l.y += originGap
	}
	if !f.beside {
		l.setLines(roleQuiet, smallSize, smallLine, f.origin)
		return
	}
	y := l.y + baseline(smallSize, smallLine)
	l.text(roleQuiet, smallSize, l.left, y, anchorStart, f.origin[0])
	l.text(roleQuiet, smallSize, l.right, y, anchorEnd, f.origin[1])
}
