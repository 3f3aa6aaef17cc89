package markdown_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"

	"zonepress/internal/markdown"
)

// page is a section of 650 Chinese characters with a table, a list, a footnote
// and four figures. Its headings carry ids unless pinyin is asked for.
func page(n int, ids bool) []byte {
	id := func(s string) string {
		if ids {
			return " {#" + s + "}"
		}
		return ""
	}
	words := "园区坚持创新驱动发展，完善企业培育体系，推动产业链与创新链融合，持续改善营商环境，服务企业成长。"
	var b strings.Builder
	fmt.Fprintf(&b, "# 创新能力持续提升%s\n\n", id("innovation"))
	fmt.Fprintf(&b, "规模以上工业增加值同比增长[9.1%%](fig:industrial-growth-%d@2025)，高新技术企业达到[165家](fig:high-tech-firms@2025)。%s[^1]\n\n",
		n, strings.Repeat(words, 4))
	fmt.Fprintf(&b, "## 平台与人才%s\n\n%s**“科技体检”**走进企业，见[@press-2026]。\n\n", id("platforms"), strings.Repeat(words, 4))
	b.WriteString("| 指标 | 数值 | 单位 |\n|---|--:|---|\n| 有效发明专利 | [1729](fig:patents@2025) | 件 |\n| 高价值发明专利 | [572](fig:high-value-patents@2025) | 件 |\n\n")
	fmt.Fprintf(&b, "## 营商环境%s\n\n- 并联办理与告知承诺\n- 周六不打烊\n- 拿地即开工\n\n%s\n\n[^1]: 数据为年末数，见[说明](page:methods)。\n",
		id("environment"), strings.Repeat(words, 3))
	return []byte(b.String())
}

func BenchmarkPage(b *testing.B) { benchmarkPages(b, true) }

// BenchmarkPageWithPinyin is BenchmarkPage without ids in the source.
func BenchmarkPageWithPinyin(b *testing.B) { benchmarkPages(b, false) }

func benchmarkPages(b *testing.B, ids bool) {
	src := page(1, ids)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := markdown.Parse(src).HTML(io.Discard, fake{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBareGoldmark reads and renders the same page with goldmark's own extensions.
func BenchmarkBareGoldmark(b *testing.B) {
	m := goldmark.New(
		goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.NewCJK(extension.WithEscapedSpace(),
			extension.WithEastAsianLineBreaks(extension.EastAsianLineBreaksCSS3Draft))),
		goldmark.WithParserOptions(parser.WithAttribute(), parser.WithAutoHeadingID()),
	)
	src := page(1, true)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := m.Convert(src, io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTexts(b *testing.B) {
	doc := markdown.Parse(page(1, true))
	for b.Loop() {
		doc.Texts()
	}
}

func BenchmarkPlain(b *testing.B) {
	doc := markdown.Parse(page(1, true))
	for b.Loop() {
		doc.Plain(fake{})
	}
}

func BenchmarkInlineTitle(b *testing.B) {
	src := []byte("高新技术企业五年净增[43家](fig:high-tech-firms.change@2020..2025)")
	var out bytes.Buffer
	for b.Loop() {
		out.Reset()
		if err := markdown.ParseInline(src).HTML(&out, fake{}); err != nil {
			b.Fatal(err)
		}
	}
}
