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
	return c.texts
}

type textCollector struct {
	src    []byte
	texts  []Text
	joined int // offset behind the last run, where the next can go on; 0 for nowhere
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
	c.joined = 0
}

func (c *textCollector) text(t *ast.Text, within Within) {
	value := c.src[t.Segment.Start:t.Segment.Stop]
	if t.IsRaw() {
		c.add(value, t.Segment.Start, within, false)
	} else {
		runs(value, func(offset int, text []byte, decoded bool) {
			c.add(text, t.Segment.Start+offset, within, decoded)
		})
	}
	if t.SoftLineBreak() || t.HardLineBreak() {
		c.joined = 0
	}
}

func (c *textCollector) code(lines *text.Segments) {
	for i := range lines.Len() {
		line := lines.At(i)
		c.add(c.src[line.Start:line.Stop], line.Start, InCode, false)
	}
}

// add takes a run up; one that goes on without a gap becomes part of the last.
func (c *textCollector) add(value []byte, offset int, within Within, decoded bool) {
	if len(value) == 0 {
		return
	}
	if last := len(c.texts) - 1; last >= 0 && !decoded && c.joined == offset && c.texts[last].Within == within {
		c.texts[last].Value += string(value)
	} else {
		c.texts = append(c.texts, Text{string(value), offset, within})
	}
	c.joined = offset + len(value)
	if decoded {
		c.joined = 0
	}
}
