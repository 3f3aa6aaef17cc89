package chart

import (
	"bytes"
	"fmt"
	"strings"
	"sync"

	"github.com/golang/freetype/truetype"
)

// Painter draws charts. Its methods may be called from several goroutines at once.
type Painter struct {
	metrics  *metrics
	glyphs   *glyphs
	canvases canvases
	encoders encoders
	layouts  sync.Pool // of *layout
	vectors  sync.Pool // of *svgRenderer
	slots    chan struct{}
}

// pictures is how many PNGs are drawn at a time; each holds a few megabytes.
const pictures = 4

// NewPainter makes a painter from a TrueType font with glyf outlines, which
// measures the text of all drawings and sets that of PNGs.
func NewPainter(ttf []byte) (*Painter, error) {
	font, err := truetype.Parse(ttf)
	if err != nil {
		return nil, fmt.Errorf("chart font: %w", err)
	}
	if font.FUnitsPerEm() <= 0 {
		return nil, fmt.Errorf("chart font: no units in an em")
	}
	p := &Painter{metrics: newMetrics(font), slots: make(chan struct{}, pictures)}
	p.glyphs = newGlyphs(font)
	p.layouts.New = func() any { return &layout{metrics: p.metrics} }
	p.vectors.New = func() any { return &svgRenderer{metrics: p.metrics} }
	return p, nil
}

// Lacks gives the characters of text that the font has no glyph for, each once,
// in the order of their first appearance. What a drawing leaves out of a text
// anyway (control characters) is not among them.
func (p *Painter) Lacks(text string) []rune {
	var lacking []rune
	for _, r := range cleanText(text) {
		if index, _ := p.metrics.glyph(r); index == 0 && !strings.ContainsRune(string(lacking), r) {
			lacking = append(lacking, r)
		}
	}
	return lacking
}

// SVG draws s as an SVG document without an XML declaration, ready to stand
// inline in HTML or, with Options.Standalone, as a file of its own.
func (p *Painter) SVG(s Spec, size Size, o Options) ([]byte, error) {
	s = clean(s)
	l := p.layouts.Get().(*layout)
	defer p.layouts.Put(l)
	l.named = o.Marks
	defer func() { l.named = false }()
	if err := l.arrange(&s, size, o.Bare); err != nil {
		return nil, err
	}
	v := p.vectors.Get().(*svgRenderer)
	defer p.vectors.Put(v)
	v.ResetStyle()
	v.buf, v.path, v.font = v.buf[:0], v.path[:0], bodySize*unit
	if v.marks = o.Marks; v.marks {
		v.openGroup(&s, &l.sheet)
		l.playMarks(v)
	} else {
		v.open(&s, &l.sheet, o.Standalone)
		l.play(v)
	}
	v.buf = append(v.buf, "</svg>\n"...)
	return bytes.Clone(v.buf), nil
}

// PNG draws s as a picture of twice its size in CSS pixels, on a light ground.
func (p *Painter) PNG(s Spec, size Size) ([]byte, error) {
	s = clean(s)
	l := p.layouts.Get().(*layout)
	defer p.layouts.Put(l)
	if err := l.arrange(&s, size, false); err != nil {
		return nil, err
	}
	if l.width*l.height > maxPixels {
		return nil, &Error{s.ID, -1, -1, ErrTooLarge}
	}
	p.slots <- struct{}{}
	defer func() { <-p.slots }()
	return p.paint(&l.sheet, l.width, l.height, 1)
}

// open writes the start tag of the document, its names and its ground.
func (v *svgRenderer) open(s *Spec, d *sheet, standalone bool) {
	v.buf = append(v.buf, `<svg xmlns="http://www.w3.org/2000/svg"`...)
	if s.Lang != "" {
		v.buf = appendAttr(v.buf, "lang", s.Lang)
		v.buf = appendAttr(v.buf, "xml:lang", s.Lang)
	}
	v.buf = append(v.buf, ` class="zc" role="img" aria-labelledby="`...)
	v.buf = append(v.buf, s.ID...)
	v.buf = append(v.buf, `-title`...)
	if s.Description != "" {
		v.buf = append(append(append(v.buf, ' '), s.ID...), `-desc`...)
	}
	v.buf = append(v.buf, '"')
	v.extent(d)
	v.named("title", s.ID, s.Title)
	v.named("desc", s.ID, s.Description)
	if standalone {
		v.buf = append(append(append(v.buf, "<style>"...), stylesheet...), "</style>"...)
		v.buf = append(v.buf, `<rect class="zc-ground" width="100%" height="100%"/>`...)
	}
}

// extent writes the size of the drawing and what its texts have in common, and
// closes the start tag.
func (v *svgRenderer) extent(d *sheet) {
	v.buf = append(v.buf, ` width="`...)
	v.buf = appendLength(v.buf, d.width)
	v.buf = append(v.buf, `" height="`...)
	v.buf = appendLength(v.buf, d.height)
	v.buf = append(v.buf, `" viewBox="0 0 `...)
	v.buf = append(appendLength(v.buf, d.width), ' ')
	v.buf = appendLength(v.buf, d.height)
	v.buf = append(v.buf, `" font-family="sans-serif" font-size="`...)
	v.buf = appendFloat(v.buf, bodySize)
	v.buf = append(v.buf, `" stroke-linejoin="round">`...)
}

// named writes an element that names the drawing; an empty description is left out.
func (v *svgRenderer) named(element, id, text string) {
	if text == "" && element == "desc" {
		return
	}
	v.buf = append(append(v.buf, '<'), element...)
	v.buf = append(append(append(append(v.buf, ` id="`...), id...), '-'), element...)
	v.buf = append(v.buf, `">`...)
	v.buf = appendEscaped(v.buf, text)
	v.buf = append(append(append(v.buf, "</"...), element...), '>')
}
