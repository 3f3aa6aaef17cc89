package render_test

import (
	"fmt"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/render"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// largeReport has n sections of some 650 Chinese characters, with a table, a
// list, a footnote and four values from the data.
func largeReport(n int) *resolve.Report {
	r := sampleReport()
	zh := r.Editions[0]
	now := zh.Home.KeyFigures[0]
	sentence := "园区持续推进科技创新与产业升级，企业数量稳步增加，创新平台不断完善，服务水平明显提高。"
	body := "## 概况 {#overview}\n\n" + strings.Repeat(sentence, 5) + "企业达到[165家](fig:high-tech-firms)。[^1]\n\n## 变化 {#change}\n\n" +
		strings.Repeat(sentence, 5) + "其中[165家](fig:high-tech-firms)。\n\n| 年 | 家 |\n|---|---:|\n| 2020 | 122 |\n| 2025 | [165](fig:high-tech-firms) |\n\n" +
		"- 第一项\n- 第二项\n- 第三项[165家](fig:high-tech-firms)\n\n" + strings.Repeat(sentence, 5) + "\n\n[^1]: 来源刊载。\n"
	bindings := make([]resolve.Binding, 4)
	for i := range bindings {
		bindings[i] = resolve.Binding{Kind: markdown.Figure, Text: "165家", Value: now}
	}
	bindings[2].Text = "165"
	for i := range n {
		zh.Sections = append(zh.Sections, &resolve.Page{
			Lang: lang.Chinese, Address: fmt.Sprintf("/14th/section-%d/", i), Title: line("科技创新"), Short: line("创新"),
			Description: line("创新的变化。"), Body: prose(body, bindings...), Plan: r.Plans[0], Sources: r.Sources,
			Previous: zh.Sections[len(zh.Sections)-1],
		})
	}
	return r
}

// BenchmarkTenThousandPages renders 10,000 sections; parsing them is not counted.
func BenchmarkTenThousandPages(b *testing.B) {
	in := input()
	in.Report = largeReport(10_000)
	b.ReportAllocs()
	for b.Loop() {
		var problems source.List
		if err := render.Render(in, &problems, func(string, []byte) error { return nil }); err != nil || problems.HasErrors() {
			b.Fatal(err, problems.Sorted())
		}
	}
}
