package quantity

import "unicode/utf8"

// A runeSet holds characters of the basic plane, one bit each.
type runeSet [1 << 10]uint64

func (set *runeSet) add(text string) {
	for _, r := range text {
		if r < 1<<16 {
			set[r>>6] |= 1 << (r & 63)
		}
	}
}

func (set *runeSet) has(r rune) bool { return r < 1<<16 && set[r>>6]&(1<<(r&63)) != 0 }

// triggers are the characters of three bytes that may begin a numeral, and
// continuations those that may follow a Chinese numeral of one character that
// states something. They keep Find fast on texts full of 一 and 数据.
var (
	triggers      = triggerSet()
	continuations = continuationSet()
)

const hanNumerals = "零〇○一二两三四五六七八九十百千万亿数几"

func triggerSet() *runeSet {
	set := new(runeSet)
	set.add(hanNumerals + "第半翻０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
	return set
}

func continuationSet() *runeSet {
	set := new(runeSet)
	set.add(hanNumerals + "点分半是、.．）)级 \u00a0")
	addFirst := func(word string) {
		_, size := utf8.DecodeRuneInString(word)
		set.add(word[:size])
	}
	for symbol := range symbols {
		addFirst(symbol)
	}
	for _, words := range [...][]string{oddWords, rangeMarks, quarterWords} {
		for _, word := range words {
			addFirst(word)
		}
	}
	for _, g := range gradeCounters {
		addFirst(g.text)
	}
	for _, w := range dateWords {
		addFirst(w.text)
	}
	return set
}

// standsAlone reports whether the Chinese numeral at i ends at end without
// anything that could make it state a number: 一 in 进一步.
func (f *finder) standsAlone(i, end int) bool {
	if continuations.has(runeAt(f.s, end)) {
		return false
	}
	if _, ok := phraseAt(f.s, i); ok {
		return false
	}
	before := runeBefore(f.s, i)
	return before != '前' && before != '头' && before != ' ' && !isOpenQuote(before)
}

func isOpenQuote(r rune) bool {
	for _, q := range openQuotes {
		if q == r {
			return true
		}
	}
	return false
}
