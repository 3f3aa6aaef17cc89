package verify

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// folded is a text in the form in which words are compared: without quotation
// marks, without spaces beside Chinese characters, lower case, hyphens as
// spaces, 规模以上 as 规上. For each of its bytes, at and until give where the
// character that it stands for begins and ends in the text.
type folded struct {
	text      string
	at, until []int32
}

// fold brings a text into that form.
func fold(s string) folded {
	f := folder{at: make([]int32, 0, len(s)), until: make([]int32, 0, len(s))}
	f.b.Grow(len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '规' && strings.HasPrefix(s[i:], "规模以上"):
			size = len("规模以上")
			f.write("规上", i, i+size)
		case strings.ContainsRune("“”‘’\"'「」『』《》〈〉", r), r == 0xFEFF, r == 0x200B, r == '*':
		case r == '-', r == '‐', r == '‑', unicode.IsSpace(r):
			f.space(i)
		default:
			f.rune(narrow(r), i, i+size)
		}
		i += size
	}
	return folded{f.b.String(), f.at, f.until}
}

type folder struct {
	b     strings.Builder
	at    []int32
	until []int32
	last  rune
	blank int // one more than where a space waits that the next letter may need
}

func (f *folder) space(i int) {
	if f.last != 0 && f.last < utf8.RuneSelf && f.blank == 0 {
		f.blank = i + 1
	}
}

func (f *folder) rune(r rune, start, end int) {
	if f.blank > 0 {
		if r < utf8.RuneSelf {
			f.write(" ", f.blank-1, f.blank)
		}
		f.blank = 0
	}
	f.write(string(r), start, end)
}

func (f *folder) write(text string, start, end int) {
	f.b.WriteString(text)
	for range len(text) {
		f.at, f.until = append(f.at, int32(start)), append(f.until, int32(end))
	}
	f.last, _ = utf8.DecodeLastRuneInString(text)
	if text != " " {
		f.blank = 0
	}
}

// narrow turns full-width letters and digits into ASCII, and into lower case.
func narrow(r rune) rune {
	if r >= '！' && r <= '～' && (r >= '０' && r <= '９' || r == '＋' || r >= 'Ａ' && r <= 'Ｚ' || r >= 'ａ' && r <= 'ｚ') {
		r -= '！' - '!'
	}
	if r >= 'A' && r <= 'Z' {
		r += 'a' - 'A'
	}
	return r
}

// hit is a term found in a text: which, and the bytes of the text it takes up.
type hit struct {
	term       int
	start, end int
}

// terms finds many words in a text at once. They stand in order, so that the
// words that begin with what stands at a place are a range that each further
// byte narrows.
type terms struct {
	words []string // folded, in order, each once
	of    []int    // for each word, the caller's number
}

// newTerms orders words; each gets the number of its place in the argument.
func newTerms(words []string) *terms {
	order := make([]int, len(words))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(words[a], words[b]) })
	t := &terms{}
	for _, i := range order {
		if words[i] != "" {
			t.words, t.of = append(t.words, words[i]), append(t.of, i)
		}
	}
	return t
}

// find returns the words of a text from left to right, the longest where
// several begin; they do not overlap. None begins where taken says that something
// else stands; taken may be nil.
func (t *terms) find(f folded, taken func(at int) bool) []hit {
	var hits []hit
	covered := 0
	for i := 0; i < len(f.text); {
		_, size := utf8.DecodeRuneInString(f.text[i:])
		if i >= covered && (taken == nil || !taken(int(f.at[i]))) && f.startsWord(i) {
			if term, end := t.longest(f, i); end > 0 {
				hits = append(hits, hit{term, int(f.at[i]), int(f.until[end-1])})
				covered = end
			}
		}
		i += size
	}
	return hits
}

// startsWord reports whether a word may begin at i: anywhere but inside a Latin
// word or a number.
func (f folded) startsWord(i int) bool {
	return i == 0 || !isAlnum(f.text[i]) || !isAlnum(f.text[i-1])
}

// endsWord is where a word that ends at i ends in the text, with the s of a
// plural; 0 where it would end inside a Latin word.
func (f folded) endsWord(i int) int {
	if i == len(f.text) || !isAlnum(f.text[i]) || !isAlnum(f.text[i-1]) {
		return i
	}
	if f.text[i] == 's' && (i+1 == len(f.text) || !isAlnum(f.text[i+1])) {
		return i + 1
	}
	return 0
}

func isAlnum(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' }

// longest finds the longest word that begins at i.
func (t *terms) longest(f folded, i int) (term, end int) {
	low, high := 0, len(t.words)
	for depth := 0; low < high && i+depth < len(f.text); depth++ {
		c := f.text[i+depth]
		low += search(t.words[low:high], depth, c)
		high = low + search(t.words[low:high], depth, c+1)
		if low < high && len(t.words[low]) == depth+1 {
			if at := f.endsWord(i + depth + 1); at > 0 {
				term, end = t.of[low], at
			}
		}
	}
	return term, end
}

// search is the place of the first word whose byte at depth is c or above;
// words that are too short come first.
func search(words []string, depth int, c byte) int {
	low, high := 0, len(words)
	for low < high {
		middle := (low + high) / 2
		if w := words[middle]; len(w) <= depth || w[depth] < c {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}
