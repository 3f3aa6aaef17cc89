package photo

import "bytes"

// Marks of GIF (version 89a).
const (
	gifImage     = 0x2C
	gifExtension = 0x21
	gifTrailer   = 0x3B

	gifControl     = 0xF9
	gifApplication = 0xFF
)

var errGIFShort = broken("the file ends before the picture does")

// stripGIF is a GIF without comments, texts and what programs added, but with
// how often it is to be repeated. Frames counts its pictures.
func stripGIF(data []byte) (out []byte, frames int, err error) {
	const headSize = 13
	if len(data) < headSize {
		return nil, 0, errGIFShort
	}
	at := headSize + colourTable(data[10])
	if at > len(data) {
		return nil, 0, errGIFShort
	}
	out = append(make([]byte, 0, len(data)), data[:at]...)
	for at < len(data) {
		start := at
		switch data[at] {
		case gifTrailer:
			if frames == 0 {
				return nil, 0, broken("no picture in the file")
			}
			return append(out, gifTrailer), frames, nil
		case gifImage:
			const frameSize = 10
			if at+frameSize >= len(data) {
				return nil, 0, errGIFShort
			}
			at += frameSize + colourTable(data[at+9]) + 1 // and the size of its codes
			if at, err = endOfBlocks(data, at); err != nil {
				return nil, 0, err
			}
			out = append(out, data[start:at]...)
			frames++
		case gifExtension:
			if at+2 > len(data) {
				return nil, 0, errGIFShort
			}
			kind := data[at+1]
			if at, err = endOfBlocks(data, at+2); err != nil {
				return nil, 0, err
			}
			if kind == gifControl || kind == gifApplication && repeats(data[start:at]) {
				out = append(out, data[start:at]...)
			}
		default:
			return nil, 0, broken("unknown block")
		}
	}
	return nil, 0, errGIFShort
}

// colourTable is the size of the table of colours that flags tell of, in bytes.
func colourTable(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (flags&7 + 1)
}

// endOfBlocks is where a chain of blocks ends.
func endOfBlocks(data []byte, at int) (int, error) {
	for at < len(data) {
		size := int(data[at])
		at += 1 + size
		if size == 0 {
			return at, nil
		}
	}
	return 0, errGIFShort
}

// repeats reports whether an extension says how often pictures are repeated:
// its name, and a block of a number and nothing else.
func repeats(extension []byte) bool {
	const size = 19
	return len(extension) == size && (bytes.HasPrefix(extension[3:], []byte("NETSCAPE2.0")) || bytes.HasPrefix(extension[3:], []byte("ANIMEXTS1.0")))
}
