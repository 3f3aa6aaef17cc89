package render

import (
	"html/template"
	"strings"

	"zonepress/internal/record"
)

// dayMark stands in a citation for the day on which a reader cites: a character
// of the private use area, which no text has.
const dayMark = "\uE000"

// dated is a citation as HTML, with a place for the day of citing. The script
// fills it in when the text is copied.
func (p *Page) dated(citation string) template.HTML {
	blank := `<span data-today>` + template.HTMLEscapeString(p.edition.words.word("day-of-citing")) + `</span>`
	return template.HTML(strings.ReplaceAll(template.HTMLEscapeString(citation), dayMark, blank))
}

func (p *Page) cited(x subject) template.HTML                        { return "" }
func (p *Page) citations(x subject) []copyItem                       { return nil }
func (p *Page) dataset(x subject, files []record.File) template.HTML { return "" }
