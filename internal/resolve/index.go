package resolve

import (
	"maps"
	"slices"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/nearest"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// nearestNames is how many similar names a message offers.
const nearestNames = 3

// index finds things by their names.
type index struct {
	lost    func(file string) bool // a file that defines such things could not be read
	figures map[string]*Figure     // by id
	titles  map[string]*Figure     // by Chinese title; nil where several figures share it
	files   map[string]string      // the id that now stands in a file, which may once have been the file's name
	charts  map[string]*Chart
	sources map[string]*Source
	plans   map[string]*Plan
	topics  map[string]*Topic
}

func newIndex(s *site.Site, report *Report) *index {
	x := &index{
		lost:    s.Lost,
		figures: make(map[string]*Figure, len(s.Indicators)),
		titles:  make(map[string]*Figure, len(s.Indicators)),
		files:   make(map[string]string, len(s.Indicators)),
		charts:  make(map[string]*Chart, len(s.Charts)),
		sources: make(map[string]*Source, len(s.Sources)),
		plans:   make(map[string]*Plan, len(s.Plans)),
		topics:  make(map[string]*Topic, len(s.Topics)),
	}
	for i := range s.Sources {
		one := &Source{Source: &s.Sources[i], Number: i + 1}
		x.sources[one.ID.Value] = one
		report.Sources = append(report.Sources, one)
	}
	for i := range s.Plans {
		one := &Plan{Plan: &s.Plans[i]}
		x.plans[one.ID.Value] = one
		report.Plans = append(report.Plans, one)
	}
	for i := range s.Topics {
		one := &Topic{ID: s.Topics[i].ID.Value}
		x.topics[one.ID] = one
		report.Topics = append(report.Topics, one)
	}
	for i := range s.Indicators {
		x.addFigure(&s.Indicators[i])
	}
	for i := range s.Charts {
		one := &Chart{Chart: &s.Charts[i], Name: s.Charts[i].ID.Value, Uses: map[lang.Lang][]Use{}}
		x.charts[one.Name] = one
	}
	return x
}

func (x *index) addFigure(i *site.Indicator) {
	f := &Figure{Indicator: i, Name: i.ID.Value, Topic: x.topics[i.Topic.Value], Uses: map[lang.Lang][]Use{}, plans: x.plans}
	f.Unit = unitOfText(i.Unit)
	x.figures[f.Name] = f
	x.files[f.ID.Pos.File] = f.Name
	title := i.Title[lang.Chinese].Value
	if _, taken := x.titles[title]; taken {
		f = nil
	}
	x.titles[title] = f
}

// unitOfText understands a unit from its Chinese form.
func unitOfText(u site.Unit) Unit {
	names := make(map[lang.Lang]string, len(u.Text))
	for l, text := range u.Text {
		names[l] = text.Value
	}
	return Unit{Unit: quantity.ParseUnit(names[lang.Chinese]), Names: names, Singular: u.Singular.Value}
}

// figure finds an indicator by its id or its Chinese title.
func (x *index) figure(name string) (*Figure, *fault) {
	if f, ok := x.figures[name]; ok {
		return f, nil
	}
	f, ok := x.titles[name]
	if f != nil {
		return f, nil
	}
	if ok {
		return nil, &fault{"figure-title-ambiguous", source.Args{"name": name}}
	}
	if x.lost("data/indicators/") {
		return nil, reported
	}
	names := slices.Concat(slices.Sorted(maps.Keys(x.figures)), slices.Sorted(maps.Keys(x.titles)))
	near := nearest.Names(name, names, nearestNames)
	if renamed := x.files["data/indicators/"+name+".yaml"]; renamed != "" && !isID(renamed) {
		return nil, reported
	} else if renamed != "" && !slices.Contains(near, renamed) {
		near = append([]string{renamed}, near...)
	}
	return nil, &fault{"unknown-figure", source.Args{"name": name, "nearest": list(near)}}
}

// isID reports whether an id has the form that ids have. Load has told of one
// that has not.
func isID(name string) bool {
	return name[0] >= 'a' && name[0] <= 'z' && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// span turns a plan into the years that it lasts; other periods stay as they are.
func (x *index) span(p period.Period) (period.Period, *fault) {
	if p.Plan == "" {
		return p, nil
	}
	plan, ok := x.plans[p.Plan]
	if !ok && x.lost("data/plans.yaml") {
		return p, reported
	}
	if !ok {
		return p, &fault{"unknown-plan", source.Args{"name": p.Plan, "nearest": list(nearest.Names(p.Plan, slices.Sorted(maps.Keys(x.plans)), nearestNames))}}
	}
	return period.Between(period.Point{Year: plan.From.Value}, period.Point{Year: plan.To.Value}), nil
}

// steps turns the period of a measure into the base and the end that it is
// worked out from: a single period grows on the one a year before, a plan on
// the year before its first.
func (x *index) steps(p period.Period) (base, end period.Point, f *fault) {
	span, f := x.span(p)
	switch {
	case f != nil:
		return base, end, f
	case p.Plan != "":
		return span.From.Before(), span.To, nil
	case span.IsOpen():
		return base, end, &fault{"measure-open-period", source.Args{"period": p.String()}}
	case span.IsPoint():
		return span.From.Before(), span.To, nil
	}
	return span.From, span.To, nil
}
