package render

import (
	"html/template"
	"slices"

	"zonepress/internal/record"
)

// robotsNone keeps a page out of search engines, which should lead to what
// stands now.
const robotsNone template.HTML = "<meta name=\"robots\" content=\"noindex\">\n"

// datasetTypes are what the page of a thing is, for machines that follow links
// (signposting.org).
func datasetTypes() []string {
	return []string{"https://schema.org/AboutPage", "https://schema.org/Dataset"}
}

// relateThing says in the head of a thing's page what machines want to know of
// it: links with typed relations (signposting.org, RFC 5829, RFC 8574, oEmbed)
// and the data set itself.
func (p *Page) relateThing(x subject, groups []downloadGroup) {
	s, l := p.edition.site, p.edition.Lang
	p.relate("cite-as", "", "", p.Link(x.cited().Page(l)))
	for _, t := range datasetTypes() {
		p.relate("type", "", "", template.URL(t))
	}
	if license := outside(x.set.Report.License.URL); license != "" {
		p.relate("license", "", "", license)
	}
	for _, described := range []struct{ ending, mediaType string }{{".json", "application/json"}, {csvwEnding, "application/csvm+json"}} {
		if file, ok := s.file(x.thing.File(l, described.ending)); ok {
			p.relate("describedby", described.mediaType, "", p.Link(file.Address))
		}
	}
	var files []record.File
	for _, g := range groups {
		for _, d := range g.Files {
			p.relate("item", d.mediaType, "", d.Href)
			files = append(files, d.file)
		}
	}
	p.relateVersions(x)
	if x.set.Report.Base != "" { // oEmbed needs whole addresses
		p.Head += oEmbedLink(x.title(l), p.Link(x.thing.OEmbed(l)))
	}
	p.Head += p.dataset(x, files)
}

// oEmbedLink is how others find the oEmbed description of a page. It is not left
// to a template, which would write the type as json&#43;oembed: widespread
// readers look for it without reading the page as HTML.
func oEmbedLink(title string, to template.URL) template.HTML {
	return template.HTML(`<link rel="alternate" type="application/json+oembed" title="` + template.HTMLEscapeString(title) +
		`" href="` + template.HTMLEscapeString(string(to)) + "\">\n")
}

// relateVersions leads from a version to the present one and to the one before.
func (p *Page) relateVersions(x subject) {
	e, h := p.edition, p.edition.site.history
	if x.thing.Release > 0 {
		if successor, stands := h.Successor(x.thing); stands && p.thingLink(successor) != "" {
			p.relate("latest-version", "", "", p.thingLink(successor))
		}
	}
	for _, version := range slices.Backward(h.Versions(x.thing)) {
		if x.issue.Released() && version.Release >= x.issue.Number {
			continue
		}
		if was, ok := e.version(version); ok {
			p.relate("predecessor-version", "", "", p.Link(was.thing.Page(e.Lang)))
			return
		}
	}
}

// lastChanged is the day on which what stands now last changed, or the day of
// the release; "" where that is not known.
func (s *website) lastChanged(x subject) string {
	if x.thing.Release > 0 {
		return x.issue.Date
	}
	now := s.history.Standing(x.thing)
	day := now.Changed.Date
	for _, c := range now.Corrections {
		day = max(day, c.Date)
	}
	return day
}
