package download_test

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

var update = flag.Bool("update", false, "write the golden files anew")

// both is a text in both languages.
func both(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

var (
	unreleased = record.Issue{}
	first      = record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-23"}
	second     = record.Issue{Number: 2, Name: "2026-12", Date: "2026-12-05"}
)

// number is a value of a period with what most numbers have.
func number(figure, period, digits string) record.Value {
	return record.Value{
		Figure: figure, Measure: "value", MeasureName: both("数值", "Value"),
		Period: period, PeriodName: both(period+"年末", "end of "+period),
		Digits: digits, Qualifier: "exact", Unit: both("家", "enterprises"),
		Number: both(digits, digits), Text: both(digits+"家", digits+" enterprises"),
		Status: "published", Sources: []string{"press-2026"},
	}
}

// report is a small record with all that a record may have.
func report() *record.Set {
	base := number("high-tech-firms", "2020", "122")
	base.Status, base.Formula = "derived", "base(high-tech-firms@2025, high-tech-firms.growth@2020..2025)"
	base.Note = both("由2025年末数和来源刊载的增幅推算，取整数。", "Worked out from the end of 2025 and the growth in print.")
	growth := number("high-tech-firms", "2020..2025", "35.240")
	growth.Measure, growth.MeasureName = "growth", both("增长率", "Growth")
	growth.PeriodName, growth.Unit = both("2020—2025年", "2020–2025"), both("%", "%")
	growth.Text = both("35.240%", "35.240%")
	change := number("high-tech-firms", "2020..2025", "43")
	change.Measure, change.MeasureName, change.Status = "change", both("增减量", "Change"), "derived"
	target := number("high-tech-firms", "2030", "200")
	target.Measure, target.MeasureName, target.Status = "target", both("目标值", "Target"), ""
	bound := number("group-output", "2025", "100")
	bound.Qualifier, bound.Unit = "over", both("亿元", "CNY 100 million")
	bound.Text = both("超100亿元", "over CNY 10 billion")
	loss := number("group-output", "2024", "-0.80")
	loss.Sources = []string{"press-2026", "yearbook"}
	gap := number("", "2025", "-65")
	gap.Status, gap.Formula = "derived", "group-output@2025 - high-tech-firms@2025"
	firms := []record.Value{base, number("high-tech-firms", "2025", "165")}
	return &record.Set{
		Report: record.Report{
			Title: both("清远高新区发展报告", "Zone Report"), Zone: both("清远高新区", "The Zone"),
			Description: both("公开数据。", "Public figures."), Languages: lang.All(),
		},
		Sources: []record.Source{
			{
				ID: "press-2026", Kind: "newspaper", Title: both("清远高新区:强化创新基因", "Strengthening the genes of innovation"),
				Authors: []record.Text{both("本报记者 甲", "staff reporter A"), both("通讯员 乙", "correspondent B")}, Year: 2026,
			},
			{ID: "yearbook", Kind: "yearbook", Title: both("统计年鉴", "Yearbook"), Publisher: both("统计局", "Bureau"), Year: 2025, Date: "2025-10-01", URL: "https://example.com/y?a=1&b=2"},
		},
		Figures: []record.Figure{
			{
				ID: "high-tech-firms", Title: both("高新技术企业数", "High-tech enterprises"), Unit: both("家", "enterprises"),
				Kind: "stock", Direction: "up", Topic: record.Topic{ID: "innovation", Title: both("创新", "Innovation")},
				Definition: both("年末高新技术企业数。", "Number at the end of the year."),
				Values:     firms, Stated: []record.Value{growth}, Computed: []record.Value{change}, Targets: []record.Value{target},
			},
			{
				ID: "group-output", Title: both("集团产值", "Output of the group"), Unit: both("亿元", "CNY 100 million"),
				Kind: "flow", Direction: "neither", Topic: record.Topic{ID: "industry", Title: both("产业", "Industry")},
				Scope: both("区内", "within the zone"), Values: []record.Value{loss, bound},
			},
		},
		Charts: []record.Chart{{
			ID: "firms", Form: "waterfall", Title: both("企业增至165家", "165 firms"), Scope: both("清远高新区", "The Zone"),
			Unit: both("家", "enterprises"), Note: both("注一", "A note"), Series: []record.Text{both("期初", "Then"), both("期末", "Now")},
			Rows: []record.Row{
				{Label: both("高新技术企业", "High-tech"), Values: firms},
				{Label: both("差额", "Gap"), Total: true, Values: []record.Value{gap}},
			},
			Figures: []string{"high-tech-firms", "group-output"}, Sources: []string{"press-2026"},
		}},
	}
}

// corrections are of the fixture, oldest first; the last is of the second release.
func corrections() []download.Correction {
	return []download.Correction{
		{
			Figure: "high-tech-firms", MeasureName: nil, Period: "2025", PeriodName: both("2025年末", "end of 2025"),
			Old: "160", New: "164", Date: "2026-10-01", Kind: "revision", Reason: both("补报", "Late reports"), Release: 1,
		},
		{
			Figure: "high-tech-firms", Measure: "value", Period: "2025", PeriodName: both("2025年末", "end of 2025"),
			Old: "164", New: "165", OldText: both("164家", "164 enterprises"), NewText: both("165家", "165 enterprises"),
			Date: "2026-12-01", Kind: "correction", Reason: both("录入错误", "A slip"), Release: 2,
		},
		{Figure: "group-output", Date: "2026-12-02", Kind: "wording", Reason: both("名称改写", "Renamed"), Release: 2},
	}
}

// of gives every thing the same issue.
func of(i record.Issue) func(address.Thing) record.Issue {
	return func(address.Thing) record.Issue { return i }
}

// mixed has released the one figure and not the other.
func mixed(t address.Thing) record.Issue {
	if t == address.Figure("high-tech-firms") {
		return second
	}
	return unreleased
}

// everything makes each file of a record in a language, by its path.
func everything(tb testing.TB, s *record.Set, i record.Issue, l lang.Lang) map[string][]byte {
	return everythingOf(tb, s, i, l, corrections())
}

func everythingOf(tb testing.TB, s *record.Set, i record.Issue, l lang.Lang, corrections []download.Correction) map[string][]byte {
	files, books := map[string][]byte{}, map[string][]byte{}
	book := func(name string, data []byte, err error) {
		if err != nil {
			tb.Fatal(err)
		}
		books[name] = data
	}
	for n := range s.Figures {
		f := &s.Figures[n]
		files["figures/"+f.ID+".csv"] = download.FigureCSV(s, f, i, l, corrections)
		files["figures/"+f.ID+".json"] = download.FigureJSON(s, f, i, corrections)
		data, err := download.FigureXLSX(s, f, i, l, corrections)
		book("figures/"+f.ID+".xlsx", data, err)
	}
	for n := range s.Charts {
		c := &s.Charts[n]
		files["charts/"+c.ID+".csv"] = download.ChartCSV(s, c, i, l, corrections)
		files["charts/"+c.ID+".json"] = download.ChartJSON(s, c, i, corrections)
		data, err := download.ChartXLSX(s, c, i, l, corrections)
		book("charts/"+c.ID+".xlsx", data, err)
	}
	files["all.csv"] = download.AllCSV(s, of(i), l, corrections)
	files["README.txt"] = download.Readme(s, l)
	data, err := download.Zip(files)
	book("all.zip", data, err)
	data, err = download.AllXLSX(s, of(i), l, corrections)
	book("all.xlsx", data, err)
	maps.Copy(files, books)
	return files
}

// golden compares bytes with a file of testdata.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("%s differs; got:\n%s", path, got)
	}
}
