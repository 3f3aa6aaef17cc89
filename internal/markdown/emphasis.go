package markdown

import (
	"unicode"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// CommonMark lets ** open before, and close after, a punctuation mark only if a
// blank or another mark is on its other side. Chinese has no blanks between
// words, so that 说**“好”**后 would stay as it is. Here * and ~ may also open or
// close there if a character on either side of them is East Asian, or if the
// mark is a quote that opens, or closes, in the right direction. _ keeps
// CommonMark's rule: it must not split snake_case words.

// scanDelimiter reads a run of *, _ or ~ at the reader's position.
func scanDelimiter(block text.Reader, processor parser.DelimiterProcessor) *parser.Delimiter {
	before := block.PrecendingCharacter()
	line, segment := block.PeekLine()
	d := parser.ScanDelimiter(line, before, 1, processor)
	if d == nil {
		return nil
	}
	if d.Char != '_' {
		after := ' '
		if d.OriginalLength < len(line) {
			after = util.ToRune(line, d.OriginalLength)
		}
		eastAsian := isEastAsian(before) || isEastAsian(after)
		d.CanOpen = d.CanOpen || !util.IsSpaceRune(after) && (eastAsian || unicode.Is(unicode.Pi, after))
		d.CanClose = d.CanClose || !util.IsSpaceRune(before) && (eastAsian || unicode.Is(unicode.Pf, before))
	}
	d.Segment = segment.WithStop(segment.Start + d.OriginalLength)
	return d
}

// isEastAsian reports whether r is a wide character or mark of Chinese,
// Japanese or Korean, or a selector of an ideograph's variant.
func isEastAsian(r rune) bool {
	switch util.EastAsianWidth(r) {
	case "W", "F", "H":
		return true
	}
	return unicode.Is(unicode.Hangul, r) || 0xE0100 <= r && r <= 0xE01EF
}

type emphasisProcessor struct{}

// IsDelimiter implements parser.DelimiterProcessor.
func (emphasisProcessor) IsDelimiter(b byte) bool { return b == '*' || b == '_' }

// CanOpenCloser implements parser.DelimiterProcessor.
func (emphasisProcessor) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

// OnMatch implements parser.DelimiterProcessor.
func (emphasisProcessor) OnMatch(consumes int) ast.Node { return ast.NewEmphasis(consumes) }

// emphasisParser reads *emphasis* and **strong emphasis**.
type emphasisParser struct{}

// Trigger implements parser.InlineParser.
func (emphasisParser) Trigger() []byte { return []byte{'*', '_'} }

// Parse implements parser.InlineParser.
func (emphasisParser) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	d := scanDelimiter(block, emphasisProcessor{})
	if d == nil {
		return nil
	}
	block.Advance(d.OriginalLength)
	pc.PushDelimiter(d)
	return d
}

type strikethroughProcessor struct{}

// IsDelimiter implements parser.DelimiterProcessor.
func (strikethroughProcessor) IsDelimiter(b byte) bool { return b == '~' }

// CanOpenCloser implements parser.DelimiterProcessor.
func (strikethroughProcessor) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char && opener.OriginalLength == closer.OriginalLength
}

// OnMatch implements parser.DelimiterProcessor.
func (strikethroughProcessor) OnMatch(int) ast.Node { return extast.NewStrikethrough() }

// strikethroughParser reads ~~struck text~~. A single ~ is text: in Chinese it
// writes a range, 2021~2025.
type strikethroughParser struct{}

// Trigger implements parser.InlineParser.
func (strikethroughParser) Trigger() []byte { return []byte{'~'} }

// Parse implements parser.InlineParser.
func (strikethroughParser) Parse(_ ast.Node, block text.Reader, pc parser.Context) ast.Node {
	if block.PrecendingCharacter() == '~' {
		return nil
	}
	d := scanDelimiter(block, strikethroughProcessor{})
	if d == nil || d.OriginalLength != 2 {
		return nil
	}
	block.Advance(d.OriginalLength)
	pc.PushDelimiter(d)
	return d
}
