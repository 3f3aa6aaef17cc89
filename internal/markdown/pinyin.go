package markdown

import (
	"strings"

	"zonepress/internal/pinyin"
)

// longestSlug is how long a generated id may grow, in bytes; it ends with a whole word.
const longestSlug = 64

// noWords is the id of a heading without a word that can be spelt in ASCII.
const noWords = "section"

// slug spells words in ASCII for an id: Chinese characters in pinyin without
// tones (by their most common reading), Latin letters and digits as they are,
// in lower case, all joined by hyphens.
func slug(words string) string {
	var b, word strings.Builder
	end := func() bool {
		if word.Len() == 0 {
			return true
		}
		if b.Len() > 0 && b.Len()+1+word.Len() > longestSlug {
			return false
		}
		if b.Len() > 0 {
			b.WriteByte('-')
		}
		b.WriteString(word.String())
		word.Reset()
		return true
	}
	for _, r := range words {
		if 0xFF01 <= r && r <= 0xFF5E { // full-width forms of ASCII
			r -= 0xFEE0
		}
		switch {
		case 'A' <= r && r <= 'Z':
			word.WriteRune(r + 'a' - 'A')
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			word.WriteRune(r)
		default:
			if !end() {
				return b.String()
			}
			word.WriteString(pinyin.Reading(r))
			if !end() {
				return b.String()
			}
		}
	}
	end()
	if b.Len() == 0 {
		return noWords
	}
	return b.String()
}
