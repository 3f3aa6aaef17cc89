package markdown

import (
	"bytes"
	"slices"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// findings is what one parse brings to light. It belongs to the parse's
// context, and after it to the Document.
type findings struct {
	src         []byte
	inline      bool // the source is one line of text, not a section
	places      map[ast.Node]place
	definitions map[string]*definition // by normalised label
	ids         headingIDs

	references []Reference
	headings   []Heading
	faults     []Fault

	linkDepth int // of links around the node being bound
}

var findingsKey = parser.NewContextKey()

func findingsOf(pc parser.Context) *findings {
	if found, ok := pc.Get(findingsKey).(*findings); ok {
		return found
	}
	return &findings{}
}

func (f *findings) notePlace(node ast.Node, p place) {
	if f.places == nil {
		f.places = map[ast.Node]place{}
	}
	f.places[node] = p
}

// binder turns links and images into references, gives headings their ids and
// reports what the author must mend.
type binder struct{}

// Transform implements parser.ASTTransformer.
func (binder) Transform(root *ast.Document, _ text.Reader, pc parser.Context) {
	f := findingsOf(pc)
	f.survey(root)
	f.bindChildren(root)
	f.nameHeadings()
	for _, d := range f.definitions {
		if !d.used {
			f.fault(CodeUnusedDefinition, max(d.node.Pos(), 0), "label", excerpt(d.node.Label))
		}
	}
	slices.SortStableFunc(f.faults, compareFaults)
	f.places, f.definitions = nil, nil
}

// survey collects from the blocks what must be known before the lines are
// bound: definitions, and the ids that headings claim.
func (f *findings) survey(n ast.Node) {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		switch child := child.(type) {
		case *ast.LinkReferenceDefinition:
			f.define(child)
		case *ast.Heading:
			f.claimID(child)
		default:
			if child.Type() == ast.TypeBlock && child.FirstChild() != nil {
				f.survey(child)
			}
		}
	}
}

// define keeps a definition; of two with one label the first counts.
func (f *findings) define(node *ast.LinkReferenceDefinition) {
	if f.definitions == nil {
		f.definitions = map[string]*definition{}
	}
	label := util.ToLinkReference(node.Label)
	if f.definitions[label] != nil {
		f.fault(CodeUnusedDefinition, max(node.Pos(), 0), "label", excerpt(node.Label))
		return
	}
	f.definitions[label] = defined(f.src, node)
}

// bindChildren binds what stands below n, in reading order.
func (f *findings) bindChildren(n ast.Node) {
	for child := n.FirstChild(); child != nil; {
		child = f.bind(child)
	}
}

// bind binds one node and gives the node that follows it; nodes may be
// replaced on the way.
func (f *findings) bind(n ast.Node) (next ast.Node) {
	next = n.NextSibling()
	switch n := n.(type) {
	case *ast.Text:
		f.findLeftovers(n)
	case *ast.CodeSpan, *ast.CodeBlock:
	case *ast.FencedCodeBlock:
		f.findOpenFence(n)
		n.Language(f.src) // goldmark remembers the answer in the node: ask before rendering is concurrent
	case *ast.Link:
		return f.bindLink(n)
	case *ast.Image:
		return f.bindImage(n)
	case *ast.AutoLink:
		f.bindAutoLink(n)
	case *referenceNode:
		f.bindSource(n)
	case *chartNode:
		f.add(&n.ref)
		f.bindChildren(n)
	case *pictureNode:
		f.add(&n.ref)
		f.bindAlt(n)
	case *ast.RawHTML:
		f.faultHTML(n.Segments, text.NewSegment(-1, -1))
	case *ast.HTMLBlock:
		f.faultHTML(n.Lines(), n.ClosureLine)
	case *ast.Heading:
		f.bindChildren(n)
		f.headings = append(f.headings, Heading{Level: n.Level, Offset: max(n.Pos(), 0), node: n})
	case *ast.Paragraph, *ast.TextBlock:
		if first := f.liftBlocks(n); first != nil {
			return first
		}
		f.findBrokenTable(n)
		f.bindChildren(n)
	case *extast.TableRow, *extast.TableHeader:
		f.findSurplusCells(n)
		f.bindChildren(n)
	default:
		f.bindChildren(n)
	}
	return next
}

// add gives a reference its place in the list.
func (f *findings) add(r *Reference) {
	r.Index = len(f.references)
	f.references = append(f.references, *r)
}

// destinationOf reads where a link or image leads.
func (f *findings) destinationOf(n ast.Node, raw []byte, by *ast.ReferenceLink) destination {
	if by == nil {
		return readDestination(raw, f.places[n].target)
	}
	if d := f.definitions[util.ToLinkReference(by.Value)]; d != nil {
		d.used = true
		return readDestination(raw, d.target)
	}
	return readDestination(raw, max(n.Pos(), 0))
}

// bindLink replaces a link by a reference, or by its words if it is none.
func (f *findings) bindLink(n *ast.Link) (next ast.Node) {
	d := f.destinationOf(n, n.Destination, n.Reference)
	ref := Reference{
		Target: d.target, Text: f.words(n), Title: unescape(n.Title),
		Offset: n.Pos(), TextOffset: n.Pos() + len("["), TargetOffset: d.offset,
	}
	kind, code := d.kind()
	ref.Kind = kind
	switch {
	case code != "":
		f.fault(code, ref.Offset, "scheme", d.scheme, "target", d.whole)
		return unwrap(n)
	case kind == Chart:
		f.fault(CodeChartAsLink, ref.Offset, "target", d.target)
		return unwrap(n)
	case d.target == "":
		f.fault(CodeEmptyTarget, ref.Offset, "text", ref.Text)
		return unwrap(n)
	case kind == Link && bytes.HasSuffix(f.src[:ref.Offset], []byte("！")) && isPicture(d.target):
		f.fault(CodeBrokenImage, ref.Offset-len("！"), "text", excerpt(f.src[ref.Offset-len("！"):]))
	case kind == Link && ref.Text == "":
		f.fault(CodeEmptyLink, ref.Offset, "target", d.target)
	}
	next = n.NextSibling()
	f.add(&ref)
	node := &referenceNode{ref: ref}
	node.SetPos(ref.Offset)
	moveChildren(node, n)
	n.Parent().ReplaceChild(n.Parent(), n, node)
	f.linkDepth++
	f.bindChildren(node)
	f.linkDepth--
	return next
}

// bindImage replaces an image by a reference, or by its words if it is none. A
// chart or picture gets here only if it was not lifted out of its line.
func (f *findings) bindImage(n *ast.Image) (next ast.Node) {
	ref, d, code := f.image(n)
	switch {
	case code != "":
		f.fault(code, ref.Offset, "scheme", d.scheme, "target", d.target)
		return unwrap(n)
	case ref.Target == "":
		f.fault(CodeEmptyTarget, ref.Offset, "text", ref.Text)
		return unwrap(n)
	case ref.Kind == Chart:
		f.fault(CodeInlineChart, ref.Offset, "target", ref.Target)
		f.add(&ref)
		return unwrap(n)
	}
	if !f.inline {
		f.fault(CodeInlineImage, ref.Offset, "target", ref.Target)
	}
	next = n.NextSibling()
	f.add(&ref)
	node := &referenceNode{ref: ref}
	node.SetPos(ref.Offset)
	moveChildren(node, n)
	n.Parent().ReplaceChild(n.Parent(), n, node)
	f.bindAlt(node)
	return next
}

// bindAlt binds an alternative text, which has no links that could nest.
func (f *findings) bindAlt(n ast.Node) {
	depth := f.linkDepth
	f.linkDepth = 0
	f.bindChildren(n)
	f.linkDepth = depth
}

// image reads an image without changing the tree.
func (f *findings) image(n *ast.Image) (Reference, destination, Code) {
	d := f.destinationOf(n, n.Destination, n.Reference)
	kind, code := d.imageKind()
	ref := Reference{
		Kind: kind, Target: d.target, Text: f.words(n), Title: unescape(n.Title),
		Offset: n.Pos(), TextOffset: n.Pos() + len("!["), TargetOffset: d.offset,
	}
	if kind == Image && d.scheme == "" {
		ref.Target = percentDecoded(d.target)
	}
	ref.TitleOffset = f.titleOffset(d.offset+len(d.whole), ref.TargetOffset, n.Title)
	return ref, d, code
}

// titleOffset finds a title behind the end of a destination; where that is not
// known exactly, because it has escapes, behind its beginning.
func (f *findings) titleOffset(end, target int, title []byte) int {
	for _, from := range []int{end, target} {
		if from <= len(f.src) && len(title) > 0 {
			if i := bytes.Index(f.src[from:], title); i >= 0 {
				return from + i
			}
		}
	}
	return target
}

// bindAutoLink replaces <address> or a bare address by a reference. <fig:…> and
// <page:…> are references whose words are left to the data.
func (f *findings) bindAutoLink(n *ast.AutoLink) {
	label := n.Label(f.src)
	offset := max(n.Pos(), 0)
	if at := bytes.Index(f.src[offset:], label); at > 0 {
		offset += at
	}
	ref := Reference{Kind: Link, Text: string(label), Target: string(n.URL(f.src)),
		Offset: offset, TextOffset: offset, TargetOffset: offset}
	if offset > 0 && f.src[offset-1] == '<' {
		ref.Offset--
	}
	node := &referenceNode{}
	if n.AutoLinkType == ast.AutoLinkEmail {
		ref.Target = "mailto:" + ref.Target
	} else if code := f.bindAddress(&ref, label, offset); code != "" {
		n.Parent().ReplaceChild(n.Parent(), n, ast.NewRawTextSegment(text.NewSegment(offset, offset+len(label))))
		return
	}
	if ref.Kind == Link {
		node.AppendChild(node, ast.NewRawTextSegment(text.NewSegment(offset, offset+len(label))))
	}
	f.nested(ref)
	f.add(&ref)
	node.ref = ref
	node.SetPos(ref.Offset)
	n.Parent().ReplaceChild(n.Parent(), n, node)
}

// bindAddress reads the address of an autolink into ref, or reports it.
func (f *findings) bindAddress(ref *Reference, label []byte, offset int) Code {
	d := readDestination(label, offset)
	kind, code := d.kind()
	switch {
	case code != "":
		f.fault(code, ref.Offset, "scheme", d.scheme, "target", d.whole)
	case kind == Chart:
		code = CodeChartAsLink
		f.fault(code, ref.Offset, "target", d.target)
	case kind != Link && d.target == "":
		code = CodeEmptyTarget
		f.fault(code, ref.Offset, "text", "")
	case kind != Link:
		ref.Kind, ref.Target, ref.TargetOffset, ref.Text = kind, d.target, d.offset, ""
	}
	return code
}

// bindSource takes up a source that sourceParser read.
func (f *findings) bindSource(n *referenceNode) {
	f.nested(n.ref)
	f.add(&n.ref)
}

// nested reports a link inside the words of another, which HTML does not allow.
func (f *findings) nested(r Reference) {
	if f.linkDepth > 0 {
		f.fault(CodeNestedLink, r.Offset, "target", r.Target)
	}
}

// unwrap puts the children of n in its place and gives the first of them, or
// the node after n.
func unwrap(n ast.Node) (next ast.Node) {
	next = n.NextSibling()
	parent := n.Parent()
	if first := n.FirstChild(); first != nil {
		next = first
	}
	for child := n.FirstChild(); child != nil; child = n.FirstChild() {
		parent.InsertBefore(parent, n, child)
	}
	parent.RemoveChild(parent, n)
	return next
}
