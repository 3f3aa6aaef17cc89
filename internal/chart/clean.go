package chart

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// clean returns s with texts that XML can hold and that stay on their line.
// Slices of the caller are copied before they are changed.
func clean(s Spec) Spec {
	s.ID = cleanID(s.ID)
	for _, text := range []*string{&s.Title, &s.Subtitle, &s.Unit, &s.Source, &s.Note, &s.Report, &s.Release, &s.Link,
		&s.Description, &s.Center, &s.CenterNote, &s.Lang} {
		*text = cleanText(*text)
	}
	if slices.ContainsFunc(s.Categories, dirty) {
		s.Categories = slices.Clone(s.Categories)
		for i := range s.Categories {
			s.Categories[i] = cleanText(s.Categories[i])
		}
	}
	if slices.ContainsFunc(s.Series, dirtySeries) {
		s.Series = slices.Clone(s.Series)
		for i := range s.Series {
			s.Series[i].Name = cleanText(s.Series[i].Name)
			s.Series[i].Points = slices.Clone(s.Series[i].Points)
			for j := range s.Series[i].Points {
				pt := &s.Series[i].Points[j]
				pt.Label, pt.Name = cleanText(pt.Label), cleanText(pt.Name)
			}
		}
	}
	return s
}

func dirtySeries(s Series) bool {
	if dirty(s.Name) {
		return true
	}
	for i := range s.Points {
		if dirty(s.Points[i].Label) || dirty(s.Points[i].Name) {
			return true
		}
	}
	return false
}

// dirty reports whether cleanText would change s.
func dirty(s string) bool {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if c < ' ' || c == 0x7F {
				return true
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if size == 1 || cleanRune(r) != r {
			return true
		}
		i += size
	}
	return len(s) > 0 && (s[0] == ' ' || s[len(s)-1] == ' ')
}

func cleanText(s string) string {
	if !dirty(s) {
		return s
	}
	return strings.Trim(strings.Map(cleanRune, strings.ToValidUTF8(s, "\uFFFD")), " ")
}

// cleanRune maps r to what may stand in a line of text, or to -1 for nothing:
// white space to a space, what XML 1.0 has no room for to U+FFFD, and marks
// that turn the writing direction of what follows to nothing.
func cleanRune(r rune) rune {
	switch {
	case r == '\t' || r == '\n' || r == '\r' || r == 0x85 || r == 0x2028 || r == 0x2029:
		return ' '
	case r < ' ' || r >= 0x7F && r < 0xA0:
		return -1
	case r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069:
		return -1
	case r >= 0xFDD0 && r <= 0xFDEF || r&0xFFFE == 0xFFFE:
		return utf8.RuneError
	}
	return r
}

// cleanID keeps what an XML name may hold without quoting anywhere it is used.
func cleanID(id string) string {
	ok := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_'
	}
	if id == "" || !ok(rune(id[0])) || id[0] <= '9' {
		id = "chart-" + id
	}
	if strings.ContainsFunc(id, func(r rune) bool { return !ok(r) }) {
		id = strings.Map(func(r rune) rune {
			if ok(r) {
				return r
			}
			return '-'
		}, id)
	}
	return id
}
