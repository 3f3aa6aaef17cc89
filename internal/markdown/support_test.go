package markdown_test

import (
	"html"
	"strings"
	"testing"

	"zonepress/internal/markdown"
)

// fake is a Supplier that shows what it was asked.
type fake struct{}

func (fake) Figure(r markdown.Reference) markdown.Anchor {
	a := markdown.Anchor{Href: "/figures/" + r.Target + "/", Text: r.Text, Class: "figure"}
	if a.Text == "" {
		a.Text = "165家"
	}
	return a
}

func (fake) Page(r markdown.Reference) markdown.Anchor {
	a := markdown.Anchor{Href: "/" + r.Target}
	if r.Text == "" {
		a.Text = "章节 & 页"
	}
	return a
}

func (fake) Source(r markdown.Reference) markdown.Anchor {
	return markdown.Anchor{Href: "/sources/#" + r.Target, Text: "[1]", Class: "source"}
}

func (fake) Link(r markdown.Reference) markdown.Anchor { return markdown.Anchor{Href: r.Target} }

func (fake) Image(r markdown.Reference, alt string) string {
	return `<figure><img src="/` + html.EscapeString(r.Target) + `" alt="` + html.EscapeString(alt) + `">` + html.EscapeString(r.Title) + `</figure>`
}

func (fake) Chart(r markdown.Reference, caption string) string {
	return `<figure id="chart-` + html.EscapeString(strings.ReplaceAll(r.Target, "\"", "")) + `"><figcaption>` + caption + `</figcaption></figure>`
}

func render(t *testing.T, doc *markdown.Document, s markdown.Supplier) string {
	t.Helper()
	var b strings.Builder
	if err := doc.HTML(&b, s); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// section has something of everything.
const section = "# 创新能力 {#innovation}\n\n规模以上工业增加值同比增长[9.1%](fig:industrial-growth@2025)，高新技术企业达到[**165**家](fig:high-tech-firms@2025)，\n" +
	"较“十三五”末增长[](<fig:高新技术企业数.growth@2020..2025> \"标题\")。\n![五年净增[四十三家](page:14th/innovation#a)](chart:high-tech-firms)\n\n" +
	"他说**“引文”**后，<fig:a> 见[@press-2026][@b]。[^1]\n\n## 平台与 *人才*\n\n| 指标 | 数值 |\n|---|--:|\n| 专利 | [572件](fig:patents) |\n\n" +
	"> 引文\n\n- [x] 完成\n- ~~旧~~ `code`\n\n![图](a.png \"甲｜乙\")\n\n[^1]: 注 &amp; https://example.com\n"
