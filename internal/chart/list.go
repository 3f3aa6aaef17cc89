package chart

import (
	"math"

	"github.com/wcharczuk/go-chart/v2"
)

// unit is how many steps of the drawing grid make a CSS pixel. A PNG is drawn
// with one step a pixel, that is at twice the size.
const unit = 2

// grid puts a length in CSS pixels on the drawing grid.
func grid(v float64) int { return int(math.Round(v * unit)) }

// kind is what an op does.
type kind uint8

const (
	kindPolygon kind = iota // fills the closed line through its points
	kindLine                // strokes the line through its points
	kindDashed              // strokes it dashed
	kindCircle              // fills a circle
	kindRing                // fills a sector of a ring
	kindText                // sets a line of text
	kindBegin               // begins the data mark of category x and series y, text being its name
	kindEnd                 // ends it
)

// anchor says which part of a text stands at its place.
type anchor uint8

const (
	anchorStart anchor = iota
	anchorMiddle
	anchorEnd
)

// op is one step of a drawing. Lengths are on the grid, but for the sizes a and b.
type op struct {
	kind   kind
	role   role
	anchor anchor
	x, y   int
	from   int     // polygon and line: first of the points
	to     int     // and the one after the last
	a, b   float64 // line: width; text: size; circle: radius; ring: outer and inner radius
	start  float64 // ring: where it begins, in radians clockwise from three o'clock
	sweep  float64 // ring: how far it goes
	text   string
}

// point is a place on the grid.
type point struct{ x, y int }

// sheet is a chart laid out: what to draw, in drawing order.
type sheet struct {
	width, height int  // on the grid
	latin         bool // its language sets marks narrow
	ops           []op
	points        []point
}

// surface is what a drawing is played on: go-chart's renderer, and what it
// lacks. Text stands at its anchor; a mark is a part of the picture with a name.
type surface interface {
	chart.Renderer
	anchored(body string, x, y int, a anchor)
	begin(name string)
	end()
}

// play draws d on r.
func (d *sheet) play(r surface) { d.playing(r, d.ops) }

// playing draws some of the ops of d.
func (d *sheet) playing(r surface, ops []op) {
	for i := range ops {
		o := &ops[i]
		look := &roles[o.role]
		r.SetClassName(look.class)
		switch o.kind {
		case kindPolygon:
			r.SetFillColor(look.light)
			d.trace(r, o)
			r.Close()
			r.Fill()
		case kindLine, kindDashed:
			r.SetStrokeColor(look.light)
			r.SetStrokeWidth(o.a * unit)
			r.SetStrokeDashArray(dashes(o.kind))
			d.trace(r, o)
			r.Stroke()
		case kindCircle:
			r.SetFillColor(look.light)
			r.Circle(o.a*unit, o.x, o.y)
			r.Fill()
		case kindRing:
			r.SetFillColor(look.light)
			ring(r, o)
			r.Fill()
		case kindText:
			r.SetFontColor(look.light)
			r.SetFontSize(o.a * unit)
			r.anchored(o.text, o.x, o.y, o.anchor)
		case kindBegin:
			r.begin(o.text)
		case kindEnd:
			r.end()
		}
	}
}

func (d *sheet) trace(r chart.Renderer, o *op) {
	for i, p := range d.points[o.from:o.to] {
		if i == 0 {
			r.MoveTo(p.x, p.y)
		} else {
			r.LineTo(p.x, p.y)
		}
	}
}

// ring traces the outline of a sector: out along the outer arc, back along the inner.
func ring(r chart.Renderer, o *op) {
	r.ArcTo(o.x, o.y, o.a*unit, o.a*unit, o.start, o.sweep)
	r.ArcTo(o.x, o.y, o.b*unit, o.b*unit, o.start+o.sweep, -o.sweep)
	r.Close()
}

func dashes(k kind) []float64 {
	if k == kindDashed {
		return []float64{4 * unit, 3 * unit}
	}
	return nil
}

// The methods below add ops; their lengths are CSS pixels.

func (d *sheet) polygon(fill role, xy ...float64) { d.path(kindPolygon, fill, 0, xy) }

func (d *sheet) rect(fill role, x, y, w, h float64) {
	d.polygon(fill, x, y, x+w, y, x+w, y+h, x, y+h)
}

func (d *sheet) line(stroke role, width float64, xy ...float64) {
	d.path(kindLine, stroke, width, xy)
}

func (d *sheet) dashed(stroke role, width float64, xy ...float64) {
	d.path(kindDashed, stroke, width, xy)
}

func (d *sheet) path(k kind, as role, width float64, xy []float64) {
	from := len(d.points)
	for i := 0; i+1 < len(xy); i += 2 {
		d.points = append(d.points, point{grid(xy[i]), grid(xy[i+1])})
	}
	d.ops = append(d.ops, op{kind: k, role: as, a: width, from: from, to: len(d.points)})
}

func (d *sheet) circle(fill role, x, y, radius float64) {
	d.ops = append(d.ops, op{kind: kindCircle, role: fill, x: grid(x), y: grid(y), a: radius})
}

func (d *sheet) sector(fill role, x, y, outer, inner, start, sweep float64) {
	d.ops = append(d.ops, op{kind: kindRing, role: fill, x: grid(x), y: grid(y), a: outer, b: inner, start: start, sweep: sweep})
}

// text sets a line of text with its baseline at y; an empty one adds nothing.
func (d *sheet) text(as role, size, x, y float64, a anchor, text string) {
	if text != "" {
		d.ops = append(d.ops, op{kind: kindText, role: as, anchor: a, x: grid(x), y: grid(y), a: size, text: text})
	}
}

func (d *sheet) end() { d.ops = append(d.ops, op{kind: kindEnd}) }
