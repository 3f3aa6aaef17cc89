package render

import (
	"cmp"
	"html/template"
	"strings"

	"zonepress/internal/record"
)

// frozenSource is a publication as a release names it.
type frozenSource struct {
	Title, Rest, URLText string
	URL                  template.URL
}

// sourcesOf are the ids of the publications that a figure's numbers rest on.
func sourcesOf(f *record.Figure) []string {
	var ids []string
	seen := map[string]bool{}
	for _, v := range f.All() {
		for _, id := range v.Sources {
			if !seen[id] {
				seen[id] = true
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// frozenSources prints publications by the record of a release: the list of
// sources may have changed since.
func (e *edition) frozenSources(s *record.Set, ids []string) []frozenSource {
	var entries []frozenSource
	for _, id := range ids {
		source := s.Source(id)
		if source == nil {
			continue
		}
		var authors []string
		for _, a := range source.Authors {
			authors = append(authors, a.In(e.Lang))
		}
		entries = append(entries, frozenSource{
			Title: e.words.word("titled", "title", source.Title.In(e.Lang)), URLText: source.URL, URL: outside(source.URL),
			Rest: e.sourceRest(strings.Join(authors, e.words.word("list-comma")), source.Kind, source.Publisher.In(e.Lang), cmp.Or(e.words.day(source.Date), yearText(source.Year))),
		})
	}
	return entries
}
