package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// figurePage is what pages/figure.html is given.
type figurePage struct {
	*Page
	Glance *glanced
	Facts  []fact
	Tables []table
	Claims []claimEntry
	Charts []chartCard
	Uses   []link
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
	v := figurePage{Page: e.newPage(address.Figure(f.Name).Page(e.Lang), figuresColumn, title)}
	v.Heading, v.Lede = v.html(f.Title.Passage(e.Lang)), v.html(f.Definition.Passage(e.Lang))
	c := e.column(figuresColumn)
	v.trail(title, link{Href: v.Link(c.address), Text: c.name})
	v.generatedTwin()
	v.Glance = e.glanced(f)
	sources := figureSources(f)
	about := article{title: title, description: e.figureDescription(f), keywords: e.keywordsWith(title), sources: sources}
	if len(f.Charts) > 0 {
		about.image = address.Chart(f.Charts[0].Name).File(e.Lang, ".png")
	}
	v.describe(about, "article")
	v.Facts = v.facts(f, sources)
	for _, t := range []table{v.observations(f), v.stated(f), v.computed(f), v.targetTable(f)} {
		if len(t.Rows) > 0 {
			v.Tables = append(v.Tables, t)
		}
	}
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
	g := &glanced{Number: e.numberOf(v), When: v.PeriodIn(e.Lang), Status: e.status(v.Status)}
	if v.Measure != resolve.ValueMeasure {
		g.Measure = v.Measure.Name(e.Lang)
		return g
	}
	g.Growth = e.growth(v, firstBefore(v))
	return g
}

func (e *edition) figureDescription(f *resolve.Figure) string {
	v := glance(f)
	if v == nil {
		return e.words.word("figure-description-bare", "figure", f.Title.In(e.Lang))
	}
	return e.words.word("figure-description", "figure", e.name(v), "value", v.In(e.Lang), "period", v.PeriodIn(e.Lang))
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
func (p *Page) facts(f *resolve.Figure, sources []*resolve.Source) []fact {
	e, w := p.edition, p.edition.words.word
	var facts []fact
	add := func(x fact) {
		if x.Text != "" || x.HTML != "" {
			facts = append(facts, x)
		}
	}
	add(fact{Name: w("scope"), HTML: p.html(f.Scope.Passage(e.Lang))})
	add(fact{Name: w("unit"), Text: f.Unit.NameIn(e.Lang)})
	if f.Topic != nil {
		c := e.column(figuresColumn)
		add(fact{Name: w("topic"), Text: f.Topic.Title.In(e.Lang), Href: p.Link(c.address + "#" + topicPlace(f.Topic.ID))})
	}
	for _, s := range sources {
		add(fact{Name: w("sources"), Text: e.sourceTitle(s), Href: p.Link(address.Source(e.Lang, s.ID.Value))})
	}
	if v := glance(f); v != nil {
		add(fact{Name: w("status"), Text: e.status(v.Status), Note: w("status-" + string(v.Status) + "-meaning"),
			Href: p.Link(address.Method(e.Lang, "status-"+string(v.Status)))})
		add(fact{Name: w("formula"), Text: v.Formula, Code: true})
	}
	add(fact{Name: w("id"), Text: f.Name, Code: true})
	permalink := p.permalink()
	add(fact{Name: w("permalink"), Text: permalink.Text, Href: permalink.Href})
	return facts
}

// topicPlace is the id of a topic's heading on the page of all figures.
func topicPlace(id string) string { return "_" + id }

// observations are all values of a figure.
func (p *Page) observations(f *resolve.Figure) table {
	w, l := p.edition.words.word, p.edition.Lang
	t := table{ID: "_values", Title: w("observations"), Caption: w("observations-of", "figure", f.Title.In(l)), Unit: f.Unit.NameIn(l),
		Columns: []heading{{w("period"), false}, {w("value"), true}, {w("status"), false}, {w("origin"), false}}}
	for _, v := range f.Values {
		when := v.PeriodIn(l)
		t.Rows = append(t.Rows, tableRow{Cells: []cell{{Text: when}, numeric(v.NumberIn(l)), unbroken(p.edition.status(v.Status)), p.origin(v)}})
		t.addNote(when, p.html(v.Note.Passage(l)))
	}
	return t
}

// origin is where a value comes from: a publication or an expression.
func (p *Page) origin(v *resolve.Value) cell {
	l := p.edition.Lang
	switch {
	case v.Formula != "":
		return cell{Text: v.Formula, Code: true}
	case v.Source != nil:
		return cell{Text: p.edition.sourceTitle(v.Source), Href: p.Link(address.Source(l, v.Source.ID.Value))}
	}
	return cell{}
}

func (t *table) addNote(what string, text template.HTML) {
	if text != "" {
		t.Notes = append(t.Notes, note{what, text})
	}
}

// stated are the measures that a source prints.
func (p *Page) stated(f *resolve.Figure) table {
	w, l := p.edition.words.word, p.edition.Lang
	t := table{ID: "_stated", Title: w("stated"), Caption: w("stated-of", "figure", f.Title.In(l)),
		Columns: []heading{{w("measure"), false}, {w("period"), false}, {w("value"), true}, {w("source"), false}}}
	for _, v := range f.Stated {
		t.Rows = append(t.Rows, tableRow{Cells: []cell{p.measureCell(v), unbroken(v.PeriodIn(l)), numeric(v.In(l)), p.origin(v)}})
		t.addNote(v.Measure.Name(l), p.html(v.Note.Passage(l)))
	}
	return t
}

// computed are the measures worked out from the values, with their formulas.
func (p *Page) computed(f *resolve.Figure) table {
	w, l := p.edition.words.word, p.edition.Lang
	t := table{ID: "_computed", Title: w("computed"), Caption: w("computed-of", "figure", f.Title.In(l)),
		Columns: []heading{{w("measure"), false}, {w("period"), false}, {w("value"), true}, {w("formula"), false}}}
	for _, v := range f.Measures {
		if v.Measure == resolve.ProgressMeasure {
			continue
		}
		t.Rows = append(t.Rows, tableRow{Cells: []cell{p.measureCell(v), unbroken(v.PeriodIn(l)), numeric(v.In(l)), {Text: v.Measure.Formula(l)}}})
	}
	return t
}

func (p *Page) measureCell(v *resolve.Value) cell {
	l := p.edition.Lang
	return cell{Text: v.Measure.Name(l), Href: p.Link(address.Method(l, string(v.Measure)))}
}

// targetTable holds the targets that plans set, and how far the figure has come.
func (p *Page) targetTable(f *resolve.Figure) table {
	w, l := p.edition.words.word, p.edition.Lang
	t := table{ID: "_targets", Title: w("targets"), Caption: w("targets-of-figure", "figure", f.Title.In(l)),
		Columns: []heading{{w("plan"), false}, {w("target-value"), true}, {w("progress"), true}, {w("source"), false}}}
	for _, v := range f.Targets {
		reached := cell{Class: "n"}
		if progress := progressTo(v); progress != nil {
			reached.Text = progress.In(l)
		}
		t.Rows = append(t.Rows, tableRow{Cells: []cell{{Text: v.PeriodIn(l)}, numeric(v.In(l)), reached, p.origin(v)}})
		t.addNote(v.PeriodIn(l), p.html(v.Note.Passage(l)))
	}
	return t
}

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
