package render_test

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"

	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/render"
	"zonepress/internal/site"
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

// releases are frozen records, numbered from 1.
func releases(sets ...*record.Set) []*history.Release {
	names := []record.Issue{{Number: 1, Name: "2026-11", Date: "2026-11-30"}, {Number: 2, Name: "2027-03", Date: "2027-03-31"}}
	var all []*history.Release
	for i, s := range sets {
		all = append(all, &history.Release{Release: record.Release{Issue: names[i], Set: *s}})
	}
	return all
}

// corrected is an input with one release, after which the number of 2025 was
// corrected from 164 to 165.
func corrected() render.Input {
	in := input()
	in.History = &history.History{Now: in.Record, Releases: releases(recordOf("164")), Corrections: []*history.Correction{{
		Figure: "high-tech-firms", Title: told("高新技术企业数", "High-tech enterprises"), Measure: "value", Period: "2025", PeriodName: told("2025年末", "end of 2025"),
		Old: told("164家", "164 enterprises"), New: told("165家", "165 enterprises"), OldDigits: "164", NewDigits: "165", Date: "2026-12-15", Kind: site.Erratum,
		Reason: told("漏计一家<企业>。", "One was left out."),
	}}}
	return in
}

// released is an input whose newest release is just what stands now.
func released() render.Input {
	in := input()
	in.History = &history.History{Now: in.Record, Releases: releases(recordOf("165"))}
	return in
}

// published pretends that every download of a thing is there.
func published(at string) (record.File, bool) {
	if strings.HasSuffix(at, "/") || strings.HasSuffix(at, ".tall.png") {
		return record.File{}, false
	}
	sum := sha256.Sum256([]byte(at))
	return record.File{Address: at, Size: 100 * len(path.Base(at)), SHA256: hex.EncodeToString(sum[:])}, true
}
