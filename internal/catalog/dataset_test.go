package catalog_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// members are the members of an object, as they are written.
type members = map[string]json.RawMessage

func TestABoundIsNoValue(t *testing.T) {
	for _, c := range []struct{ qualifier, digits, member, want string }{
		{"exact", "165", "value", "165"},
		{"", "165", "value", "165"},
		{"exact", "35.240", "value", "35.240"},
		{"exact", "-0.80", "value", "-0.80"},
		{"exact", "0", "value", "0"},
		{"exact", "100000000000000000000000000001", "value", "100000000000000000000000000001"},
		{"about", "400", "value", "400"},
		{"over", "100", "minValue", "100"},
		{"over", "0", "minValue", "0"},
		{"under", "5.0", "maxValue", "5.0"},
		{"exact", "1,234", "value", `"文字"`},
		{"exact", "05", "value", `"文字"`},
		{"over", "+1", "value", `"文字"`},
		{"exact", "", "value", `"文字"`},
	} {
		s := report()
		s.Figures[0].Values = []record.Value{{Figure: "high-tech-firms", Measure: "value", Period: "2025", Digits: c.digits, Qualifier: c.qualifier, Text: both("文字", "text")}}
		s.Figures[0].Stated = nil
		observations := read[struct{ MainEntity []members }](t, catalog.Dataset(s, firms, unreleased, lang.Chinese, nil, "")).MainEntity
		if len(observations) != 1 {
			t.Fatalf("%d observations", len(observations))
		}
		for _, member := range []string{"value", "minValue", "maxValue"} {
			want := ""
			if member == c.member {
				want = c.want
			}
			if got := string(observations[0][member]); got != want {
				t.Errorf("%s %q has %s %s, want %s", c.qualifier, c.digits, member, got, want)
			}
		}
	}
}

func TestWhatIsNotKnownIsLeftOut(t *testing.T) {
	unknown := []string{"license", "creator", "publisher", "dateModified", "datePublished", "version", "distribution"}
	d := read[members](t, catalog.Dataset(report(), firms, unreleased, lang.Chinese, nil, ""))
	for _, name := range unknown {
		if d[name] != nil {
			t.Errorf("%s is %s, of a record that does not say", name, d[name])
		}
	}
	d = read[members](t, catalog.Dataset(known(), firms, second, lang.Chinese, filesOf(firms, lang.Chinese), "2026-12-01"))
	for _, name := range unknown {
		if d[name] == nil {
			t.Errorf("%s is missing", name)
		}
	}
	if got := string(d["dateModified"]); got != `"2026-12-01"` {
		t.Errorf("changed on %s", got)
	}
	c := string(catalog.DCAT(report(), []catalog.Entry{{Thing: firms}}, lang.Chinese))
	for _, name := range []string{"dct:license", "dct:publisher", "dct:issued", "dct:modified", "dcat:version", "dcat:hasVersion", "dcat:distribution"} {
		if strings.Contains(c, `"`+name+`"`) {
			t.Errorf("%s in a catalogue of a record that does not say", name)
		}
	}
}

func TestTargetsAreNotObserved(t *testing.T) {
	got := string(catalog.Dataset(report(), firms, unreleased, lang.Chinese, nil, ""))
	if strings.Contains(got, "2030") || strings.Contains(got, "目标值") {
		t.Errorf("a target among the observations: %s", got)
	}
}

func TestWhatTheRecordDoesNotHaveHasNoDescription(t *testing.T) {
	s, l, frame := known(), lang.Chinese, catalog.Frame{Width: 1, Height: 1}
	for _, thing := range []address.Thing{address.Figure("missing"), address.Chart("high-tech-firms"), address.Figure("firms").In(1), {Kind: "plans", ID: "firms"}, {ID: "firms"}} {
		for name, got := range map[string][]byte{
			"Dataset": catalog.Dataset(s, thing, first, l, nil, ""), "CSVW": catalog.CSVW(s, thing, first, l, "x.csv", nil), "OEmbed": catalog.OEmbed(s, thing, l, frame),
		} {
			if got != nil {
				t.Errorf("%s of %v: %s", name, thing, got)
			}
		}
	}
	for name, got := range map[string][]byte{
		"Dataset of everything":         catalog.Dataset(s, address.Thing{}, first, l, nil, ""),
		"OEmbed of everything":          catalog.OEmbed(s, address.Thing{}, l, frame),
		"OEmbed without base":           catalog.OEmbed(report(), firms, l, frame),
		"data package without table":    catalog.DataPackage(s, first, nil, l, address.Path),
		"data package without any path": catalog.DataPackage(s, first, tables(l)[1:], l, catalog.Published("", l)),
	} {
		if got != nil {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestTheOrderOfFilesDoesNotMatter(t *testing.T) {
	files := filesOf(firms, lang.Chinese)
	want := catalog.Dataset(known(), firms, first, lang.Chinese, files, "")
	for range files {
		files = append(files[1:], files[0])
		if got := catalog.Dataset(known(), firms, first, lang.Chinese, files, ""); !bytes.Equal(got, want) {
			t.Fatalf("another order gives %s", got)
		}
	}
}

func TestCitationsAndMetadataAreNoDistributions(t *testing.T) {
	d := read[struct{ Distribution []struct{ ContentURL string } }](t, catalog.Dataset(report(), firms, first, lang.Chinese, filesOf(firms, lang.Chinese), ""))
	var got []string
	for _, file := range d.Distribution {
		got = append(got, strings.TrimPrefix(file.ContentURL, "../high-tech-firms"))
	}
	if want := ".csv .excel.csv .xlsx .json .svg .png"; strings.Join(got, " ") != want {
		t.Errorf("distributions %q, want %s", got, want)
	}
}

// FuzzNothingLeavesItsScriptElement holds that no text of an author can end the
// element that a description stands in, begin a comment in it, or come out
// other than it went in.
func FuzzNothingLeavesItsScriptElement(f *testing.F) {
	for _, seed := range []string{"高新技术企业数", "</script><script>alert(1)</script>", "<!-- <script>", "]]>", `"\`, "\u2028\u2029", "\x00\x1f\x7f", "\xff\xfe", "a&b", "&lt;/script&gt;", "{{.}}", "'\" onload=x>"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s := known()
		all := both(text, text)
		s.Report.Title, s.Report.Zone, s.Report.Publisher, s.Report.SiteName, s.Report.License.Name = all, all, all, text, text
		s.Sources[0].Title, s.Sources[0].URL = all, text
		v := &s.Figures[0].Values[0]
		s.Figures[0].Title, v.Text, v.Note, v.Unit, v.Formula, v.Digits, v.Period = all, all, all, all, text, text, text
		s.Charts[0].Title, s.Charts[0].Rows[0].Label = all, all
		for name, got := range map[string][]byte{
			"Dataset": catalog.Dataset(s, firms, first, lang.English, nil, text), "chart": catalog.Dataset(s, drawn, first, lang.Chinese, nil, ""),
			"Catalog": catalog.Catalog(s, entries(lang.English), lang.English), "DCAT": catalog.DCAT(s, entries(lang.English), lang.English),
			"DataPackage": catalog.DataPackage(s, first, tables(lang.Chinese), lang.Chinese, address.Path),
			"CSVW":        catalog.CSVW(s, firms, first, lang.Chinese, "x.csv", columns(false)),
			"OEmbed":      catalog.OEmbed(s, firms, lang.Chinese, catalog.Frame{Width: 1, Height: 1}),
		} {
			if at := bytes.IndexAny(got, "<>&\u2028\u2029\x00"); at >= 0 {
				t.Fatalf("%s has %q: %s", name, got[at], got)
			}
			if !json.Valid(got) {
				t.Fatalf("%s is no JSON: %s", name, got)
			}
		}
		name := read[described](t, catalog.Dataset(s, firms, first, lang.English, nil, "")).Name
		if want := strings.ToValidUTF8(text, "\uFFFD"); strings.ReplaceAll(name, "\uFFFD", "") != strings.ReplaceAll(want, "\uFFFD", "") {
			t.Errorf("%q came out as %q", text, name)
		}
	})
}
