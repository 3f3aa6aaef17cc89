package quantity

import (
	"strings"
	"unicode/utf8"
)

// Find returns every numeral of a running text in order, with its class and
// its place. Spans do not overlap and begin and end between characters. A
// numeral written in Chinese characters counts where a known unit follows it
// or where it is too long to be anything else: 三大集团, 一百六十五, not 三农.
// A unit without a number (单位：万元) is not a number.
func Find(text string) []Quantity {
	f := finder{s: text}
	for i := 0; i < len(text); {
		i = f.advance(i)
	}
	return f.found
}

// A finder walks through a text once.
type finder struct {
	s     string
	floor int  // the end of the last numeral; nothing before it is looked at
	flips bool // the word of direction before the last numeral turns its sign
	found []Quantity
}

// advance passes over the character or the numeral at i.
func (f *finder) advance(i int) int {
	s := f.s
	if c := s[i]; c < utf8.RuneSelf && c-'0' >= 10 && !isLetter(c) {
		return i + 1
	}
	// Most of a Chinese text is characters of three bytes that begin nothing.
	if c := s[i]; c&0xF0 == 0xE0 && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
		r := rune(c&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F)
		if !triggers.has(r) {
			return i + 3
		}
	}
	if next := f.step(i); next > i {
		return next
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return i + size
}

// step looks for a numeral at i and returns where to go on, or i when there is
// none.
func (f *finder) step(i int) int {
	c := f.s[i]
	switch {
	case c-'0' < 10:
		return f.arabic(i)
	case c < utf8.RuneSelf:
		if isLetter(c) {
			return f.latin(i)
		}
		return i
	case c < 0xE2 || c > 0xEF:
		return i
	}
	r, size := utf8.DecodeRuneInString(f.s[i:])
	switch {
	case r == '第':
		return f.ordinal(i, i+size)
	case isHanNumeral(r):
		if f.standsAlone(i, i+size) {
			return i
		}
		return f.han(i)
	case r >= '０' && r <= '９':
		return f.arabic(i)
	case r >= '①' && r <= '⑳':
		return f.add(Quantity{Class: ListNumber, Value: New(int64(r-'①')+1, 0)}, i, i+size)
	case r == '半' || r == '翻':
		return f.word(i, r)
	}
	return i
}

func isHanNumeral(r rune) bool {
	switch r {
	case '十', '百', '千', '万', '亿', '数', '几':
		return true
	}
	return hanDigit(r) >= 0
}

// add records a numeral and returns its end.
func (f *finder) add(q Quantity, start, end int) int {
	q.Start, q.End, q.Text = start, end, f.s[start:end]
	if f.found == nil {
		f.found = make([]Quantity, 0, 8)
	}
	f.found = append(f.found, q)
	f.floor = end
	return end
}

// arabic reads what begins with a digit at i.
func (f *finder) arabic(i int) int {
	for _, try := range [...]func(int) int{f.documentNumber, f.phone, f.firstN, f.date, f.listNumber, f.code, f.name} {
		if end := try(i); end > i {
			return end
		}
	}
	r, ok := readQuantity(f.s, f.floor, i)
	if !ok {
		return f.longDigits(i)
	}
	f.continueList(&r)
	return f.classify(r, i)
}

// classify tells a measured number from what only looks like one.
func (f *finder) classify(r reading, i int) int {
	q := r.Quantity
	switch {
	case r.Class != Number:
	case r.isYearLike(f.s):
		q.Class = Date
	case f.isEnglishOrdinal(r):
		return f.englishOrdinal(r)
	case r.isAttachedTo(f.s):
		return f.add(Quantity{Class: Code, Value: q.Value}, i, tokenEnd(f.s, q.End))
	case r.Unit.IsZero() && f.labelled(q.Start):
		q.Class = ListNumber
	case f.isEach(q.Start):
		q.Class = Word
	case r.level:
		q.Class = Word
	default:
		if end, class := f.grade(r); end > 0 {
			return f.add(Quantity{Class: class, Value: q.Value}, q.Start, end)
		}
		q.Class = f.plannedSpan(q)
	}
	return f.add(q, q.Start, q.End)
}

// longDigits passes over digits that are too many for a number.
func (f *finder) longDigits(i int) int {
	_, end, _ := readDigits(f.s, i)
	return f.add(Quantity{Class: Code}, i, end)
}

// isAttachedTo reports whether Latin letters that are no unit follow without a
// space: 5G, 4K.
func (r *reading) isAttachedTo(s string) bool {
	return r.Unit.IsZero() && r.End < len(s) && isLetter(s[r.End])
}

// isEach reports whether the number is what something is counted by: 每万人.
func (f *finder) isEach(start int) bool {
	return strings.HasSuffix(f.s[f.floor:start], "每")
}

// han reads what begins with a Chinese numeral at i.
func (f *finder) han(i int) int {
	if p, ok := phraseAt(f.s, i); ok {
		return f.add(Quantity{Class: p.class}, i, i+len(p.text))
	}
	for _, try := range [...]func(int) int{f.plan, f.hanListNumber, f.firstN, f.date, f.slogan} {
		if end := try(i); end > i {
			return end
		}
	}
	if f.endsWord(i) {
		return i
	}
	r, ok := readQuantity(f.s, f.floor, i)
	if !ok {
		return i
	}
	f.continueList(&r)
	return f.classifyHan(r, i)
}

// endsWord reports whether 数 at i is the end of a word such as 总数.
func (f *finder) endsWord(i int) bool {
	return strings.HasPrefix(f.s[i:], "数") && runeBeforeIn(f.s, i, notSeveral)
}

// classifyHan keeps a numeral in Chinese characters only where it states
// something.
func (f *finder) classifyHan(r reading, i int) int {
	q := r.Quantity
	if q.Class == Date {
		return f.add(q, q.Start, q.End)
	}
	if end, class := f.grade(r); end > 0 {
		if r.bare && class != Name {
			return i
		}
		return f.add(Quantity{Class: class, Value: q.Value}, q.Start, end)
	}
	switch {
	case r.level || f.isEach(q.Start):
		q.Class = Word
	case r.bareMention():
		return q.End // 万元, a unit and no number
	case q.Unit.symbol == "分":
		return i // 十分重要
	case q.Unit.base == "" && !r.statesAlone():
		return i
	case r.isArticle():
		q.Class = Word
	case r.bare && q.Unit.kind == timeKind:
		q.Class = Word
	default:
		q.Class = f.plannedSpan(q)
	}
	return f.add(q, q.Start, q.End)
}

// bareMention reports whether 万 or 亿 without a digit or a qualifier only
// names a unit; 百家 and 百亿元 are numbers.
func (r *reading) bareMention() bool {
	if !r.bare || r.Qualifier != Exact {
		return false
	}
	one := r.Value.Cmp(New(1, 0)) == 0
	return one && r.Unit.word < 12 || r.Unit.base == ""
}

// statesAlone reports whether a numeral without a unit is long enough to be
// meant as a number, or is qualified: 一百六十五, 逾百亿.
func (r *reading) statesAlone() bool {
	if r.Qualifier != Exact && r.Qualifier != Several || r.Denominator > 0 {
		return r.Unit.word >= 8 || r.runes >= 3 || r.Denominator > 0
	}
	return r.runes >= 3 && r.Value.Abs().Cmp(New(20, 0)) > 0 || r.Unit.word >= 8 && !r.bare
}

// isArticle reports whether 一 with a counting word is no more than an
// article: 一个, 一批. 一倍, 一成 and 一万元 count.
func (r *reading) isArticle() bool {
	if !r.Value.Abs().isOne() || r.Qualifier != Exact || r.High != nil || r.Unit.word != 0 || r.runes != 1 {
		return false
	}
	switch r.Unit.kind {
	case countKind, timeKind, plainKind:
		return r.Unit.base != "" && r.Denominator == 0
	}
	return false
}
