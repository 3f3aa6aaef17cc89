package load

import (
	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// config reads data/site.yaml.
func (v value) config() site.Config {
	m := v.mapping("title", "zone", "zone-full", "description", "keywords", "base-url",
		"government", "license", "plain-terms")
	return site.Config{
		Pos:         v.place(),
		Title:       m.need("title").text(),
		Zone:        m.need("zone").text(),
		ZoneFull:    m.may("zone-full").text(),
		Description: m.need("description").text(),
		Keywords:    m.may("keywords").keywords(),
		BaseURL:     m.may("base-url").baseURL(),
		Government:  m.may("government").government(),
		License:     m.may("license").license(),
		PlainTerms:  m.may("plain-terms").scalars(),
	}
}

// keywords reads a list for each language.
func (v value) keywords() map[lang.Lang][]source.At[string] {
	if v.node == nil {
		return nil
	}
	m := v.mapping(languages...)
	keywords := map[lang.Lang][]source.At[string]{}
	for _, l := range lang.All() {
		if words := m.may(string(l)).words(); len(words) > 0 {
			keywords[l] = words
		}
	}
	return keywords
}

func (v value) government() site.Government {
	m := v.mapping("site-name", "site-domain", "site-id-code", "host", "operator", "icp", "police", "contact")
	return site.Government{
		SiteName:   m.may("site-name").scalar(),
		SiteDomain: m.may("site-domain").scalar(),
		SiteIDCode: m.may("site-id-code").scalar(),
		Host:       m.may("host").text(),
		Operator:   m.may("operator").text(),
		ICP:        m.may("icp").scalar(),
		Police:     m.may("police").scalar(),
		Contact:    m.may("contact").text(),
	}
}

func (v value) license() site.License {
	m := v.mapping("name", "url")
	return site.License{Name: m.may("name").scalar(), URL: m.may("url").url()}
}
