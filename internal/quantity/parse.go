package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxParse bounds the length in bytes of a text that is one number.
const maxParse = 400

// Parse reads a text that is one published number and nothing else: "165家",
// "58.79亿元", "CNY 5.879 billion", "35.24%", "超100亿元", "6500万元以上",
// "一百六十五家", "12%～15%", "下降3.2%", "翻一番", "近六成". A noun may follow a
// counted number (三大集团, 165 high-tech enterprises), and an ordinal counts
// (第2位, of Class Ordinal). Anything else, a date or a plan's name included,
// is a *ParseError. Start and End are those of the whole text.
func Parse(text string) (Quantity, error) {
	s := strings.TrimSpace(text)
	offset := strings.Index(text, s)
	if s == "" {
		return Quantity{}, newParseError(text, NotANumber, 0)
	}
	if len(s) > maxParse {
		return Quantity{}, newParseError(text, TooLong, 0)
	}
	d, err := ParseDecimal(s)
	q := Quantity{Value: d}
	if err != nil {
		if fault := err.(*ParseError); fault.Fault == TooLong {
			return Quantity{}, newParseError(text, TooLong, offset+fault.Offset)
		}
		var fault *ParseError
		if q, fault = parseNumber(s); fault != nil {
			fault.Text, fault.Offset = shortened(text), offset+fault.Offset
			return Quantity{}, fault
		}
	}
	q.Text, q.Start, q.End = s, offset, offset+len(s)
	return q, nil
}

// parseNumber finds the one number of s.
func parseNumber(s string) (Quantity, *ParseError) {
	q, ok := firstNumber(s)
	if !ok {
		return q, newParseError(s, NotANumber, 0)
	}
	if !isLeadText(s[:q.Start]) {
		return q, newParseError(s, LeadingText, 0)
	}
	switch q.Class {
	case Number, Ordinal:
	case Word:
		if q.Unit.IsZero() && q.Value.IsZero() {
			return q, newParseError(s, NotOneNumber, q.Start)
		}
		if !strings.HasSuffix(q.Text, levelSuffix) {
			q.Class = Number
		}
	default:
		return q, newParseError(s, NotOneNumber, q.Start)
	}
	if !q.takeNoun(s[q.End:]) {
		return q, newParseError(s, TrailingText, q.End)
	}
	return q, nil
}

// firstNumber finds the first numeral of s, or reads a short one in Chinese
// characters that only a text by itself makes a number: 十.
func firstNumber(s string) (Quantity, bool) {
	f := finder{s: s, found: make([]Quantity, 0, 1)}
	for i := 0; i < len(s) && len(f.found) == 0; {
		i = f.advance(i)
	}
	if len(f.found) > 0 {
		return f.found[0], true
	}
	for i := range s {
		if !isHanNumeral(runeAt(s, i)) {
			continue
		}
		r, ok := readQuantity(s, 0, i)
		return r.Quantity, ok && !r.bareMention()
	}
	return Quantity{}, false
}

// isLeadText reports whether what stands before a number is only the word of
// direction and such words as 同比.
func isLeadText(s string) bool {
	var l lead
	s = strings.TrimSpace(s[:l.readDirection(s, len(s), &amount{})])
	for s != "" {
		size := suffixOf(s, len(s), leadWords)
		if size == 0 {
			return false
		}
		s = strings.TrimSpace(s[:len(s)-size])
	}
	return true
}

// takeNoun accepts what follows a counted number as the noun that it counts.
func (q *Quantity) takeNoun(rest string) bool {
	rest = strings.TrimSpace(rest)
	if rest == "" {
		return true
	}
	if !isNoun(rest) || q.Class == Ordinal || strings.HasPrefix(rest, "of ") {
		return false
	}
	if q.Unit.IsCount() {
		return true
	}
	if q.Unit.symbol != "" || !isLatin(rest) || q.Text[len(q.Text)-1] >= utf8.RuneSelf {
		return false
	}
	if _, end := scaleWordAtEN(rest, 0); end > 0 {
		return false
	}
	word := q.Unit.word
	q.Unit = nounUnit(rest)
	q.Unit.word = word
	return q.Unit.kind.scales()
}

// isNoun reports whether a text is words without a numeral.
func isNoun(s string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) && !strings.ContainsRune(" -“”\"（）()·'’&", r) {
			return false
		}
	}
	return true
}

func isLatin(s string) bool {
	for _, r := range s {
		if r >= utf8.RuneSelf && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}

// nounUnit makes a unit of an English noun, by its last word.
func nounUnit(noun string) Unit {
	last := noun[strings.LastIndexByte(noun, ' ')+1:]
	if symbol, ok := wordsEN[lower(last)]; ok {
		return symbols[symbol].unit()
	}
	return Unit{symbol: noun, base: noun}
}
