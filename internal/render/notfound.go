package render

import "html/template"

// notFoundPage is what pages/notfound.html is given.
type notFoundPage struct {
	*Page
	Absolute bool // links hold at any address
	Explore  []link
}

// notFoundPage makes 404.html, which a server shows at addresses of any depth.
// Links that hold everywhere need the base URL. Without it they hold at the top
// level alone and the page says in words how to get home; its style is on the
// page itself, so that it looks right everywhere.
func (s *website) notFoundPage() (path string, output []byte) {
	e := s.editions[0]
	p := &Page{place: place{up: s.base, offline: s.in.Offline && s.base == ""}, edition: e, Tag: e.Lang.Tag()}
	title := e.words.word("notfound")
	p.Window, p.Heading = title+" - "+e.title, p.text(title)
	p.Frame = e.makeFrame(p.place, noColumn, true)
	p.Meta = metaElements("name", []tag{{"description", e.words.word("notfound-text")}})
	v := notFoundPage{Page: p, Absolute: s.base != ""}
	for _, c := range e.columns {
		v.Explore = append(v.Explore, link{Href: p.Link(c.address), Text: c.name})
	}
	for _, other := range s.editions[1:] {
		v.Explore = append(v.Explore, link{Href: p.Link(other.Lang.Prefix()), Text: other.words.word("edition"), Tag: other.Lang.Tag()})
	}
	output, _ = s.theme.execute(e.Lang, "pages/notfound.html", v)
	return "404.html", output
}

// text is plain text as HTML.
func (p *Page) text(words string) template.HTML {
	return template.HTML(template.HTMLEscapeString(words))
}
