package chart

import (
	"io"
	"math"
	"strconv"

	"github.com/golang/freetype/truetype"
	"github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// svgRenderer writes SVG 1.1 (with the lang attribute of SVG 2). It implements
// go-chart's Renderer: lengths that come in are on the drawing grid, what is
// written is CSS pixels. Classes carry the colours, so the colours that are set
// go unused.
type svgRenderer struct {
	metrics *metrics
	buf     []byte
	path    []byte
	class   string
	stroke  float64
	dash    []float64
	size    float64 // of text, on the grid
	turn    float64 // of text, in degrees
	x, y    int     // the last point of path
	font    float64 // size of the enclosing element's text, on the grid
	dpi     float64
	marks   bool // readers reach each mark by itself
	inside  bool // one of them, whose name says what stands in it
}

var _ surface = (*svgRenderer)(nil)

func (v *svgRenderer) ResetStyle() {
	v.class, v.stroke, v.dash, v.size, v.turn = "", 0, nil, 0, 0
}
func (v *svgRenderer) GetDPI() float64                 { return v.dpi }
func (v *svgRenderer) SetDPI(dpi float64)              { v.dpi = dpi }
func (v *svgRenderer) SetClassName(name string)        { v.class = name }
func (v *svgRenderer) SetStrokeColor(drawing.Color)    {}
func (v *svgRenderer) SetFillColor(drawing.Color)      {}
func (v *svgRenderer) SetStrokeWidth(w float64)        { v.stroke = w }
func (v *svgRenderer) SetStrokeDashArray(d []float64)  { v.dash = d }
func (v *svgRenderer) SetFont(*truetype.Font)          {}
func (v *svgRenderer) SetFontColor(drawing.Color)      {}
func (v *svgRenderer) SetFontSize(size float64)        { v.size = size }
func (v *svgRenderer) SetTextRotation(radians float64) { v.turn = radians * 180 / math.Pi }
func (v *svgRenderer) ClearTextRotation()              { v.turn = 0 }

func (v *svgRenderer) MoveTo(x, y int) {
	v.path = append(v.path, 'M')
	v.pair(x, y)
}

// LineTo writes the shortest form of a line: H and V where it is straight.
func (v *svgRenderer) LineTo(x, y int) {
	switch {
	case y == v.y:
		v.path = appendLength(append(v.path, 'H'), x)
	case x == v.x:
		v.path = appendLength(append(v.path, 'V'), y)
	default:
		v.path = append(v.path, 'L')
		v.pair(x, y)
	}
	v.x, v.y = x, y
}

func (v *svgRenderer) QuadCurveTo(cx, cy, x, y int) {
	v.path = append(v.path, 'Q')
	v.pair(cx, cy)
	v.path = append(v.path, ' ')
	v.pair(x, y)
}

// pair writes a point and remembers it.
func (v *svgRenderer) pair(x, y int) {
	v.path = appendLength(v.path, x)
	v.path = append(v.path, ' ')
	v.path = appendLength(v.path, y)
	v.x, v.y = x, y
}

// ArcTo goes in a line to where the arc begins, then along it, clockwise for a
// positive delta. An arc of more than half a turn is written as two, since one
// that ends where it begins would vanish.
func (v *svgRenderer) ArcTo(cx, cy int, rx, ry, start, delta float64) {
	verb := byte('L')
	if len(v.path) == 0 {
		verb = 'M'
	}
	at := func(angle float64) {
		v.path = appendFloat(v.path, (float64(cx)+math.Cos(angle)*rx)/unit)
		v.path = append(v.path, ' ')
		v.path = appendFloat(v.path, (float64(cy)+math.Sin(angle)*ry)/unit)
	}
	v.path = append(v.path, verb)
	at(start)
	parts := 1.0
	if math.Abs(delta) > math.Pi*0.99 {
		parts = 2
	}
	for i := 1.0; i <= parts; i++ {
		v.path = append(v.path, 'A')
		v.path = appendFloat(v.path, rx/unit)
		v.path = append(v.path, ' ')
		v.path = appendFloat(v.path, ry/unit)
		if delta < 0 {
			v.path = append(v.path, " 0 0 0 "...)
		} else {
			v.path = append(v.path, " 0 0 1 "...)
		}
		at(start + delta*i/parts)
	}
	v.x, v.y = math.MinInt, math.MinInt // not on the grid
}

func (v *svgRenderer) Circle(radius float64, x, y int) {
	v.ArcTo(x, y, radius, radius, 0, 2*math.Pi)
	v.Close()
}

func (v *svgRenderer) Close() { v.path = append(v.path, 'Z') }

func (v *svgRenderer) Fill() {
	v.element()
	v.buf = append(v.buf, "/>"...)
}

func (v *svgRenderer) Stroke() {
	v.element()
	v.buf = append(v.buf, ` fill="none"`...)
	v.strokes()
	v.buf = append(v.buf, "/>"...)
}

func (v *svgRenderer) FillStroke() {
	v.element()
	v.strokes()
	v.buf = append(v.buf, "/>"...)
}

// element writes the path gathered so far as an element still open.
func (v *svgRenderer) element() {
	v.buf = append(v.buf, "<path"...)
	v.buf = appendAttr(v.buf, "class", v.class)
	v.buf = append(v.buf, ` d="`...)
	v.buf = append(v.buf, v.path...)
	v.buf = append(v.buf, '"')
	v.path = v.path[:0]
	v.x, v.y = math.MinInt, math.MinInt
}

func (v *svgRenderer) strokes() {
	if v.stroke != unit {
		v.buf = append(v.buf, ` stroke-width="`...)
		v.buf = appendFloat(v.buf, v.stroke/unit)
		v.buf = append(v.buf, '"')
	}
	for i, d := range v.dash {
		if i == 0 {
			v.buf = append(v.buf, ` stroke-dasharray="`...)
		} else {
			v.buf = append(v.buf, ' ')
		}
		v.buf = appendFloat(v.buf, d/unit)
	}
	if len(v.dash) > 0 {
		v.buf = append(v.buf, '"')
	}
}

// Text sets body with the start of its baseline at x, y.
func (v *svgRenderer) Text(body string, x, y int) { v.anchored(body, x, y, anchorStart) }

func (v *svgRenderer) anchored(body string, x, y int, a anchor) {
	v.buf = append(v.buf, `<text x="`...)
	v.buf = appendLength(v.buf, x)
	v.buf = append(v.buf, `" y="`...)
	v.buf = appendLength(v.buf, y)
	v.buf = append(v.buf, '"')
	v.buf = appendAttr(v.buf, "class", v.class)
	if v.inside {
		v.buf = append(v.buf, ` aria-hidden="true"`...)
	}
	switch a {
	case anchorMiddle:
		v.buf = append(v.buf, ` text-anchor="middle"`...)
	case anchorEnd:
		v.buf = append(v.buf, ` text-anchor="end"`...)
	}
	if v.size != v.font {
		v.buf = append(v.buf, ` font-size="`...)
		v.buf = appendFloat(v.buf, v.size/unit)
		v.buf = append(v.buf, '"')
	}
	if v.turn != 0 {
		v.buf = append(v.buf, ` transform="rotate(`...)
		v.buf = appendFloat(v.buf, v.turn)
		v.buf = append(v.buf, ' ')
		v.buf = appendLength(v.buf, x)
		v.buf = append(v.buf, ' ')
		v.buf = appendLength(v.buf, y)
		v.buf = append(v.buf, `)"`...)
	}
	v.buf = append(v.buf, '>')
	v.buf = appendEscaped(v.buf, body)
	v.buf = append(v.buf, "</text>"...)
}

// MeasureText gives the box of body at the size that is set, on the grid.
func (v *svgRenderer) MeasureText(body string) chart.Box {
	return measure(v.metrics, body, v.size)
}

func measure(m *metrics, body string, size float64) chart.Box {
	return chart.Box{Right: int(math.Ceil(m.advance(body, size))), Bottom: int(math.Ceil(size))}
}

func (v *svgRenderer) begin(name string) {
	if v.marks {
		v.buf = append(v.buf, `<g class="zc-m" role="img">`...)
	} else {
		v.buf = append(v.buf, "<g>"...)
	}
	v.inside = v.marks
	v.buf = append(v.buf, "<title>"...)
	v.buf = appendEscaped(v.buf, name)
	v.buf = append(v.buf, "</title>"...)
}

func (v *svgRenderer) end() {
	v.inside = false
	v.buf = append(v.buf, "</g>"...)
}

// Save writes what has been drawn.
func (v *svgRenderer) Save(w io.Writer) error {
	_, err := w.Write(v.buf)
	return err
}

// appendLength writes a length on the grid in CSS pixels.
func appendLength(b []byte, v int) []byte {
	if v < 0 {
		b, v = append(b, '-'), -v
	}
	b = strconv.AppendInt(b, int64(v/unit), 10)
	if v%unit != 0 {
		b = append(b, ".5"...)
	}
	return b
}

// appendFloat writes v with two decimals at most.
func appendFloat(b []byte, v float64) []byte {
	hundredths := int64(math.Round(v * 100))
	if hundredths < 0 {
		b, hundredths = append(b, '-'), -hundredths
	}
	b = strconv.AppendInt(b, hundredths/100, 10)
	if rest := hundredths % 100; rest != 0 {
		b = append(b, '.', byte('0'+rest/10))
		if rest%10 != 0 {
			b = append(b, byte('0'+rest%10))
		}
	}
	return b
}

func appendAttr(b []byte, name, value string) []byte {
	b = append(b, ' ')
	b = append(b, name...)
	b = append(b, `="`...)
	b = appendEscaped(b, value)
	return append(b, '"')
}

func appendEscaped(b []byte, s string) []byte {
	from := 0
	for i := range len(s) {
		var entity string
		switch s[i] {
		case '&':
			entity = "&amp;"
		case '<':
			entity = "&lt;"
		case '>':
			entity = "&gt;"
		case '"':
			entity = "&quot;"
		default:
			continue
		}
		b = append(append(b, s[from:i]...), entity...)
		from = i + 1
	}
	return append(b, s[from:]...)
}
