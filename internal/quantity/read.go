package quantity

import (
	"unicode/utf8"
)

// A reading is a number found in a text, with what its context says of it.
type reading struct {
	Quantity
	han      bool // written in Chinese characters
	bare     bool // 百家: no digit before the hundred
	level    bool // 万亿级
	runes    int  // of the numeral alone
	flips    bool // the word of direction turns the sign
	negative bool // a sign stands before the digits
}

// readQuantity reads the number that begins with its digits at i; what stands
// before it is looked for down to floor.
func readQuantity(s string, floor, i int) (reading, bool) {
	a, ok := readAmount(s, i)
	if !ok {
		return reading{}, false
	}
	l := readLead(s, floor, i, &a)
	r := reading{han: a.han, bare: a.bare, level: a.level, runes: a.runes, flips: l.flips, negative: l.negative}
	r.Value, r.Denominator, r.Unit, r.Qualifier = a.low, a.divisor, a.joined(), a.qualifier
	if a.pair {
		high := a.high
		r.High = &high
		if r.Qualifier == Odd {
			r.Qualifier = Exact // 二三十余家 is as open as 二三十家
		}
	}
	if l.negative {
		r.negate()
	}
	end := a.end
	if r.High == nil && a.qualifier == Exact && a.divisor == 0 {
		end = r.readRangeEnd(s, &l, &a)
	}
	if r.Qualifier == Exact {
		r.Qualifier = l.qualifier
	}
	if r.takeCurrency(l.currency) && r.Unit.per == "" {
		r.Unit, end = readPerEN(s, end, r.Unit)
	}
	r.takeDirection(l)
	r.Start, r.End = l.start, end
	r.Text = s[r.Start:r.End]
	if l.wordless || r.isCalendarSpan(s) {
		r.Class = Date
	}
	return r, true
}

// takeCurrency gives a number the currency before it: CNY 5.879 billion,
// 人民币100亿.
func (r *reading) takeCurrency(symbol string) bool {
	if symbol == "" || r.Unit.base != "" {
		return false
	}
	u := symbols[symbol].unit()
	u.word, u.per = r.Unit.word, r.Unit.per
	r.Unit = u
	return true
}

// takeDirection folds the sign and the word of direction into the value. A
// minus sign after 下降 is not turned again.
func (r *reading) takeDirection(l lead) {
	r.Direction = l.direction
	if l.flips && !l.negative {
		r.negate()
	}
}

func (r *reading) negate() {
	r.Value = r.Value.Neg()
	if r.High != nil {
		high := r.High.Neg()
		r.High = &high
	}
}

// readRangeEnd reads the second number of a range and returns where it ends,
// or a.end where there is none. The numbers of a range rise; 从122家到165家
// is a change and no range. After a minus sign the second number may have one
// too, and then they stand in either order: −5%～−3%.
func (r *reading) readRangeEnd(s string, l *lead, a *amount) int {
	at := rangeMarkEnd(s, a.end)
	if at == a.end || suffixOf(s, skipSpacesBack(s, l.start), fromWords) > 0 {
		return a.end
	}
	signed := false
	if sign, size := signAt(s, at); l.negative && size > 0 && sign < 0 {
		signed, at = true, at+size
	}
	b, ok := readAmount(s, at)
	if !ok || b.han != a.han || b.qualifier == Odd || b.pair || b.several || b.divisor > 0 || b.bare {
		return a.end
	}
	first, second := a.joined(), b.joined()
	switch {
	case first.IsZero():
		first = second
	case a.share && second.IsZero():
		second = first
	case !Convertible(first, second) || first.base == "" && second.base != "":
		if first.base != "" || second.base == "" {
			return a.end
		}
		// 5000万至1亿元: the first scale word stands alone.
		word := first.word
		first = second
		first.word = word
	}
	high := b.low.Shift(second.Scale() - first.Scale())
	if signed {
		high = high.Neg()
	}
	if order := high.Cmp(r.Value); order == 0 || order < 0 && !signed {
		return a.end
	}
	if r.Unit.IsZero() && second.word > 0 && second.base == "" && first.base == "" {
		first = second
	}
	r.High, r.Unit, r.Qualifier = &high, first, b.qualifier
	return b.end
}

// rangeMarkEnd returns the place where the second number of a range would
// begin, or i.
func rangeMarkEnd(s string, i int) int {
	if size := prefixOf(s, i, rangeMarks); size > 0 {
		return skipSpaces(s, i+size)
	}
	if j := skipSpaces(s, i); j > i && j < len(s) && s[j] >= utf8.RuneSelf {
		if size := prefixOf(s, j, rangeMarks); size > 0 {
			return skipSpaces(s, j+size)
		}
	}
	return i
}

// isCalendarSpan reports whether a number of years names a period: 过去五年,
// 五年来, 前5个月.
func (r *reading) isCalendarSpan(s string) bool {
	if r.Unit.kind != timeKind || !calendar[r.Unit.symbol] {
		return false
	}
	if prefixOf(s, r.End, spanEnds) > 0 {
		return true
	}
	before := skipSpacesBack(s, r.Start)
	if suffixOf(s, before, spanWordsEN) > 0 {
		return true
	}
	size := suffixOf(s, before, spanWords)
	return size > 0 && !runeBeforeIn(s, before-size, notFirst)
}

// isYearLike reports whether four plain digits without a unit name a year.
func (r *reading) isYearLike(s string) bool {
	if !r.Unit.IsZero() || r.Qualifier != Exact || r.Direction != NoDirection || !isYear(r.Value) {
		return false
	}
	if r.High != nil {
		return isYear(*r.High)
	}
	return utf8.RuneCountInString(r.Text) == 4
}

// isYear reports whether a whole number of four digits can be a year of a
// report.
func isYear(d Decimal) bool {
	return d.exp == 0 && d.wide == nil && d.coef >= 1900 && d.coef <= 2100
}
