package validators

import (
	"encoding/json"
	"os"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/download"
	"zonepress/internal/freeze"
	"zonepress/internal/lang"
	"zonepress/internal/load"
	"zonepress/internal/record"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// base is where a report stands that knows where it stands.
const base = "https://data.example.gov.cn/report/"

var (
	unreleased = record.Issue{}
	first      = record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-23"}
	second     = record.Issue{Number: 2, Name: "2026-12", Date: "2026-12-05"}
)

// realRecord is the record of the report in this repository: without base,
// licence and publisher, unless its department has filled them in.
func realRecord(t *testing.T) *record.Set {
	t.Helper()
	var problems source.List
	report := resolve.Resolve(load.Load(os.DirFS("../.."), &problems), &problems)
	if problems.HasErrors() {
		t.Fatal("the report of the repository has errors")
	}
	return freeze.Of(report)
}

// variants are the real record as it is at first, and with everything that a
// department may fill in.
func variants(t *testing.T) map[string]*record.Set {
	t.Helper()
	bare := *realRecord(t)
	full := bare
	bare.Report.Base, bare.Report.Publisher, bare.Report.License = "", nil, record.License{}
	full.Report.Base, full.Report.SiteName = base, "清远高新区门户网站"
	full.Report.Publisher = record.Text{lang.Chinese: "清远高新区管委会", lang.English: "Administrative Committee"}
	full.Report.License = record.License{Name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/"}
	return map[string]*record.Set{"bare": &bare, "full": &full}
}

// things are all figures and charts of a record.
func things(s *record.Set) []address.Thing {
	var all []address.Thing
	for _, f := range s.Figures {
		all = append(all, address.Figure(f.ID))
	}
	for _, c := range s.Charts {
		all = append(all, address.Chart(c.ID))
	}
	return all
}

// csvOf is the table of a thing; of all figures for the zero Thing.
func csvOf(s *record.Set, t address.Thing, i record.Issue, l lang.Lang) []byte {
	if f := s.Figure(t.ID); t.Kind == address.Figures {
		return download.FigureCSV(s, f, i, l, nil)
	}
	if c := s.Chart(t.ID); t.Kind == address.Charts {
		return download.ChartCSV(s, c, i, l, nil)
	}
	return download.AllCSV(s, func(address.Thing) record.Issue { return i }, l, nil)
}

// addressOfCSV is where csvOf is published.
func addressOfCSV(t address.Thing, l lang.Lang) string {
	if t == (address.Thing{}) {
		return address.DataFile(l, "all.csv")
	}
	return t.File(l, ".csv")
}

// columnsOf are the columns of csvOf.
func columnsOf(t address.Thing) []catalog.Column {
	columns := download.Columns()
	if t.Kind == address.Charts {
		columns = download.ChartColumns()
	}
	var all []catalog.Column
	for _, c := range columns {
		all = append(all, catalog.Column{Name: c.Name, Type: c.Type, Titles: c.Titles, Description: c.Meaning})
	}
	return all
}

// parsed is a description as any value, to be changed or passed on.
func parsed(t *testing.T, description []byte) map[string]any {
	t.Helper()
	var value map[string]any
	if err := json.Unmarshal(description, &value); err != nil {
		t.Fatalf("%v in %s", err, description)
	}
	return value
}
