package catalog

import (
	"slices"
	"strings"
	"unicode/utf8"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// The length of a description, in characters, that search engines ask for.
const (
	shortest = 50
	longest  = 5000
)

// describe composes a description of what the record says: what it is and
// where, its definition, scope, unit, times and sources. What is still too
// short is followed by what holds for all data here.
func describe(s *record.Set, x subject, l lang.Lang) string {
	w := wordsIn(l)
	var text strings.Builder
	subjectAndPlace := x.title
	if zone := s.Report.Zone.In(l); zone != "" && !strings.Contains(x.title+x.scope, zone) {
		subjectAndPlace += w.comma + zone
	}
	w.sentence(&text, "", subjectAndPlace)
	w.sentence(&text, "", x.definition)
	if x.definition == "" {
		w.sentence(&text, "", x.scope)
	} else {
		w.sentence(&text, w.scope, x.scope)
	}
	w.sentence(&text, w.unit, x.unit)
	w.numbers(&text, x, l)
	w.sentence(&text, "", x.note)
	w.sentence(&text, w.sources, strings.Join(titles(x.sources, l), w.list))
	if utf8.RuneCountInString(strings.TrimSpace(text.String())) < shortest {
		w.sentence(&text, "", w.everything)
	}
	return shorten(strings.TrimSpace(text.String()))
}

// sentence writes a text, if there is one, as a sentence.
func (w words) sentence(text *strings.Builder, label, sentence string) {
	sentence = strings.TrimSpace(sentence)
	if sentence == "" {
		return
	}
	text.WriteString(label)
	text.WriteString(sentence)
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(sentence, `”’」』）)"'`))
	if strings.ContainsRune(w.stops, last) {
		text.WriteString(w.stop[len(strings.TrimSpace(w.stop)):])
		return
	}
	text.WriteString(w.stop)
}

// numbers says of which times there are values, and what the latest is.
func (w words) numbers(text *strings.Builder, x subject, l lang.Lang) {
	if x.headline == nil {
		return
	}
	first, last := x.values[0].PeriodName.In(l), x.headline.PeriodName.In(l)
	if x.values[0].Measure == x.headline.Measure && first != "" && last != "" && first != last {
		text.WriteString(w.times(first, last))
	}
	if last != "" && x.headline.Measure == plainMeasure {
		text.WriteString(w.latest(x.headline.Text.In(l), last))
	}
}

// shorten cuts a text that is too long.
func shorten(text string) string {
	runes := []rune(text)
	if len(runes) <= longest {
		return text
	}
	return string(runes[:longest-1]) + "…"
}

// titles are the titles of sources.
func titles(sources []*record.Source, l lang.Lang) []string {
	var all []string
	for _, source := range sources {
		if title := source.Title.In(l); title != "" {
			all = append(all, title)
		}
	}
	return all
}

// keywords are the words under which readers look for a subject, each once.
func keywords(s *record.Set, x subject, l lang.Lang) []string {
	var all []string
	for _, word := range slices.Concat([]string{x.topic, s.Report.Zone.In(l)}, s.Report.Keywords[l]) {
		if word != "" && !slices.Contains(all, word) {
			all = append(all, word)
		}
	}
	return all
}
