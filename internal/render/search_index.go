package render

import (
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/resolve"
	"zonepress/internal/search"
)

// The kinds of what a search finds, as the theme's words name them after
// search-kind-; their order decides between entries of equal worth.
const (
	figureKind = iota
	chartKind
	pageKind
	headingKind
	sourceKind
	methodKind
	releaseKind
	passageKind // the last: what has no title of its own
)

var searchKinds = [...]string{"figure", "chart", "page", "heading", "source", "method", "release", "passage"}

// searchIndexAddress is where the first file of the search's index stands.
func searchIndexAddress(l lang.Lang) string { return address.Search(l) + "index.js" }

// emitSearch makes the files of the search's index.
func (e *edition) emitSearch(emit Emit) error {
	b := search.NewBuilder()
	e.indexFigures(b)
	e.indexCharts(b)
	e.indexPages(b)
	e.indexGenerated(b)
	e.indexPassages(b)
	site := search.Site{
		Index: address.Path(searchIndexAddress(e.Lang)), Folder: "assets/search/" + string(e.Lang), Root: strings.TrimPrefix(e.Lang.Prefix(), "/"),
		Script: address.Path(e.site.theme.addresses[searchShardsScript]),
	}
	for _, kind := range searchKinds {
		site.Kinds = append(site.Kinds, e.words.word("search-kind-"+kind))
	}
	return b.Emit(site, emit)
}

// below is an address as the index has it, from the root of the edition.
func (e *edition) below(at string) string { return strings.TrimPrefix(at, e.Lang.Prefix()) }

// inOther is a text in another edition's language, for readers who know a thing
// by its other name; "" where there is none.
func (e *edition) inOther(t resolve.Text) string {
	for _, other := range e.site.editions {
		if other != e && t[other.Lang].Doc != nil {
			return t.In(other.Lang)
		}
	}
	return ""
}

func (e *edition) indexFigures(b *search.Builder) {
	for _, f := range e.site.report.Figures {
		b.Add(search.Entry{
			Kind: figureKind, Address: e.below(address.Figure(f.Name).Page(e.Lang)), Title: f.Title.In(e.Lang), Other: e.inOther(f.Title),
			Text: lines(f.Definition.In(e.Lang), f.Scope.In(e.Lang)), Values: e.searchValues(f),
		})
	}
}

// searchValues are the numbers of a figure, the one at its head first.
func (e *edition) searchValues(f *resolve.Figure) []search.Value {
	head := glance(f)
	if head == nil {
		return nil
	}
	values := []search.Value{e.searchValue(head)}
	for _, v := range slices.Concat(f.Values, f.Stated, f.Measures, f.Targets) {
		if v != head {
			values = append(values, e.searchValue(v))
		}
	}
	return values
}

func (e *edition) searchValue(v *resolve.Value) search.Value {
	found := search.Value{Text: v.In(e.Lang), When: v.PeriodIn(e.Lang)}
	if v.Measure != resolve.ValueMeasure {
		found.Name = v.Measure.Name(e.Lang)
	}
	if digits := v.Decimal.String(); !strings.Contains(strings.ReplaceAll(found.Text, ",", ""), strings.TrimPrefix(digits, "-")) {
		found.Digits = digits
	}
	return found
}

func (e *edition) indexCharts(b *search.Builder) {
	for _, c := range e.site.report.Charts {
		words := []string{e.subtitle(c)}
		for _, row := range c.Rows {
			words = append(words, row.Label.In(e.Lang))
		}
		b.Add(search.Entry{
			Kind: chartKind, Address: e.below(address.Chart(c.Name).Page(e.Lang)), Title: c.Title.In(e.Lang), Other: e.inOther(c.Title),
			Text: strings.Join(words, e.words.word("separator")),
		})
	}
}

// indexPages takes up what the authors wrote, and the plans' own pages, with
// their headings.
func (e *edition) indexPages(b *search.Builder) {
	for _, p := range e.site.report.Plans {
		if e.planNarrative(p) == nil {
			b.Add(search.Entry{Kind: pageKind, Address: e.below(address.Plan(e.Lang, p.Slug.Value)), Title: p.Title.In(e.Lang),
				Other: e.inOther(p.Title), Text: p.Name.In(e.Lang)})
		}
	}
	for _, p := range e.Pages() {
		entry := search.Entry{Kind: pageKind, Address: e.below(p.Address), Title: p.Title.Plain(), Text: p.Description.Plain()}
		if p.Counterpart != nil {
			entry.Other = p.Counterpart.Title.Plain()
		}
		if p.Plan != nil {
			entry.Where = p.Plan.Title.In(e.Lang)
		}
		b.Add(entry)
	}
	for _, p := range e.Pages() {
		for _, h := range p.Body.Headings() {
			b.Add(search.Entry{Kind: headingKind, Address: e.below(p.Address) + "#" + h.ID, Title: h.Text, Where: shortTitle(p)})
		}
	}
}

// shortTitle is what a page is called where little room is left.
func shortTitle(p *resolve.Page) string {
	if short := p.Short.Plain(); short != "" {
		return short
	}
	return p.Title.Plain()
}

// indexGenerated takes up sources, methods, releases and the lists.
func (e *edition) indexGenerated(b *search.Builder) {
	for _, s := range e.site.report.Sources {
		b.Add(search.Entry{Kind: sourceKind, Address: e.below(address.Source(e.Lang, s.ID.Value)), Title: s.Title.In(e.Lang),
			Other: e.inOther(s.Title), Text: lines(e.authors(s), s.Publisher.In(e.Lang))})
	}
	for _, d := range resolve.Measures() {
		m := d.Measure
		b.Add(search.Entry{Kind: methodKind, Address: e.below(address.Method(e.Lang, string(m))), Title: m.Name(e.Lang), Text: m.Explanation(e.Lang)})
	}
	for _, r := range slices.Backward(e.site.history.Releases) {
		b.Add(search.Entry{Kind: releaseKind, Address: e.below(address.Release(e.Lang, r.Name)), Title: e.releaseTitle(r.Issue), Text: r.Note.In(e.Lang)})
	}
	for _, c := range e.columns {
		switch c.id {
		case figuresColumn, chartsColumn, dataColumn, sourcesColumn, methodsColumn, releasesColumn, correctionsColumn:
			b.Add(search.Entry{Kind: pageKind, Address: e.below(c.address), Title: c.name, Text: c.description})
		}
	}
}

// indexPassages takes up the narrative, each passage with the nearest heading
// above it.
func (e *edition) indexPassages(b *search.Builder) {
	for _, p := range e.Pages() {
		at, short := e.below(p.Address), shortTitle(p)
		headings := p.Body.Headings()
		for _, excerpt := range p.Body.Excerpts() {
			entry := search.Entry{Kind: passageKind, Address: at, Where: short, Text: excerpt.Text}
			if excerpt.Heading >= 0 {
				h := headings[excerpt.Heading]
				entry.Address += "#" + h.ID
				entry.Where = e.words.word("search-where", "page", short, "heading", h.Text)
			}
			b.Add(entry)
		}
	}
}

// lines joins what is there of some texts.
func lines(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(text string) bool { return text == "" }), "\n")
}
