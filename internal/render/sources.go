package render

import (
	"html/template"
	"strconv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// sourcesPage is what pages/sources.html is given.
type sourcesPage struct {
	*Page
	List []sourceCard
}

// sourceCard is a publication with the figures that rest on it.
type sourceCard struct {
	ID      string
	Number  int
	Title   template.HTML
	Facts   []fact
	Figures []link
}

// sourceEntry is a publication in the list below a page.
type sourceEntry struct {
	Number int
	Href   template.URL
	Title  string
	Rest   string // authors, kind and year
}

func (e *edition) sourcesPage() (path string, output []byte) {
	v := sourcesPage{Page: e.listPage(sourcesColumn, "sources-lede")}
	for _, s := range e.site.report.Sources {
		card := sourceCard{ID: s.ID.Value, Number: s.Number, Title: v.html(s.Title.Passage(e.Lang)), Facts: v.sourceFacts(s)}
		for _, f := range s.Figures {
			card.Figures = append(card.Figures, v.figureLink(f))
		}
		v.List = append(v.List, card)
	}
	return v.finish("sources", v)
}

// sourceFacts say what is known of a publication.
func (p *Page) sourceFacts(s *resolve.Source) []fact {
	e, w := p.edition, p.edition.words.word
	all := []fact{
		{Name: w("source-kind"), Text: w("source-kind-" + string(s.Kind.Value))},
		{Name: w("source-authors"), Text: e.authors(s)},
		{Name: w("source-publisher"), Text: s.Publisher.In(e.Lang)},
		{Name: w("source-year"), Text: yearOf(s)},
		{Name: w("source-date"), Text: s.Date.Value},
		{Name: w("source-url"), Text: s.URL.Value, Href: outside(s.URL.Value)},
		{Name: w("note"), HTML: p.html(s.Note.Passage(e.Lang))},
	}
	var facts []fact
	for _, f := range all {
		if f.Text != "" || f.HTML != "" {
			facts = append(facts, f)
		}
	}
	return facts
}

func (e *edition) authors(s *resolve.Source) string {
	var names []string
	for _, a := range s.Authors {
		names = append(names, a.In(e.Lang).Value)
	}
	return strings.Join(names, e.words.word("list-comma"))
}

// yearOf is the year of a publication whose day is not known.
func yearOf(s *resolve.Source) string {
	if s.Year.Value == 0 || s.Date.Value != "" {
		return ""
	}
	return strconv.Itoa(s.Year.Value)
}

// sources lists the publications below a page.
func (p *Page) sources(sources []*resolve.Source) []sourceEntry {
	e := p.edition
	var entries []sourceEntry
	for _, s := range sources {
		rest := []string{}
		for _, part := range []string{e.authors(s), e.words.word("source-kind-" + string(s.Kind.Value)), s.Publisher.In(e.Lang), s.Date.Value, yearOf(s)} {
			if part != "" {
				rest = append(rest, part)
			}
		}
		entries = append(entries, sourceEntry{s.Number, p.Link(address.Source(e.Lang, s.ID.Value)),
			e.words.word("titled", "title", s.Title.In(e.Lang)), strings.Join(rest, e.words.word("comma"))})
	}
	return entries
}

// sourceLinks names publications in a line.
func (p *Page) sourceLinks(sources []*resolve.Source) []link {
	e := p.edition
	var links []link
	for _, s := range sources {
		links = append(links, link{Href: p.Link(address.Source(e.Lang, s.ID.Value)), Text: e.sourceTitle(s)})
	}
	return links
}
