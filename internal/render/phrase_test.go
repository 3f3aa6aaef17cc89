package render

import (
	"html/template"
	"testing"
)

func TestPhrasesOfTitles(t *testing.T) {
	span := func(s string) string { return `<span class="phrase">` + s + `</span>` }
	tests := map[template.HTML]string{
		"":                            "",
		"指标":                          "指标",
		"指标：":                         "指标：",
		"产业：增长，占比":                    span("产业：") + span("增长，") + span("占比"),
		"“十四五”：2021—2025年":            span("“十四五”：") + span("2021—2025年"),
		`占<a href="x：y">57.1%</a>，先进`: span(`占<a href="x：y">57.1%</a>，`) + span("先进"),
		"<em>增长，占比</em>与目标":           "<em>增长，占比</em>与目标",
		"Industry: more, and faster":  "Industry: more, and faster",
	}
	for title, want := range tests {
		if got := string(phrases(title)); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", title, got, want)
		}
	}
}
