package search

import (
	"strconv"
	"unicode/utf8"
)

// appendEntry writes an entry as an array: kind, address, title, other title,
// where, text, and its values as arrays. What is empty at the end is left out.
func appendEntry(dst []byte, e Entry) []byte {
	dst = strconv.AppendInt(append(dst, '['), int64(e.Kind), 10)
	texts := []string{e.Address, e.Title, e.Other, e.Where, e.Text}
	for len(e.Values) == 0 && texts[len(texts)-1] == "" {
		texts = texts[:len(texts)-1]
	}
	for _, text := range texts {
		dst = appendQuoted(append(dst, ','), text)
	}
	for _, v := range e.Values {
		fields := []string{v.Text, v.When, v.Name, v.Digits}
		for len(fields) > 1 && fields[len(fields)-1] == "" {
			fields = fields[:len(fields)-1]
		}
		dst = appendStrings(append(dst, ','), fields)
	}
	return append(dst, ']')
}

func appendStrings(dst []byte, texts []string) []byte {
	dst = append(dst, '[')
	for i, text := range texts {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendQuoted(dst, text)
	}
	return append(dst, ']')
}

func appendQuoted(dst []byte, text string) []byte {
	return append(appendEscaped(append(dst, '"'), text), '"')
}

// appendEscaped writes a text as it stands in a string of JSON and JavaScript
// alike. No tag can be read out of it, wherever a file should come to stand.
func appendEscaped(dst []byte, text string) []byte {
	const digits = "0123456789abcdef"
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r < ' ' || r == '<' || r == 0x2028 || r == 0x2029 || r == utf8.RuneError:
			dst = append(dst, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}
