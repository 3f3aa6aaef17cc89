// Package nearest finds the names that somebody may have meant by a name that
// does not exist.
//
//	nearest.Names("hightech-firm", ids, 3)   // → high-tech-firms, …
//
// Likeness is counted in characters, not bytes, so it serves Chinese titles as
// well as ASCII ids: the optimal string alignment distance, in which leaving
// out, adding or replacing one character, or swapping two neighbours, costs
// one. Differences that typing makes and reading overlooks cost nothing:
// upper and lower case, full-width and half-width forms (an input method left
// in the wrong mode), and whether words are joined by "-", "_" or a space.
package nearest

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Names returns at most most of the names in have that are like want, the
// likest first; equally like ones stand in byte order. It returns none rather
// than names that are like it in nothing. A name that holds want as a whole,
// or the other way round, is like it whatever their lengths. The order and
// repetitions of have do not matter, and have is not changed.
func Names(want string, have []string, most int) []string {
	m := matcher{want: fold(nil, want)}
	if len(m.want) == 0 || most <= 0 {
		return nil
	}
	var found []match
	for _, name := range have {
		if distance, ok := m.distance(name); ok {
			found = append(found, match{name, distance})
		}
	}
	slices.SortFunc(found, func(a, b match) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), strings.Compare(a.name, b.name))
	})
	found = slices.Compact(found)
	var names []string
	for _, one := range found[:min(most, len(found))] {
		names = append(names, one.name)
	}
	return names
}

type match struct {
	name     string
	distance int
}

// matcher compares names with one that is wanted. It keeps its rows between
// comparisons, because there are thousands of them.
type matcher struct {
	want                []rune
	name                []rune
	before, last, fresh []int
}

// distance reports how far name is from the wanted one, and whether that is
// near enough to be worth naming.
func (m *matcher) distance(name string) (int, bool) {
	m.name = fold(m.name[:0], name)
	if len(m.name) == 0 {
		return 0, false
	}
	limit := tolerance(max(len(m.want), len(m.name)))
	if distance, ok := m.align(limit); ok {
		return distance, true
	}
	// A part is less like the whole than any misspelling within the limit, and
	// the less so the more is missing.
	short, long := m.want, m.name
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) >= leastPart(short) && index(long, short) >= 0 {
		return limit + len(long) - len(short), true
	}
	return 0, false
}

// tolerance is the greatest distance at which two names, the longer of which
// has n characters, are alike.
func tolerance(n int) int {
	switch {
	case n <= 1:
		return 0
	case n <= 4:
		return 1
	}
	return min((n+2)/4+1, 6)
}

// leastPart is how many characters a part of a name must have to say
// something: two Han characters are a word, two letters are not.
func leastPart(part []rune) int {
	if slices.ContainsFunc(part, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
		return 2
	}
	return 4
}

// align computes the distance if it is at most limit, looking only at the
// diagonal band of the table in which it can be.
func (m *matcher) align(limit int) (int, bool) {
	a, b := m.want, m.name
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return 0, false
	}
	m.before, m.last, m.fresh = row(m.before, len(b)), row(m.last, len(b)), row(m.fresh, len(b))
	for j := range m.last {
		m.last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		if m.fill(i, limit) > limit {
			return 0, false
		}
		m.before, m.last, m.fresh = m.last, m.fresh, m.before
	}
	return m.last[len(b)], m.last[len(b)] <= limit
}

// fill computes row i of the table within the band and returns its least cell.
func (m *matcher) fill(i, limit int) int {
	a, b := m.want, m.name
	from, to := max(1, i-limit), min(len(b), i+limit)
	far := limit + 1
	m.fresh[from-1] = far
	if from == 1 {
		m.fresh[0] = i
	}
	least := m.fresh[from-1]
	for j := from; j <= to; j++ {
		cost := m.last[j-1]
		if a[i-1] != b[j-1] {
			cost++
		}
		cost = min(cost, m.fresh[j-1]+1)
		if j < i+limit { // the cell above is in the band
			cost = min(cost, m.last[j]+1)
		}
		if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
			cost = min(cost, m.before[j-2]+1)
		}
		m.fresh[j] = cost
		least = min(least, cost)
	}
	return least
}

func row(old []int, n int) []int { return slices.Grow(old[:0], n+1)[:n+1] }

// fold appends the characters of a name as they are compared.
func fold(runes []rune, name string) []rune {
	for _, r := range name {
		if r >= '！' && r <= '～' { // full-width forms of ASCII
			r -= '！' - '!'
		}
		switch {
		case r == '_' || r == ' ' || r == '\u3000':
			r = '-'
		case r >= 'A' && r <= 'Z':
			r += 'a' - 'A'
		case r > unicode.MaxASCII:
			r = unicode.ToLower(r)
		}
		runes = append(runes, r)
	}
	return runes
}

// index is the place of part in whole, or -1.
func index(whole, part []rune) int {
	for i := 0; i+len(part) <= len(whole); i++ {
		if slices.Equal(whole[i:i+len(part)], part) {
			return i
		}
	}
	return -1
}
