package render

import (
	"cmp"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/record"
)

// changedThing is a figure or chart with what happened to it, as
// parts/changed.html prints it.
type changedThing struct {
	link           // to the thing as it was then
	Sort    string // figure or chart, in a word
	Whole   string // what happened to all of it: added or withdrawn, in a word; else ""
	Reason  string // of that
	Changes []changeEntry
}

// changed lists what happened by thing, in the order of the changes. The release
// is the one that they led to, 0 for what stands now: a thing's link leads to
// its page in that release, or where it is gone to the last one before.
func (p *Page) changed(all []history.Change, release int) []changedThing {
	var order []address.Thing
	by := map[address.Thing][]history.Change{}
	for _, c := range all {
		t := c.Thing.In(0)
		if len(by[t]) == 0 {
			order = append(order, t)
		}
		by[t] = append(by[t], c)
	}
	var things []changedThing
	for _, t := range order {
		thing := changedThing{link: p.thenLink(t, by[t][0].Title, release), Sort: p.edition.words.word("thing-" + string(t.Kind))}
		for i, entry := range p.changes(by[t]) {
			if of := by[t][i]; isWhole(of) && len(of.Why) == 0 {
				thing.Whole, thing.Reason = entry.Kind, entry.Reason
				continue
			}
			thing.Changes = append(thing.Changes, entry)
		}
		things = append(things, thing)
	}
	return things
}

// isWhole reports whether a change is about a thing as a whole, and not about a
// number of it.
func isWhole(c history.Change) bool {
	return (c.Kind == history.Added || c.Kind == history.Withdrawn) && c.Old == nil && c.New == nil
}

// thenLink leads to a thing as it was in a release (0: now), or where that does
// not have it, to the last release before that has; it is words alone where
// none has.
func (p *Page) thenLink(t address.Thing, title record.Text, release int) link {
	e := p.edition
	h := e.site.history
	to := link{Text: cmp.Or(title.In(e.Lang), t.ID)}
	if release == 0 {
		if e.site.has(e.site.record, t) {
			to.Href = p.Link(t.Page(e.Lang))
			return to
		}
		release = len(h.Releases)
	}
	for ; release > 0; release-- {
		if r := h.Release(release); r != nil && e.site.released(r, t) {
			p.leadInto(&to, r, t)
			break
		}
	}
	return to
}

// leadInto makes a link lead to a thing in a release, in the edition's language
// where the release has it.
func (p *Page) leadInto(to *link, r *history.Release, t address.Thing) {
	in := p.edition.languageOf(r)
	to.Href = p.Link(t.In(r.Number).Page(in))
	if in != p.edition.Lang {
		to.Tag = in.Tag()
	}
}

// has reports whether a figure or chart stands in a record of the site.
func (s *website) has(set *record.Set, t address.Thing) bool {
	_, ok := s.take(subject{set: set, thing: t})
	return ok
}

// released reports whether a release has a figure or chart, under this id.
func (s *website) released(r *history.Release, t address.Thing) bool {
	return s.has(s.frozen[r.Number-1], t)
}

// thingsOf are the figures and then the charts of a record.
func thingsOf(s *record.Set) []address.Thing {
	var things []address.Thing
	for i := range s.Figures {
		things = append(things, address.Figure(s.Figures[i].ID))
	}
	for i := range s.Charts {
		things = append(things, address.Chart(s.Charts[i].ID))
	}
	return things
}
