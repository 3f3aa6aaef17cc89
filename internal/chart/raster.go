package chart

import (
	"fmt"
	"image"
	"math"

	"github.com/golang/freetype/truetype"
	"github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// maxPixels bounds the memory of a picture (4 bytes a pixel while it is drawn).
const maxPixels = 24 << 20

// pngRenderer is go-chart's PNG renderer with text from cached glyphs, and with
// circles that are round (go-chart's are four quadratic curves).
type pngRenderer struct {
	chart.Renderer
	img     *image.RGBA // what the renderer draws on
	metrics *metrics
	glyphs  *glyphs
	size    float64 // of text, in pixels
	color   drawing.Color
	bold    bool
}

var _ surface = (*pngRenderer)(nil)

// held takes the picture out of go-chart's renderer.
type held struct{ img *image.RGBA }

func (h *held) SetRGBA(img *image.RGBA)     { h.img = img }
func (h *held) Write(b []byte) (int, error) { return len(b), nil }

// paint plays d on a picture and encodes it.
func (p *Painter) paint(d *sheet) ([]byte, error) {
	inner, err := chart.PNG(d.width, d.height)
	if err != nil {
		return nil, fmt.Errorf("chart picture: %w", err)
	}
	var h held
	if err := inner.Save(&h); err != nil {
		return nil, fmt.Errorf("chart picture: %w", err)
	}
	whiten(h.img.Pix)
	d.play(&pngRenderer{Renderer: inner, img: h.img, metrics: p.metrics, glyphs: p.glyphs})
	return p.encoders.encode(h.img)
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
func (r *pngRenderer) SetFontSize(size float64)     { r.size = size }
func (r *pngRenderer) SetFontColor(c drawing.Color) { r.color = c }

// SetClassName notes the one class that changes more than the colour.
func (r *pngRenderer) SetClassName(name string) { r.bold = name == roles[roleTitle].class }

func (r *pngRenderer) Circle(radius float64, x, y int) {
	r.ArcTo(x, y, radius, radius, 0, 2*math.Pi)
	r.Close()
}

func (r *pngRenderer) MeasureText(body string) chart.Box { return measure(r.metrics, body, r.size) }

func (r *pngRenderer) Text(body string, x, y int) { r.anchored(body, x, y, anchorStart) }

func (r *pngRenderer) anchored(body string, x, y int, a anchor) {
	at := float64(x)
	switch a {
	case anchorStart:
		at -= r.glyphs.lead(body) * r.size
	case anchorMiddle:
		at -= r.metrics.advance(body, r.size) / 2
	case anchorEnd:
		at -= r.metrics.advance(body, r.size)
	}
	for _, c := range body {
		index, advance := r.metrics.glyph(c)
		g := r.glyphs.of(index, r.size, at)
		g.draw(r.img, int(math.Floor(at)), y, r.color)
		if r.bold { // the one weight of the font, thickened
			g.draw(r.img, int(math.Floor(at))+1, y, r.color)
		}
		at += float64(advance) * r.size / r.metrics.em
	}
}

func (r *pngRenderer) begin(string) {}
func (r *pngRenderer) end()         {}
