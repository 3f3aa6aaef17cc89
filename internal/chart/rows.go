package chart

// rows arranges categories below one another, each with its label beside its
// marks or, on narrow screens, above them.
type rows struct {
	*layout
	beside bool    // labels stand in a column to the left of the marks
	x0, x1 float64 // where marks may lie
	body   float64 // height of the marks of a row
	under  float64 // of that, what is below the bars, for labels that do not fit in them
	gap    float64 // between rows
	least  float64 // height that marks may be pressed to
	size   float64 // of the labels

	stretch float64 // how much thicker than usual marks may become, as a share
	line    float64
}

const (
	labelLines = 4   // most lines of a category label
	aboveGap   = 3.0 // between a label and the marks below it

	labelColumn = 12.0 // between a label and the marks beside it
)

// newRows wraps the labels and sets the height of the rows: body for the marks,
// under for what stands below each of them, and gap between rows; stretched or
// pressed, the marks down to least, to l.fill less what stands below all rows (foot).
func (l *layout) newRows(body, least, under, gap, foot float64) (rows, error) {
	r := rows{layout: l, x0: l.left, x1: l.right, body: body + under, least: least, under: under, gap: gap, stretch: 1.5, size: bodySize, line: bodyLine}
	width := l.right - l.left
	column := min(l.widest(l.s.Categories, r.size), width*0.36)
	r.beside = column <= width*0.26 || !l.narrow
	wrapAt := width
	if r.beside {
		wrapAt = column + 0.5
	}
	for _, category := range l.s.Categories {
		from := len(l.lines)
		l.lines = l.even(l.lines, category, r.size, wrapAt, labelLines)
		l.blocks = append(l.blocks, block{from, len(l.lines)})
	}
	if widest := l.widest(l.lines, r.size); r.beside && widest > 0 {
		r.x0 += widest + labelColumn
	}
	if l.fill == 0 {
		return r, nil
	}
	return r, r.fit(l.fill - foot)
}

// fit changes body and gap so that the rows fill height.
func (r *rows) fit(height float64) error {
	count := float64(len(r.blocks))
	if need := r.total() - r.gap; height >= need {
		// Thicker bars and wider gaps alike, but bars stay bars. What goes to the
		// gaps stands half above the first row and half below the last one.
		r.body += min((height-need)/count*0.6, (r.body-r.under)*r.stretch)
		grow := (height - r.total() + r.gap) / count
		r.gap += grow
		r.layout.y += grow / 2
		return nil
	}
	natural, gap := r.body-r.under, r.gap
	for press := 0.95; press > r.pressed(); press -= 0.05 {
		r.body, r.gap = max(natural*press, r.least)+r.under, max(gap*press, 2)
		if r.total()-r.gap <= height {
			return nil
		}
	}
	return ErrTooSmall
}

// pressed is the share to which bars may be pressed to fit.
func (r *rows) pressed() float64 {
	if r.roomy {
		return 0.7
	}
	return 0.3
}

// total is the height of all rows, the gap after the last one included.
func (r *rows) total() float64 {
	sum := 0.0
	for i := range r.blocks {
		sum += r.height(i) + r.gap
	}
	return sum
}

// height of row i.
func (r *rows) height(i int) float64 {
	text := float64(r.blocks[i].to-r.blocks[i].from) * r.line
	if r.beside {
		return max(r.body, text+r.under)
	}
	if text > 0 {
		text += aboveGap
	}
	return text + r.body
}

// label sets the label of row i, whose top is at y, and gives the top of its marks.
func (r *rows) label(i int, y float64) float64 {
	lines := r.block(r.blocks[i])
	text := float64(len(lines)) * r.line
	if !r.beside {
		for j, line := range lines {
			at := y + baseline(r.size, r.line) + float64(j)*r.line
			r.text(roleText, r.size, r.left, at, anchorStart, line)
			r.taken = append(r.taken, r.textBox(line, r.size, r.left, at, anchorStart))
		}
		return y + r.height(i) - r.body
	}
	top := y + (r.height(i)-r.under-text)/2
	for j, line := range lines {
		r.text(roleText, r.size, r.x0-labelColumn, top+baseline(r.size, r.line)+float64(j)*r.line, anchorEnd, line)
	}
	return y + (r.height(i)-r.body)/2
}
