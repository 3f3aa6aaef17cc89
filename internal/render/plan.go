package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// planPage is what pages/plan.html is given.
type planPage struct {
	*Page
	PlanTitle  string
	Years      string
	Published  string
	Cards      []card
	Body       template.HTML
	Sections   []sectionLink
	Directions []directionRow
	HasNotes   bool // some direction has a note
	Targets    []targetRow
	Sources    []sourceEntry
}

// directionRow is a direction of a plan, with a link where a section speaks of it.
type directionRow struct {
	Href  template.URL
	Title string
	Note  template.HTML
}

// targetRow is a figure with the target that a plan sets for it.
type targetRow struct {
	Href                            template.URL
	Title, Latest, Target, Progress string
}

func (e *edition) planPage(p *resolve.Plan) (path string, output []byte) {
	slug, title := p.Slug.Value, p.Title.In(e.Lang)
	v := planPage{Page: e.newPage(address.Plan(e.Lang, slug), slug, title), PlanTitle: title, Years: e.years(p)}
	v.trail(title)
	v.Lede = v.html(p.Name.Passage(e.Lang))
	about := article{title: title, description: e.planDescription(p), keywords: e.keywordsWith(title)}
	if written := e.planNarrative(p); written != nil {
		v.addNarrative(written)
		about = e.written(written, written.Title.Plain())
	}
	v.generatedTwin()
	v.describe(about, "website")
	v.Sections = v.sectionsOf(p)
	for _, d := range p.Directions {
		row := directionRow{Title: d.Title.In(e.Lang), Note: v.html(d.Note.Passage(e.Lang))}
		if target := d.Pages[e.Lang]; target != nil {
			row.Href = v.Link(target.Address)
		}
		v.HasNotes = v.HasNotes || row.Note != ""
		v.Directions = append(v.Directions, row)
	}
	v.Targets = v.targets(p)
	return v.finish("plan", v)
}

// addNarrative takes up what an author wrote for the plan's own page.
func (v *planPage) addNarrative(written *resolve.Page) {
	v.Window = written.Title.Plain() + " - " + v.edition.title
	v.Heading, v.Lede = v.html(written.Title), v.html(written.Description)
	v.Published = written.Published
	v.Cards = v.cards(written.KeyFigures)
	v.Body = v.body(written.Body, written.Placements)
	v.Sources = v.sources(written.Sources)
}

// planNarrative is what an author wrote for the plan's own page, or nil.
func (e *edition) planNarrative(p *resolve.Plan) *resolve.Page {
	for _, written := range e.Sections {
		if written.Plan == p && e.isPlanPage(written) {
			return written
		}
	}
	return nil
}

// targets lists the figures that the plan sets a target for.
func (p *Page) targets(plan *resolve.Plan) []targetRow {
	e := p.edition
	var rows []targetRow
	for _, f := range e.site.report.Figures {
		for _, t := range f.Targets {
			if t.Period.Plan != plan.ID.Value {
				continue
			}
			row := targetRow{Href: p.Link(address.Figure(f.Name).Page(e.Lang)), Title: f.Title.In(e.Lang),
				Target: t.In(e.Lang), Latest: e.words.word("missing"), Progress: e.words.word("missing")}
			if latest := f.Latest(); latest != nil {
				row.Latest = latest.In(e.Lang)
			}
			if progress := progressTo(t); progress != nil {
				row.Progress = progress.In(e.Lang)
			}
			rows = append(rows, row)
		}
	}
	return rows
}

// progressTo is the progress made towards a target, or nil.
func progressTo(target *resolve.Value) *resolve.Value {
	for _, m := range target.Figure.Measures {
		if m.Measure == resolve.ProgressMeasure && m.Period == target.Period {
			return m
		}
	}
	return nil
}

func (e *edition) years(p *resolve.Plan) string {
	return e.words.word("plan-years", "from", p.From.Value, "to", p.To.Value)
}

func (e *edition) planDescription(p *resolve.Plan) string {
	return e.words.word("plan-description", "plan", p.Title.In(e.Lang), "from", p.From.Value, "to", p.To.Value)
}
