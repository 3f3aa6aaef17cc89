package photo

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"io"
	"slices"
)

const pngMagic = "\x89PNG\r\n\x1a\n"

// chunk is a part of a PNG.
type chunk struct {
	name string
	data []byte
}

// scanPNG takes a PNG apart up to its end; what follows that is left out: a
// screenshot that was cut may still hold there what was cut away.
func scanPNG(data []byte) ([]chunk, error) {
	if !bytes.HasPrefix(data, []byte(pngMagic)) {
		return nil, broken("the file was changed as if it were text")
	}
	var chunks []chunk
	for rest := data[len(pngMagic):]; len(rest) >= 12; {
		size := binary.BigEndian.Uint32(rest)
		if uint64(size) > uint64(len(rest)-12) {
			break
		}
		end := 8 + int(size)
		c := chunk{string(rest[4:8]), rest[8:end]}
		if crc32.ChecksumIEEE(rest[4:end]) != binary.BigEndian.Uint32(rest[end:]) {
			return nil, broken("wrong checksum")
		}
		chunks = append(chunks, c)
		if c.name == "IEND" {
			return chunks, nil
		}
		rest = rest[end+4:]
	}
	return nil, broken("the file ends before the picture does")
}

// shown are the chunks that are needed to show a picture: the first is its
// frame, then its colours, its pixels, and the frames of one that moves.
var shown = []string{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sRGB", "cICP", "sBIT", "bKGD", "acTL", "fcTL", "fdAT"}

// colours are those chunks that say what the numbers of the pixels mean.
var colours = []string{"cHRM", "gAMA", "sRGB", "cICP"}

// joinPNG writes those chunks that are named, with the colour profile behind
// the first.
func joinPNG(chunks []chunk, profile []byte, names []string) []byte {
	out := []byte(pngMagic)
	for i, c := range chunks {
		if slices.Contains(names, c.name) {
			out = appendChunk(out, c)
		}
		if i == 0 && profile != nil {
			out = appendChunk(out, chunk{"iCCP", profileChunk(profile)})
		}
	}
	return out
}

func appendChunk(out []byte, c chunk) []byte {
	out = binary.BigEndian.AppendUint32(out, uint32(len(c.data)))
	from := len(out)
	out = append(append(out, c.name...), c.data...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[from:]))
}

// profilePNG is the colour profile of a PNG, nil where it has none.
func profilePNG(chunks []chunk) []byte {
	for _, c := range chunks {
		if c.name != "iCCP" {
			continue
		}
		_, packed, found := bytes.Cut(c.data, []byte{0})
		if !found || len(packed) < 1 {
			return nil
		}
		r, err := zlib.NewReader(bytes.NewReader(packed[1:]))
		if err != nil {
			return nil
		}
		profile, err := io.ReadAll(io.LimitReader(r, maxProfile+1))
		if err != nil {
			return nil
		}
		return profile
	}
	return nil
}

// withColours puts what a PNG says of its colours into one that was made of its
// pixels.
func withColours(data []byte, from []chunk, profile []byte) []byte {
	chunks, err := scanPNG(data)
	if err != nil {
		return data // an encoder wrote it
	}
	all := chunks[:1:1]
	for _, c := range from {
		if slices.Contains(colours, c.name) {
			all = append(all, c)
		}
	}
	return joinPNG(append(all, chunks[1:]...), profile, shown)
}
