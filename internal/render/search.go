package render

import "zonepress/internal/address"

// searchPage is what pages/search.html is given.
type searchPage struct{ *Page }

func (e *edition) searchPage() (path string, output []byte) {
	w := e.words.word
	v := searchPage{Page: e.newPage(address.Search(e.Lang), noColumn, w("search"))}
	v.trail(w("search"))
	v.generatedTwin()
	v.describe(article{title: w("search"), description: w("search-hint"), keywords: e.keywordsWith()}, "website")
	return v.finish("search", v)
}
