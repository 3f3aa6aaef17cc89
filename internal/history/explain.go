package history

import (
	"zonepress/internal/address"
	"zonepress/internal/record"
	"zonepress/internal/site"
)

// explain binds the entries of data/corrections.yaml to the changes of each
// step, from the first on, and tells of the changes that none explains.
func (m *maker) explain() {
	m.placeWords()
	for k := range m.steps {
		m.explainNumbers(k)
		m.explainMeasures(k)
		m.explainWords(k)
		m.explainCharts(k)
	}
}

// placeWords finds the step of each entry about words: the first that ends on
// its date or later. On the day of a release it may also belong to the step
// after, if it is there that something changed.
func (m *maker) placeWords() {
	for _, e := range m.entries {
		if !e.aboutWords() || len(m.steps) == 0 {
			continue
		}
		e.step = len(m.steps) - 1 // which ends now, in no release
		for k, s := range m.steps[:len(m.steps)-1] {
			if date := s.to.issue.Date; date > e.Date || date == e.Date && (m.changedWords(k, e) || !m.changedWords(k+1, e)) {
				e.step, e.Release = k, s.to.issue.Number
				break
			}
		}
	}
}

// changedWords reports whether a step changed a text or the printed form of the
// figure of an entry.
func (m *maker) changedWords(k int, e *entry) bool {
	s := m.steps[k]
	last := address.Figure(e.key.figure)
	for _, t := range append([]address.Thing{last}, m.lines.former[last]...) {
		for _, at := range s.of[t] {
			c := &s.changes[at]
			if c.Kind == Wording || c.Kind == Number && c.Old.Digits == c.New.Digits {
				return true
			}
		}
	}
	return false
}

// explainNumbers looks for the chain of entries behind each change of a number.
func (m *maker) explainNumbers(k int) {
	s := m.steps[k]
	for i := range s.shifts {
		shift := &s.shifts[i]
		c := &s.changes[shift.change]
		from, to := shift.ends(c)
		if chain := m.chains[shift.key]; chain != nil {
			led, ok := chain.lead(from, to, s.to.issue.Date)
			if ok {
				c.Why = m.bindTo(led, k)
				continue
			}
			shift.led = led
		}
		if from.digits == to {
			c.Why = m.entriesAbout(shift.key, k)
		}
	}
	m.bindRest(k)
}

// ends are the states that a change leads between.
func (s *shift) ends(c *Change) (from state, to string) {
	switch {
	case c.Old != nil:
		from = state{c.Old.Digits, c.Old.Digits}
	case s.before != nil:
		from = state{"", s.before.Digits}
	}
	if c.New != nil {
		to = c.New.Digits
	}
	return from, to
}

// bindTo notes that entries explain a step.
func (m *maker) bindTo(led []*entry, k int) []*Correction {
	var why []*Correction
	for _, e := range led {
		e.step = k
		e.Release = m.steps[k].to.issue.Number
		why = append(why, e.Correction)
	}
	return why
}

// bindRest binds the entries of numbers that a step left as they were: those
// that lead away and back again, and those of a method that gives the same.
func (m *maker) bindRest(k int) {
	s := m.steps[k]
	for _, key := range m.keys {
		if _, changed := s.numbers[key]; changed {
			continue
		}
		f := m.lines.figureIn(key.figure, s.to)
		if f == nil {
			continue
		}
		if v := numberOf(f, record.Key{Measure: key.measure, Period: key.period}); v != nil {
			if led, ok := m.chains[key].search(state{v.Digits, v.Digits}, v.Digits, s.to.issue.Date); ok {
				m.bindTo(led, k)
			}
		}
	}
}

// entriesAbout are the entries about the words or the method of a figure, or of
// one number of it, that belong to a step.
func (m *maker) entriesAbout(key numberKey, k int) []*Correction {
	var why []*Correction
	for _, e := range m.words[key.figure] {
		if e.step == k && (e.Period == "" || e.key == key) {
			why = append(why, e.Correction)
		}
	}
	return why
}

// explainMeasures follows what was worked out to the numbers that it was worked
// out from, and tells of the changes that are left.
func (m *maker) explainMeasures(k int) {
	s := m.steps[k]
	for i := range s.shifts {
		shift := &s.shifts[i]
		c := &s.changes[shift.change]
		if len(c.Why) > 0 || c.Kind == Added && (shift.before == nil || shift.before.SameNumber(c.New)) {
			continue
		}
		if c.Kind != Number || !m.follows(s, c) {
			m.silent(k, shift, c)
		}
	}
}

// follows reports whether a number changed only because of what it is worked
// out from, and notes that.
func (m *maker) follows(s *step, c *Change) bool {
	if c.Old.Formula == "" || m.lines.renew(c.Old.Formula) != m.lines.renew(c.New.Formula) {
		if c.Old.Formula == "" || !sameRounded(c.Old, c.New) {
			return false
		}
		c.Follows = true
		return true
	}
	why, changed := m.operandsOf(s, c.New).changed(c.New.Formula)
	if !changed && !sameRounded(c.Old, c.New) {
		return false
	}
	c.Follows, c.Why = true, why
	return true
}

// explainWords looks for the entries behind each changed text of a figure.
func (m *maker) explainWords(k int) {
	s := m.steps[k]
	for i := range s.changes {
		c := &s.changes[i]
		if c.Kind != Wording || c.Thing.Kind != address.Figures {
			continue
		}
		last := m.lines.last(c.Thing).ID
		for _, e := range m.words[last] {
			if e.step == k {
				c.Why = append(c.Why, e.Correction)
			}
		}
		for _, key := range m.keysOf[last] {
			if len(c.Why) == 0 {
				c.Why = m.methods(m.chains[key], k)
			}
		}
		if len(c.Why) == 0 && c.Old == nil {
			m.silentWords(k, c)
		}
	}
}

// methods are the entries about a number that also explain a changed text.
func (m *maker) methods(c *chain, k int) []*Correction {
	var why []*Correction
	for _, e := range c.entries {
		if e.step == k && e.Kind == site.NewMethod {
			why = append(why, e.Correction)
		}
	}
	return why
}

// explainCharts carries the reasons of figures over to the charts that draw them.
func (m *maker) explainCharts(k int) {
	s := m.steps[k]
	for i := range s.changes {
		c := &s.changes[i]
		if c.Thing.Kind != address.Charts || c.Kind != Number {
			continue
		}
		if at, ok := s.numbers[s.key(c.New.Figure, c.New)]; ok && c.New.Figure != "" {
			c.Why, c.Follows = s.changes[at].Why, s.changes[at].Follows
			continue
		}
		// It was worked out for the chart, or is a measure that its figure does
		// not list.
		why, changed := m.operandsOf(s, c.New).changed(c.New.Formula)
		c.Why, c.Follows = why, changed || sameRounded(c.Old, c.New)
		if !c.Follows {
			m.silentDrawing(k, c)
		}
	}
	m.explainTitles(s)
}

// explainTitles marks the texts of charts that changed together with their
// numbers: a title that says the finding says the new one.
func (m *maker) explainTitles(s *step) {
	for _, changes := range s.of {
		var why []*Correction
		numbers := false
		for _, at := range changes {
			if c := &s.changes[at]; c.Thing.Kind == address.Charts && c.Kind == Number {
				why, numbers = union(why, c.Why), true
			}
		}
		for _, at := range changes {
			if c := &s.changes[at]; numbers && c.Kind == Wording && (c.Field == "title" || c.Field == "note") {
				c.Why, c.Follows = why, true
			}
		}
	}
}
