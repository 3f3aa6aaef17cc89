package chart

import (
	"strings"
	"unicode/utf8"
)

const (
	// closers never begin a line, openers never end one (CLREQ 3.1.2).
	closers = "、。，．：；！？）」』】〕〉》〗”’…—·％‰℃°,.;:!?)]}%～"
	openers = "（「『【〔〈《〖“‘([{￥$¥＃#"

	ellipsis = "…"
)

// wide reports whether r is set on the full em of Chinese type.
func wide(r rune) bool {
	return r >= 0x2E80 && r < 0xFF61 || r >= 0xFFE0 && r <= 0xFFE6 || r >= 0x20000
}

// breakable reports whether a line may end after a and the next begin with b.
func breakable(a, b rune) bool {
	switch {
	case b == ' ', strings.ContainsRune(closers, b), strings.ContainsRune(openers, a):
		return false
	case a == ' ':
		return true
	case a == '-' || a == '/':
		return b > '9'
	case a >= '0' && a <= '9' && wide(b):
		return false // a number stays with its unit
	}
	return wide(a) || wide(b) || strings.ContainsRune("…—、，。；：！？”’", a) && b > 0x7F
}

// wrap appends the lines of text to lines, each within width where a place to
// break can be found. Lines beyond most are dropped and the last one kept ends
// with an ellipsis. A text that is empty has no lines.
func (m *metrics) wrap(lines []string, text string, size, width float64, most int) []string {
	first := len(lines)
	limit := width * m.em / size
	for text != "" {
		end, next := m.lineEnd(text, limit)
		if len(lines)-first == most-1 && next < len(text) {
			return append(lines, m.shorten(text, size, width))
		}
		lines = append(lines, text[:end])
		text = text[next:]
	}
	return lines
}

// lineEnd finds where the first line of text ends and where the next begins.
func (m *metrics) lineEnd(text string, limit float64) (end, next int) {
	var last rune
	used, brk := 0.0, 0
	for i, r := range text {
		if i > 0 && breakable(last, r) {
			brk = i
		}
		used += m.need(r)
		if used > limit && r != ' ' && i > 0 {
			if brk == 0 {
				brk = forced(text, i)
			}
			return len(strings.TrimRight(text[:brk], " ")), brk
		}
		last = r
	}
	return len(text), len(text)
}

// forced is where a run without a place to break is cut near at: still not
// before a closing mark, if anything else can go with it to the next line.
func forced(text string, at int) int {
	for i := at; i > 0; {
		r, _ := utf8.DecodeRuneInString(text[i:])
		_, size := utf8.DecodeLastRuneInString(text[:i])
		if !strings.ContainsRune(closers, r) {
			return i
		}
		i -= size
	}
	return at
}

// balanced is wrap for headings: a heading of two lines is broken after a clause
// where that leaves neither of them short, others into lines of about one length.
func (m *metrics) balanced(lines []string, text string, size, width float64, most int) []string {
	first := len(lines)
	lines = m.even(lines, text, size, width, most)
	if cut := m.clause(text, size, width); len(lines)-first == 2 && most > 1 && cut > 0 {
		return append(lines[:first], text[:cut], strings.TrimLeft(text[cut:], " "))
	}
	return lines
}

// even is wrap with lines of about one length.
func (m *metrics) even(lines []string, text string, size, width float64, most int) []string {
	first := len(lines)
	lines = m.wrap(lines, text, size, width, most)
	count := len(lines) - first
	if count < 2 || count == most && strings.HasSuffix(lines[first+most-1], ellipsis) {
		return lines
	}
	// No narrower than the longest run without a break, which would be cut.
	narrow, enough := min(max(width/2, m.longestRun(text, size)), width), width
	for range 6 {
		try := (narrow + enough) / 2
		if m.lineCount(text, size, try) > count {
			narrow = try
		} else {
			enough = try
		}
	}
	return m.wrap(lines[:first], text, size, enough, most)
}

// lineCount is how many lines wrap makes of text.
func (m *metrics) lineCount(text string, size, width float64) int {
	count := 0
	for limit := width * m.em / size; text != ""; count++ {
		_, next := m.lineEnd(text, limit)
		text = text[next:]
	}
	return count
}

// clause finds the end of the clause nearest to the middle of text with which
// both halves fit into width and the longer is at most three times the shorter;
// 0 if there is none.
func (m *metrics) clause(text string, size, width float64) int {
	cut, best := 0, 3.1
	for i, r := range text {
		if !strings.ContainsRune("，；：。！？,;:", r) {
			continue
		}
		end := i + utf8.RuneLen(r)
		a, b := m.room(text[:end], size), m.room(text[end:], size)
		ratio := max(a, b) / max(min(a, b), 1)
		after, _ := utf8.DecodeRuneInString(text[end:])
		if max(a, b) <= width && ratio < best && (after == ' ' || breakable(r, after)) {
			cut, best = end, ratio
		}
	}
	return cut
}

// shorten cuts text to width and ends it with an ellipsis where it is cut.
func (m *metrics) shorten(text string, size, width float64) string {
	if m.room(text, size) <= width {
		return text
	}
	limit := width*m.em/size - m.need('…')
	used := 0.0
	for i, r := range text {
		if used += m.need(r); used > limit {
			return strings.TrimRight(text[:i], " ") + ellipsis
		}
	}
	return text
}

// widest is the room that the widest of lines needs.
func (m *metrics) widest(lines []string, size float64) float64 {
	w := 0.0
	for _, line := range lines {
		w = max(w, m.room(line, size))
	}
	return w
}
