package markdown

import (
	"strconv"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// WithMarginNotes repeats what footnotes and sources say beside the text, where
// a wide page has a margin for it:
//
//	<span class="margin-note" aria-hidden="true"><b>1</b> the note</span>
//
// stands after the first mark of each. The notes at the foot of the text stay,
// for narrow pages, paper and those who listen.
func WithMarginNotes() RenderOption {
	return func(out *output) { out.noted = map[string]bool{} }
}

// margin writes a note beside the text around n, once.
func (out *output) margin(n ast.Node, mark, text string) {
	if out.noted == nil || text == "" || out.noted[mark] || !inFlow(n) {
		return
	}
	out.noted[mark] = true
	_, _ = out.WriteString(`<span class="margin-note" aria-hidden="true"><b>`)
	_, _ = out.Write(util.EscapeHTML([]byte(mark)))
	_, _ = out.WriteString("</b> ")
	_, _ = out.Write(util.EscapeHTML([]byte(text)))
	_, _ = out.WriteString("</span>")
}

// inFlow reports whether n stands in running text, beside which there can be a
// margin: not in a heading, a table, a caption, a note or a link.
func inFlow(n ast.Node) bool {
	for above := n.Parent(); above != nil; above = above.Parent() {
		switch above.Kind() {
		case ast.KindHeading, extast.KindTable, extast.KindFootnote, KindChart, KindReference, ast.KindLink:
			return false
		}
	}
	return true
}

// footnote gives the words of a footnote, by its number.
func (out *output) footnote(index int) string {
	if out.noted == nil {
		return ""
	}
	for block := out.doc.root.LastChild(); block != nil; block = block.PreviousSibling() {
		list, ok := block.(*extast.FootnoteList)
		if !ok {
			continue
		}
		for note := list.FirstChild(); note != nil; note = note.NextSibling() {
			if f, ok := note.(*extast.Footnote); ok && f.Index == index {
				return out.doc.plain(f, out.supplier)
			}
		}
	}
	return ""
}

// footnoteMark writes the margin note of the mark n.
func (out *output) footnoteMark(n *extast.FootnoteLink) {
	out.margin(n, strconv.Itoa(n.Index), out.footnote(n.Index))
}
