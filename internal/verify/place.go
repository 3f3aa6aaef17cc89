package verify

import (
	"slices"
	"strings"
)

// otherPlace is the other place that a clause speaks of before the number, but
// for a rank in it and for honours: 居全市第2位, 全市首个. A place that an earlier
// clause of the sentence speaks of counts on until the zone is named again.
func (r *reading) otherPlace(n *number, before *number) string {
	if n.aspect == rank {
		return ""
	}
	words := r.wordsIn(n.clause.start, n.Start)
	for i := len(words) - 1; i >= 0; i-- {
		w := words[i]
		if w.tags&tagOwn != 0 && !r.afterPlace(w) {
			return ""
		}
		if !r.isPlace(w) {
			continue
		}
		n.place = r.text[w.start:w.end]
		if object, ok := r.wordEndingAt(w.start); ok && object.tags&(tagObject|tagBase) != 0 {
			return n.place // 高于全市: what follows is the zone's again
		}
		n.abroad = n.place
		return n.place
	}
	if before != nil && before.abroad != "" && !r.says(before.End, n.Start, tagOwn) {
		n.abroad = before.abroad
	} else {
		n.far = r.farPlace(n)
	}
	return n.abroad
}

// farPlace is the other place that the sentences before speak of, where the zone
// is not named since: a number that agrees may still be the zone's.
func (r *reading) farPlace(n *number) string {
	start := n.clause.sentenceAt
	words := r.wordsIn(max(0, n.Start-farReach), n.Start)
	for i := len(words) - 1; i >= 0; i-- {
		switch w := words[i]; {
		case w.tags&tagOwn != 0 && !r.afterPlace(w):
			return ""
		case w.start < start && r.isPlace(w) && r.opensClause(w):
			if r.zoned && r.statedBefore(w.start) {
				return "" // the paragraph is the zone's, and the place was there to compare with
			}
			return r.text[w.start:w.end]
		}
	}
	return r.abroad
}

// statedBefore reports whether a number that agrees with the data stands before
// a place of the text.
func (r *reading) statedBefore(at int) bool {
	return slices.ContainsFunc(r.numbers, func(n number) bool { return n.End <= at && n.states != nil })
}

// farReach is how many bytes back another place is looked for.
const farReach = 1500

// opensClause reports whether a place is what its clause is about: nothing but
// times and words like 在 stand before it.
func (r *reading) opensClause(w spoken) bool {
	c := r.clauseAt(w.start)
	if len(r.namesIn(w.end, c.end)) == 0 && !r.hasFigure(c) || slices.ContainsFunc(r.wordsIn(c.start, w.start), func(w spoken) bool { return w.means == rank }) {
		return false
	}
	return r.residue(c.start, w.start) == "" && len(r.namesIn(c.start, w.start)) == 0 && !r.says(c.start, w.start, tagObject|tagBase|tagSubset)
}

// isPlace reports whether a word names another place: not the beginning of the
// name of a body, of the zone, or of an honour.
func (r *reading) isPlace(w spoken) bool {
	if w.tags&tagPlace == 0 || w.tags&tagOwn != 0 {
		return false
	}
	next, ok := r.wordBeginningAt(r.skipMarks(w.end))
	switch {
	case ok && (next.tags&tagHonour != 0 || next.means == rank), strings.HasPrefix(r.text[r.skipMarks(w.end):], "第"):
		return false // 全市首个, 在全市排第2位
	case r.home(w): // 清远…中心 is a body in the zone, 清远市的 is the city's
		return ok && next.text == "的" || !ok && r.inName(w.end, w.end+1)
	}
	return true
}

// home reports whether a place is part of the zone's own name.
func (r *reading) home(w spoken) bool {
	return strings.Contains(r.zone, strings.TrimSuffix(strings.TrimSuffix(w.text, "市"), "省"))
}

// afterPlace reports whether 高新区 is another place's: 佛山高新区.
func (r *reading) afterPlace(w spoken) bool {
	before, ok := r.wordEndingAt(w.start)
	return ok && before.tags&tagPlace != 0 && before.tags&tagOwn == 0 && !r.home(before)
}
