package render

import (
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/record"
	"zonepress/internal/resolve"
)

// figureVersion is what pages/figure-version.html is given: a figure as a
// release has it. But for Since and the frame it is made from the record of the
// release alone, so that it stays the same for good.
type figureVersion struct {
	thingPage
	Release string
	Since   since
	Glance  *glanced
	Facts   []fact
	Tables  []table
	Sources []frozenSource
}

func (e *edition) figureVersion(x subject) (path string, output []byte) {
	f, l := x.figure, e.Lang
	page, past := e.versionPage(x, figuresColumn)
	v := figureVersion{thingPage: page, Release: e.release(x.issue), Since: past}
	v.Lede = v.text(f.Definition.In(l))
	v.describeThing(x)
	v.Glance = e.frozenGlance(f)
	v.Facts = v.frozenFacts(x)
	v.Tables = v.numberTables(f.Title.In(l), f.Unit.In(l), v.frozen(x.set, f.Values), v.frozen(x.set, f.Stated), v.frozen(x.set, f.Computed), v.frozen(x.set, f.Targets))
	v.Sources = e.frozenSources(x.set, sourcesOf(f))
	return v.finish("figure-version", v)
}

// frozenGlance is the number at the head of a figure's version.
func (e *edition) frozenGlance(f *record.Figure) *glanced {
	l, n := e.Lang, f.Headline()
	if n == nil {
		return nil
	}
	g := &glanced{Number: numberOf(n.Text.In(l)), When: n.PeriodName.In(l), Status: e.words.word("status-" + n.Status)}
	if n.Measure != valueMeasure {
		g.Measure = n.MeasureName.In(l)
		return g
	}
	g.Growth = e.frozenGrowth(f, n)
	return g
}

// frozenFacts say what the figure is.
func (p *Page) frozenFacts(x subject) []fact {
	f, l, w := x.figure, p.edition.Lang, p.edition.words.word
	facts := []fact{
		{Name: w("scope"), Text: f.Scope.In(l)},
		{Name: w("unit"), Text: f.Unit.In(l)},
		{Name: w("topic"), Text: f.Topic.Title.In(l)},
	}
	if v := f.Headline(); v != nil {
		facts = append(facts, fact{Name: w("status"), Text: w("status-" + v.Status), Note: w("status-" + v.Status + "-meaning"),
			Href: p.Link(address.Method(l, "status-"+v.Status))}, fact{Name: w("formula"), Text: v.Formula, Code: true})
	}
	facts = append(facts, fact{Name: w("id"), Text: f.ID, Code: true},
		fact{Name: w("permalink"), Text: x.permalink(l), Href: p.Link(x.cited().Page(l))})
	return filled(facts)
}

// filled keeps the facts that say something.
func filled(facts []fact) []fact {
	var kept []fact
	for _, f := range facts {
		if f.Text != "" || f.HTML != "" {
			kept = append(kept, f)
		}
	}
	return kept
}

// frozenGrowth is how a value of a record came about: growth or change up to
// its period, from the oldest value if there is such a measure; what a source
// states goes before what is worked out.
func (e *edition) frozenGrowth(f *record.Figure, v *record.Value) *growth {
	best, fromOldest := (*record.Value)(nil), false
	for _, candidates := range [][]record.Value{f.Stated, f.Computed} {
		for i := range candidates {
			start, end := spanOf(candidates[i].Period)
			isFrom := start == f.Values[0].Period
			if tellsOfChange(candidates[i].Measure) && end == v.Period && (best == nil || isFrom && !fromOldest) {
				best, fromOldest = &candidates[i], isFrom
			}
		}
	}
	if best == nil {
		return nil
	}
	g := &growth{Name: best.MeasureName.In(e.Lang), Text: best.Text.In(e.Lang), When: best.PeriodName.In(e.Lang), Arrow: "▲"}
	switch {
	case strings.HasPrefix(best.Digits, "-"), strings.HasPrefix(best.Digits, "−"):
		g.Arrow = "▼"
	case strings.Trim(best.Digits, "0.") == "":
		g.Arrow = ""
	}
	return g
}

// tellsOfChange reports whether a measure says how a value came about.
func tellsOfChange(measure string) bool {
	switch resolve.Measure(measure) {
	case resolve.GrowthMeasure, resolve.ChangeMeasure, resolve.CAGRMeasure:
		return true
	}
	return false
}

// spanOf takes 2020..2025 apart. A single period is its own end.
func spanOf(period string) (from, to string) {
	from, to, isSpan := strings.Cut(period, "..")
	if !isSpan {
		return "", period
	}
	return from, to
}
