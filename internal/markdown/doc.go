// Package markdown reads the narrative of a report and renders it.
//
// The narrative is plain Markdown (CommonMark 0.31 with the tables,
// strikethrough, bare links and task lists of GitHub, and footnotes); links and
// images carry what binds the text to the data:
//
//	[9.1%](fig:industrial-growth@2025)    a figure; the typed words are kept for the proof
//	[](fig:high-tech-firms.growth@2020..2025), <fig:high-tech-firms>   words left to the data
//	![caption](chart:high-tech-firms)     a chart, alone on its line
//	[text](page:14th/innovation#patents)  another section
//	[@press-2026]                         a source
//	![alt](photo.jpg "credit")            a picture, alone on its line
//	[text](https://example.com/)          any other link
//
// [Parse] reads the body of a section, [ParseInline] one title, description,
// caption or cell of text. Both give a [Document], which tells what it refers
// to ([Document.References]), what the author must mend ([Document.Faults]),
// its headings and its plain words with their places, and which renders itself
// with what a [Supplier] says of each reference ([Document.HTML],
// [Document.Plain]):
//
//	doc := markdown.Parse(body)
//	for _, f := range doc.Faults() { … }
//	for _, r := range doc.References() { … }
//	err := doc.HTML(w, supplier)
//
// The package knows the syntax and nothing of indicators, pages or files: what
// a target means is the caller's to say. All places are byte offsets into the
// source handed in; [Position] turns one into a line and a column.
//
// # Nothing is lost in silence
//
// HTML in the source is not passed on: it is printed as the words it is made of
// (a comment is left out), and reported. So is everything else that Markdown
// would drop or print as marks: a reference that is written wrongly, a stray
// ** that made nothing bold, a footnote or a link definition that nobody uses,
// the surplus cells of a table row. See the [Code] constants.
//
// # Where it departs from CommonMark
//
//   - ** and ~~ beside Chinese, Japanese or Korean characters and beside “ ” ‘ ’
//     work whatever punctuation they enclose: 他说**“好”**后 has a bold part.
//   - A line break in the source between East Asian characters, or between one
//     and anything else, is no space; between other characters it is one.
//   - A backslash before a space hides that space, as in goldmark's CJK extension.
//   - A heading may end in {#id}; any other attribute is a fault.
//   - A single ~ is text, since it writes ranges: 3~5%.
//
// As on GitHub, a bare address is a link only at the beginning of a line or after
// a blank or one of * _ ~ (; within Chinese text it is written <https://…>.
//
// # Concurrency and cost
//
// A Document does not change after it is parsed: it may be rendered from many
// goroutines at once. It keeps the source, which must not be changed either.
package markdown
