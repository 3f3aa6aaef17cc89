package render

import (
	"html/template"
	"strconv"

	"zonepress/internal/resolve"
)

// keyFigures are the numbers that lead a chapter, as a table; nil for none.
func (b *book) keyFigures(c *chapter) *table {
	e, w := b.page.edition, b.page.edition.words.word
	t := table{ID: c.ID + "_key", Within: c.ID, Caption: w("print-key"),
		Columns: []heading{{w("figure"), false}, {w("value"), true}, {w("period"), false}, {w("print-before"), false}}}
	for _, v := range c.written.KeyFigures {
		if v == nil || v.Figure == nil {
			continue
		}
		row := []cell{{Text: e.name(v), Href: template.URL("#" + indicatorPlace(v.Figure.Name))}, numeric(v.In(e.Lang)), unbroken(v.PeriodIn(e.Lang)), {}}
		if v.Measure == resolve.ValueMeasure {
			if old := firstBefore(v); old != nil {
				row[3].Text = w("value-at", "value", old.In(e.Lang), "period", old.PeriodIn(e.Lang))
			}
		}
		t.Rows = append(t.Rows, tableRow{Cells: row})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return &t
}

// planTables are the directions and the targets of a plan.
func (b *book) planTables(c *chapter) []table {
	e, w := b.page.edition, b.page.edition.words.word
	title, rows := c.plan.Title.In(e.Lang), b.page.targets(c.plan)
	var tables []table
	if len(c.plan.Directions) > 0 {
		tables = append(tables, b.directions(c, len(rows) > 0))
	}
	if len(rows) == 0 {
		return tables
	}
	t := table{ID: c.ID + "_targets", Title: w("targets"), Caption: w("targets-of", "plan", title),
		Columns: []heading{{w("figure"), false}, {w("latest-value"), true}, {w("target-value"), true}, {w("progress"), true}}}
	for _, r := range rows {
		t.Rows = append(t.Rows, tableRow{Cells: []cell{{Text: r.Title}, numeric(r.Latest), numeric(r.Target), numeric(r.Progress)}})
	}
	return append(tables, t)
}

// directions say of each direction of a plan where it is spoken of; without any
// published target also that it has none.
func (b *book) directions(c *chapter, targets bool) table {
	e, w := b.page.edition, b.page.edition.words.word
	title := c.plan.Title.In(e.Lang)
	t := table{ID: c.ID + "_directions", Title: w("directions"), Caption: w("directions-of", "plan", title),
		Columns: []heading{{w("direction"), false}, {w("note"), false}}}
	if !targets {
		t.Lede = w("no-targets-note", "plan", title)
		t.Columns = append(t.Columns, heading{w("target-value"), false})
	}
	for _, d := range c.plan.Directions {
		row := []cell{{Text: d.Title.In(e.Lang)}, {Text: d.Note.In(e.Lang)}}
		if to := d.Pages[e.Lang]; to != nil {
			if at := b.place(to.Address, ""); at != "" {
				row[0].Href = template.URL("#" + at)
			}
		}
		if !targets {
			row = append(row, unbroken(w("no-target")))
		}
		t.Rows = append(t.Rows, tableRow{Cells: row})
	}
	return t
}

// indicatorGroup are the figures of a topic in the table of all figures.
type indicatorGroup struct {
	ID, Title, Caption string
	Figures            []indicator
}

// indicator is a figure with a line for each of its numbers.
type indicator struct {
	ID    string
	Title string
	Href  template.URL // to its page
	Lines int          // of all rows, with those of formulas
	Rows  []indicatorRow
}

type indicatorRow struct {
	Text, Unit, When, Status string
	Sources                  []link // by number
	Formula                  string // on a line of its own
}

// indicatorGroups list every figure by topic, those without one last.
func (b *book) indicatorGroups() []indicatorGroup {
	e, w := b.page.edition, b.page.edition.words.word
	var groups []indicatorGroup
	add := func(id, title string, figures []*resolve.Figure) {
		if len(figures) == 0 {
			return
		}
		g := indicatorGroup{ID: "_t" + strconv.Itoa(len(groups)+1), Title: title, Caption: w("print-indicators-of", "topic", title)}
		for _, f := range figures {
			g.Figures = append(g.Figures, b.indicator(f))
		}
		groups = append(groups, g)
	}
	for _, t := range e.site.report.Topics {
		add(t.ID, t.Title.In(e.Lang), t.Figures)
	}
	add("", w("figures-other"), e.site.withoutTopic())
	return groups
}

// indicator prints the numbers of a figure: its values, then what its source
// says of their growth and the like.
func (b *book) indicator(f *resolve.Figure) indicator {
	i := indicator{ID: indicatorPlace(f.Name), Title: f.Title.In(b.page.edition.Lang), Href: b.page.figureLink(f).Href}
	for _, v := range f.Values {
		i.Rows = append(i.Rows, b.indicatorRow(v))
	}
	for _, v := range f.Stated {
		i.Rows = append(i.Rows, b.indicatorRow(v))
	}
	if len(i.Rows) == 0 {
		dash := b.page.edition.words.word("missing")
		i.Rows = []indicatorRow{{Text: dash, Unit: f.Unit.NameIn(b.page.edition.Lang), When: dash, Status: dash}}
	}
	i.Lines = len(i.Rows)
	for _, row := range i.Rows {
		if row.Formula != "" {
			i.Lines++
		}
	}
	return i
}

func (b *book) indicatorRow(v *resolve.Value) indicatorRow {
	e := b.page.edition
	row := indicatorRow{Text: v.NumberIn(e.Lang), Unit: v.Unit.NameIn(e.Lang), When: v.PeriodIn(e.Lang), Status: e.status(v.Status), Formula: v.Formula}
	if v.Measure != resolve.ValueMeasure {
		row.When = e.words.word("print-measure-when", "measure", v.Measure.Name(e.Lang), "period", row.When)
	}
	for _, s := range v.Sources {
		row.Sources = append(row.Sources, link{Href: template.URL("#" + sourcePlace(s.ID.Value)), Text: "[" + strconv.Itoa(s.Number) + "]"})
	}
	return row
}

// doubts are the claims that readers should know of: those that do not hold, or
// hold only where numbers were cut instead of rounded.
func (b *book) doubts() []claimEntry {
	e := b.page.edition
	var claims []*resolve.Claim
	for _, verdict := range byInterest() {
		for _, c := range e.site.report.Claims {
			if c.Verdict == verdict && verdict != resolve.ClaimHolds {
				claims = append(claims, c)
			}
		}
	}
	entries := b.page.claims(claims)
	for i, c := range claims {
		if text := b.html(c.Text.Passage(e.Lang)); text != "" {
			entries[i].Text = text
		}
		entries[i].Reason = b.html(c.Reason.Passage(e.Lang))
		entries[i].Href = template.URL("#" + methodPlace("verdict-"+string(c.Verdict)))
		if v := claimedNumber(c); v != nil {
			entries[i].Figure = &link{Href: template.URL("#" + indicatorPlace(v.Figure.Name)), Text: v.Figure.Title.In(e.Lang)}
		}
	}
	return entries
}
