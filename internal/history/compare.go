package history

import (
	"zonepress/internal/address"
	"zonepress/internal/record"
)

// step is the way from one stage to the next, with all that changed on it.
type step struct {
	from, to *stage
	changes  []Change
	of       map[address.Thing][]int // changes by the thing's older id; by its own where it was not there before
	shifts   []shift
	numbers  map[numberKey]int      // index of the change of a number of a figure
	byFigure map[string][]numberKey // the keys of numbers
	lines    *lineage
}

// numberKey names a number of a figure under the figure's last id.
type numberKey struct{ figure, measure, period string }

// shift is a change of a number that has to be explained.
type shift struct {
	change int
	figure string // id in the newer stage, or for a number that is gone in the older
	key    numberKey
	before *record.Value // Added: the number as it last was in an earlier release, if ever
	led    []*entry      // entries that begin where it began and lead somewhere else
}

func (s *step) key(figure string, v *record.Value) numberKey {
	return numberKey{s.lines.last(address.Figure(figure)).ID, v.Measure, v.Period}
}

// add puts a change on the list, under the id that the thing had before.
func (s *step) add(older address.Thing, c Change) int {
	s.changes = append(s.changes, c)
	at := len(s.changes) - 1
	s.of[older] = append(s.of[older], at)
	return at
}

// collect finds all changes; what explains them is not known yet. Earlier are
// the stages before, oldest first.
func (s *step) collect(earlier []*stage) {
	s.of, s.numbers = map[address.Thing][]int{}, map[numberKey]int{}
	s.byFigure = map[string][]numberKey{}
	continued := make([]bool, len(s.to.set.Figures))
	for i := range s.from.set.Figures {
		older := &s.from.set.Figures[i]
		t := address.Figure(older.ID)
		now, ok := s.lines.in(t, s.to)
		if !ok {
			s.add(t, Change{Kind: Withdrawn, Thing: t, Title: older.Title, Reason: s.reason(t)})
			continue
		}
		at := s.to.figures[now.ID]
		continued[at] = true
		s.figure(older, &s.to.set.Figures[at], earlier)
	}
	for i := range s.to.set.Figures {
		if !continued[i] {
			s.newFigure(&s.to.set.Figures[i], earlier)
		}
	}
	s.collectCharts()
}

// reason is why a thing was withdrawn, from data/redirects.yaml.
func (s *step) reason(t address.Thing) record.Text {
	if r := s.lines.gone[t]; r != nil {
		return plain(r.Gone)
	}
	return nil
}

// newFigure adds a figure that the stage before does not have. One that comes
// back must not do so with other numbers in silence.
func (s *step) newFigure(f *record.Figure, earlier []*stage) {
	t := address.Figure(f.ID)
	s.add(t, Change{Kind: Added, Thing: t, Title: f.Title})
	for i := len(earlier) - 1; i >= 0; i-- {
		if older := s.lines.figureIn(f.ID, earlier[i]); older != nil {
			s.returned(older, f)
			return
		}
	}
}

// returned adds the numbers of a figure that came back as others.
func (s *step) returned(older, newer *record.Figure) {
	for _, list := range [][]record.Value{newer.Values, newer.Stated, newer.Targets} {
		for i := range list {
			if before := numberOf(older, list[i].Key()); before != nil && !before.SameNumber(&list[i]) {
				s.addNumber(address.Figure(newer.ID), newer, Change{Kind: Added, New: &list[i]}, before)
			}
		}
	}
}

// figure compares a figure with what it was before.
func (s *step) figure(older, newer *record.Figure, earlier []*stage) {
	t, now := address.Figure(older.ID), address.Figure(newer.ID)
	if t != now {
		s.add(t, Change{Kind: Renamed, Thing: now, Title: newer.Title, OldID: t.ID})
	}
	for _, field := range []struct {
		name    string
		was, is record.Text
	}{
		{"title", older.Title, newer.Title},
		{"definition", older.Definition, newer.Definition},
		{"scope", older.Scope, newer.Scope},
		{"unit", older.Unit, newer.Unit},
	} {
		if reworded(field.was, field.is) {
			s.add(t, Change{Kind: Wording, Thing: now, Title: newer.Title, Field: field.name, Was: field.was, Is: field.is})
		}
	}
	if alike(older.Values, newer.Values) && alike(older.Stated, newer.Stated) &&
		alike(older.Computed, newer.Computed) && alike(older.Targets, newer.Targets) {
		return
	}
	s.figureNumbers(older, newer, earlier)
}

// figureNumbers compares all numbers of a figure. That a measure is worked out
// for other periods than before says nothing new.
func (s *step) figureNumbers(older, newer *record.Figure, earlier []*stage) {
	t := address.Figure(older.ID)
	for _, list := range [][]record.Value{older.Values, older.Stated, older.Computed, older.Targets} {
		for i := range list {
			was := &list[i]
			is := numberOf(newer, was.Key())
			switch {
			case is == nil && isMeasure(was):
			case is == nil:
				s.addNumber(t, newer, Change{Kind: Withdrawn, Old: was}, nil)
			default:
				s.number(t, newer, was, is)
			}
		}
	}
	for _, list := range [][]record.Value{newer.Values, newer.Stated, newer.Targets} {
		for i := range list {
			if numberOf(older, list[i].Key()) == nil {
				before := s.lastSeen(newer.ID, list[i].Key(), earlier)
				s.addNumber(t, newer, Change{Kind: Added, New: &list[i]}, before)
			}
		}
	}
}

// number compares a number with what it was before.
func (s *step) number(older address.Thing, f *record.Figure, was, is *record.Value) {
	if !was.SameNumber(is) {
		s.addNumber(older, f, Change{Kind: Number, Old: was, New: is}, nil)
	}
	if was.Status != is.Status {
		s.add(older, Change{Kind: Status, Thing: address.Figure(f.ID), Title: f.Title, Old: was, New: is})
	}
	if reworded(was.Note, is.Note) {
		s.add(older, Change{Kind: Wording, Thing: address.Figure(f.ID), Title: f.Title, Field: "note", Was: was.Note, Is: is.Note, Old: was, New: is})
	}
}

func (s *step) addNumber(older address.Thing, f *record.Figure, c Change, before *record.Value) {
	c.Thing, c.Title = address.Figure(f.ID), f.Title
	v := c.New
	if v == nil {
		v = c.Old
	}
	key := s.key(f.ID, v)
	at := s.add(older, c)
	if _, ok := s.numbers[key]; !ok {
		s.byFigure[key.figure] = append(s.byFigure[key.figure], key)
	}
	s.numbers[key] = at
	s.shifts = append(s.shifts, shift{change: at, figure: f.ID, key: key, before: before})
}

// lastSeen is a number as it was in the latest of some stages that has it, or nil.
func (s *step) lastSeen(figure string, key record.Key, earlier []*stage) *record.Value {
	for i := len(earlier) - 1; i >= 0; i-- {
		if f := s.lines.figureIn(figure, earlier[i]); f != nil {
			if v := numberOf(f, key); v != nil && !isMeasure(v) {
				return v
			}
		}
	}
	return nil
}

// numberOf returns the number of a figure with a key, or nil. What a source
// states comes before what was worked out.
func numberOf(f *record.Figure, key record.Key) *record.Value {
	for _, list := range [...][]record.Value{f.Values, f.Stated, f.Targets, f.Computed} {
		for i := range list {
			if list[i].Period == key.Period && list[i].Measure == key.Measure {
				return &list[i]
			}
		}
	}
	return nil
}

// isMeasure reports whether a number is a measure that was worked out from the
// numbers of data/, and not written there itself.
func isMeasure(v *record.Value) bool { return v.Measure != valueMeasure && v.Formula != "" }

// valueMeasure is what records call the value of a figure itself.
const valueMeasure = "value"

// alike reports whether two lists hold the same numbers of the same status, in
// the same order; what is printed of them may differ.
func alike(a, b []record.Value) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		v, w := &a[i], &b[i]
		if v.Measure != w.Measure || v.Period != w.Period || v.Status != w.Status || !v.SameNumber(w) || reworded(v.Note, w.Note) {
			return false
		}
	}
	return true
}

// reworded reports whether a text differs in a language that both have; or is
// there in one of them alone.
func reworded(was, is record.Text) bool {
	if len(was) == 0 || len(is) == 0 {
		return len(was) != len(is)
	}
	for _, l := range languages {
		a, inA := was[l]
		if b, inB := is[l]; inA && inB && a != b {
			return true
		}
	}
	return false
}
