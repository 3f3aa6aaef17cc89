package chart

import "strings"

// Sizes of type in CSS pixels, and what goes with them.
const (
	bodySize  = 13.0 // labels and legends
	smallSize = 11.5 // axis numbers, source lines
	bodyLine  = 18.0
	smallLine = 17.0

	narrowWidth = 480.0 // below it, labels stand above their bars
	labelGap    = 6.0   // between a mark and its label
	titleLines  = 4
)

// layout arranges a chart. It is reused: its slices keep their space.
type layout struct {
	sheet
	*metrics

	s           *Spec
	left, right float64 // edges of the content
	y           float64 // where the next thing goes
	narrow      bool
	bare        bool
	named       bool // marks are called by the names of their points

	// roomy asks for ErrTooSmall sooner, where a larger layout will be tried.
	roomy bool

	// fill is the height that the form must fill; 0 where it may take what it needs.
	fill float64

	cut            bool // a text of the head or foot was shortened
	header, footer []string
	lines          []string // lines of category labels, cut into blocks
	blocks         []block
	bars           []bar
	taken          []box  // places of texts
	gaps           []span // of the grid line being drawn
}

// block is a text wrapped: a part of layout.lines.
type block struct{ from, to int }

func (l *layout) block(b block) []string { return l.lines[b.from:b.to] }

// arrange lays out s. The drawing holds until the next call.
func (l *layout) arrange(s *Spec, size Size, bare bool) error {
	if err := check(s); err != nil {
		return err
	}
	if !(size.Width >= 240 && size.Width <= 2000) || !(size.Height == 0 || size.Height >= 120 && size.Height <= 4000) {
		return &Error{s.ID, -1, -1, ErrSize}
	}
	return l.place(s, size, bare)
}

// place is arrange for what is known to be right.
func (l *layout) place(s *Spec, size Size, bare bool) error {
	l.reset(s, size, bare)
	pad := l.pad()
	l.left, l.right, l.y = pad, size.Width-pad, pad
	if bare {
		l.y += 3 // axes reach a little above the marks
	} else {
		l.head()
	}
	foot := l.wrapFoot()
	if size.Height > 0 {
		if l.fill = size.Height - l.y - foot.height() - pad; l.fill < 1 {
			return &Error{s.ID, -1, -1, ErrTooSmall}
		}
	}
	if err := l.form(); err != nil {
		return &Error{s.ID, -1, -1, err}
	}
	height := l.y + foot.height() + pad
	if size.Height > 0 {
		height = size.Height
	}
	l.setFoot(foot, height-pad)
	l.width, l.height = grid(size.Width), grid(height)
	return nil
}

func (l *layout) reset(s *Spec, size Size, bare bool) {
	l.sheet.ops, l.sheet.points = l.sheet.ops[:0], l.sheet.points[:0]
	l.header, l.footer, l.lines, l.blocks = l.header[:0], l.footer[:0], l.lines[:0], l.blocks[:0]
	l.bars, l.taken = l.bars[:0], l.taken[:0]
	l.s, l.bare, l.fill, l.cut = s, bare, 0, false
	l.latin = s.Lang != "" && !strings.HasPrefix(s.Lang, "zh")
	l.narrow = size.Width < narrowWidth
}

// pad is the margin: none where the page makes one, but for the half pixel that
// strokes at the edge need.
func (l *layout) pad() float64 {
	switch {
	case l.bare:
		return 2
	case l.narrow:
		return 16
	}
	return 24
}

func (l *layout) form() error {
	switch l.s.Form {
	case Column:
		return l.columnChart()
	case Line:
		return l.lineChart()
	case Stacked:
		return l.stackedChart()
	case Donut:
		return l.donutChart()
	case Progress:
		return l.progressChart()
	case Waterfall:
		return l.waterfallChart()
	}
	return l.barChart()
}

// head sets title, subtitle and unit.
func (l *layout) head() {
	size, line := 20.0, 28.0
	if l.narrow {
		size, line = 17, 25
	}
	width := l.right - l.left
	// Readers' fonts set the title bold, which is wider than measured.
	l.header = l.balanced(l.header[:0], l.s.Title, size, width*0.97, titleLines)
	l.cut = l.cut || l.lineCount(l.s.Title, size, width*0.97) > titleLines
	l.y += l.setLines(roleTitle, size, line, l.header)
	if len(l.header) > 0 {
		l.y += 4
	}
	l.header = l.whole(l.header[:0], l.s.Subtitle, bodySize+0.5, width, 3)
	l.y += l.setLines(roleQuiet, bodySize+0.5, 20, l.header)
	l.unitLine(width)
	if l.y > l.pad() {
		l.y += 14
	}
}

// whole is wrap for texts that a picture should show in full.
func (l *layout) whole(lines []string, text string, size, width float64, most int) []string {
	l.cut = l.cut || l.lineCount(text, size, width) > most
	return l.wrap(lines, text, size, width, most)
}

// unitLine sets the unit to the right of a short subtitle, as tables have it,
// and else on a line of its own.
func (l *layout) unitLine(width float64) {
	if l.s.Unit == "" {
		return
	}
	beside := len(l.header) == 1 && l.room(l.header[0], bodySize+0.5)+l.room(l.s.Unit, bodySize)+24 <= width
	if beside {
		l.text(roleQuiet, bodySize, l.right, l.y-5.5, anchorEnd, l.s.Unit)
		return
	}
	l.header = l.whole(l.header[:0], l.s.Unit, bodySize, width, 2)
	l.y += l.setLines(roleQuiet, bodySize, 19, l.header)
}

// setLines sets lines below l.y and gives their height.
func (l *layout) setLines(as role, size, line float64, lines []string) float64 {
	for i, text := range lines {
		l.text(as, size, l.left, l.y+baseline(size, line)+float64(i)*line, anchorStart, text)
	}
	return float64(len(lines)) * line
}

// baseline is how far below the top of a line its characters stand: Han fills
// the em from 0.88 above the baseline to 0.12 below.
func baseline(size, line float64) float64 { return line/2 + size*0.38 }

// shape is how a series is marked beside its colour.
type shape uint8

const (
	shapeSquare shape = iota
	shapeDisc
	shapeDiamond
	shapeTriangle
	shapeBar
	shapeHollow
)

// key is an entry of a legend.
type key struct {
	fill    role
	shape   shape
	hatched bool
	name    string
}

// legend sets keys in lines from the left; those without a name are left out.
func (l *layout) legend(keys []key) {
	x, any, top := l.left, false, l.y
	const swatch, gap = 17.0, 20.0
	for _, k := range keys {
		if k.name == "" {
			continue
		}
		name := l.shorten(k.name, bodySize, l.right-l.left-swatch)
		need := swatch + l.room(name, bodySize)
		if any && x+need > l.right {
			x = l.left
			l.y += 22
		}
		l.swatch(k, x+5.5, l.y+9)
		l.text(roleText, bodySize, x+swatch, l.y+baseline(bodySize, bodyLine), anchorStart, name)
		x += need + gap
		any = true
	}
	if any {
		l.y += bodyLine + 12
	}
	if l.fill > 0 { // what is left of it, which is never nothing
		l.fill = max(1, l.fill-(l.y-top))
	}
}

// swatch draws the mark of a series around a point.
func (l *layout) swatch(k key, x, y float64) {
	l.marker(k.fill, k.shape, x, y, 5.5)
	if k.hatched {
		l.hatch(x-5.5, y-5.5, 11, 11)
	}
}

// marker draws a shape of a radius around a point.
func (l *layout) marker(fill role, s shape, x, y, r float64) {
	switch s {
	case shapeDisc:
		l.circle(fill, x, y, r)
	case shapeHollow:
		l.circle(fill, x, y, r)
		l.circle(roleGround, x, y, r-2)
	case shapeDiamond:
		r *= 1.25
		l.polygon(fill, x, y-r, x+r, y, x, y+r, x-r, y)
	case shapeTriangle:
		r *= 1.15
		l.polygon(fill, x, y-r, x+r, y+r*0.8, x-r, y+r*0.8)
	case shapeBar:
		l.rect(fill, x-1.5, y-r-1.5, 3, 2*r+3)
	default:
		l.rect(fill, x-r, y-r, 2*r, 2*r)
	}
}

// hatch lays stripes of the ground over a rectangle.
func (l *layout) hatch(x, y, w, h float64) {
	const pitch = 6.0
	for c := pitch / 2; c < w+h; c += pitch {
		// The stripe x'+y' = c, cut to the rectangle.
		x0, y0 := min(c, w), c-min(c, w)
		y1 := min(c, h)
		l.line(roleStripe, 1.5, x+x0, y+y0, x+c-y1, y+y1)
	}
}

// mark begins the mark of a point.
func (l *layout) mark(category, series int) {
	l.ops = append(l.ops, op{kind: kindBegin, x: category, y: series, text: l.name(category, series)})
}

// name is what a mark is called for those who hear or point at it.
func (l *layout) name(category, series int) string {
	s := l.s
	pt := &s.Series[series].Points[category]
	if l.named && pt.Name != "" {
		return pt.Name
	}
	comma := ", "
	if strings.HasPrefix(s.Lang, "zh") {
		comma = "，"
	}
	label := pt.Label
	if label == "" && !pt.Missing {
		label = number(pt.Value, 0.01)
	}
	name := s.Categories[category]
	for _, part := range [...]string{s.Series[series].Name, label} {
		if part == "" {
			continue
		}
		if name != "" {
			name += comma
		}
		name += part
	}
	return name
}

// box is a place that a text has taken.
type box struct{ x0, y0, x1, y1 float64 }

func (b box) meets(c box) bool { return b.x0 < c.x1 && c.x0 < b.x1 && b.y0 < c.y1 && c.y0 < b.y1 }

// free reports whether nothing stands in b yet and it lies within the content.
func (l *layout) free(b box) bool {
	if b.x0 < l.left-0.5 || b.x1 > l.right+0.5 {
		return false
	}
	for _, t := range l.taken {
		if t.meets(b) {
			return false
		}
	}
	return true
}

// textBox is the place of a text whose baseline stands at y.
func (l *layout) textBox(text string, size, x, y float64, a anchor) box {
	w := l.room(text, size)
	switch a {
	case anchorMiddle:
		x -= w / 2
	case anchorEnd:
		x -= w
	}
	return box{x - 1, y - size*0.88, x + w + 1, y + size*0.14}
}
