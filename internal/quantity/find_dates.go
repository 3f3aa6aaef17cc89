package quantity

import (
	"strings"
	"unicode/utf8"
)

// dateLevel orders the parts of a date from coarse to fine.
type dateLevel int

const (
	noLevel dateLevel = iota
	century
	decade
	year
	quarter
	month
	day
	hour
	minute
)

// A datePart is a number with the word that makes it part of a date.
type datePart struct {
	level dateLevel
	value int
	end   int
}

// date reads a date or a span of dates from the number at i: 2025年,
// 2021—2025年, 2025年1—9月, 二〇二五年八月, 三季度, 2022-08, 9:30.
func (f *finder) date(i int) int {
	if end := isoDateEnd(f.s, i); end > i {
		_, y := digitsEnd(f.s, i)
		n, _, _ := dateNumber(f.s[:y], i)
		return f.add(Quantity{Class: Date, Value: New(int64(n), 0)}, i, end)
	}
	if end := clockEnd(f.s, i); end > i {
		return f.add(Quantity{Class: Date}, i, end)
	}
	if end := f.monthDate(i); end > i {
		return end
	}
	q, end := readDate(f.s, i)
	if end == i {
		return i
	}
	q.Class = Date
	return f.add(q, i, end)
}

// readDate reads the parts of a date as long as they grow finer, and at most
// one mark of a span between two dates.
func readDate(s string, i int) (q Quantity, end int) {
	first, low, ok := dateSpan(s, i, noLevel)
	if !ok {
		return q, i
	}
	q.Value = New(int64(low), 0)
	if low != first.value {
		high := New(int64(first.value), 0)
		q.High = &high
	}
	level, spanned := first.level, q.High != nil
	end = first.end
	for {
		if p, _, ok := dateSpan(s, skipSpaces(s, end), level); ok {
			level, end = p.level, p.end
			continue
		}
		size := prefixOf(s, end, dateMarks)
		if size == 0 || spanned {
			return q, end
		}
		p, ok := datePartAt(s, skipSpaces(s, end+size), noLevel)
		if !ok {
			return q, end
		}
		if p.level == first.level && q.High == nil {
			high := New(int64(p.value), 0)
			q.High = &high
		}
		level, end, spanned = p.level, p.end, true
	}
}

// dateSpan reads one part, or two numbers that share its word: 1—9月. low is
// the first number.
func dateSpan(s string, i int, above dateLevel) (p datePart, low int, ok bool) {
	if p, ok = datePartAt(s, i, above); ok {
		return p, p.value, true
	}
	n, digits, j := dateNumber(s, i)
	size := 0
	if j > i {
		size = prefixOf(s, j, dateMarks)
	}
	if size == 0 {
		return p, 0, false
	}
	p, ok = datePartAt(s, j+size, above)
	if !ok || !p.level.allows(n, digits) || n >= p.value {
		return p, 0, false
	}
	return p, n, true
}

// datePartAt reads a number and its word at i, finer than above.
func datePartAt(s string, i int, above dateLevel) (datePart, bool) {
	n, digits, j := dateNumber(s, i)
	if j == i {
		return datePart{}, false
	}
	j = skipSpaces(s, j)
	for _, w := range dateWords {
		if w.level <= above || w.under > above || !strings.HasPrefix(s[j:], w.text) || !w.level.allows(n, digits) {
			continue
		}
		end := j + len(w.text)
		if runeAtIn(s, end, w.unless) || w.level == day && digits == 0 && n == 1 && above == noLevel {
			return datePart{}, false
		}
		return datePart{w.level, n, end}, true
	}
	return datePart{}, false
}

// allows reports whether n, written with so many digits (0 in Chinese
// characters), can be a part of this level.
func (l dateLevel) allows(n, digits int) bool {
	switch l {
	case century:
		return n >= 1 && n <= 30
	case decade:
		return n%10 == 0 && (n < 100 || n >= 1800 && n < 2200)
	case year:
		return n >= 1800 && n < 2200
	case quarter:
		return n >= 1 && n <= 4
	case month:
		return n >= 1 && n <= 12 && digits <= 2
	case day:
		return n >= 1 && n <= 31 && digits <= 2
	case hour:
		return n <= 24 && digits <= 2
	case minute:
		return n < 60 && digits <= 2
	}
	return false
}

// dateNumber reads a whole number of at most four digits at i; digits is 0
// when it is written in Chinese characters. end is i when there is none.
func dateNumber(s string, i int) (n, digits, end int) {
	if count, j := digitsEnd(s, i); count > 0 {
		if count > 4 {
			return 0, 0, i
		}
		d, _, _ := readDigits(s[:j], i)
		return int(d.coef), count, j
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	if r != '十' && hanDigit(r) < 0 {
		return 0, 0, i
	}
	h, end := readHan(s, i)
	if end == i || h.pair || h.bare || h.several || h.power > 0 || h.low.exp != 0 || h.low.wide != nil || h.low.coef > 9999 {
		return 0, 0, i
	}
	if h.low.coef > 99 && !h.places {
		return 0, 0, i
	}
	return int(h.low.coef), 0, end
}

// isoDateEnd returns the end of 2022-08, 2022-08-15, 2022/8/15 or 2022.8.15.
func isoDateEnd(s string, i int) int {
	count, j := digitsEnd(s, i)
	if count != 4 || j-i != 4 || j >= len(s) {
		return i
	}
	mark := s[j]
	if mark != '-' && mark != '/' && mark != '.' {
		return i
	}
	y, _, _ := dateNumber(s[:j], i)
	m, digits, k := dateNumber(s, j+1)
	if k == j+1 || y < 1900 || y > 2100 || !month.allows(m, digits) || digits == 0 {
		return i
	}
	if k < len(s) && s[k] == mark {
		if d, count, end := dateNumber(s, k+1); end > k+1 && count > 0 && day.allows(d, count) {
			return end
		}
	}
	if mark != '-' || digits != 2 || strings.HasPrefix(s[k:], "年") {
		return i
	}
	return k
}

// clockEnd returns the end of 9:30 or 14:00:05.
func clockEnd(s string, i int) int {
	h, digits, j := dateNumber(s, i)
	if digits == 0 || !hour.allows(h, digits) {
		return i
	}
	end := i
	for range 2 {
		size := prefixOf(s, j, clockMarks)
		if size == 0 {
			return end
		}
		m, count, next := dateNumber(s, j+size)
		if count != 2 || m > 59 {
			return end
		}
		j, end = next, next
	}
	return end
}

// monthDate reads an English date from its number at i: August 5, 5 August
// 2022, Aug. 2022.
func (f *finder) monthDate(i int) int {
	n, digits, j := dateNumber(f.s, i)
	if digits == 0 || digits == 3 || j < len(f.s) && f.s[j] == '.' && digits <= 2 && followsDigit(f.s, j+1) {
		return i
	}
	if !beginsWithLetter(f.s[skipSpaces(f.s, j):]) && f.beginsClause(i) {
		return i
	}
	before := strings.TrimSuffix(f.s[f.floor:skipSpacesBack(f.s, i)], ".")
	if month := suffixOf(before, len(before), monthsEN); month > 0 && !endsWithLetter(before[:len(before)-month]) {
		if !day.allows(n, digits) && !(year.allows(n, digits) && digits == 4) {
			return i
		}
		return f.add(Quantity{Class: Date, Value: New(int64(n), 0)}, i, j)
	}
	at := skipSpaces(f.s, j)
	if month := prefixOf(f.s, at, monthsEN); at > j && month > 0 && day.allows(n, digits) && !beginsWithLetter(f.s[at+month:]) {
		return f.add(Quantity{Class: Date, Value: New(int64(n), 0)}, i, at+month)
	}
	return i
}

// beginsClause reports whether no Latin word stands before i.
func (f *finder) beginsClause(i int) bool {
	j := skipSpacesBack(f.s, i)
	return j == f.floor || !isLetter(f.s[j-1]) && f.s[j-1] != '.'
}

func followsDigit(s string, i int) bool {
	_, size := digitAt(s, i)
	return size > 0
}
