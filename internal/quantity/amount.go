package quantity

import (
	"strings"
	"unicode/utf8"
)

// An amount is a numeral with what follows it: its unit and the words after.
type amount struct {
	numeral
	unit      Unit
	qualifier Qualifier // from 余 inside or 以上 after it
	level     bool      // 级 follows: 万亿级 names a size
	english   bool      // its unit is an English word
	share     bool      // its unit stands before it: 百分之三
	divisor   int       // of a fraction
	end       int
}

// readAmount reads a number and its unit at i, in either script; false when
// there is no number.
func readAmount(s string, i int) (amount, bool) {
	if a, ok := readShare(s, i); ok {
		return a, true
	}
	a, ok := readNumeral(s, i)
	if !ok {
		return a, false
	}
	if a.several {
		a.qualifier = Several
	}
	a.readUnit(s)
	a.readAfter(s)
	return a, true
}

// readNumeral reads digits of either script without their unit.
func readNumeral(s string, i int) (a amount, ok bool) {
	if _, size := digitAt(s, i); size > 0 {
		d, end, fault := readDigits(s, i)
		a.low, a.high, a.end = d, d, end
		return a, fault == noFault
	}
	a.numeral, a.end = readHan(s, i)
	return a, a.end > i
}

// readShare reads a share written with 分之: 百分之五点三, 三分之二.
func readShare(s string, i int) (amount, bool) {
	if end, symbol := shareSign(s, i); end > i {
		a, ok := readNumeral(s, end)
		if !ok || a.several || a.power > 0 {
			return amount{}, false
		}
		a.unit, a.bare, a.share = symbols[symbol].unit(), false, true
		a.readAfter(s)
		return a, true
	}
	if end := fractionEnd(s, i); end > i {
		return readSlash(s, i, end), true
	}
	den, j := readHan(s, i)
	if j == i || den.power != 0 || den.pair || !strings.HasPrefix(s[j:], "分之") {
		return amount{}, false
	}
	num, end := readHan(s, j+len("分之"))
	n, ok := den.low.smallInt()
	if end == j+len("分之") || num.power != 0 || !ok || n < 2 {
		return amount{}, false
	}
	num.runes += den.runes + 2
	a := amount{numeral: num, divisor: n, end: end}
	a.unit = symbols["倍"].unit()
	a.readAfter(s)
	return a, true
}

// fractionEnd returns the end of a fraction such as 2/3, or i. 24/7 and 9/2025
// are none.
func fractionEnd(s string, i int) int {
	num, j := digitsEnd(s, i)
	if num == 0 || num > 2 || j >= len(s) || s[j] != '/' || i > 0 && (isAlnum(s, i-1) || s[i-1] == '/') {
		return i
	}
	den, end := digitsEnd(s, j+1)
	if den == 0 || den > 2 || isAlnum(s, end) || end < len(s) && (s[end] == '/' || s[end] == '.' && isDigit(s, end+1)) {
		return i
	}
	n, _, _ := readDigits(s[:j], i)
	d, _, _ := readDigits(s[:end], j+1)
	if n.coef == 0 || d.coef < 2 || d.coef > 20 || n.coef >= d.coef {
		return i
	}
	return end
}

// readSlash reads a fraction that fractionEnd has found.
func readSlash(s string, i, end int) amount {
	slash := i + strings.IndexByte(s[i:end], '/')
	n, _, _ := readDigits(s[:slash], i)
	d, _, _ := readDigits(s[:end], slash+1)
	a := amount{numeral: numeral{low: n, high: n}, divisor: int(d.coef), end: end}
	a.unit = symbols["倍"].unit()
	a.readAfter(s)
	return a
}

// shareSign reads 百分之, 千分之 and 万分之, which stand for a sign.
func shareSign(s string, i int) (end int, symbol string) {
	for _, sign := range shareSigns {
		if strings.HasPrefix(s[i:], sign.text) {
			return i + len(sign.text), sign.symbol
		}
	}
	return i, ""
}

// readUnit reads the unit after the digits, with 余 and the like inside.
func (a *amount) readUnit(s string) {
	if a.readOdd(s, a.end) {
		return
	}
	j := a.end
	if !a.han {
		j = skipSpaces(s, j)
	}
	u, end := readHanUnit(s, j)
	if a.several && u.word > 0 || a.power > 0 && (u.word > 0 || !u.kind.scales()) {
		end = j // 万 is already part of the numeral; a second scale is not its own
	}
	if end == j {
		a.readForeignUnit(s)
		return
	}
	if u.symbol == "" {
		a.readScaleOnly(s, u, end)
		return
	}
	a.accept(s, j, u, end)
}

// accept takes a unit unless what follows makes another word of it.
func (a *amount) accept(s string, at int, u Unit, end int) bool {
	if isVetoed(u.symbol, s, end) || a.mayBeNoCount(u) && runeAtIn(s, end, yearVetoes[u.symbol]) || u.symbol == "大" && (u.word != 0 || !a.mayBeLargeOf()) {
		// 3万人才 still counts in 万.
		if power, scaleEnd := scaleAt(s, at); power >= 4 && power == int(u.word) {
			a.unit, a.end = Unit{word: u.word}, scaleEnd
			return true
		}
		return false
	}
	a.unit, a.end = u, end
	a.readHalf(s)
	return true
}

func isVetoed(symbol, s string, end int) bool {
	set := vetoes[symbol]
	return set != "" && runeAtIn(s, end, set)
}

// mayBeNoCount reports whether the number may be a year or the 一 of a word:
// 2025成立, 统一部署.
func (a *amount) mayBeNoCount(u Unit) bool {
	if u.word != 0 {
		return false
	}
	return a.han && a.runes == 1 && a.low.isOne() || !a.han && isYear(a.low)
}

// mayBeLargeOf reports whether 大 can follow as in 三大集团.
func (a *amount) mayBeLargeOf() bool {
	n, ok := a.low.smallInt()
	return ok && n > 1 && n <= 18 && a.power == 0
}

// readOdd reads 余, 多, 几 or 来 at i where a scale word or a unit follows.
func (a *amount) readOdd(s string, i int) bool {
	size := prefixOf(s, i, oddWords)
	if size == 0 || a.several {
		return false
	}
	word := s[i : i+size]
	if word == "来" && !a.han || word == "几" && !(a.han && runeBefore(s, i) == '十') {
		return false
	}
	if word == hanOdd && (i+size == len(s) || runeAtIn(s, i+size, clauseEnds)) {
		a.end, a.qualifier = i+size, Odd
		return true
	}
	u, end := readHanUnit(s, i+size)
	if end == i+size || a.power > 0 && u.word > 0 {
		return false
	}
	if u.symbol == "" && u.word < 4 {
		return false
	}
	if !a.accept(s, i+size, u, end) {
		return false
	}
	a.qualifier = Odd
	return true
}

// readScaleOnly goes on after a scale word without a unit: 1.2万余人,
// 1亿2000万元, 58.79亿.
func (a *amount) readScaleOnly(s string, u Unit, end int) {
	if a.joinLower(s, u, end) {
		return
	}
	if size := prefixOf(s, end, oddWords[:2]); size > 0 {
		def, after := symbolAt(s, end+size)
		if after > end+size && !isVetoed(def.symbol, s, after) {
			word := u.word
			u, after = readPer(s, after, def.unit())
			u.word = word
			a.unit, a.end, a.qualifier = u, after, Odd
			return
		}
		if u.word >= 4 && after == end+size {
			a.unit, a.end, a.qualifier = u, after, Odd
			return
		}
	}
	if u.word < 4 {
		return // 2025百强: the hundred belongs to what follows
	}
	a.unit, a.end = u, end
}

// joinLower adds a lower part that follows a scale word: 1亿2000万元 is
// 12000万元.
func (a *amount) joinLower(s string, u Unit, end int) bool {
	if _, size := digitAt(s, end); size == 0 || a.han || a.low.exp != 0 {
		return false
	}
	d, next, fault := readDigits(s, end)
	if fault != noFault {
		return false
	}
	lower := amount{numeral: numeral{low: d, high: d}, end: next}
	lower.readUnit(s)
	gap := int(u.word) - int(lower.unit.word)
	if gap <= 0 || d.Abs().Cmp(New(1, -gap)) >= 0 {
		return false
	}
	lower.low = a.low.Shift(gap).Add(d)
	lower.high = lower.low
	*a = lower
	return true
}

// readHalf reads 半 and 多 after a unit of time and the like: 两年半, 一个半月,
// 三个多月, 三成五.
func (a *amount) readHalf(s string) {
	r := runeAt(s, a.end)
	next := a.end + utf8.RuneLen(r)
	switch {
	case a.unit.symbol == "个" && r == '半':
		if def, end := symbolAt(s, next); end > next && halved[def.symbol] {
			a.unit, a.end = def.unit(), end
			a.addHalf()
		}
	case a.unit.symbol == "个" && (r == '多' || r == '余'):
		if def, end := symbolAt(s, next); end > next && halved[def.symbol] {
			a.unit, a.end, a.qualifier = def.unit(), end, Odd
		}
	case r == '半' && (a.unit.kind == timeKind || a.unit.kind == timesKind) && !runeAtIn(s, next, halfBars):
		a.addHalf()
		a.end = next
	case (r == '多' || r == '余') && (a.unit.kind == timeKind || a.unit.kind == timesKind) && !runeAtIn(s, next, notAfterOdd):
		a.end, a.qualifier = next, Odd
	case a.unit.symbol == "成" && a.han && hanDigit(r) > 0 && !a.pair && !a.several:
		if _, end := symbolAt(s, next); end == next {
			a.low = a.low.withFraction([]byte{byte(hanDigit(r))})
			a.high, a.end = a.low, next
		}
	}
}

func (a *amount) addHalf() {
	if !a.pair && !a.several && a.low.IsInteger() {
		a.low = a.low.Add(New(5, 1))
		a.high = a.low
	}
}

// readForeignUnit reads an English unit or one of Latin letters.
func (a *amount) readForeignUnit(s string) {
	if a.han || a.end >= len(s) || s[a.end] >= utf8.RuneSelf && runeAt(s, a.end) != '\u00a0' {
		return
	}
	u, end := readUnitEN(s, a.end)
	if end == a.end {
		return
	}
	a.unit, a.end, a.english = u, end, true
}

// readAfter reads what qualifies from behind: 以上, 左右, +, and 级.
func (a *amount) readAfter(s string) {
	if strings.HasPrefix(s[a.end:], "级") && !runeAtIn(s, a.end+len("级"), vetoes["级"]) && (a.unit.word >= 8 || a.power >= 8) {
		a.end += len("级")
		a.level = true
	}
	j := skipSpaces(s, a.end)
	for _, w := range afterWords {
		if strings.HasPrefix(s[j:], w.text) && a.qualifier != Several {
			a.qualifier, a.end = w.qualifier, j+len(w.text)
			return
		}
	}
	if a.end < len(s) && s[a.end] == '+' && !a.han && !isNameByte(s, a.end+1) {
		a.qualifier, a.end = AtLeast, a.end+1
		if a.unit.IsZero() {
			if u, end := readHanUnit(s, a.end); end > a.end && u.symbol != "" && !isVetoed(u.symbol, s, end) {
				a.unit, a.end = u, end
				return
			}
			a.readForeignUnit(s)
		}
	}
}

// isNameByte reports whether a plus sign goes on to another member, as in
// 3+1 and 1+N.
func isNameByte(s string, i int) bool {
	_, digit := digitAt(s, i)
	return digit > 0 || i < len(s) && isLetter(s[i])
}

// joined applies the scale word of the numeral to the unit.
func (a *amount) joined() Unit {
	u := a.unit
	u.word += int8(a.power)
	return u
}
