package render

import (
	"html/template"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/resolve"
)

// tag is a meta element, or a fact of the footer.
type tag struct{ Name, Content string }

// given keeps the tags that have a content: what the department has not filled
// in is left out.
func given(tags ...tag) []tag {
	var kept []tag
	for _, t := range tags {
		if t.Content != "" {
			kept = append(kept, t)
		}
	}
	return kept
}

// siteTags are the page tags of 《政府网站发展指引》 that name the site and, on
// all pages but the home page, the column.
func (e *edition) siteTags(columnID string) []tag {
	government := e.site.report.Config.Government
	tags := given(tag{"SiteName", government.SiteName.Value}, tag{"SiteDomain", government.SiteDomain.Value},
		tag{"SiteIDCode", government.SiteIDCode.Value})
	if columnID == homeColumn {
		return tags
	}
	c := e.column(columnID)
	if c.name == "" {
		return tags
	}
	return append(tags, given(tag{"ColumnName", c.name}, tag{"ColumnDescription", c.description},
		tag{"ColumnKeywords", e.keywordsWith(c.name)}, tag{"ColumnType", e.words.word("column-type")})...)
}

// article is what the page tags of a content page say.
type article struct {
	title, description, published string
	keywords                      string
	source                        string // names the publications behind the page
	image                         string // address from the site's root, or ""
	card                          string // what the image says, where it is a card for messengers; else ""
}

// articleTags are the page tags of a content page. Image and Url are whole
// addresses or nothing.
func (e *edition) articleTags(a article, address string) []tag {
	tags := given(tag{"ArticleTitle", a.title}, tag{"PubDate", a.published}, tag{"ContentSource", a.source},
		tag{"Keywords", a.keywords}, tag{"Author", e.site.report.Config.Host.In(e.Lang)}, tag{"Description", a.description})
	return append(tags, given(tag{"Image", e.site.absolute(a.image)}, tag{"Url", e.site.absolute(address)})...)
}

// contentSource names the publications behind a page.
func (e *edition) contentSource(sources []*resolve.Source) string {
	var names []string
	for _, s := range sources {
		names = append(names, e.sourceTitle(s))
	}
	return strings.Join(names, e.words.word("separator"))
}

// sourceTitle names a publication as running text does: by its publisher, where
// known, and its title.
func (e *edition) sourceTitle(s *resolve.Source) string {
	title := e.words.word("titled", "title", s.Title.In(e.Lang))
	if publisher := s.Publisher.In(e.Lang); publisher != "" {
		return e.words.word("published-by", "publisher", publisher, "title", title)
	}
	return title
}

// locales are the names that Open Graph has for languages.
var locales = map[lang.Lang]string{lang.Chinese: "zh_CN", lang.English: "en_US"}

// graph are the Open Graph properties of a page, which cards in messengers show.
func (e *edition) graph(a article, address, kind string) []tag {
	locale := locales[e.Lang]
	tags := given(tag{"og:title", a.title}, tag{"og:description", a.description}, tag{"og:type", kind}, tag{"og:site_name", e.title},
		tag{"og:locale", locale}, tag{"og:url", e.site.absolute(address)}, tag{"og:image", e.site.absolute(a.image)})
	if a.card == "" || e.site.base == "" {
		return tags
	}
	return append(tags, tag{"og:image:type", "image/png"}, tag{"og:image:width", cardWidth}, tag{"og:image:height", cardHeight}, tag{"og:image:alt", a.card})
}

// The size of cards in messengers, in pixels.
const (
	cardWidth  = "1200"
	cardHeight = "630"
)

// twitter are the tags that cards on X need beside those of Open Graph.
func (e *edition) twitter(a article) []tag {
	if a.card == "" || e.site.base == "" {
		return []tag{{"twitter:card", "summary"}}
	}
	return []tag{{"twitter:card", "summary_large_image"}, {"twitter:image:alt", a.card}}
}

// metaElements writes tags as meta elements. There are so many on every page
// that a template would spend a third of its time on them.
func metaElements(attribute string, tags []tag) template.HTML {
	var b strings.Builder
	for _, t := range tags {
		b.WriteString("<meta " + attribute + `="` + t.Name + `" content="`)
		b.WriteString(template.HTMLEscapeString(t.Content))
		b.WriteString("\">\n")
	}
	return template.HTML(b.String())
}
