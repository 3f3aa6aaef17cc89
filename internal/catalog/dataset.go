package catalog

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Dataset is schema.org's description of a figure or chart, for its page: of
// what stands now or, where the thing is of a release, of what stood then. The
// record is of an issue. Changed is the day (YYYY-MM-DD) on which the content
// last truly changed, or "" where that is not known.
func Dataset(s *record.Set, t address.Thing, i record.Issue, l lang.Lang, files []record.File, changed string) []byte {
	x, ok := subjectOf(s, t, l)
	if !ok || t == whole {
		return nil
	}
	at := document{s.Report.Base, t.Page(l)}
	d := summary(s, Entry{Thing: t, Issue: i, Changed: changed, Files: files}, x, at, l)
	d.Context = schemaContext
	d.Variables, d.Techniques = variables(x, l), techniques(x, l)
	d.Catalog = &dataCatalog{Type: "DataCatalog", ID: at.link(address.Data(l)), Name: wordsIn(l).catalogue(s.Report.Title.In(l)), URL: at.link(address.Data(l))}
	d.BasedOn, d.Distribution = works(x.sources, at, l), downloads(files, at)
	for _, n := range x.numbers {
		d.Observations = append(d.Observations, observe(s, n, l))
	}
	return inline(d)
}

// Catalog is schema.org's description of the catalogue of all data, for its
// page. The entry of all figures together has its files in it; files and sources
// of figures and charts stand in the descriptions on their own pages.
func Catalog(s *record.Set, entries []Entry, l lang.Lang) []byte {
	at := document{s.Report.Base, address.Data(l)}
	w := wordsIn(l)
	all := ofWhole(s, l)
	c := dataCatalog{
		Context: schemaContext, Type: "DataCatalog", ID: at.link(at.address), URL: at.link(at.address),
		Name: w.catalogue(s.Report.Title.In(l)), Description: describe(s, all, l), InLanguage: l.Tag(), Free: true,
		License: license(s), Publisher: publisher(s, l), Keywords: keywords(s, all, l), Spatial: zone(s, l),
	}
	for _, e := range entries {
		x, ok := subjectOf(s, e.Thing, l)
		if !ok {
			continue
		}
		d := summary(s, e, x, at, l)
		if e.Thing == whole {
			d.BasedOn, d.Distribution = works(x.sources, at, l), downloads(e.Files, at)
		}
		c.Dataset = append(c.Dataset, d)
	}
	return inline(c)
}

// allData is the part of the data page that is all figures together, as a
// fragment of its address: the page itself is the catalogue.
const allData = "#all"

// identity is how a description names the thing that it is about.
func identity(t address.Thing, l lang.Lang) string {
	if t == whole {
		return address.Data(l) + allData
	}
	return t.Page(l)
}

// summary is the part of a Dataset that says what it is.
func summary(s *record.Set, e Entry, x subject, at document, l lang.Lang) dataset {
	return dataset{
		Type: "Dataset", ID: at.link(identity(e.Thing, l)), URL: at.link(pageOf(e.Thing, l)), Identifier: permalink(s, e.Thing, e.Issue, l),
		Name: x.title, Description: describe(s, x, l), Version: e.Issue.Name, DatePublished: e.Issue.Date, DateModified: e.Changed,
		InLanguage: l.Tag(), Free: true, License: license(s), Creator: publisher(s, l), Publisher: publisher(s, l),
		Keywords: keywords(s, x, l), Temporal: coverage(x.values).text(), Spatial: zone(s, l),
	}
}

// text is the time, or "" where it is not known.
func (s span) text() string {
	if !s.known() {
		return ""
	}
	return s.String()
}

// license is nil where the department has not chosen one.
func license(s *record.Set) *work {
	given := s.Report.License
	if given == (record.License{}) {
		return nil
	}
	return &work{Type: "CreativeWork", ID: given.URL, Name: given.Name, URL: given.URL}
}

// publisher is nil where it is not known.
func publisher(s *record.Set, l lang.Lang) *organization {
	return organizationOf(s.Report.Publisher.In(l))
}

func organizationOf(name string) *organization {
	if name == "" {
		return nil
	}
	return &organization{Type: "Organization", Name: name}
}

// zone is nil where the record does not name it.
func zone(s *record.Set, l lang.Lang) *place {
	name := s.Report.Zone.In(l)
	if name == "" {
		return nil
	}
	return &place{Type: "Place", Name: name}
}

// works are the sources as works that data is based on.
func works(sources []*record.Source, at document, l lang.Lang) []work {
	var all []work
	for _, x := range sources {
		all = append(all, work{
			Type: workType(x.Kind), ID: at.link(address.Source(l, x.ID)), Name: x.Title.In(l), URL: x.URL,
			Credit: credit(x, l), Publisher: organizationOf(x.Publisher.In(l)), Published: published(x),
		})
	}
	return all
}

// workType is the type of a source. A data set of others is no Dataset here,
// since search engines would ask for its description.
func workType(kind string) string {
	switch kind {
	case "newspaper":
		return "NewsArticle"
	case "bulletin", "yearbook":
		return "Report"
	case "webpage":
		return "WebPage"
	}
	return "CreativeWork"
}

// credit names the authors as the source does: whether one is a person or an
// institution is not known.
func credit(x *record.Source, l lang.Lang) string {
	var names []string
	for _, author := range x.Authors {
		if name := author.In(l); name != "" {
			names = append(names, name)
		}
	}
	return strings.Join(names, wordsIn(l).list)
}

// published is the day or at least the year of a source, or "".
func published(x *record.Source) string {
	if x.Date == "" && x.Year > 0 {
		return strconv.Itoa(x.Year)
	}
	return x.Date
}

// downloads are the files that data is published as.
func downloads(files []record.File, at document) []dataDownload {
	var all []dataDownload
	for _, f := range distributions(files) {
		all = append(all, dataDownload{
			Type: "DataDownload", Name: path.Base(f.Address), URL: at.link(f.Address), Format: f.mediaType,
			Size: strconv.Itoa(f.Size) + " B", SHA256: f.SHA256,
		})
	}
	return all
}

// variables are what the numbers measure, each once.
func variables(x subject, l lang.Lang) []propertyValue {
	var all []propertyValue
	for _, n := range x.numbers {
		p := propertyValue{Type: "PropertyValue", ID: propertyID(n.Value), Name: n.name, Unit: n.Unit.In(l)}
		if !slices.Contains(all, p) {
			all = append(all, p)
		}
	}
	return all
}

// propertyID is how authors refer to what a number measures.
func propertyID(v *record.Value) string {
	if v.Figure == "" || v.Measure == plainMeasure || v.Measure == "" {
		return v.Figure
	}
	return v.Figure + "." + v.Measure
}
