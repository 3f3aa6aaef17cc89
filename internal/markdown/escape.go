package markdown

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/util"
)

// runs cuts the raw bytes of a text into pieces: stretches that stand for
// themselves, and characters written as an entity (&amp;), which it gives
// decoded. The backslash of an escape, and a hidden space, belong to no piece.
// Each piece is given with the offset in value at which it begins. It decodes
// as goldmark's html.Writer does.
func runs(value []byte, piece func(offset int, text []byte, decoded bool)) {
	start := 0
	flush := func(end int) {
		if end > start {
			piece(start, value[start:end], false)
		}
	}
	for i := 0; i < len(value); {
		switch c := value[i]; {
		case c == '\\' && i+1 < len(value) && util.IsPunct(value[i+1]):
			flush(i)
			start = i + 1
			i += 2
		case c == '\\' && i+1 < len(value) && value[i+1] == ' ':
			flush(i)
			i += 2
			start = i
		case c == 0:
			flush(i)
			piece(i, []byte("\uFFFD"), true)
			i++
			start = i
		case c == '&':
			decoded, size := entity(value[i:])
			if size == 0 {
				i++
				continue
			}
			flush(i)
			piece(i, decoded, true)
			i += size
			start = i
		default:
			i++
		}
	}
	flush(len(value))
}

// entity decodes the entity that b begins with; its size is 0 if there is none.
func entity(b []byte) (decoded []byte, size int) {
	end := bytes.IndexByte(b[:min(len(b), 40)], ';')
	if end < 2 {
		return nil, 0
	}
	name := string(b[1:end])
	if name[0] != '#' {
		if found, ok := util.LookUpHTML5EntityByName(name); ok {
			return found.Characters, end + 1
		}
		return nil, 0
	}
	digits, base, most := name[1:], 10, 7
	if digits != "" && (digits[0] == 'x' || digits[0] == 'X') {
		digits, base, most = digits[1:], 16, 6
	}
	code, err := strconv.ParseUint(digits, base, 32)
	if err != nil || len(digits) > most {
		return nil, 0
	}
	return []byte(string(util.ToValidRune(rune(code)))), end + 1
}

// plainBytes reports whether value has nothing to decode.
func plainBytes(value []byte) bool {
	return bytes.IndexByte(value, '\\') < 0 && bytes.IndexByte(value, '&') < 0 && bytes.IndexByte(value, 0) < 0
}

// unescape gives the text that raw bytes of the source stand for.
func unescape(value []byte) string {
	if plainBytes(value) {
		return string(value)
	}
	var b strings.Builder
	runs(value, func(_ int, text []byte, _ bool) { b.Write(text) })
	return b.String()
}
