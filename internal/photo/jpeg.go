package photo

import (
	"bytes"
	"encoding/binary"
)

// Markers of JPEG (ITU-T T.81, table B.1).
const (
	markerSOF0  = 0xC0 // baseline; C1 extended, C2 progressive
	markerSOF2  = 0xC2
	markerDHT   = 0xC4
	markerJPG   = 0xC8
	markerDAC   = 0xCC
	markerSOF15 = 0xCF
	markerRST0  = 0xD0
	markerRST7  = 0xD7
	markerSOI   = 0xD8
	markerEOI   = 0xD9
	markerSOS   = 0xDA
	markerDQT   = 0xDB
	markerDRI   = 0xDD
	markerAPP0  = 0xE0
	markerAPP2  = 0xE2
	markerAPP13 = 0xED
	markerAPP14 = 0xEE
	markerCOM   = 0xFE
	markerTEM   = 0x01
)

const iccName = "ICC_PROFILE\x00"

// jpegFile is a JPEG taken apart.
type jpegFile struct {
	segments                  []segment
	width, height, components int
}

// segment is a marker with its parameters. Those of a scan are followed by its
// coded pixels.
type segment struct {
	marker byte
	data   []byte // parameters without their length
	coded  []byte
}

// scanJPEG takes a JPEG apart up to its end; what follows that (the further
// pictures, films and maps of phones) is left out.
func scanJPEG(data []byte) (*jpegFile, error) {
	j := &jpegFile{}
	at := 2 // behind the mark of the beginning
	for {
		marker, next, ok := nextMarker(data, at)
		if !ok {
			return nil, broken("the file ends before the picture does")
		}
		at = next
		switch {
		case marker == markerEOI:
			if j.width == 0 || !j.has(markerSOS) {
				return nil, broken("no picture in the file")
			}
			return j, nil
		case marker == markerTEM, marker >= markerRST0 && marker <= markerSOI:
			continue // have no parameters
		}
		if at+2 > len(data) {
			return nil, broken("the file ends before the picture does")
		}
		size := int(binary.BigEndian.Uint16(data[at:]))
		if size < 2 || at+size > len(data) {
			return nil, broken("the file ends before the picture does")
		}
		s := segment{marker: marker, data: data[at+2 : at+size]}
		at += size
		if marker == markerSOS {
			end := endOfScan(data, at)
			s.coded = data[at:end]
			at = end
		}
		if err := j.take(s); err != nil {
			return nil, err
		}
	}
}

// nextMarker finds a marker, which may be preceded by fill bytes; as decoders
// do, it passes over bytes that stand where a marker should.
func nextMarker(data []byte, at int) (marker byte, next int, ok bool) {
	for ; at+1 < len(data); at++ {
		if data[at] == 0xFF && data[at+1] != 0xFF && data[at+1] != 0 {
			return data[at+1], at + 2, true
		}
	}
	return 0, 0, false
}

// endOfScan is where the coded pixels that begin at an offset end: at a marker
// that is no restart.
func endOfScan(data []byte, at int) int {
	for {
		i := bytes.IndexByte(data[at:], 0xFF)
		if i < 0 || at+i+1 >= len(data) {
			return len(data)
		}
		at += i
		switch next := data[at+1]; {
		case next == 0, next >= markerRST0 && next <= markerRST7:
			at += 2
		case next == 0xFF:
			at++
		default:
			return at
		}
	}
}

// take adds a segment, and reads the size of the picture in it.
func (j *jpegFile) take(s segment) error {
	j.segments = append(j.segments, s)
	switch {
	case s.marker < markerSOF0 || s.marker > markerSOF15,
		s.marker == markerDHT, s.marker == markerJPG, s.marker == markerDAC:
		return nil
	case s.marker > markerSOF2:
		return fail(Unsupported, "error", "lossless or arithmetic JPEG")
	case len(s.data) < 6:
		return broken("no size")
	case s.data[0] != 8:
		return fail(Unsupported, "error", "JPEG of more than 8 bits")
	}
	j.height, j.width = int(binary.BigEndian.Uint16(s.data[1:])), int(binary.BigEndian.Uint16(s.data[3:]))
	j.components = int(s.data[5])
	return nil
}

func (j *jpegFile) has(marker byte) bool {
	for _, s := range j.segments {
		if s.marker == marker {
			return true
		}
	}
	return false
}

// profile is the colour profile, joined from its segments (ICC.1, annex B.4).
func (j *jpegFile) profile() []byte {
	parts := map[byte][]byte{}
	var count byte
	for _, s := range j.segments {
		if s.marker == markerAPP2 && len(s.data) > len(iccName)+2 && string(s.data[:len(iccName)]) == iccName {
			parts[s.data[len(iccName)]] = s.data[len(iccName)+2:]
			count = s.data[len(iccName)+1]
		}
	}
	var whole []byte
	for i := 1; i <= int(count); i++ {
		part, ok := parts[byte(i)]
		if !ok {
			return nil
		}
		whole = append(whole, part...)
	}
	return whole
}

// strip is the picture without what is not needed to show it.
func (j *jpegFile) strip(profile []byte) []byte {
	out := []byte{0xFF, markerSOI}
	for _, s := range j.segments {
		switch s.marker {
		case markerAPP0: // before all others: its colours are those of JFIF, and it has no small picture
			if bytes.HasPrefix(s.data, []byte("JFIF\x00")) {
				out = appendSegment(out, markerAPP0, []byte("JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"))
			}
		case markerAPP14: // says how the colours are coded
			if len(s.data) >= 12 && string(s.data[:5]) == "Adobe" {
				out = appendSegment(out, markerAPP14, s.data[:12])
			}
		case markerDHT, markerDQT, markerDRI, markerSOF0, markerSOF0 + 1, markerSOF2:
			out = appendSegment(out, s.marker, s.data)
		case markerSOS:
			out = append(appendSegment(out, s.marker, s.data), s.coded...)
		}
	}
	return withProfile(append(out, 0xFF, markerEOI), profile)
}

func appendSegment(out []byte, marker byte, data []byte) []byte {
	out = append(out, 0xFF, marker)
	out = binary.BigEndian.AppendUint16(out, uint16(len(data)+2))
	return append(out, data...)
}

// withProfile puts a colour profile into a JPEG, behind the mark of JFIF, which
// must come first where there is one. The profile is one of [kept], so that one
// segment holds it.
func withProfile(data, profile []byte) []byte {
	if profile == nil {
		return data
	}
	at := 2
	if len(data) > 20 && data[3] == markerAPP0 {
		at += 2 + int(binary.BigEndian.Uint16(data[4:]))
	}
	out := append(make([]byte, 0, len(data)+len(profile)+20), data[:at]...)
	out = appendSegment(out, markerAPP2, append([]byte(iccName+"\x01\x01"), profile...))
	return append(out, data[at:]...)
}
