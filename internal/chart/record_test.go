package chart

import (
	"slices"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// text is a text in both languages.
func text(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

// share is a record with a chart of two percentages.
func share() (*record.Set, *record.Chart) {
	s := &record.Set{Sources: []record.Source{{ID: "press", Title: text("强化创新基因", "Innovation")}, {ID: "other", Title: text("另一篇", "Other")}}}
	c := record.Chart{
		ID: "share", Form: "stacked", Title: text("占67.7%", "67.7%"), Scope: text("构成，2025年", "Make-up, 2025"), Unit: text("%", "%"),
		Note: text("两项合计100%。", "Both add up."), Series: []record.Text{text("先进制造业", "Advanced"), text("其他", "Others")},
		Rows: []record.Row{{Label: text("2025年", "2025"), Values: []record.Value{
			{Digits: "67.70", Qualifier: "over", Number: text("67.70", "67.70"), Text: text("67.70%", "67.70%")},
			{Digits: "-1.5", Qualifier: "exact", Number: text("-1.5", "−1.5"), Text: text("-1.5%", "−1.5%")},
		}}, {Label: text("2026年", "2026"), Total: true, Values: []record.Value{
			{Digits: "", Number: text("未公布", "not published"), Text: text("未公布", "not published")},
		}}},
		Sources: []string{"press", "gone", "other"},
	}
	s.Charts = []record.Chart{c}
	return s, &s.Charts[0]
}

func TestOfTakesTextsFromTheRecord(t *testing.T) {
	s, c := share()
	for l, want := range map[lang.Lang]Spec{
		lang.Chinese: {
			ID: "chart-share", Lang: "zh-Hans", Title: "占67.7%", Subtitle: "构成，2025年", Unit: "单位：%", Source: "数据来源：《强化创新基因》；《另一篇》",
			Note: "注：两项合计100%。", Description: "2025年：先进制造业 67.70%，其他 -1.5%；2026年：先进制造业 未公布。",
		},
		lang.English: {
			ID: "chart-share", Lang: "en", Title: "67.7%", Subtitle: "Make-up, 2025", Unit: "Unit: %", Source: "Source: “Innovation”; “Other”",
			Note: "Note: Both add up.", Description: "2025: Advanced 67.70%, Others −1.5%; 2026: Advanced not published.",
		},
	} {
		got := Of(s, c, l)
		if got.Form != Stacked || got.ID != want.ID || got.Lang != want.Lang || got.Title != want.Title || got.Subtitle != want.Subtitle ||
			got.Unit != want.Unit || got.Source != want.Source || got.Note != want.Note || got.Description != want.Description {
			t.Errorf("%s: %+v", l, got)
		}
		if !slices.Equal(got.Categories, []string{c.Rows[0].Label.In(l), c.Rows[1].Label.In(l)}) || got.Series[1].Name != c.Series[1].In(l) {
			t.Errorf("%s: %v, %v", l, got.Categories, got.Series)
		}
	}
}

func TestOfTakesNumbersFromTheDigits(t *testing.T) {
	s, c := share()
	got := Of(s, c, lang.Chinese).Series
	for i, want := range [][]Point{
		{{Value: 67.7, Label: "67.70%", AtLeast: true}, {Label: "未公布", Missing: true}},
		{{Value: -1.5, Label: "-1.5%"}, {Missing: true}},
	} {
		for j := range got[i].Points {
			got[i].Points[j].Name = ""
		}
		if !slices.Equal(got[i].Points, want) {
			t.Errorf("series %d: %+v", i, got[i].Points)
		}
	}
}

func TestOfPrintsTheUnitOnceUnlessItIsAPercentage(t *testing.T) {
	for unit, want := range map[string]string{"%": "67.70%", "‰": "67.70%", "家": "67.70", "个百分点": "67.70"} {
		s, c := share()
		c.Unit = record.Text{lang.Chinese: unit}
		if got := Of(s, c, lang.English).Series[0].Points[0].Label; got != want {
			t.Errorf("%s: %q", unit, got)
		}
	}
}

func TestOfLeavesOutLinesWithoutAText(t *testing.T) {
	got := Of(&record.Set{}, &record.Chart{ID: "x", Form: "bar", Title: text("题", "T")}, lang.Chinese)
	if got.Unit != "" || got.Source != "" || got.Note != "" || got.Subtitle != "" {
		t.Errorf("%+v", got)
	}
}

// What a release file holds was written by hand at worst: any digits are drawn or missing.
func TestOfTakesNoNumberForWhatIsNone(t *testing.T) {
	for _, digits := range []string{"", "abc", "NaN", "Inf", "-Inf", "1e999", "1,000", "0x1p4000"} {
		s, c := share()
		c.Rows[0].Values[0].Digits = digits
		if got := Of(s, c, lang.Chinese).Series[0].Points[0]; !got.Missing || got.Value != 0 {
			t.Errorf("%q: %+v", digits, got)
		}
	}
}
