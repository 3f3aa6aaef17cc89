package markdown

// Code names what is wrong in a text.
type Code string

// What the author must mend. The words after "Args" are the names of the
// fault's arguments.
const (
	// CodeRawHTML is an HTML tag or block; it is printed as text. Args: html.
	CodeRawHTML Code = "raw-html"
	// CodeHTMLComment is an HTML comment; it is left out. Args: html.
	CodeHTMLComment Code = "html-comment"
	// CodeUnsafeLink is a destination that could run a program or read the
	// reader's disk: javascript:, vbscript:, data:, file:, or one with control
	// characters. Args: scheme, target.
	CodeUnsafeLink Code = "unsafe-link"
	// CodeUnknownScheme is a destination of no kind that the report knows, such
	// as figure: or Fig: or fig： (full-width). Args: scheme, target.
	CodeUnknownScheme Code = "unknown-scheme"
	// CodeChartAsLink is chart: in a link; it wants an image. Args: target.
	CodeChartAsLink Code = "chart-as-link"
	// CodeReferenceAsImage is fig: or page: in an image; it wants a link. Args: scheme, target.
	CodeReferenceAsImage Code = "reference-as-image"
	// CodeInlineChart is a chart that shares its line with text. Args: target.
	CodeInlineChart Code = "inline-chart"
	// CodeInlineImage is a picture that shares its line with text, or stands in a
	// link, a heading or a table. Args: target.
	CodeInlineImage Code = "inline-image"
	// CodeBrokenImage is text that was meant as a picture but is none: quotes of a
	// Chinese keyboard round its title, a blank in its name, ！[ or ![[name]]. Args: text.
	CodeBrokenImage Code = "broken-image"
	// CodeEmptyTarget is a link or image that leads nowhere: []() or [](fig:). Args: text.
	CodeEmptyTarget Code = "empty-target"
	// CodeEmptyLink is a link without words to click on. Args: target.
	CodeEmptyLink Code = "empty-link"
	// CodeNestedLink is a source or an address inside the words of a link; its
	// own link is left out. Args: target.
	CodeNestedLink Code = "nested-link"
	// CodeBrokenReference is text that was meant as a reference but is not one:
	// a blank in its target, full-width brackets, [@two words]. Args: text.
	CodeBrokenReference Code = "broken-reference"
	// CodeStrayEmphasis is ** that made nothing bold and is printed. Args: text.
	CodeStrayEmphasis Code = "stray-emphasis"
	// CodeUnknownFootnote is [^label] without a footnote of that label; it is printed. Args: label.
	CodeUnknownFootnote Code = "unknown-footnote"
	// CodeUnusedFootnote is a footnote that nothing refers to, or the second of
	// its label; it is left out. Args: label.
	CodeUnusedFootnote Code = "unused-footnote"
	// CodeUnusedDefinition is a line "[label]: destination" that no link uses,
	// often text that begins with brackets and a colon; it is left out. Args: label.
	CodeUnusedDefinition Code = "unused-definition"
	// CodeDuplicateID is an id that an earlier heading has. Args: id.
	CodeDuplicateID Code = "duplicate-id"
	// CodeBadID is an id that is not lower-case ASCII words joined by hyphens. Args: id.
	CodeBadID Code = "bad-id"
	// CodeHeadingAttribute is an attribute other than the id; it is dropped. Args: name.
	CodeHeadingAttribute Code = "heading-attribute"
	// CodeBrokenHeadingID is {#id} that could not be read and is printed. Args: text.
	CodeBrokenHeadingID Code = "broken-heading-id"
	// CodeBrokenHeading is a line such as ##标题, without a space after the marks
	// or with those of a Chinese keyboard, that is printed as text. Args: text.
	CodeBrokenHeading Code = "broken-heading"
	// CodeOpenFence is a block of code that is never closed, so that all that
	// follows it is code. Args: none.
	CodeOpenFence Code = "open-fence"
	// CodeBrokenTable is a table whose header and rule do not have the same
	// number of cells, so that it is printed as text. Args: text.
	CodeBrokenTable Code = "broken-table"
	// CodeSurplusCell is the first cell of a row beyond the columns of its
	// table; it is left out with those after it. Args: text.
	CodeSurplusCell Code = "surplus-cell"
)

// Fault is something that the author must mend. The document can be rendered
// all the same.
type Fault struct {
	Code   Code
	Offset int               // of the first byte that is wrong, in the source
	Args   map[string]string // fill the blanks of a message; see the codes
}

// fault notes one thing to mend. Args are pairs of name and value.
func (f *findings) fault(code Code, offset int, args ...string) {
	words := make(map[string]string, len(args)/2)
	for i := 0; i+1 < len(args); i += 2 {
		words[args[i]] = args[i+1]
	}
	f.faults = append(f.faults, Fault{code, offset, words})
}

// longestExcerpt keeps what a fault quotes short, in bytes.
const longestExcerpt = 60

// excerpt is the beginning of b, cut at a whole character and at a line's end.
func excerpt(b []byte) string {
	for i, r := range string(b) {
		if r == '\n' || r == '\r' {
			return string(b[:i])
		}
		if i > longestExcerpt {
			return string(b[:i]) + "…"
		}
	}
	return string(b)
}
