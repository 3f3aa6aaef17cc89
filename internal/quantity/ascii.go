package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordAt returns the run of letters (with ² and digits inside, as in m2)
// that follows spaces at i, and the place after it. A hyphen or a degree sign
// may begin it.
func wordAt(s string, i int) (word string, end int) {
	i = skipSpaces(s, i)
	j := i
	if j < len(s) && s[j] == '-' {
		j++
	}
	for j < len(s) {
		r, size := utf8.DecodeRuneInString(s[j:])
		if !unicode.Is(unicode.Latin, r) && r != '²' && r != '³' && r != 'μ' && !(r >= '0' && r <= '9' && j > i) {
			break
		}
		j += size
	}
	return s[i:j], j
}

// skipSpaces returns the place after the ASCII and no-break spaces at i.
func skipSpaces(s string, i int) int {
	for i < len(s) {
		switch {
		case s[i] == ' ':
			i++
		case strings.HasPrefix(s[i:], "\u00a0"):
			i += len("\u00a0")
		default:
			return i
		}
	}
	return i
}

// skipSpacesBack returns the place before the spaces that end at i.
func skipSpacesBack(s string, i int) int {
	for i > 0 {
		switch {
		case s[i-1] == ' ':
			i--
		case strings.HasSuffix(s[:i], "\u00a0"):
			i -= len("\u00a0")
		default:
			return i
		}
	}
	return i
}

// cutPrefixFold cuts prefix off s whatever its case.
func cutPrefixFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// cutSuffixFold cuts suffix off s whatever its case.
func cutSuffixFold(s, suffix string) (rest string, ok bool) {
	if len(s) < len(suffix) || !strings.EqualFold(s[len(s)-len(suffix):], suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// lower is strings.ToLower; it does not allocate for lower case.
func lower(s string) string { return strings.ToLower(s) }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func beginsWithLetter(s string) bool { return s != "" && isLetter(s[0]) }
