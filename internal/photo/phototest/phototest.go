// Package phototest makes pictures for tests, as cameras and programs write
// them: turned, with a position, with a colour profile, in every format.
package phototest

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
)

// Position is a text that stands in the metadata of every picture made here
// with some: none of it may be published.
const Position = "N23.7052 E113.0365 secret"

// Scene is a picture whose four corners differ: red, green, blue and yellow from
// the top left clockwise, with something to see between them.
func Scene(width, height int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			c := color.RGBA{220, 30, 30, 255}
			switch right, low := 2*x >= width, 2*y >= height; {
			case right && low:
				c = color.RGBA{30, 30, 220, 255}
			case right:
				c = color.RGBA{30, 200, 30, 255}
			case low:
				c = color.RGBA{230, 220, 30, 255}
			}
			c.R, c.G, c.B = c.R^byte(x&7), c.G^byte(y&7), c.B^byte((x+y)&7)
			m.SetRGBA(x, y, c)
		}
	}
	return m
}

// JPEG encodes an image.
func JPEG(m image.Image) []byte {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, &jpeg.Options{Quality: 92}); err != nil {
		panic(err) // of a picture without pixels
	}
	return b.Bytes()
}

// PNG encodes an image.
func PNG(m image.Image) []byte {
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// GIF makes a picture of several frames with a comment and XMP.
func GIF(width, height, frames int) []byte {
	g := &gif.GIF{}
	for i := range frames {
		m := image.NewPaletted(image.Rect(0, 0, width, height), color.Palette{color.White, color.Black})
		m.SetColorIndex(i%width, 0, 1)
		g.Image, g.Delay = append(g.Image, m), append(g.Delay, 50)
	}
	var b bytes.Buffer
	if err := gif.EncodeAll(&b, g); err != nil {
		panic(err)
	}
	data := b.Bytes()
	whole := append(bytes.Clone(data[:len(data)-1]), 0x21, 0xFE, byte(len(Position)))
	whole = append(append(whole, Position...), 0)
	whole = append(whole, "\x21\xFF\x0BXMP DataXMP<x:xmpmeta>"...)
	trailer := make([]byte, 258)
	trailer[0] = 1
	for i := range 256 {
		trailer[1+i] = byte(255 - i)
	}
	return append(append(whole, trailer...), 0x3B)
}

// Exif is a block of Exif with an orientation, 1 to 8, a position and a name.
func Exif(orientation int) []byte {
	type entry struct {
		tag, kind uint16
		count     uint32
		value     uint32
	}
	order := binary.LittleEndian
	out := []byte("II*\x00\x08\x00\x00\x00")
	write := func(entries []entry, next uint32) {
		out = order.AppendUint16(out, uint16(len(entries)))
		for _, e := range entries {
			out = order.AppendUint32(order.AppendUint16(order.AppendUint16(out, e.tag), e.kind), e.count)
			out = order.AppendUint32(out, e.value)
		}
		out = order.AppendUint32(out, next)
	}
	const gpsAt = 8 + 2 + 3*12 + 4
	const textAt = gpsAt + 2 + 2*12 + 4
	write([]entry{
		{0x0112, 3, 1, uint32(orientation)},
		{0x013B, 2, uint32(len(Position) + 1), textAt}, // Artist
		{0x8825, 4, 1, gpsAt},                          // GPSInfo
	}, 0)
	write([]entry{{0x0001, 2, 2, 'N'}, {0x001D, 2, uint32(len(Position) + 1), textAt}}, 0)
	return append(append(out, Position...), 0)
}

// Profile is a colour profile of a space, such as "RGB ", under a name. It is
// no profile to compute with.
func Profile(space, name string) []byte {
	out := make([]byte, 132, 132+len(name))
	copy(out[16:], space)
	copy(out[36:], "acsp")
	out = append(out, name...)
	binary.BigEndian.PutUint32(out, uint32(len(out)))
	return out
}

// WithSegments puts parameters under markers behind the beginning of a JPEG.
func WithSegments(data []byte, segments ...Segment) []byte {
	out := bytes.Clone(data[:2])
	for _, s := range segments {
		out = append(out, 0xFF, s.Marker)
		out = binary.BigEndian.AppendUint16(out, uint16(len(s.Data)+2))
		out = append(out, s.Data...)
	}
	return append(out, data[2:]...)
}

// Segment is one marker of a JPEG with its parameters.
type Segment struct {
	Marker byte
	Data   []byte
}

// Camera is a JPEG as a phone writes it: turned, with its position in Exif, XMP
// and IPTC, a comment, a colour profile and a second picture behind the end.
func Camera(m image.Image, orientation int) []byte {
	data := WithSegments(JPEG(m),
		Segment{0xE1, append([]byte("Exif\x00\x00"), Exif(orientation)...)},
		Segment{0xE1, []byte("http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta>" + Position + "</x:xmpmeta>")},
		Segment{0xE2, append([]byte("ICC_PROFILE\x00\x01\x01"), Profile("RGB ", "Display P3")...)},
		Segment{0xED, []byte("Photoshop 3.0\x008BIM" + Position)},
		Segment{0xFE, []byte(Position)},
	)
	return append(data, WithSegments(JPEG(Scene(32, 32)), Segment{0xE1, append([]byte("Exif\x00\x00"), Exif(1)...)})...)
}

// WithChunks puts chunks, named and filled in turn, behind the first of a PNG.
func WithChunks(data []byte, namesAndBodies ...string) []byte {
	const first = 8 + 25
	out := bytes.Clone(data[:first])
	for i := 0; i+1 < len(namesAndBodies); i += 2 {
		name, body := namesAndBodies[i], namesAndBodies[i+1]
		out = binary.BigEndian.AppendUint32(out, uint32(len(body)))
		out = append(out, name+body...)
		out = binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE([]byte(name+body)))
	}
	return append(out, data[first:]...)
}

// Screenshot is a PNG with a position in each of its forms of text, and what was
// cut away behind its end.
func Screenshot(m image.Image) []byte {
	data := WithChunks(PNG(m), "tEXt", "Comment\x00"+Position, "iTXt", "XML:com.adobe.xmp\x00\x00\x00\x00\x00<x:xmpmeta>"+Position,
		"eXIf", string(Exif(1)), "tIME", "\x07\xea\x01\x01\x00\x00\x00", "pHYs", "\x00\x00\x0b\x13\x00\x00\x0b\x13\x01")
	return append(data, Position...)
}

// WebP is a picture of 76 by 100 pixels, white above and black below, with Exif
// of an orientation, a position and a colour profile.
func WebP(orientation int) []byte {
	const hasProfile, hasExif = 1 << 5, 1 << 3
	return webP(hasProfile|hasExif, "ICCP", string(Profile("RGB ", "Display P3")), "VP8 ", decoded(softVP8), "EXIF", string(Exif(orientation)))
}

// ClearWebP is one of the same size that is transparent above and black below.
func ClearWebP() []byte {
	const hasAlpha = 1 << 4
	return webP(hasAlpha, "ALPH", decoded(clearALPH), "VP8 ", decoded(clearVP8))
}

// MovingWebP is the frame of an animated one.
func MovingWebP() []byte {
	const moves = 1 << 1
	return webP(moves, "ANIM", "\x00\x00\x00\x00\x00\x00", "ANMF", string(make([]byte, 24)))
}

// webP joins chunks, named and filled in turn (RFC 9649).
func webP(flags byte, namesAndBodies ...string) []byte {
	var body []byte
	add := func(name, chunk string) {
		body = binary.LittleEndian.AppendUint32(append(body, name...), uint32(len(chunk)))
		if body = append(body, chunk...); len(chunk)&1 == 1 {
			body = append(body, 0)
		}
	}
	add("VP8X", string([]byte{flags, 0, 0, 0, 75, 0, 0, 99, 0, 0}))
	for i := 0; i+1 < len(namesAndBodies); i += 2 {
		add(namesAndBodies[i], namesAndBodies[i+1])
	}
	head := binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(len(body)+4))
	return append(append(head, "WEBP"...), body...)
}

func decoded(coded string) string {
	data, err := base64.StdEncoding.DecodeString(coded)
	if err != nil {
		panic(err) // of a constant of this file
	}
	return string(data)
}

// Coded pixels, made by a browser.
const (
	softVP8   = "UAUAnQEqTABkAD5tNpdIJCKiISWIAIANiWkAACpvGwUEeRHR8c//gtqnJQ6YI8iQmlCAAP77IYAPlH/7RAl/+DYTyVUAAAAA"
	clearALPH = "AQ8w/xERgkjbZg7mX+3RBYxF9H8CSH7f0gA="
	clearVP8  = "kAQAnQEqTABkAD5tNplJpCMioSDoAIANiWkAAAd2VXy9xp7yb6dOnTp06dHAAP77nMAAAAAAAAA="
)
