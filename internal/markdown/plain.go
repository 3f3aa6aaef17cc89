package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// Plain gives the words of the document alone, with what s says of its
// references: for titles, alternative texts, feeds and the search index. Blocks
// stand on lines of their own, the cells of a table row are parted by a space.
func (d *Document) Plain(s Supplier) string { return d.plain(d.root, s) }

func (d *Document) plain(n ast.Node, s Supplier) string {
	return plainText(reader{src: d.src, supplier: s}, n)
}

// words gives the typed words below n, before or after it is bound.
func (f *findings) words(n ast.Node) string {
	if t, ok := n.FirstChild().(*ast.Text); ok && t.NextSibling() == nil && !t.SoftLineBreak() {
		return unescape(t.Value(f.src))
	}
	return plainText(reader{src: f.src}, n)
}

func plainText(r reader, n ast.Node) string {
	p := plainWriter{reader: r}
	p.children(n)
	return strings.TrimRight(p.b.String(), "\n")
}

// plainWriter writes the words of a tree.
type plainWriter struct {
	reader
	b strings.Builder
}

func (p *plainWriter) children(n ast.Node) {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		p.node(child)
	}
}

func (p *plainWriter) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		p.text(n)
	case *ast.CodeSpan:
		for child := n.FirstChild(); child != nil; child = child.NextSibling() {
			if t, ok := child.(*ast.Text); ok {
				p.b.Write(bytes.ReplaceAll(t.Value(p.src), []byte("\n"), []byte(" ")))
			}
		}
	case *ast.String:
		p.b.Write(n.Value)
	case *ast.AutoLink:
		p.b.Write(n.Label(p.src))
	case *ast.RawHTML:
		p.b.Write(shownInline(n, p.src))
	case *referenceNode:
		if words, typed := wordsOf(p.supplier, n.ref); !typed {
			p.b.WriteString(words)
			return
		}
		p.children(n)
	case *ast.HTMLBlock:
		p.line()
		p.b.Write(shownBlock(n, p.src))
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		p.line()
		p.b.Write(n.Lines().Value(p.src))
	case *ast.LinkReferenceDefinition:
	case *extast.TableCell:
		if n.PreviousSibling() != nil {
			p.b.WriteByte(' ')
		}
		p.children(n)
	default:
		if n.Type() == ast.TypeBlock {
			p.line()
		}
		p.children(n)
	}
}

// line begins a new line unless one has just begun.
func (p *plainWriter) line() {
	if s := p.b.String(); s != "" && !strings.HasSuffix(s, "\n") {
		p.b.WriteByte('\n')
	}
}

func (p *plainWriter) text(t *ast.Text) {
	value := t.Value(p.src)
	if t.IsRaw() || plainBytes(value) {
		p.b.Write(value)
	} else {
		runs(value, func(_ int, text []byte, _ bool) { p.b.Write(text) })
	}
	if t.HardLineBreak() || t.SoftLineBreak() && p.breakAfter(t) {
		p.b.WriteByte(' ')
	}
}
