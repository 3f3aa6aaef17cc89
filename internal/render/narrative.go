package render

import (
	"bytes"
	"cmp"
	"html/template"
	"strconv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/resolve"
)

// supplier says what the references of a passage become on a page.
type supplier struct {
	page    *Page
	passage resolve.Passage
	charts  map[int]placed // by the index of the reference
}

// placed is where a chart stands on a page.
type placed struct {
	number int
	first  int // number of the same chart's first place on the page
}

func (s supplier) binding(r markdown.Reference) resolve.Binding { return s.passage.Bindings[r.Index] }

// Figure implements markdown.Supplier: a number leads to its figure's page.
func (s supplier) Figure(r markdown.Reference) markdown.Anchor {
	b := s.binding(r)
	anchor := markdown.Anchor{Text: b.Text}
	if b.Value != nil && b.Value.Figure != nil {
		anchor.Href = string(s.page.Link(address.Figure(b.Value.Figure.Name).Page(s.page.edition.Lang)))
		anchor.Class = "fig"
		if len(cmp.Or(b.Text, r.Text)) <= unbrokenBytes {
			anchor.Class = "fig nb"
		}
		if isDoubted(b.Value) {
			anchor.Href = string(s.page.Link(address.Figure(b.Value.Figure.Name).Page(s.page.edition.Lang) + "#" + claimsPlace))
			anchor.Class += " doubted"
			anchor.Title = s.page.edition.words.word("doubted")
		}
	}
	return anchor
}

// unbrokenBytes is how long a number in the text may be to be kept on one line
// with its unit, even in a title on the narrowest phone: 10.7个百分点, or 16
// Latin letters.
const unbrokenBytes = 16

// Page implements markdown.Supplier.
func (s supplier) Page(r markdown.Reference) markdown.Anchor {
	b := s.binding(r)
	address := b.Address
	if address == s.page.address && b.Anchor != "" {
		return markdown.Anchor{Href: "#" + b.Anchor, Text: b.Text}
	}
	if b.Anchor != "" {
		address += "#" + b.Anchor
	}
	return markdown.Anchor{Href: string(s.page.Link(address)), Text: b.Text}
}

// Source implements markdown.Supplier: a source is cited by its number.
func (s supplier) Source(r markdown.Reference) markdown.Anchor {
	cited := s.binding(r).Source
	l := s.page.edition.Lang
	return markdown.Anchor{
		Href: string(s.page.Link(address.Source(l, cited.ID.Value))), Text: "[" + strconv.Itoa(cited.Number) + "]",
		Class: "cite", Title: cited.Title.In(l), Note: s.page.edition.sourceTitle(cited),
	}
}

// Link implements markdown.Supplier: an ordinary link stays as it is, but for
// one from the site's root, which would not hold below another path.
func (s supplier) Link(r markdown.Reference) markdown.Anchor {
	href := r.Target
	if asset := s.binding(r).Asset; asset != nil {
		href = s.page.assetLink(asset, r.Target)
	} else if strings.HasPrefix(href, "/") && !strings.HasPrefix(href, "//") {
		href = string(s.page.Link(href))
	}
	return markdown.Anchor{Href: href, Text: s.binding(r).Text}
}

// chartFigure is what parts/chart.html is given.
type chartFigure struct {
	ID             string
	Number         string
	Caption        template.HTML
	Subtitle       string
	Wide, Narrow   template.HTML
	Again          *link // to the chart's first place on the page, which alone draws it
	Sources        []link
	Note           template.HTML
	Href, DataHref template.URL
}

// chartPlace is the id of a chart on a page. The underscore keeps it apart from
// the ids of headings.
func chartPlace(number int) string { return "_chart-" + strconv.Itoa(number) }

// Chart implements markdown.Supplier: a numbered figure with its drawing.
func (s supplier) Chart(r markdown.Reference, caption string) string {
	c := s.binding(r).Chart
	p, e := s.page, s.page.edition
	at := s.charts[r.Index]
	f := chartFigure{
		ID: chartPlace(at.number), Number: e.words.word("chart-number", "n", at.number),
		Caption: template.HTML(caption), Subtitle: e.subtitle(c),
		Sources: p.sourceLinks(c.Sources), Note: p.html(c.Note.Passage(e.Lang)),
		Href: p.Link(address.Chart(c.Name).Page(e.Lang)),
	}
	if at.first == at.number {
		drawing := p.drawing(address.Chart(c.Name))
		f.Wide, f.Narrow = template.HTML(drawing.Wide), template.HTML(drawing.Narrow)
	} else {
		f.Again = &link{Href: template.URL("#" + chartPlace(at.first)), Text: e.words.word("chart-again", "n", at.first)}
	}
	if f.Caption == "" {
		f.Caption = p.html(c.Title.Passage(e.Lang))
	}
	f.DataHref = p.Link(address.Chart(c.Name).Page(e.Lang) + "#" + chartDataID)
	return string(e.part("parts/chart.html", f))
}

// html renders a passage as it stands on the page.
func (p *Page) html(passage resolve.Passage) template.HTML {
	return p.body(passage, nil)
}

// body renders the narrative of a page with its charts numbered.
func (p *Page) body(passage resolve.Passage, placements []resolve.Placement, options ...markdown.RenderOption) template.HTML {
	if passage.Doc == nil {
		return ""
	}
	s := supplier{page: p, passage: passage}
	if len(placements) > 0 {
		s.charts = make(map[int]placed, len(placements))
		first := make(map[*resolve.Chart]int, len(placements))
		for _, at := range placements {
			if first[at.Chart] == 0 {
				first[at.Chart] = at.Number
			}
			s.charts[at.Binding] = placed{at.Number, first[at.Chart]}
		}
	}
	sheet := p.edition.site.theme.sheets.Get().(*sheet)
	defer p.edition.site.theme.sheets.Put(sheet)
	sheet.Reset()
	// A buffer takes all that is written, so that nothing can fail.
	_ = passage.Doc.HTML(sheet.writer, s, p.edition.marking(options)...)
	_ = sheet.writer.Flush()
	return template.HTML(bytes.TrimSuffix(sheet.Bytes(), []byte("\n")))
}

// marking adds to some options that Chinese words on pages of another language
// are marked as such.
func (e *edition) marking(options []markdown.RenderOption) []markdown.RenderOption {
	if e.Lang == lang.Chinese {
		return options
	}
	return append(options, markdown.WithChineseMarked(lang.Chinese.Tag()))
}

// contents are the entries of a page's own table of contents: headings of the
// second level, and those of the third below them.
func (p *Page) contents(passage resolve.Passage) []contentsEntry {
	if passage.Doc == nil {
		return nil
	}
	var entries []contentsEntry
	s := supplier{page: p, passage: passage}
	for _, h := range passage.Doc.Headings() {
		entry := link{Href: template.URL("#" + h.ID), Text: h.Text(s)}
		switch {
		case h.Level <= 2:
			entries = append(entries, contentsEntry{link: entry})
		case h.Level == 3 && len(entries) > 0:
			last := &entries[len(entries)-1]
			last.Below = append(last.Below, entry)
		}
	}
	return entries
}

// contentsEntry is a heading with the headings below it.
type contentsEntry struct {
	link
	Below []link
}
