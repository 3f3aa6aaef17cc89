package history

import (
	"fmt"
	"slices"
	"strings"

	"zonepress/internal/formula"
	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/record"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// correctionsFile is where every change of a published number is explained.
const correctionsFile = "data/corrections.yaml"

// silent tells of a change of a number that nothing explains.
func (m *maker) silent(k int, x *shift, c *Change) {
	if m.lost.releases || m.lost.corrections || m.lost.redirects {
		return
	}
	for _, e := range x.led {
		e.doubted = true
	}
	if k < len(m.steps)-1 {
		m.silentPast(k, x, c)
		return
	}
	i := m.indicator(x.figure)
	v := c.New
	if v == nil {
		v = c.Old
	}
	if i == nil || i.Damaged || c.New == nil && isWritten(i, v) || v.Formula != "" && m.lost.operands {
		return // what cannot be read or worked out has been told
	}
	args := m.silentArgs(k, x, c)
	if m.misquoted(x, args) {
		return
	}
	m.doubt(x.key)
	pos := placeOf(i, v)
	switch {
	case len(x.led) > 0:
		last := x.led[len(x.led)-1]
		args["end"], args["first"] = last.NewDigits, last.written.Pos.String()
		args["entry"] = correctionEntry(x.figure, v, last.NewDigits, args["new"], site.Revision)
		if last.NewDigits == "" {
			args["end"] = "—"
			args["entry"] = correctionEntry(x.figure, v, last.OldDigits, args["new"], site.Revision)
		}
		m.problems.Add(source.Error(pos, "revision-unfinished", args))
	case c.New == nil:
		m.problems.Add(source.Error(i.ID.Pos, "revision-withdrawn", args))
	case args["old"] != args["new"]:
		code := "revision-silent"
		if c.Old != nil && c.Old.Formula != "" && m.lines.renew(c.Old.Formula) == m.lines.renew(c.New.Formula) {
			code = "revision-derived"
		}
		m.problems.Add(source.Error(pos, code, args))
	case c.Old.Unit[lang.Chinese] != c.New.Unit[lang.Chinese]:
		m.silentUnit(i, c)
	default:
		args["entry"] = correctionEntry(x.figure, v, args["old"], args["new"], site.NewMethod)
		m.problems.Add(source.Error(qualifierPlace(i, v), "revision-qualifier", args))
	}
}

// misquoted tells of an entry that leads to the number of now from one that was
// never published: its author knows of the change, and wrote the old number
// wrong.
func (m *maker) misquoted(x *shift, args source.Args) bool {
	c := m.chains[x.key]
	if c == nil || len(x.led) > 0 {
		return false
	}
	for _, e := range c.entries {
		if e.step >= 0 || e.doubted || e.NewDigits != args["new"] {
			continue
		}
		if had := m.digitsBefore(e, record.Key{Measure: e.Measure, Period: e.Period}); len(had) == 0 || slices.Contains(had, e.OldDigits) {
			continue
		}
		return true // checkEntries tells what had been published
	}
	return false
}

// doubt keeps the entries of a number from being doubted once more.
func (m *maker) doubt(key numberKey) {
	if c := m.chains[key]; c != nil {
		for _, e := range c.entries {
			e.doubted = e.doubted || e.step < 0
		}
	}
}

// silentArgs are the words about a change of a number between two stages.
func (m *maker) silentArgs(k int, x *shift, c *Change) source.Args {
	old, before := c.Old, m.steps[k].from
	if old == nil {
		old = x.before
		for j := k; j > 0; j-- {
			if f := m.lines.figureIn(x.figure, m.stages[j-1]); f != nil && numberOf(f, old.Key()) == old {
				before = m.stages[j-1]
			}
		}
	}
	v, now := old, ""
	if c.New != nil {
		v, now = c.New, c.New.Digits
	}
	args := source.Args{
		"number": referenceTo(x.figure, v), "old": old.Digits, "new": now, "oldtext": old.Text.In(lang.Chinese), "newtext": "",
		"release": before.issue.Name, "entry": correctionEntry(x.figure, v, old.Digits, now, site.Revision),
	}
	if c.New != nil {
		args["newtext"] = c.New.Text.In(lang.Chinese)
	}
	return args
}

// silentPast tells of a change between two releases, which was explained when
// the second was made.
func (m *maker) silentPast(k int, x *shift, c *Change) {
	if c.New != nil && c.New.Formula != "" || c.Old != nil && c.Old.Formula != "" {
		return
	}
	m.doubt(x.key)
	args := m.silentArgs(k, x, c)
	args["next"] = m.steps[k].to.issue.Name
	if args["new"] == "" {
		args["newtext"] = "—"
	}
	m.problems.Add(source.Error(m.site.Releases[k+1].Pos, "revision-past", args))
}

// silentUnit tells once of a figure whose numbers are the same in another unit.
func (m *maker) silentUnit(i *site.Indicator, c *Change) {
	m.problems.Add(source.Error(i.Unit.Text[lang.Chinese].Pos, "revision-unit", source.Args{
		"figure": i.ID.Value, "old": c.Old.Unit[lang.Chinese], "new": c.New.Unit[lang.Chinese], "entry": wordsEntry(i.ID.Value, site.NewMethod),
	}))
}

// silentWords tells of a changed text of a figure that no entry explains.
func (m *maker) silentWords(k int, c *Change) {
	i := m.indicator(c.Thing.ID)
	if i == nil || k < len(m.steps)-1 || m.lost.releases || m.lost.corrections || m.lost.redirects {
		return
	}
	text := map[string]site.Text{"title": i.Title, "definition": i.Definition, "scope": i.Scope, "unit": i.Unit.Text}[c.Field]
	pos := i.ID.Pos
	for _, l := range lang.All() {
		if c.Was[l] != c.Is[l] && text[l].Given() {
			pos = text[l].Pos
			break
		}
	}
	if c.Field == "unit" && c.Was[lang.Chinese] != c.Is[lang.Chinese] {
		return // told of the numbers in it
	}
	m.problems.Add(source.Warning(pos, "wording-silent", source.Args{
		"figure": i.ID.Value, "field": c.Field, "entry": wordsEntry(i.ID.Value, site.NewWords),
	}))
}

// silentDrawing tells of a number that was worked out for a chart alone and
// changed, though the numbers of its figures did not.
func (m *maker) silentDrawing(k int, c *Change) {
	if k < len(m.steps)-1 || m.lost.releases || m.lost.operands || m.lost.redirects {
		return
	}
	for i := range m.site.Charts {
		chart := &m.site.Charts[i]
		if chart.ID.Value != c.Thing.ID {
			continue
		}
		pos := chart.ID.Pos
		for _, row := range chart.Rows {
			for _, v := range row.Values {
				if v.Value.Text == c.New.Formula {
					pos = v.Pos
				}
			}
		}
		m.problems.Add(source.Warning(pos, "drawing-silent", source.Args{
			"chart": chart.ID.Value, "old": c.Old.Text.In(lang.Chinese), "new": c.New.Text.In(lang.Chinese), "release": m.steps[k].from.issue.Name,
		}))
	}
}

// referenceTo is a number as authors write it: high-tech-firms.growth@2020..2025.
func referenceTo(figure string, v *record.Value) string {
	r := formula.Reference{Indicator: figure}
	if v.Measure != valueMeasure {
		r.Measure = v.Measure
	}
	r.Period, _ = period.Parse(v.Period)
	return r.String()
}

// correctionEntry is the entry to paste into data/corrections.yaml, on one line.
// The date and the reason are left to the author.
func correctionEntry(figure string, v *record.Value, old, now string, kind site.CorrectionKind) string {
	var b strings.Builder
	fmt.Fprintf(&b, "- {figure: %s, ", figure)
	if v.Measure != valueMeasure {
		fmt.Fprintf(&b, "measure: %s, ", v.Measure)
	}
	fmt.Fprintf(&b, "period: %s, old: %s, new: %s, date: YYYY-MM-DD, kind: %s, reason: {zh: …, en: …}}", v.Period, old, now, kind)
	return b.String()
}

// wordsEntry is the entry for a figure of which not the numbers changed.
func wordsEntry(figure string, kind site.CorrectionKind) string {
	return fmt.Sprintf("- {figure: %s, date: YYYY-MM-DD, kind: %s, reason: {zh: …, en: …}}", figure, kind)
}

// placeOf is where a number is written; for a measure, which is written
// nowhere, the head of its figure.
func placeOf(i *site.Indicator, v *record.Value) source.Pos {
	for _, o := range i.Observations {
		if v.Measure == valueMeasure && o.Period.Value.String() == v.Period {
			switch {
			case o.Value.Given():
				return o.Value.Pos
			case o.Expression.Given():
				return o.Expression.Pos
			}
			return o.Pos
		}
	}
	for _, s := range i.Stated {
		if v.Measure == s.Measure.Value && s.Period.Value.String() == v.Period {
			return s.Value.Pos
		}
	}
	for _, t := range i.Targets {
		if v.Measure == targetMeasure && t.Plan.Value == v.Period {
			return t.Value.Pos
		}
	}
	return i.ID.Pos
}

// isWritten reports whether a number is still written in data/, though it may
// not be understood.
func isWritten(i *site.Indicator, v *record.Value) bool { return placeOf(i, v) != i.ID.Pos }

// qualifierPlace is where the qualifier of an observation is written, if it is.
func qualifierPlace(i *site.Indicator, v *record.Value) source.Pos {
	for _, o := range i.Observations {
		if v.Measure == valueMeasure && o.Period.Value.String() == v.Period && o.Qualifier.Given() {
			return o.Qualifier.Pos
		}
	}
	return placeOf(i, v)
}
