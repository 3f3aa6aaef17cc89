package render_test

import (
	"slices"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/record"
	"zonepress/internal/render"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// The past of the small report: released twice; then one number revised, one
// figure renamed, and since the second release one figure withdrawn.

func said(zh, en string) site.Text { return site.Text{lang.Chinese: at(zh), lang.English: at(en)} }

func recorded(figure, period, digits, unitZH, unitEN, status string) record.Value {
	return record.Value{Figure: figure, Measure: "value", MeasureName: told("数值", "value"), Period: period, PeriodName: told(period+"年", period),
		Digits: digits, Qualifier: "exact", Unit: told(unitZH, unitEN), Number: told(digits, digits), Text: told(digits+unitZH, digits+" "+unitEN),
		Status: status, Sources: []string{"press-2026"}}
}

// recordWith is a record of the report with the firms of 2025, a figure of
// output by its id, and exports where they are given.
func recordWith(firms, outputID, exports string) record.Set {
	innovation := record.Topic{ID: "innovation", Title: told("创新", "Innovation")}
	s := record.Set{
		Report: record.Report{Title: told("高新区发展报告", "Zone report"), Zone: told("清远高新区", "Qingyuan High-tech Zone"),
			Description: told("公开数据。", "Public figures."), Languages: lang.All()},
		Sources: []record.Source{{ID: "press-2026", Kind: "newspaper", Title: told("续写<高新>篇章", "A new chapter"), Year: 2026}},
	}
	s.Figures = append(s.Figures,
		record.Figure{ID: "high-tech-firms", Title: told("高新技术企业数", "High-tech enterprises"), Unit: told("家", "enterprises"), Kind: "stock", Direction: "up",
			Topic: innovation, Definition: told("年末企业数。", "Enterprises at the end of the year."),
			Values: []record.Value{recorded("high-tech-firms", "2020", "122", "家", "enterprises", "derived"),
				recorded("high-tech-firms", "2025", firms, "家", "enterprises", "published")}},
		record.Figure{ID: outputID, Title: told("集团产值", "Output of the group"), Unit: told("亿元", "CNY 100 million"), Kind: "amount", Direction: "neither",
			Definition: told("在区内的产值。", "Output within the zone."), Values: []record.Value{recorded(outputID, "2025", "100", "亿元", "CNY 100 million", "published")}})
	if exports != "" {
		s.Figures = append(s.Figures, record.Figure{ID: "exports", Title: told("出口<总>额", "Exports"), Unit: told("亿元", "CNY 100 million"), Kind: "flow", Direction: "up",
			Topic: innovation, Definition: told("当年出口。", "Exports of the year."), Values: []record.Value{recorded("exports", "2025", exports, "亿元", "CNY 100 million", "preliminary")}})
	}
	s.Charts = []record.Chart{{ID: "firms", Form: "column", Title: told("五年净增四十三家", "43 more in five years"), Scope: told("高新技术企业数", "High-tech enterprises"),
		Unit: told("家", "enterprises"), Figures: []string{"high-tech-firms"}, Sources: []string{"press-2026"},
		Rows: []record.Row{{Label: told("2020年末", "2020"), Values: s.Figures[0].Values[:1:1]}, {Label: told("2025年末", "2025"), Values: s.Figures[0].Values[1:2:2]}}}}
	return s
}

func release(number int, name, date string, note record.Text, s record.Set) site.Release {
	i := record.Issue{Number: number, Name: name, Date: date}
	return site.Release{Number: at(number), Date: at(date), Release: record.Release{Issue: i, Note: note, Set: s}}
}

// past is what the authors wrote down about the past of the report.
func past() *site.Site {
	return &site.Site{
		Indicators: []site.Indicator{{ID: at("high-tech-firms")}, {ID: at("group-output")}},
		Charts:     []site.Chart{{ID: at("firms")}},
		Releases: []site.Release{
			release(1, "2026-06", "2026-06-30", nil, recordWith("160", "group-value", "12.5")),
			release(2, "2026-12", "2026-12-31", told("年报<数>入库。", "With the yearbook."), recordWith("165", "group-output", "12.5")),
		},
		Corrections: []site.Correction{{
			Figure: at("high-tech-firms"), Measure: at("value"), Period: at(period.Year(2025)), Old: at(number("160")), New: at(number("165")),
			Date: at("2026-12-01"), Kind: at(site.Revision), Reason: said("统计部门补报5家。", "Five more were reported."),
		}},
		Redirects: []site.Redirect{
			{Figure: at("group-value"), To: at("group-output"), Date: at("2026-12-31")},
			{Figure: at("exports"), Gone: said("来源不再公布。", "The source no longer gives it."), Date: at("2027-02-01")},
		},
	}
}

// pastInput is the small report with its past.
func pastInput(t *testing.T) render.Input {
	t.Helper()
	now := recordWith("165", "group-output", "")
	return inputWith(t, past(), &now)
}

// inputWith is the small report with a past, whose history must be in order.
func inputWith(t *testing.T, s *site.Site, now *record.Set) render.Input {
	t.Helper()
	var problems source.List
	in := input()
	in.Record, in.History = now, history.Of(s, now, &problems)
	for _, p := range problems.Sorted() {
		t.Fatalf("the history is not in order: %+v", p)
	}
	in.Moved = []render.Moved{
		{From: "/figures/group-value/", To: "/figures/group-output/", Lang: lang.Chinese},
		{From: "/en/figures/group-value/", To: "/en/figures/group-output/", Lang: lang.English},
		{From: "/figures/group-value/feed.xml", To: "/figures/group-output/feed.xml", Lang: lang.Chinese},
		{From: "/figures/group-value.csv", To: "/figures/group-output.csv", Lang: lang.Chinese},
	}
	for _, l := range lang.All() {
		in.Gone = append(in.Gone, render.Gone{Thing: address.Figure("exports").In(2), Address: address.Figure("exports").Page(l), Lang: l,
			Reason: told("来源不再公布。", "The source no longer gives it."), Date: "2027-02-01"})
	}
	in.Files = publishedFiles
	in.Columns = []render.Column{{Name: "value", Title: told("数值", "Value"), Meaning: told("按公布的位数。", "With the digits as published.")}}
	return in
}

// publishedFiles knows the files of the data pages, and the CSV of every thing.
func publishedFiles(at string) (record.File, bool) {
	known := []string{"/data/all.csv", "/data/all.zip", "/en/data/all.csv", "/data/SHA256SUMS", "/data/datapackage.json", "/data/schema/figure.schema.json",
		"/figures/high-tech-firms.csv", "/figures/high-tech-firms.xlsx", "/figures/exports/v/2/exports.csv", "/charts/firms.png", "/releases/2026-12.bib"}
	if !slices.Contains(known, at) {
		return record.File{}, false
	}
	return record.File{Address: at, Size: 12345, SHA256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}, true
}
