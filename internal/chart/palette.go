package chart

import (
	_ "embed"

	"github.com/wcharczuk/go-chart/v2/drawing"
)

// role is the part that a shape or a text plays. It has a class, by which a
// stylesheet colours it, and the colour that it has on a light ground.
type role uint8

const (
	roleGround role = iota
	roleTitle
	roleText  // category labels, legends
	roleValue // value labels
	roleQuiet // subtitle, axis numbers, source lines
	roleGrid
	roleAxis
	roleTrack  // what is not filled: a progress track, the rest of a ring
	roleStripe // stripes in the colour of the ground
	roleThen   // the earlier of two
	roleBase   // the mark of where a track begins
	roleUp
	roleDown
	roleTotal
	roleFill   // the first of the series' fills
	roleStroke = roleFill + hues
	roleOn     = roleStroke + hues // text on the fill of a series
	roleCount  = roleOn + hues
)

// hues is how many series are told apart by colour. The seventh series takes the
// first colour again, hatched.
const hues = 6

// fillOf, strokeOf and onOf give the roles of the i-th series.
func fillOf(i int) role   { return roleFill + role(i%hues) }
func strokeOf(i int) role { return roleStroke + role(i%hues) }
func onOf(i int) role     { return roleOn + role(i%hues) }

// roles says how each role is written into an SVG and drawn on a PNG. The same
// colours stand in chart.css, beside those for a dark ground.
var roles = [roleCount]struct {
	class string
	light drawing.Color
}{
	roleGround: {"zc-ground", rgb(0xffffff)},
	roleStripe: {"zc-stripe", rgb(0xffffff)},
	roleTitle:  {"zc-title", rgb(0x12171f)},
	roleText:   {"zc-text", rgb(0x2a323d)},
	roleValue:  {"zc-value", rgb(0x12171f)},
	roleQuiet:  {"zc-quiet", rgb(0x5a6472)},
	roleGrid:   {"zc-grid", rgb(0xe3e7ec)},
	roleAxis:   {"zc-axis", rgb(0x6b7685)},
	roleTrack:  {"zc-track", rgb(0xe6eaef)},
	roleThen:   {"zc-then", rgb(0x8a95a4)},
	roleBase:   {"zc-base", rgb(0x6b7685)},
	roleUp:     {"zc-up", rgb(0x1c5ea8)},
	roleDown:   {"zc-down", rgb(0xd0650f)},
	roleTotal:  {"zc-total", rgb(0x3b4757)},

	roleFill:     {"zc-f1", rgb(0x1c5ea8)},
	roleFill + 1: {"zc-f2", rgb(0xd0650f)},
	roleFill + 2: {"zc-f3", rgb(0x219679)},
	roleFill + 3: {"zc-f4", rgb(0x6e264c)},
	roleFill + 4: {"zc-f5", rgb(0x9b7ed2)},
	roleFill + 5: {"zc-f6", rgb(0x0d1322)},

	roleStroke:     {"zc-s1", rgb(0x1c5ea8)},
	roleStroke + 1: {"zc-s2", rgb(0xd0650f)},
	roleStroke + 2: {"zc-s3", rgb(0x219679)},
	roleStroke + 3: {"zc-s4", rgb(0x6e264c)},
	roleStroke + 4: {"zc-s5", rgb(0x9b7ed2)},
	roleStroke + 5: {"zc-s6", rgb(0x0d1322)},

	roleOn:     {"zc-o1", rgb(0xffffff)},
	roleOn + 1: {"zc-o2", rgb(0x10151c)},
	roleOn + 2: {"zc-o3", rgb(0x10151c)},
	roleOn + 3: {"zc-o4", rgb(0xffffff)},
	roleOn + 4: {"zc-o5", rgb(0x10151c)},
	roleOn + 5: {"zc-o6", rgb(0xffffff)},
}

func rgb(c uint32) drawing.Color {
	return drawing.Color{R: uint8(c >> 16), G: uint8(c >> 8), B: uint8(c), A: 0xff}
}

//go:embed chart.css
var stylesheet string

// CSS is the stylesheet of the classes in the SVGs, for pages that hold them
// inline. It follows the reader's preference for light or dark, which a page
// may overrule by data-theme="light" or "dark" on its root; it prints dark on
// white, and leaves the colours to the reader under forced colours. Colours are
// custom properties (--zc-…) of the class zc.
func CSS() string { return stylesheet }
