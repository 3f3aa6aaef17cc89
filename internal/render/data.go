package render

import (
	"html/template"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Column is a column of the downloads, as the catalogue explains it.
type Column struct {
	Name    string // its header
	Title   record.Text
	Meaning record.Text
}

// dataPage is what pages/data.html is given.
type dataPage struct {
	*Page
	Everything []dataFile
	Check      *checkHint
	Topics     []dataTopic
	Charts     []dataChart
	HasFiles   bool // of single figures
	Columns    []columnMeaning
	Schemas    []link
	License    *link
}

// dataFile is a file with all numbers.
type dataFile struct {
	fileLink
	Note string
}

// fileLink is a download with its size.
type fileLink struct {
	link
	Size string
}

// checkHint says how to prove a file genuine.
type checkHint struct {
	Sums   link
	Signer string
}

// dataTopic is a topic with its figures; the last may have no title.
type dataTopic struct {
	ID, Title string
	Rows      []dataRow
}

type dataRow struct {
	link
	sortKeys
	Measure                    string
	Number, Unit, When, Status string
	Release                    *link // nil for what is not yet released
	Files                      []link
}

// dataChart is a chart with its files.
type dataChart struct {
	link
	Files []link
}

// columnMeaning explains a column in the page's language.
type columnMeaning struct{ Name, Title, Meaning string }

// wholeFiles are the files with everything, by name, with the end of the word
// that says what each is.
var wholeFiles = []struct{ name, word string }{
	{"all.csv", "csv"},
	{"all.excel.csv", "excel"},
	{"all.xlsx", "xlsx"},
	{"all.zip", "zip"},
	{"datapackage.json", "package"},
	{"catalog.jsonld", "catalog"},
}

// schemaNames are the JSON Schemas that downloads follow.
var schemaNames = []string{"figure", "chart", "release"}

func (e *edition) dataPage() (path string, output []byte) {
	v := dataPage{Page: e.listPage(dataColumn, "data-lede"), License: license(e.site.report.Config)}
	for _, f := range wholeFiles {
		if file, ok := v.file(address.DataFile(e.Lang, f.name), f.name); ok {
			v.Everything = append(v.Everything, dataFile{file, e.words.word("whole-" + f.word)})
		}
	}
	if sums, ok := v.file(address.Sums(), "SHA256SUMS"); ok {
		v.Everything = append(v.Everything, dataFile{sums, e.words.word("whole-sums")})
		v.Check = &checkHint{sums.link, e.site.in.Signer}
	}
	v.Topics, v.Charts = v.dataTopics(), v.dataCharts()
	for _, t := range v.Topics {
		for _, row := range t.Rows {
			v.HasFiles = v.HasFiles || len(row.Files) > 0
		}
	}
	for _, c := range e.site.in.Columns {
		v.Columns = append(v.Columns, columnMeaning{c.Name, c.Title.In(e.Lang), c.Meaning.In(e.Lang)})
	}
	for _, name := range schemaNames {
		if f, ok := v.file(address.Schema(name), name+".schema.json"); ok {
			v.Schemas = append(v.Schemas, f.link)
		}
	}
	v.needsScript(tableScript)
	v.describeCatalogue()
	v.Head += v.catalogueData()
	return v.finish("data", v)
}

// describeCatalogue links what programs read in place of the page.
func (v *dataPage) describeCatalogue() {
	e := v.edition
	for _, d := range []struct{ name, kind string }{
		{"datapackage.json", "application/json"}, {"catalog.jsonld", "application/ld+json"},
	} {
		if f, ok := v.file(address.DataFile(e.Lang, d.name), d.name); ok {
			v.relate("describedby", d.kind, "", f.Href)
		}
	}
}

// dataTopics are all figures by topic, in the order of the record, where
// figures of a topic stand together.
func (p *Page) dataTopics() []dataTopic {
	e := p.edition
	var topics []dataTopic
	last := ""
	for i := range e.site.record.Figures {
		f := &e.site.record.Figures[i]
		if len(topics) == 0 || f.Topic.ID != last {
			last = f.Topic.ID
			topics = append(topics, dataTopic{ID: f.Topic.ID, Title: f.Topic.Title.In(e.Lang)})
			if f.Topic.ID == "" {
				topics[len(topics)-1].ID, topics[len(topics)-1].Title = otherTopic, e.words.word("figures-other")
			}
		}
		t := &topics[len(topics)-1]
		t.Rows = append(t.Rows, p.dataRow(f))
	}
	return topics
}

func (p *Page) dataRow(f *record.Figure) dataRow {
	e := p.edition
	t := address.Figure(f.ID)
	row := dataRow{link: link{Href: p.Link(t.Page(e.Lang)), Text: f.Title.In(e.Lang)}, Files: p.fileLinks(t, ".csv", ".xlsx", ".json")}
	row.Words = e.wordsOf(func(l lang.Lang) string { return f.Title.In(l) })
	if v := f.Headline(); v != nil {
		row.Order, row.Moment = recordedOrder(v), recordedMoment(v)
		row.Number, row.Unit, row.When, row.Status = v.Number.In(e.Lang), v.Unit.In(e.Lang), v.PeriodName.In(e.Lang), e.statusName(v)
		if v.Measure != valueMeasure {
			row.Measure = v.MeasureName.In(e.Lang)
		}
	}
	if i := e.site.history.Standing(t).Issue; i.Released() {
		row.Release = &link{Text: i.Name}
		if r := e.site.history.Release(i.Number); r != nil {
			p.leadInto(row.Release, r, t)
		}
	}
	return row
}

func (p *Page) dataCharts() []dataChart {
	e := p.edition
	var charts []dataChart
	for i := range e.site.record.Charts {
		c := &e.site.record.Charts[i]
		t := address.Chart(c.ID)
		charts = append(charts, dataChart{link{Href: p.Link(t.Page(e.Lang)), Text: c.Title.In(e.Lang)},
			p.fileLinks(t, ".csv", ".xlsx", ".json", ".svg", ".png")})
	}
	return charts
}

// fileLinks are the published files of a thing with some endings.
func (p *Page) fileLinks(t address.Thing, endings ...string) []link {
	var links []link
	for _, ending := range endings {
		if f, ok := p.file(t.File(p.edition.Lang, ending), fileName(ending)); ok {
			links = append(links, f.link)
		}
	}
	return links
}

// file links a published file; it is false for one that is not published.
func (p *Page) file(at, name string) (fileLink, bool) {
	f, ok := p.edition.site.file(at)
	return fileLink{link{Href: p.Link(at), Text: name}, sizeText(f.Size)}, ok
}

// fileName is what readers call a file with an ending: CSV, SVG.
func fileName(ending string) string { return strings.ToUpper(ending[1:]) }

// catalogueData is the catalogue for search engines, as schema.org has it.
func (v *dataPage) catalogueData() template.HTML {
	s, l := v.edition.site, v.edition.Lang
	whole := catalog.Entry{}
	for _, f := range wholeFiles {
		if file, ok := s.file(address.DataFile(l, f.name)); ok {
			whole.Files = append(whole.Files, file)
		}
	}
	if newest := s.history.Latest(); newest != nil && len(s.draft) == 0 {
		whole.Issue, whole.Changed = newest.Issue, newest.Date
	}
	entries := []catalog.Entry{whole}
	for _, t := range thingsOf(s.record) {
		entries = append(entries, catalog.Entry{Thing: t, Issue: s.history.Standing(t).Issue})
	}
	return jsonLD(catalog.Catalog(s.record, entries, l))
}

// jsonLD puts a description into a page. It has no character that ends the
// element (see package catalog), and a browser runs nothing of it.
func jsonLD(description []byte) template.HTML {
	if len(description) == 0 {
		return ""
	}
	return template.HTML("<script type=\"application/ld+json\">\n" + string(description) + "</script>\n")
}
