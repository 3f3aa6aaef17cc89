package chart

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"slices"
	"sync"
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
	counts [bins]uint32
	colour [bins]color.RGBA // of each bin: a role's, or the first one seen
	seeded [bins]bool       // whether it is a role's
	index  [bins]uint8
	used   []uint16 // bins that occur, in order of appearance
	pix    []uint8
}

var _ png.EncoderBufferPool = (*bufferPool)(nil)

// bufferPool keeps the encoder's buffers for the next picture.
type bufferPool struct{ pool sync.Pool }

func (p *bufferPool) Get() *png.EncoderBuffer {
	b, _ := p.pool.Get().(*png.EncoderBuffer)
	return b
}

func (p *bufferPool) Put(b *png.EncoderBuffer) { p.pool.Put(b) }

// encoders encodes pictures and keeps what that takes.
type encoders struct {
	quantizers sync.Pool
	buffers    bufferPool
}

func (e *encoders) encode(img *image.RGBA) ([]byte, error) {
	q, _ := e.quantizers.Get().(*quantizer)
	if q == nil {
		q = newQuantizer()
	}
	defer e.quantizers.Put(q)
	var b bytes.Buffer
	enc := png.Encoder{CompressionLevel: png.BestSpeed, BufferPool: &e.buffers}
	if err := enc.Encode(&b, q.quantize(img)); err != nil {
		return nil, fmt.Errorf("chart picture: %w", err)
	}
	return b.Bytes(), nil
}

// quantize gives img with a palette. The result holds until the next call.
func (q *quantizer) quantize(img *image.RGBA) *image.Paletted {
	q.reset()
	q.count(img)
	palette := q.palette()
	size := img.Rect.Dx() * img.Rect.Dy()
	q.pix = slices.Grow(q.pix[:0], size)[:size]
	var last uint32
	index := q.index[bin(0, 0, 0)]
	for i := range q.pix {
		if p := pixel(img, i); p != last {
			last, index = p, q.index[bin(uint8(p), uint8(p>>8), uint8(p>>16))]
		}
		q.pix[i] = index
	}
	return &image.Paletted{Pix: q.pix, Stride: img.Rect.Dx(), Rect: img.Rect, Palette: palette}
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

// reset forgets the last picture.
func (q *quantizer) reset() {
	for _, c := range q.used {
		q.counts[c] = 0
	}
	q.used = q.used[:0]
}

// count tells how often each bin occurs, run by run.
func (q *quantizer) count(img *image.RGBA) {
	size := len(img.Pix) / 4
	for i := 0; i < size; {
		p, from := pixel(img, i), i
		for i++; i < size && pixel(img, i) == p; i++ {
		}
		c := bin(uint8(p), uint8(p>>8), uint8(p>>16))
		if q.counts[c] == 0 {
			q.used = append(q.used, uint16(c))
			if !q.seeded[c] {
				q.colour[c] = color.RGBA{uint8(p), uint8(p >> 8), uint8(p >> 16), 0xff}
			}
		}
		q.counts[c] += uint32(i - from)
	}
}

// pixel is the i-th pixel of img, red in its lowest byte.
func pixel(img *image.RGBA, i int) uint32 {
	return binary.LittleEndian.Uint32(img.Pix[i*4:])
}

// palette chooses the colours that occur most and gives every bin its index:
// those that are left out the one nearest to them.
func (q *quantizer) palette() color.Palette {
	slices.SortFunc(q.used, func(a, b uint16) int {
		return cmp.Or(cmp.Compare(q.counts[b], q.counts[a]), cmp.Compare(a, b))
	})
	var palette color.Palette
	for i, c := range q.used {
		if i < 256 {
			q.index[c] = uint8(i)
			palette = append(palette, q.colour[c])
			continue
		}
		q.index[c] = q.nearest(q.colour[c])
	}
	return palette
}

// nearest is the index of the colour in the palette that is nearest to c.
func (q *quantizer) nearest(c color.RGBA) uint8 {
	best, least := 0, 1<<30
	square := func(a, b uint8) int { return (int(a) - int(b)) * (int(a) - int(b)) }
	for i, u := range q.used[:256] {
		p := q.colour[u]
		if d := 2*square(c.R, p.R) + 4*square(c.G, p.G) + 3*square(c.B, p.B); d < least {
			best, least = i, d
		}
	}
	return uint8(best)
}
