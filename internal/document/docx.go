package document

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// The parts of a package that hold what a reader reads, in that order. Comments
// stand in a part of their own, which is not opened.
var docxParts = []string{"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}

var (
	errNoBody  = errors.New("holds no word/document.xml")
	errUnfolds = errors.New("unfolds to more than a text can be")
	errNesting = errors.New("elements are nested beyond reason")
)

// deepest is more than any word processor nests elements.
const deepest = 10_000

// readDocx reads the paragraphs of an Office Open XML text document
// (ISO/IEC 29500-1, WordprocessingML).
func readDocx(name string, data []byte) (*Document, error) {
	broken := func(err error) (*Document, error) { return nil, &Error{Name: name, Fault: BrokenDocx, Cause: err} }
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return broken(err)
	}
	r := docxReader{left: MaxSize}
	for i, part := range docxParts {
		file := find(archive, part)
		if file == nil {
			if i == 0 {
				return broken(errNoBody)
			}
			continue
		}
		if err := r.part(file); errors.Is(err, errUnfolds) {
			return nil, &Error{Name: name, Fault: TooLarge, Cause: err}
		} else if err != nil {
			return broken(err)
		}
	}
	d := newDocument(name, r.source.String())
	d.Blocks = r.blocks
	d.tidy()
	return d, nil
}

func find(archive *zip.Reader, name string) *zip.File {
	for _, f := range archive.File {
		if strings.TrimPrefix(f.Name, "/") == name {
			return f
		}
	}
	return nil
}

// A docxReader gathers paragraphs; source is their text, one to a line.
type docxReader struct {
	source strings.Builder
	blocks []Block
	left   int64 // bytes that may still be unfolded
	rows   int
	open   []paragraph // paragraphs nest where a text box stands in one
	row    []int       // of the rows that are open
}

// A paragraph in the making.
type paragraph struct {
	text    strings.Builder
	heading bool
}

func (r *docxReader) part(file *zip.File) error {
	content, err := file.Open()
	if err != nil {
		return err
	}
	defer content.Close()
	limited := &io.LimitedReader{R: content, N: r.left + 1}
	err = r.elements(xml.NewDecoder(limited))
	r.left = limited.N - 1
	if r.left < 0 {
		return errUnfolds
	}
	return err
}

// leftOut are the elements that a reader does not see: text that a tracked
// change deletes or moves away, the second form of a drawing, field codes.
var leftOut = map[string]bool{"del": true, "moveFrom": true, "Fallback": true, "instrText": true, "delText": true}

// elements walks through a part.
func (r *docxReader) elements(d *xml.Decoder) error {
	depth, text := 0, false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) && depth == 0 {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if depth++; depth > deepest {
				return errNesting
			}
			if leftOut[t.Name.Local] {
				if err := skip(d); err != nil {
					return err
				}
				depth--
				continue
			}
			if text = false; isWord(t.Name) {
				text = t.Name.Local == "t"
				r.start(t)
			}
		case xml.EndElement:
			depth--
			if text = false; isWord(t.Name) {
				r.end(t.Name.Local)
			}
		case xml.CharData:
			if text {
				r.write(string(t))
			}
		}
	}
}

// isWord reports whether a name is of WordprocessingML, transitional or strict.
func isWord(name xml.Name) bool { return strings.Contains(name.Space, "wordprocessingml") }

// skip passes over the element that is open.
func skip(d *xml.Decoder) error {
	for depth := 1; depth > 0; {
		token, err := d.Token()
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return nil
}

func (r *docxReader) start(t xml.StartElement) {
	switch t.Name.Local {
	case "p":
		r.open = append(r.open, paragraph{})
	case "tr":
		r.rows++
		r.row = append(r.row, r.rows)
	case "tc":
		// the paragraphs of a cell are one block
		r.cell()
	case "tab":
		r.write(" ")
	case "br", "cr":
		r.write(" ")
	case "noBreakHyphen":
		r.write("-")
	case "pStyle":
		if n := len(r.open); n > 0 {
			r.open[n-1].heading = isHeading(t)
		}
	}
}

// isHeading reports whether a paragraph style is one of the headings or the
// title; localised Word numbers them 1 to 9.
func isHeading(t xml.StartElement) bool {
	for _, a := range t.Attr {
		if a.Name.Local == "val" {
			name := strings.ToLower(a.Value)
			return strings.HasPrefix(name, "heading") || strings.HasPrefix(name, "title") || len(name) == 1 && name >= "1" && name <= "9"
		}
	}
	return false
}

// cell begins the block of a cell.
func (r *docxReader) cell() {
	if n := len(r.row); n > 0 {
		r.blocks = append(r.blocks, Block{Row: r.row[n-1]})
	}
}

func (r *docxReader) write(text string) {
	if n := len(r.open); n > 0 {
		r.open[n-1].text.WriteString(lineless.Replace(text))
	}
}

func (r *docxReader) end(name string) {
	switch name {
	case "p":
		r.finish()
	case "tr":
		if n := len(r.row); n > 0 {
			r.row = r.row[:n-1]
		}
	}
}

// finish ends a paragraph: a block of its own, or more of the cell that is open.
func (r *docxReader) finish() {
	n := len(r.open)
	if n == 0 {
		return
	}
	text, heading := r.open[n-1].text.String(), r.open[n-1].heading
	r.open = r.open[:n-1]
	at := r.source.Len()
	r.source.WriteString(text + "\n")
	if last := len(r.blocks) - 1; len(r.row) > 0 && last >= 0 && r.blocks[last].Row == r.row[len(r.row)-1] {
		if r.blocks[last].Text != "" && text != "" {
			r.blocks[last].addFor(" ", at)
		}
		r.blocks[last].add(text, at)
		return
	}
	b := Block{Heading: heading}
	b.add(text, at)
	r.blocks = append(r.blocks, b)
}

// lineless keeps a paragraph on one line.
var lineless = strings.NewReplacer("\n", " ", "\r", "")
