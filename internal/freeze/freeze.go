// Package freeze makes the plain public form of a report: what stands now, and
// what a release keeps for good.
//
//	now := freeze.Of(report)                                    // record.Set
//	file := freeze.Encode(record.Release{Issue: …, Set: *now})  // data/releases/NAME.yaml
//
// Texts lose their Markdown, numbers are printed once for every edition of the
// report, sources stand as ids. The form of the file is that of package frozen,
// closed by a seal.
package freeze

import (
	"slices"

	"zonepress/internal/frozen"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/resolve"
	"zonepress/internal/seal"
	"zonepress/internal/site"
)

// Encode is the file of a release, sealed.
func Encode(r record.Release) []byte { return seal.Close(frozen.Encode(r)) }

// Of is what is public about a report. The report must be without errors, lest
// what could not be worked out be missing.
func Of(r *resolve.Report) *record.Set {
	f := freezer{report: r}
	for _, e := range r.Editions {
		f.languages = append(f.languages, e.Lang)
	}
	s := &record.Set{Report: f.about()}
	for _, figure := range r.Figures {
		s.Figures = append(s.Figures, f.figure(figure))
	}
	for _, chart := range r.Charts {
		s.Charts = append(s.Charts, f.chart(chart))
	}
	s.Sources = f.sources(s)
	return s
}

// freezer makes texts and numbers in the languages of a report.
type freezer struct {
	report    *resolve.Report
	languages []lang.Lang
}

func (f *freezer) about() record.Report {
	c := f.report.Config
	about := record.Report{
		Title: f.text(c.Title), Zone: f.text(c.ZoneFull), Description: f.text(c.Description), Publisher: f.text(c.Host), Languages: f.languages,
	}
	if about.Zone == nil {
		about.Zone = f.text(c.Zone)
	}
	if c.Config == nil {
		return about
	}
	about.SiteName, about.Base = c.Government.SiteName.Value, c.BaseURL.Value
	about.License = record.License{Name: c.License.Name.Value, URL: c.License.URL.Value}
	for _, l := range f.languages {
		for _, word := range c.Keywords[l] {
			if about.Keywords == nil {
				about.Keywords = map[lang.Lang][]string{}
			}
			about.Keywords[l] = append(about.Keywords[l], word.Value)
		}
	}
	return about
}

// sources lists those that the figures and charts of a set name.
func (f *freezer) sources(s *record.Set) []record.Source {
	named := map[string]bool{}
	for i := range s.Figures {
		for _, v := range s.Figures[i].All() {
			for _, id := range v.Sources {
				named[id] = true
			}
		}
	}
	for i := range s.Charts {
		for _, id := range s.Charts[i].Sources {
			named[id] = true
		}
	}
	var all []record.Source
	for _, source := range f.report.Sources {
		if named[source.ID.Value] {
			all = append(all, f.source(source))
		}
	}
	return all
}

func (f *freezer) source(s *resolve.Source) record.Source {
	frozen := record.Source{
		ID: s.ID.Value, Kind: string(s.Kind.Value), Title: f.text(s.Title), Publisher: f.text(s.Publisher),
		Year: s.Year.Value, Date: s.Date.Value, URL: s.URL.Value, Note: f.text(s.Note),
	}
	for _, author := range s.Authors {
		frozen.Authors = append(frozen.Authors, f.written(author))
	}
	return frozen
}

func (f *freezer) figure(figure *resolve.Figure) record.Figure {
	frozen := record.Figure{
		ID: figure.Name, Title: f.text(figure.Title), Unit: f.unit(figure.Unit),
		Kind: string(figure.Kind.Value), Direction: string(figure.Direction.Value),
		Definition: f.text(figure.Definition), Scope: f.text(figure.Scope),
		Values: f.values(figure.Values), Stated: f.values(figure.Stated),
		Computed: f.values(figure.Measures), Targets: f.values(figure.Targets),
	}
	if topic := figure.Topic; topic != nil {
		frozen.Topic = record.Topic{ID: topic.ID, Title: f.text(topic.Title)}
	}
	return frozen
}

func (f *freezer) chart(c *resolve.Chart) record.Chart {
	frozen := record.Chart{
		ID: c.Name, Form: string(c.Form.Value), Title: f.text(c.Title), Scope: f.text(c.Scope), Note: f.text(c.Note),
		Unit: f.unit(c.Unit), Sources: ids(c.Sources),
	}
	for _, name := range c.Series {
		frozen.Series = append(frozen.Series, f.text(name))
	}
	for i, row := range c.Rows {
		values := f.values(row.Values)
		for j, v := range row.Values {
			if v.Figure == nil && i < len(c.Chart.Rows) && j < len(c.Chart.Rows[i].Values) {
				values[j].Formula = c.Chart.Rows[i].Values[j].Value.Text
			}
		}
		frozen.Rows = append(frozen.Rows, record.Row{Label: f.text(row.Label), Total: row.Total, Values: values})
	}
	for _, figure := range c.Figures {
		frozen.Figures = append(frozen.Figures, figure.Name)
	}
	return frozen
}

func (f *freezer) values(values []*resolve.Value) []record.Value {
	var frozen []record.Value
	for _, v := range values {
		frozen = append(frozen, f.value(v))
	}
	return frozen
}

func (f *freezer) value(v *resolve.Value) record.Value {
	frozen := record.Value{
		Measure: string(v.Measure), MeasureName: f.each(v.Measure.Name),
		Period: v.Period.String(), PeriodName: f.each(func(l lang.Lang) string { return f.period(v, l) }),
		Digits: v.Decimal.String(), Qualifier: string(v.Qualifier), Unit: f.unit(v.Unit),
		Number: f.each(v.NumberIn), Text: f.each(v.In),
		Status: string(v.Status), Sources: ids(v.Sources), Formula: v.Formula, Note: f.text(v.Note),
	}
	if v.Figure != nil {
		frozen.Figure = v.Figure.Name
	}
	if frozen.Qualifier == "" {
		frozen.Qualifier = string(site.Exact)
	}
	return frozen
}

// period names the period of a value. A plan is known by its id to values of no
// figure; readers know it by its title.
func (f *freezer) period(v *resolve.Value, l lang.Lang) string {
	if v.Figure == nil && v.Period.Plan != "" {
		for _, plan := range f.report.Plans {
			if plan.ID.Value == v.Period.Plan {
				return plan.Title.In(l)
			}
		}
	}
	return v.PeriodIn(l)
}

// text is a text in the languages that it is written in; nil where it is empty.
func (f *freezer) text(t resolve.Text) record.Text {
	return f.each(func(l lang.Lang) string { return t[l].Plain() })
}

// written is a text without Markdown.
func (f *freezer) written(t site.Text) record.Text {
	return f.each(func(l lang.Lang) string { return t[l].Value })
}

// unit is named in every language, for most signs are the same in all.
func (f *freezer) unit(u resolve.Unit) record.Text {
	return f.each(u.NameIn)
}

// each is a text made for each language of the report, without those for which
// there are no words.
func (f *freezer) each(in func(lang.Lang) string) record.Text {
	var t record.Text
	for _, l := range f.languages {
		if text := in(l); text != "" {
			if t == nil {
				t = make(record.Text, len(f.languages))
			}
			t[l] = text
		}
	}
	return t
}

func ids(sources []*resolve.Source) []string {
	var all []string
	for _, s := range sources {
		if !slices.Contains(all, s.ID.Value) {
			all = append(all, s.ID.Value)
		}
	}
	return all
}
