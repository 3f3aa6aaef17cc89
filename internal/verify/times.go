package verify

import (
	"slices"
	"strings"
	"unicode/utf8"

	"zonepress/internal/period"
	"zonepress/internal/quantity"
)

// when is a time that a text names.
type when struct {
	start, end int
	from, to   period.Point // zero where only the length or the distance is told
	years      int          // the length of a span whose ends are not told: 五年来
	part       bool         // less than a year: 前三季度
	base       bool         // it is what a change is compared with: 较“十三五”末
	prior      bool         // the period before: 上年, 同比
	monthly    bool         // the month before: 环比
	since      bool         // from then on: 自2022年8月以来
	ends       bool         // the end of the period: 年末
	plan       bool         // a plan as a whole
	loose      bool         // by its distance from today, which the text does not tell: 去年
}

// known reports whether the years are told.
func (w when) known() bool { return w.to.Year != 0 }

// findTimes gathers the times of the text in order.
func (r *reading) findTimes() []when {
	var all []when
	for _, q := range r.numerals {
		if w, ok := r.timeOf(q); ok {
			all = append(all, w)
		}
	}
	for _, word := range r.words {
		w := when{start: word.start, end: word.end}
		switch {
		case word.tags&tagMonthly != 0:
			w.base, w.monthly = true, true
		case word.tags&tagPrior != 0:
			w.base, w.prior = true, true
		case word.tags&tagYear != 0:
			year := period.Point{Year: r.latest + word.years}
			w.from, w.to, w.loose = year, year, word.years == 0
			w.base = r.comparedWith(w.start, w.end)
			if w.base && word.years == 0 {
				w.from, w.to, w.prior = period.Point{}, period.Point{}, true
			}
		default:
			continue
		}
		all = append(all, w)
	}
	slices.SortStableFunc(all, func(a, b when) int { return a.start - b.start })
	return r.joinYears(all)
}

// joinYears makes one span of two years that English joins by words: between
// 2021 and 2025, from 2021 to 2025.
func (r *reading) joinYears(all []when) []when {
	for i := 0; i+1 < len(all); i++ {
		a, b := all[i], all[i+1]
		if !a.isYear() || !b.isYear() || a.to.Year >= b.to.Year {
			continue
		}
		head := strings.ToLower(strings.TrimRight(r.text[:a.start], " "))
		joint := strings.TrimSpace(r.text[a.end:b.start])
		if joint == "and" && strings.HasSuffix(head, "between") || joint == "to" && strings.HasSuffix(head, "from") {
			all[i] = when{start: a.start, end: b.end, from: a.from, to: b.to}
			all = slices.Delete(all, i+1, i+2)
		}
	}
	return all
}

// isYear reports whether the time is a whole year and nothing more.
func (w when) isYear() bool {
	return w.known() && w.from == w.to && w.to.Month == 0 && !w.plan && !w.part && w.years == 0
}

// timeOf reads a date, a plan or a span of years.
func (r *reading) timeOf(q quantity.Quantity) (when, bool) {
	w := when{start: q.Start, end: q.End}
	switch q.Class {
	case quantity.PlanName:
		n := smallInt(q.Value)
		if n < 1 || n > 40 {
			return w, false
		}
		years := r.planYears(n)
		w.from, w.to, w.plan = period.Point{Year: years.from}, period.Point{Year: years.to}, true
	case quantity.Date:
		if !r.readDate(&w, q) {
			return w, false
		}
	case quantity.Number: // 五年净增43家
		w.years = smallInt(q.Value)
		if !q.Unit.IsTime() || q.Unit.Base() != "年" || w.years < 2 || w.years > 30 || !q.Value.IsInteger() || q.IsRange() {
			return w, false
		}
	default:
		return w, false
	}
	r.readAround(&w)
	return w, true
}

// readDate fills in the years and the month of a date; false for one that names
// neither a year nor a number of years.
func (r *reading) readDate(w *when, q quantity.Quantity) bool {
	first := smallInt(q.Value)
	if first >= 1 && first <= 30 && q.Unit.IsTime() && q.Unit.Base() == "年" {
		w.years = first
		return true
	}
	if first < 1900 || first > 2999 {
		return false
	}
	last := first
	if q.High != nil {
		if high := smallInt(*q.High); high > first && high <= 2999 {
			last = high
		}
	}
	w.from, w.to = period.Point{Year: first}, period.Point{Year: last}
	_, rest, ok := strings.Cut(q.Text, "年")
	if !ok {
		_, rest, _ = strings.Cut(q.Text, "-")
	}
	if month := leadingInt(rest); month >= 1 && month <= 12 && first == last {
		w.from.Month, w.to.Month = month, month
		w.part = strings.Contains(rest, "—") || strings.Contains(rest, "-") || strings.Contains(rest, "至") || strings.Contains(rest, "～")
	}
	nearby := max(0, w.start-len("September "))
	if m, start := englishMonth(r.text[nearby:w.end]); m > 0 && first == last {
		w.from.Month, w.to.Month, w.start = m, m, min(w.start, nearby+start)
	}
	if strings.Contains(rest, "季度") || strings.Contains(rest, "半年") || strings.HasPrefix(r.text[w.end:], "上半年") || strings.HasPrefix(r.text[w.end:], "下半年") {
		w.part = true
	}
	return true
}

// readAround reads what the words before and after a time make of it.
func (r *reading) readAround(w *when) {
	after := r.skipMarks(w.end)
	for range 3 {
		word, ok := r.wordBeginningAt(after)
		if !ok {
			break
		}
		w.since = w.since || word.tags&tagSince != 0
		w.ends = w.ends || word.tags&tagEnd != 0
		if word.tags&tagBaseEnd != 0 {
			w.base = true
		}
		if word.tags&(tagSince|tagEnd) == 0 && word.text != "期间" && word.text != "时期" && word.text != "年" && word.text != "期" {
			break
		}
		after = r.skipMarks(word.end)
	}
	before := r.skipMarksBack(w.start)
	for range 4 {
		word, ok := r.wordEndingAt(before)
		if !ok || word.tags&tagEnd == 0 && word.text != "the" && word.text != "in" && word.text != "of" && word.text != "at" && word.text != "that of" {
			break
		}
		w.ends = w.ends || word.tags&tagEnd != 0
		before = word.start
	}
	if word, ok := r.wordEndingAt(before); ok {
		w.since = w.since || word.tags&(tagSince|tagFrom) != 0 && w.to.Month > 0
	}
	w.base = w.base || r.comparedWith(before, after) || r.multiplied(after)
	if w.plan && w.ends && !w.base {
		w.from, w.plan = w.to, false
	}
	if w.base && w.to.Year != 0 {
		w.from = w.to
	}
}

// multiplied reports whether a multiple of what is named follows: 的3倍.
func (r *reading) multiplied(at int) bool {
	if word, ok := r.wordBeginningAt(at); ok && word.text == "的" {
		at = word.end
	}
	i, found := slices.BinarySearchFunc(r.numerals, at, func(q quantity.Quantity, at int) int { return q.Start - at })
	return found && r.numerals[i].Unit.IsTimes()
}

// comparedWith reports whether a change is measured against the stretch.
func (r *reading) comparedWith(start, end int) bool {
	word, ok := r.wordEndingAt(start)
	if !ok || word.tags&tagBase == 0 {
		return false
	}
	if word.tags&tagObject != 0 || word.start < len(r.text) && r.text[word.start] < utf8.RuneSelf {
		return true
	}
	// 与2020年相比: 与 alone may only join two things
	c := r.clauseAt(start)
	return r.says(end, min(c.end, end+30), tagBaseEnd)
}

func (r *reading) skipMarks(at int) int {
	for at < len(r.text) {
		c, size := utf8.DecodeRuneInString(r.text[at:])
		if c != ' ' && !strings.ContainsRune("“”‘’\"'」", c) {
			return at
		}
		at += size
	}
	return at
}

// wordBeginningAt is the word of the vocabulary that begins at a byte.
func (r *reading) wordBeginningAt(at int) (spoken, bool) {
	i, found := slices.BinarySearchFunc(r.words, at, func(w spoken, at int) int { return w.start - at })
	if !found {
		return spoken{}, false
	}
	return r.words[i], true
}

// smallInt is a whole number of a date.
func smallInt(d quantity.Decimal) int {
	if !d.IsInteger() {
		return 0
	}
	n := d.Rat().Num()
	if !n.IsInt64() || n.Int64() > 9999 || n.Int64() < 0 {
		return 0
	}
	return int(n.Int64())
}

// leadingInt reads the one or two digits that a text begins with.
func leadingInt(s string) int {
	n := 0
	for i := 0; i < len(s) && i < 2 && s[i] >= '0' && s[i] <= '9'; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

var englishMonths = [...]string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

// englishMonth is the month before the year that ends a text, and where it
// begins; 0 for none.
func englishMonth(text string) (month, start int) {
	text = strings.TrimRight(text, "0123456789 .,")
	word := strings.ToLower(text[strings.LastIndexByte(text, ' ')+1:])
	for i, m := range englishMonths {
		if strings.HasPrefix(word, m) {
			return i + 1, len(text) - len(word)
		}
	}
	return 0, 0
}
