package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/markdown"
	"zonepress/internal/resolve"
)

// homePage is what pages/home.html is given.
type homePage struct {
	*Page
	Zone          string
	Published     string
	ContentSource string
	Timeline      []stage
	Cards         []card
	Plans         []planCard
	Others        []sectionLink // sections outside the plans
	Body          template.HTML
	Sources       []sourceEntry
	Explore       []link
}

// planCard is a plan with its sections.
type planCard struct {
	Href         template.URL
	Title, Years string
	Sections     []sectionLink
}

// sectionLink leads to a section and says what it is about.
type sectionLink struct {
	Href  template.URL
	Title string
	Lede  string
}

// sectionPage is what pages/section.html is given.
type sectionPage struct {
	*Page
	Published     string
	ContentSource string
	Contents      []contentsEntry // none where there would be one alone
	Cards         []card
	Body          template.HTML
	Sources       []sourceEntry
	Previous      *link
	Next          *link
}

// pages lists the pages of the edition.
func (e *edition) pages() []job {
	jobs := []job{e.homePage, e.figuresPage, e.chartsPage, e.dataPage, e.sourcesPage, e.methodsPage, e.releasesPage, e.correctionsPage, e.searchPage, e.printPage}
	for _, r := range e.site.history.Releases {
		jobs = append(jobs, func() (string, []byte) { return e.releasePage(r) })
	}
	jobs = append(jobs, e.feeds()...)
	if e.About != nil {
		jobs = append(jobs, func() (string, []byte) { return e.sectionPage(e.About) })
	}
	for _, p := range e.site.report.Plans {
		jobs = append(jobs, func() (string, []byte) { return e.planPage(p) })
	}
	for _, written := range e.Sections {
		if !e.isPlanPage(written) {
			jobs = append(jobs, func() (string, []byte) { return e.sectionPage(written) })
		}
	}
	for _, f := range e.site.report.Figures {
		jobs = append(jobs, func() (string, []byte) { return e.figurePage(f) })
		jobs = append(jobs, e.carried(address.Figure(f.Name))...)
	}
	for _, c := range e.site.report.Charts {
		jobs = append(jobs, func() (string, []byte) { return e.chartPage(c) })
		jobs = append(jobs, e.carried(address.Chart(c.Name))...)
	}
	return append(jobs, e.versions()...)
}

// carried lists the pages that carry a thing elsewhere: into other people's
// pages and into WeChat.
func (e *edition) carried(t address.Thing) []job {
	x, recorded := e.site.present(t)
	if !recorded {
		return nil
	}
	return []job{func() (string, []byte) { return e.embedPage(x) }, func() (string, []byte) { return e.wechatPage(x) }}
}

// isPlanPage reports whether a narrative page is the page of its plan.
func (e *edition) isPlanPage(written *resolve.Page) bool {
	return written.Plan != nil && written.Address == address.Plan(e.Lang, written.Plan.Slug.Value)
}

func (e *edition) homePage() (path string, output []byte) {
	prefix := e.Lang.Prefix()
	h := homePage{Page: e.newPage(prefix, homeColumn, ""), Zone: e.zone()}
	h.Heading = template.HTML(template.HTMLEscapeString(e.title))
	h.Lede = template.HTML(template.HTMLEscapeString(e.description))
	about := article{title: e.title, description: e.description, keywords: e.keywordsWith()}
	if written := e.Home; written != nil {
		h.Heading, h.Lede = h.html(written.Title), h.html(written.Description)
		h.Published = written.Published
		h.ContentSource = e.contentSource(written.Sources)
		h.Cards = h.cards(written.KeyFigures)
		h.Body = h.body(written.Body, written.Placements)
		h.Sources = h.sources(written.Sources)
		about.description = written.Description.Plain()
	}
	h.describe(about, "website")
	h.generatedTwin()
	h.Timeline = h.timeline()
	for _, p := range e.site.report.Plans {
		h.Plans = append(h.Plans, planCard{
			h.Link(address.Plan(e.Lang, p.Slug.Value)), p.Title.In(e.Lang), e.years(p), h.sectionsOf(p),
		})
	}
	h.Others = h.sectionsOf(nil)
	for _, c := range e.columns {
		switch c.id {
		case figuresColumn, chartsColumn, dataColumn, sourcesColumn, methodsColumn, aboutColumn:
			h.Explore = append(h.Explore, link{Href: h.Link(c.address), Text: c.name, Note: c.description})
		}
	}
	return h.finish("home", h)
}

// zone is the zone's name, in full where that is known.
func (e *edition) zone() string {
	if full := e.site.report.Config.ZoneFull.In(e.Lang); full != "" {
		return full
	}
	return e.site.report.Config.Zone.In(e.Lang)
}

// sectionsOf lists the sections of a plan in reading order, or for nil those
// outside every plan.
func (p *Page) sectionsOf(plan *resolve.Plan) []sectionLink {
	var sections []sectionLink
	for _, written := range p.edition.Sections {
		if written.Plan != plan || p.edition.isPlanPage(written) {
			continue
		}
		sections = append(sections, sectionLink{p.Link(written.Address), written.Title.Plain(), written.Description.Plain()})
	}
	return sections
}

func (e *edition) sectionPage(written *resolve.Page) (path string, output []byte) {
	column, above := e.above(written)
	title := written.Title.Plain()
	s := sectionPage{Page: e.newPage(written.Address, column, title), Published: written.Published}
	s.Heading, s.Lede = s.html(written.Title), s.html(written.Description)
	for i := range above {
		above[i].Href = s.Link(string(above[i].Href))
	}
	s.trail(written.Short.Plain(), above...)
	s.ContentSource = e.contentSource(written.Sources)
	s.describe(e.written(written, title), "article")
	s.narrativeTwin(written)
	if entries := s.contents(written.Body); len(entries) > 1 {
		s.Contents = entries
	}
	s.Cards = s.cards(written.KeyFigures)
	s.Body = s.body(written.Body, written.Placements, markdown.WithMarginNotes())
	s.Sources = s.sources(written.Sources)
	s.Previous, s.Next = s.neighbour(written.Previous), s.neighbour(written.Next)
	return s.finish("section", s)
}

// above is the column of a section and what stands between it and the home page.
func (e *edition) above(written *resolve.Page) (column string, crumbs []link) {
	switch {
	case written.Plan != nil:
		slug := written.Plan.Slug.Value
		return slug, []link{{Href: template.URL(address.Plan(e.Lang, slug)), Text: written.Plan.Title.In(e.Lang)}}
	case written == e.About:
		return aboutColumn, nil
	}
	return homeColumn, nil
}

func (p *Page) neighbour(written *resolve.Page) *link {
	if written == nil {
		return nil
	}
	return &link{Href: p.Link(written.Address), Text: written.Title.Plain()}
}

// written is what the page tags of a narrative page say. Its picture is the
// first chart.
func (e *edition) written(p *resolve.Page, title string) article {
	a := article{title: title, description: p.Description.Plain(), published: p.Published,
		keywords: e.keywordsWith(p.Keywords...), source: e.contentSource(p.Sources)}
	if len(p.Placements) > 0 {
		a.image = address.Chart(p.Placements[0].Chart.Name).File(e.Lang, ".png")
	}
	return a
}
