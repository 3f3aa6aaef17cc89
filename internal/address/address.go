// Package address is the one place that knows under which address everything
// stands that no author writes.
//
//	address.Figure("high-tech-firms").Page(lang.English)            /en/figures/high-tech-firms/
//	address.Figure("high-tech-firms").File(lang.Chinese, ".csv")    /figures/high-tech-firms.csv
//	address.Chart("patents").In(2).Embed(lang.Chinese)              /charts/patents/v/2/embed/
//
// An address begins with a slash, at the site's root; one of a page ends in a
// slash too. Addresses are promises: those that were released never lead
// nowhere (see package promise).
package address

import (
	"strconv"
	"strings"

	"zonepress/internal/lang"
)

// Thing is a figure or a chart, as it is now or as it was in a release.
type Thing struct {
	Kind    Kind
	ID      string
	Release int // number of the release; 0 for what stands now
}

// Kind is the folder that things of a kind stand in.
type Kind string

// The kinds of things that have addresses of their own.
const (
	Figures Kind = "figures"
	Charts  Kind = "charts"
)

// Figure is the figure with an id, as it is now.
func Figure(id string) Thing { return Thing{Kind: Figures, ID: id} }

// Chart is the chart with an id, as it is now.
func Chart(id string) Thing { return Thing{Kind: Charts, ID: id} }

// In is the thing as it was in a release, counted from 1; 0 is what stands now.
func (t Thing) In(release int) Thing {
	t.Release = release
	return t
}

// Page is the address of the thing's page.
func (t Thing) Page(l lang.Lang) string { return t.folder(l) + "/" }

// Permalink is where the thing stands for good: the address of its page, which
// is in the release where it is of one; with scheme and host where the site's
// base is known (see [Absolute]).
func (t Thing) Permalink(base string, l lang.Lang) string { return Absolute(base, t.Page(l)) }

// File is the address of a file of the thing, by its ending: .csv, .square.png.
func (t Thing) File(l lang.Lang, ending string) string {
	if t.Release == 0 {
		return t.folder(l) + ending
	}
	return t.folder(l) + "/" + t.ID + ending
}

// Embed is the address of the page that others put into theirs. Its oEmbed
// description stands beside it (see OEmbed).
func (t Thing) Embed(l lang.Lang) string { return t.Page(l) + "embed/" }

// OEmbed is the address of the oEmbed description of the embed page.
func (t Thing) OEmbed(l lang.Lang) string { return t.Page(l) + "oembed.json" }

// WeChat is the address of the copy for WeChat's editor.
func (t Thing) WeChat(l lang.Lang) string { return t.Page(l) + "wechat/" }

// Feed is the address of the thing's feed of releases and corrections.
func (t Thing) Feed(l lang.Lang) string { return t.Page(l) + "feed.xml" }

func (t Thing) folder(l lang.Lang) string {
	folder := l.Prefix() + string(t.Kind) + "/" + t.ID
	if t.Release > 0 {
		folder += "/v/" + strconv.Itoa(t.Release)
	}
	return folder
}

// Data is the address of the catalogue of all data.
func Data(l lang.Lang) string { return l.Prefix() + "data/" }

// DataFile is the address of a file of the catalogue: all.csv, datapackage.json.
func DataFile(l lang.Lang, name string) string { return Data(l) + name }

// Sums is the address of the list of every download's SHA-256, which stands
// once for all languages. Its paths are relative to its own folder.
func Sums() string { return "/data/SHA256SUMS" }

// Schema is the address of the JSON Schema that a download's JSON follows:
// figure, chart or release.
func Schema(name string) string { return "/data/schema/" + name + ".schema.json" }

// Releases is the address of the list of releases.
func Releases(l lang.Lang) string { return l.Prefix() + "releases/" }

// Release is the address of the page of a release.
func Release(l lang.Lang, name string) string { return Releases(l) + name + "/" }

// ReleaseFile is the address of a citation of a release: .bib, .ris, .csl.json.
func ReleaseFile(l lang.Lang, name, ending string) string { return Releases(l) + name + ending }

// Corrections is the address of the list of corrections; its Atom feed stands
// in it.
func Corrections(l lang.Lang) string { return l.Prefix() + "corrections/" }

// CorrectionsFeed is the address of the Atom feed of all corrections.
func CorrectionsFeed(l lang.Lang) string { return Corrections(l) + "feed.xml" }

// Verify is the address of the page on which readers check a picture.
func Verify(l lang.Lang) string { return l.Prefix() + "verify/" }

// Search is the address of the page on which readers search the report.
func Search(l lang.Lang) string { return l.Prefix() + "search/" }

// Print is the address of the whole report as one document.
func Print(l lang.Lang) string { return l.Prefix() + "print/" }

// Source is the address of a source in the list of sources.
func Source(l lang.Lang, id string) string { return l.Prefix() + "sources/#" + id }

// Method is the address of a measure, status or verdict among the methods.
func Method(l lang.Lang, id string) string { return l.Prefix() + "methods/#" + id }

// Plan is the address of a plan by its slug.
func Plan(l lang.Lang, slug string) string { return l.Prefix() + slug + "/" }

// Path is the path of the file that holds what stands at an address, below the
// site's root: figures/x/index.html for /figures/x/.
func Path(address string) string {
	if strings.HasSuffix(address, "/") {
		address += "index.html"
	}
	return address[1:]
}

// Of is the address of what a file holds: /figures/x/ for figures/x/index.html.
func Of(path string) string {
	if path == "index.html" || strings.HasSuffix(path, "/index.html") {
		path = strings.TrimSuffix(path, "index.html")
	}
	return "/" + path
}

// Absolute is an address with scheme and host where the base (https://host/path/)
// is known, and otherwise the address itself.
func Absolute(base, address string) string {
	if base == "" {
		return address
	}
	return base + address[1:]
}
