package render

import (
	"bytes"
	"html/template"
	"strings"

	"zonepress/internal/catalog"
	"zonepress/internal/cite"
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

func (p *Page) work(x subject) cite.Work { return cite.Of(x.set, x.cited(), x.issue, p.edition.Lang) }

// cited is the citation in the usual form, to stand behind a sentence.
func (p *Page) cited(x subject) template.HTML {
	return p.dated(p.work(x).Format(cite.GBT2025, dayMark))
}

// citations are the thing's citations in all forms. Those that are files have
// no day of citing, like the files themselves.
func (p *Page) citations(x subject) []copyItem {
	l, work := p.edition.Lang, p.work(x)
	var items []copyItem
	for _, f := range cite.Formats() {
		item := copyItem{ID: "_cite-" + string(f), Label: f.Name(l)}
		if f.Ending() == "" {
			item.Text = p.dated(work.Format(f, dayMark))
		} else {
			item.Code = true
			item.Text = p.text(strings.TrimSpace(strings.ReplaceAll(work.Format(f, ""), "\r\n", "\n")))
			if file, ok := p.edition.site.file(x.thing.File(l, f.Ending())); ok {
				item.File, item.FileName = p.Link(file.Address), f.Ending()
			}
		}
		items = append(items, item)
	}
	return items
}

// dataset describes the thing to search engines (schema.org, JSON-LD). Browsers
// do not run it.
func (p *Page) dataset(x subject, files []record.File) template.HTML {
	data := catalog.Dataset(x.set, x.thing, x.issue, p.edition.Lang, files, p.edition.site.lastChanged(x))
	if data == nil {
		return ""
	}
	return template.HTML("<script type=\"application/ld+json\">\n" + string(bytes.TrimSpace(data)) + "\n</script>\n")
}
