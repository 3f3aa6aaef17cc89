package render

import (
	"html/template"
	"strings"

	"zonepress/internal/record"
	"zonepress/internal/site"
)

// share is what parts/share.html prints: everything that a reader may want to
// take along in words. A script adds a button to each; without it a tap selects
// the whole text.
type share struct {
	Root      template.URL // to the root of a site whose own address is not known, so that a script makes addresses whole; else ""
	Texts     []copyItem   // value, sentence, link
	Citations []copyItem   // the usual form first
	Embeds    []copyItem
	Embed     template.URL // to the page that is embedded
	WeChat    template.URL // to the copy for WeChat's editor; "" on pages of releases
}

// copyItem is a text to be copied.
type copyItem struct {
	ID, Label, Note string
	Text            template.HTML
	File            template.URL // the same as a file; "" for none
	FileName        string
	Code            bool // for programs
}

func (p *Page) share(x subject) share {
	e := p.edition
	s := share{Root: p.unknownRoot(), Texts: p.copyTexts(x), Citations: p.citations(x), Embeds: p.embedCodes(x), Embed: p.Link(x.thing.Embed(e.Lang))}
	if x.thing.Release == 0 {
		s.WeChat = p.Link(x.thing.WeChat(e.Lang))
	}
	p.needsScript(copyScript)
	return s
}

// unknownRoot leads to the root of the site where the build does not know its
// address; else it is "".
func (p *Page) unknownRoot() template.URL {
	if p.edition.site.base != "" {
		return ""
	}
	return p.Link("/")
}

// copyTexts are the value, the sentence that says it with where it is from, and
// the permalink.
func (p *Page) copyTexts(x subject) []copyItem {
	e := p.edition
	w := e.words.word
	var items []copyItem
	if v := x.headline(); v != nil {
		items = append(items, copyItem{ID: "_copy-value", Label: w("value"), Text: p.text(v.Text.In(e.Lang))})
	}
	return append(items,
		copyItem{ID: "_copy-sentence", Label: w("copy-sentence"), Text: p.text(e.sentence(x)+w("sentence-source")) + p.cited(x)},
		copyItem{ID: "_copy-link", Label: w("permalink"), Note: p.linkNote(x), Text: p.text(x.permalink(e.Lang))})
}

// linkNote says what the permalink leads to.
func (p *Page) linkNote(x subject) string {
	if x.issue.Released() {
		return p.edition.words.word("link-pinned", "n", x.issue.Number)
	}
	return p.edition.words.word("link-live")
}

// sentence says what a figure is or a chart shows, as an article would.
func (e *edition) sentence(x subject) string {
	w, l := e.words.word, e.Lang
	zone := x.set.Report.Zone.In(l)
	if x.chart != nil {
		return w("sentence-chart", "title", x.title(l), "scope", x.chart.Scope.In(l))
	}
	v := x.headline()
	if v == nil {
		return w("sentence-bare", "figure", e.placed(x.title(l), zone))
	}
	status := ""
	if plain := site.Status(v.Status); plain != site.Published && plain != site.Final {
		status = w("sentence-status", "status", e.status(plain))
	}
	return w("sentence", "figure", e.placed(e.nameOf(x.figure, v), zone), "value", v.Text.In(l), "period", v.PeriodName.In(l), "status", status)
}

// placed says of which place a thing is, unless its name does already.
func (e *edition) placed(name, zone string) string {
	if strings.Contains(name, zone) {
		return name
	}
	return e.words.word("figure-in-zone", "figure", name, "zone", zone)
}

// nameOf is what a number of a record is of: its figure, and the measure unless
// it is the value itself.
func (e *edition) nameOf(f *record.Figure, v *record.Value) string {
	if v.Measure == valueMeasure {
		return f.Title.In(e.Lang)
	}
	return e.words.word("measure-of", "figure", f.Title.In(e.Lang), "measure", v.MeasureName.In(e.Lang))
}
