package frozen

import (
	"strings"
	"unicode/utf8"
)

// deepest bounds how far brackets may stand in brackets.
const deepest = 20

// parser reads the part of YAML that printer writes.
type parser struct {
	rest string // behind the present line
	line string // without its end, its indentation and the hyphens that were read
	all  string // the line as it stands, without its end
	at   int32  // number of the line, from 1; 0 before the first
	left int    // columns before what is left of the line
	end  bool
	err  *Error
}

// parse reads a whole text.
func parse(text string) (node, error) {
	p := parser{rest: text}
	p.next()
	root := p.block(0)
	if p.err == nil && !p.end {
		p.fail(p.line)
	}
	if p.err != nil {
		return node{}, p.err
	}
	return root, nil
}

// next goes to the next line that has something on it.
func (p *parser) next() {
	for p.rest != "" {
		p.at++
		p.all, p.rest, _ = strings.Cut(p.rest, "\n")
		p.line = strings.TrimLeft(p.all, " ")
		p.left = len(p.all) - len(p.line)
		if p.line != "" && p.line[0] != '#' {
			return
		}
	}
	p.end, p.line, p.left = true, "", 0
}

// fail remembers the first thing that is not in the form; rest is what is left
// of the line from there.
func (p *parser) fail(rest string) {
	if p.err == nil {
		column := utf8.RuneCountInString(p.all[:len(p.all)-len(rest)]) + 1
		p.err = &Error{Line: max(1, int(p.at)), Column: column, Fault: BadForm, Text: rest}
	}
	p.end = true
}

// block reads the mapping or list whose lines begin at a column.
func (p *parser) block(column int) node {
	n := node{kind: mapping, line: p.at, column: int32(p.left)}
	if p.isItem() {
		n.kind = list
	}
	for !p.end && p.left == column && p.isItem() == (n.kind == list) {
		var child node
		if n.kind == list {
			child = p.item()
		} else {
			child = p.pair()
		}
		n.children = append(n.children, child)
	}
	return n
}

func (p *parser) isItem() bool { return strings.HasPrefix(p.line, "- ") }

// item reads what follows a hyphen: a value on the line, or a mapping whose
// first key stands behind the hyphen.
func (p *parser) item() node {
	p.line, p.left = p.line[2:], p.left+2
	if p.line != "" && (p.line[0] == '{' || p.line[0] == '[') {
		return p.value(p.line)
	}
	if _, rest, ok := readScalar(p.line); ok && strings.HasPrefix(rest, ":") {
		return p.block(p.left)
	}
	return p.value(p.line)
}

// pair reads a key and what belongs to it.
func (p *parser) pair() node {
	key, rest, ok := readScalar(p.line)
	if !ok || !strings.HasPrefix(rest, ":") {
		p.fail(p.line)
		return node{}
	}
	column := p.left
	var n node
	switch rest = rest[1:]; {
	case rest == "":
		p.next()
		if p.end || p.left != column+2 {
			p.fail(p.line)
			return node{}
		}
		n = p.block(p.left)
	case rest[0] == ' ':
		n = p.value(rest[1:])
	default:
		p.fail(rest)
	}
	n.key = key
	return n
}

// value reads a value that ends with its line.
func (p *parser) value(text string) node {
	n, rest := p.flow(text, 0)
	if rest != "" && p.err == nil {
		p.fail(rest)
		return n
	}
	p.next()
	return n
}

// flow reads a scalar, or a mapping or list in brackets.
func (p *parser) flow(text string, depth int) (node, string) {
	n := node{line: p.at, column: int32(len(p.all) - len(text))}
	if text == "" || text[0] != '{' && text[0] != '[' {
		value, rest, ok := readScalar(text)
		if !ok {
			p.fail(text)
			return n, ""
		}
		n.text = value
		return n, rest
	}
	n.kind = list
	closing := byte(']')
	if text[0] == '{' {
		n.kind, closing = mapping, '}'
	}
	if depth == deepest {
		p.fail(text)
		return n, ""
	}
	return p.within(n, text[1:], closing, depth)
}

// within reads what stands in brackets.
func (p *parser) within(n node, text string, closing byte, depth int) (node, string) {
	for text != "" && text[0] != closing {
		if len(n.children) > 0 {
			if !strings.HasPrefix(text, ", ") {
				break
			}
			text = text[2:]
		}
		key := ""
		if n.kind == mapping {
			name, rest, ok := readScalar(text)
			if !ok || !strings.HasPrefix(rest, ": ") {
				break
			}
			key, text = name, rest[2:]
		}
		var child node
		if child, text = p.flow(text, depth+1); p.err != nil {
			return n, ""
		}
		child.key = key
		n.children = append(n.children, child)
	}
	if text == "" || text[0] != closing {
		p.fail(text)
		return n, ""
	}
	return n, text[1:]
}
