// Package document reads texts of several formats into plain paragraphs whose
// every character knows its place in the source.
//
//	.txt   UTF-8, UTF-16 with a byte-order mark, or else GB 18030
//	.md    Markdown; marks are left out, the words of references stay
//	.html  the text of the page; scripts, styles and comments are left out
//	.docx  Office Open XML (ISO/IEC 29500); deletions and comments are left out
//
// A [Block] is what a reader takes in as one piece: a paragraph, a heading, a
// cell of a table. Hard-wrapped lines of a paragraph are joined again, so that a
// number broken over two lines is whole. A cell carries the words of its row
// and column, which say what its number is of.
//
//	doc, err := document.Read("报道.docx", data)
//	for i := range doc.Blocks {
//		line, column := doc.Place(i, offset)
//	}
//
// Nothing here reads the disk; broken input gives an [Error], never a panic.
package document

import (
	"path"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// MaxSize is the largest file that is read, in bytes, and the largest text that
// a packed file may unfold into.
const MaxSize = 32 << 20

// Document is a text in blocks.
type Document struct {
	Name   string
	Blocks []Block

	source string // the text that lines and columns count in
	starts []int  // where each line of source begins
	counts []int  // how many characters begin before each multiple of stride
}

// stride is how many bytes lie between two counts of characters, so that places
// in a long line are found without reading it from its beginning.
const stride = 1 << 10

// Block is a paragraph, a heading or a cell.
type Block struct {
	Text    string
	Heading bool
	// Row tells the cells of one table row from those of another; it is 0
	// outside tables.
	Row int
	// RowHead and ColumnHead are the words of a cell's row and column, as
	// "高新技术企业，家" and "2025年".
	RowHead, ColumnHead string

	spots []spot
}

// spot says where a run of a block's text stands in the source.
type spot struct {
	at, source int
	fixed      bool // the whole run stands for what is at source, such as &amp;
}

// Fault names why a file could not be read.
type Fault string

// The faults.
const (
	UnknownFormat Fault = "unknown-format"
	TooLarge      Fault = "too-large"
	NotText       Fault = "not-text"
	BrokenDocx    Fault = "broken-docx"
	OldWord       Fault = "old-word" // .doc, which Word for Windows wrote before 2007
)

// Error is a file that could not be read.
type Error struct {
	Name  string
	Fault Fault
	Cause error // nil where the fault says all
}

func (e *Error) Error() string {
	text := e.Name + ": " + string(e.Fault)
	if e.Cause != nil {
		text += ": " + e.Cause.Error()
	}
	return text
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Read reads a file by the ending of its name; a name without one, such as "-",
// is plain text. Errors are of type *Error.
func Read(name string, data []byte) (*Document, error) {
	if len(data) > MaxSize {
		return nil, &Error{Name: name, Fault: TooLarge}
	}
	read := readText
	switch strings.ToLower(path.Ext(name)) {
	case ".txt", ".text", "", ".csv", ".tsv":
	case ".md", ".markdown":
		read = readMarkdown
	case ".html", ".htm", ".xhtml":
		read = readHTML
	case ".docx", ".docm":
		return readDocx(name, data)
	case ".doc":
		return nil, &Error{Name: name, Fault: OldWord}
	default:
		return nil, &Error{Name: name, Fault: UnknownFormat}
	}
	text, err := decode(data)
	if err != nil {
		return nil, &Error{Name: name, Fault: NotText, Cause: err}
	}
	doc := newDocument(name, text)
	read(doc)
	doc.tidy()
	return doc, nil
}

func newDocument(name, source string) *Document {
	d := &Document{Name: name, source: source, starts: []int{0}}
	characters := 0
	for i := range len(source) {
		if i%stride == 0 {
			d.counts = append(d.counts, characters)
		}
		if utf8.RuneStart(source[i]) {
			characters++
		}
		if source[i] == '\n' {
			d.starts = append(d.starts, i+1)
		}
	}
	d.counts = append(d.counts, characters) // for the end of a source of whole strides
	return d
}

// charactersBefore counts the characters that begin before a byte of the source.
func (d *Document) charactersBefore(at int) int {
	n := d.counts[at/stride]
	for i := at / stride * stride; i < at; i++ {
		if utf8.RuneStart(d.source[i]) {
			n++
		}
	}
	return n
}

// Place gives the line and the column of a byte of a block's text, both from 1;
// a column is a character. In a .docx a line is a paragraph.
func (d *Document) Place(block, offset int) (line, column int) {
	at := d.Blocks[block].sourceOf(offset)
	line = sort.SearchInts(d.starts, at+1)
	return line, d.charactersBefore(at) - d.charactersBefore(d.starts[line-1]) + 1
}

// Line is the text of a line, counted from 1, without its end.
func (d *Document) Line(line int) string {
	end := len(d.source)
	if line < len(d.starts) {
		end = d.starts[line]
	}
	return strings.TrimRight(d.source[d.starts[line-1]:end], "\r\n")
}

// Around gives what stands on the line before a byte of a block's text and from
// it on, at most so many bytes of each; cut tells where more stands.
func (d *Document) Around(block, offset, most int) (before, after string, cutBefore, cutAfter bool) {
	at := d.Blocks[block].sourceOf(offset)
	line := sort.SearchInts(d.starts, at+1)
	start, end := d.starts[line-1], len(d.source)
	if line < len(d.starts) {
		end = d.starts[line] - 1
	}
	from, to := max(start, at-most), max(at, min(end, at+most))
	for from < at && !utf8.RuneStart(d.source[from]) {
		from++
	}
	for to < end && !utf8.RuneStart(d.source[to]) {
		to--
	}
	return d.source[from:at], strings.TrimRight(d.source[at:to], "\r\n"), from > start, to < end
}

// sourceOf turns an offset of the block into one of the source.
func (b *Block) sourceOf(offset int) int {
	i, found := slices.BinarySearchFunc(b.spots, offset, func(s spot, at int) int { return s.at - at })
	if !found {
		i--
	}
	if i < 0 {
		return 0
	}
	if s := b.spots[i]; !s.fixed {
		return s.source + offset - s.at
	}
	return b.spots[i].source
}

// add appends text that stands in the source as it is.
func (b *Block) add(text string, source int) {
	if text == "" {
		return
	}
	b.spots = append(b.spots, spot{at: len(b.Text), source: source})
	b.Text += text
}

// addFor appends text that stands for something else at source.
func (b *Block) addFor(text string, source int) {
	if text == "" {
		return
	}
	b.spots = append(b.spots, spot{len(b.Text), source, true})
	b.Text += text
}

// blank reports whether nothing but white space is in the block.
func (b *Block) blank() bool { return strings.TrimSpace(b.Text) == "" }

// tidy drops empty blocks, but for cells, and tells each cell what it is of.
func (d *Document) tidy() {
	d.Blocks = slices.DeleteFunc(d.Blocks, func(b Block) bool { return b.Row == 0 && b.blank() })
	for first := 0; first < len(d.Blocks); {
		last := first
		for last < len(d.Blocks) && (d.Blocks[last].Row != 0) == (d.Blocks[first].Row != 0) {
			last++
		}
		if d.Blocks[first].Row != 0 {
			nameCells(d.Blocks[first:last])
		}
		first = last
	}
}

// nameCells gives the cells of a table the words of their row and column.
func nameCells(cells []Block) {
	var heads []string
	row, column, before := 0, 0, ""
	for i := range cells {
		c := &cells[i]
		if c.Row != row {
			row, column, before = c.Row, 0, ""
		}
		text := strings.TrimSpace(c.Text)
		switch {
		case c.Row == cells[0].Row:
			heads = append(heads, text)
		default:
			c.RowHead = before
			if column < len(heads) && column > 0 {
				c.ColumnHead = heads[column]
			}
			if names(text) {
				before = strings.TrimPrefix(before+"，"+text, "，")
			}
		}
		column++
	}
}

// mostName bounds how long a cell can be that names its row, in bytes.
const mostName = 150

// names reports whether a cell says what its row is of: words, no number.
func names(text string) bool {
	return len(text) <= mostName && strings.ContainsFunc(text, isWordRune) && !strings.ContainsAny(text, "%％")
}

func isWordRune(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}
