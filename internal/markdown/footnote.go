package markdown

import (
	"strconv"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// footnoteCheck reports the footnotes that goldmark's own transformer, which
// runs after it, leaves out.
type footnoteCheck struct{}

// Transform implements parser.ASTTransformer.
func (footnoteCheck) Transform(root *ast.Document, _ text.Reader, pc parser.Context) {
	findingsOf(pc).unusedFootnotes(root)
}

func (f *findings) unusedFootnotes(n ast.Node) {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		if note, ok := child.(*extast.Footnote); ok && note.Index < 0 {
			f.fault(CodeUnusedFootnote, max(note.Pos(), 0), "label", excerpt(note.Ref))
		}
		if child.Type() == ast.TypeBlock {
			f.unusedFootnotes(child)
		}
	}
}

// footnoteRenderer renders footnotes. It differs from goldmark's in that the
// prefix of the ids belongs to the rendering, not to the renderer. A colon in
// the ids keeps them apart from those of headings.
type footnoteRenderer struct{}

// RegisterFuncs implements renderer.NodeRenderer.
func (r footnoteRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(extast.KindFootnoteList, r.list)
	reg.Register(extast.KindFootnote, r.note)
	reg.Register(extast.KindFootnoteLink, r.mark)
	reg.Register(extast.KindFootnoteBacklink, r.back)
}

func (footnoteRenderer) list(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString("<div class=\"footnotes\" role=\"doc-endnotes\">\n<hr>\n<ol>\n")
	} else {
		_, _ = w.WriteString("</ol>\n</div>\n")
	}
	return ast.WalkContinue, nil
}

func (footnoteRenderer) note(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString(`<li id="` + outputOf(w).prefix + noteID(n.(*extast.Footnote).Index) + "\">\n")
	} else {
		_, _ = w.WriteString("</li>\n")
	}
	return ast.WalkContinue, nil
}

func (footnoteRenderer) mark(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	out := outputOf(w)
	if !entering || out.unlinked {
		return ast.WalkContinue, nil
	}
	n := node.(*extast.FootnoteLink)
	_, _ = w.WriteString(`<sup id="` + out.prefix + markID(n.Index, n.RefIndex) + `">`)
	if out.linkDepth() > 0 { // a link in a link is no HTML
		_, _ = w.WriteString(strconv.Itoa(n.Index) + "</sup>")
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString(`<a href="#` + out.prefix + noteID(n.Index) +
		`" class="footnote-ref" role="doc-noteref">` + strconv.Itoa(n.Index) + "</a></sup>")
	out.footnoteMark(n)
	return ast.WalkContinue, nil
}

func (footnoteRenderer) back(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		n := node.(*extast.FootnoteBacklink)
		_, _ = w.WriteString(`&#160;<a href="#` + outputOf(w).prefix + markID(n.Index, n.RefIndex) +
			`" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a>`)
	}
	return ast.WalkContinue, nil
}

func noteID(index int) string { return "fn:" + strconv.Itoa(index) }

// markID is the id of the mark in the text; a note may have several.
func markID(index, occurrence int) string {
	if occurrence == 0 {
		return "fnref:" + strconv.Itoa(index)
	}
	return "fnref" + strconv.Itoa(occurrence) + ":" + strconv.Itoa(index)
}
