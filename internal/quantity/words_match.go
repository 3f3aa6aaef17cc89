package quantity

import (
	"strings"
	"unicode/utf8"
)

// byLastRune indexes words by the character they end in, longest first.
func byLastRune(words []hanWord) map[rune][]hanWord {
	index := make(map[rune][]hanWord)
	for _, w := range words {
		r, _ := utf8.DecodeLastRuneInString(w.text)
		list := index[r]
		at := len(list)
		for at > 0 && len(list[at-1].text) < len(w.text) {
			at--
		}
		list = append(list, hanWord{})
		copy(list[at+1:], list[at:])
		list[at] = w
		index[r] = list
	}
	return index
}

// A setPhrase is a phrase whose numerals state nothing.
type setPhrase struct {
	text  string
	class Class
}

// byFirstRune indexes phrases by the character they begin with, longest first;
// phrases of one length come in the order of their bytes.
func byFirstRune(phrases map[string]Class) map[rune][]setPhrase {
	index := make(map[rune][]setPhrase)
	for text, class := range phrases {
		r, _ := utf8.DecodeRuneInString(text)
		list := append(index[r], setPhrase{text, class})
		for i := len(list) - 1; i > 0 && list[i].before(list[i-1]); i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
		index[r] = list
	}
	return index
}

func (p setPhrase) before(q setPhrase) bool {
	if len(p.text) != len(q.text) {
		return len(p.text) > len(q.text)
	}
	return p.text < q.text
}

// phraseAt finds the set phrase that begins at i.
func phraseAt(s string, i int) (setPhrase, bool) {
	r, _ := utf8.DecodeRuneInString(s[i:])
	for _, p := range setPhrases[r] {
		if strings.HasPrefix(s[i:], p.text) {
			return p, true
		}
	}
	return setPhrase{}, false
}

// wordBefore finds the longest word of an index that ends at i and is not part
// of another word.
func wordBefore(index map[rune][]hanWord, s string, i int, han bool) (hanWord, bool) {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	for _, w := range index[r] {
		if w.onlyHan && !han || !strings.HasSuffix(s[:i], w.text) {
			continue
		}
		if w.unless != "" && runeBeforeIn(s, i-len(w.text), w.unless) {
			continue
		}
		return w, true
	}
	return hanWord{}, false
}

// runeBefore returns the character that ends at i, or 0 at the beginning.
func runeBefore(s string, i int) rune {
	if i <= 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

// runeAt returns the character at i, or 0 at the end.
func runeAt(s string, i int) rune {
	if i >= len(s) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

func runeBeforeIn(s string, i int, set string) bool {
	r := runeBefore(s, i)
	return r != 0 && strings.ContainsRune(set, r)
}

func runeAtIn(s string, i int, set string) bool {
	r := runeAt(s, i)
	return r != 0 && strings.ContainsRune(set, r)
}

// prefixOf returns the length of the first of words that stands at i.
func prefixOf(s string, i int, words []string) int {
	for _, w := range words {
		if strings.HasPrefix(s[i:], w) {
			return len(w)
		}
	}
	return 0
}

// suffixOf returns the length of the first of words that ends at i.
func suffixOf(s string, i int, words []string) int {
	for _, w := range words {
		if strings.HasSuffix(s[:i], w) {
			return len(w)
		}
	}
	return 0
}
