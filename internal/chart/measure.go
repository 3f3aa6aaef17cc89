package chart

import (
	"sync/atomic"

	"github.com/golang/freetype/truetype"
	"golang.org/x/image/math/fixed"
)

// slack widens what is not full-width when room is reserved for it: readers'
// own fonts set digits and Latin a little wider than ours, Han all the same.
const slack = 1.06

// metrics knows how far each character of a font advances. Advances are looked
// up once and kept; goroutines share them without locks.
type metrics struct {
	font *truetype.Font
	em   float64 // font units in an em

	// bmp holds the glyph (upper half) and advance (lower half) of the
	// characters below U+10000; 0 is not yet looked up. Two goroutines may look
	// one up at the same time; both store the same.
	bmp [1 << 16]atomic.Uint32
}

func newMetrics(font *truetype.Font) *metrics {
	return &metrics{font: font, em: float64(font.FUnitsPerEm())}
}

// glyph gives the glyph of r, 0 for one that the font lacks, and how far it
// advances in font units.
func (m *metrics) glyph(r rune) (truetype.Index, uint32) {
	if r >= 0 && r < 1<<16 {
		if known := m.bmp[r].Load(); known != 0 {
			return truetype.Index(known >> 16), known & 0xFFFF
		}
	}
	index := m.font.Index(r)
	advance := uint32(m.font.HMetric(fixed.Int26_6(m.font.FUnitsPerEm()), index).AdvanceWidth) & 0xFFFF
	if r >= 0 && r < 1<<16 {
		m.bmp[r].Store(uint32(index)<<16 | advance)
	}
	return index, advance
}

// advance is how far text advances in the embedded font, in the unit of size.
func (m *metrics) advance(text string, size float64) float64 {
	units := uint32(0)
	for _, r := range text {
		_, advance := m.glyph(r)
		units += advance
	}
	return float64(units) * size / m.em
}

// room is how much width to keep free for text in any reader's font.
func (m *metrics) room(text string, size float64) float64 {
	units := 0.0
	for _, r := range text {
		units += m.need(r)
	}
	return units * size / m.em
}

// need is the room for one character, in font units.
func (m *metrics) need(r rune) float64 {
	_, advance := m.glyph(r)
	if wide(r) || float64(advance) >= m.em { // quotation marks and leaders too
		return float64(advance)
	}
	return float64(advance) * slack
}
