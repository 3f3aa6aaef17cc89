package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// figurePage is what pages/figure.html is given.
type figurePage struct {
	thingPage
	Standing standing
	Glance   *glanced
	Facts    []fact
	Tables   []table
	Claims   []claimEntry
	Charts   []chartCard
	Uses     []link
}

// glanced is the number that stands at the head of a figure's page.
type glanced struct {
	Number        number
	Measure, When string // Measure is "" for the value itself
	Status        string
	Growth        *growth
}

// fact is a line of the description of a thing.
type fact struct {
	Name string
	Text string
	HTML template.HTML // in place of Text
	Href template.URL
	Code bool
	Note string
}

func (e *edition) figurePage(f *resolve.Figure) (path string, output []byte) {
	title := f.Title.In(e.Lang)
	thing := address.Figure(f.Name)
	v := figurePage{thingPage: thingPage{Page: e.newPage(thing.Page(e.Lang), figuresColumn, title)}}
	v.Heading, v.Lede = v.html(f.Title.Passage(e.Lang)), v.html(f.Definition.Passage(e.Lang))
	c := e.column(figuresColumn)
	v.trail(title, link{Href: v.Link(c.address), Text: c.name})
	v.generatedTwin()
	v.Glance = e.glanced(f)
	sources := figureSources(f)
	about := article{title: title, description: e.figureDescription(f), keywords: e.keywordsWith(title), source: e.contentSource(sources)}
	if len(f.Charts) > 0 {
		about.image = address.Chart(f.Charts[0].Name).File(e.Lang, ".png")
	}
	v.addThing(thing, about)
	v.Standing = v.standing(thing)
	v.Facts = v.facts(f, sources, v.Standing)
	v.Tables = v.numberTables(title, f.Unit.NameIn(e.Lang), v.bound(f.Values), v.bound(f.Stated), v.bound(f.Measures), v.bound(f.Targets))
	v.Claims = v.claims(f.Claims)
	v.Charts = v.gallery(f.Charts)
	v.Uses = v.uses(f.Uses[e.Lang])
	return v.finish("figure", v)
}

func (e *edition) glanced(f *resolve.Figure) *glanced {
	v := glance(f)
	if v == nil {
		return nil
	}
	g := &glanced{Number: numberOf(v.In(e.Lang)), When: v.PeriodIn(e.Lang), Status: e.status(v.Status)}
	if v.Measure != resolve.ValueMeasure {
		g.Measure = v.Measure.Name(e.Lang)
		return g
	}
	g.Growth = e.growth(v, firstBefore(v))
	return g
}

func (e *edition) status(s site.Status) string { return e.words.word("status-" + string(s)) }

// figureSources are the publications that a figure's numbers rest on.
func figureSources(f *resolve.Figure) []*resolve.Source {
	var sources []*resolve.Source
	seen := map[*resolve.Source]bool{}
	for _, values := range [][]*resolve.Value{f.Values, f.Stated, f.Targets} {
		for _, v := range values {
			for _, s := range v.Sources {
				if !seen[s] {
					seen[s] = true
					sources = append(sources, s)
				}
			}
		}
	}
	return sources
}

// facts say what the figure is.
func (p *Page) facts(f *resolve.Figure, sources []*resolve.Source, now standing) []fact {
	e, w := p.edition, p.edition.words.word
	facts := []fact{
		{Name: w("scope"), HTML: p.html(f.Scope.Passage(e.Lang))},
		{Name: w("unit"), Text: f.Unit.NameIn(e.Lang)},
	}
	facts = append(facts, p.comparisons(f)...)
	for _, s := range sources {
		facts = append(facts, fact{Name: w("sources"), Text: e.sourceTitle(s), Href: p.Link(address.Source(e.Lang, s.ID.Value))})
	}
	if v := glance(f); v != nil {
		facts = append(facts, fact{Name: w("status"), Text: e.status(v.Status), Note: w("status-" + string(v.Status) + "-meaning"),
			Href: p.Link(address.Method(e.Lang, "status-"+string(v.Status)))}, fact{Name: w("formula"), Text: v.Formula, Code: true})
	}
	facts = append(facts, now.facts(p.edition.words)...)
	if f.Topic != nil {
		c := e.column(figuresColumn)
		facts = append(facts, fact{Name: w("topic"), Text: f.Topic.Title.In(e.Lang), Href: p.Link(c.address + "#" + topicPlace(f.Topic.ID))})
	}
	return filled(append(facts, fact{Name: w("id"), Text: f.Name, Code: true}))
}

// comparisons say what the number at the head of a figure's page is held
// against: the oldest value, and the targets of plans.
func (p *Page) comparisons(f *resolve.Figure) []fact {
	w, l := p.edition.words.word, p.edition.Lang
	var facts []fact
	if v := glance(f); v != nil && v.Measure == resolve.ValueMeasure {
		if then := firstBefore(v); then != nil {
			facts = append(facts, fact{Name: w("base"), Text: w("value-at", "value", then.In(l), "period", then.PeriodIn(l)), Note: p.derivedNote(then)})
		}
	}
	for _, t := range f.Targets {
		text := w("value-at", "value", t.In(l), "period", t.PeriodIn(l))
		if progress := progressTo(t); progress != nil {
			text = w("target-and-progress", "target", text, "progress", progress.In(l))
		}
		facts = append(facts, fact{Name: w("target-value"), Text: text})
	}
	return facts
}

// derivedNote says of a number that nobody published it.
func (p *Page) derivedNote(v *resolve.Value) string {
	if v.Status != site.Derived {
		return ""
	}
	return p.edition.words.word("status-derived-meaning")
}

// topicPlace is the id of a topic's heading on the page of all figures.
func topicPlace(id string) string { return "_" + id }

// uses are the places of the narrative where a thing stands.
func (p *Page) uses(uses []resolve.Use) []link {
	var links []link
	seen := map[link]bool{}
	for _, u := range uses {
		text, address := u.Page.Title.Plain(), u.Page.Address
		if u.Heading.ID != "" {
			text = p.edition.words.word("use-at", "page", text, "heading", u.Heading.Text(supplier{page: p, passage: u.Page.Body}))
			address += "#" + u.Heading.ID
		}
		if use := (link{Href: p.Link(address), Text: text}); !seen[use] {
			seen[use] = true
			links = append(links, use)
		}
	}
	return links
}
