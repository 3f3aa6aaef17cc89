package chart

import (
	"encoding/binary"
	"hash/adler32"
	"hash/crc32"
	"image"
	"sync"
)

// encoders writes pictures as PNG and keeps what that takes for the next one.
type encoders struct{ pool sync.Pool }

type encoder struct {
	*quantizer
	deflater
}

// encode writes img with a palette. It does without package image/png, whose
// bytes may differ between versions (see deflater).
func (e *encoders) encode(img *image.RGBA) []byte {
	enc, _ := e.pool.Get().(*encoder)
	if enc == nil {
		enc = &encoder{quantizer: newQuantizer()}
	}
	defer e.pool.Put(enc)
	enc.quantize(img)
	packed := enc.deflate(enc.rows, img.Rect.Dx()+1, enc.same)

	header := binary.BigEndian.AppendUint32(nil, uint32(img.Rect.Dx()))
	header = binary.BigEndian.AppendUint32(header, uint32(img.Rect.Dy()))
	header = append(header, 8, 3, 0, 0, 0) // 8 bits a pixel, a palette, no interlace
	colours := make([]byte, 0, 3*len(enc.palette))
	for _, c := range enc.palette {
		colours = append(colours, c.R, c.G, c.B)
	}
	sum := binary.BigEndian.AppendUint32(nil, adler32.Checksum(enc.rows))

	b := make([]byte, 0, len(packed)+len(colours)+100)
	b = append(b, "\x89PNG\r\n\x1a\n"...)
	b = appendChunk(b, "IHDR", header)
	b = appendChunk(b, "PLTE", colours)
	b = appendChunk(b, "IDAT", []byte{0x78, 0x01}, packed, sum) // zlib, RFC 1950
	return appendChunk(b, "IEND")
}

// appendChunk writes a chunk of a PNG (PNG specification, 5.3).
func appendChunk(b []byte, kind string, data ...[]byte) []byte {
	start := len(b)
	b = append(append(b, 0, 0, 0, 0), kind...)
	for _, d := range data {
		b = append(b, d...)
	}
	binary.BigEndian.PutUint32(b[start:], uint32(len(b)-start-8))
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[start+4:]))
}
