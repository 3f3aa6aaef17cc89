package linkcheck

import "bytes"

// styles reads the addresses in a style sheet, or in a part of one that stands
// in a page. The place of a finding is that of the tag around it, which begins
// at offset start; in a file of its own it is the place of the address.
func (r *reader) styles(sheet []byte, start int) {
	r.lexer.start = start
	for i := 0; i < len(sheet); {
		if r.css {
			r.lexer.start = i
		}
		rest := sheet[i:]
		switch c := rest[0]; {
		case c == '/' && bytes.HasPrefix(rest, []byte("/*")):
			i += past(rest, 2, "*/")
		case c == '"' || c == '\'':
			_, length := quoted(rest)
			i += length
		case c|0x20 == 'u' && hasPrefixFold(rest, "url(") && (i == 0 || !isNameByte(sheet[i-1])):
			address, length := unwrap(rest[4:])
			r.styleLink(address)
			i += 4 + length
		case c == '@' && hasPrefixFold(rest, "@import") && len(rest) > 7 && !isNameByte(rest[7]):
			body := bytes.TrimLeft(rest[7:], " \t\r\n\f")
			i = len(sheet) - len(body)
			if len(body) > 0 && (body[0] == '"' || body[0] == '\'') {
				address, length := quoted(body)
				r.styleLink(address)
				i += length
			}
		case isNameByte(c): // skip a word at once
			for i < len(sheet) && isNameByte(sheet[i]) {
				i++
			}
		default:
			i++
		}
	}
}

// styleLink records an address of a style sheet. In a sheet of its own a bare
// fragment names an element of whatever page uses the sheet.
func (r *reader) styleLink(address []byte) {
	if id, ok := bytes.CutPrefix(address, []byte("#")); ok {
		if !r.css {
			r.reference("url", id)
		}
		return
	}
	r.link("url", address)
}

// past is the length of text up to and with the mark, searched from byte from.
func past(text []byte, from int, mark string) int {
	at := bytes.Index(text[from:], []byte(mark))
	if at < 0 {
		return len(text)
	}
	return from + at + len(mark)
}

// quoted reads the string that text begins with; a backslash protects the
// character behind it. It returns the string's content and its whole length.
func quoted(text []byte) (content []byte, length int) {
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case text[0]:
			return text[1:i], i + 1
		case '\n': // a string ends with its line
			return text[1:i], i
		}
	}
	return text[1:], len(text)
}

// unwrap reads the address and the closing bracket behind "url(".
func unwrap(text []byte) (address []byte, length int) {
	body := bytes.TrimLeft(text, " \t\r\n\f")
	skipped := len(text) - len(body)
	if len(body) > 0 && (body[0] == '"' || body[0] == '\'') {
		content, length := quoted(body)
		return content, skipped + length
	}
	end := bytes.IndexByte(body, ')')
	if end < 0 {
		end = len(body)
	}
	return bytes.TrimRight(body[:end], " \t\r\n\f"), skipped + end
}

func isNameByte(c byte) bool {
	return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c >= 0x80
}

func hasPrefixFold(text []byte, prefix string) bool {
	return len(text) >= len(prefix) && bytes.EqualFold(text[:len(prefix)], []byte(prefix))
}
