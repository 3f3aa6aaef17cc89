package render

import (
	"encoding/xml"
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// The elements of a sitemap (sitemaps.org 0.9), with links between languages.
type (
	urlSet struct {
		XMLName xml.Name     `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		XHTML   string       `xml:"xmlns:xhtml,attr,omitempty"`
		URLs    []sitemapURL `xml:"url"`
	}
	sitemapURL struct {
		Location     string             `xml:"loc"`
		LastModified string             `xml:"lastmod,omitempty"`
		Alternates   []sitemapAlternate `xml:"xhtml:link"`
	}
	sitemapAlternate struct {
		Rel      string `xml:"rel,attr"`
		HrefLang string `xml:"hreflang,attr"`
		Href     string `xml:"href,attr"`
	}
)

// sitemap lists every page. Its addresses ought to be absolute; where the base
// is not known they are written from the site's root, and the build says so.
func (s *website) sitemap() (path string, output []byte) {
	set := urlSet{}
	for _, e := range s.editions {
		for _, address := range e.generatedAddresses() {
			set.URLs = append(set.URLs, sitemapURL{Location: s.absoluteOr(address), Alternates: s.alternates(e, address)})
		}
		for _, p := range e.narrativePages() {
			u := sitemapURL{Location: s.absoluteOr(p.Address), LastModified: date(p.Published)}
			if p.Counterpart != nil {
				u.Alternates = s.pair(e, p.Address, p.Counterpart)
			}
			set.URLs = append(set.URLs, u)
		}
	}
	if slices.ContainsFunc(set.URLs, func(u sitemapURL) bool { return len(u.Alternates) > 0 }) {
		set.XHTML = "http://www.w3.org/1999/xhtml"
	}
	return "sitemap.xml", xmlFile(set)
}

// generatedAddresses are the pages that no author writes, and the home page.
func (e *edition) generatedAddresses() []string {
	var addresses []string
	for _, c := range e.columns {
		if c.id != aboutColumn {
			addresses = append(addresses, c.address)
		}
	}
	for _, r := range e.site.history.Releases {
		addresses = append(addresses, address.Release(e.Lang, r.Name))
	}
	for _, f := range e.site.report.Figures {
		addresses = append(addresses, address.Figure(f.Name).Page(e.Lang))
	}
	for _, c := range e.site.report.Charts {
		addresses = append(addresses, address.Chart(c.Name).Page(e.Lang))
	}
	if e.site.verifying() {
		addresses = append(addresses, address.Verify(e.Lang))
	}
	return addresses
}

// narrativePages are the pages that are not among the generated addresses.
func (e *edition) narrativePages() []*resolve.Page {
	pages := slices.DeleteFunc(slices.Clone(e.Sections), e.isPlanPage)
	if e.About != nil {
		pages = append(pages, e.About)
	}
	return pages
}

// alternates are a generated page in every language; none where there is one alone.
func (s *website) alternates(e *edition, address string) []sitemapAlternate {
	if len(s.editions) < 2 {
		return nil
	}
	var alternates []sitemapAlternate
	below := strings.TrimPrefix(address, e.Lang.Prefix())
	for _, other := range s.editions {
		alternates = append(alternates, sitemapAlternate{"alternate", other.Lang.Tag(), s.absoluteOr(other.Lang.Prefix() + below)})
	}
	return withDefault(alternates)
}

// withDefault adds what readers of other languages are led to: the first edition.
func withDefault(alternates []sitemapAlternate) []sitemapAlternate {
	return append(alternates, sitemapAlternate{"alternate", noLanguage, alternates[0].Href})
}

// pair are a narrative page and its counterpart, in the order of the editions.
func (s *website) pair(e *edition, address string, counterpart *resolve.Page) []sitemapAlternate {
	own := sitemapAlternate{"alternate", e.Lang.Tag(), s.absoluteOr(address)}
	other := sitemapAlternate{"alternate", counterpart.Lang.Tag(), s.absoluteOr(counterpart.Address)}
	if e == s.editions[0] {
		return withDefault([]sitemapAlternate{own, other})
	}
	return withDefault([]sitemapAlternate{other, own})
}

// date is the day of YYYY-MM-DD HH:MM.
func date(published string) string {
	day, _, _ := strings.Cut(published, " ")
	return day
}

// robots lets every crawler in, and names the sitemap where its address is known.
func (s *website) robots() (path string, output []byte) {
	text := "User-agent: *\nAllow: /\n"
	if sitemap := s.absolute("/sitemap.xml"); sitemap != "" {
		text += "Sitemap: " + sitemap + "\n"
	}
	return "robots.txt", []byte(text)
}
