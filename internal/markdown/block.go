package markdown

import (
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// BlockKind says what a block is.
type BlockKind int

// The kinds of block.
const (
	Prose   BlockKind = iota // a paragraph, or the text of a list item
	Title                    // a heading
	List                     // of Items
	Item                     // of a list; its text and lists stand below it
	Table                    // of Rows, the header first
	Row                      // of Cells
	Cell                     // of a table
	Quote                    // of blocks
	Drawing                  // a chart with its caption
	Notes                    // all footnotes of the document, of Notes
	Note                     // a footnote
)

// Block is a part of a document that stands on lines, or in a cell, of its own.
type Block struct {
	Kind       BlockKind
	Name       string // the id of a heading, the label of a footnote; else ""
	Offset     int    // of its first words in the source
	References []int  // what it refers to outside its blocks: indices into Document.References
	Blocks     []Block
}

// Blocks gives the blocks of the document in reading order. What holds no words
// of its own, such as a rule or code, is left out.
func (d *Document) Blocks() []Block { return d.blocksOf(d.root) }

func (d *Document) blocksOf(n ast.Node) []Block {
	var blocks []Block
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		if kind, ok := blockKind(child); ok {
			blocks = append(blocks, d.block(child, kind))
		}
	}
	return blocks
}

func (d *Document) block(n ast.Node, kind BlockKind) Block {
	b := Block{Kind: kind, Offset: max(n.Pos(), 0)}
	if first := firstWords(n); first >= 0 {
		b.Offset = first
	}
	switch n := n.(type) {
	case *ast.Heading:
		for _, h := range d.headings {
			if h.node == n {
				b.Name = h.ID
			}
		}
	case *extast.Footnote:
		b.Name = string(n.Ref)
	case *chartNode:
		b.Offset, b.References = n.ref.Offset, []int{n.ref.Index}
	}
	if kind.holdsBlocks() {
		b.Blocks = d.blocksOf(n)
	} else {
		b.References = referencesIn(n, b.References)
	}
	return b
}

// holdsBlocks reports whether the words of a block stand in blocks below it.
func (k BlockKind) holdsBlocks() bool {
	switch k {
	case Prose, Title, Cell, Drawing:
		return false
	}
	return true
}

// blockKind is the kind of a node, unless it is none or holds no words.
func blockKind(n ast.Node) (BlockKind, bool) {
	switch n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		return Prose, true
	case *ast.Heading:
		return Title, true
	case *ast.List:
		return List, true
	case *ast.ListItem:
		return Item, true
	case *ast.Blockquote:
		return Quote, true
	case *extast.Table:
		return Table, true
	case *extast.TableHeader, *extast.TableRow:
		return Row, true
	case *extast.TableCell:
		return Cell, true
	case *chartNode:
		return Drawing, true
	case *extast.FootnoteList:
		return Notes, true
	case *extast.Footnote:
		return Note, true
	}
	return 0, false
}

// firstWords is where the first text or reference below n begins; −1 for none.
func firstWords(n ast.Node) int {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		switch child := child.(type) {
		case *ast.Text:
			return child.Segment.Start
		case *referenceNode:
			return child.ref.Offset
		case *chartNode:
			return child.ref.Offset
		}
		if at := firstWords(child); at >= 0 {
			return at
		}
	}
	return -1
}

// referencesIn adds the indices of the references below n, in reading order.
func referencesIn(n ast.Node, found []int) []int {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		if r, ok := child.(*referenceNode); ok {
			found = append(found, r.ref.Index)
		}
		found = referencesIn(child, found)
	}
	return found
}
