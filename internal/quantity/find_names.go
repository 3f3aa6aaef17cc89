package quantity

import (
	"strings"
	"unicode/utf8"
)

// ordinal reads 第七届, 第2位, 第一季度 from the 第 at i; at is the place
// after it.
func (f *finder) ordinal(i, at int) int {
	at = skipSpaces(f.s, at)
	n, ok := readNumeral(f.s, at)
	if !ok || n.several || n.pair || n.power > 0 {
		return i
	}
	q := Quantity{Class: Ordinal, Value: n.low}
	end := skipSpaces(f.s, n.end)
	if size := prefixOf(f.s, end, quarterWords); size > 0 {
		q.Class = Date
		return f.add(q, i, end+size)
	}
	if size := prefixOf(f.s, end, planOrdinals); size > 0 {
		q.Class = PlanName
		return f.add(q, i, end+size)
	}
	if size := prefixOf(f.s, end, ordinalCounters); size > 0 {
		return f.add(q, i, end+size)
	}
	return f.add(q, i, n.end)
}

// firstN reads 前三, 前10名, from the number at i. 前三季度 is a date, and
// 目前三 nothing of the kind.
func (f *finder) firstN(i int) int {
	at := skipSpacesBack(f.s[f.floor:], i-f.floor) + f.floor
	start := at - len("前")
	if start < f.floor || f.s[start:at] != "前" || runeBeforeIn(f.s, start, notFirst) {
		return i
	}
	n, ok := readNumeral(f.s, i)
	if !ok || n.several || n.pair || n.power > 0 || n.bare {
		return i
	}
	end := skipSpaces(f.s, n.end)
	if size := prefixOf(f.s, end, quarterWords); size > 0 {
		return f.add(Quantity{Class: Date, Value: n.low}, start, end+size)
	}
	u, after := readHanUnit(f.s, end)
	if size := prefixOf(f.s, end, firstCounters); size > 0 && u.kind != timeKind {
		return f.add(Quantity{Class: Ordinal, Value: n.low}, start, end+size)
	}
	switch {
	case after > end && u.kind != countKind && u.kind != percentKind:
		return i
	case after > end:
		return f.add(Quantity{Class: Ordinal, Value: n.low, Unit: u}, start, after)
	}
	return f.add(Quantity{Class: Ordinal, Value: n.low}, start, n.end)
}

// plan reads 十四五 and its like at i.
func (f *finder) plan(i int) int {
	end, value := i, 0
	first, second, third := runeAt(f.s, i), runeAt(f.s, i+3), runeAt(f.s, min(i+6, len(f.s)))
	switch {
	case first == '十' && hanDigit(second) > 0 && third == '五':
		end, value = i+9, 10+hanDigit(second)
	case first == '十' && second == '五':
		end, value = i+6, 10
	case hanDigit(first) >= 6 && second == '五':
		end, value = i+6, hanDigit(first)
	default:
		return i
	}
	q := Quantity{Class: PlanName, Value: New(int64(value), 0)}
	if runeBeforeIn(f.s, i, openQuotes) && runeAtIn(f.s, end, closeQuotes) || prefixOf(f.s, end, planWords) > 0 {
		return f.add(q, i, end)
	}
	if end-i < 9 {
		return i
	}
	if _, after := symbolAt(f.s, end); after > end {
		return i // 十四五家: fourteen or fifteen
	}
	return f.add(q, i, end)
}

// name reads “12345” and 3+1, 7×24, 1+6+N from the digit at i.
func (f *finder) name(i int) int {
	if fractionEnd(f.s, i) > i {
		return i
	}
	end := nameEnd(f.s, i)
	_, digits := digitsEnd(f.s, i)
	quoted := runeBeforeIn(f.s, i, openQuotes) && runeAtIn(f.s, end, closeQuotes)
	if end == digits && !quoted {
		return i
	}
	if end == digits && prefixOf(f.s, end+closeLen(f.s, end), hotlineWords) > 0 {
		return f.add(Quantity{Class: Phone}, i, end)
	}
	return f.add(Quantity{Class: Name}, i, end)
}

func closeLen(s string, i int) int {
	_, size := utf8.DecodeRuneInString(s[i:])
	return size
}

// nameEnd returns the end of digits and letters that are joined by +, × or ∶.
func nameEnd(s string, i int) int {
	_, end := digitsEnd(s, i)
	for {
		size := prefixOf(s, end, nameJoints)
		if size == 0 {
			return end
		}
		count, next := digitsEnd(s, end+size)
		if count == 0 {
			for next < len(s) && s[next] >= 'A' && s[next] <= 'Z' {
				next++
			}
		}
		if next == end+size {
			return end
		}
		end = next
	}
}

// digitsEnd counts the digits at i, of either width, without grouping.
func digitsEnd(s string, i int) (count, end int) {
	for {
		_, size := digitAt(s, i)
		if size == 0 {
			return count, i
		}
		count, i = count+1, i+size
	}
}

// slogan reads a quoted name that begins with a Chinese numeral and its
// counting word: “四个意识”. A figure inside the quotes makes it a quotation.
func (f *finder) slogan(i int) int {
	if !runeBeforeIn(f.s, i, openQuotes) {
		return i
	}
	end := i
	for range sloganRunes {
		r, size := utf8.DecodeRuneInString(f.s[end:])
		if size == 0 || r < utf8.RuneSelf && r != '"' || strings.ContainsRune(clauseEnds, r) {
			return i
		}
		if strings.ContainsRune(closeQuotes, r) {
			if end-i < 2*len("四") {
				return i
			}
			return f.add(Quantity{Class: Name}, i, end)
		}
		end += size
	}
	return i
}

// grade reads what follows a number and makes it a grade or a name: 三级,
// 47号, 500强. End 0 says that nothing does.
func (f *finder) grade(r reading) (end int, class Class) {
	if !r.Unit.IsZero() && !(r.han && r.Unit.symbol == "期") || r.High != nil || r.Qualifier != Exact {
		return 0, Number
	}
	if r.han && r.Unit.symbol == "期" {
		return r.End, Ordinal
	}
	at := skipSpaces(f.s, r.End)
	for _, g := range gradeCounters {
		if !strings.HasPrefix(f.s[at:], g.text) || r.han && !g.han {
			continue
		}
		if runeAtIn(f.s, at+len(g.text), notGrade[g.text]) {
			continue
		}
		return at + len(g.text), g.class
	}
	for _, name := range numberedNames {
		if prefixOf(f.s, at, name.after) > 0 && r.Value.String() == name.digits {
			return r.End, Name
		}
	}
	return 0, Number
}

// plannedSpan tells 三年行动计划 from three years.
func (f *finder) plannedSpan(q Quantity) Class {
	if q.Unit.kind == timeKind && prefixOf(f.s, q.End, spanNames) > 0 {
		return Name
	}
	return Number
}

// word reads 半数, 过半 and 翻番, which hold no numeral, from r at i.
func (f *finder) word(i int, r rune) int {
	if r == '翻' {
		if end := i + len("翻番"); strings.HasPrefix(f.s[i:], "翻番") && !isVetoed("番", f.s, end) {
			q := Quantity{Value: New(1, 0), Unit: symbols["番"].unit(), Direction: Rise}
			return f.add(q, i, end)
		}
		return i
	}
	q := Quantity{Value: New(50, 0), Unit: symbols["%"].unit(), Qualifier: About}
	switch {
	case strings.HasPrefix(f.s[i:], "半数"):
		a := amount{numeral: numeral{bare: true, han: true}, unit: q.Unit}
		l := readLead(f.s, f.floor, i, &a)
		if l.qualifier != Exact {
			q.Qualifier = l.qualifier
		}
		return f.addHalf(q, l.start, i+len("半数"))
	case strings.HasSuffix(f.s[f.floor:i], "过") && !runeAtIn(f.s, i+len("半"), halfBars):
		q.Qualifier = Over
		start := i - len("过")
		if strings.HasSuffix(f.s[f.floor:start], "超") {
			start -= len("超")
		}
		return f.add(q, start, i+len("半"))
	case strings.HasSuffix(f.s[f.floor:i], "一") && !runeAtIn(f.s, i+len("半"), halfBars):
		return f.addHalf(q, i-len("一"), i+len("半"))
	}
	return i
}

// addHalf records a half with 以上 or the like behind it.
func (f *finder) addHalf(q Quantity, start, end int) int {
	for _, w := range afterWords {
		if strings.HasPrefix(f.s[end:], w.text) {
			q.Qualifier, end = w.qualifier, end+len(w.text)
			break
		}
	}
	return f.add(q, start, end)
}
