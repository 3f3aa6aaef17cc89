package quantity

import (
	"strings"
	"unicode/utf8"
)

// listNumber reads 1., 2、, （3） and [4] from the digit at i.
func (f *finder) listNumber(i int) int {
	count, j := digitsEnd(f.s, i)
	if count > 3 {
		return i
	}
	q := Quantity{Class: ListNumber}
	if count <= 2 && (runeBeforeIn(f.s, i, "（(") && runeAtIn(f.s, j, "）)") || runeBeforeIn(f.s, i, "[^【") && runeAtIn(f.s, j, "]】")) {
		return f.add(q, i, j)
	}
	if !f.beginsLine(i) {
		return i
	}
	for {
		size := prefixOf(f.s, j, listMarks)
		if size == 0 {
			return i
		}
		if !followsDigit(f.s, j+size) {
			return f.add(q, i, j)
		}
		// 1.2.3 numbers a section where another mark or a space follows.
		_, end := digitsEnd(f.s, j+size)
		if f.s[j] != '.' || end >= len(f.s) || f.s[end] != '.' && f.s[end] != ' ' {
			return i
		}
		if f.s[end] == ' ' {
			return f.section(i, end)
		}
		j = end
	}
}

// section tells the heading "1.2 产业" from the measure "1.2 亿元".
func (f *finder) section(i, end int) int {
	u, after := readHanUnit(f.s, skipSpaces(f.s, end))
	_, foreign := readUnitEN(f.s, end)
	if after > skipSpaces(f.s, end) && !u.IsZero() || foreign > end {
		return i
	}
	return f.add(Quantity{Class: ListNumber}, i, end)
}

// hanListNumber reads （一）, 一、 at the beginning of a line and 一是 at the
// beginning of a clause.
func (f *finder) hanListNumber(i int) int {
	r, _ := utf8.DecodeRuneInString(f.s[i:])
	if r != '十' && hanDigit(r) < 1 {
		return i
	}
	n, end := readHan(f.s, i)
	if end == i || n.runes > 3 || n.power > 0 || n.bare {
		return i
	}
	q := Quantity{Class: ListNumber, Value: n.low}
	switch {
	case runeBeforeIn(f.s, i, "（(") && runeAtIn(f.s, end, "）)"):
		return f.add(q, i, end)
	case runeAtIn(f.s, end, "、.．") && f.beginsLine(i):
		return f.add(q, i, end)
	case runeAt(f.s, end) == '是' && n.runes == 1 && (f.beginsLine(i) || runeBeforeIn(f.s, skipSpacesBack(f.s, i), clauseEnds+"（(“")):
		return f.add(q, i, end)
	}
	return i
}

// beginsLine reports whether nothing but marks of a list, a quotation or a
// heading stands before i on its line.
func (f *finder) beginsLine(i int) bool {
	for i > f.floor {
		r, size := utf8.DecodeLastRuneInString(f.s[f.floor:i])
		if r == '\n' {
			return true
		}
		if !strings.ContainsRune(" \t#>*-+\u3000\u00a0|\r", r) {
			return false
		}
		i -= size
	}
	return i == 0 || f.s[i-1] == '\n'
}

// labelled reports whether a label of something numbered ends at i: 图3.
func (f *finder) labelled(i int) bool {
	before := f.s[f.floor:skipSpacesBack(f.s, i)]
	if suffixOf(before, len(before), listLabels) == 0 {
		return false
	}
	return suffixOf(before, len(before), notLabels) == 0
}

// isEnglishOrdinal reports whether a number goes on as in 14th.
func (f *finder) isEnglishOrdinal(r reading) bool {
	if !r.Unit.IsZero() || r.High != nil || !r.Value.IsInteger() {
		return false
	}
	size := prefixOf(f.s, r.End, ordinalEndsEN)
	return size > 0 && !isAlnum(f.s, r.End+size)
}

// englishOrdinal reads 14th Five-Year Plan and 2nd.
func (f *finder) englishOrdinal(r reading) int {
	q := Quantity{Class: Ordinal, Value: r.Value}
	end := r.End + prefixOf(f.s, r.End, ordinalEndsEN)
	if size := prefixOf(f.s, end, plansEN); size > 0 {
		q.Class = PlanName
		end += size
	}
	return f.add(q, r.Start, end)
}

// englishNumeral reads "ten months" from the word at i to end. A numeral whose
// noun is not known, and "one" always, may be no more than a word.
func (f *finder) englishNumeral(i, end int) int {
	if after := f.englishSeveral(i); after > i {
		return after
	}
	value, ok := numeralsEN[lower(f.s[i:end])]
	if !ok || end < len(f.s) && f.s[end] == '-' {
		return i
	}
	a := amount{numeral: numeral{low: New(value, 0)}, end: end}
	u, after := readUnitEN(f.s, end)
	l := readLead(f.s, f.floor, i, &a)
	q := Quantity{Value: a.low, Unit: u, Qualifier: l.qualifier, Direction: l.direction}
	if l.flips {
		q.Value = q.Value.Neg()
	}
	r := reading{Quantity: q}
	r.Start, r.End = l.start, after
	switch {
	case u.IsZero() || value == 1 && u.word == 0:
		q.Class = Word
	case r.isCalendarSpan(f.s):
		q.Class = Date
	}
	return f.add(q, l.start, after)
}

// englishSeveral reads "dozens of enterprises".
func (f *finder) englishSeveral(i int) int {
	for _, w := range severalEN {
		rest, ok := cutPrefixFold(f.s[i:], w.text)
		if !ok || beginsWithLetter(rest) {
			continue
		}
		at := len(f.s) - len(rest)
		u, after := readUnitEN(f.s, at)
		q := Quantity{Value: New(tens[w.power], 0), Unit: u, Qualifier: Several}
		return f.add(q, i, after)
	}
	return i
}
