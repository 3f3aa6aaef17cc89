package search

import "slices"

// mostEntries is how many entries of a term are kept: nobody reads on that far,
// and a term that stands everywhere leaves nothing out.
const mostEntries = 2000

// postings are the numbers of the entries that have a term, in order, as gaps.
type postings struct {
	gaps  []byte
	next  int // one above the last number
	count int
	cut   bool // more entries have the term
}

// The digits of a gap: of base 32, the last from lastDigit on, those before it
// from moreDigits on. Neither range has a quotation mark or a backslash in it.
const (
	lastDigit  = ';'
	moreDigits = ']'
)

func (p *postings) add(entry int) {
	switch {
	case entry < p.next: // has it already
		return
	case p.count == mostEntries:
		p.cut = true
		return
	}
	p.gaps = appendGap(p.gaps, entry-p.next)
	p.next = entry + 1
	p.count++
}

func appendGap(dst []byte, gap int) []byte {
	if gap >= 32 {
		dst = appendMore(dst, gap>>5)
	}
	return append(dst, lastDigit+byte(gap&31))
}

func appendMore(dst []byte, rest int) []byte {
	if rest >= 32 {
		dst = appendMore(dst, rest>>5)
	}
	return append(dst, moreDigits+byte(rest&31))
}

// terms are all terms with their entries.
type terms struct {
	pairs map[uint64]int32
	words map[string]int32
	lists []postings
}

func (t *terms) addPair(first, second rune, entry int) {
	key := uint64(first)<<32 | uint64(second)
	at, known := t.pairs[key]
	if !known {
		at = t.list()
		t.pairs[key] = at
	}
	t.lists[at].add(entry)
}

func (t *terms) add(term string, entry int) {
	at, known := t.words[term]
	if !known {
		at = t.list()
		t.words[term] = at
	}
	t.lists[at].add(entry)
}

func (t *terms) list() int32 {
	t.lists = append(t.lists, postings{})
	return int32(len(t.lists) - 1)
}

// line is a term in a shard.
type line struct {
	term string
	list int32
}

// shards parts the terms into shards of about so many bytes, each sorted.
func (t *terms) shards(bytes int) [][]line {
	total := 0
	for i := range t.lists {
		total += len(t.lists[i].gaps) + 8
	}
	shards := make([][]line, total/bytes+1)
	put := func(term string, list int32) {
		n := shardOf(term, len(shards))
		shards[n] = append(shards[n], line{term, list})
	}
	for term, list := range t.words {
		put(term, list)
	}
	for key, list := range t.pairs {
		put(string([]rune{rune(key >> 32), rune(key & 0xFFFFFFFF)}), list)
	}
	for _, lines := range shards {
		slices.SortFunc(lines, func(a, b line) int {
			if a.term < b.term {
				return -1
			}
			return 1
		})
	}
	return shards
}
