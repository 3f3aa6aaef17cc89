package document

import (
	"unicode"

	"golang.org/x/text/width"
)

// RuneWidth is how many columns a character takes on a terminal that writes
// Chinese: two for East Asian wide and full-width ones (Unicode annex 11), none
// for combining marks. The ambiguous “ ” ‘ ’ and … count one, as terminals have it.
func RuneWidth(r rune) int {
	switch {
	case r < 0x20 || r == 0x7F:
		return 0
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}
