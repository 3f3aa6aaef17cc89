package history

import (
	"zonepress/internal/record"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// Of holds the releases of a site against each other and against what stands
// now. What changed in silence, and entries of data/corrections.yaml and
// data/redirects.yaml that agree with nothing, are put on the list; of files that
// could not be read nothing is said. Neither the site nor the record is changed.
func Of(s *site.Site, now *record.Set, problems *source.List) *History {
	if now == nil {
		now = &record.Set{}
	}
	m := &maker{
		History: &History{Now: now, Redirects: s.Redirects, lines: newLineage(s.Redirects)},
		site:    s, problems: problems, lost: lostOf(s),
	}
	m.lost.operands = m.lost.indicators || problems.HasErrors()
	m.stage()
	m.newEntries()
	for k, step := range m.steps {
		step.collect(m.stages[:k])
	}
	m.explain()
	m.publish()
	m.checkGone()
	m.checkRedirects()
	m.checkEntries()
	return m.History
}

// maker makes a History.
type maker struct {
	*History
	site       *site.Site
	problems   *source.List
	lost       lost
	indicators map[string]*site.Indicator
	entries    []*entry // as written
	chains     map[numberKey]*chain
	keys       []numberKey // of the chains, oldest first
	keysOf     map[string][]numberKey
	words      map[string][]*entry
}

// lost says which files could not be read, so that what is missing in them is
// not called missing.
type lost struct {
	releases, corrections, redirects, indicators, charts bool
	operands                                             bool // what is worked out may be wrong for a reason that was told
}

func lostOf(s *site.Site) lost {
	return lost{
		releases: s.Lost("data/releases/"), corrections: s.Lost("data/corrections.yaml"), redirects: s.Lost("data/redirects.yaml"),
		indicators: s.Lost("data/indicators/"), charts: s.Lost("data/charts/"),
	}
}

// stage lines up the releases and what stands now, with a step from each to the
// next.
func (m *maker) stage() {
	for i := range m.site.Releases {
		r := &m.site.Releases[i].Release
		m.Releases = append(m.Releases, &Release{Release: *r})
		m.stages = append(m.stages, newStage(&r.Set, r.Issue))
	}
	m.stages = append(m.stages, newStage(m.Now, record.Issue{}))
	for i := range m.site.Releases {
		m.steps = append(m.steps, &step{from: m.stages[i], to: m.stages[i+1], lines: &m.lines})
	}
}

// publish hands the changes and entries over to the history.
func (m *maker) publish() {
	for i, r := range m.Releases {
		if i > 0 {
			r.Changes = m.steps[i-1].changes
		}
	}
	sorted := m.sortedEntries()
	m.byFigure, m.byNumber, m.rank = map[string][]*Correction{}, map[numberKey][]*Correction{}, map[*Correction]int{}
	for i := len(sorted) - 1; i >= 0; i-- {
		e := sorted[i]
		m.Corrections = append(m.Corrections, e.Correction)
		m.rank[e.Correction] = len(m.rank)
		m.byFigure[e.key.figure] = append(m.byFigure[e.key.figure], e.Correction)
		m.byNumber[e.key] = append(m.byNumber[e.key], e.Correction)
	}
	if latest := m.Latest(); latest != nil {
		m.sameReport = sameReport(&latest.Report, &m.Now.Report)
		m.draft = m.steps[len(m.steps)-1].byThing()
	}
}

// indicator is what was written of a figure, or nil.
func (m *maker) indicator(id string) *site.Indicator {
	if m.indicators == nil {
		m.indicators = make(map[string]*site.Indicator, len(m.site.Indicators))
		for i := range m.site.Indicators {
			m.indicators[m.site.Indicators[i].ID.Value] = &m.site.Indicators[i]
		}
	}
	return m.indicators[id]
}

// wholeOf is the id of what a figure is a part of; "" for none.
func (m *maker) wholeOf(id string) string {
	if i := m.indicator(id); i != nil {
		return i.Whole.Value
	}
	return ""
}
