// Package record holds what is public about figures and charts at one moment,
// as plain values: no YAML, no Markdown, nothing bound to anything else.
//
// A record is what a release freezes and what every download, citation and
// catalogue is made of. The present state of a report and each of its releases
// have the same form, so that one piece of code serves both, and a file of a
// release is made again byte for byte from the record alone.
//
// Texts are words without markup, by language. Numbers keep their digits as
// published ("35.240") and stand beside the forms that readers saw.
package record

import (
	"slices"

	"zonepress/internal/lang"
)

// Text is a text by language.
type Text map[lang.Lang]string

// In returns the text in a language, or in Chinese where that is missing.
func (t Text) In(l lang.Lang) string {
	if text, ok := t[l]; ok {
		return text
	}
	return t[lang.Chinese]
}

// Release is a record that was frozen, with its name.
type Release struct {
	Issue
	Note Text // why it was made; may be missing
	Set
}

// Issue says which release a record is of. The zero Issue is of none: what is
// published now and was not frozen yet.
type Issue struct {
	Number int    // counted from 1, the n of /figures/<id>/v/<n>/
	Name   string // lower-case ASCII, such as 2026-11
	Date   string // YYYY-MM-DD
}

// Released reports whether the record was frozen.
func (i Issue) Released() bool { return i.Number > 0 }

// Set is everything public about the figures and charts of a report.
type Set struct {
	Report  Report
	Sources []Source // those that figures and charts name, as listed in data/
	Figures []Figure // by topic, then as listed in data/
	Charts  []Chart  // in the order of the report
}

// Figure returns the figure with an id, or nil.
func (s *Set) Figure(id string) *Figure {
	if i := slices.IndexFunc(s.Figures, func(f Figure) bool { return f.ID == id }); i >= 0 {
		return &s.Figures[i]
	}
	return nil
}

// Chart returns the chart with an id, or nil.
func (s *Set) Chart(id string) *Chart {
	if i := slices.IndexFunc(s.Charts, func(c Chart) bool { return c.ID == id }); i >= 0 {
		return &s.Charts[i]
	}
	return nil
}

// Source returns the source with an id, or nil.
func (s *Set) Source(id string) *Source {
	if i := slices.IndexFunc(s.Sources, func(x Source) bool { return x.ID == id }); i >= 0 {
		return &s.Sources[i]
	}
	return nil
}

// Report is what is said about the report as a whole. What the department has
// not filled in is empty.
type Report struct {
	Title       Text
	Zone        Text // the place that the figures are of
	Description Text
	Publisher   Text // 主办单位
	SiteName    string
	Base        string // https://host/path/ where the site stands; "" where not known
	Languages   []lang.Lang
	License     License
	Keywords    map[lang.Lang][]string
}

// License is what the data may be used for.
type License struct{ Name, URL string }

// Source is a publication that numbers come from.
type Source struct {
	ID        string
	Kind      string // newspaper, bulletin, yearbook, document, dataset or webpage
	Title     Text
	Authors   []Text
	Publisher Text
	Year      int
	Date      string // YYYY-MM-DD, where known
	URL       string
	Note      Text
}

// Figure is an indicator with all its numbers.
type Figure struct {
	ID         string
	Title      Text
	Unit       Text
	Kind       string // stock, flow, rate, share, index, count or amount
	Direction  string // up, down or neither
	Topic      Topic
	Definition Text
	Scope      Text    // 统计口径; may be missing
	Values     []Value // observations, oldest first
	Stated     []Value // measures that the source itself prints
	Computed   []Value // measures worked out from the values
	Targets    []Value
}

// Topic is the group that a figure stands in.
type Topic struct {
	ID    string
	Title Text
}

// Latest is the value of the latest period, or nil where a figure has none.
func (f *Figure) Latest() *Value {
	if len(f.Values) == 0 {
		return nil
	}
	return &f.Values[len(f.Values)-1]
}

// Headline is the one number that a figure is known by: its latest value, or
// where it has none the first measure that a source states; nil for neither.
func (f *Figure) Headline() *Value {
	if v := f.Latest(); v != nil {
		return v
	}
	if len(f.Stated) > 0 {
		return &f.Stated[len(f.Stated)-1]
	}
	return nil
}

// All returns every number of the figure: values, stated, computed, targets.
func (f *Figure) All() []Value { return slices.Concat(f.Values, f.Stated, f.Computed, f.Targets) }

// Value is one number.
type Value struct {
	Figure      string // id of the figure; "" for a number of a chart that is worked out from several
	Measure     string // value, change, growth, cagr, share, pull, contribution, target or progress
	MeasureName Text   // what readers call the measure
	Period      string // 2025, 2025-Q3, 2020..2025, 2022-08.., plan-14; "" where there is none
	PeriodName  Text   // 2025年末, end of 2025
	Digits      string // as published, or as worked out and rounded: 165, 35.240
	Qualifier   string // exact, over (a lower bound), under (an upper bound) or about
	Unit        Text
	Number      Text // as printed without the unit: 165, 超100
	Text        Text // as printed with the unit: 165家, CNY 5.879 billion
	Status      string
	Sources     []string // ids of what it rests on
	Formula     string   // the expression it was worked out by; "" for what is published
	Note        Text
}

// Key tells the numbers of one figure apart.
type Key struct{ Measure, Period string }

// Key is the measure and period of a value.
func (v *Value) Key() Key { return Key{v.Measure, v.Period} }

// SameNumber reports whether two values say the same: digits, qualifier and unit.
func (v *Value) SameNumber(w *Value) bool {
	return v.Digits == w.Digits && v.Qualifier == w.Qualifier && v.Unit[lang.Chinese] == w.Unit[lang.Chinese]
}

// Chart is a drawing with its numbers.
type Chart struct {
	ID      string
	Form    string // bar, column, paired, line, stacked, donut, progress or waterfall
	Title   Text   // states the finding
	Scope   Text   // what is drawn, of where and when
	Unit    Text   // of all values
	Note    Text
	Series  []Text // what the values of a row are called; none where a row has one
	Rows    []Row
	Figures []string // ids of what is drawn, each once, in order
	Sources []string // ids, each once, in order
}

// Row is a category of a chart.
type Row struct {
	Label  Text
	Total  bool // in a waterfall: stands on the ground
	Values []Value
}

// File is a download as it is published.
type File struct {
	Address string // from the site's root
	Size    int    // in bytes
	SHA256  string // in hexadecimal
}
