package frozen

import (
	"maps"
	"slices"
	"strings"

	"zonepress/internal/record"
)

// names are the tables of what is called by its id further on: each holds the
// name that most values have.
type names struct{ topics, measures, periods *table }

// table is an id's name, for each id in the order in which they first appear.
type table struct {
	ids    []string
	usual  map[string]record.Text
	counts map[string]*tally
}

// tally counts the names that one id has.
type tally struct {
	texts []record.Text
	times map[string]int
}

func newTable() *table { return &table{usual: map[string]record.Text{}, counts: map[string]*tally{}} }

// of is the name that an id has where nothing else is written.
func (t *table) of(id string) record.Text { return t.usual[id] }

// longestID bounds what stands in a table: YAML takes keys of 1,024 characters
// at most, and who has such ids writes their names where they are.
const longestID = 100

func (t *table) count(id string, name record.Text) {
	if id == "" || len(id) > longestID || len(name) == 0 {
		return
	}
	c := t.counts[id]
	if c == nil {
		c = &tally{times: map[string]int{}}
		t.counts[id] = c
		t.ids = append(t.ids, id)
	}
	sign := signature(name)
	if c.times[sign]++; c.times[sign] == 1 {
		c.texts = append(c.texts, name)
	}
}

// settle chooses the name that occurs most often, of two the first.
func (t *table) settle() {
	for id, c := range t.counts {
		best := c.texts[0]
		for _, text := range c.texts[1:] {
			if c.times[signature(text)] > c.times[signature(best)] {
				best = text
			}
		}
		t.usual[id] = best
	}
}

// signature is equal for equal texts alone.
func signature(t record.Text) string {
	var b strings.Builder
	for _, l := range slices.Sorted(maps.Keys(t)) {
		b.WriteString(string(l) + "\x00" + t[l] + "\x00")
	}
	return b.String()
}

func collectNames(r *record.Release) names {
	n := names{newTable(), newTable(), newTable()}
	count := func(values []record.Value) {
		for i := range values {
			n.measures.count(values[i].Measure, values[i].MeasureName)
			n.periods.count(values[i].Period, values[i].PeriodName)
		}
	}
	for i := range r.Figures {
		f := &r.Figures[i]
		n.topics.count(f.Topic.ID, f.Topic.Title)
		for _, values := range [][]record.Value{f.Values, f.Stated, f.Computed, f.Targets} {
			count(values)
		}
	}
	for i := range r.Charts {
		for j := range r.Charts[i].Rows {
			count(r.Charts[i].Rows[j].Values)
		}
	}
	for _, t := range []*table{n.topics, n.measures, n.periods} {
		t.settle()
	}
	return n
}

func (n names) put(to *node, e *encoder) {
	for _, t := range []struct {
		key string
		*table
	}{{"topics", n.topics}, {"measures", n.measures}, {"periods", n.periods}} {
		if len(t.ids) == 0 {
			continue
		}
		all := node{kind: mapping}
		for _, id := range t.ids {
			all.put(id, e.inner(t.usual[id]))
		}
		to.put(t.key, all)
	}
}

// commonSources are those that most numbers of a figure rest on.
func commonSources(f *record.Figure) []string {
	var best []string
	times := map[string]int{}
	for _, v := range f.All() {
		if len(v.Sources) > 0 {
			times[strings.Join(v.Sources, "\x00")]++
		}
	}
	for _, v := range f.All() {
		if times[strings.Join(v.Sources, "\x00")] > times[strings.Join(best, "\x00")] {
			best = v.Sources
		}
	}
	return best
}

// equal reports whether two values are the same in everything.
func equal(v, w *record.Value) bool {
	return v.Figure == w.Figure && v.Measure == w.Measure && v.Period == w.Period && v.Digits == w.Digits &&
		v.Qualifier == w.Qualifier && v.Status == w.Status && v.Formula == w.Formula && slices.Equal(v.Sources, w.Sources) &&
		same(v.MeasureName, w.MeasureName) && same(v.PeriodName, w.PeriodName) && same(v.Unit, w.Unit) &&
		same(v.Number, w.Number) && same(v.Text, w.Text) && same(v.Note, w.Note)
}
