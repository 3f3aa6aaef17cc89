package render

import (
	"cmp"
	"html/template"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// frame is what stands around the pages of one depth and column, as finished HTML.
type frame struct{ Head, Header, Footer template.HTML }

// frameKey tells frames apart: up is the way to the root (see place), or a
// whole address on the page for addresses that do not exist.
type frameKey struct{ up, column string }

// link is a link with its words; without Href it is words alone.
type link struct {
	Href template.URL
	Text string
	Tag  string // BCP 47, where the words are in another language than the page
	Note string
}

// headPart, headerPart and footerPart are what the templates of the same name
// are given.
type headPart struct {
	Policy, SiteTitle      string
	Tags                   []tag
	StyleSheet, Icon, Feed template.URL
	InlineStyle            template.CSS
	EarlyScript            template.URL // before anything is shown: the reader's own look
	Script                 template.URL // once the page has been read
}

type headerPart struct {
	SiteTitle  string
	Home       template.URL
	Search     template.URL
	SearchForm searchForm
	Menu       []menuEntry
}

type menuEntry struct {
	Href    template.URL
	Text    string
	Current bool
}

type footerPart struct {
	Foot        []link
	Facts       []tag
	License     *link
	ICP, Police string
	Release     *releaseLine // that the site shows
}

// frame returns what stands around pages at a place in a column.
func (e *edition) frame(p place, column string) *frame {
	key := frameKey{p.up, column}
	if made, ok := e.frames.Load(key); ok {
		return made.(*frame)
	}
	made, _ := e.frames.LoadOrStore(key, e.makeFrame(p, column, false))
	return made.(*frame)
}

// makeFrame makes a frame; one with its own style needs no style sheet beside it.
func (e *edition) makeFrame(p place, column string, ownStyle bool) *frame {
	head := e.head(p, column)
	if ownStyle {
		head.InlineStyle = template.CSS(e.site.theme.style)
		head.Policy = e.site.policy([]string{"'" + e.site.theme.styleHash + "'"})
	}
	header := headerPart{SiteTitle: e.title, Home: p.Link(e.Lang.Prefix()), Search: p.Link(address.Search(e.Lang)), SearchForm: e.searchForm(p)}
	for _, c := range e.columns {
		switch c.id {
		case homeColumn, sourcesColumn, methodsColumn, releasesColumn, correctionsColumn, aboutColumn: // behind the title, or in the footer
		default:
			header.Menu = append(header.Menu, menuEntry{p.Link(c.address), cmp.Or(c.short, c.name), c.id == column})
		}
	}
	return &frame{e.part("parts/head.html", head), e.part("parts/header.html", header), e.part("parts/footer.html", e.footer(p))}
}

// head is what the heads of pages at a place in a column begin with.
func (e *edition) head(p place, column string) headPart {
	theme := e.site.theme
	return headPart{
		Policy: e.site.policy(nil), SiteTitle: e.title, Tags: e.siteTags(column),
		StyleSheet: p.Link(theme.addresses[styleName]), Icon: p.Link(theme.addresses["favicon.svg"]),
		Feed: p.Link(e.Lang.Prefix() + "feed.xml"), EarlyScript: p.Link(theme.addresses[earlyScript]), Script: p.Link(theme.addresses[pageScript]),
	}
}

func (e *edition) part(name string, data any) template.HTML {
	output, _ := e.site.theme.execute(e.Lang, name, data)
	return template.HTML(output)
}

// policy is the content security policy of the pages: nothing from elsewhere,
// nothing inline but the styles that have the hashes given. A browser may not
// count files on the same disk as 'self'. No script of ours asks for anything
// (connect-src), but auditors that look at robots.txt do it in the page's name.
func (s *website) policy(styles []string) string {
	script, style, images := "'self'", "'self'", "'self' data:"
	if s.in.Offline {
		script, style, images = script+" file:", style+" file:", images+" file:"
	}
	for _, hash := range styles {
		style += " " + hash
	}
	return "default-src 'none'; script-src " + script + "; style-src " + style + "; img-src " + images + "; connect-src 'self'; base-uri 'none'; form-action 'self'"
}

// footer holds what the department has filled in, and nothing else.
func (e *edition) footer(p place) footerPart {
	var f footerPart
	for _, c := range e.columns {
		switch c.id {
		case sourcesColumn, methodsColumn, releasesColumn, correctionsColumn, aboutColumn:
			f.Foot = append(f.Foot, link{Href: p.Link(c.address), Text: c.name})
		}
	}
	if e.site.verifying() {
		f.Foot = append(f.Foot, link{Href: p.Link(address.Verify(e.Lang)), Text: e.words.word("verify")})
	}
	f.Foot = append(f.Foot, link{Href: p.Link(address.Print(e.Lang)), Text: e.words.word("print-title")},
		link{Href: p.Link("/sitemap.xml"), Text: e.words.word("sitemap")},
		link{Href: p.Link(e.Lang.Prefix() + "feed.xml"), Text: e.words.word("feed")})
	config := e.site.report.Config
	government := config.Government
	for _, fact := range []tag{
		{e.words.word("host"), config.Host.In(e.Lang)},
		{e.words.word("operator"), config.Operator.In(e.Lang)},
		{e.words.word("site-id-code"), government.SiteIDCode.Value},
		{e.words.word("contact"), config.Contact.In(e.Lang)},
	} {
		if fact.Content != "" {
			f.Facts = append(f.Facts, fact)
		}
	}
	f.ICP, f.Police = government.ICP.Value, government.Police.Value
	f.License = license(config)
	f.Release = e.releaseLine(p)
	return f
}

func license(config resolve.Config) *link {
	given := config.License
	if given.Name.Value+given.URL.Value == "" {
		return nil
	}
	text := given.Name.Value
	if text == "" {
		text = given.URL.Value
	}
	return &link{Href: outside(given.URL.Value), Text: text}
}

// outside is an address on another host, or "" for anything that is no web address.
func outside(address string) template.URL {
	if strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://") {
		return template.URL(address)
	}
	return ""
}
