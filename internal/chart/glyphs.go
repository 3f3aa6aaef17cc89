package chart

import (
	"image"
	"math"
	"sync"

	"github.com/golang/freetype/truetype"
	"github.com/wcharczuk/go-chart/v2/drawing"
	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// quarters is how many places within a pixel a glyph may begin at.
const quarters = 4

// maxGlyphs bounds the cache: 4,096 masks of Han at 26 pixels are about 3 MB.
const maxGlyphs = 4096

// glyphs keeps the masks of glyphs, which a report's pictures share: the same
// characters at a handful of sizes.
type glyphs struct {
	font  *truetype.Font
	mu    sync.RWMutex
	masks map[glyphKey]*mask
}

type glyphKey struct {
	index   truetype.Index
	quarter uint8
	size    uint16 // in 64ths of a pixel, at most 1023 pixels
}

// mask is the coverage of a glyph, placed against its origin on the baseline.
type mask struct {
	pix    []uint8
	bounds image.Rectangle
}

func newGlyphs(font *truetype.Font) *glyphs {
	return &glyphs{font: font, masks: make(map[glyphKey]*mask)}
}

// of gives the glyph at a size in pixels, whose origin stands at x.
func (g *glyphs) of(index truetype.Index, size, x float64) *mask {
	key := glyphKey{index, uint8((x - math.Floor(x)) * quarters), uint16(size * 64)}
	g.mu.RLock()
	m := g.masks[key]
	g.mu.RUnlock()
	if m != nil {
		return m
	}
	m = g.rasterize(key)
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.masks) >= maxGlyphs {
		clear(g.masks)
	}
	g.masks[key] = m
	return m
}

func (g *glyphs) rasterize(key glyphKey) *mask {
	var outline truetype.GlyphBuf
	scale := fixed.Int26_6(key.size)
	if outline.Load(g.font, scale, key.index, font.HintingNone) != nil || len(outline.Points) == 0 {
		return &mask{}
	}
	dx := float32(key.quarter) / quarters
	b := outline.Bounds
	bounds := image.Rect(b.Min.X.Floor(), -b.Max.Y.Ceil(), b.Max.X.Ceil()+1, -b.Min.Y.Floor())
	z := vector.NewRasterizer(bounds.Dx(), bounds.Dy())
	at := func(p truetype.Point) (x, y float32) {
		return float32(p.X)/64 + dx - float32(bounds.Min.X), -float32(p.Y)/64 - float32(bounds.Min.Y)
	}
	from := 0
	for _, to := range outline.Ends {
		contour(z, outline.Points[from:to], at)
		from = to
	}
	alpha := image.NewAlpha(image.Rect(0, 0, bounds.Dx(), bounds.Dy()))
	z.Draw(alpha, alpha.Bounds(), image.Opaque, image.Point{})
	return &mask{alpha.Pix, bounds}
}

// contour traces a closed TrueType contour: quadratic curves, where two control
// points in a row have a point of the outline half way between them.
func contour(z *vector.Rasterizer, points []truetype.Point, at func(truetype.Point) (x, y float32)) {
	if len(points) == 0 {
		return
	}
	on := func(p truetype.Point) bool { return p.Flags&1 != 0 }
	between := func(p, q truetype.Point) truetype.Point {
		return truetype.Point{X: (p.X + q.X) / 2, Y: (p.Y + q.Y) / 2, Flags: 1}
	}
	start := points[0]
	if !on(start) {
		if start = points[len(points)-1]; !on(start) {
			start = between(start, points[0])
		}
	}
	z.MoveTo(at(start))
	curve := func(control, end truetype.Point) {
		cx, cy := at(control)
		x, y := at(end)
		z.QuadTo(cx, cy, x, y)
	}
	var control truetype.Point
	pending := false
	for _, p := range points {
		switch {
		case on(p) && pending:
			curve(control, p)
		case on(p):
			z.LineTo(at(p))
		case pending:
			curve(control, between(control, p))
		}
		control, pending = p, !on(p)
	}
	if pending {
		curve(control, start)
	}
	z.ClosePath()
}

// draw lays the mask in a colour over the opaque picture img.
func (m *mask) draw(img *image.RGBA, x, y int, c drawing.Color) {
	place := m.bounds.Add(image.Pt(x, y))
	seen := place.Intersect(img.Rect)
	for row := seen.Min.Y; row < seen.Max.Y; row++ {
		from := (row-place.Min.Y)*place.Dx() + seen.Min.X - place.Min.X
		dst := img.Pix[img.PixOffset(seen.Min.X, row):]
		for i, a := range m.pix[from : from+seen.Dx()] {
			if a == 0 {
				continue
			}
			p := dst[i*4 : i*4+3 : i*4+3]
			p[0] = blend(p[0], c.R, a)
			p[1] = blend(p[1], c.G, a)
			p[2] = blend(p[2], c.B, a)
		}
	}
}

// blend is the ground under a colour of coverage a.
func blend(ground, colour, a uint8) uint8 {
	return uint8((uint32(ground)*(255-uint32(a)) + uint32(colour)*uint32(a) + 127) / 255)
}
