package history

import (
	"maps"
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// same reports whether two stages have the same record of a thing.
func same(t address.Thing, a, b *stage) bool {
	if !a.has(t) || !b.has(t) {
		return false
	}
	if t.Kind == address.Figures {
		return sameFigure(a.figure(t.ID), b.figure(t.ID))
	}
	return sameChart(a.chart(t.ID), b.chart(t.ID))
}

// sameContext reports whether what else is printed with a thing is the same.
func sameContext(t address.Thing, a, b *stage) bool {
	if t.Kind == address.Figures {
		return sameSources(sourcesOf(b.figure(t.ID)), a.set, b.set)
	}
	c := b.chart(t.ID)
	for _, id := range c.Figures {
		f, g := a.figure(id), b.figure(id)
		if f == nil || g == nil || !sameDefinition(f, g) {
			return false
		}
	}
	return sameSources(c.Sources, a.set, b.set)
}

// sourcesOf are the ids of the sources of a figure; some more than once.
func sourcesOf(f *record.Figure) []string {
	var ids []string
	for _, list := range [][]record.Value{f.Values, f.Stated, f.Computed, f.Targets} {
		for i := range list {
			ids = append(ids, list[i].Sources...)
		}
	}
	return ids
}

func sameSources(ids []string, a, b *record.Set) bool {
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			continue
		}
		if s, t := a.Source(id), b.Source(id); s != t && (s == nil || t == nil || !sameSource(s, t)) {
			return false
		}
	}
	return true
}

func sameSource(a, b *record.Source) bool {
	return a.ID == b.ID && a.Kind == b.Kind && equal(a.Title, b.Title) && slices.EqualFunc(a.Authors, b.Authors, equal) &&
		equal(a.Publisher, b.Publisher) && a.Year == b.Year && a.Date == b.Date && a.URL == b.URL && equal(a.Note, b.Note)
}

// sameReport reports whether a release says the same of the report as a whole,
// as far as that stands in the files of its figures and charts. Where the site
// stands is no part of it: a site that moves, or that is looked at under another
// address, is the same report.
func sameReport(released, now *record.Report) bool {
	return equal(released.Title, now.Title) && equal(released.Zone, now.Zone) && equal(released.Publisher, now.Publisher) &&
		released.SiteName == now.SiteName && slices.Equal(released.Languages, now.Languages) && released.License == now.License
}

// sameDefinition reports whether two figures are the same but for their numbers.
func sameDefinition(a, b *record.Figure) bool {
	return a.ID == b.ID && equal(a.Title, b.Title) && equal(a.Unit, b.Unit) && a.Kind == b.Kind && a.Direction == b.Direction &&
		a.Topic.ID == b.Topic.ID && equal(a.Topic.Title, b.Topic.Title) && equal(a.Definition, b.Definition) && equal(a.Scope, b.Scope)
}

func sameFigure(a, b *record.Figure) bool {
	return sameDefinition(a, b) && sameValues(a.Values, b.Values) && sameValues(a.Stated, b.Stated) &&
		sameValues(a.Computed, b.Computed) && sameValues(a.Targets, b.Targets)
}

func sameValues(a, b []record.Value) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !sameValue(&a[i], &b[i]) {
			return false
		}
	}
	return true
}

func sameValue(a, b *record.Value) bool {
	return a.Figure == b.Figure && a.Measure == b.Measure && a.Period == b.Period && a.Digits == b.Digits && a.Qualifier == b.Qualifier &&
		a.Status == b.Status && a.Formula == b.Formula && slices.Equal(a.Sources, b.Sources) &&
		equal(a.MeasureName, b.MeasureName) && equal(a.PeriodName, b.PeriodName) && equal(a.Unit, b.Unit) &&
		equal(a.Number, b.Number) && equal(a.Text, b.Text) && equal(a.Note, b.Note)
}

func sameChart(a, b *record.Chart) bool {
	return a.ID == b.ID && a.Form == b.Form && equal(a.Title, b.Title) && equal(a.Scope, b.Scope) && equal(a.Unit, b.Unit) &&
		equal(a.Note, b.Note) && slices.EqualFunc(a.Series, b.Series, equal) &&
		slices.EqualFunc(a.Rows, b.Rows, func(r, s record.Row) bool {
			return r.Total == s.Total && equal(r.Label, s.Label) && sameValues(r.Values, s.Values)
		}) && slices.Equal(a.Figures, b.Figures) && slices.Equal(a.Sources, b.Sources)
}

// equal reports whether two texts are the same in every language. It is asked
// of millions of texts, and looks the languages up instead of walking the maps.
func equal(a, b record.Text) bool {
	if len(a) != len(b) {
		return false
	}
	found := 0
	for _, l := range languages {
		text, ok := a[l]
		if other, also := b[l]; ok != also || text != other {
			return false
		}
		if ok {
			found++
		}
	}
	return found == len(a) || maps.Equal(a, b)
}

// languages are those that texts are looked up in first.
var languages = [...]lang.Lang{lang.Chinese, lang.English}
