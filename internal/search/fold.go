package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// unseen are characters that nobody types to find a text: quotation marks of
// either language, and what has no width.
const unseen = "\"'“”‘’„‟「」『』《》〈〉﹁﹂\u00ad\u200b\u200c\u200d\u2060\ufeff"

// dashes all count as a hyphen: a range is typed in many ways.
const dashes = "‐‑‒–—―−－~～〜"

// fold appends a text as a search sees it.
func fold(dst []rune, text string) []rune {
	start := len(dst)
	for _, r := range text {
		switch {
		case 0x4E00 <= r && r <= 0x9FFF:
			dst = append(dst, r)
		case r < utf8.RuneSelf:
			dst = foldASCII(dst, r, start)
		default:
			dst = foldOther(dst, r, start)
		}
	}
	return joinThousands(dst, start)
}

func foldASCII(dst []rune, r rune, start int) []rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return append(dst, r+'a'-'A')
	case r == ' ' || '\t' <= r && r <= '\r':
		return appendBlank(dst, start)
	case r == '"' || r == '\'':
		return dst
	case r == '~':
		return append(dst, '-')
	}
	return append(dst, r)
}

func foldOther(dst []rune, r rune, start int) []rune {
	switch {
	case strings.ContainsRune(unseen, r):
		return dst
	case strings.ContainsRune(dashes, r):
		return append(dst, '-')
	case r == 'İ':
		return append(dst, 'i', '\u0307')
	}
	for _, plain := range norm.NFKC.String(string(r)) {
		if unicode.IsSpace(plain) {
			dst = appendBlank(dst, start)
		} else {
			dst = append(dst, unicode.ToLower(plain))
		}
	}
	return dst
}

// appendBlank appends a blank unless one stands there already.
func appendBlank(dst []rune, start int) []rune {
	if len(dst) > start && dst[len(dst)-1] == ' ' {
		return dst
	}
	return append(dst, ' ')
}

// joinThousands drops the comma from 1,729.
func joinThousands(dst []rune, start int) []rune {
	kept := start
	for i := start; i < len(dst); i++ {
		if dst[i] == ',' && kept > start && isDigit(dst[kept-1]) && i+3 < len(dst) && isDigit(dst[i+1]) && isDigit(dst[i+2]) && isDigit(dst[i+3]) {
			continue
		}
		dst[kept] = dst[i]
		kept++
	}
	return dst[:kept]
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// firstWide is the first character that counts as wide: from the radicals on,
// every letter is found by pairs.
const firstWide = 0x2E80

func isWide(r rune) bool {
	return 0x4E00 <= r && r <= 0x9FFF || r >= firstWide && (unicode.IsLetter(r) || unicode.IsNumber(r))
}

func isNarrow(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || isDigit(r)
	}
	return r < firstWide && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r))
}

// joins reports whether a character joins two words into one: 58.79, 3+1.
func joins(r rune) bool { return r == '.' || r == '+' }

// runs hands over the words of a folded text and its runs of wide characters.
func runs(text []rune, word, wide func(run []rune)) {
	for i := 0; i < len(text); {
		from := i
		switch {
		case isWide(text[i]):
			for i < len(text) && isWide(text[i]) {
				i++
			}
			wide(text[from:i])
		case isNarrow(text[i]):
			for i < len(text) && (isNarrow(text[i]) || joins(text[i]) && i+1 < len(text) && isNarrow(text[i+1])) {
				i++
			}
			word(text[from:i])
		default:
			i++
		}
	}
}
