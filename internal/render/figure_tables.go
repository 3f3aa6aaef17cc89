package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/record"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// printed is a number as a table of a figure prints it, whether it is bound to
// the report or stands in the record of a release.
type printed struct {
	measure      resolve.Measure
	When         string
	Number, Text string // without and with its unit
	Status       string
	Origin       cell
	Note         template.HTML
}

// bound prints numbers of the report: what they rest on is linked.
func (p *Page) bound(values []*resolve.Value) []printed {
	l := p.edition.Lang
	var rows []printed
	for _, v := range values {
		rows = append(rows, printed{v.Measure, v.PeriodIn(l), v.NumberIn(l), v.In(l), p.edition.status(v.Status), p.origin(v), p.html(v.Note.Passage(l))})
	}
	return rows
}

// frozen prints numbers of a release by its record alone.
func (p *Page) frozen(s *record.Set, values []record.Value) []printed {
	l := p.edition.Lang
	var rows []printed
	for _, v := range values {
		row := printed{resolve.Measure(v.Measure), v.PeriodName.In(l), v.Number.In(l), v.Text.In(l), p.edition.status(site.Status(v.Status)),
			cell{Text: v.Formula, Code: true}, p.text(v.Note.In(l))}
		if v.Formula == "" {
			row.Origin = cell{Text: p.edition.frozenTitles(s, v.Sources)}
		}
		rows = append(rows, row)
	}
	return rows
}

// numberTables are the tables of a figure's page that have rows.
func (p *Page) numberTables(title, unit string, values, stated, computed, targets []printed) []table {
	var tables []table
	for _, t := range []table{p.observations(title, unit, values), p.stated(title, stated), p.computed(title, computed),
		p.targetTable(title, targets, computed)} {
		if len(t.Rows) > 0 {
			tables = append(tables, t)
		}
	}
	return tables
}

// observations are all values of a figure.
func (p *Page) observations(title, unit string, values []printed) table {
	w := p.edition.words.word
	t := table{ID: "_values", Title: w("observations"), Caption: w("observations-of", "figure", title), Unit: unit,
		Columns: []heading{{w("period"), false}, {w("value"), true}, {w("status"), false}, {w("origin"), false}}}
	for _, v := range values {
		t.Rows = append(t.Rows, tableRow{Cells: []cell{{Text: v.When}, numeric(v.Number), unbroken(v.Status), v.Origin}})
		t.addNote(v.When, v.Note)
	}
	return t
}

// origin is where a value comes from: a publication or an expression.
func (p *Page) origin(v *resolve.Value) cell {
	l := p.edition.Lang
	switch {
	case v.Formula != "":
		return cell{Text: v.Formula, Code: true}
	case v.Source != nil:
		return cell{Text: p.edition.sourceTitle(v.Source), Href: p.Link(address.Source(l, v.Source.ID.Value))}
	}
	return cell{}
}

func (t *table) addNote(what string, text template.HTML) {
	if text != "" {
		t.Notes = append(t.Notes, note{what, text})
	}
}

// stated are the measures that a source prints.
func (p *Page) stated(title string, values []printed) table {
	w := p.edition.words.word
	t := table{ID: "_stated", Title: w("stated"), Caption: w("stated-of", "figure", title),
		Columns: []heading{{w("measure"), false}, {w("period"), false}, {w("value"), true}, {w("source"), false}}}
	for _, v := range values {
		t.Rows = append(t.Rows, tableRow{Cells: []cell{p.measureCell(v), unbroken(v.When), numeric(v.Text), v.Origin}})
		t.addNote(v.measure.Name(p.edition.Lang), v.Note)
	}
	return t
}

// computed are the measures worked out from the values, with their formulas.
func (p *Page) computed(title string, values []printed) table {
	w := p.edition.words.word
	t := table{ID: "_computed", Title: w("computed"), Caption: w("computed-of", "figure", title),
		Columns: []heading{{w("measure"), false}, {w("period"), false}, {w("value"), true}, {w("formula"), false}}}
	for _, v := range values {
		if v.measure == resolve.ProgressMeasure {
			continue
		}
		t.Rows = append(t.Rows, tableRow{Cells: []cell{p.measureCell(v), unbroken(v.When), numeric(v.Text), {Text: v.measure.Formula(p.edition.Lang)}}})
	}
	return t
}

func (p *Page) measureCell(v printed) cell {
	l := p.edition.Lang
	return cell{Text: v.measure.Name(l), Href: p.Link(address.Method(l, string(v.measure)))}
}

// targetTable holds the targets that plans set, and how far the figure has come.
func (p *Page) targetTable(title string, targets, computed []printed) table {
	w := p.edition.words.word
	t := table{ID: "_targets", Title: w("targets"), Caption: w("targets-of-figure", "figure", title),
		Columns: []heading{{w("plan"), false}, {w("target-value"), true}, {w("progress"), true}, {w("source"), false}}}
	for _, v := range targets {
		reached := cell{Class: "n"}
		for _, m := range computed {
			if m.measure == resolve.ProgressMeasure && m.When == v.When {
				reached.Text = m.Text
			}
		}
		t.Rows = append(t.Rows, tableRow{Cells: []cell{{Text: v.When}, numeric(v.Text), reached, v.Origin}})
		t.addNote(v.When, v.Note)
	}
	return t
}
