package verify

import (
	"slices"
	"strings"
	"unicode/utf8"

	"zonepress/internal/quantity"
)

// How much a name counts by where it stands.
const (
	besideWeight   = 1.2  // right after the number: 165家高新技术企业
	clauseWeight   = 1.0  // the last one before the number in its clause
	earlierWeight  = 0.85 // another one before it in its clause
	sentenceWeight = 0.5  // in the nearest clause before that names something
	afterWeight    = 0.45 // further on in the clause, or in a clause further back
	beforeWeight   = 0.3  // in the sentence before
)

// candidate is a figure that a number may speak of.
type candidate struct {
	*entry
	score   float64 // how near it is named
	heard   float64 // the same of all parts together
	length  int     // of its name, in characters
	own     bool    // named in the number's own clause
	partial bool    // a part of its name is missing
}

// context is what the words around a number say of its subject.
type context struct {
	candidates []candidate
	own        bool   // the number's own clause names a figure
	foreign    string // what the clause speaks of beside the figure; "" for nothing
	place      string // the other place it speaks of
}

// weighed is a name with what it counts.
type weighed struct {
	name
	weight float64
	own    bool
}

// around gathers what a number may speak of.
func (r *reading) around(n, before *number) context {
	var c context
	heard, last := r.heard(n)
	c.candidates = r.candidates(heard)
	for _, w := range heard {
		c.own = c.own || w.own && r.whole[w.part]
	}
	for _, cand := range c.candidates {
		c.own = c.own || cand.own && !cand.partial
	}
	switch {
	case r.unpaired(n) != "":
		c.foreign = r.unpaired(n)
	case len(heard) > 0 && heard[0].weight == besideWeight:
		c.foreign = r.foreignBeside(n)
	case c.own:
		c.foreign = r.foreignAfter(last, n)
	default:
		c.foreign = r.residue(r.carriedFrom(n), n.Start)
	}
	if c.foreign == "" {
		c.foreign = r.counted(n)
	}
	c.place = r.otherPlace(n, before)
	return c
}

// heard gathers the names that bear on a number, and where the last one before
// it in its clause ends.
func (r *reading) heard(n *number) (all []weighed, last int) {
	if paired, ok := r.paired(n); ok {
		for _, x := range paired {
			all, last = append(all, weighed{x, clauseWeight, true}), x.end
		}
		return append(all, r.companions(n)...), max(last, r.pairWord(n))
	}
	if n.alone {
		for _, x := range subjects(r.namesIn(n.named.start, n.named.end)) {
			all = append(all, weighed{x, clauseWeight, true})
		}
		return append(all, r.companions(n)...), n.clause.start
	}
	all = r.beside(n)
	own := subjects(r.namesIn(n.clause.start, n.Start))
	for i, x := range own {
		weight := earlierWeight
		if i == len(own)-1 {
			weight = clauseWeight
		}
		all, last = append(all, weighed{x, weight, true}), x.end
	}
	weight := sentenceWeight
	for i := n.clause.index - 1; i >= 0 && r.clauses[i].sentence == n.clause.sentence; i-- {
		found := subjects(r.namesIn(r.clauses[i].start, r.clauses[i].end))
		for _, x := range found {
			all = append(all, weighed{x, weight, false})
		}
		if len(found) > 0 {
			weight = min(weight, afterWeight) * 0.8
		}
	}
	return append(all, r.companions(n)...), last
}

// companions are the names after the number in its clause and those of the
// sentence before; by themselves they weigh little.
func (r *reading) companions(n *number) []weighed {
	var all []weighed
	for _, x := range r.namesIn(n.End, n.clause.end) {
		all = append(all, weighed{x, afterWeight, false})
	}
	return append(all, r.sentencesBefore(n)...)
}

// sentencesBefore are the names of the sentence before, and of those before it
// the ones that can complete a name of several parts: 巨劲科技 for 专利认证.
func (r *reading) sentencesBefore(n *number) []weighed {
	var all []weighed
	for i := n.clause.index - 1; i >= 0 && r.clauses[i].sentence >= n.clause.sentence-holderSentences; i-- {
		c := r.clauses[i]
		if c.sentence == n.clause.sentence {
			continue
		}
		for _, x := range subjects(r.namesIn(c.start, c.end)) {
			if c.sentence == n.clause.sentence-1 {
				all = append(all, weighed{x, beforeWeight, false})
			} else if !r.whole[x.part] {
				all = append(all, weighed{x, beforeWeight / 2, false})
			}
		}
	}
	return all
}

func subjects(names []name) []name {
	return slices.DeleteFunc(slices.Clone(names), func(n name) bool { return n.object })
}

// beside are the names right after the number: 165家高新技术企业.
func (r *reading) beside(n *number) []weighed {
	if n.Unit.IsPercent() || n.Unit.IsPoint() {
		return nil
	}
	for _, x := range r.namesIn(n.End, n.until) {
		if x.start-n.End > nearAfter || r.residue(n.End, x.start) != "" {
			return nil
		}
		return []weighed{{x, besideWeight, true}}
	}
	return nil
}

// candidates sums up what the names speak for; the best come first.
func (r *reading) candidates(heard []weighed) []candidate {
	type slot struct{ entry, key int }
	parts := map[slot]map[int]weighed{}
	for _, w := range heard {
		for _, p := range r.byPart[w.part] {
			s := slot{p.entry, p.key}
			if parts[s] == nil {
				parts[s] = map[int]weighed{}
			}
			if have, ok := parts[s][p.part]; !ok || have.weight < w.weight {
				parts[s][p.part] = w
			}
		}
	}
	best := map[int]candidate{}
	for s, found := range parts {
		e := r.entries[s.entry]
		k := e.keys[s.key]
		c := candidate{entry: e, partial: len(found) < len(k.parts)}
		near := 0.0
		for i := range k.parts {
			w, ok := found[i]
			if !ok {
				continue
			}
			c.length += utf8.RuneCountInString(k.parts[i])
			c.own = c.own || w.own
			near = max(near, w.weight)
			c.heard += w.weight
		}
		c.score = near
		if near < sentenceWeight*0.7 && len(k.parts) > 1 && near != beforeWeight {
			continue
		}
		have, ok := best[s.entry]
		if !ok || better(c, have) {
			best[s.entry] = c
		}
	}
	all := make([]candidate, 0, len(best))
	for i := range r.entries {
		if len(best) == 0 {
			break
		}
		if c, ok := best[i]; ok {
			all = append(all, c)
			delete(best, i)
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		if better(a, b) {
			return -1
		}
		if better(b, a) {
			return 1
		}
		return 0
	})
	return all
}

// better orders candidates: one that is named as a whole before one that is not,
// but one that the clause names in part before one that it does not name.
func better(a, b candidate) bool {
	if a.own != b.own && (a.partial || b.partial) {
		return a.own
	}
	if a.partial != b.partial {
		return b.partial
	}
	if a.score != b.score {
		return a.score > b.score
	}
	if a.derived != b.derived {
		return b.derived
	}
	if a.heard == b.heard {
		return a.length > b.length
	}
	return a.heard > b.heard
}

// foreignBeside is what makes the number one of something else although a
// figure's name follows it: 为120家高新技术企业提供服务.
func (r *reading) foreignBeside(n *number) string {
	words := r.wordsIn(n.from, n.Start)
	adjoining := n.from
	if len(words) > 0 {
		adjoining = words[len(words)-1].end
	}
	if residue := r.residue(adjoining, n.Start); residue != "" && n.Unit.IsCount() {
		return residue
	}
	for i := len(words) - 1; i >= 0; i-- {
		switch w := words[i]; {
		case w.text == "为" && r.says(n.End, n.clause.end, tagSubset):
			return r.text[w.start:w.end] // 为120家高新技术企业提供
		case w.tags&tagHas != 0:
			return ""
		case w.tags&(tagSubset|tagRestrict) != 0:
			return r.text[w.start:w.end]
		}
	}
	return ""
}

// foreignAfter is what stands between a figure's name and the number and is not
// explained: 高新技术企业研发投入5.6亿元; or what narrows the name before it.
func (r *reading) foreignAfter(last int, n *number) string {
	if residue := r.residue(last, n.Start); residue != "" {
		return residue
	}
	names := subjects(r.namesIn(n.clause.start, n.Start))
	if len(names) == 0 {
		return ""
	}
	if before := r.text[n.clause.start:names[len(names)-1].start]; strings.Contains(before, "每万") || strings.Contains(before, "每百") {
		return before
	}
	if w, ok := r.wordEndingAt(names[len(names)-1].start); ok && w.tags&tagRestrict != 0 && w.tags&(tagHas|tagSubset) == 0 && w.means == none && w.start >= n.clause.start {
		return r.text[w.start:w.end]
	}
	if w, ok := r.saying(last, n.Start, tagRestrict); ok && w.tags&tagHas == 0 && w.means == none {
		return r.text[w.start:w.end]
	}
	return ""
}

// counted is the counting word of a number whose unit is not known: 3架.
func (r *reading) counted(n *number) string {
	if !n.Unit.IsZero() || n.Class != quantity.Number || !startsHan(r.text[n.End:]) {
		return ""
	}
	c, size := utf8.DecodeRuneInString(r.text[n.End:])
	if strings.ContainsRune("的多余以左上和与及至到，", c) || r.inName(n.End, n.End+size) {
		return ""
	}
	return string(c)
}

func startsHan(text string) bool {
	c, _ := utf8.DecodeRuneInString(text)
	return c >= 0x4E00 && c <= 0x9FFF
}

// carriedFrom is where the words begin that would name another subject for a
// number whose clause names no figure.
func (r *reading) carriedFrom(n *number) int {
	if n.from > n.clause.start && n.joins {
		return n.from
	}
	return n.clause.start
}
