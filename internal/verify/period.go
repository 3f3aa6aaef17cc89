package verify

import (
	"unicode/utf8"

	"zonepress/internal/site"
)

// told is which time a number speaks of, as far as its words say.
type told struct {
	period, base       when
	hasPeriod, hasBase bool
	strict             bool   // a period or a base that leaves no doubt is told
	summed             bool   // 累计, 截至: up to the period
	near               bool   // the period stands in the number's own clause
	word               string // the words of the time, for messages
}

// timesOf finds the period and the base of a number.
func (r *reading) timesOf(n *number) told {
	var t told
	first := n.clause.start
	start, isStart := r.startOfChange(n)
	if isStart {
		first = start // 从2020年的122家: what stands before speaks of the end of the change
	}
	for _, w := range r.timesIn(first, n.Start) {
		t.take(w)
		t.near = t.near || !w.base
	}
	r.timesAfter(n, &t)
	if w, ok := r.bracketed(n); ok && !t.hasPeriod {
		t.take(w)
	}
	if !t.hasPeriod && !isStart {
		r.periodBefore(n, &t)
	}
	if !t.hasBase {
		r.baseBefore(n, &t)
	}
	n.base, n.based = t.base, t.hasBase
	t.summed = r.says(n.clause.start, n.Start, tagAll) || t.period.ends || !t.near
	t.strict = t.hasPeriod && !t.period.loose || t.hasBase
	if t.hasPeriod {
		t.word = r.text[t.period.start:t.period.end]
	}
	if t.hasBase && (!t.hasPeriod || n.aspect == growth || n.aspect == increase) {
		t.word = r.text[t.base.start:t.base.end]
	}
	return t
}

// startOfChange reports whether a number is what a change began from, 从122家, and
// where the words that say so begin.
func (r *reading) startOfChange(n *number) (int, bool) {
	w, ok := r.saying(n.from, n.Start, tagFrom)
	if !ok || !r.says(n.End, n.clause.end, tagUpTo) {
		return 0, false
	}
	return w.start, true
}

// timesAfter takes up the times after a number, where English has them: up 35%
// from the end of 2020. The numbers of a list share those after the last one.
func (r *reading) timesAfter(n *number, t *told) {
	last := n
	for last.index+1 < len(r.numbers) && last.index-n.index < longestList && r.continues(last, &r.numbers[last.index+1]) {
		last = &r.numbers[last.index+1]
	}
	for _, w := range r.timesIn(last.End, last.until) {
		if !isASCII(r.text[last.End:w.start]) || r.text[last.End:w.start] == "" {
			continue
		}
		if w.base && !t.hasBase || !w.base && !t.hasPeriod {
			t.take(w)
			t.near = true
		}
	}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func (t *told) take(w when) {
	switch {
	case w.base:
		t.base, t.hasBase = w, true
	default:
		t.period, t.hasPeriod = w, true
	}
}

// bracketed is the time in brackets right after a number: 165家（2025年末）.
func (r *reading) bracketed(n *number) (when, bool) {
	if n.clause.index+1 >= len(r.clauses) {
		return when{}, false
	}
	next := r.clauses[n.clause.index+1]
	if !next.bracketed || n.until < n.clause.end {
		return when{}, false
	}
	for _, w := range r.timesIn(next.start, next.end) {
		if w.end <= next.end && !w.base && r.residue(next.start, next.end) == "" {
			return w, true
		}
	}
	return when{}, false
}

// periodBefore looks for the period in the clauses before: one that holds
// nothing but a time, or a time with a number that the subject is shared with.
func (r *reading) periodBefore(n *number, t *told) {
	for i := n.clause.index - 1; i >= 0; i-- {
		c := r.clauses[i]
		same := c.sentence == n.clause.sentence
		if c.sentence < n.clause.sentence-carriedSentences {
			return
		}
		w, ok := r.periodIn(c)
		if !ok {
			continue
		}
		topic := r.residue(c.start, c.end) == "" && len(r.namesIn(c.start, c.end)) == 0 && !r.hasFigure(c)
		switch {
		case r.says(c.start, c.end, tagEvent):
			continue
		case same && (topic || w.since || r.hasFigure(c)):
			t.take(w)
			return
		case !same && topic && c.start == c.sentenceAt && !r.eventful(c):
			t.take(w)
			return
		}
	}
}

// carriedSentences is how many sentences on the period that opens one counts.
const carriedSentences = 3

// periodIn is the last time in a clause that is no base.
func (r *reading) periodIn(c clause) (w when, ok bool) {
	for _, x := range r.timesIn(c.start, c.end) {
		if !x.base {
			w, ok = x, true
		}
	}
	return w, ok
}

// eventful reports whether the sentence that a clause begins tells of a thing
// that happened: its time is that of the thing.
func (r *reading) eventful(c clause) bool {
	end := c.end
	for i := c.index; i < len(r.clauses) && r.clauses[i].sentence == c.sentence; i++ {
		end = r.clauses[i].end
	}
	return r.says(c.start, end, tagEvent)
}

// baseBefore looks for the base that a number before was compared with and that
// this one, which says the same, goes on from: 较“十三五”末分别增长257.5%、233.8%.
func (r *reading) baseBefore(n *number, t *told) {
	if n.aspect != growth && n.aspect != increase && !n.Unit.IsTimes() {
		return
	}
	for i := n.index - 1; i >= 0; i-- {
		b := &r.numbers[i]
		if b.clause.sentence != n.clause.sentence {
			return
		}
		if b.based && (b.aspect == n.aspect || b.Unit.IsTimes()) {
			t.base, t.hasBase = b.base, true
			return
		}
	}
	for i := n.clause.index - 1; i >= 0 && r.clauses[i].sentence == n.clause.sentence && !r.hasFigure(r.clauses[i]); i-- {
		for _, w := range r.timesIn(r.clauses[i].start, r.clauses[i].end) {
			if w.base {
				t.base, t.hasBase = w, true
				return
			}
		}
	}
}

// fits reports whether a statement may be of the time that is told.
func (t told) fits(e *entry, s statement, n *number) bool {
	return (!t.hasPeriod || t.period.fits(e, s, t)) && (!t.hasBase || t.base.baseFits(s))
}

// fits reports whether a statement is of a period.
func (w when) fits(e *entry, s statement, t told) bool {
	switch {
	case w.years > 0:
		return w.fitsLength(s)
	case s.to.Year == 0: // since a month, without an end
		return !w.since || w.from == s.from || w.from.Month == 0 && w.from.Year == s.from.Year
	case w.since && w.from.Year < s.to.Year && w.to.Year <= s.to.Year:
		return true
	case w.part || w.from.Month > 0 && w.from.Month != 12:
		return false
	}
	first, last := s.from.Year, s.to.Year
	if s.based {
		first++
	}
	span := w.to.Year > w.from.Year
	switch {
	case span && (w.from.Year == first || w.from.Year == s.from.Year) && w.to.Year == last:
		return true
	case span:
		return first == last && w.from.Year <= last && last <= w.to.Year && (w.to.Year == last || e.figure.Kind.Value != site.Stock)
	case w.to.Year == last && first == last:
		return true
	case w.to.Year == last && (s.based && s.value.Measure != "value" || t.summed):
		return true
	}
	return first < last && first <= w.to.Year && w.to.Year <= last && (e.figure.Kind.Value == site.Amount || !t.near && !s.based)
}

// fitsLength reports whether a statement is of so many years.
func (w when) fitsLength(s statement) bool {
	if s.to.Year == 0 {
		return true
	}
	years := s.to.Year - s.from.Year
	if !s.based {
		years++
	}
	return years == w.years || years == 1
}

// baseFits reports whether a statement is a change on the base that is told.
func (w when) baseFits(s statement) bool {
	switch {
	case !s.based:
		return true
	case w.monthly:
		return false
	case w.prior:
		return s.from.Year == s.to.Year-1
	case w.known():
		return s.from.Year == w.to.Year
	}
	return true
}

// placed reports whether enough is told for a value of s to be called wrong: a
// change over several years needs its base or its years.
func (t told) placed(s statement) bool {
	if !s.based || s.to.Year-s.from.Year <= 1 || s.aspect == average {
		return true
	}
	return t.hasBase || t.hasPeriod && (t.period.plan || t.period.years > 1 || t.period.to.Year > t.period.from.Year)
}

// unlike says which of the two times is wrong.
func (t told) unlike(e *entry, s statement, _ *number) Reason {
	if t.hasBase && !t.base.baseFits(s) {
		return OtherBase
	}
	return OtherPeriod
}
