package render

import (
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// toEdition is the link that switches to another edition: to the same page, or
// where there is none to the nearest above it, which it says.
func (p *Page) toEdition(other *edition, address string) *link {
	l := link{Text: other.words.word("edition"), Tag: other.Lang.Tag()}
	if address == "" {
		var name string
		address, name = other.nearest(strings.TrimPrefix(p.address, p.edition.Lang.Prefix()))
		l.Note = other.words.word("edition-above", "title", name)
	}
	l.Href = p.Link(address)
	return &l
}

// nearest is the page that an edition has closest above a path like
// 14th/innovation/, with its name.
func (e *edition) nearest(path string) (at, name string) {
	path, _ = strings.CutSuffix(path, "/")
	for {
		i := strings.LastIndexByte(path, '/')
		if i < 0 {
			return e.Lang.Prefix(), e.words.word("home")
		}
		path = path[:i]
		at = e.Lang.Prefix() + path + "/"
		if name := e.nameAt(at); name != "" {
			return at, name
		}
	}
}

// nameAt is what the page at an address is called; "" where the edition has none there.
func (e *edition) nameAt(at string) string {
	if i := slices.IndexFunc(e.columns, func(c column) bool { return c.address == at }); i >= 0 {
		return e.columns[i].name
	}
	if i := slices.IndexFunc(e.Sections, func(p *resolve.Page) bool { return p.Address == at }); i >= 0 {
		return e.Sections[i].Short.Plain()
	}
	for _, f := range e.site.report.Figures {
		if address.Figure(f.Name).Page(e.Lang) == at {
			return f.Title.In(e.Lang)
		}
	}
	for _, c := range e.site.report.Charts {
		if address.Chart(c.Name).Page(e.Lang) == at {
			return c.Title.In(e.Lang)
		}
	}
	return ""
}
