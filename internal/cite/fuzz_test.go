package cite

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"zonepress/internal/lang"
)

// FuzzNothingBreaksTheGrammarOfAFile writes works of any texts, and reads the
// files back by the letter of their formats.
func FuzzNothingBreaksTheGrammarOfAFile(f *testing.F) {
	f.Add("高新技术企业", "清远高新区管委会", "2026-11", "2026-11-23", "https://example.org/figures/x/", "2026-12-01", true)
	f.Add("100% & R&D_{x} \\end{document} $1^2~", "A and B, {C", "}", "", "/x?{}", "", false)
	f.Add("a\r\nER  - \r\nTY  - BOOK", "\x00\xff\u2028", "'''''", "2026-13-40", "a b\\", "\uE000", true)
	f.Add("-----", "``?`", "---", "0000-01-01", "", "}", false)
	f.Add("", "", "", "", "", "", true)
	f.Fuzz(func(t *testing.T, title, author, version, issued, url, accessed string, english bool) {
		w := Work{Kind: Dataset, Key: title, Title: title, Author: author, Version: version, Platform: author, Issued: issued, URL: url, Language: lang.Chinese}
		if english {
			w.Kind, w.Language = Report, lang.English
		}
		for _, format := range Formats() {
			if text := w.Format(format, accessed); !utf8.ValidString(text) {
				t.Errorf("%s is not UTF-8: %q", format, text)
			}
		}
		for _, format := range []Format{GBT2025, GBT2015, APA} {
			if text := w.Format(format, accessed); strings.ContainsAny(text, "\r\n\t\u2028\u2029") {
				t.Errorf("%s is more than a line: %q", format, text)
			}
		}
		holdBibTeX(t, w, accessed)
		holdRIS(t, w, accessed)
		holdCSL(t, w, accessed)
	})
}

var (
	entryStart = regexp.MustCompile(`^@misc\{[A-Za-z0-9.-]+(,|$)`)
	fieldLine  = regexp.MustCompile(`^  (author|title|year|month|day|version|publisher|url|urldate|langid) += (.+?),?$`)
	command    = regexp.MustCompile(`\{\\text(backslash|brace(left|right)|ascii(tilde|circum|grave))\}|\\[%&_#$]|\{\}`)
)

// holdBibTeX reads an entry: each field once, on one line, its braces balanced
// and nothing in it that LaTeX would take for its own.
func holdBibTeX(t *testing.T, w Work, accessed string) {
	text := w.Format(BibTeX, accessed)
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if !entryStart.MatchString(lines[0]) || len(lines) < 2 || lines[len(lines)-1] != "}" {
		t.Fatalf("no entry: %q", text)
	}
	var seen []string
	for _, line := range lines[1 : len(lines)-1] {
		found := fieldLine.FindStringSubmatch(line)
		if found == nil || slices.Contains(seen, found[1]) {
			t.Fatalf("no field, or one twice: %q in %q", line, text)
		}
		seen = append(seen, found[1])
		name, value := found[1], found[2]
		if name == "month" {
			continue
		}
		value, opened := strings.CutPrefix(value, "{")
		value, closed := strings.CutSuffix(value, "}")
		if name == "author" || name == "title" || name == "publisher" {
			value = strings.TrimSuffix(strings.TrimPrefix(value, "{"), "}")
		}
		if name != "url" {
			value = command.ReplaceAllString(value, "")
			if strings.ContainsAny(value, "%&_#$~^`") {
				t.Errorf("%s has a mark of LaTeX: %q", name, line)
			}
		}
		if !opened || !closed || strings.ContainsAny(value, `{}\`) {
			t.Errorf("%s has a brace or backslash of its own: %q", name, line)
		}
	}
}

var risLine = regexp.MustCompile(`^(TY|ID|AU|TI|PY|DA|ET|PB|LA|UR|Y2)  - \S.*$`)

// holdRIS reads a record: one type first, one end last, each tag once.
func holdRIS(t *testing.T, w Work, accessed string) {
	text := w.Format(RIS, accessed)
	body, ended := strings.CutSuffix(text, "\r\nER  - \r\n")
	if !ended || !strings.HasPrefix(body, "TY  - ") {
		t.Fatalf("no record: %q", text)
	}
	var seen []string
	for line := range strings.SplitSeq(body, "\r\n") {
		if !risLine.MatchString(line) || strings.ContainsAny(line, "\r\n") || slices.Contains(seen, line[:2]) {
			t.Errorf("no line, or a tag twice: %q", line)
			continue
		}
		seen = append(seen, line[:2])
	}
}

// holdCSL reads a list of one item with no key but ours, and finds the texts in
// it as they were meant.
func holdCSL(t *testing.T, w Work, accessed string) {
	text := w.Format(CSL, accessed)
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.DisallowUnknownFields()
	var items []cslItem
	if err := decoder.Decode(&items); err != nil || len(items) != 1 {
		t.Fatalf("no list of one item (%v): %q", err, text)
	}
	w = w.clean()
	if got := items[0]; got.Title != w.Title || got.URL != w.URL || got.Version != w.Version || got.ID != w.Key {
		t.Errorf("read back %+v of %+v", got, w)
	}
}
