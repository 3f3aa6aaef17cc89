package chart

import (
	"encoding/binary"
	"math/bits"
)

// deflater packs rows of pixels (RFC 1951). The standard library's compressor
// serves as well today, but gives other bytes in other versions, and the
// SHA-256 of a picture is published for good. Knowing the length of a row, this
// one is faster too: most rows of a chart are the row above once more.
type deflater struct {
	tokens []token
	table  [1 << hashBits]int32 // where four bytes were seen last, counted from 1
	lits   code
	dists  code
	out    []byte
	hold   uint64 // bits not yet in out, the first one lowest
	held   uint
}

// token is a byte as it is, or a stretch to be copied from before.
type token struct {
	length   uint16 // 0 for a byte as it is
	distance uint16 // or the byte
}

const (
	hashBits    = 13
	leastMatch  = 4
	mostMatch   = 258
	window      = 32768
	blockTokens = 1 << 15
	endOfBlock  = 256
)

// deflate packs raw, which is rows of a length; same says of each row whether it
// is the one above. The result holds until the next call.
func (d *deflater) deflate(raw []byte, row int, same []bool) []byte {
	d.out, d.hold, d.held, d.tokens = d.out[:0], 0, 0, d.tokens[:0]
	clear(d.table[:])
	for y := 0; y < len(same); {
		from := y
		for y < len(same) && same[y] && row >= leastMatch && row < window {
			y++
		}
		if y > from {
			above := raw[(from-1)*row : from*row]
			distance := row
			if alike(above, above[1:]) == row-1 { // of one colour: a nearer copy is shorter to write
				distance = 1
			}
			d.copy((y-from)*row, distance)
			continue
		}
		d.row(raw, y*row, row)
		y++
	}
	d.block(true)
	d.out = binary.LittleEndian.AppendUint64(d.out, d.hold)
	return d.out[:len(d.out)-8+int(d.held+7)/8]
}

// row finds what a row repeats: the pixel before, the row above, or anything
// seen lately.
func (d *deflater) row(raw []byte, from, row int) {
	end := from + row
	for at := from; at < end; {
		length, distance := 0, 0
		try := func(back int) {
			if back > 0 && back <= at && back < window {
				if n := alike(raw[at-back:], raw[at:min(end, at+mostMatch)]); n > length {
					length, distance = n, back
				}
			}
		}
		try(1)
		if length < mostMatch {
			try(row)
		}
		if at+leastMatch <= end {
			slot := &d.table[binary.LittleEndian.Uint32(raw[at:])*0x9E3779B1>>(32-hashBits)]
			if length < 16 && *slot > 0 {
				try(at - int(*slot) + 1)
			}
			*slot = int32(at) + 1
		}
		if length < leastMatch {
			d.token(token{distance: uint16(raw[at])})
			at++
			continue
		}
		d.token(token{uint16(length), uint16(distance)})
		at += length
	}
}

// alike is how long b begins as a does; a is no shorter than b.
func alike(a, b []byte) int {
	n := 0
	for ; n+8 <= len(b); n += 8 {
		if x := binary.LittleEndian.Uint64(a[n:]) ^ binary.LittleEndian.Uint64(b[n:]); x != 0 {
			return n + bits.TrailingZeros64(x)/8
		}
	}
	for n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// copy repeats what stands a distance before, for a length of 4 or more.
func (d *deflater) copy(length, distance int) {
	for length > 0 {
		n := min(length, mostMatch)
		if rest := length - n; rest > 0 && rest < leastMatch {
			n -= leastMatch
		}
		d.token(token{uint16(n), uint16(distance)})
		length -= n
	}
}

func (d *deflater) token(t token) {
	if len(d.tokens) == blockTokens {
		d.block(false)
	}
	d.tokens = append(d.tokens, t)
}

// block writes the tokens gathered so far with codes made for them.
func (d *deflater) block(last bool) {
	d.lits.reset(286)
	d.dists.reset(30)
	d.lits.count[endOfBlock]++
	for _, t := range d.tokens {
		if t.length == 0 {
			d.lits.count[t.distance]++
			continue
		}
		d.lits.count[lengthSymbol(t.length).symbol]++
		d.dists.count[distanceSymbol(t.distance).symbol]++
	}
	d.lits.build(15)
	d.dists.build(15)
	final := uint32(0)
	if last {
		final = 1
	}
	d.bits(final|2<<1, 3) // codes of its own
	d.codes()
	for _, t := range d.tokens {
		if t.length == 0 {
			d.symbol(&d.lits, int(t.distance))
			continue
		}
		length, distance := lengthSymbol(t.length), distanceSymbol(t.distance)
		d.symbol(&d.lits, length.symbol)
		d.bits(length.extra, length.bits)
		d.symbol(&d.dists, distance.symbol)
		d.bits(distance.extra, distance.bits)
	}
	d.symbol(&d.lits, endOfBlock)
	d.tokens = d.tokens[:0]
}

// codes writes the lengths of both codes, packed by a third one (RFC 1951, 3.2.7).
func (d *deflater) codes() {
	lits, dists := d.lits.used(257), d.dists.used(1)
	lengths := append(append([]uint8(nil), d.lits.length[:lits]...), d.dists.length[:dists]...)
	var third code
	third.reset(19)
	var packed []extended
	for i := 0; i < len(lengths); {
		n := 1
		for i+n < len(lengths) && lengths[i+n] == lengths[i] {
			n++
		}
		packed = repeat(packed, lengths[i], n)
		i += n
	}
	for _, p := range packed {
		third.count[p.symbol]++
	}
	third.build(7)
	order := [19]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}
	sent := len(order)
	for sent > 4 && third.length[order[sent-1]] == 0 {
		sent--
	}
	d.bits(uint32(lits-257), 5)
	d.bits(uint32(dists-1), 5)
	d.bits(uint32(sent-4), 4)
	for _, symbol := range order[:sent] {
		d.bits(uint32(third.length[symbol]), 3)
	}
	for _, p := range packed {
		d.symbol(&third, p.symbol)
		d.bits(p.extra, p.bits)
	}
}

// repeat packs a length that occurs n times in a row.
func repeat(packed []extended, length uint8, n int) []extended {
	if length > 0 {
		packed = append(packed, extended{symbol: int(length)})
		n--
	}
	for n > 0 {
		switch {
		case n < 3:
			packed = append(packed, extended{symbol: int(length)})
			n--
		case length > 0:
			k := min(n, 6)
			packed = append(packed, extended{16, uint32(k - 3), 2})
			n -= k
		case n < 11:
			packed = append(packed, extended{17, uint32(n - 3), 3})
			n = 0
		default:
			k := min(n, 138)
			packed = append(packed, extended{18, uint32(k - 11), 7})
			n -= k
		}
	}
	return packed
}

func (d *deflater) symbol(c *code, symbol int) {
	d.bits(uint32(c.word[symbol]), uint(c.length[symbol]))
}

// bits writes the lowest n bits of v.
func (d *deflater) bits(v uint32, n uint) {
	d.hold |= uint64(v) << d.held
	d.held += n
	if d.held >= 32 {
		d.out = binary.LittleEndian.AppendUint32(d.out, uint32(d.hold))
		d.hold >>= 32
		d.held -= 32
	}
}
