package chart

import (
	"fmt"
	"image"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/golang/freetype/truetype"
	"github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// maxPixels bounds the memory of a picture (4 bytes a pixel while it is drawn).
const maxPixels = 24 << 20

// pngRenderer is go-chart's PNG renderer with text from cached glyphs, with
// circles that are round (go-chart's are four quadratic curves), and with a
// scale: what comes in is on the drawing grid, what is drawn is pixels.
type pngRenderer struct {
	chart.Renderer
	img     *image.RGBA // what the renderer draws on
	metrics *metrics
	glyphs  *glyphs
	scale   float64 // pixels in a step of the grid
	size    float64 // of text, in pixels
	color   drawing.Color
	bold    bool
	latin   bool // the text is in a language whose marks are narrow
}

var _ surface = (*pngRenderer)(nil)

// paint plays d on a picture of a size in pixels and encodes it.
func (p *Painter) paint(d *sheet, width, height int, scale float64) ([]byte, error) {
	c, err := p.canvases.get(width, height)
	if err != nil {
		return nil, fmt.Errorf("chart picture: %w", err)
	}
	defer p.canvases.put(c)
	img := c.img.SubImage(image.Rect(0, 0, width, height)).(*image.RGBA)
	whiten(img.Pix)
	d.play(&pngRenderer{Renderer: c.Renderer, img: img, metrics: p.metrics, glyphs: p.glyphs, scale: scale, latin: d.latin})
	return p.encoders.encode(img), nil
}

// whiten lays the light ground.
func whiten(pix []uint8) {
	if len(pix) == 0 {
		return
	}
	pix[0] = 0xff
	for done := 1; done < len(pix); done *= 2 {
		copy(pix[done:], pix[:done])
	}
}

func (r *pngRenderer) SetFont(*truetype.Font)       {}
func (r *pngRenderer) SetFontSize(size float64)     { r.size = size * r.scale }
func (r *pngRenderer) SetFontColor(c drawing.Color) { r.color = c }

// SetClassName notes the one class that changes more than the colour.
func (r *pngRenderer) SetClassName(name string) { r.bold = name == roles[roleTitle].class }

// to gives the pixel of a place on the grid.
func (r *pngRenderer) to(v int) int {
	if r.scale == 1 {
		return v
	}
	return int(math.Round(float64(v) * r.scale))
}

func (r *pngRenderer) MoveTo(x, y int) { r.Renderer.MoveTo(r.to(x), r.to(y)) }
func (r *pngRenderer) LineTo(x, y int) { r.Renderer.LineTo(r.to(x), r.to(y)) }

// SetStrokeWidth keeps lines crisp: scaled, they are of whole pixels.
func (r *pngRenderer) SetStrokeWidth(width float64) {
	if r.scale != 1 {
		width = max(1, math.Round(width*r.scale))
	}
	r.Renderer.SetStrokeWidth(width)
}

func (r *pngRenderer) SetStrokeDashArray(dashes []float64) {
	if r.scale != 1 {
		dashes = slices.Clone(dashes)
		for i := range dashes {
			dashes[i] *= r.scale
		}
	}
	r.Renderer.SetStrokeDashArray(dashes)
}

func (r *pngRenderer) ArcTo(cx, cy int, rx, ry, start, delta float64) {
	r.Renderer.ArcTo(r.to(cx), r.to(cy), rx*r.scale, ry*r.scale, start, delta)
}

func (r *pngRenderer) Circle(radius float64, x, y int) {
	r.ArcTo(x, y, radius, radius, 0, 2*math.Pi)
	r.Close()
}

func (r *pngRenderer) MeasureText(body string) chart.Box { return measure(r.metrics, body, r.size) }

func (r *pngRenderer) Text(body string, x, y int) { r.anchored(body, x, y, anchorStart) }

func (r *pngRenderer) anchored(body string, x, y int, a anchor) {
	at := float64(x) * r.scale
	y = r.to(y)
	switch a {
	case anchorStart:
		at -= r.lead(body) * r.size
	case anchorMiddle:
		at -= r.advance(body) / 2
	case anchorEnd:
		at -= r.advance(body)
	}
	for _, c := range body {
		index, advance, shift := r.glyph(c)
		from := at - shift
		g := r.glyphs.of(index, r.size, from)
		g.draw(r.img, int(math.Floor(from)), y, r.color)
		if r.bold { // the one weight of the font, thickened
			g.draw(r.img, int(math.Floor(from))+1, y, r.color)
		}
		at += advance
	}
}

// glyph gives the glyph of a character, how far it advances in pixels, and how
// much of the blank before it is left out.
func (r *pngRenderer) glyph(c rune) (index truetype.Index, advance, shift float64) {
	index, units := r.metrics.glyph(c)
	if n, ok := narrowed[c]; ok && r.latin && float64(units) == r.metrics.em {
		return index, n.advance * r.size, n.shift * r.size
	}
	return index, float64(units) * r.size / r.metrics.em, 0
}

// narrowed are marks that a Chinese font sets on the full em, and how Latin text
// has them: what they advance and what is left out before them, in ems.
var narrowed = map[rune]struct{ advance, shift float64 }{
	'“': {0.42, 0.58}, '”': {0.42, 0}, '‘': {0.24, 0.76}, '’': {0.24, 0}, '·': {0.33, 0.335}, '•': {0.33, 0.335},
}

// advance is how far text advances in pixels.
func (r *pngRenderer) advance(text string) float64 {
	sum := 0.0
	for _, c := range text {
		_, advance, _ := r.glyph(c)
		sum += advance
	}
	return sum
}

// lead is the blank, in ems, that a line begins with when its first character is
// an opening mark, which stands in the right half of its em; it is trimmed so
// that edges align (CLREQ 3.1.6).
func (r *pngRenderer) lead(text string) float64 {
	first, _ := utf8.DecodeRuneInString(text)
	_, narrow := narrowed[first]
	if text == "" || r.latin && narrow || !strings.ContainsRune("“‘《〈「『【〔（", first) {
		return 0
	}
	return 0.5
}

func (r *pngRenderer) begin(string) {}
func (r *pngRenderer) end()         {}
