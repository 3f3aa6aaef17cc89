package document

import (
	"html"
	"strings"
	"unicode/utf8"

	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// An htmlReader walks through the tokens of a page; at is where the next one
// begins in the source.
type htmlReader struct {
	doc    *Document
	block  Block
	at     int
	hidden atom.Atom // the element whose content is left out
	depth  int       // how many elements of that name are open
	row    int       // of the table row that is open
	cell   bool      // a cell is open
	rows   int
}

// readHTML reads the text of a page as a browser shows it.
func readHTML(d *Document) {
	r := &htmlReader{doc: d}
	tokens := nethtml.NewTokenizer(strings.NewReader(d.source))
	for {
		kind := tokens.Next()
		raw := len(tokens.Raw())
		switch kind {
		case nethtml.ErrorToken:
			r.finish()
			return
		case nethtml.TextToken:
			if r.hidden == 0 {
				r.text(d.source[r.at : r.at+raw])
			}
		case nethtml.StartTagToken, nethtml.SelfClosingTagToken:
			name, _ := tokens.TagName()
			r.open(atom.Lookup(name), kind == nethtml.SelfClosingTagToken)
		case nethtml.EndTagToken:
			name, _ := tokens.TagName()
			r.close(atom.Lookup(name))
		}
		r.at += raw
	}
}

// unseen are the elements whose content no reader sees.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Svg: true, atom.Math: true,
	atom.Object: true, atom.Iframe: true, atom.Textarea: true, atom.Select: true,
}

// inline are the elements that do not break a paragraph.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true, atom.Cite: true, atom.Code: true,
	atom.Data: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Img: true, atom.Ins: true,
	atom.Kbd: true, atom.Label: true, atom.Mark: true, atom.Q: true, atom.S: true, atom.Samp: true, atom.Small: true,
	atom.Span: true, atom.Strike: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true, atom.Tt: true,
	atom.U: true, atom.Var: true, atom.Wbr: true, 0: true,
}

func (r *htmlReader) open(name atom.Atom, selfClosing bool) {
	switch {
	case r.hidden != 0:
		if name == r.hidden && !selfClosing {
			r.depth++
		}
		return
	case unseen[name]:
		if !selfClosing {
			r.hidden, r.depth = name, 1
		}
		return
	case inline[name]:
		return
	}
	if r.cell && name != atom.Tr && name != atom.Td && name != atom.Th && name != atom.Table {
		r.space("", r.at)
		return
	}
	r.finish()
	switch name {
	case atom.Tr:
		r.rows++
		r.row = r.rows
	case atom.Td, atom.Th:
		r.cell, r.block.Row = r.row != 0, r.row
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Title:
		r.block.Heading = true
	}
}

func (r *htmlReader) close(name atom.Atom) {
	switch {
	case r.hidden != 0:
		if name == r.hidden {
			if r.depth--; r.depth == 0 {
				r.hidden = 0
			}
		}
	case name == atom.Tr, name == atom.Table, name == atom.Td, name == atom.Th:
		r.finish()
		if name == atom.Tr || name == atom.Table {
			r.row = 0
		}
	case !inline[name] && !r.cell:
		r.finish()
	}
}

// finish ends the block; the paragraphs of one cell stay one block.
func (r *htmlReader) finish() {
	if !r.block.blank() || r.block.Row != 0 {
		r.doc.Blocks = append(r.doc.Blocks, r.block)
	}
	r.block, r.cell = Block{}, false
}

// text takes up a run of text: entities are read, white space is one space, and
// none where a line breaks between Chinese characters.
func (r *htmlReader) text(raw string) {
	for i := 0; i < len(raw); {
		switch c := raw[i]; {
		case c == '&':
			end := entityEnd(raw, i)
			r.block.addFor(html.UnescapeString(raw[i:end]), r.at+i)
			i = end
		case isBlank(c):
			end := i
			for end < len(raw) && isBlank(raw[end]) {
				end++
			}
			r.space(raw[end:], r.at+i)
			i = end
		default:
			end := i
			for end < len(raw) && raw[end] != '&' && !isBlank(raw[end]) {
				end++
			}
			r.block.add(raw[i:end], r.at+i)
			i = end
		}
	}
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

func (r *htmlReader) space(rest string, at int) {
	last, _ := utf8.DecodeLastRuneInString(r.block.Text)
	next, _ := utf8.DecodeRuneInString(rest)
	if r.block.Text == "" || last == ' ' || last >= 0x2E80 && next >= 0x2E80 {
		return
	}
	r.block.addFor(" ", at)
}

// longestEntity is more than any name of a character has, in bytes.
const longestEntity = 36

// entityEnd is where the character reference at i ends, or i+1.
func entityEnd(raw string, i int) int {
	for j := i + 1; j < len(raw) && j < i+longestEntity; j++ {
		switch c := raw[j]; {
		case c == ';':
			return j + 1
		case c >= '0' && c <= '9', c|0x20 >= 'a' && c|0x20 <= 'z', c == '#' && j == i+1:
		default:
			return i + 1
		}
	}
	return i + 1
}
