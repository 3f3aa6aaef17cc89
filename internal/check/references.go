package check

import (
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/nearest"
	"zonepress/internal/period"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// References says which ids of data/ name nothing, and which numbers an
// indicator gives twice. Where the file that may define an id could not be
// read, nothing is said of it.
func References(s *site.Site, problems *source.List) {
	r := references{
		List:       problems,
		sources:    known{"no-such-source", nil, s.Lost("data/sources.yaml")},
		topics:     known{"no-such-topic", nil, s.Lost("data/topics.yaml")},
		plans:      known{"no-such-plan", nil, s.Lost("data/plans.yaml")},
		indicators: known{"no-such-whole", nil, s.Lost("data/indicators/")},
		pages:      known{"no-such-page", nil, s.Lost("content/zh/")},
	}
	r.sources.ids = ids(s.Sources, func(x site.Source) string { return x.ID.Value })
	r.topics.ids = ids(s.Topics, func(x site.Topic) string { return x.ID.Value })
	r.plans.ids = ids(s.Plans, func(x site.Plan) string { return x.ID.Value })
	r.indicators.ids = ids(s.Indicators, func(x site.Indicator) string { return x.ID.Value })
	chinese := slices.DeleteFunc(slices.Clone(s.Pages), func(x site.Page) bool { return x.Lang != lang.Chinese })
	r.pages.ids = ids(chinese, func(x site.Page) string { return x.Path })
	for _, indicator := range s.Indicators {
		r.indicator(indicator)
	}
	r.wholes(s.Indicators)
	for _, s := range s.Sources {
		if year, _, _ := strings.Cut(s.Date.Value, "-"); s.Date.Given() && s.Year.Given() && year != strconv.Itoa(s.Year.Value) {
			r.Add(source.Error(s.Date.Pos, "source-year", source.Args{"date": s.Date.Value, "year": strconv.Itoa(s.Year.Value)}))
		}
	}
	for _, plan := range s.Plans {
		for _, direction := range plan.Directions {
			r.find(r.pages, direction.Page)
		}
	}
	once(r, "duplicate-slug", s.Plans, func(x site.Plan) (source.At[string], string) { return x.Slug, x.Slug.Value })
}

// references is one run of References.
type references struct {
	*source.List
	sources, topics, plans, indicators, pages known
}

// known are the ids of things of one sort.
type known struct {
	code string   // of the problem for an id that is not among them
	ids  []string // sorted
	lost bool     // there may be others
}

func ids[T any](things []T, id func(T) string) []string {
	names := make([]string, len(things))
	for i, thing := range things {
		names[i] = id(thing)
	}
	slices.Sort(names)
	return names
}

// indicator checks what an indicator refers to.
func (r references) indicator(i site.Indicator) {
	r.find(r.topics, i.Topic)
	r.find(r.sources, i.Source)
	if i.Whole.Given() && i.Whole.Value == i.ID.Value {
		r.Add(source.Error(i.Whole.Pos, "whole-of-itself", source.Args{"id": i.ID.Value}))
	} else {
		r.find(r.indicators, i.Whole)
	}
	for _, o := range i.Observations {
		r.find(r.sources, o.Source)
		r.plan(o.Period)
	}
	for _, s := range i.Stated {
		r.find(r.sources, s.Source)
		r.plan(s.Period)
	}
	for _, t := range i.Targets {
		r.find(r.sources, t.Source)
		r.find(r.plans, t.Plan)
	}
	once(r, "duplicate-period", i.Observations, func(o site.Observation) (source.At[period.Period], string) {
		return o.Period, o.Period.Value.String()
	})
	once(r, "duplicate-stated", i.Stated, func(s site.Stated) (source.At[period.Period], string) {
		return s.Period, s.Measure.Value + "@" + s.Period.Value.String()
	})
	once(r, "duplicate-target", i.Targets, func(t site.Target) (source.At[string], string) {
		return t.Plan, t.Plan.Value
	})
}

// wholes says so where indicators are parts of one another in a circle. A part
// of itself has been told.
func (r references) wholes(indicators []site.Indicator) {
	whole := make(map[string]string, len(indicators))
	for _, i := range indicators {
		whole[i.ID.Value] = i.Whole.Value
	}
	for _, i := range indicators {
		at, steps := i.Whole.Value, 1
		for at != "" && at != i.ID.Value && steps <= len(indicators) {
			at, steps = whole[at], steps+1
		}
		if i.Whole.Given() && at == i.ID.Value && steps > 1 {
			r.Add(source.Error(i.Whole.Pos, "whole-circle", source.Args{"id": i.ID.Value, "whole": i.Whole.Value}))
		}
	}
}

// plan checks a period that is a plan.
func (r references) plan(p source.At[period.Period]) {
	if p.Value.Plan != "" {
		r.find(r.plans, source.At[string]{Value: p.Value.Plan, Pos: p.Pos})
	}
}

// mostNear is how many ids are offered for one that is unknown.
const mostNear = 3

// find says so where an id is given that nothing has.
func (r references) find(things known, id source.At[string]) {
	if !id.Given() || things.lost {
		return
	}
	if _, ok := slices.BinarySearch(things.ids, id.Value); ok {
		return
	}
	args := source.Args{"id": id.Value}
	code := things.code
	if near := nearest.Names(id.Value, things.ids, mostNear); len(near) > 0 {
		args["near"] = strings.Join(near, ", ")
		code += "-near"
	}
	r.Add(source.Error(id.Pos, code, args))
}

// once says so where two things have the same key, at the place of the second.
func once[T, V any](r references, code string, things []T, key func(T) (source.At[V], string)) {
	if len(things) < 2 {
		return
	}
	first := make(map[string]source.Pos, len(things))
	for _, thing := range things {
		at, name := key(thing)
		if !at.Given() {
			continue
		}
		if pos, taken := first[name]; taken {
			r.Add(source.Error(at.Pos, code, source.Args{"name": name, "first": pos.String()}))
			continue
		}
		first[name] = at.Pos
	}
}
