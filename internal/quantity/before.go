package quantity

import (
	"strings"
	"unicode/utf8"
)

// A lead is what stands before a number: its sign, currency, qualifier and
// word of direction.
type lead struct {
	start     int // of the sign, currency and qualifier
	negative  bool
	currency  string // symbol of the table of units
	qualifier Qualifier
	direction Direction
	flips     bool // the word turns the sign: 下降
	wordless  bool // the qualifier is not one but part of a period: 近五年
}

// readLead looks back from a number at i, no further than floor.
func readLead(s string, floor, i int, a *amount) lead {
	l := lead{start: i}
	s, i = s[floor:], i-floor
	if !a.han {
		i = l.readSign(s, i)
	}
	if a.unit.kind == doublingKind {
		i = l.readDoubling(s, i)
	}
	l.start = floor + i
	if j, ok := l.readQualifier(s, i, a); ok {
		i = j
		l.start = floor + i
	}
	if a.unit.kind == doublingKind && l.direction == NoDirection {
		l.readDoubling(s, i)
	}
	l.readDirection(s, i, a)
	return l
}

// readDoubling reads the 翻 of 翻一番 and of 翻了近一番.
func (l *lead) readDoubling(s string, i int) int {
	size := suffixOf(s, i, []string{"翻", "翻了"})
	if size > 0 {
		l.direction = Rise
	}
	return i - size
}

// readSign reads a sign and a currency before digits, in either order.
func (l *lead) readSign(s string, i int) int {
	i = l.readMinus(s, i)
	j := skipSpacesBack(s, i)
	if r := runeBefore(s, j); r != 0 && (r < utf8.RuneSelf && r != '\n' || strings.ContainsRune("¥￥€£币", r)) {
		for _, c := range currenciesEN {
			rest, ok := cutSuffixFold(s[:j], c.word)
			if ok && !(isLetter(c.word[0]) && endsWithLetter(rest)) {
				l.currency = c.symbol
				return l.readMinus(s, len(rest))
			}
		}
	}
	return i
}

func endsWithLetter(s string) bool { return s != "" && isLetter(s[len(s)-1]) }

// readMinus reads a sign that does not join two numbers.
func (l *lead) readMinus(s string, i int) int {
	r, size := utf8.DecodeLastRuneInString(s[:i])
	switch r {
	case '-', '−', '－', '﹣', '+', '＋':
		if joins(s, i-size) {
			return i
		}
		if r != '+' && r != '＋' {
			l.negative = true
		}
		return i - size
	case '负':
		if !runeBeforeIn(s, i-size, "担抱辜胜正欺肩背自") {
			l.negative = true
			return i - size
		}
	}
	return i
}

// joins reports whether a sign at i stands after something that it ties to
// the number: a digit, a letter, a per cent sign, another sign.
func joins(s string, i int) bool {
	r := runeBefore(s, i)
	return r != 0 && (r < utf8.RuneSelf && strings.ContainsRune("0123456789%)]/-+*", r) || r < utf8.RuneSelf && isLetter(byte(r)) || strings.ContainsRune("％－—–―）〕０１２３４５６７８９年月日", r))
}

func (l *lead) readQualifier(s string, i int, a *amount) (int, bool) {
	j := skipSpacesBack(s, i)
	r := runeBefore(s, j)
	if r < utf8.RuneSelf {
		return l.readQualifierEN(s, i)
	}
	w, ok := wordBefore(qualifierWords, s, j, a.bare)
	if !ok || w.qualifier == Exact {
		return i, false
	}
	if w.text == "近" && a.unit.kind == timeKind && calendar[a.unit.symbol] {
		l.wordless = true
		return j - len(w.text), true
	}
	l.qualifier = w.qualifier
	return j - len(w.text), true
}

func (l *lead) readDirection(s string, i int, a *amount) int {
	j := skipSpacesBack(s, i)
	if r := runeBefore(s, j); r < utf8.RuneSelf {
		return l.readDirectionEN(s, i)
	}
	w, at, ok := directionBefore(s, j)
	if !ok {
		l.readComparison(s, i, a)
		return i
	}
	at -= len(w.text)
	l.direction = w.direction
	switch w.direction {
	case Fall:
		l.flips = true
	case Narrow:
		l.flips = !saysFall(s, at)
	case Widen:
		l.flips = saysFall(s, at)
	}
	return at
}

// readComparison looks for 高于 and 低于 before what a difference in points is
// counted from: 高于全市平均水平2.5个百分点.
func (l *lead) readComparison(s string, i int, a *amount) {
	if a.unit.kind != pointKind {
		return
	}
	clause := clauseBefore(s, i)
	at := -1
	for _, w := range comparisonWords {
		if j := strings.LastIndex(clause, w.text); j > at {
			at = j
			l.direction, l.flips = w.direction, w.direction == Fall
		}
	}
}

// directionBefore finds the word of direction that ends at j, with 了 or 为
// between it and the number where the word allows that.
func directionBefore(s string, j int) (w hanWord, at int, ok bool) {
	if w, ok = wordBefore(directionWords, s, j, false); ok {
		return w, j, true
	}
	if size := suffixOf(s, j, fillersAfterNoun); size > 0 {
		if w, ok = wordBefore(directionWords, s, j-size, false); ok && w.noun {
			return w, j - size, true
		}
	}
	if size := suffixOf(s, j, fillersAfterVerb); size > 0 {
		if w, ok = wordBefore(directionWords, s, j-size, false); ok {
			return w, j - size, true
		}
	}
	return hanWord{}, j, false
}

// saysFall reports whether the clause up to i speaks of a fall: 降幅收窄.
func saysFall(s string, i int) bool {
	clause := clauseBefore(s, i)
	for _, w := range fallNouns {
		if strings.Contains(clause, w) {
			return true
		}
	}
	return false
}

// clauseBefore returns what stands before i in the same clause, as far as a
// word may reach.
func clauseBefore(s string, i int) string {
	const reach = 60 // bytes; twenty characters
	clause := s[max(0, i-reach):i]
	if at := strings.LastIndexAny(clause, clauseEnds); at >= 0 {
		clause = clause[at:]
	}
	return clause
}

// readQualifierEN looks for "over ", "more than " and the like.
func (l *lead) readQualifierEN(s string, i int) (int, bool) {
	j := skipSpacesBack(s, i)
	if j == 0 || !isLetter(s[j-1]) && strings.IndexByte(".~><", s[j-1]) < 0 {
		return i, false
	}
	for _, w := range qualifierWordsEN {
		if rest, ok := cutSuffixFold(s[:j], w.text); ok && !(isLetter(w.text[0]) && endsWithLetter(rest)) {
			l.qualifier = w.qualifier
			return len(rest), true
		}
	}
	return i, false
}

// readDirectionEN looks for "fell by ", "up ", "a decline of " and the like.
func (l *lead) readDirectionEN(s string, i int) int {
	j := skipSpacesBack(s, i)
	if j == 0 || !isLetter(s[j-1]) {
		return i
	}
	for _, w := range fillersEN {
		if rest, ok := cutSuffixFold(s[:j], w); ok && !endsWithLetter(rest) {
			j = skipSpacesBack(s, len(rest))
			break
		}
	}
	for _, w := range directionWordsEN {
		if rest, ok := cutSuffixFold(s[:j], w.text); ok && !endsWithLetter(rest) {
			l.direction, l.flips = w.direction, w.direction == Fall
			return len(rest)
		}
	}
	return i
}
