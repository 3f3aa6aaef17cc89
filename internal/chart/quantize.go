package chart

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"image"
	"image/color"
	"slices"
)

// A chart has few colours and their blends with the ground at the edges of
// shapes and letters. So a picture is written with a palette: a third of the
// size of true colour, and several times as fast to compress. The colours of
// the roles are in it as they are; blends are told apart to 5 bits a channel.

// bins is the number of colours at 5 bits a channel.
const bins = 1 << 15

func bin(r, g, b uint8) int { return int(r>>3)<<10 | int(g>>3)<<5 | int(b>>3) }

// quantizer turns a picture of opaque colours into one with a palette.
type quantizer struct {
	counts  [bins]uint32
	colour  [bins]color.RGBA // of each bin: a role's, or the first one seen
	seeded  [bins]bool       // whether it is a role's
	index   [bins]uint8
	used    []uint16 // bins that occur, in order of appearance
	palette []color.RGBA
	same    []bool // rows that are the row above once more
	rows    []byte // of indexes, each after the byte 0: the row is not filtered
}

// newQuantizer lets the roles' colours stand for their bins.
func newQuantizer() *quantizer {
	q := new(quantizer)
	for i := len(roles) - 1; i >= 0; i-- { // the first role of a bin wins
		c := roles[i].light
		at := bin(c.R, c.G, c.B)
		q.colour[at], q.seeded[at] = color.RGBA{c.R, c.G, c.B, 0xff}, true
	}
	return q
}

// quantize finds the palette of img and the index of each of its pixels.
func (q *quantizer) quantize(img *image.RGBA) {
	q.reset()
	height := img.Rect.Dy()
	for y := range height {
		q.same = append(q.same, y > 0 && bytes.Equal(pixels(img, y), pixels(img, y-1)))
	}
	for y := 0; y < height; {
		from := y
		for y++; y < height && q.same[y]; y++ {
		}
		q.count(pixels(img, from), uint32(y-from))
	}
	q.choose()
	row := img.Rect.Dx() + 1
	q.rows = slices.Grow(q.rows, row*height)[:row*height]
	for y := range height {
		to := q.rows[y*row : (y+1)*row]
		if q.same[y] {
			copy(to, q.rows[(y-1)*row:])
			continue
		}
		to[0] = 0
		q.point(to[1:], pixels(img, y))
	}
}

// pixels are those of a row, 4 bytes each.
func pixels(img *image.RGBA, y int) []byte {
	from := img.PixOffset(img.Rect.Min.X, img.Rect.Min.Y+y)
	return img.Pix[from : from+4*img.Rect.Dx()]
}

// reset forgets the last picture.
func (q *quantizer) reset() {
	for _, c := range q.used {
		q.counts[c] = 0
	}
	q.used, q.palette, q.same, q.rows = q.used[:0], q.palette[:0], q.same[:0], q.rows[:0]
}

// run is how many pixels at the head of row are alike.
func run(row []byte) int {
	p := uint64(binary.LittleEndian.Uint32(row))
	p |= p << 32
	n := 4
	for n+8 <= len(row) && binary.LittleEndian.Uint64(row[n:]) == p {
		n += 8
	}
	if n+4 <= len(row) && binary.LittleEndian.Uint32(row[n:]) == uint32(p) {
		n += 4
	}
	return n / 4
}

// count tells how often each bin occurs, for a row that occurs some times.
func (q *quantizer) count(row []byte, times uint32) {
	for len(row) > 0 {
		n := run(row)
		c := bin(row[0], row[1], row[2])
		if q.counts[c] == 0 {
			q.used = append(q.used, uint16(c))
			if !q.seeded[c] {
				q.colour[c] = color.RGBA{row[0], row[1], row[2], 0xff}
			}
		}
		q.counts[c] += uint32(n) * times
		row = row[4*n:]
	}
}

// point gives each pixel of a row its index.
func (q *quantizer) point(to, row []byte) {
	for len(row) > 0 {
		n := run(row)
		index := q.index[bin(row[0], row[1], row[2])]
		for i := range to[:n] {
			to[i] = index
		}
		to, row = to[n:], row[4*n:]
	}
}

// choose makes a palette of the colours that occur most and gives every bin its
// index: those that are left out the one nearest to them.
func (q *quantizer) choose() {
	slices.SortFunc(q.used, func(a, b uint16) int {
		return cmp.Or(cmp.Compare(q.counts[b], q.counts[a]), cmp.Compare(a, b))
	})
	for i, c := range q.used {
		if i < 256 {
			q.index[c] = uint8(i)
			q.palette = append(q.palette, q.colour[c])
			continue
		}
		q.index[c] = q.nearest(q.colour[c])
	}
}

// nearest is the index of the colour in the palette that is nearest to c.
func (q *quantizer) nearest(c color.RGBA) uint8 {
	best, least := 0, 1<<30
	square := func(a, b uint8) int { return (int(a) - int(b)) * (int(a) - int(b)) }
	for i, p := range q.palette {
		if d := 2*square(c.R, p.R) + 4*square(c.G, p.G) + 3*square(c.B, p.B); d < least {
			best, least = i, d
		}
	}
	return uint8(best)
}
