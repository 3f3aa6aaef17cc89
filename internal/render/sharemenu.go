package render

import (
	"html/template"
	"net/url"
	"strings"

	"zonepress/internal/lang"
)

// sharing is what parts/share-menu.html prints: the ways to send the page to
// others. Without a known base the script completes them with the address at
// which the reader has the page.
type sharing struct {
	Address template.URL // that stands for good; "" where the base is not known
	Title   string
	English bool
	Weibo   template.URL // ends in the address
	Mail    template.URL // likewise
	Script  template.URL // that draws the address as a QR code
}

// weiboShare takes title, pic and url.
const weiboShare = "https://service.weibo.com/share/share.php"

// Sharing are the ways to send the page to others.
func (p *Page) Sharing() sharing {
	e := p.edition
	address, title := string(p.Canonical), inQuery(p.Window)
	weibo := weiboShare + "?title=" + title
	if picture := e.site.absolute(p.picture); picture != "" {
		weibo += "&pic=" + inQuery(picture)
	}
	return sharing{
		Address: p.Canonical, Title: p.Window, English: e.Lang == lang.English,
		Weibo:  template.URL(weibo + "&url=" + inQuery(address)),
		Mail:   template.URL("mailto:?subject=" + title + "&body=" + inQuery(address)),
		Script: p.Link(e.site.theme.addresses[qrScript]),
	}
}

// inQuery is a text as a part of an address. Mail programs print a plus sign as
// it is, so blanks are written in the other form.
func inQuery(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }
