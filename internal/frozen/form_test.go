package frozen_test

import (
	"errors"
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"

	"zonepress/internal/frozen"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

var update = flag.Bool("update", false, "write the golden files anew")

func both(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

// example is a release in which everything occurs once that is written in a
// way of its own.
func example() record.Release {
	firms, percent := both("家", "firms"), both("%", "%")
	press, yearbook := []string{"press"}, []string{"yearbook"}
	value := func(period, digits string) record.Value {
		return record.Value{
			Figure: "firms", Measure: "value", MeasureName: both("数值", "Value"), Period: period, PeriodName: both(period+"年末", "end of "+period),
			Digits: digits, Qualifier: "exact", Unit: firms, Number: both(digits, digits), Text: both(digits+"家", digits+" firms"),
			Status: "published", Sources: press,
		}
	}
	old := value("2020", "122")
	old.Status, old.Formula = "derived", "base(firms@2025, firms.growth@2020..2025)"
	large := value("2023", "1729")
	large.Number, large.Text = both("1729", "1,729"), both("1729家", "1,729 firms")
	bound := value("2024", "100")
	bound.Qualifier, bound.Number, bound.Text = "over", both("超100", "over 100"), both("超100家", "over 100 firms")
	now := value("2025", "165")
	now.Sources, now.Note = yearbook, both("初步核算，待核实", "First estimate: to be confirmed")
	growth := value("2020..2025", "-1.6")
	growth.Measure, growth.MeasureName, growth.PeriodName = "growth", both("增长率", "Growth"), both("2020—2025年", "2020–2025")
	growth.Unit, growth.Number, growth.Text = percent, both("−1.6", "−1.6"), both("−1.6%", "−1.6%")
	cagr := growth
	cagr.Measure, cagr.MeasureName, cagr.Status, cagr.Formula = "cagr", both("年均增长率", "Average growth"), "derived", "firms.cagr@2020..2025"
	target := value("plan-14", "200")
	target.Measure, target.MeasureName, target.PeriodName = "target", both("目标值", "Target"), both("“十四五”", "14th plan")
	double := value("2020", "244")
	double.Figure, double.Status, double.Formula = "", "derived", "firms@2020 * 2"

	return record.Release{
		Issue: record.Issue{Number: 2, Name: "2027-05", Date: "2027-05-01"},
		Note:  both("年度更新", "Yearly update"),
		Set: record.Set{
			Report: record.Report{
				Title: both("发展报告", "Development report"), Zone: both("高新区", "Zone"), Publisher: record.Text{"zh": "管委会"}, SiteName: "网站",
				Description: both(strings.Repeat("一段说明", 15), "A summary"), Base: "https://www.example.gov.cn/report/", Languages: []lang.Lang{"zh", "en"},
				License:  record.License{Name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/"},
				Keywords: map[lang.Lang][]string{"zh": {"高新区", "十四五"}, "en": {"zone", "14th plan"}},
			},
			Sources: []record.Source{
				{ID: "press", Kind: "newspaper", Title: both("报道", "Article"), Authors: []record.Text{both("甲", "A"), both("B", "B")}, Year: 2026, Date: "2026-03-01"},
				{ID: "yearbook", Kind: "yearbook", Title: both("年鉴", "Yearbook"), Publisher: both("统计局", "Statistics office"), Year: 2026, URL: "https://a.cn/"},
			},
			Figures: []record.Figure{{
				ID: "firms", Title: both("高新技术企业", "High-tech firms"), Unit: firms, Kind: "stock", Direction: "up",
				Topic:      record.Topic{ID: "innovation", Title: both("创新", "Innovation")},
				Definition: both("定义", "Definition"), Scope: both("全区", "The zone"),
				Values: []record.Value{old, large, bound, now}, Stated: []record.Value{growth}, Computed: []record.Value{cagr}, Targets: []record.Value{target},
			}},
			Charts: []record.Chart{{
				ID: "rise", Form: "waterfall", Title: both("增至165家", "Rise to 165 firms"), Scope: both("全区", "The zone"), Unit: firms, Note: both("注", "Note"),
				Series:  []record.Text{both("家数", "Firms")},
				Rows:    []record.Row{{Label: both("2020年", "2020"), Values: []record.Value{old}}, {Label: both("两倍", "Double"), Total: true, Values: []record.Value{double, growth}}},
				Figures: []string{"firms"}, Sources: press,
			}},
		},
	}
}

// TestTheFormOfReleasesStays holds the form against a file: what was released
// must be written just so by every later version, and read just so.
func TestTheFormOfReleasesStays(t *testing.T) {
	const golden = "testdata/release.yaml"
	got := frozen.Encode(example())
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("the release is written as\n%s\nnot as in %s", got, golden)
	}
	document, err := frozen.Decode(string(want))
	if err != nil || !reflect.DeepEqual(document.Release, example()) {
		t.Errorf("%s reads as %+v, %v", golden, document.Release, err)
	}
	if document.NumberAt != (frozen.Place{Line: 5, Column: 9}) || document.NameAt != (frozen.Place{Line: 6, Column: 7}) || document.DateAt != (frozen.Place{Line: 7, Column: 7}) {
		t.Errorf("number, name and date stand at %v, %v and %v", document.NumberAt, document.NameAt, document.DateAt)
	}
}

func TestAnotherFormIsToldWithItsPlace(t *testing.T) {
	good := string(frozen.Encode(example()))
	for _, c := range []struct {
		old, by string
		want    frozen.Error
	}{
		{"format: 1", "format: 3", frozen.Error{Line: 4, Column: 9, Fault: frozen.Newer, Text: "3"}},
		{"format: 1\n", "", frozen.Error{Line: 4, Column: 1, Fault: frozen.BadForm}},
		{"format: 1", "format: 0", frozen.Error{Line: 4, Column: 1, Fault: frozen.BadForm, Text: "0"}},
		{"number: 2", "number: [2]", frozen.Error{Line: 5, Column: 9, Fault: frozen.BadForm}},
		{"    kind: stock", "    colour: red", frozen.Error{Line: 56, Column: 13, Fault: frozen.UnknownKey, Text: "colour"}},
		{"    kind: stock", "    kind: stock\n    kind: flow", frozen.Error{Line: 57, Column: 11, Fault: frozen.BadForm, Text: "kind"}},
		{"    kind: stock", "   kind: stock", frozen.Error{Line: 56, Column: 4, Fault: frozen.BadForm, Text: "kind: stock"}},
		{"    kind: stock", "\tkind: stock", frozen.Error{Line: 56, Column: 1, Fault: frozen.BadForm, Text: "\tkind: stock"}},
		{"    kind: stock", "    kind: &a stock", frozen.Error{Line: 56, Column: 11, Fault: frozen.BadForm, Text: "&a stock"}},
		{"    kind: stock", "    kind: stock ", frozen.Error{Line: 56, Column: 11, Fault: frozen.BadForm, Text: "stock "}},
		{"    kind: stock", "    kind: ", frozen.Error{Line: 56, Column: 11, Fault: frozen.BadForm}},
		{"values: [firms@2020]", "values: [firms@2019]", frozen.Error{Line: 85, Column: 51, Fault: frozen.BadForm, Text: "firms@2019"}},
		{"values: [firms@2020]", "values: [firms@2020", frozen.Error{Line: 85, Column: 61, Fault: frozen.BadForm}},
		{`"First estimate`, `"First \x65stimate`, frozen.Error{Line: 66, Column: 83, Fault: frozen.BadForm}},
	} {
		text := strings.Replace(good, c.old, c.by, 1)
		if text == good {
			t.Fatalf("%q is not in\n%s", c.old, good)
		}
		_, err := frozen.Decode(text)
		fault, ok := errors.AsType[*frozen.Error](err)
		if !ok {
			t.Errorf("%q is read without an error: %v", c.by, err)
			continue
		}
		if fault.Line != c.want.Line || fault.Column != c.want.Column || fault.Fault != c.want.Fault || c.want.Text != "" && fault.Text != c.want.Text {
			t.Errorf("%q: %+v, want %+v", c.by, fault, c.want)
		}
	}
}
