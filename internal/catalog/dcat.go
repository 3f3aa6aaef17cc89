package catalog

import (
	"path"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// dcatFile is the name of the file in the folder of all data.
const dcatFile = "catalog.jsonld"

// DCAT is the catalogue of all data in the Data Catalog Vocabulary, for
// /data/catalog.jsonld: a Dataset for each entry, and one for each release of
// it, which is its version.
func DCAT(s *record.Set, entries []Entry, l lang.Lang) []byte {
	c := dcatBuilder{s, document{s.Report.Base, address.DataFile(l, dcatFile)}, l}
	all := ofWhole(s, l)
	catalog := dcatCatalog{
		Context: newDCATContext(), Type: "dcat:Catalog", ID: c.at.link(address.Data(l)),
		Title: c.text(wordsIn(l).catalogue(s.Report.Title.In(l))), Description: c.text(describe(s, all, l)),
		Publisher: c.agent(s.Report.Publisher), License: c.license(), Language: &iri{wordsIn(l).language}, Homepage: &iri{c.at.link(address.Data(l))},
	}
	for _, e := range entries {
		if x, ok := subjectOf(s, e.Thing, l); ok {
			catalog.Datasets = append(catalog.Datasets, c.dataset(e, x))
		}
	}
	return encode(catalog)
}

// dcatBuilder holds what every part of the catalogue needs.
type dcatBuilder struct {
	set *record.Set
	at  document
	l   lang.Lang
}

// dataset is an entry as it is now, with its versions.
func (c dcatBuilder) dataset(e Entry, x subject) dcatDataset {
	page := c.at.link(pageOf(e.Thing, c.l))
	d := dcatDataset{
		Type: "dcat:Dataset", ID: c.at.link(identity(e.Thing, c.l)), Identifier: permalink(c.set, e.Thing, e.Issue, c.l),
		Title: c.text(x.title), Description: c.text(describe(c.set, x, c.l)), Keywords: c.keywords(x),
		Modified: date(e.Changed), Version: e.Issue.Name,
		Publisher: c.agent(c.set.Report.Publisher), License: c.license(), Language: &iri{wordsIn(c.l).language},
		Spatial: c.location(), Temporal: temporal(coverage(x.values)), Sources: c.sources(x), LandingPage: &iri{page},
		Distribution: c.distributions(e.Files, page),
	}
	if len(e.Releases) > 0 {
		d.Issued = date(e.Releases[0].Date)
	}
	if e.Thing != whole {
		d.Versions = c.versions(e, x)
	}
	if e.Thing != whole && e.Issue.Released() {
		d.Current = &iri{c.at.link(e.Thing.In(e.Issue.Number).Page(c.l))}
	}
	return d
}

// versions are an entry's releases, oldest first. What they were called then
// stands on their own pages; here they go by the present title and their name.
func (c dcatBuilder) versions(e Entry, x subject) []dcatDataset {
	var all []dcatDataset
	for i, release := range e.Releases {
		page := c.at.link(e.Thing.In(release.Number).Page(c.l))
		d := dcatDataset{
			Type: "dcat:Dataset", ID: page, Identifier: permalink(c.set, e.Thing, release.Issue, c.l),
			Title: c.text(x.title + wordsIn(c.l).comma + release.Name), Issued: date(release.Date), Version: release.Name, License: c.license(),
			LandingPage: &iri{page}, VersionOf: &iri{c.at.link(e.Thing.Page(c.l))}, Distribution: c.distributions(release.Files, page),
		}
		if i > 0 {
			d.Previous = &iri{c.at.link(e.Thing.In(e.Releases[i-1].Number).Page(c.l))}
		}
		all = append(all, d)
	}
	return all
}

func (c dcatBuilder) distributions(files []record.File, page string) []dcatDistribution {
	var all []dcatDistribution
	for _, f := range distributions(files) {
		address := iri{c.at.link(f.Address)}
		all = append(all, dcatDistribution{
			Type: "dcat:Distribution", ID: address.ID, Title: path.Base(f.Address), AccessURL: iri{page}, DownloadURL: address,
			MediaType: iri{"https://www.iana.org/assignments/media-types/" + f.mediaType}, Size: f.Size, License: c.licenseRef(),
			Checksum: checksum{"spdx:Checksum", iri{"spdx:checksumAlgorithm_sha256"}, f.SHA256},
		})
	}
	return all
}

func (c dcatBuilder) text(text string) *literal {
	if text == "" {
		return nil
	}
	return &literal{Language: c.l.Tag(), Value: text}
}

func (c dcatBuilder) keywords(x subject) []literal {
	var all []literal
	for _, word := range keywords(c.set, x, c.l) {
		all = append(all, *c.text(word))
	}
	return all
}

// agent is nil where nobody is named.
func (c dcatBuilder) agent(name record.Text) *agent {
	if name.In(c.l) == "" {
		return nil
	}
	return &agent{"foaf:Agent", c.text(name.In(c.l))}
}

// license is nil where the department has not chosen one.
func (c dcatBuilder) license() *licenseDocument {
	given := c.set.Report.License
	if given == (record.License{}) {
		return nil
	}
	return &licenseDocument{Type: "dct:LicenseDocument", ID: given.URL, Title: given.Name}
}

// licenseRef is the licence once more: by its address where it has one.
func (c dcatBuilder) licenseRef() *licenseDocument {
	if url := c.set.Report.License.URL; url != "" {
		return &licenseDocument{ID: url}
	}
	return c.license()
}

func (c dcatBuilder) location() *location {
	name := c.text(c.set.Report.Zone.In(c.l))
	if name == nil {
		return nil
	}
	return &location{"dct:Location", name}
}

// sources are the publications that data is taken from.
func (c dcatBuilder) sources(x subject) []resource {
	var all []resource
	for _, source := range x.sources {
		all = append(all, resource{
			ID: c.at.link(address.Source(c.l, source.ID)), Title: c.text(source.Title.In(c.l)), Publisher: c.agent(source.Publisher), Date: date(published(source)), Page: ref(source.URL),
		})
	}
	return all
}

// temporal is nil for a time that is not known.
func temporal(s span) *periodOfTime {
	if !s.known() {
		return nil
	}
	return &periodOfTime{"dct:PeriodOfTime", date(s.from), date(s.to)}
}

// date is a day, month or year by its XML Schema type; nil for none.
func date(text string) *literal {
	if text == "" {
		return nil
	}
	types := []string{"xsd:gYear", "xsd:gYearMonth", "xsd:date"}
	return &literal{Type: types[min(strings.Count(text, "-"), len(types)-1)], Value: text}
}

// ref is nil for an address that is not known.
func ref(address string) *iri {
	if address == "" {
		return nil
	}
	return &iri{address}
}

// newDCATContext has the namespaces and the types of literals that the catalogue uses.
func newDCATContext() dcatContext {
	return dcatContext{
		DCAT: "http://www.w3.org/ns/dcat#", DCT: "http://purl.org/dc/terms/", FOAF: "http://xmlns.com/foaf/0.1/",
		SKOS: "http://www.w3.org/2004/02/skos/core#", SPDX: "http://spdx.org/rdf/terms#", XSD: "http://www.w3.org/2001/XMLSchema#",
		Size:  coercion{"dcat:byteSize", "xsd:nonNegativeInteger"},
		Value: coercion{"spdx:checksumValue", "xsd:hexBinary"},
	}
}
