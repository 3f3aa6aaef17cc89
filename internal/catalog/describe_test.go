package catalog_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

type described struct {
	Name, Description string
	Dataset           []described
}

func TestDescriptionsHaveTheLengthThatSearchEnginesAskFor(t *testing.T) {
	for name, f := range map[string]record.Figure{
		"nothing but an id": {ID: "x"},
		"a title":           {ID: "x", Title: both("数", "N")},
		"a long definition": {ID: "x", Title: both("数", "N"), Definition: both(strings.Repeat("很长的定义。", 2000), strings.Repeat("A long one. ", 2000))},
	} {
		for _, l := range lang.All() {
			for _, s := range []*record.Set{{Figures: []record.Figure{f}}, {Report: known().Report, Figures: []record.Figure{f}}} {
				text := read[described](t, catalog.Dataset(s, address.Figure("x"), unreleased, l, nil, "")).Description
				if n := utf8.RuneCountInString(text); n < 50 || n > 5000 {
					t.Errorf("%s in %s: %d characters: %s", name, l, n, text)
				}
			}
		}
	}
	for _, l := range lang.All() {
		c := read[described](t, catalog.Catalog(&record.Set{}, []catalog.Entry{{}}, l))
		for _, d := range append(c.Dataset, c) {
			if n := utf8.RuneCountInString(d.Description); n < 50 {
				t.Errorf("the description of nothing in %s has %d characters: %s", l, n, d.Description)
			}
		}
	}
}

func TestDescriptionsAreSentencesOfTheRecord(t *testing.T) {
	s := report()
	f := &s.Figures[0]
	f.Scope = both("“规模以上”企业。”", "“Above size” only.”")
	f.Definition = both("年末的数量", "Number at the end of the year")
	for l, want := range map[lang.Lang]string{
		lang.Chinese: "高新技术企业数，清远高新区。年末的数量。统计口径：“规模以上”企业。”单位：家。时期：2020年末至2025年末。最新数值：165家（2025年末）。资料来源：清远高新区:强化创新基因。",
		lang.English: "High-tech enterprises, The Zone. Number at the end of the year. Scope: “Above size” only.” Unit: enterprises. Periods: end of 2020 to end of 2025. Latest value: 165 enterprises (end of 2025). Source: Strengthening the genes of innovation.",
	} {
		if got := read[described](t, catalog.Dataset(s, firms, first, l, nil, "")).Description; got != want {
			t.Errorf("%s\nwant %s", got, want)
		}
	}
}
