package document

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	textunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
	"golang.org/x/text/transform"
)

var errBinary = errors.New("holds bytes that no text has")

// decode turns the bytes of a text file into UTF-8 with "\n" line ends. What is
// neither UTF-8 nor marked as UTF-16 or UTF-32 is GB 18030, which every older
// Chinese text is.
func decode(data []byte) (string, error) {
	var decoder transform.Transformer
	switch {
	case hasPrefix(data, 0xEF, 0xBB, 0xBF):
		data = data[3:]
	case hasPrefix(data, 0xFF, 0xFE, 0, 0), hasPrefix(data, 0, 0, 0xFE, 0xFF):
		decoder = utf32.UTF32(utf32.LittleEndian, utf32.UseBOM).NewDecoder()
	case hasPrefix(data, 0xFF, 0xFE), hasPrefix(data, 0xFE, 0xFF):
		decoder = textunicode.UTF16(textunicode.LittleEndian, textunicode.UseBOM).NewDecoder()
	case !utf8.Valid(data):
		decoder = simplifiedchinese.GB18030.NewDecoder()
	}
	if decoder != nil {
		decoded, _, err := transform.Bytes(decoder, data)
		if err != nil {
			return "", err
		}
		data = decoded
	}
	text := string(data)
	if isBinary(text) {
		return "", errBinary
	}
	// a lone carriage return ends a line of old Macintosh texts; a pair keeps
	// its width so that nothing moves
	if strings.Contains(text, "\r") && !strings.Contains(text, "\n") {
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	return text, nil
}

func hasPrefix(data []byte, prefix ...byte) bool {
	return strings.HasPrefix(string(data[:min(len(data), len(prefix))]), string(prefix))
}

// isBinary reports whether a text holds a NUL, or is for a tenth made of
// characters that decoding could not read or that are no text.
func isBinary(text string) bool {
	if strings.ContainsRune(text, 0) {
		return true
	}
	strange, all := 0, 0
	for _, r := range text {
		all++
		if r == utf8.RuneError || r < ' ' && !unicode.IsSpace(r) || unicode.In(r, unicode.Co, unicode.Cn) {
			strange++
		}
	}
	return strange*10 > all
}

// readText reads plain text: a paragraph for each line, or for the lines that
// were broken to one width; cells where tabs cut the lines.
func readText(d *Document) {
	wrap := d.wrapWidth()
	var paragraph Block
	finish := func() {
		d.Blocks = append(d.Blocks, paragraph)
		paragraph = Block{}
	}
	for i, start := range d.starts {
		line := d.Line(i + 1)
		trimmed := strings.TrimSpace(line)
		if trimmed == "" || beginsParagraph(line) {
			finish()
		}
		if cells := strings.Split(line, "\t"); len(cells) > 1 && strings.TrimSpace(cells[0]) != "" {
			finish()
			d.addRow(cells, start, i+1)
			continue
		}
		paragraph.glue(line, start)
		if wrap == 0 || columns(line)*10 < wrap*8 || endsSentence(trimmed) && columns(line) < wrap-1 {
			finish()
		}
	}
	finish()
}

func (d *Document) addRow(cells []string, start, row int) {
	for _, cell := range cells {
		b := Block{Row: row}
		b.add(cell, start)
		d.Blocks = append(d.Blocks, b)
		start += len(cell) + 1
	}
}

// glue joins a line to the paragraph: without a gap between Chinese characters,
// with a space elsewhere.
func (b *Block) glue(line string, start int) {
	if b.Text != "" {
		last, _ := utf8.DecodeLastRuneInString(b.Text)
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, " \t\u3000"))
		if last < utf8.RuneSelf && first < utf8.RuneSelf {
			b.addFor(" ", start)
		}
	}
	b.add(line, start)
}

// The widths that texts are broken to, in columns; a Chinese character is two.
const narrowestWrap, widestWrap = 40, 130

// wrapWidth is the width to which the lines of a text are broken, or 0 where
// each line is a paragraph: then some line is wider than any screen, or few
// lines are about as wide as the widest.
func (d *Document) wrapWidth() int {
	widest, lines, near := 0, 0, 0
	for i := range d.starts {
		widest = max(widest, columns(d.Line(i+1)))
	}
	if widest < narrowestWrap || widest > widestWrap {
		return 0
	}
	for i := range d.starts {
		w := columns(d.Line(i + 1))
		if w == 0 {
			continue
		}
		lines++
		if w*10 >= widest*8 {
			near++
		}
	}
	if lines < 3 || near*2 < lines {
		return 0
	}
	return widest
}

// beginsParagraph reports whether a line is indented or begins a list.
func beginsParagraph(line string) bool {
	return strings.HasPrefix(line, "\u3000") || strings.HasPrefix(line, "  ") || strings.HasPrefix(line, "\t") ||
		strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "* ") || strings.HasPrefix(line, "#")
}

func endsSentence(line string) bool {
	last, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune("。！？!?.：:；;”\"", last)
}

// columns is the width of a line.
func columns(line string) int {
	n := 0
	for _, r := range line {
		n += RuneWidth(r)
	}
	return n
}
