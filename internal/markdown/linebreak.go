package markdown

import (
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// A line break in the source is a space to a browser, which Chinese must not
// have. The rule here is that of CSS Text Level 3 (segment break
// transformation) as goldmark's EastAsianLineBreaksCSS3Draft has it, with two
// differences: it looks past the ends of links and emphasis, and a punctuation
// mark of the Latin script is not taken for an East Asian one, so that English
// lines that end in a comma keep their space.

// zeroWidthSpace is a character beside which a break vanishes.
const zeroWidthSpace = '\u200B'

// breakIsSpace reports whether a line break between two characters is a space.
func breakIsSpace(before, after rune) bool {
	switch {
	case before == zeroWidthSpace, after == zeroWidthSpace:
		return false
	case unicode.Is(unicode.Hangul, before), unicode.Is(unicode.Hangul, after):
		return true
	}
	return !isEastAsian(before) && !util.IsSpaceDiscardingUnicodeRune(before) &&
		!isEastAsian(after) && !util.IsSpaceDiscardingUnicodeRune(after)
}

// breakAfter reports whether the soft line break at the end of t is a space.
func (r *reader) breakAfter(t *ast.Text) bool {
	after := r.next(t)
	if after == 0 {
		return false // nothing follows
	}
	before := lastRune(t.Value(r.src))
	if before == 0 {
		before = r.previous(t)
	}
	return breakIsSpace(before, after)
}

// reader looks at the characters of a tree as they will be printed.
type reader struct {
	src      []byte
	supplier Supplier
}

// next gives the first character after n in its block, 0 if there is none.
func (r *reader) next(n ast.Node) rune {
	for ; n != nil && n.Type() == ast.TypeInline; n = n.Parent() {
		for s := n.NextSibling(); s != nil; s = s.NextSibling() {
			if c := r.edge(s, false); c != 0 {
				return c
			}
		}
	}
	return 0
}

// previous gives the last character before n in its block, 0 if there is none.
func (r *reader) previous(n ast.Node) rune {
	for ; n != nil && n.Type() == ast.TypeInline; n = n.Parent() {
		for s := n.PreviousSibling(); s != nil; s = s.PreviousSibling() {
			if c := r.edge(s, true); c != 0 {
				return c
			}
		}
	}
	return 0
}

// edge gives the first or last character that n prints, 0 if it prints none.
func (r *reader) edge(n ast.Node, last bool) rune {
	switch n := n.(type) {
	case *ast.Text:
		return edgeRune(n.Value(r.src), last)
	case *ast.RawHTML:
		return edgeRune(shownInline(n, r.src), last)
	case *extast.FootnoteLink:
		return zeroWidthSpace // a superscript stands close to its word
	case *referenceNode:
		if n.ref.Kind == Image {
			return 'x' // a picture is set like a word
		}
		if words, typed := wordsOf(r.supplier, n.ref); !typed {
			return edgeRune([]byte(words), last)
		}
	}
	first, step := ast.Node.FirstChild, ast.Node.NextSibling
	if last {
		first, step = ast.Node.LastChild, ast.Node.PreviousSibling
	}
	for child := first(n); child != nil; child = step(child) {
		if c := r.edge(child, last); c != 0 {
			return c
		}
	}
	return 0
}

func edgeRune(value []byte, last bool) rune {
	if last {
		return lastRune(value)
	}
	return firstRune(value)
}

// firstRune and lastRune give the outer character of a text. A quote, dash or
// ellipsis, which Chinese and English share, counts as the character inside it.
func firstRune(value []byte) rune {
	first := rune(0)
	for len(value) > 0 {
		r, size := utf8.DecodeRune(value)
		if first == 0 {
			first = r
		}
		if !isShared(r) {
			if isEastAsian(r) {
				return r
			}
			return first
		}
		value = value[size:]
	}
	return first
}

func lastRune(value []byte) rune {
	last := rune(0)
	for len(value) > 0 {
		r, size := utf8.DecodeLastRune(value)
		if last == 0 {
			last = r
		}
		if !isShared(r) {
			if isEastAsian(r) {
				return r
			}
			return last
		}
		value = value[:len(value)-size]
	}
	return last
}

func isShared(r rune) bool {
	switch r {
	case '“', '”', '‘', '’', '—', '…', '·':
		return true
	}
	return false
}
