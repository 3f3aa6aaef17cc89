package cite

import "strings"

// apa writes APA 7 (10.9 data sets, 10.4 reports), as plain text:
//
//	Author. (2026). Title (Version 2026-11) [Data set]. Platform. URL
//
// A work without author has its title first, before the date. What has no date
// may change, so the day of retrieval is told.
func apa(w Work, accessed string) string {
	marks := wordsOf(w.Language)
	date := "(" + marks.noDate + ")."
	if w.Issued != "" {
		date = "(" + w.Issued[:4] + ")."
	}
	title := w.Title
	if edition := w.edition(); edition != "" {
		title += " (" + edition + ")"
	}
	if w.Kind == Dataset {
		title += " [" + marks.dataSet + "]"
	}
	parts := []string{sentence(title), date}
	if w.Author != "" {
		parts = []string{sentence(w.Author), date, sentence(title)}
	}
	// An author that is the publisher too is named once.
	if w.Platform != "" && w.Platform != w.Author {
		parts = append(parts, sentence(w.Platform))
	}
	url := w.URL
	if w.Issued == "" && accessed != "" {
		url = marks.retrieved[0] + inWords(accessed, w.Language) + marks.retrieved[1] + url
	}
	return strings.TrimSpace(strings.Join(append(parts, url), " "))
}
