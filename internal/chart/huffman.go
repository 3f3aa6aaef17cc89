package chart

import (
	"cmp"
	"math/bits"
	"slices"
)

// code is a prefix code of as few bits as there can be (Huffman's).
type code struct {
	size   int
	count  [286]uint32 // how often each symbol occurs
	length [286]uint8  // in bits; 0 for what does not occur
	word   [286]uint16 // first bit lowest, as deflate writes it
}

// extended is a symbol with bits that follow it.
type extended struct {
	symbol int
	extra  uint32
	bits   uint
}

func (c *code) reset(size int) { *c = code{size: size} }

// used is the number of symbols up to the last one that occurs, at least least.
func (c *code) used(least int) int {
	n := c.size
	for n > least && c.length[n-1] == 0 {
		n--
	}
	return n
}

// build makes the code, no word longer than most bits.
func (c *code) build(most int) {
	var symbols []int
	for s := range c.size {
		if c.count[s] > 0 {
			symbols = append(symbols, s)
		}
	}
	for s := 0; len(symbols) < 2; s++ { // a code of one word is not complete
		if c.count[s] == 0 {
			c.count[s] = 1
			symbols = append(symbols, s)
		}
	}
	slices.SortFunc(symbols, func(a, b int) int {
		return cmp.Or(cmp.Compare(c.count[a], c.count[b]), cmp.Compare(a, b))
	})
	byLength := c.depths(symbols, most)
	at := 0
	for length := most; length > 0; length-- { // the rarest have the longest words
		for range byLength[length] {
			c.length[symbols[at]] = uint8(length)
			at++
		}
	}
	c.words(byLength, most)
}

// depths counts how many symbols, given from the rarest to the most frequent,
// have words of each length.
func (c *code) depths(symbols []int, most int) []int {
	// Leaves and the nodes that join two of them are each in ascending order of
	// weight, so the least two stand at the head of one or the other.
	n := len(symbols)
	weights := make([]uint32, 0, 2*n-1)
	for _, s := range symbols {
		weights = append(weights, c.count[s])
	}
	parents := make([]int, 2*n-1)
	leaf, node := 0, n
	least := func(parent int) uint32 {
		at := &node
		if leaf < n && (node >= len(weights) || weights[leaf] <= weights[node]) {
			at = &leaf
		}
		parents[*at] = parent
		*at++
		return weights[*at-1]
	}
	for joined := n; joined < 2*n-1; joined++ {
		weights = append(weights, least(joined)+least(joined))
	}
	depth := make([]int, 2*n-1)
	byLength := make([]int, most+1)
	for i := 2*n - 3; i >= 0; i-- {
		depth[i] = depth[parents[i]] + 1
		if i < n {
			byLength[min(depth[i], most)]++
		}
	}
	shorten(byLength, most)
	return byLength
}

// shorten makes a code of lengths that were cut to most complete again: for each
// word too many, a shorter one is replaced by two that are a bit longer.
func shorten(byLength []int, most int) {
	total := 0
	for length := 1; length <= most; length++ {
		total += byLength[length] << (most - length)
	}
	for ; total > 1<<most; total-- {
		byLength[most]--
		for length := most - 1; length > 0; length-- {
			if byLength[length] > 0 {
				byLength[length]--
				byLength[length+1] += 2
				break
			}
		}
	}
}

// words gives the symbols their words by length and then in order (RFC 1951, 3.2.2).
func (c *code) words(byLength []int, most int) {
	var next [16]uint16
	word := uint16(0)
	for length := 1; length <= most; length++ {
		next[length] = word
		word = (word + uint16(byLength[length])) << 1
	}
	for s := range c.size {
		if length := c.length[s]; length > 0 {
			c.word[s] = bits.Reverse16(next[length]) >> (16 - length)
			next[length]++
		}
	}
}

// lengthSymbol is how the length of a copy is written (RFC 1951, 3.2.5): in
// groups of four symbols, each group with one bit more than the last.
func lengthSymbol(length uint16) extended {
	if length == mostMatch {
		return extended{symbol: 285}
	}
	e := grouped(uint32(length)-3, 2)
	e.symbol += 257
	return e
}

// distanceSymbol is how its distance is written: in groups of two symbols.
func distanceSymbol(distance uint16) extended { return grouped(uint32(distance)-1, 1) }

// grouped writes v as a symbol and bits after it; a group has 1<<log symbols.
func grouped(v uint32, log uint) extended {
	width := uint(bits.Len32(v))
	if width <= log+1 {
		return extended{symbol: int(v)}
	}
	extra := width - log - 1
	return extended{int(extra<<log) + int(v>>extra), v & (1<<extra - 1), extra}
}
