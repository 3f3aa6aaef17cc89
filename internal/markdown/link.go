package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// place is where a link or image by destination, [text](target), has its parts.
type place struct {
	textEnd int // of the closing bracket of the text
	target  int // of the first byte of the destination
}

// linkParser is goldmark's link parser, and notes the places that goldmark's
// nodes do not keep.
type linkParser struct {
	parser.InlineParser
	closer parser.CloseBlocker
}

func newLinkParser() linkParser {
	inner := parser.NewLinkParser()
	closer, _ := inner.(parser.CloseBlocker)
	return linkParser{inner, closer}
}

// CloseBlock implements parser.CloseBlocker.
func (p linkParser) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	if p.closer != nil {
		p.closer.CloseBlock(parent, block, pc)
	}
}

// Parse implements parser.InlineParser.
func (p linkParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if line[0] != ']' {
		return p.InlineParser.Parse(parent, block, pc)
	}
	atLine, at := block.Position()
	node := p.InlineParser.Parse(parent, block, pc)
	if !byDestination(node) {
		return node
	}
	endLine, end := block.Position()
	block.SetPosition(atLine, at)
	block.Advance(len("]("))
	block.SkipSpaces()
	_, target := block.PeekLine()
	found := place{textEnd: segment.Start, target: target.Start}
	if block.Peek() == '<' {
		found.target++
	}
	block.SetPosition(endLine, end)
	findingsOf(pc).notePlace(node, found)
	return node
}

// byDestination reports whether node is a link or image that names its
// destination itself.
func byDestination(node ast.Node) bool {
	switch n := node.(type) {
	case *ast.Link:
		return n.Reference == nil
	case *ast.Image:
		return n.Reference == nil
	}
	return false
}

// definition is a line "[label]: destination".
type definition struct {
	node   *ast.LinkReferenceDefinition
	target int // offset of the destination
	used   bool
}

// defined reads where the parts of a definition stand.
func defined(src []byte, node *ast.LinkReferenceDefinition) *definition {
	d := &definition{node: node, target: max(node.Pos(), 0)}
	block := text.NewBlockReader(src, node.Lines())
	block.SkipSpaces()
	block.Advance(len("["))
	_, found := block.FindClosure('[', ']', text.FindClosureOptions{Newline: true, Advance: true})
	if !found || block.Peek() != ':' {
		return d
	}
	block.Advance(len(":"))
	block.SkipSpaces()
	_, target := block.PeekLine()
	offset := target.Start
	if block.Peek() == '<' {
		offset++
	}
	if offset >= 0 && offset <= len(src) && bytes.HasPrefix(src[offset:], node.Destination) {
		d.target = offset
	}
	return d
}
