package render

import (
	"crypto/sha256"
	"encoding/base64"
	"html"
	"html/template"
	"regexp"
	"slices"

	"zonepress/internal/address"
)

// wechatPage is what pages/wechat.html is given: how to take a thing into
// WeChat's editor.
type wechatPage struct {
	*Page
	Paste template.HTML // what is pasted, with inline styles alone
	Back  link
	Root  template.URL // as share has it
}

// wechatPaste is what parts/wechat-paste.html is given. WeChat's editor keeps
// text, bitmaps and inline styles; it drops classes, style sheets, SVG and links
// to other sites.
type wechatPaste struct {
	Title, Subtitle string
	Image           template.URL // so that the page shows it wherever it stands
	Whole           string       // the same with scheme and host; "" where not known
	Alt             string
	Number          *number
	When            string
	Source          string
	Permalink       string
	Release         string
}

// wechatPage makes the copy of a thing for WeChat's editor.
func (e *edition) wechatPage(x subject) (path string, output []byte) {
	l, title := e.Lang, x.title(e.Lang)
	at := x.thing.WeChat(l)
	v := wechatPage{Page: e.newPage(at, columnOf(x.thing), e.words.word("wechat-title", "title", title))}
	column := e.column(columnOf(x.thing))
	v.Back = link{Href: v.Link(x.thing.Page(l)), Text: title}
	v.trail(e.words.word("wechat"), link{Href: v.Link(column.address), Text: column.name}, v.Back)
	v.generatedTwin()
	v.Paste, v.Root = e.part("parts/wechat-paste.html", v.paste(x)), v.unknownRoot()
	v.Head = robotsNone
	v.needsScript(copyScript)
	head, frame := e.head(v.place, columnOf(x.thing)), *v.Frame
	head.Policy = e.site.policy(append([]string{"'unsafe-hashes'"}, inlineStyles(v.Paste)...))
	frame.Head = e.part("parts/head.html", head)
	v.Frame = &frame
	return v.finish("wechat", v)
}

func columnOf(t address.Thing) string {
	if t.Kind == address.Charts {
		return chartsColumn
	}
	return figuresColumn
}

func (p *Page) paste(x subject) wechatPaste {
	e, l := p.edition, p.edition.Lang
	v := wechatPaste{Title: x.title(l), Permalink: x.permalink(l), Alt: e.sentence(x)}
	ending := cardEnding
	if x.chart != nil {
		ending = ".png"
		v.Subtitle = e.frozenSubtitle(x.chart)
		v.Source = e.frozenTitles(x.set, x.chart.Sources)
	}
	if file, ok := e.site.file(x.thing.File(l, ending)); ok {
		v.Image, v.Whole = p.Link(file.Address), e.site.absolute(file.Address)
	}
	if n := x.headline(); n != nil {
		number := numberOf(n.Text.In(l))
		v.Number, v.When = &number, n.PeriodName.In(l)
		if n.Measure != valueMeasure {
			v.When = p.measureAt(n.MeasureName.In(l), v.When)
		}
		v.Source = e.frozenTitles(x.set, n.Sources)
	}
	if x.issue.Released() {
		v.Release = e.release(x.issue)
	}
	return v
}

// styleAttribute is a style attribute as templates write it.
var styleAttribute = regexp.MustCompile(` style="([^"]*)"`)

// inlineStyles are the hashes by which a content security policy allows the
// style attributes of a piece of HTML, and no others (CSP 3, 'unsafe-hashes').
func inlineStyles(piece template.HTML) []string {
	var hashes []string
	for _, m := range styleAttribute.FindAllStringSubmatch(string(piece), -1) {
		sum := sha256.Sum256([]byte(html.UnescapeString(m[1])))
		hashes = append(hashes, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'")
	}
	slices.Sort(hashes)
	return slices.Compact(hashes)
}
