package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// stage is a plan on the timeline of the home page: its years, and what there is
// to say of it in one line.
type stage struct {
	Href         template.URL
	Title, Years string
	Base         int      // the year that the plan is measured from, where the stage before does not show it; or 0
	Ticks        []int    // the years of the plan
	Cards        []card   // the first key figure of the plan's own page, if it is of the plan
	Directions   []string // the first group of directions, where there is no such figure
	Targets      int      // how many targets the plan has published
	Next         bool     // a plan that is not the first of the report
}

// timeline lists the plans in the order of their years.
func (p *Page) timeline() []stage {
	e := p.edition
	var stages []stage
	for i, plan := range e.site.report.Plans {
		s := stage{
			Href: p.Link(address.Plan(e.Lang, plan.Slug.Value)), Title: plan.Title.In(e.Lang), Years: e.years(plan),
			Targets: len(p.targets(plan)), Next: i > 0,
		}
		if i == 0 || e.site.report.Plans[i-1].To.Value != plan.From.Value-1 {
			s.Base = plan.From.Value - 1
		}
		for year := plan.From.Value; year <= plan.To.Value; year++ {
			s.Ticks = append(s.Ticks, year)
		}
		s.Cards = p.cards(planFigure(plan, e.planNarrative(plan)))
		if len(s.Cards) == 0 {
			s.Directions = e.firstDirections(plan)
		}
		stages = append(stages, s)
	}
	return stages
}

// planFigure is the first key figure of a plan's page that is of the whole plan.
func planFigure(plan *resolve.Plan, written *resolve.Page) []*resolve.Value {
	if written == nil {
		return nil
	}
	for _, v := range written.KeyFigures {
		if v != nil && v.Period.Plan == plan.ID.Value {
			return []*resolve.Value{v}
		}
	}
	return nil
}

// firstDirections are the titles of the directions that have the same note as
// the first: plans list their main directions before what they mean for the work.
func (e *edition) firstDirections(plan *resolve.Plan) []string {
	var titles []string
	for _, d := range plan.Directions {
		if d.Note.In(e.Lang) != plan.Directions[0].Note.In(e.Lang) {
			break
		}
		titles = append(titles, d.Title.In(e.Lang))
	}
	return titles
}
