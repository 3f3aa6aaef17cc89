package markdown

import (
	"bytes"
	"unicode/utf8"
)

// Position turns a byte offset into the line and the column that a person would
// count: both begin at 1, and a column is a character, not a byte. An offset
// outside the source counts as its nearest end.
func Position(src []byte, offset int) (line, column int) {
	before := src[:max(0, min(offset, len(src)))]
	head := bytes.LastIndexByte(before, '\n') + 1
	return bytes.Count(before, []byte{'\n'}) + 1, utf8.RuneCount(before[head:]) + 1
}
