package resolve

import (
	"slices"
	"strings"
	"unicode"

	"zonepress/internal/lang"
)

// A word that many figures have says nothing of what belongs together.
const (
	mostSharing = 40 // numbers of one period
	gramLength  = 4  // characters of a title that make a word
)

// relate finds, for every number, the others of the same period with which its
// figure has a word in common.
func (p *proposer) relate() {
	type key struct{ period, word string }
	having := map[key][]int32{}
	words := map[*Figure][]string{}
	for i, c := range p.numbers {
		f := c.value.Figure
		if words[f] == nil {
			words[f] = wordsOf(f)
		}
		for _, w := range words[f] {
			k := key{p.time(c.value), w}
			having[k] = append(having[k], int32(i))
		}
	}
	for i := range p.numbers {
		c := &p.numbers[i]
		for _, w := range words[c.value.Figure] {
			if others := having[key{p.time(c.value), w}]; len(others) <= mostSharing {
				c.near = append(c.near, others...)
			}
		}
		slices.Sort(c.near)
		c.near = slices.DeleteFunc(slices.Compact(c.near), func(j int32) bool { return int(j) == i })
		if len(c.near) > mostSharing {
			c.near = c.near[:mostSharing]
		}
	}
}

// time is the end of the period that a number speaks of: growth from 2024 to
// 2025 and growth of 2025 are of one time.
func (p *proposer) time(v *Value) string {
	if v.Period.Plan != "" {
		return v.Period.Plan
	}
	return v.Period.To.String()
}

// wordsOf are the words of a figure's id and the pieces of its title.
func wordsOf(f *Figure) []string {
	words := strings.Split(f.Name, "-")
	title := strings.FieldsFunc(f.Indicator.Title[lang.Chinese].Value, func(r rune) bool { return !unicode.IsLetter(r) })
	for _, part := range title {
		runes := []rune(part)
		for i := 0; i+gramLength <= len(runes); i++ {
			words = append(words, string(runes[i:i+gramLength]))
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// common is how many words the figures of two numbers share.
func common(a, b *Value) int {
	count, others := 0, wordsOf(b.Figure)
	for _, w := range wordsOf(a.Figure) {
		if _, ok := slices.BinarySearch(others, w); ok {
			count++
		}
	}
	return count
}

// union32 joins two sorted lists.
func union32(a, b []int32) []int32 {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
