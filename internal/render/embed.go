package render

import (
	"html/template"
	"strconv"

	"zonepress/internal/address"
)

// embedPage is what pages/embed.html is given: a page of its own, without the
// site's frame, that stands in somebody else's page.
type embedPage struct {
	*Page
	Policy       string
	StyleSheet   template.URL
	Title        string
	Subtitle     string
	Number       *number // of a figure
	When         string
	Status       string
	Wide, Narrow template.HTML
	Source       string
	To           link          // to the page of the thing, in place of the page around
	Release      string        // the release that it shows
	Badge        string        // what happened since that release; "" for nothing
	Changes      []changeEntry // likewise, number by number: the first few
	Now          template.URL  // to what stands now; "" where that was withdrawn
}

// embedPage makes the page that others put into theirs.
func (e *edition) embedPage(x subject) (path string, output []byte) {
	v := e.embed(x)
	if x.thing.Release > 0 {
		since := e.since(v.Page, x)
		v.Badge, v.Changes, v.Now = since.Badge, since.Numbers, since.Now
	}
	return v.finish("embed", v)
}

// embed is what an embedded page has from the beginning.
func (e *edition) embed(x subject) embedPage {
	l := e.Lang
	v := embedPage{Page: e.barePage(x.thing.Embed(l), x.title(l)), Policy: e.site.embedPolicy(), Title: x.title(l)}
	v.StyleSheet = v.Link(e.site.theme.addresses[embedStyle])
	if headline := x.headline(); headline != nil {
		n := numberOf(headline.Text.In(l))
		v.Number, v.When, v.Status = &n, headline.PeriodName.In(l), e.words.word("status-"+headline.Status)
		if headline.Measure != valueMeasure {
			v.When = v.measureAt(headline.MeasureName.In(l), v.When)
		}
		v.Source = e.frozenTitles(x.set, headline.Sources)
	}
	if x.chart != nil {
		drawing := e.drawing(x.thing)
		v.Wide, v.Narrow = template.HTML(drawing.Wide), template.HTML(drawing.Narrow)
		v.Subtitle = e.frozenSubtitle(x.chart)
		v.Source = e.frozenTitles(x.set, x.chart.Sources)
	}
	v.To = link{Href: v.Link(x.thing.Page(l)), Text: x.set.Report.Title.In(l)}
	if x.issue.Released() {
		v.Release = e.release(x.issue)
	}
	return v
}

// barePage is a page without the site's frame, which search engines leave out.
func (e *edition) barePage(at, title string) *Page {
	return &Page{place: e.site.placeOf(at), edition: e, address: at, Tag: e.Lang.Tag(), Window: title + " - " + e.title, Heading: template.HTML(template.HTMLEscapeString(title))}
}

// embedPolicy allows an embedded page its style sheet and nothing else.
func (s *website) embedPolicy() string {
	style := "'self'"
	if s.in.Offline {
		style += " file:"
	}
	return "default-src 'none'; style-src " + style + "; base-uri 'none'; form-action 'none'"
}

// embedCodes are the elements that put a thing into somebody else's page: as it
// is now, and as a release has it for good.
func (p *Page) embedCodes(x subject) []copyItem {
	w := p.edition.words.word
	var items []copyItem
	if x.thing.Release == 0 {
		items = append(items, copyItem{ID: "_copy-embed", Label: w("embed-live"), Note: w("embed-live-note"), Text: p.embedCode(x, x.thing), Code: true})
	}
	if x.issue.Released() {
		items = append(items, copyItem{ID: "_copy-embed-pinned", Label: w("embed-pinned", "n", x.issue.Number), Note: w("embed-pinned-note"),
			Text: p.embedCode(x, x.cited()), Code: true})
	}
	return items
}

func (p *Page) embedCode(x subject, t address.Thing) template.HTML {
	l := p.edition.Lang
	src := address.Absolute(x.set.Report.Base, t.Embed(l))
	return p.text(`<iframe src="` + template.HTMLEscapeString(src) + `" title="` + template.HTMLEscapeString(x.title(l)) +
		`" width="100%" height="` + strconv.Itoa(p.edition.embed(x).height()) + `" loading="lazy" style="border:0"></iframe>`)
}
