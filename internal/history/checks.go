package history

import (
	"fmt"
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/nearest"
	"zonepress/internal/record"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// redirectsFile is where renamed and withdrawn things are listed.
const redirectsFile = "data/redirects.yaml"

// mostNear is how many ids are offered for one that is unknown.
const mostNear = 3

// checkGone tells of figures and charts that were released and are nowhere now.
func (m *maker) checkGone() {
	if m.lost.redirects || m.lost.releases {
		return
	}
	now := m.stages[len(m.stages)-1]
	told := map[address.Thing]bool{}
	for k := len(m.Releases) - 1; k >= 0; k-- {
		for _, t := range m.stages[k].things() {
			if told[t] {
				continue
			}
			told[t] = true
			if _, ok := m.lines.in(t, now); ok || m.defined(t) || m.lines.gone[m.lines.last(t)] != nil || m.lines.gone[t] != nil || m.lostKind(t) {
				continue
			}
			if _, ok := m.lines.to[t]; ok {
				continue // to what does not exist, which is told at the redirect
			}
			m.missing(t, k, now)
		}
	}
}

func (m *maker) missing(t address.Thing, k int, now *stage) {
	near := nearest.Names(t.ID, m.fresh(t.Kind, now), mostNear)
	to := "…"
	if len(near) > 0 {
		to = near[0]
	}
	word := strings.TrimSuffix(string(t.Kind), "s")
	args := source.Args{
		"id": t.ID, "release": m.Releases[k].Name, "near": strings.Join(near, ", "),
		"renamed": fmt.Sprintf("- {%s: %s, to: %s, date: YYYY-MM-DD}", word, t.ID, to),
		"gone":    fmt.Sprintf("- {%s: %s, gone: {zh: …, en: …}, date: YYYY-MM-DD}", word, t.ID),
	}
	code := map[address.Kind]string{address.Figures: "figure-missing", address.Charts: "chart-missing"}[t.Kind]
	if len(near) > 0 {
		code += "-near"
	}
	m.problems.Add(source.Error(source.Pos{File: redirectsFile}, code, args))
}

// things are the figures and charts of a stage.
func (s *stage) things() []address.Thing {
	var all []address.Thing
	for i := range s.set.Figures {
		all = append(all, address.Figure(s.set.Figures[i].ID))
	}
	for i := range s.set.Charts {
		all = append(all, address.Chart(s.set.Charts[i].ID))
	}
	return all
}

// ids are the ids of a kind in a stage.
func (s *stage) ids(kind address.Kind) []string {
	var ids []string
	for _, t := range s.things() {
		if t.Kind == kind {
			ids = append(ids, t.ID)
		}
	}
	return ids
}

// fresh are the ids that a lost thing may have now: first of all those that no
// release knows.
func (m *maker) fresh(kind address.Kind, now *stage) []string {
	all := now.ids(kind)
	unknown := slices.DeleteFunc(slices.Clone(all), func(id string) bool {
		return slices.ContainsFunc(m.stages[:len(m.stages)-1], func(s *stage) bool { return s.has(address.Thing{Kind: kind, ID: id}) })
	})
	if len(unknown) > 0 {
		return unknown
	}
	return all
}

// defined reports whether data/ has a thing, whether or not it could be worked out.
func (m *maker) defined(t address.Thing) bool {
	if t.Kind == address.Figures {
		return m.indicator(t.ID) != nil
	}
	for i := range m.site.Charts {
		if m.site.Charts[i].ID.Value == t.ID {
			return true
		}
	}
	return false
}

// lostKind reports whether some things of the kind could not be read.
func (m *maker) lostKind(t address.Thing) bool {
	misnamed := func(i site.Indicator) bool { return i.Misnamed }
	if t.Kind == address.Figures && slices.ContainsFunc(m.site.Indicators, misnamed) {
		return true
	}
	return t.Kind == address.Figures && m.lost.indicators || t.Kind == address.Charts && m.lost.charts
}

// checkRedirects tells of redirects of figures and charts that agree with
// nothing.
func (m *maker) checkRedirects() {
	now := m.stages[len(m.stages)-1]
	for i := range m.site.Redirects {
		r := &m.site.Redirects[i]
		from, ok := renamed(r)
		if !ok {
			continue
		}
		pos := r.Figure.Pos
		if from.Kind == address.Charts {
			pos = r.Chart.Pos
		}
		switch to := (address.Thing{Kind: from.Kind, ID: r.To.Value}); {
		case m.defined(from) && r.To.Given():
			m.problems.Add(source.Error(pos, "renamed-defined", source.Args{"id": from.ID, "to": to.ID, "file": m.fileOf(from)}))
		case m.defined(from):
			m.problems.Add(source.Error(pos, "gone-defined", source.Args{"id": from.ID, "file": m.fileOf(from)}))
		case r.To.Given() && !m.defined(to) && !m.lostKind(to):
			m.unknown(r.To.Pos, "renamed-nowhere", to.ID, now.ids(to.Kind))
		case len(m.Releases) > 0 && !m.lost.releases && !m.published(from):
			m.idle(pos, from)
		}
	}
}

// fileOf is the file that defines a thing.
func (m *maker) fileOf(t address.Thing) string {
	if t.Kind == address.Figures {
		return m.indicator(t.ID).ID.Pos.File
	}
	for i := range m.site.Charts {
		if m.site.Charts[i].ID.Value == t.ID {
			return m.site.Charts[i].ID.Pos.File
		}
	}
	return ""
}

// published reports whether a release has a thing.
func (m *maker) published(t address.Thing) bool {
	return slices.ContainsFunc(m.stages[:len(m.Releases)], func(s *stage) bool { return s.has(t) })
}

// idle warns of a redirect from an id that was never released.
func (m *maker) idle(pos source.Pos, from address.Thing) {
	var released []string
	for _, s := range m.stages[:len(m.Releases)] {
		released = append(released, s.ids(from.Kind)...)
	}
	args := source.Args{"id": from.ID}
	code := "redirect-idle"
	if near := nearest.Names(from.ID, released, mostNear); len(near) > 0 {
		code, args["near"] = "redirect-idle-near", strings.Join(near, ", ")
	}
	m.problems.Add(source.Warning(pos, code, args))
}

// unknown tells of an id that names nothing.
func (m *maker) unknown(pos source.Pos, code, id string, have []string) {
	args := source.Args{"id": id}
	if near := nearest.Names(id, have, mostNear); len(near) > 0 {
		code, args["near"] = code+"-near", strings.Join(near, ", ")
	}
	m.problems.Add(source.Error(pos, code, args))
}

// checkEntries tells of entries of data/corrections.yaml that lead nowhere.
func (m *maker) checkEntries() {
	if m.lost.releases || m.lost.redirects || m.lost.indicators || m.lost.corrections {
		return
	}
	for _, e := range m.entries {
		f := m.newestFigure(e.Figure)
		if f == nil && m.indicator(e.Figure) != nil {
			continue // it could not be worked out
		}
		if f == nil {
			m.unknown(e.written.Figure.Pos, "correction-no-figure", e.Figure, m.everyFigure())
			continue
		}
		if e.Period != "" && !m.checkNumber(e, f) || e.aboutWords() {
			continue
		}
		m.checkDigits(e)
	}
}

// everyFigure are the ids of all figures that there are or were.
func (m *maker) everyFigure() []string {
	var ids []string
	for _, s := range m.stages {
		ids = append(ids, s.ids(address.Figures)...)
	}
	return ids
}

// checkNumber tells of an entry about a number that its figure never had.
func (m *maker) checkNumber(e *entry, f *record.Figure) bool {
	if m.newestNumber(e.Correction, func(*record.Value) bool { return true }) != nil {
		return true
	}
	if i := m.indicator(f.ID); i != nil && (i.Damaged || isWritten(i, &record.Value{Measure: e.Measure, Period: e.Period})) {
		return false
	}
	var have []string
	for _, list := range [][]record.Value{f.Values, f.Stated, f.Targets, f.Computed} {
		for i := range list {
			have = append(have, referenceTo(f.ID, &list[i]))
		}
	}
	wanted := referenceTo(e.Figure, &record.Value{Measure: e.Measure, Period: e.Period})
	if near := nearest.Names(wanted, have, mostNear); len(near) > 0 {
		have = near
	}
	m.problems.Add(source.Error(e.written.Period.Pos, "correction-no-number", source.Args{"number": wanted, "have": strings.Join(have[:min(len(have), 6)], ", ")}))
	return false
}

// checkDigits tells of an entry whose numbers agree with nothing.
func (m *maker) checkDigits(e *entry) {
	key := record.Key{Measure: e.Measure, Period: e.Period}
	args := source.Args{"number": referenceTo(e.Figure, &record.Value{Measure: e.Measure, Period: e.Period}), "old": e.OldDigits, "new": e.NewDigits, "date": e.Date}
	if e.step >= 0 {
		if from := m.steps[e.step].from.issue; from.Date > e.Date {
			args["release"], args["released"] = from.Name, from.Date
			m.problems.Add(source.Error(e.written.Date.Pos, "correction-early", args))
		}
		return
	}
	if e.doubted {
		return
	}
	if len(m.Releases) == 0 {
		m.problems.Add(source.Warning(e.written.Pos, "correction-unreleased", args))
		return
	}
	now := m.lines.figureIn(e.Figure, m.stages[len(m.stages)-1])
	var present *record.Value
	if now != nil {
		present = numberOf(now, key)
	}
	if present != nil && present.Formula != "" && m.lost.operands {
		return
	}
	if present != nil {
		args["now"] = present.Text.In(lang.Chinese)
	}
	had := m.digitsBefore(e, key)
	switch {
	case !slices.Contains(had, e.OldDigits):
		args["have"] = strings.Join(had, ", ")
		if len(had) == 0 {
			m.problems.Add(source.Error(e.written.Old.Pos, "correction-old-none", args))
			return
		}
		m.problems.Add(source.Error(e.written.Old.Pos, "correction-old", args))
	case now == nil || m.superseded(e):
	case present != nil && e.NewDigits == "":
		m.problems.Add(source.Error(e.written.Pos, "correction-not-withdrawn", args))
	case present == nil && e.NewDigits != "":
		m.problems.Add(source.Error(e.written.New.Pos, "correction-of-nothing", args))
	case present != nil && present.Digits != e.NewDigits:
		m.problems.Add(source.Error(e.written.New.Pos, "correction-new", args))
	default:
		m.problems.Add(source.Error(e.written.Pos, "correction-idle", args))
	}
}

// digitsBefore are all digits that a number had in a release, or got by an
// entry before e.
func (m *maker) digitsBefore(e *entry, key record.Key) []string {
	var had []string
	add := func(digits string) {
		if digits != "" && !slices.Contains(had, digits) {
			had = append(had, digits)
		}
	}
	for _, s := range m.stages[:len(m.Releases)] {
		if f := m.lines.figureIn(e.Figure, s); f != nil {
			if v := numberOf(f, key); v != nil {
				add(v.Digits)
			}
		}
	}
	for _, other := range m.chains[e.key].entries {
		if other == e {
			break
		}
		add(other.NewDigits)
	}
	return had
}

// superseded reports whether a later entry goes on from where e leads.
func (m *maker) superseded(e *entry) bool {
	entries := m.chains[e.key].entries
	later := entries[slices.Index(entries, e)+1:]
	return slices.ContainsFunc(later, func(next *entry) bool {
		return next.OldDigits == e.NewDigits || e.NewDigits == "" && next.OldDigits == e.OldDigits
	})
}
