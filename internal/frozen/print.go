package frozen

import (
	"bytes"
	"strings"
)

// widest is how many columns a mapping may take on one line, a Chinese
// character counting two; a longer one has a line for each of its keys.
const widest = 100

// printer writes a tree as YAML.
type printer struct{ out bytes.Buffer }

func (p *printer) comment(lines []string) {
	for _, line := range lines {
		p.out.WriteString("# " + line + "\n")
	}
}

// document writes the keys of the root.
func (p *printer) document(root node) { p.keys(root, 0) }

// keys writes a mapping with a line for each key; the first stands where the
// line has got to already.
func (p *printer) keys(n node, indent int) {
	for i, child := range n.children {
		if i > 0 {
			p.indent(indent)
		}
		p.out.WriteString(quoted(child.key, false) + ":")
		p.behind(child, indent)
	}
}

// behind writes the value of a key, on its line or below.
func (p *printer) behind(n node, indent int) {
	switch {
	case fits(n):
		p.out.WriteByte(' ')
		p.flow(n)
		p.out.WriteByte('\n')
	case n.kind == mapping:
		p.out.WriteByte('\n')
		p.indent(indent + 2)
		p.keys(n, indent+2)
	default:
		p.out.WriteByte('\n')
		for _, item := range n.children {
			p.indent(indent + 2)
			p.out.WriteString("- ")
			if item.kind == mapping && !fits(item) {
				p.keys(item, indent+4)
				continue
			}
			p.flow(item)
			p.out.WriteByte('\n')
		}
	}
}

func (p *printer) indent(n int) { p.out.WriteString(strings.Repeat(" ", n)) }

// fits reports whether a value stands on one line. A list of mappings or lists
// has a line for each.
func fits(n node) bool {
	switch {
	case n.kind == scalar || n.oneLine || len(n.children) == 0:
		return true
	case n.kind == list:
		for _, item := range n.children {
			if item.kind != scalar {
				return false
			}
		}
		return true
	}
	width := 0
	for _, child := range n.children {
		if child.kind != scalar {
			return false
		}
		width += columns(child.key) + columns(child.text) + len(": , ")
	}
	return width <= widest
}

func columns(text string) int {
	width := 0
	for _, r := range text {
		width++
		if r >= 0x2E80 {
			width++
		}
	}
	return width
}

// flow writes a value on one line.
func (p *printer) flow(n node) {
	if n.kind == scalar {
		p.out.WriteString(quoted(n.text, n.words))
		return
	}
	open, closing := byte('['), byte(']')
	if n.kind == mapping {
		open, closing = '{', '}'
	}
	p.out.WriteByte(open)
	for i, child := range n.children {
		if i > 0 {
			p.out.WriteString(", ")
		}
		if n.kind == mapping {
			p.out.WriteString(quoted(child.key, false) + ": ")
		}
		p.flow(child)
	}
	p.out.WriteByte(closing)
}
