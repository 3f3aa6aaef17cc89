package download

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// about gathers the sheet that says what the numbers of a workbook mean: names
// and texts, without those that nobody has filled in.
type about struct {
	s    *record.Set
	l    lang.Lang
	w    words
	rows [][]any
}

func (a *about) sheet() sheet {
	return sheet{name: a.w.about, widths: []float64{14, 100}, rows: a.rows}
}

func (a *about) properties(title record.Text, i record.Issue) properties {
	return properties{
		title: title.In(a.l), creator: cmp.Or(a.s.Report.Publisher.In(a.l), a.s.Report.Title.In(a.l)), language: a.l.Tag(), date: i.Date,
	}
}

// say adds a row, unless there is nothing to say.
func (a *about) say(name, text string) {
	if text != "" {
		a.rows = append(a.rows, []any{name, text})
	}
}

func (a *about) figure(f *record.Figure, i record.Issue, corrections []Correction) {
	a.say(a.w.title, f.Title.In(a.l))
	a.say(a.w.id, f.ID)
	a.say(a.w.topic, f.Topic.Title.In(a.l))
	a.say(a.w.definition, f.Definition.In(a.l))
	a.say(a.w.scope, f.Scope.In(a.l))
	a.say(a.w.unit, f.Unit.In(a.l))
	a.numbers(f.All())
	a.issue(address.Figure(f.ID), i, corrections)
	a.report()
}

func (a *about) chart(c *record.Chart, i record.Issue, corrections []Correction) {
	a.say(a.w.title, c.Title.In(a.l))
	a.say(a.w.id, c.ID)
	a.say(a.w.scope, c.Scope.In(a.l))
	a.say(a.w.unit, c.Unit.In(a.l))
	a.say(a.w.note, c.Note.In(a.l))
	for _, id := range c.Figures {
		if f := a.s.Figure(id); f != nil {
			a.say(a.w.figure, join(a.w.colon, f.Title.In(a.l), f.Definition.In(a.l)))
		}
	}
	a.numbers(numbersOf(c))
	a.issue(address.Chart(c.ID), i, corrections)
	a.report()
}

// whole is what is said of all figures together.
func (a *about) whole() {
	var all []record.Value
	for _, f := range a.s.Figures {
		all = append(all, f.All()...)
	}
	a.report()
	a.say(a.w.description, a.s.Report.Description.In(a.l))
	a.meanings(all)
}

// numbers say where numbers come from and what their marks mean.
func (a *about) numbers(values []record.Value) {
	for _, source := range sourcesOf(a.s, values) {
		a.say(a.w.source, join(a.w.semicolon, source.Title.In(a.l), authors(source, a.l), source.Publisher.In(a.l), dated(source), source.URL, source.Note.In(a.l)))
	}
	a.meanings(values)
}

// meanings explain the statuses and qualifiers that numbers have.
func (a *about) meanings(values []record.Value) {
	a.explain(a.w.statusOf, values, func(v record.Value) named { return a.w.status(v.Status) })
	a.explain(a.w.qualifierOf, values, func(v record.Value) named { return a.w.qualifier(v.Qualifier) })
}

// explain says once what each name means, in the order in which names occur.
func (a *about) explain(heading string, values []record.Value, name func(record.Value) named) {
	var said []string
	for _, v := range values {
		n := name(v)
		if n.name == "" || slices.Contains(said, n.name) {
			continue
		}
		said = append(said, n.name)
		a.say(heading, join(a.w.colon, n.name, n.meaning))
	}
}

func (a *about) issue(t address.Thing, i record.Issue, corrections []Correction) {
	a.say(a.w.release, releaseText(i, a.w))
	a.say(a.w.permalink, t.In(i.Number).Permalink(a.s.Report.Base, a.l))
	for _, c := range corrections {
		a.say(a.w.correction, c.line(a.s, a.l))
	}
	if len(corrections) == 0 {
		a.say(a.w.correction, a.w.noCorrections)
	}
}

func (a *about) report() {
	r := a.s.Report
	a.say(a.w.report, r.Title.In(a.l))
	a.say(a.w.zone, r.Zone.In(a.l))
	a.say(a.w.publisher, r.Publisher.In(a.l))
	a.say(a.w.license, join(" ", r.License.Name, r.License.URL))
}

func releaseText(i record.Issue, w words) string {
	if !i.Released() {
		return w.unreleased
	}
	return fmt.Sprintf(w.releaseText, i.Number, i.Name, i.Date)
}

// line is a correction as a sentence: what of when, from what to what, and why.
func (c *Correction) line(s *record.Set, l lang.Lang) string {
	w := in(l)
	var title string
	if f := s.Figure(c.Figure); f != nil {
		title = f.Title.In(l)
	}
	what := join(" ", title, c.PeriodName.In(l), c.MeasureName.In(l))
	if old, new := c.numbers(l); old != "" {
		what = join(w.colon, what, old+" → "+new)
	}
	return join(w.semicolon, c.Date, word(w.correctionKinds, c.Kind), what, c.Reason.In(l))
}

// numbers are the numbers before and after, as readers see them. Both are empty
// where no number changed.
func (c *Correction) numbers(l lang.Lang) (old, new string) {
	old = cmp.Or(c.OldText.In(l), c.Old)
	new = cmp.Or(c.NewText.In(l), c.New)
	if old != "" && new == "" {
		new = in(l).withdrawn
	}
	return old, new
}

func authors(source record.Source, l lang.Lang) string {
	var names []string
	for _, author := range source.Authors {
		names = append(names, author.In(l))
	}
	return join(in(l).semicolon, names...)
}

// dated is the day of a source, or its year.
func dated(source record.Source) string {
	if source.Date != "" || source.Year == 0 {
		return source.Date
	}
	return strconv.Itoa(source.Year)
}

// join puts texts together, without those that are empty.
func join(between string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(text string) bool { return text == "" }), between)
}
