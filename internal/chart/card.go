package chart

import "strings"

// Card is a picture of one number. All texts are plain text in the reader's
// language.
type Card struct {
	ID      string // names the card in errors
	Lang    string
	Report  string // title of the report
	Title   string // what the number is of
	Value   string // the number as printed with its unit: 165家, CNY 5.879 billion
	Caption string // of when and of what status it is
	Source  string // whole lines below
	Note    string
	Release string
	Link    string
}

// Sizes of type on a card, in CSS pixels.
const (
	cardTitle   = 25.0
	cardLine    = 34.0
	cardCaption = 17.0
	cardReport  = 14.0
	cardLargest = 104.0 // of the number's digits
	cardLeast   = 64.0
	cardUnit    = 0.46 // of what stands around the digits, as a share of theirs

	captionLine = 25.0

	cardTitleLines = 4
	cardBand       = 6.0  // height of the band of colour at the top
	cardPad        = 32.0 // at the sides
)

// Card draws a number large, as a picture that fills a frame: in the middle, and
// if it can no wider than the frame is high, so that it survives when a program
// cuts the picture to a square. A long title
// makes all type smaller. The error is ErrTooSmall where nothing helps.
func (p *Painter) Card(c Card, f Frame) ([]byte, error) {
	c = cleanCard(c)
	if !f.valid() {
		return nil, &Error{c.ID, -1, -1, ErrSize}
	}
	l := p.layouts.Get().(*layout)
	defer p.layouts.Put(l)
	foot := Spec{ID: c.ID, Lang: c.Lang, Source: c.Source, Note: c.Note, Release: c.Release, Link: c.Link}
	width, err := l.fit(f, func(size Size) error { return l.card(&c, &foot, size) })
	if err != nil {
		return nil, &Error{c.ID, -1, -1, err}
	}
	return p.frame(l, f, width)
}

func cleanCard(c Card) Card {
	for _, text := range []*string{&c.ID, &c.Lang, &c.Report, &c.Title, &c.Value, &c.Caption, &c.Source, &c.Note, &c.Release, &c.Link} {
		*text = cleanText(*text)
	}
	return c
}

// card lays a card out: report above, foot below, the rest in the middle of
// what is left between them.
func (l *layout) card(c *Card, foot *Spec, size Size) error {
	l.reset(foot, size, false)
	if size.Height == 0 {
		return ErrTooSmall // a card fills any size
	}
	l.width, l.height = grid(size.Width), grid(size.Height)
	l.left, l.right, l.y = cardPad, size.Width-cardPad, cardBand+18
	l.rect(roleUp, 0, 0, size.Width, cardBand)
	l.middle(roleQuiet, cardReport, 20, l.whole(l.header[:0], c.Report, cardReport, l.right-l.left, 2))
	below := l.wrapFoot()
	bottom := size.Height - 20
	rest := bottom - below.height() - l.y

	width := l.right - l.left
	title := l.balanced(l.lines, c.Title, cardTitle, width*0.97, cardTitleLines)
	l.cut = l.cut || l.lineCount(c.Title, cardTitle, width*0.97) > cardTitleLines
	caption := l.whole(nil, c.Caption, cardCaption, width, 2)
	texts := 10 + float64(len(title))*cardLine + float64(len(caption))*captionLine
	value := parts(c.Value)
	digits := min(cardLargest, (rest-texts)/cardTall, width/l.valueWidth(value))
	digits = min(digits, max(cardLeast, size.Height*cardSquare/l.valueWidth(value)))
	if digits < cardLeast {
		return ErrTooSmall
	}
	l.y += 6 + (rest-texts-digits*cardTall)/2
	l.middle(roleText, cardTitle, cardLine, title)
	l.y += digits * cardTall
	l.value(value, digits, l.y-digits*cardBelow)
	l.middle(roleQuiet, cardCaption, captionLine, caption)
	l.setFoot(below, bottom)
	return nil
}

const (
	// The height that a number takes and what of that is below its baseline, as
	// shares of the size of its digits.
	cardTall  = 1.12
	cardBelow = 0.2

	cardSquare = 0.95 // of a square cut out of the middle, that a number takes
)

// middle sets lines below l.y in the middle of the content.
func (l *layout) middle(as role, size, line float64, lines []string) {
	for _, text := range lines {
		l.text(as, size, (l.left+l.right)/2, l.y+baseline(size, line), anchorMiddle, text)
		l.y += line
	}
}

// parts cuts a printed number into what stands before its digits, the digits,
// and what stands after them. A text without digits is all digits.
func parts(value string) [3]string {
	digit := func(r rune) bool { return r >= '0' && r <= '9' }
	from := strings.IndexFunc(value, digit)
	if from < 0 {
		return [3]string{"", value, ""}
	}
	to := strings.LastIndexFunc(value, digit) + 1
	if other := strings.IndexFunc(value[from:], func(r rune) bool { return !digit(r) && r != '.' && r != ',' }); other >= 0 {
		to = min(to, from+other)
	}
	for _, sign := range []string{"−", "-", "+"} {
		if strings.HasSuffix(value[:from], sign) {
			from -= len(sign)
		}
	}
	return [3]string{value[:from], value[from:to], value[to:]}
}

// gap is the gap beside the digits of a number, in sizes of theirs: where a
// space is printed there, and where none is.
func gap(text string) float64 {
	if strings.HasPrefix(text, " ") || strings.HasSuffix(text, " ") {
		return 0.13
	}
	return 0.06
}

// valueWidth is the width of a number whose digits have the size 1.
func (l *layout) valueWidth(parts [3]string) float64 {
	width := l.advance(parts[1], 1)
	for _, text := range [...]string{parts[0], parts[2]} {
		if text != "" {
			width += l.advance(strings.Trim(text, " "), cardUnit) + gap(text)
		}
	}
	return max(width, 0.1)
}

// value sets a number in the middle, its digits large.
func (l *layout) value(parts [3]string, digits, y float64) {
	x := (l.left+l.right)/2 - l.valueWidth(parts)*digits/2
	small := digits * cardUnit
	if before := strings.Trim(parts[0], " "); before != "" {
		l.text(roleText, small, x, y, anchorStart, before)
		x += l.advance(before, small) + gap(parts[0])*digits
	}
	l.text(roleUp, digits, x, y, anchorStart, parts[1])
	x += l.advance(parts[1], digits) + gap(parts[2])*digits
	l.text(roleText, small, x, y, anchorStart, strings.Trim(parts[2], " "))
}

// Texts is everything that readers see written on the card, to be held against
// [Painter.Lacks].
func (c *Card) Texts() string {
	return c.Report + c.Title + c.Value + c.Caption + c.Source + c.Note + c.Release + c.Link
}
