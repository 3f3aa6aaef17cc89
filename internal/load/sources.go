package load

import "zonepress/internal/site"

// source reads an item of data/sources.yaml.
func (v value) source() site.Source {
	m := v.mapping("id", "title", "kind", "authors", "publisher", "year", "date", "url", "note")
	return site.Source{
		ID:        m.id().id(),
		Title:     m.need("title").text(),
		Kind:      word(m.need("kind"), sourceKinds()),
		Authors:   m.may("authors").words(),
		Publisher: m.may("publisher").text(),
		Year:      m.need("year").year(),
		Date:      m.may("date").date(),
		URL:       m.may("url").url(),
		Note:      m.may("note").text(),
	}
}

// topic reads an item of data/topics.yaml.
func (v value) topic() site.Topic {
	m := v.mapping("id", "title")
	return site.Topic{ID: m.id().id(), Title: m.need("title").text()}
}
