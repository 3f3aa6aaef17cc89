package resolve

import "zonepress/internal/markdown"

// Excerpts are the words of the passage in pieces, each with the heading that it
// stands below.
func (p Passage) Excerpts() []markdown.Excerpt {
	if p.Doc == nil {
		return nil
	}
	return p.Doc.Excerpts(words{p.Bindings})
}

// Headings are the headings of the passage with their words.
func (p Passage) Headings() []HeadingWords {
	if p.Doc == nil {
		return nil
	}
	var all []HeadingWords
	for _, h := range p.Doc.Headings() {
		all = append(all, HeadingWords{ID: h.ID, Text: h.Text(words{p.Bindings})})
	}
	return all
}

// HeadingWords is a heading as words alone.
type HeadingWords struct{ ID, Text string }
