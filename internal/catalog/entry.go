package catalog

import (
	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Entry is a figure or chart in a catalogue, with what its record does not
// know: its releases and its files. The Entry of the zero Thing is all figures
// together.
type Entry struct {
	Thing    address.Thing // as it is now
	Issue    record.Issue  // that it stands just as in; zero for none
	Changed  string        // YYYY-MM-DD of its last change; "" where not known
	Files    []record.File // as they are now, in any order
	Releases []Version     // that have it, oldest first
}

// Version is a figure or chart in a release.
type Version struct {
	record.Issue
	Files []record.File
}

// whole is the thing that stands for all figures together.
var whole = address.Thing{}

// pageOf is the address of the page of a thing, or of all data.
func pageOf(t address.Thing, l lang.Lang) string {
	if t == whole {
		return address.Data(l)
	}
	return t.Page(l)
}

// permalink is where a thing stands for good: its page in the release that it
// is of, or where it is of none, its page; that of all data is in no release.
func permalink(s *record.Set, t address.Thing, i record.Issue, l lang.Lang) string {
	if t == whole {
		return address.Absolute(s.Report.Base, address.Data(l))
	}
	return t.In(i.Number).Permalink(s.Report.Base, l)
}

// subject is what a description is about, in one language.
type subject struct {
	title, definition, scope, unit, note, topic string
	numbers                                     []reading
	values                                      []*record.Value // what was observed; neither computed nor target
	headline                                    *record.Value
	sources                                     []*record.Source
}

// reading is a number with the name of what it measures.
type reading struct {
	*record.Value
	name string
}

// subjectOf looks a thing up; false where the record does not have it.
func subjectOf(s *record.Set, t address.Thing, l lang.Lang) (subject, bool) {
	switch t.Kind {
	case address.Figures:
		if f := s.Figure(t.ID); f != nil {
			return ofFigure(s, f, l), true
		}
	case address.Charts:
		if c := s.Chart(t.ID); c != nil {
			return ofChart(s, c, l), true
		}
	case "":
		return ofWhole(s, l), t == whole
	}
	return subject{}, false
}

func ofFigure(s *record.Set, f *record.Figure, l lang.Lang) subject {
	x := subject{title: f.Title.In(l), definition: f.Definition.In(l), scope: f.Scope.In(l), unit: f.Unit.In(l), topic: f.Topic.Title.In(l), headline: f.Headline()}
	var named []string
	for _, list := range [][]record.Value{f.Values, f.Stated, f.Computed} {
		for i := range list {
			v := &list[i]
			x.numbers = append(x.numbers, reading{v, measured(x.title, v, l)})
			named = append(named, v.Sources...)
		}
	}
	x.values = observed(f)
	x.sources = sourcesOf(s, named)
	return x
}

func ofChart(s *record.Set, c *record.Chart, l lang.Lang) subject {
	x := subject{title: c.Title.In(l), scope: c.Scope.In(l), unit: c.Unit.In(l), note: c.Note.In(l), sources: sourcesOf(s, c.Sources)}
	for _, row := range c.Rows {
		for i := range row.Values {
			v := &row.Values[i]
			name := row.Label.In(l)
			if f := s.Figure(v.Figure); f != nil {
				name = f.Title.In(l)
			}
			x.numbers = append(x.numbers, reading{v, measured(name, v, l)})
			x.values = append(x.values, v)
		}
	}
	return x
}

func ofWhole(s *record.Set, l lang.Lang) subject {
	x := subject{title: wordsIn(l).all(s.Report.Title.In(l)), definition: s.Report.Description.In(l)}
	for i := range s.Figures {
		x.values = append(x.values, observed(&s.Figures[i])...)
	}
	for i := range s.Sources {
		x.sources = append(x.sources, &s.Sources[i])
	}
	return x
}

// observed are the numbers of a figure that sources published or that stand in
// for such: targets and comparisons say nothing of when data is from.
func observed(f *record.Figure) []*record.Value {
	var all []*record.Value
	for _, list := range [][]record.Value{f.Values, f.Stated} {
		for i := range list {
			all = append(all, &list[i])
		}
	}
	return all
}

// plainMeasure is the measure of a value itself.
const plainMeasure = "value"

// measured is the name of what a number measures: the indicator, and the
// measure where it is not the value itself.
func measured(indicator string, v *record.Value, l lang.Lang) string {
	if name := v.MeasureName.In(l); v.Measure != plainMeasure && v.Measure != "" && name != "" {
		return indicator + wordsIn(l).colon + name
	}
	return indicator
}

// sourcesOf are the sources with the ids, as the record lists them.
func sourcesOf(s *record.Set, ids []string) []*record.Source {
	wanted := map[string]bool{}
	for _, id := range ids {
		wanted[id] = true
	}
	var all []*record.Source
	for i := range s.Sources {
		if wanted[s.Sources[i].ID] {
			all = append(all, &s.Sources[i])
		}
	}
	return all
}
