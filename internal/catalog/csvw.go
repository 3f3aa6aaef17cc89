package catalog

import (
	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// CSVW is the metadata of a CSV file for CSV on the Web, which stands beside
// it: name.csv-metadata.json for name.csv, which is found there by a program
// that knows the address of the table alone. The file is named without folder.
// The zero Thing is all figures together.
func CSVW(s *record.Set, t address.Thing, i record.Issue, l lang.Lang, csv string, columns []Column) []byte {
	x, ok := subjectOf(s, t, l)
	if !ok {
		return nil
	}
	m := csvwTable{
		Context: csvwContext{"http://www.w3.org/ns/csvw", csvwLanguage{l.Tag()}}, URL: csv,
		Title: x.title, Description: describe(s, x, l), Identifier: permalink(s, t, i, l), Version: i.Name, Issued: date(i.Date),
		Publisher: s.Report.Publisher.In(l), License: ref(s.Report.License.URL),
	}
	if m.License == nil {
		m.Rights = s.Report.License.Name
	}
	for _, c := range columns {
		column := csvwColumn{Name: c.Name, Titles: []string{c.Name}, Datatype: csvwType(c.Type), Description: c.Description.In(l)}
		if title := c.Titles.In(l); title != "" && title != c.Name {
			column.Titles = append(column.Titles, title)
		}
		if c.Type == "string" {
			column.Lang = l.Tag()
		}
		m.Schema.Columns = append(m.Schema.Columns, column)
	}
	m.Schema.PrimaryKey = key(s, t, columns, l)
	return encode(m)
}

// csvwType is the datatype of a column by its type in Table Schema. A number of
// CSVW is a double, which would lose digits.
func csvwType(name string) string {
	if name == "number" {
		return "decimal"
	}
	return name
}

// csvwContext is the format's own context with the language of the metadata;
// an array of two different things in JSON.
type csvwContext [2]any

type csvwLanguage struct {
	Language string `json:"@language"`
}

// The members of the metadata in the order in which they are written. A header
// is found again among the titles of its column.

type csvwTable struct {
	Context     csvwContext `json:"@context"`
	URL         string      `json:"url"`
	Title       string      `json:"dc:title"`
	Description string      `json:"dc:description"`
	Identifier  string      `json:"dc:identifier"`
	Version     string      `json:"schema:version,omitempty"`
	Issued      *literal    `json:"dc:issued,omitempty"`
	Publisher   string      `json:"dc:publisher,omitempty"`
	License     *iri        `json:"dc:license,omitempty"`
	Rights      string      `json:"dc:rights,omitempty"`
	Schema      csvwSchema  `json:"tableSchema"`
}

type csvwSchema struct {
	Columns    []csvwColumn `json:"columns"`
	PrimaryKey []string     `json:"primaryKey,omitempty"`
}

type csvwColumn struct {
	Name        string   `json:"name"`
	Titles      []string `json:"titles"`
	Description string   `json:"dc:description,omitempty"`
	Datatype    string   `json:"datatype"`
	Lang        string   `json:"lang,omitempty"`
}
