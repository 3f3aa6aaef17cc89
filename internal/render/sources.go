package render

import (
	"cmp"
	"html/template"
	"strconv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/record"
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
		{Name: w("source-date"), Text: e.words.day(s.Date.Value)},
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
	if s.Date.Value != "" {
		return ""
	}
	return yearText(s.Year.Value)
}

// yearText is a year, or "" for 0.
func yearText(year int) string {
	if year == 0 {
		return ""
	}
	return strconv.Itoa(year)
}

// sources lists the publications below a page.
func (p *Page) sources(sources []*resolve.Source) []sourceEntry {
	e := p.edition
	var entries []sourceEntry
	for _, s := range sources {
		entries = append(entries, sourceEntry{s.Number, p.Link(address.Source(e.Lang, s.ID.Value)),
			e.words.word("titled", "title", s.Title.In(e.Lang)), e.sourceRest(e.authors(s), string(s.Kind.Value), s.Publisher.In(e.Lang), cmp.Or(e.words.day(s.Date.Value), yearOf(s)))})
	}
	return entries
}

// sourceRest is what stands after the title of a publication.
func (e *edition) sourceRest(authors, kind, publisher, when string) string {
	var parts []string
	for _, part := range []string{authors, e.words.word("source-kind-" + kind), publisher, when} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, e.words.word("comma"))
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

// frozenTitle names a publication of a record as running text does.
func (e *edition) frozenTitle(s *record.Source) string {
	title := e.words.word("titled", "title", s.Title.In(e.Lang))
	if publisher := s.Publisher.In(e.Lang); publisher != "" {
		return e.words.word("published-by", "publisher", publisher, "title", title)
	}
	return title
}

// frozenTitles names the publications of a record that something rests on.
func (e *edition) frozenTitles(s *record.Set, ids []string) string {
	var names []string
	for _, id := range ids {
		if source := s.Source(id); source != nil {
			names = append(names, e.frozenTitle(source))
		}
	}
	return strings.Join(names, e.words.word("separator"))
}
