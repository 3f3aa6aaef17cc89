package frozen

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// inPlain tells which characters of ASCII a scalar without quotes may hold
// behind its first one, and firstInPlain which may be the first.
var inPlain, firstInPlain = signs("-._/@()+*^%&;=!~$'<> "), signs("(")

// signs are letters, digits and some more characters of ASCII.
func signs(more string) (set [utf8.RuneSelf]bool) {
	for _, c := range []byte("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" + more) {
		set[c] = true
	}
	return set
}

// quoted is a scalar as it is written: plain where every reader of YAML takes
// it for the same text, else in double quotes.
func quoted(text string, words bool) string {
	if isPlain(text) && !(words && looksTyped(text)) && (!isReservedWord(text) || !words && text == yes) {
		return text
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		case r > 0xFFFF:
			fmt.Fprintf(&b, `\U%08x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// isPlain reports whether a text can stand without quotes, in braces too.
func isPlain(text string) bool {
	if text == "" || text[len(text)-1] == ' ' || !utf8.ValidString(text) {
		return false
	}
	for i, r := range text {
		switch {
		case r >= utf8.RuneSelf && !unicode.IsPrint(r), r < utf8.RuneSelf && !inPlain[r], i == 0 && r < utf8.RuneSelf && !firstInPlain[r]:
			return false
		}
	}
	return true
}

// yes is what stands for true; everything that has another value is left out.
const yes = "true"

// looksTyped reports whether a reader of YAML may take a plain text for a
// number, a date or a time: all of these begin with a digit here, and hold ASCII alone.
func looksTyped(text string) bool {
	return '0' <= text[0] && text[0] <= '9' && !strings.ContainsFunc(text, func(r rune) bool { return r >= 0x80 })
}

// isReservedWord reports whether a reader of YAML may take a plain text for a
// truth value or for nothing.
func isReservedWord(text string) bool {
	return slices.Contains([]string{"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"}, strings.ToLower(text))
}

// readScalar reads a scalar at the beginning of text and returns what is left.
func readScalar(text string) (value, rest string, ok bool) {
	if !strings.HasPrefix(text, `"`) {
		end := strings.IndexAny(text, ":,[]{}#\"")
		if end < 0 {
			end = len(text)
		}
		return text[:end], text[end:], isPlain(text[:end])
	}
	if end := strings.IndexAny(text[1:], `"\`); end >= 0 && text[1+end] == '"' {
		return text[1 : 1+end], text[end+2:], true
	}
	var b strings.Builder
	for i := 1; i < len(text); {
		switch text[i] {
		case '"':
			return b.String(), text[i+1:], true
		case '\\':
			r, size := unescape(text[i:])
			if size == 0 {
				return "", "", false
			}
			b.WriteRune(r)
			i += size
		default:
			b.WriteByte(text[i])
			i++
		}
	}
	return "", "", false
}

// unescape reads what a backslash begins; size is 0 where that is nothing that
// quoted writes.
func unescape(text string) (r rune, size int) {
	if len(text) < 2 {
		return 0, 0
	}
	digits := 0
	switch text[1] {
	case '"', '\\':
		return rune(text[1]), 2
	case 'n':
		return '\n', 2
	case 't':
		return '\t', 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	}
	if digits == 0 || len(text) < 2+digits {
		return 0, 0
	}
	number, err := strconv.ParseUint(text[2:2+digits], 16, 31)
	if err != nil || !utf8.ValidRune(rune(number)) {
		return 0, 0
	}
	return rune(number), 2 + digits
}
