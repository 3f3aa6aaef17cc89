package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// Excerpt is the words of one paragraph, item of a list, row of a table, caption
// or block of code.
type Excerpt struct {
	Heading int // index into Headings of the last heading before it; -1 for none
	Text    string
}

// Excerpts gives the words of the document but for its headings in pieces, with
// what s says of its references. The cells of a row are parted by a space; a
// footnote belongs to the last heading, since it stands at the end.
func (d *Document) Excerpts(s Supplier) []Excerpt {
	e := excerpts{doc: d, supplier: s, heading: -1}
	e.below(d.root)
	return e.found
}

// excerpts walks a document in reading order.
type excerpts struct {
	doc      *Document
	supplier Supplier
	heading  int
	found    []Excerpt
}

func (e *excerpts) below(n ast.Node) {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		switch child := child.(type) {
		case *ast.Heading:
			e.pass(child)
		case *ast.Paragraph, *ast.TextBlock, *extast.TableHeader, *extast.TableRow, *chartNode, *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock:
			e.take(child)
		default:
			e.below(child)
		}
	}
}

// pass goes on below a heading.
func (e *excerpts) pass(h *ast.Heading) {
	if next := e.heading + 1; next < len(e.doc.headings) && e.doc.headings[next].node == h {
		e.heading = next
	}
}

func (e *excerpts) take(n ast.Node) {
	p := plainWriter{reader: reader{src: e.doc.src, supplier: e.supplier}}
	switch n.(type) {
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock: // their words are not children
		p.node(n)
	default:
		p.children(n)
	}
	if text := strings.TrimSpace(p.b.String()); text != "" {
		e.found = append(e.found, Excerpt{e.heading, text})
	}
}
