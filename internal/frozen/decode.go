package frozen

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// decoder makes a release of a tree. It remembers the first thing that is not
// in the form, and reads on as if nothing stood there.
type decoder struct {
	text      string
	err       error
	languages []lang.Lang
	topics    map[string]record.Text
	measures  map[string]record.Text
	periods   map[string]record.Text
	numbers   map[string]*record.Value // of figures, by reference
}

func (d *decoder) fail(n *node, fault Fault, text string) {
	if d.err == nil {
		at := d.place(n)
		d.err = &Error{Line: at.Line, Column: at.Column, Fault: fault, Text: text}
	}
}

// place is where a node stands.
func (d *decoder) place(n *node) Place {
	line := d.text
	for range n.line - 1 {
		_, line, _ = strings.Cut(line, "\n")
	}
	return Place{max(1, int(n.line)), utf8.RuneCountInString(line[:min(int(n.column), len(line))]) + 1}
}

// keys sees to it that a node is a mapping with no other keys than these, each
// at most once.
func (d *decoder) keys(n *node, known ...string) bool {
	if n == nil {
		return false
	}
	if n.kind != mapping {
		d.fail(n, BadForm, n.text)
		return false
	}
	for i := range n.children {
		switch child := &n.children[i]; {
		case !slices.Contains(known, child.key):
			d.fail(child, UnknownKey, child.key)
		case n.find(child.key) != child:
			d.fail(child, BadForm, child.key)
		}
	}
	return true
}

func (d *decoder) document(n *node) Document {
	var r Document
	if !d.keys(n, "format", "number", "name", "date", "note", "report", "topics", "measures", "periods", "sources", "figures", "charts") {
		return r
	}
	if d.number(n.find("format")) != Version {
		d.fail(n, BadForm, d.string(n, "format"))
	}
	report := n.find("report")
	if report == nil {
		d.fail(n, BadForm, "report")
		return r
	}
	for _, l := range d.strings(report.find("languages")) {
		d.languages = append(d.languages, lang.Lang(l))
	}
	r.Number, r.Name, r.Date = d.number(n.find("number")), d.string(n, "name"), d.string(n, "date")
	r.NumberAt, r.NameAt, r.DateAt = d.placeOf(n, "number"), d.placeOf(n, "name"), d.placeOf(n, "date")
	r.Note = d.words(n.find("note"))
	r.Report = d.report(report)
	d.topics, d.measures, d.periods = d.table(n.find("topics")), d.table(n.find("measures")), d.table(n.find("periods"))
	r.Sources = each(d, n.find("sources"), d.source)
	r.Figures = each(d, n.find("figures"), d.figure)
	d.numbers = make(map[string]*record.Value, 4*len(r.Figures))
	for i := range r.Figures {
		remember(d.numbers, &r.Figures[i])
	}
	r.Charts = each(d, n.find("charts"), d.chart)
	return r
}

func (d *decoder) placeOf(n *node, key string) Place {
	if child := n.find(key); child != nil {
		return d.place(child)
	}
	d.fail(n, BadForm, key)
	return Place{}
}

func (d *decoder) report(n *node) record.Report {
	d.keys(n, "languages", "title", "zone", "description", "publisher", "site-name", "base", "license", "keywords")
	r := record.Report{
		Title:       d.words(n.find("title")),
		Zone:        d.words(n.find("zone")),
		Description: d.words(n.find("description")),
		Publisher:   d.words(n.find("publisher")),
		SiteName:    d.string(n, "site-name"),
		Base:        d.string(n, "base"),
		Languages:   d.languages,
	}
	if license := n.find("license"); d.keys(license, "name", "url") {
		r.License = record.License{Name: d.string(license, "name"), URL: d.string(license, "url")}
	}
	if keywords := n.find("keywords"); keywords != nil {
		r.Keywords = map[lang.Lang][]string{}
		for i := range keywords.children {
			r.Keywords[lang.Lang(keywords.children[i].key)] = d.strings(&keywords.children[i])
		}
	}
	return r
}

func (d *decoder) source(n *node) record.Source {
	d.keys(n, "id", "kind", "title", "authors", "publisher", "year", "date", "url", "note")
	return record.Source{
		ID:        d.string(n, "id"),
		Kind:      d.string(n, "kind"),
		Title:     d.words(n.find("title")),
		Authors:   each(d, n.find("authors"), d.words),
		Publisher: d.words(n.find("publisher")),
		Year:      d.number(n.find("year")),
		Date:      d.string(n, "date"),
		URL:       d.string(n, "url"),
		Note:      d.words(n.find("note")),
	}
}

func (d *decoder) figure(n *node) record.Figure {
	d.keys(n, "id", "title", "unit", "kind", "direction", "topic", "definition", "scope", "sources",
		"values", "stated", "computed", "targets")
	f := record.Figure{
		ID:         d.string(n, "id"),
		Title:      d.words(n.find("title")),
		Unit:       d.words(n.find("unit")),
		Kind:       d.string(n, "kind"),
		Direction:  d.string(n, "direction"),
		Topic:      d.topic(n.find("topic")),
		Definition: d.words(n.find("definition")),
		Scope:      d.words(n.find("scope")),
	}
	sources := d.strings(n.find("sources"))
	f.Values = d.values(n.find("values"), valuesOf(&f, sources))
	f.Stated = d.values(n.find("stated"), statedOf(&f, sources))
	f.Computed = d.values(n.find("computed"), computedOf(&f, sources))
	f.Targets = d.values(n.find("targets"), targetsOf(&f, sources))
	return f
}

func (d *decoder) topic(n *node) record.Topic {
	switch {
	case n == nil:
		return record.Topic{}
	case n.kind == scalar:
		return record.Topic{ID: n.text, Title: d.topics[n.text]}
	}
	d.keys(n, "id", "title")
	return record.Topic{ID: d.string(n, "id"), Title: d.words(n.find("title"))}
}

func (d *decoder) values(n *node, f frame) []record.Value {
	return each(d, n, func(item *node) record.Value { return d.value(item, f) })
}

// value reads a number and puts in what goes without saying.
func (d *decoder) value(n *node, f frame) record.Value {
	d.keys(n, "figure", "measure", "measure-name", "period", "period-name", "digits", "qualifier", "unit", "number",
		"text", "status", "sources", "formula", "note")
	v := record.Value{
		Figure:    d.stringOr(n, "figure", f.figure),
		Measure:   d.stringOr(n, "measure", f.measure),
		Period:    d.string(n, "period"),
		Digits:    d.string(n, "digits"),
		Qualifier: d.stringOr(n, "qualifier", exact),
		Status:    d.stringOr(n, "status", f.status),
		Unit:      d.wordsOr(n, "unit", f.unit),
		Sources:   f.sources,
		Note:      d.words(n.find("note")),
	}
	v.MeasureName = d.wordsOr(n, "measure-name", d.measures[v.Measure])
	v.PeriodName = d.wordsOr(n, "period-name", d.periods[v.Period])
	if number := n.find("number"); number != nil {
		v.Number = d.words(number)
	} else {
		v.Number = printed(&v, d.languages)
	}
	if text := n.find("text"); text != nil {
		v.Text = d.words(text)
	} else {
		v.Text = withUnit(&v)
	}
	if sources := n.find("sources"); sources != nil {
		v.Sources = d.strings(sources)
	}
	v.Formula = d.stringOr(n, "formula", f.formula(&v))
	return v
}

func (d *decoder) chart(n *node) record.Chart {
	d.keys(n, "id", "form", "title", "scope", "unit", "note", "series", "figures", "sources", "rows")
	c := record.Chart{
		ID:      d.string(n, "id"),
		Form:    d.string(n, "form"),
		Title:   d.words(n.find("title")),
		Scope:   d.words(n.find("scope")),
		Unit:    d.words(n.find("unit")),
		Note:    d.words(n.find("note")),
		Series:  each(d, n.find("series"), d.words),
		Figures: d.strings(n.find("figures")),
		Sources: d.strings(n.find("sources")),
	}
	c.Rows = each(d, n.find("rows"), func(row *node) record.Row { return d.row(row, rowsOf(&c)) })
	return c
}

func (d *decoder) row(n *node, f frame) record.Row {
	d.keys(n, "label", "total", "values")
	return record.Row{
		Label: d.words(n.find("label")),
		Total: d.string(n, "total") == yes,
		Values: each(d, n.find("values"), func(item *node) record.Value {
			if item.kind != scalar {
				return d.value(item, f)
			}
			if known := d.numbers[item.text]; known != nil {
				return *known
			}
			d.fail(item, BadForm, item.text)
			return record.Value{}
		}),
	}
}

// table reads a mapping from ids to names.
func (d *decoder) table(n *node) map[string]record.Text {
	if n == nil {
		return nil
	}
	if n.kind != mapping {
		d.fail(n, BadForm, n.text)
	}
	table := make(map[string]record.Text, len(n.children))
	for i := range n.children {
		table[n.children[i].key] = d.words(&n.children[i])
	}
	return table
}

// words reads a text; one that is not told by language is the same in all of them.
func (d *decoder) words(n *node) record.Text {
	switch {
	case n == nil:
		return nil
	case n.kind == scalar:
		return inAll(n.text, d.languages)
	case n.kind == list:
		d.fail(n, BadForm, "[")
		return nil
	case len(n.children) == 0:
		return nil
	}
	t := make(record.Text, len(n.children))
	for i := range n.children {
		child := &n.children[i]
		if _, twice := t[lang.Lang(child.key)]; twice || child.kind != scalar {
			d.fail(child, BadForm, child.key)
		}
		t[lang.Lang(child.key)] = child.text
	}
	return t
}

func (d *decoder) wordsOr(n *node, key string, usual record.Text) record.Text {
	if child := n.find(key); child != nil {
		return d.words(child)
	}
	return usual
}

// string reads a scalar, "" where there is none.
func (d *decoder) string(n *node, key string) string { return d.stringOr(n, key, "") }

func (d *decoder) stringOr(n *node, key, usual string) string {
	child := n.find(key)
	switch {
	case child == nil:
		return usual
	case child.kind != scalar:
		d.fail(child, BadForm, key)
	}
	return child.text
}

func (d *decoder) number(n *node) int {
	if n == nil {
		return 0
	}
	number, err := strconv.Atoi(n.text)
	if err != nil {
		d.fail(n, BadForm, n.text)
	}
	return number
}

func (d *decoder) strings(n *node) []string {
	return each(d, n, func(item *node) string {
		if item.kind != scalar {
			d.fail(item, BadForm, "[")
		}
		return item.text
	})
}

// each reads the items of a list; nil where there are none.
func each[T any](d *decoder, n *node, item func(*node) T) []T {
	if n == nil || len(n.children) == 0 && n.kind == list {
		return nil
	}
	if n.kind != list {
		d.fail(n, BadForm, n.text)
		return nil
	}
	items := make([]T, len(n.children))
	for i := range n.children {
		items[i] = item(&n.children[i])
	}
	return items
}
