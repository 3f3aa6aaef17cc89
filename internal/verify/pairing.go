package verify

import (
	"slices"

	"zonepress/internal/quantity"
)

// paired finds the subject of a number in a list that 分别 pairs with another;
// false where nothing pairs.
func (r *reading) paired(n *number) ([]name, bool) {
	pair, first, size, place := r.pairing(n)
	if size < 2 || r.pairedAspect(n) != none {
		return nil, false
	}
	items := r.items(r.runStart(r.clauseAt(pair.start)), pair.start)
	if len(items) < size {
		items = r.itemsBefore(first)
	}
	if len(items) < size {
		return nil, false
	}
	return items[len(items)-size+place].names, true
}

// unpaired is the member of a paired list that names no figure: 电子 in
// 电子、汽车两个行业分别增长.
func (r *reading) unpaired(n *number) string {
	pair, _, size, place := r.pairing(n)
	if size < 2 {
		return ""
	}
	items := r.items(r.runStart(r.clauseAt(pair.start)), pair.start)
	if len(items) < size || len(items[len(items)-size+place].names) > 0 || r.pairedAspect(n) != none {
		return ""
	}
	return items[len(items)-size+place].residue
}

// pairedAspect is the aspect that 分别 pairs with a number: 贡献率、拉动分别为117%、
// 10.7个百分点. none where the list is one of subjects.
func (r *reading) pairedAspect(n *number) aspect {
	pair, _, size, place := r.pairing(n)
	if size < 2 {
		return none
	}
	items := r.items(r.runStart(r.clauseAt(pair.start)), pair.start)
	if len(items) != size {
		return none
	}
	for i, x := range items {
		if x.aspect == none || i > 0 && len(x.names) > 0 || i > 0 && x.aspect == items[i-1].aspect {
			return none
		}
	}
	return items[place].aspect
}

// item is a member of a list.
type item struct {
	names   []name
	residue string // what it says beside, or instead
	aspect  aspect // that it tells
}

func (r *reading) pairWord(n *number) int {
	if pair, _, size, _ := r.pairing(n); size > 1 && pair.clauseOf(r) == n.clause.index {
		return pair.end
	}
	return n.clause.start
}

func (s spoken) clauseOf(r *reading) int { return r.clauseAt(s.start).index }

// longestList bounds how many numbers are paired with names.
const longestList = 40

// pairing finds the 分别 that a number follows: the first number of the list,
// how many there are, and which one this is.
func (r *reading) pairing(n *number) (pair spoken, first *number, size, place int) {
	from := n.index
	for from > 0 && n.index-from < longestList && r.continues(&r.numbers[from-1], &r.numbers[from]) {
		from--
	}
	first = &r.numbers[from]
	pair, ok := r.saying(first.from, first.Start, tagPair)
	if !ok {
		// A、B分别增至x、y，是2020年末的z倍、w倍: paired as before
		pair, ok = r.saying(first.clause.sentenceAt, first.clause.start, tagPair)
		ok = ok && len(r.namesIn(pair.end, first.Start)) == 0
	}
	if !ok {
		return r.pairingAfter(n, first, from)
	}
	size = 1
	for size < longestList && from+size < len(r.numbers) && r.continues(&r.numbers[from+size-1], &r.numbers[from+size]) {
		size++
	}
	return pair, first, size, n.index - from
}

// pairingAfter reads the English order: x and y respectively.
func (r *reading) pairingAfter(n, first *number, from int) (spoken, *number, int, int) {
	size := 1
	for size < longestList && from+size < len(r.numbers) && r.continues(&r.numbers[from+size-1], &r.numbers[from+size]) {
		size++
	}
	last := &r.numbers[from+size-1]
	pair, ok := r.saying(last.End, min(len(r.text), last.End+nearAfter), tagPair)
	if !ok {
		return spoken{}, first, 0, 0
	}
	pair.start = first.Start
	return pair, first, size, n.index - from
}

// continues reports whether b goes on in the list in which a stands.
func (r *reading) continues(a, b *number) bool {
	return a.figure() && b.figure() && a.clause.sentence == b.clause.sentence && b.joins && sameSort(a.Quantity, b.Quantity)
}

func sameSort(a, b quantity.Quantity) bool {
	if percentage := func(u quantity.Unit) bool { return u.IsPercent() || u.IsPoint() }; percentage(a.Unit) && percentage(b.Unit) {
		return true
	}
	return a.Unit.IsZero() || quantity.Convertible(a.Unit, b.Unit)
}

// runStart is where the list begins that ends in a clause.
func (r *reading) runStart(c clause) int {
	for c.index > 0 && c.listed && r.clauses[c.index-1].sentence == c.sentence && !r.hasFigure(r.clauses[c.index-1]) {
		c = r.clauses[c.index-1]
	}
	return c.start
}

// hasFigure reports whether a number that may be a figure stands in a clause.
func (r *reading) hasFigure(c clause) bool { return r.figures[c.index] }

// items divides a stretch at 、, 和, 与 and 及 into the members of a list, each
// with the names it holds.
func (r *reading) items(from, to int) []item {
	cuts := []int{from}
	for i := r.clauseAt(from).index; i < len(r.clauses) && r.clauses[i].start < to; i++ {
		if c := r.clauses[i]; c.listed && c.start > from {
			cuts = append(cuts, c.start)
		}
	}
	for _, w := range r.wordsIn(from, to) {
		switch w.text {
		case "和", "与", "及", "以及", "and":
			cuts = append(cuts, w.end)
		}
	}
	slices.Sort(cuts)
	var items []item
	for i, start := range cuts {
		end := to
		if i+1 < len(cuts) {
			end = cuts[i+1]
		}
		names := subjects(r.namesIn(start, end))
		told, _ := r.toldAspect(start, end)
		if residue := r.residue(start, end); len(names) > 0 || residue != "" || told != none {
			items = append(items, item{names, residue, told})
		}
	}
	return items
}

// itemsBefore are the subjects that the sentence has named before a number, one
// for each number that states a figure.
func (r *reading) itemsBefore(first *number) []item {
	var items []item
	for _, c := range r.clauses[r.clauseAt(first.clause.sentenceAt).index:first.clause.index] {
		for _, x := range r.items(c.start, c.end) {
			if len(x.names) > 0 {
				items = append(items, x)
			}
		}
	}
	return items
}
