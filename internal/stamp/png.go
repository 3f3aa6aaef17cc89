package stamp

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
)

// What keeps a PNG from being read.
var (
	ErrNoPNG     = errors.New("not a PNG")
	ErrTruncated = errors.New("the PNG breaks off")
	ErrChunk     = errors.New("the PNG has a damaged chunk")
)

const (
	pngSignature = "\x89PNG\r\n\x1a\n"
	headerLength = 13        // of the data of IHDR
	frame        = 4 + 4 + 4 // length, type and CRC of a chunk
	longestChunk = 1<<31 - 1 // PNG specification, 5.3
)

// chunk is a chunk of a PNG.
type chunk struct {
	kind string
	data []byte
	raw  []byte // with length, type and CRC
}

// nextChunk cuts the first chunk off a PNG and checks it.
func nextChunk(rest []byte) (chunk, []byte, error) {
	if len(rest) < frame {
		return chunk{}, nil, ErrTruncated
	}
	length := binary.BigEndian.Uint32(rest)
	switch {
	case length > longestChunk:
		return chunk{}, nil, ErrChunk
	case uint64(length)+frame > uint64(len(rest)):
		return chunk{}, nil, ErrTruncated
	}
	end := frame + int(length)
	c := chunk{kind: string(rest[4:8]), data: rest[8 : end-4], raw: rest[:end]}
	if crc32.ChecksumIEEE(rest[4:end-4]) != binary.BigEndian.Uint32(rest[end-4:]) {
		return chunk{}, nil, ErrChunk
	}
	return c, rest[end:], nil
}

// chunks calls visit for every chunk from IHDR to IEND. What follows IEND is
// not looked at.
func chunks(data []byte, visit func(chunk) error) error {
	rest, ok := bytes.CutPrefix(data, []byte(pngSignature))
	if !ok {
		return ErrNoPNG
	}
	for first := true; ; first = false {
		c, next, err := nextChunk(rest)
		if err != nil {
			return err
		}
		if first && (c.kind != "IHDR" || len(c.data) != headerLength) {
			return ErrNoPNG
		}
		if err := visit(c); err != nil {
			return err
		}
		if c.kind == "IEND" {
			return nil
		}
		rest = next
	}
}

// PNG puts a stamp into a PNG, right after its header, in place of one that it has.
func PNG(data []byte, s Stamp) ([]byte, error) {
	out := bytes.NewBuffer(make([]byte, 0, len(data)+2048))
	out.WriteString(pngSignature)
	err := chunks(data, func(c chunk) error {
		if keyword, _, err := text(c); err == nil && isField(keyword) {
			return nil
		}
		out.Write(c.raw)
		if c.kind == "IHDR" {
			for _, f := range s.fields() {
				out.Write(international(f.keyword, f.text))
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("stamp: %w", err)
	}
	return out.Bytes(), nil
}

// international is an iTXt chunk: keyword, not compressed, of no language and
// without a translated keyword.
func international(keyword, text string) []byte {
	b := make([]byte, 4, frame+len(keyword)+5+len(text))
	b = append(b, "iTXt"...)
	b = append(b, keyword...)
	b = append(b, 0, 0, 0, 0, 0)
	b = append(b, text...)
	binary.BigEndian.PutUint32(b, uint32(len(b)-8))
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
}

// ReadPNG reads the stamp of a PNG back, also after a program wrote the texts in
// another of the format's three ways. The error is ErrNone where there is no
// stamp, or says what is wrong with the file or with its stamp.
func ReadPNG(data []byte) (Stamp, error) {
	var r reader
	err := chunks(data, func(c chunk) error {
		keyword, read, err := text(c)
		if err != nil || !isField(keyword) {
			return nil // what others wrote, well or badly
		}
		value, err := read()
		if err != nil {
			return err
		}
		return r.set(keyword, value)
	})
	if err != nil {
		return Stamp{}, fmt.Errorf("stamp: %w", err)
	}
	return r.stamp()
}
