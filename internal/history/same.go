package history

import (
	"maps"
	"slices"

	"zonepress/internal/address"
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
	return a.ID == b.ID && a.Kind == b.Kind && maps.Equal(a.Title, b.Title) && slices.EqualFunc(a.Authors, b.Authors, maps.Equal[record.Text, record.Text]) &&
		maps.Equal(a.Publisher, b.Publisher) && a.Year == b.Year && a.Date == b.Date && a.URL == b.URL && maps.Equal(a.Note, b.Note)
}

// sameReport reports whether a release says the same of the report as a whole. A
// release that knows no base is published at the present one.
func sameReport(released, now *record.Report) bool {
	return maps.Equal(released.Title, now.Title) && maps.Equal(released.Zone, now.Zone) && maps.Equal(released.Description, now.Description) &&
		maps.Equal(released.Publisher, now.Publisher) && released.SiteName == now.SiteName && (released.Base == "" || released.Base == now.Base) &&
		slices.Equal(released.Languages, now.Languages) && released.License == now.License &&
		maps.EqualFunc(released.Keywords, now.Keywords, func(a, b []string) bool { return slices.Equal(a, b) })
}

// sameDefinition reports whether two figures are the same but for their numbers.
func sameDefinition(a, b *record.Figure) bool {
	return a.ID == b.ID && maps.Equal(a.Title, b.Title) && maps.Equal(a.Unit, b.Unit) && a.Kind == b.Kind && a.Direction == b.Direction &&
		a.Topic.ID == b.Topic.ID && maps.Equal(a.Topic.Title, b.Topic.Title) && maps.Equal(a.Definition, b.Definition) && maps.Equal(a.Scope, b.Scope)
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
		maps.Equal(a.MeasureName, b.MeasureName) && maps.Equal(a.PeriodName, b.PeriodName) && maps.Equal(a.Unit, b.Unit) &&
		maps.Equal(a.Number, b.Number) && maps.Equal(a.Text, b.Text) && maps.Equal(a.Note, b.Note)
}

func sameChart(a, b *record.Chart) bool {
	return a.ID == b.ID && a.Form == b.Form && maps.Equal(a.Title, b.Title) && maps.Equal(a.Scope, b.Scope) && maps.Equal(a.Unit, b.Unit) &&
		maps.Equal(a.Note, b.Note) && slices.EqualFunc(a.Series, b.Series, maps.Equal[record.Text, record.Text]) &&
		slices.EqualFunc(a.Rows, b.Rows, func(r, s record.Row) bool {
			return r.Total == s.Total && maps.Equal(r.Label, s.Label) && sameValues(r.Values, s.Values)
		}) && slices.Equal(a.Figures, b.Figures) && slices.Equal(a.Sources, b.Sources)
}
