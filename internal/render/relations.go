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
	if file, ok := s.file(x.thing.OEmbed(l)); ok {
		p.relate("alternate", "application/json+oembed", x.title(l), p.Link(file.Address))
	}
	p.Head += p.dataset(x, files)
}

// relateVersions leads from a version to the present one and to the one before.
func (p *Page) relateVersions(x subject) {
	l, s := p.edition.Lang, p.edition.site
	numbers := s.history.Numbers(x.thing)
	before := len(numbers)
	if x.thing.Release > 0 {
		if successor, stands := s.history.Successor(x.thing); stands && p.thingLink(successor) != "" {
			p.relate("latest-version", "", "", p.thingLink(successor))
		}
	}
	if x.issue.Released() {
		before = slices.Index(numbers, x.issue.Number)
	}
	if before <= 0 {
		return
	}
	if r := s.history.Release(numbers[before-1]); r != nil && p.edition.isIn(&r.Set) {
		if was, ok := s.past(r, x.thing); ok {
			p.relate("predecessor-version", "", "", p.Link(was.thing.Page(l)))
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
