package catalog_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

var update = flag.Bool("update", false, "write the golden files anew")

// base is where the site of the fixture stands where it is known.
const base = "https://data.example.gov.cn/report/"

// both is a text in both languages.
func both(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

var (
	unreleased = record.Issue{}
	first      = record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-23"}
	second     = record.Issue{Number: 2, Name: "2026-12", Date: "2026-12-05"}
)

// value is a published number of a figure with what most numbers have.
func value(figure, period, digits string) record.Value {
	return record.Value{
		Figure: figure, Measure: "value", MeasureName: both("数值", "Value"), Period: period, PeriodName: both(period+"年末", "end of "+period),
		Digits: digits, Qualifier: "exact", Unit: both("家", "enterprises"), Number: both(digits, digits), Text: both(digits+"家", digits+" enterprises"),
		Status: "published", Sources: []string{"press-2026"},
	}
}

// report is a record in which nothing is known that a department has to fill
// in, as at the beginning.
func report() *record.Set {
	before := value("high-tech-firms", "2020", "122")
	before.Status, before.Formula = "derived", "base(high-tech-firms@2025, high-tech-firms.growth@2020..2025)"
	growth := value("high-tech-firms", "2020..2025", "35.240")
	growth.Measure, growth.MeasureName, growth.PeriodName = "growth", both("增长率", "Growth"), both("2020—2025年", "2020–2025")
	growth.Unit, growth.Text, growth.Note = both("%", "%"), both("35.240%", "35.240%"), both("来源按截取，不按四舍五入。", "The source cuts, and does not round.")
	target := value("high-tech-firms", "2030", "200")
	target.Measure, target.MeasureName, target.Status = "target", both("目标值", "Target"), ""
	bound := value("group-output", "2025", "100")
	bound.Qualifier, bound.Unit, bound.Text = "over", both("亿元", "CNY 100 million"), both("超100亿元", "over CNY 10 billion")
	limit := value("group-output", "2024-Q3", "-0.80")
	limit.Qualifier, limit.Unit, limit.PeriodName = "under", bound.Unit, both("2024年第三季度", "third quarter of 2024")
	limit.Sources = []string{"press-2026", "yearbook"}
	gap := value("", "2025", "-65")
	gap.Status, gap.Formula = "derived", "group-output@2025 - high-tech-firms@2025"
	now := value("high-tech-firms", "2025", "165")
	return &record.Set{
		Report: record.Report{
			Title: both("清远高新区发展报告", "Zone Report"), Zone: both("清远高新区", "The Zone"),
			Description: both("公开数据，均可追溯到出处。", "Public figures, each with its source."), Languages: lang.All(),
			Keywords: map[lang.Lang][]string{lang.Chinese: {"高新区", "创新"}, lang.English: {"zone", "innovation"}},
		},
		Sources: []record.Source{
			{
				ID: "press-2026", Kind: "newspaper", Title: both("清远高新区:强化创新基因", "Strengthening the genes of innovation"),
				Authors: []record.Text{both("本报记者 甲", "staff reporter A"), both("通讯员 乙", "correspondent B")}, Year: 2026,
			},
			{ID: "yearbook", Kind: "yearbook", Title: both("统计年鉴", "Yearbook"), Publisher: both("统计局", "Bureau"), Year: 2025, Date: "2025-10-01", URL: "https://stats.example.gov.cn/y?a=1&b=2"},
		},
		Figures: []record.Figure{
			{
				ID: "high-tech-firms", Title: both("高新技术企业数", "High-tech enterprises"), Unit: both("家", "enterprises"),
				Kind: "stock", Direction: "up", Topic: record.Topic{ID: "innovation", Title: both("创新", "Innovation")},
				Definition: both("年末高新技术企业数。", "Number at the end of the year."),
				Values:     []record.Value{before, now}, Stated: []record.Value{growth}, Targets: []record.Value{target},
			},
			{
				ID: "group-output", Title: both("集团产值", "Output of the group"), Unit: both("亿元", "CNY 100 million"),
				Kind: "flow", Direction: "neither", Topic: record.Topic{ID: "industry", Title: both("产业", "Industry")},
				Scope: both("清远高新区内的企业", "Enterprises in the zone"), Values: []record.Value{limit, bound},
			},
		},
		Charts: []record.Chart{{
			ID: "firms", Form: "waterfall", Title: both("企业增至165家", "Enterprises rose to 165"), Scope: both("清远高新区", "The Zone"),
			Unit: both("家", "enterprises"), Note: both("注一", "A note"), Series: []record.Text{both("期初", "Then"), both("期末", "Now")},
			Rows: []record.Row{
				{Label: both("高新技术企业", "High-tech"), Values: []record.Value{before, now}},
				{Label: both("差额", "Gap"), Total: true, Values: []record.Value{gap}},
			},
			Figures: []string{"high-tech-firms", "group-output"}, Sources: []string{"press-2026"},
		}},
	}
}

// known is the record of a department that has filled everything in.
func known() *record.Set {
	s := report()
	s.Report.Base, s.Report.SiteName, s.Report.Publisher = base, "清远高新区门户网站", both("清远高新区管委会", "Administrative Committee of the Zone")
	s.Report.License = record.License{Name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/"}
	return s
}

// file is a published file; its hash is made of its address.
func file(at string, size int) record.File {
	digits := strings.Repeat("0123456789abcdef", 4)
	return record.File{Address: at, Size: size, SHA256: digits[len(at)%16:] + digits[:len(at)%16]}
}

// filesOf are files of a thing, in no order.
func filesOf(t address.Thing, l lang.Lang) []record.File {
	var all []record.File
	for n, ending := range []string{".png", ".csl.json", ".csv", ".bib", ".csv-metadata.json", ".xlsx", ".json", ".excel.csv", ".svg"} {
		all = append(all, file(t.File(l, ending), 100*(n+1)))
	}
	return all
}

var (
	firms  = address.Figure("high-tech-firms")
	output = address.Figure("group-output")
	drawn  = address.Chart("firms")
)

// entries are a catalogue of everything in the fixture: a figure of two
// releases, one that differs from both, and a chart of none.
func entries(l lang.Lang) []catalog.Entry {
	return []catalog.Entry{
		{Issue: second, Changed: second.Date, Files: []record.File{file(address.DataFile(l, "all.zip"), 9000), file(address.DataFile(l, "all.csv"), 700), file(address.DataFile(l, "datapackage.json"), 1)}},
		{Thing: firms, Issue: second, Changed: first.Date, Files: filesOf(firms, l), Releases: []catalog.Version{{first, filesOf(firms.In(1), l)}, {second, nil}}},
		{Thing: output, Files: filesOf(output, l)[:3], Releases: []catalog.Version{{Issue: first}}},
		{Thing: drawn},
		{Thing: address.Figure("missing")},
	}
}

// columns are those of the fixture's tables.
func columns(chart bool) []catalog.Column {
	all := []catalog.Column{
		{"indicator", "string", both("指标标识", "Indicator id"), both("指标的标识。", "Id of the indicator.")},
		{"measure", "string", both("度量", "Measure"), nil},
		{"period", "string", both("时期", "Period"), nil},
		{"value", "number", both("数值", "Value"), both("按公布的位数。", "With the digits as published.")},
		{"release_date", "date", both("发布日期", "Release date"), nil},
	}
	if !chart {
		return all
	}
	return append([]catalog.Column{
		{"row", "integer", both("行", "Row"), nil},
		{"series", "string", both("系列", "Series"), nil},
		{"total", "boolean", both("合计", "Total"), nil},
	}, all...)
}

func tables(l lang.Lang) []catalog.Table {
	return []catalog.Table{
		{File: file(address.DataFile(l, "all.csv"), 700), Columns: columns(false)},
		{Thing: firms, File: file(firms.File(l, ".csv"), 300), Columns: columns(false)},
		{Thing: drawn, File: file(drawn.File(l, ".csv"), 200), Columns: columns(true)},
	}
}

// golden compares bytes with a file of testdata, in which a description that
// stands on one line in its page is laid out for reading.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if !bytes.Contains(got, []byte{'\n'}) {
		var laidOut bytes.Buffer
		if err := json.Indent(&laidOut, got, "", "  "); err != nil {
			t.Fatal(err)
		}
		got = append(laidOut.Bytes(), '\n')
	}
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run with -update and read the diff\n%s", name, got)
	}
}

// read parses a description into any value.
func read[T any](t testing.TB, description []byte) T {
	t.Helper()
	var value T
	if err := json.Unmarshal(description, &value); err != nil {
		t.Fatalf("%v in %s", err, description)
	}
	return value
}
