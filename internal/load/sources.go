package load

import (
	"gopkg.in/yaml.v3"

	"zonepress/internal/lang"
	"zonepress/internal/site"
)

// source reads an item of data/sources.yaml.
func (v value) source() site.Source {
	m := v.mapping("id", "title", "kind", "authors", "publisher", "year", "date", "url", "note")
	return site.Source{
		ID:        m.id().id(),
		Title:     m.need("title").text(),
		Kind:      word(m.need("kind"), sourceKinds()),
		Authors:   m.may("authors").authors(),
		Publisher: m.may("publisher").text(),
		Year:      m.need("year").year(),
		Date:      m.may("date").date(),
		URL:       m.may("url").url(),
		Note:      m.may("note").text(),
	}
}

// authors reads a list of names. One that is not told by language is the same
// in all of them.
func (v value) authors() []site.Text {
	return list(v, func(item value) site.Text {
		if item.node.Kind == yaml.ScalarNode {
			return site.Text{lang.Chinese: item.oneItem()}
		}
		return item.text()
	})
}

// topic reads an item of data/topics.yaml.
func (v value) topic() site.Topic {
	m := v.mapping("id", "title")
	return site.Topic{ID: m.id().id(), Title: m.need("title").text()}
}
