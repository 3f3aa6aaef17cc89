package markdown

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A goldmark.Markdown is safe for concurrent use and costly to build, so there
// is one for each of the two ways to read.
var (
	sections = newSections()
	lines    = newLines()
)

// Parse reads the body of a section.
func Parse(src []byte) *Document { return parse(sections, src, false) }

// ParseInline reads one title, description, caption or cell. Only inline syntax
// counts: a leading "1. ", "# " or "> " is text, and so is [^note]. Line breaks
// are as in a paragraph.
func ParseInline(src []byte) *Document { return parse(lines, src, true) }

func parse(m goldmark.Markdown, src []byte, inline bool) *Document {
	found := &findings{src: src, inline: inline}
	pc := parser.NewContext()
	pc.Set(findingsKey, found)
	root := m.Parser().Parse(text.NewReader(src), parser.WithContext(pc))
	return newDocument(m.Renderer(), root, found)
}

func newSections() goldmark.Markdown {
	return goldmark.New(
		goldmark.WithParser(parser.NewParser(
			parser.WithBlockParsers(parser.DefaultBlockParsers()...),
			parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...),
			parser.WithAttribute(),
		)),
		goldmark.WithExtensions(inlineSyntax{}, extension.Table, extension.TaskList, extension.Footnote, narrative{}),
	)
}

func newLines() goldmark.Markdown {
	return goldmark.New(
		goldmark.WithParser(parser.NewParser(parser.WithBlockParsers(util.Prioritized(wholeParser{}, 100)))),
		goldmark.WithExtensions(inlineSyntax{}, narrative{}),
	)
}

// inlineSyntax is CommonMark's inline syntax with links that know their places,
// sources, emphasis that suits Chinese, and bare links.
type inlineSyntax struct{}

// Extend implements goldmark.Extender.
func (inlineSyntax) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithInlineParsers(
		util.Prioritized(parser.NewCodeSpanParser(), 100),
		util.Prioritized(sourceParser{}, 150),
		util.Prioritized(newLinkParser(), 200),
		util.Prioritized(parser.NewAutoLinkParser(), 300),
		util.Prioritized(parser.NewRawHTMLParser(), 400),
		util.Prioritized(emphasisParser{}, 500),
		util.Prioritized(strikethroughParser{}, 500),
	))
	extension.NewLinkify(extension.WithLinkifyAllowedProtocols([]string{"http:", "https:"})).Extend(m)
	extension.NewCJK(extension.WithEscapedSpace(),
		extension.WithEastAsianLineBreaks(extension.EastAsianLineBreaksCSS3Draft)).Extend(m)
	m.Renderer().AddOptions(renderer.WithNodeRenderers(
		util.Prioritized(extension.NewStrikethroughHTMLRenderer(), 500)))
}

// narrative binds the tree to the report: its transformer, which runs after
// goldmark's own (footnotes: 999), turns links and images into references.
type narrative struct{}

// Extend implements goldmark.Extender.
func (narrative) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithASTTransformers(
		util.Prioritized(footnoteCheck{}, 900),
		util.Prioritized(binder{}, 1100),
	))
	m.Renderer().AddOptions(renderer.WithNodeRenderers(
		util.Prioritized(newInlineRenderer(), 100),
		util.Prioritized(blockRenderer{}, 100),
		util.Prioritized(footnoteRenderer{}, 100),
		util.Prioritized(tableRenderer{}, 100),
		util.Prioritized(rawHTMLRenderer{}, 100),
	))
}

// wholeParser takes the whole source as one block of inline text.
type wholeParser struct{}

// Trigger implements parser.BlockParser.
func (wholeParser) Trigger() []byte { return nil }

// Open implements parser.BlockParser.
func (wholeParser) Open(_ ast.Node, reader text.Reader, _ parser.Context) (ast.Node, parser.State) {
	block := ast.NewTextBlock()
	appendLine(block, reader)
	return block, parser.NoChildren
}

// Continue implements parser.BlockParser.
func (wholeParser) Continue(block ast.Node, reader text.Reader, _ parser.Context) parser.State {
	appendLine(block, reader)
	return parser.Continue | parser.NoChildren
}

// Close implements parser.BlockParser: the last line ends in no break.
func (wholeParser) Close(block ast.Node, reader text.Reader, _ parser.Context) {
	if last := block.Lines().Len() - 1; last >= 0 {
		segment := block.Lines().At(last)
		block.Lines().Set(last, segment.TrimRightSpace(reader.Source()))
	}
}

// CanInterruptParagraph implements parser.BlockParser.
func (wholeParser) CanInterruptParagraph() bool { return false }

// CanAcceptIndentedLine implements parser.BlockParser.
func (wholeParser) CanAcceptIndentedLine() bool { return true }

// appendLine gives the line that reader stands at to the block, unless it is blank.
func appendLine(block ast.Node, reader text.Reader) {
	line, segment := reader.PeekLine()
	if !util.IsBlank(line) {
		block.Lines().Append(segment.TrimLeftSpace(reader.Source()))
	}
	reader.AdvanceToEOL()
}
