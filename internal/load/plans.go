package load

import (
	"strings"

	"zonepress/internal/period"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// plan reads an item of data/plans.yaml.
func (v value) plan() site.Plan {
	m := v.mapping("id", "slug", "title", "name", "from", "to", "directions")
	plan := site.Plan{
		ID:         m.id().planID(),
		Slug:       m.need("slug").slug(),
		Title:      m.need("title").text(),
		Name:       m.may("name").text(),
		From:       m.need("from").year(),
		To:         m.need("to").year(),
		Directions: list(m.may("directions"), value.planDirection),
	}
	years := plan.From.Given() && plan.To.Given()
	if years && plan.To.Value <= plan.From.Value {
		v.failAt(plan.To.Pos, "plan-order", nil)
		years = false
	}
	if !years && v.file != nil {
		v.file.loader.lose(v.file.name)
		plan.ID.Value = "" // without its years nothing can be worked out from it
	}
	plan.Directions = unique(v.file, plan.Directions, func(d site.PlanDirection) source.At[string] { return d.ID })
	return plan
}

func (v value) planDirection() site.PlanDirection {
	m := v.mapping("id", "title", "note", "page")
	return site.PlanDirection{
		ID:    m.need("id").id(),
		Title: m.need("title").text(),
		Note:  m.may("note").text(),
		Page:  m.may("page").path(),
	}
}

// planID reads the id of a plan, which is a period at the same time.
func (v value) planID() source.At[string] {
	id := v.token()
	if p, err := period.Parse(id.Value); id.Given() && (err != nil || p.Plan == "") {
		v.fail("plan-id", source.Args{"id": id.Value})
		v.file.loader.lose(v.file.name)
	}
	return id
}

// slug reads the folder of a plan's sections.
func (v value) slug() source.At[string] {
	slug := v.name()
	if isReserved(slug.Value) {
		v.fail("reserved-name", source.Args{"name": slug.Value, "reserved": strings.Join(reserved, ", ")})
	}
	return slug
}

// path reads the address of a section below the edition, however many slashes
// stand around it.
func (v value) path() source.At[string] {
	path := v.token()
	path.Value = strings.Trim(path.Value, "/")
	return path
}
