package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// searchPage is what pages/search.html is given. Readers without scripts find
// in it what there is, unless that is too much for one page.
type searchPage struct {
	*Page
	Form  searchForm
	Lists []searchList
	Rest  []link // to the lists of all figures and all charts, where they are too long for this page
}

// searchForm is what the scripts of the search are told.
type searchForm struct {
	Index  template.URL // first file of the index
	Root   template.URL // leads to the site's root
	File   string       // the name of a page's file where links must name it; else ""
	Script template.URL // for pages that load it when it is needed
}

// searchList is a part of what there is.
type searchList struct {
	ID, Title string
	Links     []link
}

// mostListed is how many figures and charts the page of the search lists.
const mostListed = 300

// The scripts of the search: what every field needs, the page of results, and
// what a large index needs besides.
const (
	searchScript       = "search.js"
	searchPageScript   = "search-page.js"
	searchShardsScript = "search-shards.js"
)

// searchForm is what the scripts are told on a page.
func (e *edition) searchForm(p place) searchForm {
	f := searchForm{Index: p.Link(searchIndexAddress(e.Lang)), Root: template.URL(p.up), Script: p.Link(e.site.theme.addresses[searchScript])}
	if e.site.in.Offline {
		f.File = "index.html"
	}
	return f
}

func (e *edition) searchPage() (path string, output []byte) {
	w := e.words.word
	v := searchPage{Page: e.newPage(address.Search(e.Lang), noColumn, w("search"))}
	v.Form = e.searchForm(v.place)
	v.Lede = v.text(w("search-lede"))
	v.trail(w("search"))
	v.generatedTwin()
	v.describe(article{title: w("search"), description: w("search-lede"), keywords: e.keywordsWith()}, "website")
	v.needsScript(searchScript)
	v.needsScript(searchPageScript)
	v.listSections()
	v.listThings()
	return v.finish("search", v)
}

// listSections lists what the authors wrote, plan by plan.
func (v *searchPage) listSections() {
	e := v.edition
	for _, p := range e.site.report.Plans {
		list := searchList{ID: "_plan-" + p.Slug.Value, Title: p.Title.In(e.Lang), Links: []link{{Href: v.Link(address.Plan(e.Lang, p.Slug.Value)), Text: e.words.word("search-plan")}}}
		list.Links = append(list.Links, v.sectionLinks(p)...)
		v.Lists = append(v.Lists, list)
	}
	if others := v.sectionLinks(nil); len(others) > 0 {
		v.Lists = append(v.Lists, searchList{ID: "_other-sections", Title: e.words.word("sections"), Links: others})
	}
}

func (v *searchPage) sectionLinks(plan *resolve.Plan) []link {
	var links []link
	for _, s := range v.sectionsOf(plan) {
		links = append(links, link{Href: s.Href, Text: s.Title})
	}
	return links
}

// listThings lists the figures topic by topic, and the charts.
func (v *searchPage) listThings() {
	e, report := v.edition, v.edition.site.report
	if len(report.Figures)+len(report.Charts) > mostListed {
		for _, id := range []string{figuresColumn, chartsColumn} {
			c := e.column(id)
			v.Rest = append(v.Rest, link{Href: v.Link(c.address), Text: c.name, Note: c.description})
		}
		return
	}
	list := func(id, title string, figures []*resolve.Figure) {
		var links []link
		for _, f := range figures {
			links = append(links, v.figureLink(f))
		}
		if len(links) > 0 {
			v.Lists = append(v.Lists, searchList{id, title, links})
		}
	}
	for _, t := range report.Topics {
		list(topicPlace(t.ID), t.Title.In(e.Lang), t.Figures)
	}
	list("_other-figures", e.words.word("figures-other"), v.edition.site.withoutTopic())
	var charts []link
	for _, c := range report.Charts {
		charts = append(charts, link{Href: v.Link(address.Chart(c.Name).Page(e.Lang)), Text: c.Title.In(e.Lang)})
	}
	if len(charts) > 0 {
		v.Lists = append(v.Lists, searchList{"_all-charts", e.words.word("charts"), charts})
	}
}
