package chart

// foot is what stands below a drawing: its note and source, and below a thin
// rule where it comes from, so that a screenshot tells that too.
type foot struct {
	lines  []string    // note and source
	origin [][2]string // report, release and link: at the left and at the right of each line
}

const (
	footGap   = 16.0 // between the drawing and its foot
	originGap = 15.0 // around the rule
	besideGap = 24.0 // between what stands at the left and at the right

	separator = " · " // between report and release
)

// wrapFoot lays the foot out; a bare drawing has none.
func (l *layout) wrapFoot() foot {
	var f foot
	l.footer = l.footer[:0]
	if l.bare {
		return f
	}
	s, width := l.s, l.right-l.left
	for _, text := range [...]string{s.Note, s.Source} {
		l.footer = l.whole(l.footer, text, smallSize, width, 6)
	}
	f.lines = l.footer
	if s.Report == "" && s.Release == "" {
		f.lines = l.whole(f.lines, s.Link, smallSize, width, 6)
		return f
	}
	f.origin = l.wrapOrigin(width)
	return f
}

// wrapOrigin puts report, release and link on as few lines as hold them without
// breaking one of them.
func (l *layout) wrapOrigin(width float64) [][2]string {
	s := l.s
	both := s.Report + separator + s.Release
	if s.Report == "" || s.Release == "" {
		both = s.Report + s.Release
	}
	fits := func(left, right string) bool {
		return l.room(left, smallSize)+besideGap+l.room(right, smallSize) <= width
	}
	switch {
	case s.Link != "" && fits(both, s.Link):
		return [][2]string{{both, s.Link}}
	case l.room(both, smallSize) <= width:
		return l.stacked(width, both, s.Link)
	case s.Link != "" && fits(s.Release, s.Link):
		return append(l.stacked(width, s.Report), [2]string{s.Release, s.Link})
	}
	return l.stacked(width, s.Report, s.Release, s.Link)
}

// stacked wraps texts below one another.
func (l *layout) stacked(width float64, texts ...string) [][2]string {
	var lines [][2]string
	for _, text := range texts {
		for _, line := range l.whole(nil, text, smallSize, width, 6) {
			lines = append(lines, [2]string{line, ""})
		}
	}
	return lines
}

// height of the foot, the gap above it included.
func (f *foot) height() float64 {
	height := float64(len(f.lines)+len(f.origin)) * smallLine
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
	if len(f.origin) > 0 && len(f.lines) > 0 {
		y := crisp(l.y + originGap/2 - 0.5)
		l.line(roleGrid, 1, l.left, y, l.right, y)
		l.y += originGap
	}
	for i, texts := range f.origin {
		y := l.y + baseline(smallSize, smallLine) + float64(i)*smallLine
		l.text(roleQuiet, smallSize, l.left, y, anchorStart, texts[0])
		l.text(roleQuiet, smallSize, l.right, y, anchorEnd, texts[1])
	}
}
