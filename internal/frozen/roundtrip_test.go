package frozen_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"zonepress/internal/frozen"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// hostile are texts that YAML, editors or version control like to change.
var hostile = []string{
	"", " ", "  两边有空格  ", "no", "Yes", "null", "~", "true", "165", "1_000", "0x1f", "0o17", "1e3", "3+1", ".5", "-1.6", "−1.6",
	"2026-01-01", "2026-01-01 10:00:00", "12:30:45", "=", "<<", "---", "...", "- a", "? a", "a: b", "a:b", "a : b", "https://x.cn/?a=b#c",
	"a #b", "#b", "a, b", "[a]", "{a: b}", "*a", "&a", "!a", "!!str a", "%", "35.24%", "@a", "`a`", "|", ">", "\"", "'", "it's",
	"“双引号”", "\\", "C:\\n", "a\nb", "\na", "a\n", "a\n\n", "a\r\nb", "\r", "\t", "a\tb", "\x00", "\x1b[31m", "\u0085", "\u00a0", "\u2028", "\u2029",
	"\ufeff", "\u200b", "\u202e", "\u3000全角", "，；：", "🏭📈", "👨‍👩‍👧", "e\u0301", "\U0010FFFF", "\uFFFE", "\uFFFD", "<<<<<<< HEAD",
	"# seal: sha256:00", "format: 9", "zh", "en", strings.Repeat("很长的一段话，", 200), strings.Repeat("x y: z ", 200), "高新技术企业", "CNY 5.879 billion",
	"base(a@2025, a.growth@2020..2025)", "a@2025 - 43", "1,729", "超100", "(括号)", "plan-14", "2022-08..", "null 空", "no 不", "0 零",
}

// source of a random release: few ids and names, so that they meet.
type maker struct{ *rand.Rand }

func (m maker) string() string {
	if m.IntN(3) > 0 {
		return []string{"a", "b", "165", "growth", "value", "2025", "2020..2025", "家", "%", "published"}[m.IntN(10)]
	}
	return hostile[m.IntN(len(hostile))]
}

func (m maker) text() record.Text {
	t := record.Text{}
	for _, l := range []lang.Lang{"zh", "en", "fr"} {
		if m.IntN(4) > 0 && (l != "fr" || m.IntN(20) == 0) {
			t[l] = m.string()
		}
	}
	if m.IntN(4) == 0 && len(t) == 2 {
		t["en"] = t["zh"]
	}
	if len(t) == 0 {
		return nil
	}
	return t
}

func many[T any](m maker, most int, one func() T) []T {
	var all []T
	for range m.IntN(most + 1) {
		all = append(all, one())
	}
	return all
}

func (m maker) value() record.Value {
	v := record.Value{
		Figure: m.string(), Measure: m.string(), MeasureName: m.text(), Period: m.string(), PeriodName: m.text(), Digits: m.string(),
		Qualifier: m.string(), Unit: m.text(), Number: m.text(), Text: m.text(), Status: m.string(), Sources: many(m, 2, m.string),
		Formula: m.string(), Note: m.text(),
	}
	if m.IntN(2) == 0 {
		v.Qualifier, v.Digits = "exact", []string{"1729", "-1729.50", "35.240", "1000000"}[m.IntN(4)]
		v.Number = record.Text{"zh": strings.Replace(v.Digits, "-", "−", 1), "en": []string{"1,729", "−1,729.50", "35.240", "1,000,000"}[m.IntN(4)]}
	}
	return v
}

func (m maker) figure() record.Figure {
	values := func() []record.Value { return many(m, 3, m.value) }
	return record.Figure{
		ID: m.string(), Title: m.text(), Unit: m.text(), Kind: m.string(), Direction: m.string(), Topic: record.Topic{ID: m.string(), Title: m.text()},
		Definition: m.text(), Scope: m.text(), Values: values(), Stated: values(), Computed: values(), Targets: values(),
	}
}

func (m maker) release() record.Release {
	r := record.Release{Issue: record.Issue{Number: m.IntN(9), Name: m.string(), Date: m.string()}, Note: m.text()}
	r.Report = record.Report{
		Title: m.text(), Zone: m.text(), Description: m.text(), Publisher: m.text(), SiteName: m.string(), Base: m.string(),
		Languages: [][]lang.Lang{{"zh", "en"}, {"zh", "en"}, {"zh"}, {"zh", "zh"}, nil}[m.IntN(5)],
		License:   record.License{Name: m.string(), URL: m.string()},
	}
	if m.IntN(2) == 0 {
		r.Report.Keywords = map[lang.Lang][]string{"zh": many(m, 3, m.string), "en": many(m, 3, m.string)}
	}
	r.Sources = many(m, 2, func() record.Source {
		return record.Source{ID: m.string(), Kind: m.string(), Title: m.text(), Authors: many(m, 3, m.text), Publisher: m.text(),
			Year: m.IntN(3000), Date: m.string(), URL: m.string(), Note: m.text()}
	})
	r.Figures = many(m, 4, m.figure)
	r.Charts = many(m, 3, func() record.Chart { return m.chart(r.Figures) })
	return r
}

func (m maker) chart(figures []record.Figure) record.Chart {
	value := func() record.Value {
		if len(figures) > 0 && m.IntN(2) == 0 {
			if all := figures[m.IntN(len(figures))].All(); len(all) > 0 {
				return all[m.IntN(len(all))]
			}
		}
		return m.value()
	}
	return record.Chart{
		ID: m.string(), Form: m.string(), Title: m.text(), Scope: m.text(), Unit: m.text(), Note: m.text(), Series: many(m, 2, m.text),
		Rows: many(m, 3, func() record.Row {
			return record.Row{Label: m.text(), Total: m.IntN(2) == 0, Values: many(m, 2, value)}
		}),
		Figures: many(m, 2, m.string), Sources: many(m, 2, m.string),
	}
}

// checkRoundTrip holds that a release reads back as it was, that it is written
// again byte for byte, and that YAML's own reader finds no fault in it.
func checkRoundTrip(t *testing.T, r record.Release) {
	t.Helper()
	text := frozen.Encode(r)
	document, err := frozen.Decode(string(text))
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if !reflect.DeepEqual(document.Release, r) {
		t.Fatalf("%s\nreads as\n%+v\nwant\n%+v", text, document.Release, r)
	}
	if again := frozen.Encode(document.Release); !bytes.Equal(again, text) {
		t.Fatalf("written again it is\n%s\nwas\n%s", again, text)
	}
	var root yaml.Node
	if err := yaml.Unmarshal(text, &root); err != nil {
		t.Fatalf("a reader of YAML says %v of\n%s", err, text)
	}
}

func TestAnyReleaseReadsBackAsItWas(t *testing.T) {
	for seed := range uint64(800) {
		checkRoundTrip(t, maker{rand.New(rand.NewPCG(seed, 1))}.release())
	}
}

func FuzzTextsReadBackAsTheyWere(f *testing.F) {
	for i, text := range hostile {
		f.Add(text, hostile[(i+1)%len(hostile)])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		a, b = strings.ToValidUTF8(a, "?"), strings.ToValidUTF8(b, "?")
		v := record.Value{Figure: a, Measure: b, Period: a, Digits: b, Qualifier: a, Formula: b, Sources: []string{a, b}, Note: record.Text{"zh": a}}
		checkRoundTrip(t, record.Release{
			Issue: record.Issue{Number: 1, Name: a, Date: b},
			Note:  record.Text{"zh": a, "en": b},
			Set: record.Set{
				Report:  record.Report{Languages: []lang.Lang{"zh", "en"}, Title: record.Text{"zh": b, "en": b}, SiteName: a},
				Figures: []record.Figure{{ID: a, Definition: record.Text{"zh": a, "en": b}, Values: []record.Value{v}}},
				Charts:  []record.Chart{{ID: b, Rows: []record.Row{{Values: []record.Value{v}}}}},
			},
		})
	})
}

// TestOtherReadersOfYAMLSeeTheSameTexts holds every hostile text, as one that
// readers see, against YAML's own reader: the same text, and of no other type.
func TestOtherReadersOfYAMLSeeTheSameTexts(t *testing.T) {
	for _, want := range hostile {
		r := record.Release{Note: record.Text{"zh": want, "en": want + "x"}}
		r.Report.Languages = []lang.Lang{"zh", "en"}
		r.Report.Title = record.Text{"zh": want, "en": want}
		var got struct {
			Note   map[string]any
			Report struct{ Title any }
		}
		if err := yaml.Unmarshal(frozen.Encode(r), &got); err != nil {
			t.Fatalf("%q: %v", want, err)
		}
		if got.Note["zh"] != any(want) || got.Note["en"] != any(want+"x") || got.Report.Title != any(want) {
			t.Errorf("%q is read as %#v and %#v", want, got.Note, got.Report.Title)
		}
	}
}

func FuzzDecodeGivesAReleaseOrSaysWhere(f *testing.F) {
	f.Add("format: 1\n")
	f.Add("format: 2\nnumber: [")
	for seed := range uint64(5) {
		f.Add(string(frozen.Encode(maker{rand.New(rand.NewPCG(seed, 2))}.release())))
	}
	f.Fuzz(func(t *testing.T, text string) {
		_, err := frozen.Decode(text)
		if err == nil {
			return
		}
		fault, ok := errors.AsType[*frozen.Error](err)
		if !ok || fault.Line < 1 || fault.Column < 1 || fault.Line > strings.Count(text, "\n")+1 {
			t.Fatalf("%v is no place in\n%s", err, text)
		}
	})
}

func TestInvalidUTF8BecomesTheReplacementCharacter(t *testing.T) {
	r := record.Release{Issue: record.Issue{Number: 1, Name: "a", Date: "b\xffc"}}
	document, err := frozen.Decode(string(frozen.Encode(r)))
	if err != nil || document.Date != "b\uFFFDc" {
		t.Errorf("got %q, %v", document.Date, err)
	}
}

// large is a release of so many figures, with ten years of values each.
func large(figures int) record.Release {
	r := record.Release{Issue: record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-23"}}
	r.Report.Languages = []lang.Lang{"zh", "en"}
	unit := record.Text{"zh": "家", "en": "enterprises"}
	for i := range figures {
		f := record.Figure{
			ID: fmt.Sprintf("figure-%04d", i), Title: record.Text{"zh": fmt.Sprintf("高新技术企业之%d", i), "en": fmt.Sprintf("High-tech enterprises %d", i)},
			Unit: unit, Kind: "stock", Direction: "up", Topic: record.Topic{ID: "innovation", Title: record.Text{"zh": "创新", "en": "Innovation"}},
			Definition: record.Text{"zh": strings.Repeat("按国家有关办法认定并在有效期内的企业，", 4), "en": strings.Repeat("Enterprises recognised under national rules, ", 4)},
		}
		for year := range 10 {
			period, digits := fmt.Sprint(2016+year), fmt.Sprint(100+i%700+year)
			f.Values = append(f.Values, record.Value{
				Figure: f.ID, Measure: "value", MeasureName: record.Text{"zh": "数值", "en": "Value"}, Period: period,
				PeriodName: record.Text{"zh": period + "年末", "en": "end of " + period}, Digits: digits, Qualifier: "exact", Unit: unit,
				Number: record.Text{"zh": digits, "en": digits}, Text: record.Text{"zh": digits + "家", "en": digits + " enterprises"},
				Status: "published", Sources: []string{"press"},
			})
		}
		r.Figures = append(r.Figures, f)
	}
	return r
}

func BenchmarkDecode5000Figures(b *testing.B) {
	text := string(frozen.Encode(large(5000)))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if document, err := frozen.Decode(text); err != nil || len(document.Figures) != 5000 {
			b.Fatal(err)
		}
	}
}

// BenchmarkYAMLNode5000Figures is what the general reader of YAML takes for the
// same text, before anything is made of it.
func BenchmarkYAMLNode5000Figures(b *testing.B) {
	text := frozen.Encode(large(5000))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		var root yaml.Node
		if err := yaml.Unmarshal(text, &root); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode5000Figures(b *testing.B) {
	r := large(5000)
	for b.Loop() {
		frozen.Encode(r)
	}
}
