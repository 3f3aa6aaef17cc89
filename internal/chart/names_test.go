package chart

import (
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// value is an observation of 2025 of the figure that counts enterprises.
func value(digits, zh, en string) record.Value {
	return record.Value{Figure: "firms", Period: "2025", PeriodName: text("2025年末", "end of 2025"), Digits: digits, Status: "published", Text: text(zh, en)}
}

func TestMarksAreCalledByWhatWhenAndHowMuch(t *testing.T) {
	dated, thing := text("2025年末", "End of 2025"), text("汽车制造业", "Cars")
	series := []record.Text{text("现状", "Now"), text("2030年目标", "Target for 2030")}
	derived := value("122", "122家", "122 enterprises")
	derived.Status = "derived"
	revised := value("165", "165家", "165 enterprises")
	revised.Status = "revised"
	none := value("", "目标值未公布", "not published")
	over := value("100", "超过100亿元", "over CNY 10 billion")
	over.Qualifier = "over"
	for _, c := range []struct {
		name   string
		form   Form
		row    record.Row
		series []record.Text
		at     int
		zh, en string
	}{
		{"a category of time is told what is measured", Column, record.Row{Label: dated, Values: []record.Value{value("165", "165家", "165 enterprises")}}, nil, 0,
			"2025年末，高新技术企业数：165家", "End of 2025, High-tech enterprises: 165 enterprises"},
		{"a point of a line likewise", Line, record.Row{Label: dated, Values: []record.Value{derived}}, nil, 0,
			"2025年末，高新技术企业数：122家（推算）", "End of 2025, High-tech enterprises: 122 enterprises (derived)"},
		{"a thing is told when", Bar, record.Row{Label: thing, Values: []record.Value{revised}}, nil, 0,
			"汽车制造业，2025年末：165家（修订）", "Cars, end of 2025: 165 enterprises (revised)"},
		{"a sector too", Donut, record.Row{Label: thing, Values: []record.Value{value("57.1", "57.1%", "57.1%")}}, nil, 0,
			"汽车制造业，2025年末：57.1%", "Cars, end of 2025: 57.1%"},
		{"a bound says that it is one", Bar, record.Row{Label: thing, Values: []record.Value{over}}, nil, 0,
			"汽车制造业，2025年末：超过100亿元", "Cars, end of 2025: over CNY 10 billion"},
		{"a series that says when", Paired, record.Row{Label: thing, Values: []record.Value{derived}}, []record.Text{text("2025年末", "End of 2025")}, 0,
			"汽车制造业，2025年末：122家（推算）", "Cars, End of 2025: 122 enterprises (derived)"},
		{"a part of a dated bar", Stacked, record.Row{Label: dated, Values: []record.Value{value("67.7", "67.7%", "67.7%")}}, series, 0,
			"2025年末，现状：67.7%", "End of 2025, Now: 67.7%"},
		{"a target that is not published", Progress, record.Row{Label: thing, Values: []record.Value{value("1", "1家", "1 enterprise"), none}}, series, 1,
			"汽车制造业，2030年目标：目标值未公布", "Cars, Target for 2030: not published"},
		{"a row that ends before the series", Stacked, record.Row{Label: thing, Values: []record.Value{value("1", "1家", "1 enterprise")}}, series, 1,
			"汽车制造业，2030年目标：无数据", "Cars, Target for 2030: no data"},
		{"a contribution has its sign", Waterfall, record.Row{Label: thing, Values: []record.Value{value("10.7", "10.7个百分点", "10.7 percentage points")}}, nil, 0,
			"汽车制造业，2025年末：+10.7个百分点", "Cars, end of 2025: +10.7 percentage points"},
		{"a negative one keeps it", Waterfall, record.Row{Label: thing, Values: []record.Value{value("-1.6", "−1.6个百分点", "−1.6 percentage points")}}, nil, 0,
			"汽车制造业，2025年末：−1.6个百分点", "Cars, end of 2025: −1.6 percentage points"},
		{"a total is called one and has none", Waterfall, record.Row{Label: thing, Total: true, Values: []record.Value{value("9.1", "9.1%", "9.1%")}}, nil, 0,
			"汽车制造业（合计），2025年末：9.1%", "Cars (total), end of 2025: 9.1%"},
	} {
		s := &record.Set{Figures: []record.Figure{{ID: "firms", Title: text("高新技术企业数", "High-tech enterprises")}}}
		chart := record.Chart{ID: "c", Form: string(c.form), Series: c.series, Rows: []record.Row{c.row}}
		if c.at >= len(c.row.Values) { // another row has it
			chart.Rows = append(chart.Rows, record.Row{Label: thing, Values: make([]record.Value, len(c.series))})
		}
		for l, want := range map[lang.Lang]string{lang.Chinese: c.zh, lang.English: c.en} {
			if got := Of(s, &chart, l).Series[c.at].Points[0].Name; got != want {
				t.Errorf("%s: %q, want %q", c.name, got, want)
			}
		}
	}
}

func TestATextSaysWhenByItsPeriodOrByAYear(t *testing.T) {
	for _, c := range []struct {
		text, period string
		want         bool
	}{
		{"End of 2025", "end of 2025", true},
		{"2021—2025年年均", "“十四五”", true},
		{"汽车制造业", "2025年", false},
		{"编号12025", "2025年", false},
		{"20255件", "“十四五”", false},
		{"汽车制造业", "", true}, // nothing to be said
	} {
		if got := ofTime(c.text, c.period); got != c.want {
			t.Errorf("%q, %q: %t", c.text, c.period, got)
		}
	}
}
