package history

import (
	"cmp"
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/record"
)

// Standing is how a thing stands now.
//
// A thing stands as it was released only if all of its files say the same:
// besides its own record that of its sources and what they print of the report,
// and for a chart what its figures are called and defined as; and no entry of
// data/corrections.yaml about it waits for the next release.
type Standing struct {
	Issue       record.Issue  // the newest release, where it has the thing just as it is now; else zero
	Changed     record.Issue  // the release in which its own record last changed or first appeared; zero where none has it as it is
	Draft       []Change      // since the newest release, where it differs from that
	Corrections []*Correction // of the figure, or of the figures that the chart draws; newest first
}

// Standing says how a figure or chart stands now. It may be asked by several
// goroutines at once, like all methods.
func (h *History) Standing(t address.Thing) Standing {
	t = t.In(0)
	s := Standing{Draft: h.draft[t], Corrections: h.corrections(t)}
	if len(h.stages) < 2 {
		return s
	}
	now, newest := h.stages[len(h.stages)-1], len(h.Releases)-1
	at := len(h.Releases)
	for at > 0 && same(t, h.stages[at-1], now) {
		at--
	}
	if at > newest {
		return s
	}
	s.Changed = h.Releases[at].Issue
	pending := slices.ContainsFunc(s.Corrections, func(c *Correction) bool { return c.Release == 0 })
	if h.sameReport && !pending && sameContext(t, h.stages[newest], now) {
		s.Issue = h.Releases[newest].Issue
	}
	return s
}

// corrections are the entries about a figure; about a chart those of its
// figures' definitions and of the numbers that it shows or ever showed.
func (h *History) corrections(t address.Thing) []*Correction {
	if t.Kind == address.Figures {
		return h.byFigure[h.lines.last(t).ID]
	}
	if len(h.Corrections) == 0 {
		return nil
	}
	var about []*Correction
	for i, s := range h.stages {
		in, ok := h.lines.in(t, s)
		if !ok {
			continue
		}
		c := s.chart(in.ID)
		for _, row := range c.Rows {
			for _, v := range row.Values {
				about = append(about, h.byNumber[numberKey{h.lines.last(address.Figure(v.Figure)).ID, v.Measure, v.Period}]...)
			}
		}
		if i < len(h.steps) {
			for _, at := range h.steps[i].of[in] {
				about = append(about, h.steps[i].changes[at].Why...)
			}
			continue
		}
		for _, id := range c.Figures {
			for _, e := range h.byFigure[h.lines.last(address.Figure(id)).ID] {
				if e.Period == "" {
					about = append(about, e)
				}
			}
		}
	}
	slices.SortFunc(about, func(a, b *Correction) int { return cmp.Compare(h.rank[a], h.rank[b]) })
	return slices.Compact(about)
}

// Since lists what changed since the release of the thing (t.Release), oldest
// change first, up to now. It is empty for what stands now.
func (h *History) Since(t address.Thing) []Change {
	if t.Release < 1 || t.Release > len(h.Releases) {
		return nil
	}
	var changes []Change
	id := t.In(0)
	for _, s := range h.steps[t.Release-1:] {
		next, stays := h.lines.in(id, s.to)
		if !s.from.has(id) { // it was withdrawn, and may be back
			id = next
		}
		for _, at := range s.of[id] {
			changes = append(changes, s.changes[at])
		}
		if stays {
			id = next
		}
	}
	return changes
}

// Numbers lists the releases that have the thing under its id, by number,
// oldest first.
func (h *History) Numbers(t address.Thing) []int {
	var numbers []int
	for i := range h.Releases {
		if i < len(h.stages) && h.stages[i].has(t.In(0)) {
			numbers = append(numbers, i+1)
		}
	}
	return numbers
}

// Versions lists the releases of a thing under all ids that it ever had, oldest
// first: each with the id and the number under which its pages stand for good.
func (h *History) Versions(t address.Thing) []address.Thing {
	var versions []address.Thing
	for i := range h.Releases {
		if i >= len(h.stages) {
			break
		}
		if in, ok := h.lines.in(t.In(0), h.stages[i]); ok {
			versions = append(versions, in.In(i+1))
		}
	}
	return versions
}

// Successor is the thing that a released one is now: itself, or what it was
// renamed to. It is false where the thing was withdrawn.
func (h *History) Successor(t address.Thing) (address.Thing, bool) {
	t = t.In(0)
	if len(h.stages) == 0 {
		return t, h.Now != nil && (t.Kind == address.Figures && h.Now.Figure(t.ID) != nil || t.Kind == address.Charts && h.Now.Chart(t.ID) != nil)
	}
	return h.lines.in(t, h.stages[len(h.stages)-1])
}

// byThing sorts the changes of a step by the thing as it is called afterwards.
func (s *step) byThing() map[address.Thing][]Change {
	all := map[address.Thing][]Change{}
	for _, c := range s.changes {
		all[c.Thing] = append(all[c.Thing], c)
	}
	return all
}
