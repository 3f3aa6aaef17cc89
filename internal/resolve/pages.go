package resolve

import (
	"cmp"
	"slices"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// aboutPath is the path of the page that says what the report is.
const aboutPath = "about"

// makePages parses every page and puts it into its edition. References are
// bound later, when every page with its headings is known.
func (r *resolver) makePages() {
	pages := make([]*Page, len(r.site.Pages))
	parallel(len(pages), func(i int) {
		written := &r.site.Pages[i]
		p := &Page{Source: written, Lang: written.Lang, Address: addressOf(written), Published: written.Published.Value}
		for _, k := range written.Keywords {
			p.Keywords = append(p.Keywords, k.Value)
		}
		p.Title = r.parse(written.Title, markdown.ParseInline)
		p.Short = p.Title
		if written.Short.Value != "" {
			p.Short = r.parse(written.Short, markdown.ParseInline)
		}
		p.Description = r.parse(written.Description, markdown.ParseInline)
		p.Body = r.parse(written.Body, markdown.Parse)
		pages[i] = p
	})
	for _, p := range pages {
		if r.pages[p.Lang] == nil {
			r.pages[p.Lang] = map[string]*Page{}
		}
		r.pages[p.Lang][p.Source.Path] = p
		p.Plan = r.planOf(p.Source.Path)
	}
	for _, l := range lang.All() {
		if len(r.pages[l]) > 0 {
			r.report.Editions = append(r.report.Editions, r.edition(l, pages))
		}
	}
	r.pairPages(pages)
}

func addressOf(p *site.Page) string {
	if p.Path == "" {
		return p.Lang.Prefix()
	}
	return p.Lang.Prefix() + p.Path + "/"
}

// planOf finds the plan in whose folder a page stands.
func (r *resolver) planOf(path string) *Plan {
	folder, _, _ := strings.Cut(path, "/")
	for _, p := range r.report.Plans {
		if p.Slug.Value == folder {
			return p
		}
	}
	return nil
}

// edition sorts the pages of a language into reading order: by plan, the plan's
// own page first, then by the order the author gives, then by path.
func (r *resolver) edition(l lang.Lang, pages []*Page) *Edition {
	e := &Edition{Lang: l}
	for _, p := range pages {
		switch {
		case p.Lang != l:
		case p.Source.Path == "":
			e.Home = p
		case p.Source.Path == aboutPath:
			e.About = p
		default:
			e.Sections = append(e.Sections, p)
		}
	}
	rank := func(p *Page) int { return 1 + slices.Index(r.report.Plans, p.Plan) }
	isPlan := func(p *Page) int {
		if p.Plan != nil && p.Source.Path == p.Plan.Slug.Value {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(e.Sections, func(a, b *Page) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(isPlan(a), isPlan(b)),
			cmp.Compare(a.Source.Order.Value, b.Source.Order.Value), cmp.Compare(a.Source.Path, b.Source.Path))
	})
	for i, p := range e.Sections {
		if i > 0 {
			p.Previous, e.Sections[i-1].Next = e.Sections[i-1], p
		}
	}
	if home := "content/" + string(l) + "/index.md"; e.Home == nil && !r.lost(home) {
		r.problems.Add(source.Error(source.Pos{File: "content/" + string(l)}, "no-home", source.Args{"file": home}))
	}
	return e
}

// pairPages joins the counterparts of the editions, and tells of pages that
// exist in one of them alone.
func (r *resolver) pairPages(pages []*Page) {
	if len(r.report.Editions) < 2 {
		return
	}
	for _, p := range pages {
		other := lang.English
		if p.Lang == lang.English {
			other = lang.Chinese
		}
		p.Counterpart = r.pages[other][p.Source.Path]
		file := strings.Replace(p.Source.File, "content/"+string(p.Lang)+"/", "content/"+string(other)+"/", 1)
		if p.Counterpart == nil && p.Source.Path == "" || r.lost(p.Source.File) || r.lost(file) {
			continue // a home page, or a file that cannot be read: that has been said
		}
		if p.Counterpart == nil {
			r.problems.Add(source.Warning(source.Pos{File: p.Source.File}, "no-counterpart", source.Args{"file": file}))
		}
	}
}

// bindPages binds the references of every page, then numbers its charts and
// lists its sources.
func (r *resolver) bindPages() {
	var pages []*Page
	for _, e := range r.report.Editions {
		pages = append(pages, e.Pages()...)
	}
	parallel(len(pages), func(i int) {
		p := pages[i]
		at, written := scope{lang: p.Lang, page: p, bare: true}, p.Source
		r.bindPassage(&p.Title, written.Title, at)
		if written.Short.Value == "" {
			p.Short.Bindings = p.Title.Bindings
		} else {
			r.bindPassage(&p.Short, written.Short, at)
		}
		r.bindPassage(&p.Description, written.Description, at)
	})
	parallel(len(pages), func(i int) {
		p := pages[i]
		r.bindPassage(&p.Body, p.Source.Body, scope{lang: p.Lang, page: p, bare: true, titled: true})
		r.tellTopHeadings(p)
		r.bindKeyFigures(p)
		p.Sources = sourcesOf(p)
	})
	for _, p := range pages {
		r.place(p)
	}
	r.listCharts()
}

// tellTopHeadings warns of headings of the first level in the text of a page:
// that level is the title's.
func (r *resolver) tellTopHeadings(p *Page) {
	for _, h := range headings(p.Body.Doc) {
		if h.Level == 1 {
			r.problems.Add(source.Warning(source.PlaceIn(p.Source.Body, h.Offset), "heading-of-title", source.Args{"text": h.Text(nil)}))
		}
	}
}

// Pages are all pages of an edition, the home page first.
func (e *Edition) Pages() []*Page {
	var all []*Page
	if e.Home != nil {
		all = append(all, e.Home)
	}
	all = append(all, e.Sections...)
	if e.About != nil {
		all = append(all, e.About)
	}
	return all
}

// bindKeyFigures finds the numbers that stand at the head of a page.
func (r *resolver) bindKeyFigures(p *Page) {
	for _, written := range p.Source.Figures {
		v, missing := r.reference(written.Value)
		if missing != nil {
			r.tell(missing, written.Pos)
			continue
		}
		p.KeyFigures = append(p.KeyFigures, v)
	}
}

// sourcesOf lists the sources that a page cites or whose numbers it states, in
// order of first use.
func sourcesOf(p *Page) []*Source {
	var sources []*Source
	for _, v := range p.KeyFigures {
		sources = union(sources, v.Sources)
	}
	for _, b := range p.Body.Bindings {
		switch {
		case b.Source != nil:
			sources = union(sources, []*Source{b.Source})
		case b.Value != nil:
			sources = union(sources, b.Value.Sources)
		case b.Chart != nil:
			sources = union(sources, b.Chart.Sources)
		}
	}
	return sources
}

// place numbers the charts of a page and notes where its figures and charts
// stand in the narrative.
func (r *resolver) place(p *Page) {
	if p.Body.Doc == nil {
		return
	}
	references, headings := p.Body.Doc.References(), p.Body.Doc.Headings()
	var heading markdown.Heading
	for i, b := range p.Body.Bindings {
		for len(headings) > 0 && headings[0].Offset < references[i].Offset {
			heading, headings = headings[0], headings[1:]
		}
		switch {
		case b.Value != nil && b.Value.Figure != nil:
			addUse(b.Value.Figure.Uses, Use{p, heading})
		case b.Chart != nil:
			p.Placements = append(p.Placements, Placement{b.Chart, len(p.Placements) + 1, i})
			addUse(b.Chart.Uses, Use{p, heading})
		}
	}
}

func addUse(uses map[lang.Lang][]Use, use Use) {
	l := use.Page.Lang
	if !slices.ContainsFunc(uses[l], func(u Use) bool { return u.Page == use.Page && u.Heading.ID == use.Heading.ID }) {
		uses[l] = append(uses[l], use)
	}
}
