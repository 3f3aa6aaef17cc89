package render_test

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/record"
	"zonepress/internal/render"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// The records of the small report: what stands now, and releases of it.

func told(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

// counted is a number of enterprises.
func counted(figure, year, digits, status string) record.Value {
	return record.Value{Figure: figure, Measure: "value", MeasureName: told("数值", "Value"), Period: year, PeriodName: told(year+"年末", "end of "+year),
		Digits: digits, Qualifier: "exact", Unit: told("家", "enterprises"), Number: told(digits, digits), Text: told(digits+"家", digits+" enterprises"),
		Status: status, Sources: []string{"press-2026"}}
}

func grown(figure, digits string) record.Value {
	return record.Value{Figure: figure, Measure: "growth", MeasureName: told("增长率", "Growth"), Period: "2020..2025", PeriodName: told("2020—2025年", "2020–2025"),
		Digits: digits, Qualifier: "exact", Unit: told("%", "%"), Number: told(digits, digits), Text: told(digits+"%", digits+"%"), Status: "published", Sources: []string{"press-2026"}}
}

// recordOf is a record of the small report in which the number of 2025 is as given.
func recordOf(firms string) *record.Set {
	then := counted("high-tech-firms", "2020", "122", "derived")
	then.Formula, then.Note = "base(high-tech-firms@2025, 35.24)", told("由增幅推算。", "Worked out from growth.")
	now := counted("high-tech-firms", "2025", firms, "published")
	output := record.Value{Figure: "group-output", Measure: "value", Period: "2025", PeriodName: told("2025年", "2025"), Digits: "100", Qualifier: "over",
		Unit: told("亿元", "CNY 100 million"), Number: told("超100", "over 100"), Text: told("超100亿元", "over CNY 10 billion"), Status: "published", Sources: []string{"press-2026"}}
	target := counted("high-tech-firms", "plan-14", "200", "published")
	target.Measure, target.PeriodName = "target", told("“十四五”", "14th Plan")
	return &record.Set{
		Report: record.Report{Title: told("高新区发展报告", "Zone report"), Zone: told("清远高新区", "Qingyuan High-tech Zone"), Description: told("公开数据。", "Public figures."),
			Languages: lang.All(), Keywords: map[lang.Lang][]string{}},
		Sources: []record.Source{{ID: "press-2026", Kind: "newspaper", Title: told("续写<高新>篇章", "A new chapter"), Authors: []record.Text{told("记者甲", "Reporter A")}, Year: 2026}},
		Figures: []record.Figure{
			{ID: "high-tech-firms", Title: told("高新技术企业数", "High-tech enterprises"), Unit: told("家", "enterprises"), Kind: "stock", Direction: "up",
				Topic: record.Topic{ID: "innovation", Title: told("创新", "Innovation")}, Definition: told("年末企业数。", "Enterprises at the end of the year."),
				Scope: told("全区。", "The whole zone."), Values: []record.Value{then, now}, Stated: []record.Value{grown("high-tech-firms", "35.24")}, Targets: []record.Value{target}},
			{ID: "group-output", Title: told("集团产值", "Output of the group"), Unit: told("亿元", "CNY 100 million"), Kind: "amount", Direction: "neither",
				Definition: told("在区内的产值。", "Output within the zone."), Values: []record.Value{output}},
		},
		Charts: []record.Chart{{ID: "firms", Form: "column", Title: told("五年净增43家", "43 more in five years"),
			Scope: told("高新技术企业数，2020年末与2025年末", "High-tech enterprises, 2020 and 2025"), Unit: told("家", "enterprises"), Note: told("2020年末数由推算得出。", "The number of 2020 is worked out."),
			Rows:    []record.Row{{Label: told("2020年末", "2020"), Values: []record.Value{then}}, {Label: told("2025年末", "2025"), Values: []record.Value{now}}},
			Figures: []string{"high-tech-firms"}, Sources: []string{"press-2026"}}},
	}
}

// withPast is an input with releases of the records given and entries of
// data/corrections.yaml and data/redirects.yaml.
func withPast(t *testing.T, frozen []*record.Set, corrections []site.Correction, redirects ...site.Redirect) render.Input {
	t.Helper()
	in := input()
	issues := []record.Issue{firstIssue, {Number: 2, Name: "2027-03", Date: "2027-03-31"}}
	s := &site.Site{Corrections: corrections, Redirects: redirects, Indicators: []site.Indicator{{ID: at("high-tech-firms")}, {ID: at("group-output")}}}
	for i, set := range frozen {
		s.Releases = append(s.Releases, site.Release{Release: record.Release{Issue: issues[i], Set: *set}})
	}
	var problems source.List
	in.History = history.Of(s, in.Record, &problems)
	for _, p := range problems.Sorted() {
		t.Fatalf("the past is not in order: %+v", p)
	}
	return in
}

var firstIssue = record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-30"}

// corrected is an input with one release, after which the number of 2025 was
// corrected from 164 to 165.
func corrected(t *testing.T) render.Input {
	return withPast(t, []*record.Set{recordOf("164")}, []site.Correction{{
		Pos: source.Pos{File: "data/corrections.yaml", Line: 1}, Figure: at("high-tech-firms"), Period: at(period.Year(2025)),
		Old: at(number("164")), New: at(number("165")), Date: at("2026-12-15"), Kind: at(site.Erratum),
		Reason: site.Text{lang.Chinese: at("漏计一家<企业>。"), lang.English: at("One was left out.")},
	}})
}

// released is an input whose newest release is just what stands now.
func released(t *testing.T) render.Input { return withPast(t, []*record.Set{recordOf("165")}, nil) }

// renamed is an input whose figure group-output was called total-output in its
// one release.
func renamed(t *testing.T) render.Input {
	old := recordOf("165")
	old.Figures[1].ID = "total-output"
	old.Figures[1].Values[0].Figure = "total-output"
	return withPast(t, []*record.Set{old}, nil, site.Redirect{Pos: redirects, Figure: at("total-output"), To: at("group-output"), Date: at("2026-12-15")})
}

// withdrawn is an input with a figure in its one release that is there no more.
func withdrawn(t *testing.T) render.Input {
	old := recordOf("165")
	gone := old.Figures[1]
	gone.ID, gone.Values = "old-output", slices.Clone(gone.Values)
	gone.Values[0].Figure = gone.ID
	old.Figures = append(old.Figures, gone)
	return withPast(t, []*record.Set{old}, nil, site.Redirect{Pos: redirects, Figure: at("old-output"),
		Gone: site.Text{lang.Chinese: at("来源撤回。"), lang.English: at("The source took it back.")}, Date: at("2026-12-15")})
}

var redirects = source.Pos{File: "data/redirects.yaml", Line: 1}

// published pretends that every download of a thing is there.
func published(at string) (record.File, bool) {
	if strings.HasSuffix(at, "/") || strings.HasSuffix(at, ".tall.png") {
		return record.File{}, false
	}
	sum := sha256.Sum256([]byte(at))
	return record.File{Address: at, Size: 100 * len(path.Base(at)), SHA256: hex.EncodeToString(sum[:])}, true
}
