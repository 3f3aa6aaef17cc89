package verify

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"zonepress/internal/document"
	"zonepress/internal/load"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// largeReport is the data of a zone with so many indicators.
func largeReport(b *testing.B, indicators int) *resolve.Report {
	b.Helper()
	site := fstest.MapFS{
		"data/site.yaml":      {Data: []byte("title: {zh: 报告, en: Report}\nzone: {zh: 某高新区, en: Zone}\n")},
		"data/sources.yaml":   {Data: []byte("- {id: s, title: {zh: 年鉴, en: Yearbook}, kind: yearbook, year: 2025}\n")},
		"data/topics.yaml":    {Data: []byte("- {id: t, title: {zh: 全部, en: All}}\n")},
		"content/zh/index.md": {Data: []byte("---\ntitle: 报告\ndescription: 报告\n---\n正文\n")},
	}
	products := []string{"稀土", "铜材", "铝材", "陶瓷", "药品", "芯片", "电池", "玻璃", "水泥", "钢材", "塑料", "纸品", "服装", "食品", "家具", "仪表", "电机", "轴承", "阀门", "模具"}
	var text strings.Builder
	for i := range indicators {
		name := products[i%len(products)] + products[i/len(products)%len(products)] + string(rune('甲'+i/400)) + "类"
		fmt.Fprintf(&text, `- {id: i-%d, title: {zh: %s企业数, en: Firms %d}, unit: {zh: 家, en: firms}, kind: stock, direction: up, topic: t, source: s, definition: {zh: 年末数, en: Number}, aliases: {zh: [%s企业, %s厂商]}, observations: [{period: 2020, value: %d, status: published}, {period: 2025, value: %d, status: published}]}
`, i, name, i, name, name, 100+i%50, 150+i%50)
	}
	site["data/indicators/all.yaml"] = &fstest.MapFile{Data: []byte(text.String())}
	var problems source.List
	report := resolve.Resolve(load.Load(site, &problems), &problems)
	if len(report.Figures) != indicators {
		b.Fatal(len(report.Figures), problems.Sorted()[0])
	}
	return report
}

// BenchmarkVerify holds a text of 20,000 characters against 5,000 indicators.
func BenchmarkVerify(b *testing.B) {
	c := NewCatalogue(largeReport(b, 5000))
	line := "截至2025年末，稀土铜材甲类企业达152家，较2020年增长50%；铜材铝材乙类企业158家、陶瓷药品丙类厂商160家，分别增长48.2%、47.1%，增速居全市第2位。"
	text := strings.Repeat(line, 20000/utf8.RuneCountInString(line)+1)
	for name, text := range map[string]string{"one-paragraph": text, "lines": strings.ReplaceAll(text, "。", "。\n")} {
		doc, err := document.Read("text.txt", []byte(text))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if len(c.Verify(doc)) < 1000 {
					b.Fatal("numbers are missing")
				}
			}
		})
	}
}

// BenchmarkCatalogue makes 5,000 indicators ready.
func BenchmarkCatalogue(b *testing.B) {
	report := largeReport(b, 5000)
	for b.Loop() {
		NewCatalogue(report)
	}
}
