package render

import (
	"html/template"
	"strconv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/markdown"
	"zonepress/internal/qrcode"
	"zonepress/internal/resolve"
)

// bookSupplier says what the references of a passage become in the document:
// what the document has itself is linked within it.
type bookSupplier struct {
	supplier
	book *book
}

// Figure implements markdown.Supplier: a number leads to its line in the table
// of all figures, or to why it is doubted.
func (s bookSupplier) Figure(r markdown.Reference) markdown.Anchor {
	anchor := s.supplier.Figure(r)
	b := s.binding(r)
	if anchor.Href == "" {
		return anchor
	}
	anchor.Href = "#" + indicatorPlace(b.Value.Figure.Name)
	if isDoubted(b.Value) {
		anchor.Href = "#" + doubtsPlace
		anchor.Title = s.page.edition.words.word("print-doubted")
	}
	return anchor
}

// Page implements markdown.Supplier.
func (s bookSupplier) Page(r markdown.Reference) markdown.Anchor {
	b := s.binding(r)
	if to := s.book.place(b.Address, b.Anchor); to != "" {
		return markdown.Anchor{Href: "#" + to, Text: b.Text}
	}
	return s.supplier.Page(r)
}

// place is the id that an address of the site has in the document; "" for what
// is not in it.
func (b *book) place(at, anchor string) string {
	if c := b.byPage[at]; c != nil {
		if anchor != "" {
			return c.prefix() + anchor
		}
		return c.ID
	}
	prefix := b.page.edition.Lang.Prefix()
	switch strings.TrimPrefix(at, prefix) {
	case figuresColumn + "/", dataColumn + "/":
		return indicatorsPlace
	case chartsColumn + "/":
		return chartListPlace
	case sourcesColumn + "/":
		return sourcesPlace
	case methodsColumn + "/":
		return methodsPlace
	}
	return ""
}

// chartListPlace is the id of the list of charts.
const chartListPlace = "_figures"

// prefix stands before every id of the chapter's narrative.
func (c *chapter) prefix() string { return c.ID + "-" }

// Source implements markdown.Supplier.
func (s bookSupplier) Source(r markdown.Reference) markdown.Anchor {
	anchor := s.supplier.Source(r)
	anchor.Href = "#" + sourcePlace(s.binding(r).Source.ID.Value)
	return anchor
}

// Chart implements markdown.Supplier.
func (s bookSupplier) Chart(r markdown.Reference, caption string) string {
	return s.book.chart(s.binding(r).Chart, template.HTML(caption))
}

// bookChart is what parts/book-chart.html is given.
type bookChart struct {
	ID, Number     string
	Caption        template.HTML
	Subtitle       string
	Wide, Narrow   template.HTML
	Again          *link // to where the chart is drawn, which is once
	Sources        []link
	Note           template.HTML
	Permalink      template.URL
	PermalinkWhole string        // with scheme and host; "" where not known
	Code           template.HTML // drawn; "" where the address is not known
}

// chart prints a chart under the next number.
func (b *book) chart(c *resolve.Chart, caption template.HTML) string {
	p, e := b.page, b.page.edition
	b.placed++
	number := e.words.word("chart-number", "n", b.placed)
	f := bookChart{ID: chartPlace(b.placed), Number: number, Caption: caption, Subtitle: e.subtitle(c), Note: b.html(c.Note.Passage(e.Lang))}
	if f.Caption == "" {
		f.Caption = b.html(c.Title.Passage(e.Lang))
	}
	b.drawn = append(b.drawn, bookEntry{f.ID, number, c.Title.In(e.Lang), 1})
	for _, s := range c.Sources {
		f.Sources = append(f.Sources, link{Href: template.URL("#" + sourcePlace(s.ID.Value)), Text: e.sourceTitle(s)})
	}
	if first := b.numbers[c]; first != 0 {
		f.Again = &link{Href: template.URL("#" + chartPlace(first)), Text: e.words.word("chart-again", "n", first)}
		return string(e.part("parts/book-chart.html", f))
	}
	b.numbers[c] = b.placed
	thing := address.Chart(c.Name)
	drawing := e.drawing(thing)
	f.Wide, f.Narrow = template.HTML(drawing.Wide), template.HTML(drawing.Narrow)
	if x, recorded := e.site.present(thing); recorded {
		thing = x.cited()
	}
	f.Permalink = p.Link(thing.Page(e.Lang))
	if f.PermalinkWhole = e.site.absolute(thing.Page(e.Lang)); f.PermalinkWhole != "" {
		f.Code = codeOf(f.PermalinkWhole)
	}
	return string(e.part("parts/book-chart.html", f))
}

// codeOf is an address as a QR code; "" for one that no code holds.
func codeOf(at string) template.HTML {
	svg, err := qrcode.SVG(at)
	if err != nil {
		return ""
	}
	return template.HTML(svg)
}

// html prints a passage as it stands in the document.
func (b *book) html(passage resolve.Passage) template.HTML {
	return b.render(passage)
}

// body prints the narrative of a chapter.
func (b *book) body(c *chapter, deeper int) template.HTML {
	return b.render(c.written.Body, markdown.WithIDPrefix(c.prefix()), markdown.WithHeadingsDeeper(deeper))
}

func (b *book) render(passage resolve.Passage, options ...markdown.RenderOption) template.HTML {
	if passage.Doc == nil {
		return ""
	}
	var text strings.Builder
	// A builder takes all that is written, so that nothing can fail.
	_ = passage.Doc.HTML(&text, bookSupplier{supplier{page: b.page, passage: passage}, b}, b.page.edition.marking(options)...)
	return template.HTML(strings.TrimSuffix(text.String(), "\n"))
}

// sourceList are the publications that the document cites by number.
func (b *book) sourceList() []bookSource {
	p, e := b.page, b.page.edition
	var list []bookSource
	for _, s := range e.site.report.Sources {
		entry := p.sources([]*resolve.Source{s})[0]
		list = append(list, bookSource{
			ID: sourcePlace(s.ID.Value), Number: "[" + strconv.Itoa(s.Number) + "]", Title: entry.Title, Rest: entry.Rest,
			URL: outside(s.URL.Value), Note: b.html(s.Note.Passage(e.Lang)),
		})
	}
	return list
}

// bookSource is a publication in the list at the end.
type bookSource struct {
	ID, Number, Title, Rest string
	URL                     template.URL // "" where it has none
	Note                    template.HTML
}
