package render

import (
	"html/template"
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// Page is what every page has; each kind of page embeds it.
type Page struct {
	place
	edition *edition
	address string

	Tag        string // BCP 47 of the edition
	Frame      *frame
	Window     string // of the browser's window: the page's title and the report's
	Heading    template.HTML
	Lede       template.HTML
	Meta       template.HTML // page tags of the page itself; those of site and column are in the frame
	Head       template.HTML // what else its head says to machines, and its scripts
	Canonical  template.URL
	Alternates []link // the same page in every language, with its Tag
	Other      *link  // the same page in the other language
	Related    []related
	Crumbs     []link

	picture string   // that stands for it in messengers: address from the site's root, or ""
	scripts []string // names of those that its head loads already
}

// related is a link element: what else there is of the page, for programs. Type
// and Title may be missing.
type related struct {
	Rel, Type, Title string
	Href             template.URL
}

// relate adds a link element to the page's head.
func (p *Page) relate(rel, kind, title string, to template.URL) {
	p.Related = append(p.Related, related{rel, kind, title, to})
}

// newPage makes what every page has, at an address. A page of the edition's own title (the
// home page) has no other name in the window.
func (e *edition) newPage(at, column, title string) *Page {
	p := &Page{place: e.site.placeOf(at), edition: e, address: at, Tag: e.Lang.Tag(), Window: e.title}
	if title != "" {
		p.Window = title + " - " + e.title
		p.Heading = template.HTML(template.HTMLEscapeString(title))
	}
	p.Frame = e.frame(p.place, column)
	return p
}

// describe gives the page its tags.
func (p *Page) describe(a article, kind string) {
	p.picture = a.image
	tags := given(tag{"keywords", a.keywords}, tag{"description", a.description})
	if kind == "article" {
		tags = p.edition.articleTags(a, p.address)
	}
	p.Meta = metaElements("name", tags) + metaElements("property", p.edition.graph(a, p.address, kind))
	if kind == "article" {
		p.Meta += metaElements("name", p.edition.twitter(a))
	}
}

// trail sets the way from the home page to this one, which comes last.
func (p *Page) trail(title string, above ...link) {
	e := p.edition
	p.Crumbs = append([]link{{Href: p.Link(e.Lang.Prefix()), Text: e.words.word("home")}}, above...)
	p.Crumbs = append(p.Crumbs, link{Text: title})
}

// generatedTwin is the address that a page that no author writes has in the
// other editions: the same below the edition's prefix.
func (p *Page) generatedTwin() {
	below := p.address[len(p.edition.Lang.Prefix()):]
	p.twins(func(other *edition) string { return other.Lang.Prefix() + below })
}

// narrativeTwin links the page with its counterpart, where there is one.
func (p *Page) narrativeTwin(written *resolve.Page) {
	twin := written.Counterpart
	p.twins(func(other *edition) string {
		if twin == nil || twin.Lang != other.Lang {
			return ""
		}
		return twin.Address
	})
}

// twins links the page with the same page in the other editions, whose
// addresses are given by in; "" where an edition has none, which is then offered
// by the nearest page above that it has. Readers of no language that there is
// are led to the first edition.
func (p *Page) twins(in func(*edition) string) {
	s := p.edition.site
	p.Canonical = template.URL(s.absolute(p.address))
	for _, other := range s.editions {
		address := p.address
		if other != p.edition {
			address = in(other)
			p.Other = p.toEdition(other, address)
		}
		if whole := s.absolute(address); whole != "" {
			p.Alternates = append(p.Alternates, link{Href: template.URL(whole), Tag: other.Lang.Tag()})
		}
	}
	if len(p.Alternates) == 1 {
		p.Alternates = nil
	} else if len(p.Alternates) > 1 {
		p.Alternates = append(p.Alternates, link{Href: p.Alternates[0].Href, Tag: noLanguage})
	}
}

// noLanguage is the hreflang of the page for readers whose language is none of the editions'.
const noLanguage = "x-default"

// needsScript loads a script of the theme, once, when the page has been read.
func (p *Page) needsScript(name string) {
	if slices.Contains(p.scripts, name) {
		return
	}
	p.scripts = append(p.scripts, name)
	p.Head += template.HTML(`<script defer src="` + string(p.Link(p.edition.site.theme.addresses[name])) + "\"></script>\n")
}

// finish executes the page's template.
func (p *Page) finish(name string, data any) (path string, output []byte) {
	output, _ = p.edition.site.theme.execute(p.edition.Lang, "pages/"+name+".html", data)
	return address.Path(p.address), output
}

// permalink is the address under which a thing can be cited: absolute where the
// base is known.
func (p *Page) permalink() link {
	return link{Href: p.Link(p.address), Text: p.edition.site.absoluteOr(p.address)}
}
