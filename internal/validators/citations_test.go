package validators

import (
	"slices"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/cite"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// citation is a file for citations.mjs, and found what that read in it.
type citation struct {
	Form string `json:"form"` // bibtex, biblatex, ris or csl
	Text string `json:"text"`
}

type found struct {
	Type, Key, Title                  string
	Authors                           []string
	Publisher, Version, URL, Language string
	Issued, Accessed                  string
	APA                               string // csl alone: as the APA style of CSL prints it
}

// readers are the ways in which our files are read, each with the file's form.
var readers = map[string]cite.Format{"bibtex": cite.BibTeX, "biblatex": cite.BibTeX, "ris": cite.RIS, "csl": cite.CSL}

// TestOthersReadCitationsAsTheyWereMeant gives each file to citation-js.
func TestOthersReadCitationsAsTheyWereMeant(t *testing.T) {
	type question struct {
		name, reader, accessed string
		work                   cite.Work
	}
	var questions []question
	var cases []citation
	for name, work := range works() {
		for reader, format := range readers {
			for _, accessed := range []string{"", "2026-12-01"} {
				questions = append(questions, question{name, reader, accessed, work})
				cases = append(cases, citation{reader, work.Format(format, accessed)})
			}
		}
	}
	for i, a := range ask[[]found](t, "citations.mjs", cases) {
		q := questions[i]
		t.Run(q.reader+", "+q.name+", cited "+q.accessed, func(t *testing.T) {
			if a.Error != "" || len(a.Value) != 1 {
				t.Fatalf("not read as one work: %s %+v\n%s", a.Error, a.Value, cases[i].Text)
			}
			got, want := a.Value[0], meant(q.work, q.reader, q.accessed)
			got.APA = ""
			if !same(got, want) {
				t.Errorf("read  %+v\nmeant %+v\n%s", got, want, cases[i].Text)
			}
		})
	}
}

func same(a, b found) bool {
	return slices.Equal(a.Authors, b.Authors) && a.Type == b.Type && a.Key == b.Key && a.Title == b.Title && a.Publisher == b.Publisher &&
		a.Version == b.Version && a.URL == b.URL && a.Language == b.Language && a.Issued == b.Issued && a.Accessed == b.Accessed
}

// meant is what a reader should find, as far as its format goes.
func meant(w cite.Work, reader, accessed string) found {
	oneLine := func(text string) string { return strings.Join(strings.Fields(text), " ") }
	f := found{
		Type: string(w.Kind), Key: w.Key, Title: oneLine(w.Title), Publisher: w.Platform,
		Version: w.Version, URL: w.URL, Language: "zh-CN", Issued: w.Issued, Accessed: accessed,
	}
	if w.Author != "" {
		f.Authors = []string{w.Author}
	}
	if w.Language == lang.English {
		f.Language = "en"
	}
	switch reader {
	case "bibtex", "biblatex":
		f.Type = "document" // what @misc is
		f.URL = strings.NewReplacer("{", "%7B", "}", "%7D").Replace(f.URL)
		f.Language = map[lang.Lang]string{lang.Chinese: "chinese", lang.English: "english"}[w.Language]
	}
	if reader == "bibtex" { // which has no such fields
		f.Version, f.Language, f.Accessed = "", "", ""
	}
	return f
}

// TestOurAPAIsThatOfTheAPAStyle prints our CSL-JSON by the APA style of CSL. Of a
// work with an author the two are equal to the letter. Without one the style
// parts the title from its description by the date, which APA 7 does not; there
// the two have the same parts.
func TestOurAPAIsThatOfTheAPAStyle(t *testing.T) {
	const accessed = "2026-12-01"
	var names []string
	var cases []citation
	all := works()
	for name, work := range all {
		if work.Language == lang.English && !strings.HasPrefix(name, "hostile") {
			names = append(names, name)
			cases = append(cases, citation{"csl", work.Format(cite.CSL, accessed)})
		}
	}
	for i, a := range ask[[]found](t, "citations.mjs", cases) {
		t.Run(names[i], func(t *testing.T) {
			if a.Error != "" || len(a.Value) != 1 {
				t.Fatalf("not read: %s", a.Error)
			}
			work := all[names[i]]
			ours, theirs := work.Format(cite.APA, accessed), a.Value[0].APA
			if work.Author == "" {
				ours, theirs = parts(ours), parts(theirs)
			}
			if ours != theirs {
				t.Errorf("ours   %s\ntheirs %s", ours, theirs)
			}
		})
	}
}

// parts are the words of a citation in the order of the alphabet.
func parts(text string) string {
	words := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' })
	for i := range words {
		words[i] = strings.TrimSuffix(words[i], ".")
	}
	slices.Sort(words)
	return strings.Join(words, " ")
}

// TestTheReadersOfCitationsRefuseWhatIsBroken holds that the readers would see a
// mistake of ours.
func TestTheReadersOfCitationsRefuseWhatIsBroken(t *testing.T) {
	broken := map[string]citation{
		"an open brace":          {"bibtex", "@misc{a,\n  title = {{100{ %}}\n}\n"},
		"an open brace, too":     {"biblatex", "@misc{a,\n  title = {{100{ %}}\n}\n"},
		"a field without comma":  {"biblatex", "@misc{a,\n  title = {A}\n  year = {2026}\n}\n"},
		"a record without type":  {"ris", "TI  - A\r\nER  - \r\n"},
		"a key of no schema":     {"csl", `[{"type":"dataset","id":"a","platform":"b"}]`},
		"a type of no schema":    {"csl", `[{"type":"data","id":"a"}]`},
		"an item without id":     {"csl", `[{"type":"dataset"}]`},
		"a date that is a text":  {"csl", `[{"type":"dataset","id":"a","issued":"2026-11-23"}]`},
		"an item outside a list": {"csl", `{"type":"dataset","id":"a"}`},
	}
	var names []string
	var cases []citation
	for name, c := range broken {
		names, cases = append(names, name), append(cases, c)
	}
	for i, a := range ask[[]found](t, "citations.mjs", cases) {
		if a.Error == "" {
			t.Errorf("%s: %s read %+v", names[i], cases[i].Form, a.Value)
		}
	}
}

// works are all sorts of works, in both languages, by name.
func works() map[string]cite.Work {
	both := func(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }
	issue := record.Issue{Number: 2, Name: "2026-11", Date: "2026-11-03"}
	bare := record.Set{
		Report:  record.Report{Title: both("清远高新区发展报告", "Qingyuan High-tech Zone Development Report")},
		Figures: []record.Figure{{ID: "high-tech-firms", Title: both("高新技术企业", "High-tech enterprises")}},
		Charts:  []record.Chart{{ID: "patents", Title: both("发明专利五年增长1.5倍", "Patents grew 2.5-fold in five years")}},
	}
	filled := bare
	filled.Report.Publisher = both("清远高新技术产业开发区管理委员会", "Qingyuan High-tech Zone Administration")
	filled.Report.SiteName, filled.Report.Base = "Qingyuan Online", "https://gxq.example.gov.cn/report/"

	all := map[string]cite.Work{}
	for _, l := range lang.All() {
		for name, set := range map[string]*record.Set{"filled in": &filled, "not filled in": &bare} {
			add := func(what string, w cite.Work) { all[what+", "+name+", "+string(l)] = w }
			add("released figure", cite.Of(set, address.Figure("high-tech-firms"), issue, l))
			add("unreleased figure", cite.Of(set, address.Figure("high-tech-firms"), record.Issue{}, l))
			add("released chart", cite.Of(set, address.Chart("patents"), issue, l))
			add("release", cite.OfRelease(&record.Release{Issue: issue, Set: *set}, l))
		}
		for i, title := range hostile() {
			all["hostile "+string(rune('a'+i))+", "+string(l)] = cite.Work{
				Kind: cite.Dataset, Key: "figure-hostile", Title: title, Author: title, Platform: title, Version: "1.0 & more_%",
				Issued: "2026-11-23", URL: "https://example.org/a_b?x=1&y=%20#{z}", Language: l,
			}
		}
	}
	return all
}

// hostile are titles with the marks that the formats use themselves. RIS takes
// one comma in a name for the end of the family name, and parts are put together
// again here; what has more than two it cannot say.
func hostile() []string {
	return []string{
		`100%的“研发”R&D_2 #1`,
		`{a} }{ {{b`,
		`\end{document} \\ ~^$x$ \%`,
		"a -- b --- c '' d `` e ' f",
		`ER - TY - BOOK`,
		`甲 and 乙, 丙`,
		`<b>"q"</b> & <i>r</i>`,
		`é ß ñ 漢字 ℃ × ½ “x” – —`,
		`@misc{x, title = {y}}`,
	}
}
