package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

var commentStart = []byte("<!--")

// faultHTML reports HTML in the source; closure is the last line of a block,
// where goldmark keeps it apart.
func (f *findings) faultHTML(segments *text.Segments, closure text.Segment) {
	if segments.Len() == 0 {
		return
	}
	first := segments.At(0)
	html := f.src[first.Start:first.Stop]
	offset := first.Start + len(html) - len(bytes.TrimLeft(html, " \t"))
	code := CodeRawHTML
	if isComment(html) {
		code = CodeHTMLComment
	}
	f.fault(code, offset, "html", excerpt(f.src[offset:max(first.Stop, closure.Stop)]))
}

func isComment(html []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(html, " \t"), commentStart)
}

// rawHTMLRenderer prints HTML as the characters it is made of, and leaves
// comments out. Both are faults: the author learns of them.
type rawHTMLRenderer struct{}

// RegisterFuncs implements renderer.NodeRenderer.
func (r rawHTMLRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindRawHTML, r.inline)
	reg.Register(ast.KindHTMLBlock, r.block)
}

func (rawHTMLRenderer) inline(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.Write(util.EscapeHTML(shownHTML(n.(*ast.RawHTML).Segments, source)))
	}
	return ast.WalkContinue, nil
}

func (rawHTMLRenderer) block(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	if shown := shownBlock(node.(*ast.HTMLBlock), source); len(shown) > 0 {
		_, _ = w.WriteString("<p>")
		_, _ = w.Write(util.EscapeHTML(shown))
		_, _ = w.WriteString("</p>\n")
	}
	return ast.WalkContinue, nil
}

// shownHTML gives the characters of a tag; a comment has none to show.
func shownHTML(segments *text.Segments, source []byte) []byte {
	html := segments.Value(source)
	if isComment(html) {
		return nil
	}
	return html
}

// shownBlock gives the characters of a block of HTML.
func shownBlock(n *ast.HTMLBlock, source []byte) []byte {
	html := shownHTML(n.Lines(), source)
	if html != nil && n.HasClosure() {
		html = append(bytes.Clone(html), n.ClosureLine.Value(source)...)
	}
	return bytes.TrimSpace(html)
}
