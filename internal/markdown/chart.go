package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// liftBlocks makes a block of each chart and picture that stands alone on a line of block,
// a paragraph or the text of a list item; the text before and after it becomes
// blocks of their own. It gives the first of the blocks that take the place of
// block, nil if there is nothing to lift.
func (f *findings) liftBlocks(block ast.Node) (first ast.Node) {
	if f.inline || !f.hasLone(block) {
		return nil
	}
	parent := block.Parent()
	put := func(n ast.Node) {
		if first == nil {
			first = n
		}
		parent.InsertBefore(parent, block, n)
	}
	rest := emptyLike(block)
	for child := block.FirstChild(); child != nil; child = block.FirstChild() {
		img, ok := child.(*ast.Image)
		if !ok || !f.lone(img) {
			rest.AppendChild(rest, child)
			continue
		}
		if rest.FirstChild() != nil {
			put(rest)
			rest = emptyLike(block)
		}
		put(f.block(img))
		block.RemoveChild(block, img)
		if after := block.FirstChild(); after != nil { // the rest of its line, which is blank
			block.RemoveChild(block, after)
		}
	}
	if rest.FirstChild() != nil {
		put(rest)
	}
	parent.RemoveChild(parent, block)
	return first
}

func emptyLike(block ast.Node) ast.Node {
	if block.Kind() == ast.KindTextBlock {
		return ast.NewTextBlock()
	}
	return ast.NewParagraph()
}

func (f *findings) hasLone(block ast.Node) bool {
	for child := block.FirstChild(); child != nil; child = child.NextSibling() {
		if img, ok := child.(*ast.Image); ok && f.lone(img) {
			return true
		}
	}
	return false
}

// lone reports whether img is a chart or picture with nothing else on its lines.
func (f *findings) lone(img *ast.Image) bool {
	if !startsLine(img) || !f.endsLine(img) {
		return false
	}
	ref, _, code := f.image(img)
	return code == "" && ref.Target != ""
}

func startsLine(n ast.Node) bool {
	before := n.PreviousSibling()
	if before == nil {
		return true
	}
	t, ok := before.(*ast.Text)
	return ok && (t.SoftLineBreak() || t.HardLineBreak())
}

func (f *findings) endsLine(n ast.Node) bool {
	after := n.NextSibling()
	if after == nil {
		return true
	}
	t, ok := after.(*ast.Text)
	return ok && util.IsBlank(t.Value(f.src)) && (t.SoftLineBreak() || t.HardLineBreak() || t.NextSibling() == nil)
}

// block makes the block of a chart or picture.
func (f *findings) block(img *ast.Image) ast.Node {
	ref, _, _ := f.image(img)
	if ref.Kind == Image {
		node := &pictureNode{ref: ref}
		node.SetPos(ref.Offset)
		moveChildren(node, img)
		return node
	}
	node := &chartNode{ref: ref}
	node.SetPos(ref.Offset)
	moveChildren(node, img)
	return node
}
