package source

import (
	"strings"
	"unicode/utf8"
)

// PlaceIn is the place of the byte at offset in a text whose first character
// stands at text.Pos. Lines after the first begin in the same column as the
// first, which holds for Markdown bodies and for the block scalars of YAML (the
// escapes and folded lines of which are not known here, and shift the column).
// An offset outside the text gives the place of its nearest end.
func PlaceIn(text At[string], offset int) Pos {
	before := text.Value[:min(max(offset, 0), len(text.Value))]
	pos := text.Pos
	if pos.Line == 0 {
		return pos
	}
	pos.Line += strings.Count(before, "\n")
	if pos.Column > 0 {
		pos.Column += utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
	}
	return pos
}
