package markdown

import "github.com/yuin/goldmark/ast"

// Kind says what a reference refers to.
type Kind int

// The kinds of reference.
const (
	Figure Kind = iota // [text](fig:…)
	Chart              // ![caption](chart:…)
	Page               // [text](page:…)
	Source             // [@…]
	Image              // ![alt](file or address "credit")
	Link               // [text](address), <address>, or an address in the text
)

// String gives the kind's name in lower case.
func (k Kind) String() string {
	return [...]string{"figure", "chart", "page", "source", "image", "link"}[k]
}

// Reference is one place of the text that refers to something.
type Reference struct {
	Kind  Kind
	Index int // its place in Document.References

	// Target is what stands after the scheme, such as
	// high-tech-firms.growth@2020..2025; the id of a Source; the whole
	// destination of an Image or a Link. Escapes and entities are resolved;
	// percent-encoding too, but for a Link and for an Image with a scheme.
	Target string
	// Text is the plain text typed between the brackets; "" when the author
	// left the words to the data. For an Image and a Chart it is the alt text
	// or caption as far as it was typed; nested references without words are
	// missing from it.
	Text string
	// Title is the text in quotes after the destination.
	Title string

	// Byte offsets into the source: of the opening bracket (or "!" or "<", or
	// the bare address), of the text between the brackets, and of Target.
	// TargetOffset of a link by reference, [text][label], lies in its definition.
	// TitleOffset is that of Title, or of Target where there is no title.
	Offset, TextOffset, TargetOffset, TitleOffset int
}

// KindReference is the node kind of every reference that stands in a line.
var KindReference = ast.NewNodeKind("Reference")

// referenceNode is a reference that stands in a line of text. Its children are
// the typed words.
type referenceNode struct {
	ast.BaseInline
	ref Reference
}

// Kind implements ast.Node.
func (n *referenceNode) Kind() ast.NodeKind { return KindReference }

// Dump implements ast.Node.
func (n *referenceNode) Dump(source []byte, level int) {
	ast.DumpHelper(n, source, level, map[string]string{"Target": n.ref.Target}, nil)
}

// KindPicture is the node kind of a picture that stands alone on its line.
var KindPicture = ast.NewNodeKind("Picture")

// pictureNode is a picture, a block of its own. Its children are the
// alternative text.
type pictureNode struct {
	ast.BaseBlock
	ref Reference
}

// Kind implements ast.Node.
func (n *pictureNode) Kind() ast.NodeKind { return KindPicture }

// Dump implements ast.Node.
func (n *pictureNode) Dump(source []byte, level int) {
	ast.DumpHelper(n, source, level, map[string]string{"Target": n.ref.Target}, nil)
}

// KindChart is the node kind of a chart.
var KindChart = ast.NewNodeKind("Chart")

// chartNode is a chart, a block of its own. Its children are the caption.
type chartNode struct {
	ast.BaseBlock
	ref Reference
}

// Kind implements ast.Node.
func (n *chartNode) Kind() ast.NodeKind { return KindChart }

// Dump implements ast.Node.
func (n *chartNode) Dump(source []byte, level int) {
	ast.DumpHelper(n, source, level, map[string]string{"Target": n.ref.Target}, nil)
}

// moveChildren takes the children of one node over to another.
func moveChildren(to, from ast.Node) {
	for child := from.FirstChild(); child != nil; child = from.FirstChild() {
		to.AppendChild(to, child)
	}
}
