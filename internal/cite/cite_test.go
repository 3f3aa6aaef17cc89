package cite

import (
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// both is a text in both languages.
func both(zh, en string) record.Text {
	return record.Text{lang.Chinese: zh, lang.English: en}
}

// filled is a set whose department has filled everything in.
func filled() *record.Set {
	return &record.Set{
		Report: record.Report{
			Title:     both("清远高新区发展报告", "Qingyuan High-tech Zone Development Report"),
			Publisher: both("清远高新区管委会", "Qingyuan High-tech Zone Administration"),
			SiteName:  "清远高新区网",
			Base:      "https://gxq.example.gov.cn/report/",
			Languages: lang.All(),
		},
		Figures: []record.Figure{
			{ID: "high-tech-firms", Title: both("高新技术企业", "High-tech enterprises")},
			{ID: "patents", Title: both("有效发明专利", "Valid invention patents")},
		},
		Charts: []record.Chart{{ID: "patents", Title: both("发明专利五年增长1.5倍", "Patents grew 2.5-fold in five years")}},
	}
}

// bare is the same set of a department that has filled nothing in.
func bare() *record.Set {
	s := filled()
	s.Report.Publisher, s.Report.SiteName, s.Report.Base = nil, "", ""
	return s
}

var first = record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-23"}

func TestAWorkIsMadeOfARecord(t *testing.T) {
	const base = "https://gxq.example.gov.cn/report"
	const zhAuthor, enAuthor = "清远高新区管委会", "Qingyuan High-tech Zone Administration"
	for _, c := range []struct {
		name  string
		set   *record.Set
		thing address.Thing
		issue record.Issue
		lang  lang.Lang
		want  Work
	}{
		{"a figure of a release has version, date and the page that keeps it", filled(), address.Figure("high-tech-firms"), first, lang.Chinese,
			Work{Dataset, "figure-high-tech-firms-v1", "高新技术企业", zhAuthor, "2026-11", "清远高新区网", "2026-11-23", base + "/figures/high-tech-firms/v/1/", lang.Chinese}},
		{"a figure that was not released has its page alone", filled(), address.Figure("high-tech-firms"), record.Issue{}, lang.Chinese,
			Work{Dataset, "figure-high-tech-firms", "高新技术企业", zhAuthor, "", "清远高新区网", "", base + "/figures/high-tech-firms/", lang.Chinese}},
		{"the issue decides the page, not the thing", filled(), address.Figure("high-tech-firms").In(3), record.Issue{}, lang.English,
			Work{Dataset, "figure-high-tech-firms-en", "High-tech enterprises", enAuthor, "", "清远高新区网", "", base + "/en/figures/high-tech-firms/", lang.English}},
		{"a chart is not mistaken for the figure of its id", bare(), address.Chart("patents"), first, lang.English,
			Work{Dataset, "chart-patents-v1-en", "Patents grew 2.5-fold in five years", "", "2026-11", "Qingyuan High-tech Zone Development Report", "2026-11-23", "/en/charts/patents/v/1/", lang.English}},
		{"what is not filled in is empty and the report is the platform", bare(), address.Figure("patents"), record.Issue{}, lang.Chinese,
			Work{Dataset, "figure-patents", "有效发明专利", "", "", "清远高新区发展报告", "", "/figures/patents/", lang.Chinese}},
		{"what the set does not have is named by its id", bare(), address.Chart("gone"), record.Issue{}, lang.Chinese,
			Work{Dataset, "chart-gone", "gone", "", "", "清远高新区发展报告", "", "/charts/gone/", lang.Chinese}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Of(c.set, c.thing, c.issue, c.lang); got != c.want {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func TestAReleaseIsAReport(t *testing.T) {
	for _, c := range []struct {
		name string
		set  *record.Set
		lang lang.Lang
		want Work
	}{
		{"filled in", filled(), lang.Chinese, Work{Report, "release-2026-11", "清远高新区发展报告", "清远高新区管委会", "2026-11", "清远高新区网", "2026-11-23",
			"https://gxq.example.gov.cn/report/releases/2026-11/", lang.Chinese}},
		{"the report is not its own platform", bare(), lang.English, Work{Report, "release-2026-11-en", "Qingyuan High-tech Zone Development Report", "", "2026-11", "", "2026-11-23",
			"/en/releases/2026-11/", lang.English}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := OfRelease(&record.Release{Issue: first, Set: *c.set}, c.lang); got != c.want {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func TestEveryFormHasANameOfItsOwn(t *testing.T) {
	for _, l := range lang.All() {
		seen := map[string]Format{}
		for _, f := range Formats() {
			name := f.Name(l)
			if other, taken := seen[name]; taken || name == "" {
				t.Errorf("%s and %s are both called %q in %s", f, other, name, l)
			}
			seen[name] = f
		}
	}
}
