package photo

import (
	"encoding/binary"
	"image"
)

// webpFile is what the frame of a WebP tells (RFC 9649).
type webpFile struct {
	width, height int
	moves, exif   bool
	profile       []byte
	pictures      int
}

var errWebPShort = broken("the file ends before the picture does")

func scanWebP(data []byte) (*webpFile, error) {
	w := &webpFile{}
	const headSize = 12
	size := uint64(binary.LittleEndian.Uint32(data[4:])) + 8
	if size > uint64(len(data)) || size < headSize {
		return nil, errWebPShort
	}
	for rest := data[headSize:size]; len(rest) >= 8; {
		name, length := string(rest[:4]), uint64(binary.LittleEndian.Uint32(rest[4:]))
		if length > uint64(len(rest)-8) {
			return nil, errWebPShort
		}
		if err := w.take(name, rest[8:8+length]); err != nil {
			return nil, err
		}
		rest = rest[min(8+length+length&1, uint64(len(rest))):]
	}
	if w.moves || w.pictures == 1 {
		return w, nil
	}
	return nil, broken("no picture in the file")
}

// take reads a chunk. The sizes are those of the picture itself, not of the
// frame around it, which may say anything.
func (w *webpFile) take(name string, data []byte) error {
	switch name {
	case "ANIM", "ANMF":
		w.moves = true
	case "EXIF":
		w.exif = true
	case "ICCP":
		w.profile = data
	case "VP8 ":
		if len(data) < 10 || string(data[3:6]) != "\x9d\x01\x2a" {
			return broken("no picture in the file")
		}
		w.pictures++
		w.width = int(binary.LittleEndian.Uint16(data[6:]) & 0x3FFF)
		w.height = int(binary.LittleEndian.Uint16(data[8:]) & 0x3FFF)
	case "VP8L":
		if len(data) < 5 || data[0] != 0x2F {
			return broken("no picture in the file")
		}
		w.pictures++
		bits := binary.LittleEndian.Uint32(data[1:])
		w.width, w.height = int(bits&0x3FFF)+1, int(bits>>14&0x3FFF)+1
	}
	return nil
}

// fullRange widens the colours of a WebP, whose black is 16 and white 235 (RFC
// 6386, as ITU-R BT.601), to those that a JPEG has, 0 and 255. The decoder of
// golang.org/x/image does not.
func fullRange(m *image.YCbCr) {
	var luma, chroma [256]byte
	for i := range 256 {
		luma[i] = clamp(((i-16)*255*2 + 219) / (219 * 2))
		chroma[i] = clamp((128*448 + (i-128)*255*2 + 224) / 448)
	}
	for i, v := range m.Y {
		m.Y[i] = luma[v]
	}
	for _, plane := range [][]byte{m.Cb, m.Cr} {
		for i, v := range plane {
			plane[i] = chroma[v]
		}
	}
}

func clamp(v int) byte { return byte(min(max(v, 0), 255)) }
