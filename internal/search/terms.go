package search

import (
	"unicode/utf8"

	"zonepress/internal/pinyin"
)

// The marks of terms that titles alone have.
const (
	beginningMark = "^"
	initialsMark  = "~"
	titleMark     = "="
)

// beginning is how many letters of a word decide its shard; wide characters
// count two.
const (
	beginning     = 3
	wideBeginning = 2
)

// longestReadings is how many readings of a character count: rare ones are
// rarely typed.
const longestReadings = 3

// shardOf tells the shard of a term by how it begins: all words that begin with
// what a reader has typed stand in one.
func shardOf(term string, shards int) int {
	hash, seen, most := uint32(2166136261), 0, beginning
	for i, r := range term {
		if i == 0 && (r == '^' || r == '~' || r == '=') {
			continue
		}
		if seen == 0 && r >= firstWide {
			most = wideBeginning
		}
		if seen == most {
			break
		}
		hash = (hash ^ uint32(r)) * 16777619
		seen++
	}
	return int(hash % uint32(shards))
}

// addText takes up the terms of a passage.
func (b *Builder) addText(text string) {
	b.folded = fold(b.folded[:0], text)
	runs(b.folded, func(word []rune) { b.terms.add(string(word), b.count) }, b.addPairs)
}

func (b *Builder) addPairs(run []rune) {
	for i := 1; i < len(run); i++ {
		b.terms.addPair(run[i-1], run[i], b.count)
	}
}

// addTitle takes up the terms of a title beside those of its text.
func (b *Builder) addTitle(title string) {
	if title == "" {
		return
	}
	b.addText(title)
	b.terms.add(titleMark+string(b.folded), b.count)
	runs(b.folded, func(word []rune) {
		for n := 1; n < beginning && n <= len(word); n++ {
			b.terms.add(beginningMark+string(word[:n]), b.count)
		}
	}, func(run []rune) {
		for _, r := range run {
			b.terms.add(beginningMark+string(r), b.count)
		}
	})
	b.addInitials()
}

// addInitials takes up how the characters of a folded title are read. Those
// that have no reading count for nothing, so that what stands on either side of them
// are neighbours.
func (b *Builder) addInitials() {
	var before []string
	for _, r := range b.folded {
		readings := b.readingsOf(r)
		if len(readings) == 0 {
			continue
		}
		for _, first := range before {
			for _, second := range readings {
				b.terms.add(initialsMark+first[:1]+second[:1], b.count)
			}
		}
		before = readings
	}
}

func (b *Builder) readingsOf(r rune) []string {
	if r < utf8.RuneSelf {
		return nil
	}
	readings, known := b.readings[r]
	if !known {
		readings = pinyin.Readings(r)
		readings = readings[:min(len(readings), longestReadings)]
		b.readings[r] = readings
	}
	return readings
}
