package markdown

import (
	"bufio"
	"bytes"
	"io"
	"strconv"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// output is the writer of one rendering. goldmark's renderers are shared by all
// renderings, so that what belongs to one travels with its writer.
type output struct {
	*bufio.Writer
	doc      *Document
	supplier Supplier
	prefix   string          // of every id
	deeper   int             // how many levels headings are set down
	unlinked bool            // leaves links and footnote marks out
	chinese  string          // language tag that Chinese words in the text get; "" for none
	noted    map[string]bool // marks whose note stands in the margin; nil for no margin
	open     []string        // names of the elements of the references around, "" for none
}

// outputOf gives the rendering that w belongs to: every rendering starts in
// Document.HTML or output.fragment, which hand goldmark an output.
func outputOf(w util.BufWriter) *output {
	if out, ok := w.(*output); ok {
		return out
	}
	return &output{}
}

// linkDepth counts the links that are open.
func (out *output) linkDepth() (n int) {
	for _, element := range out.open {
		if element == "a" {
			n++
		}
	}
	return n
}

// fragment renders the children of n apart from the rest.
func (out *output) fragment(n ast.Node) string {
	var b strings.Builder
	inner := &output{Writer: bufio.NewWriterSize(&b, 512), doc: out.doc,
		supplier: out.supplier, prefix: out.prefix, unlinked: out.unlinked, chinese: out.chinese}
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		if err := out.doc.renderer.Render(inner, out.doc.src, child); err != nil {
			return "" // a strings.Builder takes all that is written
		}
	}
	return b.String()
}

// attribute writes one attribute; a name that is none is left out.
func attribute(w util.BufWriter, name, value string) {
	if name == "" || strings.ContainsAny(name, " \t\r\n\"'<>/=") {
		return
	}
	_, _ = w.WriteString(" " + name + `="`)
	_, _ = w.Write(util.EscapeHTML([]byte(value)))
	_ = w.WriteByte('"')
}

func attributes(w util.BufWriter, class, title string, others []Attribute) {
	if class != "" {
		attribute(w, "class", class)
	}
	if title != "" {
		attribute(w, "title", title)
	}
	for _, a := range others {
		attribute(w, a.Name, a.Value)
	}
}

func address(href string) string { return string(util.URLEscape([]byte(href), false)) }

// blockRenderer renders charts, pictures and headings.
type blockRenderer struct{}

// RegisterFuncs implements renderer.NodeRenderer.
func (r blockRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(KindChart, r.chart)
	reg.Register(KindPicture, r.picture)
	reg.Register(ast.KindHeading, r.heading)
}

func (blockRenderer) chart(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	out, n := outputOf(w), node.(*chartNode)
	caption := out.fragment(n)
	if out.supplier == nil {
		_, _ = w.WriteString("<p>" + caption + "</p>\n")
	} else {
		_, _ = w.WriteString(out.supplier.Chart(n.ref, caption))
		_ = w.WriteByte('\n')
	}
	return ast.WalkSkipChildren, nil
}

func (blockRenderer) picture(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	out, n := outputOf(w), node.(*pictureNode)
	alt, figure := out.doc.plain(n, out.supplier), ""
	if out.supplier != nil {
		figure = out.supplier.Image(n.ref, alt)
	}
	if figure == "" {
		figure = "<p>" + string(util.EscapeHTML([]byte(alt))) + "</p>"
	}
	_, _ = w.WriteString(figure)
	_ = w.WriteByte('\n')
	return ast.WalkSkipChildren, nil
}

func (blockRenderer) heading(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	level := strconv.Itoa(min(node.(*ast.Heading).Level+outputOf(w).deeper, lowestHeading))
	if !entering {
		_, _ = w.WriteString("</h" + level + ">\n")
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString("<h" + level)
	if id, ok := node.AttributeString("id"); ok {
		name, _ := id.(string)
		attribute(w, "id", outputOf(w).prefix+name)
	}
	_ = w.WriteByte('>')
	return ast.WalkContinue, nil
}

// inlineRenderer renders text and references.
type inlineRenderer struct{ writer html.Writer }

func newInlineRenderer() inlineRenderer {
	return inlineRenderer{html.NewWriter(html.WithEscapedSpace())}
}

// RegisterFuncs implements renderer.NodeRenderer.
func (r inlineRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(ast.KindText, r.text)
	reg.Register(KindReference, r.reference)
}

func (r inlineRenderer) text(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	n := node.(*ast.Text)
	value := n.Value(source)
	if n.IsRaw() {
		r.writer.RawWrite(w, value)
		return ast.WalkContinue, nil
	}
	r.write(w, value)
	switch {
	case n.HardLineBreak():
		_, _ = w.WriteString("<br>\n")
	case n.SoftLineBreak():
		near := reader{src: source, supplier: outputOf(w).supplier}
		if near.breakAfter(n) {
			_ = w.WriteByte('\n')
		}
	}
	return ast.WalkContinue, nil
}

// write writes words, those in Chinese with their language where the rendering
// asks for it.
func (r inlineRenderer) write(w util.BufWriter, value []byte) {
	tag := outputOf(w).chinese
	for tag != "" && len(value) > 0 {
		from := bytes.IndexFunc(value, isHan)
		if from < 0 {
			break
		}
		to := len(value)
		if i := bytes.IndexFunc(value[from:], func(c rune) bool { return !isHan(c) }); i >= 0 {
			to = from + i
		}
		r.writer.Write(w, value[:from])
		_, _ = w.WriteString(`<span lang="` + tag + `">`)
		r.writer.Write(w, value[from:to])
		_, _ = w.WriteString("</span>")
		value = value[to:]
	}
	r.writer.Write(w, value)
}

func isHan(c rune) bool { return unicode.Is(unicode.Han, c) }

func (r inlineRenderer) reference(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	out, n := outputOf(w), node.(*referenceNode)
	switch {
	case n.ref.Kind == Image: // in a line, which is a fault
		if entering {
			_, _ = w.Write(util.EscapeHTML([]byte(out.doc.plain(n, out.supplier))))
		}
		return ast.WalkSkipChildren, nil
	case !entering:
		out.close()
		if out.noted != nil && n.ref.Kind == Source {
			a := anchor(out.supplier, n.ref)
			out.margin(n, a.Text, a.Note)
		}
		return ast.WalkContinue, nil
	}
	a := anchor(out.supplier, n.ref)
	out.start(a, n.ref)
	if text, typed := a.words(n.ref); !typed {
		_, _ = w.Write(util.EscapeHTML([]byte(text)))
		return ast.WalkSkipChildren, nil
	}
	return ast.WalkContinue, nil
}

// start opens the element of a reference: a link, or a span if it has no
// address or stands in a link.
func (out *output) start(a Anchor, r Reference) {
	element := ""
	switch {
	case out.unlinked:
	case a.Href != "" && out.linkDepth() == 0:
		element = "a"
		_, _ = out.WriteString("<a")
		attribute(out, "href", address(out.local(a.Href)))
		attributes(out, a.Class, orTyped(a.Title, r), a.Attributes)
		_ = out.WriteByte('>')
	case a.Class != "" || len(a.Attributes) > 0:
		element = "span"
		_, _ = out.WriteString("<span")
		attributes(out, a.Class, orTyped(a.Title, r), a.Attributes)
		_ = out.WriteByte('>')
	}
	out.open = append(out.open, element)
}

func (out *output) close() {
	last := len(out.open) - 1
	if last < 0 {
		return
	}
	if element := out.open[last]; element != "" {
		_, _ = out.WriteString("</" + element + ">")
	}
	out.open = out.open[:last]
}

// local adds the prefix to a link to a heading of the same document.
func (out *output) local(href string) string {
	if id, ok := strings.CutPrefix(href, "#"); ok && out.prefix != "" && out.doc.hasHeading(id) {
		return "#" + out.prefix + id
	}
	return href
}

func orTyped(title string, r Reference) string {
	if title == "" {
		return r.Title
	}
	return title
}

// RenderOption changes one rendering of a document.
type RenderOption func(*output)

// WithIDPrefix puts a prefix before every id of the rendering, and in the links
// to them, so that several documents can stand on one page.
func WithIDPrefix(prefix string) RenderOption {
	return func(out *output) { out.prefix = string(util.EscapeHTML([]byte(prefix))) }
}

// WithChineseMarked says of Chinese words in the text of another language that
// they are Chinese, by a BCP 47 tag, so that they are read out and set as such.
func WithChineseMarked(tag string) RenderOption {
	return func(out *output) { out.chinese = tag }
}

// lowestHeading is the last level of headings in HTML.
const lowestHeading = 6

// WithHeadingsDeeper sets every heading down by some levels, so that the
// document can stand below a heading of the page; there is none below the sixth.
func WithHeadingsDeeper(levels int) RenderOption {
	return func(out *output) { out.deeper = max(levels, 0) }
}

// HTML renders the document with what s says of its references.
func (d *Document) HTML(w io.Writer, s Supplier, options ...RenderOption) error {
	buffered, ok := w.(*bufio.Writer)
	if !ok {
		buffered = bufio.NewWriter(w)
	}
	out := &output{Writer: buffered, doc: d, supplier: s}
	for _, option := range options {
		option(out)
	}
	return d.renderer.Render(out, d.src, d.root)
}

// fragment renders the children of n without links and footnote marks.
func (d *Document) fragment(n ast.Node, s Supplier) string {
	out := &output{doc: d, supplier: s, unlinked: true}
	return out.fragment(n)
}
