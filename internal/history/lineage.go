package history

import (
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/record"
	"zonepress/internal/site"
)

// stage is what was published at one moment: in a release, or now.
type stage struct {
	set     *record.Set
	issue   record.Issue // zero for what stands now
	figures map[string]int
	charts  map[string]int
}

func newStage(set *record.Set, issue record.Issue) *stage {
	s := &stage{set: set, issue: issue, figures: make(map[string]int, len(set.Figures)), charts: make(map[string]int, len(set.Charts))}
	for i := range set.Figures {
		s.figures[set.Figures[i].ID] = i
	}
	for i := range set.Charts {
		s.charts[set.Charts[i].ID] = i
	}
	return s
}

// figure returns the figure with an id, or nil.
func (s *stage) figure(id string) *record.Figure {
	if i, ok := s.figures[id]; ok {
		return &s.set.Figures[i]
	}
	return nil
}

// chart returns the chart with an id, or nil.
func (s *stage) chart(id string) *record.Chart {
	if i, ok := s.charts[id]; ok {
		return &s.set.Charts[i]
	}
	return nil
}

// has reports whether a figure or chart was published, under this id.
func (s *stage) has(t address.Thing) bool {
	ids := s.figures
	if t.Kind == address.Charts {
		ids = s.charts
	}
	_, ok := ids[t.ID]
	return ok
}

// lineage knows under which ids a thing was published over time, from
// data/redirects.yaml. The things in it are of no release.
type lineage struct {
	to     map[address.Thing]address.Thing
	former map[address.Thing][]address.Thing // by the last id: the ids before, in the order of the file
	gone   map[address.Thing]*site.Redirect
}

func newLineage(redirects []site.Redirect) lineage {
	l := lineage{map[address.Thing]address.Thing{}, map[address.Thing][]address.Thing{}, map[address.Thing]*site.Redirect{}}
	for i := range redirects {
		r := &redirects[i]
		from, ok := renamed(r)
		switch {
		case !ok:
		case r.To.Given():
			l.to[from] = address.Thing{Kind: from.Kind, ID: r.To.Value}
		default:
			l.gone[from] = r
		}
	}
	for i := range redirects {
		if from, ok := renamed(&redirects[i]); ok && redirects[i].To.Given() {
			last := l.last(from)
			l.former[last] = append(l.former[last], from)
		}
	}
	return l
}

// renamed is the figure or chart that a redirect is about; false for one of a
// single address.
func renamed(r *site.Redirect) (address.Thing, bool) {
	switch {
	case r.Figure.Given():
		return address.Figure(r.Figure.Value), true
	case r.Chart.Given():
		return address.Chart(r.Chart.Value), true
	}
	return address.Thing{}, false
}

// last follows renamings to the id that has not been renamed since. Circles,
// which load reports, end where they began.
func (l *lineage) last(t address.Thing) address.Thing {
	at := t
	for range len(l.to) {
		next, ok := l.to[at]
		if !ok || next == t {
			break
		}
		at = next
	}
	return at
}

// in is the thing under the id that it has in a stage: the same, or another of
// its lineage.
func (l *lineage) in(t address.Thing, s *stage) (address.Thing, bool) {
	if s.has(t) {
		return t, true
	}
	if len(l.to) == 0 {
		return t, false
	}
	last := l.last(t)
	if s.has(last) {
		return last, true
	}
	former := l.former[last]
	for _, one := range slices.Backward(former) {
		if s.has(one) {
			return one, true
		}
	}
	return t, false
}

// figureIn is the figure with an id, or of its lineage, in a stage; or nil.
func (l *lineage) figureIn(id string, s *stage) *record.Figure {
	t, ok := l.in(address.Figure(id), s)
	if !ok {
		return nil
	}
	return s.figure(t.ID)
}
