package history

import (
	"cmp"
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/site"
)

// entry is an entry of data/corrections.yaml with what became of it.
type entry struct {
	*Correction
	written *site.Correction
	key     numberKey
	step    int  // that it explains; -1 for none
	doubted bool // the author is told what is wrong with it, or with the number
}

// aboutWords reports whether an entry is about texts alone, and not a number.
func (e *entry) aboutWords() bool { return !e.written.Old.Given() && !e.written.New.Given() }

// chain is all entries about one number, oldest first. Each explains one step
// of the number at most; next is the first that explains none yet.
type chain struct {
	entries []*entry
	next    int
}

// state is the digits of a number: none where it was withdrawn, and then its
// last ones.
type state struct{ digits, last string }

// after is the state that an entry leads to, if it goes on from s. A number
// that was withdrawn comes back as another of its last digits.
func (s state) after(e *entry) (state, bool) {
	if e.OldDigits != s.digits && (s.digits != "" || e.OldDigits != s.last) {
		return s, false
	}
	if e.NewDigits == "" {
		return state{"", e.OldDigits}, true
	}
	return state{e.NewDigits, e.NewDigits}, true
}

// lead finds the entries that lead from one state to the digits of another, in
// their order: on a step that ends on a date, those up to that date; or where
// it has not ended, "", all that are left. It is false where none do; the entries
// then are those that lead somewhere else.
func (c *chain) lead(from state, to, date string) ([]*entry, bool) {
	if led, ok := c.search(from, to, date); ok || date == "" {
		return led, ok
	}
	return c.search(from, to, "") // one that was entered afterwards
}

// search is lead, without those that came too late.
func (c *chain) search(from state, to, date string) ([]*entry, bool) {
	var led []*entry
	enough, last := 0, 0
	for i := c.next; i < len(c.entries); i++ {
		e := c.entries[i]
		if date != "" && e.Date > date {
			break
		}
		next, ok := from.after(e)
		if !ok {
			continue
		}
		led, from = append(led, e), next
		// On the day of a release the first way counts: what else was entered on
		// that day belongs to the step after.
		if from.digits == to && (enough == 0 || date == "" || e.Date < date) {
			enough, last = len(led), i
		}
	}
	if enough == 0 {
		return led, false
	}
	c.next = last + 1
	return led[:enough], true
}

// newEntries binds data/corrections.yaml, sorted into the chains of numbers and
// the entries about words by figure.
func (m *maker) newEntries() {
	m.chains, m.words, m.keysOf = map[numberKey]*chain{}, map[string][]*entry{}, map[string][]numberKey{}
	for i := range m.site.Corrections {
		written := &m.site.Corrections[i]
		c := m.bind(written)
		last := m.lines.last(address.Figure(c.Figure)).ID
		m.entries = append(m.entries, &entry{Correction: c, written: written, key: numberKey{last, c.Measure, c.Period}, step: -1})
	}
	for _, e := range m.sortedEntries() {
		if e.aboutWords() {
			m.words[e.key.figure] = append(m.words[e.key.figure], e)
			continue
		}
		if m.chains[e.key] == nil {
			m.chains[e.key] = &chain{}
			m.keys = append(m.keys, e.key)
			m.keysOf[e.key.figure] = append(m.keysOf[e.key.figure], e.key)
		}
		m.chains[e.key].entries = append(m.chains[e.key].entries, e)
	}
}

// sortedEntries are all entries, oldest first; those of one day as written.
func (m *maker) sortedEntries() []*entry {
	sorted := slices.Clone(m.entries)
	slices.SortStableFunc(sorted, func(a, b *entry) int { return cmp.Compare(a.Date, b.Date) })
	return sorted
}
