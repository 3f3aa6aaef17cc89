package document

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"zonepress/internal/markdown"
)

// piece is a run of text with its place in the source; its bytes are those of
// the source unless an entity stands there.
type piece struct {
	text   string
	offset int
	within markdown.Within
}

// readMarkdown reads the front matter line by line and the body as Markdown.
func readMarkdown(d *Document) {
	body := d.frontMatter()
	d.addPieces(pieces(markdown.Parse([]byte(d.source[body:])), body))
}

// frontMatter reads the values between the --- lines at the head, each as a
// line of Markdown, and returns where the body begins.
func (d *Document) frontMatter() int {
	if d.Line(1) != "---" {
		return 0
	}
	for i := 1; i < len(d.starts); i++ {
		line := d.Line(i + 1)
		if line == "---" || line == "..." {
			for j := 1; j < i; j++ {
				d.frontLine(d.Line(j+1), d.starts[j])
			}
			if i+1 < len(d.starts) {
				return d.starts[i+1]
			}
			return len(d.source)
		}
	}
	return 0
}

func (d *Document) frontLine(line string, start int) {
	key, value, ok := strings.Cut(line, ":")
	if !ok || strings.ContainsAny(key, " -") || !strings.ContainsFunc(value, isWordRune) {
		return // an item of a list of references, or no words
	}
	d.addPieces(pieces(markdown.ParseInline([]byte(value)), start+len(key)+1))
}

// pieces gives the runs of a text in order, the words of figures included.
func pieces(parsed *markdown.Document, base int) []piece {
	var all []piece
	for _, t := range parsed.Texts() {
		all = append(all, piece{t.Value, base + t.Offset, t.Within})
	}
	for _, r := range parsed.References() {
		if r.Kind == markdown.Figure && r.Text != "" {
			all = append(all, piece{r.Text, base + r.TextOffset, figureWords})
		}
	}
	slices.SortStableFunc(all, func(a, b piece) int { return cmp.Compare(a.offset, b.offset) })
	return all
}

// figureWords stands for whatever the words of a figure stand in.
const figureWords markdown.Within = -1

// addPieces joins runs to blocks by what the source has between them.
func (d *Document) addPieces(all []piece) {
	var block Block
	end, within := 0, figureWords
	row, inTable := 0, false
	for i, p := range all {
		if p.within == figureWords {
			p.within = neighbour(all, i)
		}
		gap := ""
		if i > 0 && end <= p.offset {
			gap = d.source[end:p.offset]
		}
		table := p.within == markdown.InTableCell || inTable && p.within == markdown.InCode
		if i > 0 && (p.within == markdown.InCaption != (within == markdown.InCaption) || splits(gap, inTable && table)) {
			d.Blocks = append(d.Blocks, block)
			block = Block{}
		}
		if table {
			if row == 0 || strings.Contains(gap, "\n") {
				row = p.offset + 1
			}
			d.emptyCells(gap, inTable, row)
			block.Row = row
		} else {
			row = 0
		}
		block.Heading = p.within == markdown.InHeading
		if strings.Contains(gap, "\n") && block.Text != "" {
			d.softBreak(&block, p, end)
		}
		if end = p.offset + len(p.text); end <= len(d.source) && d.source[p.offset:end] == p.text {
			block.add(p.text, p.offset)
		} else {
			block.addFor(p.text, p.offset)
			end = min(p.offset+1, len(d.source))
		}
		within, inTable = p.within, table
	}
	d.Blocks = append(d.Blocks, block)
}

// softBreak joins the lines of a paragraph.
func (d *Document) softBreak(block *Block, p piece, at int) {
	last, _ := utf8.DecodeLastRuneInString(block.Text)
	first, _ := utf8.DecodeRuneInString(p.text)
	if last < utf8.RuneSelf && first < utf8.RuneSelf {
		block.addFor(" ", at)
	}
}

// emptyCells keeps the columns of a row apart where a cell has no words.
func (d *Document) emptyCells(gap string, inTable bool, row int) {
	if inTable && !strings.Contains(gap, "\n") {
		for range strings.Count(gap, "|") - 1 {
			d.Blocks = append(d.Blocks, Block{Row: row})
		}
	}
}

// neighbour is what the run before or after the words of a figure stands in.
func neighbour(all []piece, i int) markdown.Within {
	for _, step := range []int{-1, 1} {
		for j := i + step; j >= 0 && j < len(all); j += step {
			if all[j].within != figureWords && all[j].within != markdown.InCode {
				return all[j].within
			}
		}
	}
	return markdown.InParagraph
}

// splits reports whether what stands between two runs ends a block: an empty
// line, the bar of a cell, or the mark of a list, heading or quotation.
func splits(gap string, table bool) bool {
	if table && strings.Contains(gap, "|") {
		return true
	}
	first, rest, broken := strings.Cut(gap, "\n")
	if !broken {
		return false
	}
	if strings.Contains(rest, "\n") || strings.Contains(first, "{#") {
		return true
	}
	rest = strings.TrimLeft(rest, " \t")
	return rest != "" && strings.ContainsRune("#>-+|0123456789", rune(rest[0])) || strings.HasPrefix(rest, "* ") ||
		strings.HasPrefix(rest, "![") || strings.HasPrefix(rest, "[^")
}
