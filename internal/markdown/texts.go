package markdown

import (
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// Within says what a run of text stands in.
type Within int

// What a run of text can stand in; of two that nest, the inner one counts.
const (
	InParagraph Within = iota // or in a quote or a footnote
	InHeading
	InTableCell
	InListItem
	InCode
	InLinkText // the words of a link to a page or an address
	InAlt      // the alternative text of an image
	InCaption  // the caption of a chart
)

// Text is a run of plain text.
type Text struct {
	Value  string
	Offset int // of its first byte in the source
	Within Within
}

// Texts gives every run of plain text in reading order, but for the words of
// figures and for bare addresses. The bytes of Value are those of the source
// from Offset on; where the source has a character written as an entity, a run
// of that character alone stands at the "&". A backslash ends a run.
func (d *Document) Texts() []Text {
	c := textCollector{src: d.src}
	c.children(d.root, InParagraph)
	texts := make([]Text, len(c.stretches))
	for i, s := range c.stretches {
		texts[i] = Text{string(s.decoded), s.start, s.within}
		if s.decoded == nil {
			texts[i].Value = string(d.src[s.start:s.end])
		}
	}
	return texts
}

// stretch is a run of text by its place in the source.
type stretch struct {
	start, end int
	decoded    []byte // what it stands for, nil for the source's own bytes
	within     Within
}

type textCollector struct {
	src       []byte
	stretches []stretch
	apart     bool // whether the next stretch must not continue the last
}

func (c *textCollector) children(n ast.Node, within Within) {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		c.node(child, within)
	}
}

func (c *textCollector) node(n ast.Node, within Within) {
	switch n := n.(type) {
	case *ast.Text:
		c.text(n, within)
	case *ast.CodeSpan:
		c.children(n, InCode)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		c.code(n.Lines())
	case *ast.Heading:
		c.children(n, InHeading)
	case *ast.ListItem:
		c.children(n, InListItem)
	case *extast.TableCell:
		c.children(n, InTableCell)
	case *chartNode:
		c.children(n, InCaption)
	case *pictureNode:
		c.children(n, InAlt)
	case *referenceNode:
		c.reference(n)
	default:
		c.children(n, within)
	}
}

func (c *textCollector) reference(n *referenceNode) {
	switch n.ref.Kind {
	case Page:
		c.children(n, InLinkText)
	case Link:
		if n.ref.TextOffset != n.ref.TargetOffset { // not an address that is its own text
			c.children(n, InLinkText)
		}
	case Image:
		c.children(n, InAlt)
	}
}

func (c *textCollector) text(t *ast.Text, within Within) {
	start, end := t.Segment.Start, t.Segment.Stop
	if t.IsRaw() || plainBytes(c.src[start:end]) {
		c.add(stretch{start, end, nil, within})
	} else {
		runs(c.src[start:end], func(offset int, text []byte, decoded bool) {
			s := stretch{start + offset, start + offset + len(text), nil, within}
			if decoded {
				s.decoded = text
			}
			c.add(s)
		})
	}
	c.apart = c.apart || t.SoftLineBreak() || t.HardLineBreak()
}

func (c *textCollector) code(lines *text.Segments) {
	for i := range lines.Len() {
		line := lines.At(i)
		c.apart = true
		c.add(stretch{line.Start, line.Stop, nil, InCode})
	}
}

// add takes a stretch up; one that goes on without a gap joins the last.
func (c *textCollector) add(s stretch) {
	if s.start >= s.end {
		return
	}
	if last := len(c.stretches) - 1; last >= 0 && !c.apart && c.stretches[last].joins(s) {
		c.stretches[last].end = s.end
	} else {
		c.stretches = append(c.stretches, s)
	}
	c.apart = false
}

func (s stretch) joins(next stretch) bool {
	return s.end == next.start && s.within == next.within && s.decoded == nil && next.decoded == nil
}
