package markdown

import (
	"bytes"
	"slices"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
)

// Document is a text that has been read.
type Document struct {
	renderer   renderer.Renderer
	root       ast.Node
	src        []byte
	inline     bool
	references []Reference
	headings   []Heading
	faults     []Fault
}

func newDocument(r renderer.Renderer, root ast.Node, found *findings) *Document {
	d := &Document{
		renderer: r, root: root, src: found.src, inline: found.inline,
		references: found.references, headings: found.headings, faults: found.faults,
	}
	for i := range d.headings {
		d.headings[i].doc = d
	}
	return d
}

// References gives everything that the text refers to, in reading order:
// footnotes after the text, a chart before what its caption refers to.
func (d *Document) References() []Reference { return slices.Clone(d.references) }

// Faults gives what the author must mend, in the order of the source.
func (d *Document) Faults() []Fault { return slices.Clone(d.faults) }

// Headings gives the headings in the order of the source.
func (d *Document) Headings() []Heading { return slices.Clone(d.headings) }

func (d *Document) hasHeading(id string) bool {
	return slices.ContainsFunc(d.headings, func(h Heading) bool { return h.ID == id })
}

// Opens reports whether the text begins with a reference.
func (d *Document) Opens(r Reference) bool {
	return r.Offset <= len(d.src) && len(bytes.TrimSpace(d.src[:r.Offset])) == 0
}
