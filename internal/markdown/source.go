package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// sourceParser reads [@source-id]. What follows the @ up to the bracket is the
// id, of any characters but blanks and brackets, so that a wrong id is reported
// as unknown rather than printed. [@text](target) and [@text][label] are links.
type sourceParser struct{}

// Trigger implements parser.InlineParser.
func (sourceParser) Trigger() []byte { return []byte{'['} }

// Parse implements parser.InlineParser.
func (sourceParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if len(line) < len("[@x]") || line[1] != '@' {
		return nil
	}
	end := bytes.IndexAny(line[2:], "[]\\`<> \t\r\n") + 2
	if end < len("[@x") || line[end] != ']' || continuesAsLink(line[end+1:]) {
		return nil
	}
	block.Advance(end + 1)
	node := &referenceNode{ref: Reference{
		Kind: Source, Target: unescape(line[2:end]),
		Offset: segment.Start, TextOffset: segment.Start + 2, TargetOffset: segment.Start + 2,
	}}
	node.SetPos(segment.Start)
	return node
}

// continuesAsLink reports whether rest, which follows a closing bracket, makes
// a link of what stands in the brackets; another source does not.
func continuesAsLink(rest []byte) bool {
	if len(rest) == 0 {
		return false
	}
	return rest[0] == '(' || rest[0] == '[' && !bytes.HasPrefix(rest, []byte("[@")) && !bytes.HasPrefix(rest, []byte("[^"))
}
