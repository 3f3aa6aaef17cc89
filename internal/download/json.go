package download

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// The forms of the JSON files, in the order of their members. Schemas describes
// them for readers; the schemas and these are held together by tests.
type (
	figureJSON struct {
		Schema      string           `json:"$schema"`
		Type        string           `json:"type"`
		ID          string           `json:"id"`
		Title       record.Text      `json:"title"`
		Unit        record.Text      `json:"unit"`
		Kind        string           `json:"kind"`
		Direction   string           `json:"direction"`
		Topic       topicJSON        `json:"topic"`
		Definition  record.Text      `json:"definition,omitempty"`
		Scope       record.Text      `json:"scope,omitempty"`
		Release     *releaseJSON     `json:"release"`
		Permalink   record.Text      `json:"permalink"`
		Values      []valueJSON      `json:"values"`
		Stated      []valueJSON      `json:"stated"`
		Computed    []valueJSON      `json:"computed"`
		Targets     []valueJSON      `json:"targets"`
		Sources     []sourceJSON     `json:"sources"`
		Corrections []correctionJSON `json:"corrections"`
		Report      reportJSON       `json:"report"`
	}
	chartJSON struct {
		Schema      string           `json:"$schema"`
		Type        string           `json:"type"`
		ID          string           `json:"id"`
		Form        string           `json:"form"`
		Title       record.Text      `json:"title"`
		Scope       record.Text      `json:"scope,omitempty"`
		Unit        record.Text      `json:"unit,omitempty"`
		Note        record.Text      `json:"note,omitempty"`
		Release     *releaseJSON     `json:"release"`
		Permalink   record.Text      `json:"permalink"`
		Series      []record.Text    `json:"series"`
		Rows        []rowJSON        `json:"rows"`
		Figures     []string         `json:"figures"`
		Sources     []sourceJSON     `json:"sources"`
		Corrections []correctionJSON `json:"corrections"`
		Report      reportJSON       `json:"report"`
	}
	topicJSON struct {
		ID    string      `json:"id"`
		Title record.Text `json:"title"`
	}
	releaseJSON struct {
		Number int    `json:"number"`
		Name   string `json:"name"`
		Date   string `json:"date"`
	}
	rowJSON struct {
		Label  record.Text `json:"label"`
		Total  bool        `json:"total"`
		Values []valueJSON `json:"values"`
	}
	valueJSON struct {
		Indicator   string       `json:"indicator,omitempty"`
		Measure     string       `json:"measure"`
		MeasureName record.Text  `json:"measure_name,omitempty"`
		Period      string       `json:"period,omitempty"`
		PeriodName  record.Text  `json:"period_name,omitempty"`
		Value       *json.Number `json:"value"`
		Digits      string       `json:"digits"`
		Qualifier   string       `json:"qualifier"`
		Unit        record.Text  `json:"unit,omitempty"`
		Printed     record.Text  `json:"printed"`
		Status      string       `json:"status"`
		Sources     []string     `json:"sources"`
		Formula     string       `json:"formula,omitempty"`
		Note        record.Text  `json:"note,omitempty"`
	}
	sourceJSON struct {
		ID        string        `json:"id"`
		Kind      string        `json:"kind"`
		Title     record.Text   `json:"title"`
		Authors   []record.Text `json:"authors,omitempty"`
		Publisher record.Text   `json:"publisher,omitempty"`
		Year      int           `json:"year,omitempty"`
		Date      string        `json:"date,omitempty"`
		URL       string        `json:"url,omitempty"`
		Note      record.Text   `json:"note,omitempty"`
	}
	correctionJSON struct {
		Indicator   string      `json:"indicator"`
		Measure     string      `json:"measure,omitempty"`
		MeasureName record.Text `json:"measure_name,omitempty"`
		Period      string      `json:"period,omitempty"`
		PeriodName  record.Text `json:"period_name,omitempty"`
		Date        string      `json:"date"`
		Kind        string      `json:"kind"`
		Old         string      `json:"old,omitempty"`
		New         string      `json:"new,omitempty"`
		OldPrinted  record.Text `json:"old_printed,omitempty"`
		NewPrinted  record.Text `json:"new_printed,omitempty"`
		Reason      record.Text `json:"reason,omitempty"`
		Release     int         `json:"release,omitempty"`
	}
	reportJSON struct {
		Title     record.Text  `json:"title"`
		Zone      record.Text  `json:"zone,omitempty"`
		Publisher record.Text  `json:"publisher,omitempty"`
		SiteName  string       `json:"site_name,omitempty"`
		URL       string       `json:"url,omitempty"`
		Languages []string     `json:"languages"`
		License   *licenseJSON `json:"license,omitempty"`
	}
	licenseJSON struct {
		Name string `json:"name,omitempty"`
		URL  string `json:"url,omitempty"`
	}
)

// FigureJSON is a figure with all its numbers, sources and corrections, in all
// languages. The record is of an issue; corrections of other figures, and those
// that the issue does not know, are left aside.
func FigureJSON(s *record.Set, f *record.Figure, i record.Issue, corrections []Correction) []byte {
	return marshal(figureJSON{
		Schema: schemaOf(s, "figure"), Type: "figure", ID: f.ID,
		Title: present(f.Title), Unit: present(f.Unit), Kind: f.Kind, Direction: f.Direction,
		Topic:      topicJSON{f.Topic.ID, present(f.Topic.Title)},
		Definition: f.Definition, Scope: f.Scope,
		Release: releaseOf(i), Permalink: permalinks(s, address.Figure(f.ID), i),
		Values: valuesOf(f.Values), Stated: valuesOf(f.Stated), Computed: valuesOf(f.Computed), Targets: valuesOf(f.Targets),
		Sources:     sourcesJSON(sourcesOf(s, f.All())),
		Corrections: correctionsOf(known(of(corrections, f.ID), i)),
		Report:      reportOf(s),
	})
}

// ChartJSON is a chart with its numbers, sources and the corrections of its
// figures, in all languages.
func ChartJSON(s *record.Set, c *record.Chart, i record.Issue, corrections []Correction) []byte {
	rows := make([]rowJSON, len(c.Rows))
	for n, row := range c.Rows {
		rows[n] = rowJSON{Label: present(row.Label), Total: row.Total, Values: valuesOf(row.Values)}
		for at, v := range row.Values {
			rows[n].Values[at].Indicator = v.Figure
		}
	}
	return marshal(chartJSON{
		Schema: schemaOf(s, "chart"), Type: "chart", ID: c.ID, Form: c.Form,
		Title: present(c.Title), Scope: c.Scope, Unit: c.Unit, Note: c.Note,
		Release: releaseOf(i), Permalink: permalinks(s, address.Chart(c.ID), i),
		Series: list(c.Series), Rows: rows, Figures: list(c.Figures),
		Sources:     sourcesJSON(sourcesOf(s, numbersOf(c))),
		Corrections: correctionsOf(known(of(corrections, c.Figures...), i)),
		Report:      reportOf(s),
	})
}

func valuesOf(values []record.Value) []valueJSON {
	all := make([]valueJSON, len(values))
	for n, v := range values {
		all[n] = valueJSON{
			Measure: v.Measure, MeasureName: v.MeasureName, Period: v.Period, PeriodName: v.PeriodName,
			Value: numberOf(v.Digits), Digits: v.Digits, Qualifier: v.Qualifier, Unit: v.Unit, Printed: present(v.Text),
			Status: v.Status, Sources: list(v.Sources), Formula: v.Formula, Note: v.Note,
		}
	}
	return all
}

// numberOf is the number of digits, with just these digits; nil, which the
// schema refuses, where they are none that JSON (RFC 8259, 6) can hold.
func numberOf(digits string) *json.Number {
	whole, _, _ := strings.Cut(strings.TrimPrefix(digits, "-"), ".")
	if !isNumber(digits) || len(whole) > 1 && whole[0] == '0' {
		return nil
	}
	n := json.Number(digits)
	return &n
}

func sourcesJSON(sources []record.Source) []sourceJSON {
	all := make([]sourceJSON, len(sources))
	for n, s := range sources {
		all[n] = sourceJSON{
			ID: s.ID, Kind: s.Kind, Title: present(s.Title), Authors: s.Authors, Publisher: s.Publisher,
			Year: s.Year, Date: s.Date, URL: s.URL, Note: s.Note,
		}
	}
	return all
}

func correctionsOf(corrections []Correction) []correctionJSON {
	all := make([]correctionJSON, len(corrections))
	for n, c := range corrections {
		all[n] = correctionJSON{
			Indicator: c.Figure, Measure: c.Measure, MeasureName: c.MeasureName, Period: c.Period, PeriodName: c.PeriodName,
			Date: c.Date, Kind: c.Kind, Old: c.Old, New: c.New, OldPrinted: c.OldText, NewPrinted: c.NewText,
			Reason: c.Reason, Release: c.Release,
		}
	}
	return all
}

func reportOf(s *record.Set) reportJSON {
	r := s.Report
	out := reportJSON{
		Title: present(r.Title), Zone: r.Zone, Publisher: r.Publisher, SiteName: r.SiteName, URL: r.Base, Languages: []string{},
	}
	for _, l := range languages(s) {
		out.Languages = append(out.Languages, l.Tag())
	}
	if r.License != (record.License{}) {
		out.License = &licenseJSON{r.License.Name, r.License.URL}
	}
	return out
}

func releaseOf(i record.Issue) *releaseJSON {
	if !i.Released() {
		return nil
	}
	return &releaseJSON{i.Number, i.Name, i.Date}
}

// permalinks are the lasting addresses of a thing by the site's languages.
func permalinks(s *record.Set, t address.Thing, i record.Issue) record.Text {
	links := record.Text{}
	for _, l := range languages(s) {
		links[l] = t.In(i.Number).Permalink(s.Report.Base, l)
	}
	return links
}

// languages are the editions of the report; a report always has a Chinese one.
func languages(s *record.Set) []lang.Lang {
	if len(s.Report.Languages) == 0 {
		return []lang.Lang{lang.Chinese}
	}
	return s.Report.Languages
}

func schemaOf(s *record.Set, name string) string {
	return address.Absolute(s.Report.Base, address.Schema(name))
}

// present is a text that stands as {} where it is missing, for members that the
// schema demands.
func present(t record.Text) record.Text {
	if t == nil {
		return record.Text{}
	}
	return t
}

// list is a list that stands as [] where it is empty.
func list[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return slices.Clone(all)
}

// marshal writes JSON to be read by people too: indented, in UTF-8, with
// characters as they are.
func marshal(value any) []byte {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(value); err != nil {
		// The forms above hold texts, whole numbers and numbers checked by
		// numberOf, all of which JSON has a place for.
		return nil
	}
	return out.Bytes()
}
