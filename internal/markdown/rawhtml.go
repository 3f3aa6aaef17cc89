package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

var (
	commentStart = []byte("<!--")
	commentEnd   = []byte("-->")
)

// faultHTML reports HTML in the source; closure is the last line of a block,
// where goldmark keeps it apart.
func (f *findings) faultHTML(segments *text.Segments, closure text.Segment) {
	if segments.Len() == 0 {
		return
	}
	first := segments.At(0)
	last := segments.At(segments.Len() - 1)
	html := f.src[first.Start:max(last.Stop, closure.Stop)]
	offset := first.Start + len(html) - len(bytes.TrimLeft(html, " \t"))
	code := CodeRawHTML
	if len(bytes.TrimSpace(shown(html))) == 0 {
		code = CodeHTMLComment
	}
	f.fault(code, offset, "html", excerpt(bytes.TrimLeft(html, " \t")))
}

// shown gives the part of a piece of HTML that is printed: all of it, or what
// follows the end of a comment.
func shown(html []byte) []byte {
	if bytes.HasPrefix(bytes.TrimLeft(html, " \t"), commentStart) {
		if end := bytes.LastIndex(html, commentEnd); end >= 0 {
			return html[end+len(commentEnd):]
		}
	}
	return html
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
		_, _ = w.Write(util.EscapeHTML(shownInline(n.(*ast.RawHTML), source)))
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

// shownInline gives what is printed of a tag or comment in a line.
func shownInline(n *ast.RawHTML, source []byte) []byte { return shown(n.Segments.Value(source)) }

// shownBlock gives what is printed of a block of HTML.
func shownBlock(n *ast.HTMLBlock, source []byte) []byte {
	html := n.Lines().Value(source)
	if n.HasClosure() {
		html = append(bytes.Clone(html), n.ClosureLine.Value(source)...)
	}
	return bytes.TrimSpace(shown(html))
}
