package quantity

import (
	"strconv"
	"unicode/utf8"
)

// Fault says why a text is not a published number.
type Fault int

// The faults of a text.
const (
	noFault      Fault = iota
	NotANumber         // it holds no number where one should begin
	TooLong            // it has more digits than any figure needs
	TrailingText       // something that belongs to no number follows
	LeadingText        // something that belongs to no number comes before
	NotOneNumber       // it is a date, a name, an ordinal: no measured number
)

// ParseError reports a text that is not a published number.
type ParseError struct {
	Text   string // the text, shortened when it is long
	Fault  Fault
	Offset int // the byte where the fault was found
}

func newParseError(text string, f Fault, offset int) *ParseError {
	return &ParseError{Text: shortened(text), Fault: f, Offset: offset}
}

func (e *ParseError) Error() string {
	return faultText(e.Fault) + ": " + strconv.Quote(e.Text)
}

// shortened cuts a text that is too long for a message.
func shortened(s string) string {
	const longest = 80
	if len(s) <= longest {
		return s
	}
	end := longest
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + "…"
}
