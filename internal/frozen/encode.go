package frozen

import (
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// encoder makes the tree of a release.
type encoder struct {
	languages []lang.Lang
	names     names
	numbers   map[string]*record.Value // of figures, by reference
}

func newEncoder(r *record.Release) *encoder {
	e := &encoder{languages: r.Report.Languages, names: collectNames(r), numbers: map[string]*record.Value{}}
	for i := range r.Figures {
		remember(e.numbers, &r.Figures[i])
	}
	return e
}

// remember files the numbers of a figure under their references. Where two have
// the same, the first counts.
func remember(numbers map[string]*record.Value, f *record.Figure) {
	for _, values := range [][]record.Value{f.Values, f.Stated, f.Computed, f.Targets} {
		for i := range values {
			if name := reference(&values[i]); numbers[name] == nil {
				numbers[name] = &values[i]
			}
		}
	}
}

func (e *encoder) release(r *record.Release) node {
	n := node{kind: mapping}
	n.put("format", token(strconv.Itoa(Version)))
	n.put("number", token(strconv.Itoa(r.Number)))
	n.put("name", token(r.Name))
	n.put("date", token(r.Date))
	e.text(&n, "note", r.Note)
	n.put("report", e.report(&r.Report))
	e.names.put(&n, e)
	putList(&n, "sources", r.Sources, e.source)
	putList(&n, "figures", r.Figures, e.figure)
	putList(&n, "charts", r.Charts, e.chart)
	return n
}

func (e *encoder) report(r *record.Report) node {
	n := node{kind: mapping}
	languages := make([]string, len(r.Languages))
	for i, l := range r.Languages {
		languages[i] = string(l)
	}
	n.put("languages", tokens(languages))
	e.text(&n, "title", r.Title)
	e.text(&n, "zone", r.Zone)
	e.text(&n, "description", r.Description)
	e.text(&n, "publisher", r.Publisher)
	e.words(&n, "site-name", r.SiteName)
	e.token(&n, "base", r.Base)
	if r.License != (record.License{}) {
		license := node{kind: mapping}
		e.words(&license, "name", r.License.Name)
		e.token(&license, "url", r.License.URL)
		n.put("license", license)
	}
	if len(r.Keywords) > 0 {
		keywords := node{kind: mapping}
		for _, l := range inOrder(r.Keywords) {
			list := tokens(r.Keywords[l])
			for i := range list.children {
				list.children[i].words = true
			}
			keywords.put(string(l), list)
		}
		n.put("keywords", keywords)
	}
	return n
}

func (e *encoder) source(s *record.Source) node {
	n := node{kind: mapping}
	n.put("id", token(s.ID))
	e.token(&n, "kind", s.Kind)
	e.text(&n, "title", s.Title)
	putList(&n, "authors", s.Authors, func(t *record.Text) node { return e.inner(*t) })
	e.text(&n, "publisher", s.Publisher)
	if s.Year != 0 {
		n.put("year", token(strconv.Itoa(s.Year)))
	}
	e.token(&n, "date", s.Date)
	e.token(&n, "url", s.URL)
	e.text(&n, "note", s.Note)
	return n
}

func (e *encoder) figure(f *record.Figure) node {
	n := node{kind: mapping}
	n.put("id", token(f.ID))
	e.text(&n, "title", f.Title)
	e.text(&n, "unit", f.Unit)
	e.token(&n, "kind", f.Kind)
	e.token(&n, "direction", f.Direction)
	e.topic(&n, f.Topic)
	e.text(&n, "definition", f.Definition)
	e.text(&n, "scope", f.Scope)
	sources := commonSources(f)
	if len(sources) > 0 {
		n.put("sources", tokens(sources))
	}
	e.values(&n, "values", f.Values, valuesOf(f, sources))
	e.values(&n, "stated", f.Stated, statedOf(f, sources))
	e.values(&n, "computed", f.Computed, computedOf(f, sources))
	e.values(&n, "targets", f.Targets, targetsOf(f, sources))
	return n
}

// topic names a topic of the table by its id; another is written in full.
func (e *encoder) topic(n *node, t record.Topic) {
	switch {
	case t.ID != "" && same(e.names.topics.of(t.ID), t.Title):
		n.put("topic", token(t.ID))
	case t.ID != "" || len(t.Title) > 0:
		topic := node{kind: mapping}
		topic.put("id", token(t.ID))
		e.text(&topic, "title", t.Title)
		n.put("topic", topic)
	}
}

func (e *encoder) values(n *node, key string, values []record.Value, f frame) {
	putList(n, key, values, func(v *record.Value) node { return e.value(v, f) })
}

// value writes a number as far as it is not what goes without saying.
func (e *encoder) value(v *record.Value, f frame) node {
	n := node{kind: mapping, oneLine: true}
	e.unless(&n, "figure", v.Figure, f.figure)
	e.unless(&n, "measure", v.Measure, f.measure)
	e.textUnless(&n, "measure-name", v.MeasureName, e.names.measures.of(v.Measure))
	e.unless(&n, "period", v.Period, "")
	e.textUnless(&n, "period-name", v.PeriodName, e.names.periods.of(v.Period))
	e.unless(&n, "digits", v.Digits, "")
	e.unless(&n, "qualifier", v.Qualifier, exact)
	e.textUnless(&n, "unit", v.Unit, f.unit)
	e.textUnless(&n, "number", v.Number, printed(v, e.languages))
	e.textUnless(&n, "text", v.Text, withUnit(v))
	e.unless(&n, "status", v.Status, f.status)
	if !slices.Equal(v.Sources, f.sources) {
		n.put("sources", tokens(v.Sources))
	}
	e.unless(&n, "formula", v.Formula, f.formula(v))
	e.text(&n, "note", v.Note)
	return n
}

func (e *encoder) chart(c *record.Chart) node {
	n := node{kind: mapping}
	n.put("id", token(c.ID))
	e.token(&n, "form", c.Form)
	e.text(&n, "title", c.Title)
	e.text(&n, "scope", c.Scope)
	e.text(&n, "unit", c.Unit)
	e.text(&n, "note", c.Note)
	putList(&n, "series", c.Series, func(t *record.Text) node { return e.inner(*t) })
	if len(c.Figures) > 0 {
		n.put("figures", tokens(c.Figures))
	}
	if len(c.Sources) > 0 {
		n.put("sources", tokens(c.Sources))
	}
	putList(&n, "rows", c.Rows, func(r *record.Row) node { return e.row(r, rowsOf(c)) })
	return n
}

func (e *encoder) row(r *record.Row, f frame) node {
	n := node{kind: mapping, oneLine: true}
	e.text(&n, "label", r.Label)
	if r.Total {
		n.put("total", token(yes))
	}
	values := node{kind: list}
	for i := range r.Values {
		v := &r.Values[i]
		if known := e.numbers[reference(v)]; known != nil && equal(known, v) {
			values.add(token(reference(v)))
		} else {
			values.add(e.value(v, f))
		}
	}
	if len(values.children) > 0 {
		n.put("values", values)
	}
	return n
}

func (e *encoder) token(n *node, key, text string) { e.unless(n, key, text, "") }

func (e *encoder) words(n *node, key, text string) {
	if text != "" {
		n.put(key, words(text))
	}
}

func (e *encoder) unless(n *node, key, text, usual string) {
	if text != usual {
		n.put(key, token(text))
	}
}

func (e *encoder) text(n *node, key string, t record.Text) { e.textUnless(n, key, t, nil) }

func (e *encoder) textUnless(n *node, key string, t, usual record.Text) {
	if !same(t, usual) {
		n.put(key, e.inner(t))
	}
}

// inner is a text: a scalar where it is the same in every language of the
// report, else a mapping by language.
func (e *encoder) inner(t record.Text) node {
	if len(t) > 0 && len(e.languages) > 0 {
		if first := t[e.languages[0]]; same(t, inAll(first, e.languages)) {
			return words(first)
		}
	}
	n := node{kind: mapping}
	for _, l := range inOrder(t) {
		n.put(string(l), words(t[l]))
	}
	return n
}

// inAll is a text that is the same in some languages.
func inAll(text string, languages []lang.Lang) record.Text {
	t := make(record.Text, len(languages))
	for _, l := range languages {
		t[l] = text
	}
	return t
}

// inOrder lists the languages of a map in the order of [lang.All], strangers last.
func inOrder[T any](m map[lang.Lang]T) []lang.Lang {
	languages := make([]lang.Lang, 0, len(m))
	for l := range m {
		languages = append(languages, l)
	}
	rank := func(l lang.Lang) int {
		if i := slices.Index(lang.All(), l); i >= 0 {
			return i
		}
		return len(lang.All())
	}
	slices.SortFunc(languages, func(a, b lang.Lang) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return strings.Compare(string(a), string(b))
	})
	return languages
}

func putList[T any](n *node, key string, things []T, item func(*T) node) {
	if len(things) == 0 {
		return
	}
	all := node{kind: list}
	for i := range things {
		all.add(item(&things[i]))
	}
	n.put(key, all)
}
