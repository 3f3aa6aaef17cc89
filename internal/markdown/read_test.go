package markdown_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/markdown"
)

func TestReferencesKnowTheirPlaces(t *testing.T) {
	type part struct{ kind, target, text, at, textAt, targetAt string }
	for _, c := range []struct {
		name, source string
		want         []part
	}{
		{"figure", "增长[9.1%](fig:growth@2025)。", []part{{"figure", "growth@2025", "9.1%", "[9.1%](", "9.1%](", "growth@2025)"}}},
		{"measure and span", "[](fig:firms.growth@2020..2025)", []part{{"figure", "firms.growth@2020..2025", "", "[](", "](fig", "firms.growth@2020..2025)"}}},
		{"Chinese title", "[165家](fig:高新技术企业数@2025)", []part{{"figure", "高新技术企业数@2025", "165家", "[165", "165", "高新技术企业数@2025)"}}},
		{"title with blanks", "[1](<\tfig:a>) [165家](<fig: 高 新 @2025 >)", []part{{"figure", "a", "1", "[1](<", "1](<", "a>)"}, {"figure", "高 新 @2025", "165家", "[165家](<fig: ", "165家](<fig: ", "高 新 @2025 >"}}},
		{"percent-encoded", "[1](fig:%E9%AB%98@2025)", []part{{"figure", "高@2025", "1", "[1", "1]", "%E9%AB%98@2025)"}}},
		{"percent sign of a title", "[1](fig:占比%@2025)", []part{{"figure", "占比%@2025", "1", "[1", "1]", "占比%@2025)"}}},
		{"escapes and entities", `[a\*&amp;](fig:a\_b&amp;c)`, []part{{"figure", "a_b&c", "a*&", `[a\*`, `a\*&`, `a\_b&`}}},
		{"emphasis is flattened", "[**9**.*1*`%`](fig:g)", []part{{"figure", "g", "9.1%", "[**9", "**9", "g)"}}},
		{"target on the next line of a quote", "> [9](\n> fig:g)", []part{{"figure", "g", "9", "[9](", "9](", "g)"}}},
		{"text over two lines", "[高新\n技术](fig:g) [high\ntech](fig:h)", []part{
			{"figure", "g", "高新技术", "[高新", "高新", "g)"}, {"figure", "h", "high tech", "[high", "high", "h)"}}},
		{"by reference", "[9][a] [A] [a][]\n\n[a]: fig:g 'x'", []part{
			{"figure", "g", "9", "[9]", "9]", "g 'x'"}, {"figure", "g", "A", "[A]", "A]", "g 'x'"}, {"figure", "g", "a", "[a][]", "a][]", "g 'x'"}}},
		{"by a definition in a quote", "[9][a]\n\n> [a]:\n>   <fig:g>", []part{{"figure", "g", "9", "[9]", "9]", "g>"}}},
		{"chart before its caption", "![a[1](fig:b)[@c]](chart:d) ", []part{
			{"chart", "d", "a1", "![a", "a[1", "d) "}, {"figure", "b", "1", "[1]", "1](", "b)"}, {"source", "c", "", "[@c]", "c]", "c]"}}},
		{"image before its alt text", "![a[1](fig:b)](照%20片.png)", []part{
			{"image", "照 片.png", "a1", "![a", "a[", "照%20"}, {"figure", "b", "1", "[1]", "1](", "b)"}}},
		{"image in a block before what follows", "![a[1](fig:b)](<c d.png> \"e\")\n[2](fig:f)", []part{
			{"image", "c d.png", "a1", "![a", "a[", "c d"}, {"figure", "b", "1", "[1]", "1](", "b)"}, {"figure", "f", "2", "[2]", "2]", "f)"}}},
		{"links", "[a](x%20y.pdf) [b](#c) <https://x.cn/> <a@b.cn> www.x.cn", []part{
			{"link", "x%20y.pdf", "a", "[a]", "a]", "x%20y"}, {"link", "#c", "b", "[b]", "b]", "#c)"},
			{"link", "https://x.cn/", "https://x.cn/", "<https", "https", "https"},
			{"link", "mailto:a@b.cn", "a@b.cn", "<a@", "a@", "a@"}, {"link", "http://www.x.cn", "www.x.cn", "www", "www", "www"}}},
		{"autolinked figure and page", "<fig:a@2025><page:b>", []part{
			{"figure", "a@2025", "", "<fig", "fig:a", "a@2025>"}, {"page", "b", "", "<page", "page", "b>"}}},
		{"footnotes after the text, in the order of their marks", "[^2][^1]\n\n[^1]: [1](fig:a)\n[^2]: [2](fig:b)\n\n[3](fig:c)", []part{
			{"figure", "c", "3", "[3]", "3]", "c)"}, {"figure", "b", "2", "[2]", "2]", "b)"}, {"figure", "a", "1", "[1]", "1]", "a)"}}},
		{"in tables, lists, headings", "# [1](fig:a)\n\n|[2](fig:b)|\n|---|\n| [3](fig:c)\n\n- 1. [4](fig:d)", []part{
			{"figure", "a", "1", "[1]", "1]", "a)"}, {"figure", "b", "2", "[2]", "2]", "b)"}, {"figure", "c", "3", "[3]", "3]", "c)"}, {"figure", "d", "4", "[4]", "4]", "d)"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			refs := markdown.Parse([]byte(c.source)).References()
			if len(refs) != len(c.want) {
				t.Fatalf("got %d references, want %d: %+v", len(refs), len(c.want), refs)
			}
			for i, r := range refs {
				want := c.want[i]
				if r.Kind.String() != want.kind || r.Target != want.target || r.Text != want.text {
					t.Errorf("got %s %q %q, want %s %q %q", r.Kind, r.Target, r.Text, want.kind, want.target, want.text)
				}
				for _, p := range []struct {
					what   string
					offset int
					want   string
				}{{"reference", r.Offset, want.at}, {"text", r.TextOffset, want.textAt}, {"target", r.TargetOffset, want.targetAt}} {
					if !strings.HasPrefix(c.source[p.offset:], p.want) {
						t.Errorf("%s at %d is %q, want %q", p.what, p.offset, c.source[p.offset:], p.want)
					}
				}
			}
		})
	}
}

// faultsOf writes each fault as "code at-the-source" with up to n characters of it.
func faultsOf(source string, doc *markdown.Document) (list []string) {
	for _, f := range doc.Faults() {
		at := []rune(source[f.Offset:])
		list = append(list, fmt.Sprintf("%s %s", f.Code, string(at[:min(len(at), 5)])))
	}
	return list
}

func TestFaultsSayWhatToMendAndWhere(t *testing.T) {
	for _, c := range []struct {
		name, source string
		want         []string
	}{
		{"clean", section, nil},
		{"tags", "甲<b>乙</b>", []string{"raw-html <b>乙<", "raw-html </b>"}},
		{"block", "甲\n\n  <div>\n\n乙", []string{"raw-html <div>"}},
		{"script", "<script>\nx\n</script>", []string{"raw-html <scri"}},
		{"comments", "甲<!-- x -->\n\n<!-- y\n-->", []string{"html-comment <!-- ", "html-comment <!-- "}},
		{"open comment", "<!-- y", []string{"raw-html <!-- "}},
		{"less than is no HTML", "5 < 6, a<5, <重点>", nil},
		{"unsafe", "[a](javascript:x) ![b](DATA:x) <vbscript:x> [c](file:///x)",
			[]string{"unsafe-link [a](j", "unsafe-link ![b](", "unsafe-link <vbsc", "unsafe-link [c](f"}},
		{"control characters", "[a](x&#10;y)", []string{"unsafe-link [a](x"}},
		{"wrong schemes", "[1](figure:x) [2](Fig:x) [3](fig：x) ![4](charts:x)",
			[]string{"unknown-scheme [1](f", "unknown-scheme [2](F", "unknown-scheme [3](f", "unknown-scheme ![4]("}},
		{"wrong form", "[1](chart:x) <chart:y> ![2](fig:x) ![3](page:x)",
			[]string{"chart-as-link [1](c", "chart-as-link <char", "reference-as-image ![2](", "reference-as-image ![3]("}},
		{"chart in text", "甲![图](chart:x)\n\n|![](chart:y)|\n|---|\n\n# ![](chart:z)",
			[]string{"inline-chart ![图](", "inline-chart ![](c", "inline-chart ![](c"}},
		{"chart in a caption", "![甲![乙](chart:b)](chart:a)", []string{"inline-chart ![乙]("}},
		{"nowhere", "[1]() [2](fig:) ![3](<>) <fig:>", []string{"empty-target [1]()", "empty-target [2](f", "empty-target ![3](", "empty-target <fig:"}},
		{"no words", "[](https://x.cn) [![](a.png)](b)", []string{"empty-link [](ht", "empty-link [![](", "inline-image ![](a"}},
		{"picture in text", "甲![图](a.png)\n\n|![](b.jpg)|\n|---|\n\n# ![](c.png)\n\n[![图](d.png)](https://x.cn)",
			[]string{"inline-image ![图](", "inline-image ![](b", "inline-image ![](c", "inline-image ![图]("}},
		{"picture alone", "甲\n![图](a.png)\n乙\n\n> ![图](b.png \"摄影：张三\")\n\n![图](<照 片.jpg>)", nil},
		{"quotes of a Chinese keyboard", "![图](a.jpg “摄影：张三”)", []string{"broken-image ![图]("}},
		{"blank in the name of a picture", "![图](a b.JPG)", []string{"broken-image ![图]("}},
		{"full-width marks of a picture", "甲！[图](a.jpg)\n\n！［图］（b.png）\n\n！[图](page:a)", []string{"broken-image ！[图](", "broken-image ！［图］（"}},
		{"picture in the manner of a wiki", "![[a.png]]", []string{"broken-image ![[a."}},
		{"excitement", "好![]!见![a]、![b](c", []string{"broken-reference ](c"}},
		{"a path of another system", `![图](C:\照片\a.jpg)`, nil},
		{"nested", "[见[@b]](page:a) [<https://x.cn>](page:b)", []string{"nested-link [@b]]", "nested-link <http"}},
		{"blank in a target", "[165家](fig:firms @2025)。", []string{"broken-reference fig:f"}},
		{"full-width brackets", "[165家]（fig:firms）、［1］(page:x)", []string{"broken-reference fig:f", "broken-reference page:"}},
		{"space before the bracket", "[165家] (fig:firms)", []string{"broken-reference fig:f"}},
		{"references without brackets", "见fig:firms@2025，[165家][fig:firms]", []string{"broken-reference fig:f"}},
		{"brackets that do not meet", "[165家\n(fig:firms)", []string{"broken-reference fig:f"}},
		{"a target of two words", "[见](http://a b)", []string{"broken-reference ](htt"}},
		{"a source of a Chinese keyboard", "见[＠press]", []string{"broken-reference [＠pre"}},
		{"headings without a space", "##甲\n\n＃＃ 乙\n\n#丙", []string{"broken-heading ##甲\n\n", "broken-heading ＃＃ 乙\n", "broken-heading #丙"}},
		{"signs that begin no heading", "#1\n\n\\##甲\n\n甲##乙\n\n#######甲", nil},
		{"an open fence", "甲\n\n```\n乙\n", []string{"open-fence ```\n乙"}},
		{"a closed fence", "```\n乙\n```\n", nil},
		{"words about figures", "see (fig: 3), chart: a, page: 2", nil},
		{"broken source", "见[@a b]", []string{"broken-reference [@a b"}},
		{"stray emphasis", "甲 ** 乙 **，丙\\*\\*", []string{"stray-emphasis ** 乙 "}},
		{"footnotes", "甲[^a][^b]\n\n[^b]: x\n[^c]: y\n[^b]: z", []string{"unknown-footnote [^a][", "unused-footnote [^c]:", "unused-footnote [^b]:"}},
		{"unused definitions", "[注]: 初步数\n\n[a]: x\n[a]: y\n\n[a]", []string{"unused-definition [注]: ", "unused-definition [a]: "}},
		{"duplicate id", "# 甲 {#a}\n\n# 乙 {#a}", []string{"duplicate-id {#a}"}},
		{"bad ids", "# 甲 {#甲}\n\n# 乙 {#A}\n\n# 丙 {#a--b}\n\n# 丁 {id=5}\n\n戊 {#}\n---",
			[]string{"bad-id {#甲}\n", "bad-id {#A}\n", "bad-id {#a--", "bad-id {id=5", "bad-id {#}\n-"}},
		{"attributes", "# 甲 {#a onclick=\"x\" .b style=y}", []string{"heading-attribute {#a o", "heading-attribute {#a o", "heading-attribute {#a o"}},
		{"broken ids", "# 甲 {#a\n\n# 乙 ｛#a｝\n\n# 丙 {#a} 丁\n\n# 戊 \\{#a}", []string{"broken-heading-id {#a\n\n", "broken-heading-id ｛#a｝\n", "broken-heading-id {#a} "}},
		{"broken table", "| a | b |\n|---|\n| c |", []string{"broken-table |---|"}},
		{"surplus cells", "| a |\n|---|\n| b | c | d |\n| e |\nf | g", []string{"surplus-cell c | d", "surplus-cell g"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := faultsOf(c.source, markdown.Parse([]byte(c.source))); !slices.Equal(got, c.want) {
				t.Errorf("source %q\n got %q\nwant %q", c.source, got, c.want)
			}
		})
	}
}

func TestInlineTextReportsWhatNeedsASection(t *testing.T) {
	for source, want := range map[string][]string{
		"![图](chart:a)": {"inline-chart ![图]("},
		"甲[^1]":         {"unknown-footnote [^1]"},
		"# 甲 {#a}":      nil,
	} {
		if got := faultsOf(source, markdown.ParseInline([]byte(source))); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", source, got, want)
		}
	}
}

func TestHeadingIDsStay(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"explicit", "# 创新 {#innovation}", "innovation"},
		{"explicit under a rule", "创新 {#a-1}\n===", "a-1"},
		{"pinyin", "## 高新技术企业", "gao-xin-ji-shu-qi-ye"},
		{"Latin and digits", "## 2025年 R&D 投入（ＡＢ１）", "2025-nian-r-d-tou-ru-ab1"},
		{"ü", "# 绿色", "lv-se"},
		{"typed words of references", "# 达到[165家](fig:a)[](fig:b)", "da-dao-165-jia"},
		{"markup and entities", "# **甲** `乙` &amp; \\*", "jia-yi"},
		{"no words", "# ……", "section"},
		{"empty", "#", "section"},
		{"repeated", "# 甲\n# 甲\n# 甲", "jia jia-2 jia-3"},
		{"repeated beside an explicit number", "# 甲\n# 乙 {#jia-2}\n# 甲\n# 甲", "jia jia-2 jia-3 jia-4"},
		{"an explicit id goes first wherever it stands", "# 甲\n# 乙 {#jia}", "jia-2 jia"},
		{"a bad id falls back", "# 甲 {#X}", "jia"},
		{"a taken id falls back", "# 甲 {#a}\n# 乙 {#a}", "a yi"},
		{"long", "# " + strings.Repeat("创新", 30), "chuang-xin-chuang-xin-chuang-xin-chuang-xin-chuang-xin-chuang"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var ids []string
			for _, h := range markdown.Parse([]byte(c.source)).Headings() {
				ids = append(ids, h.ID)
			}
			if got := strings.Join(ids, " "); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestHeadingsGiveTheirWords(t *testing.T) {
	h := markdown.Parse([]byte("甲\n\n## [165家](fig:a)与 *乙*[](fig:b)[^1] ##\n\n[^1]: x")).Headings()[0]
	if h.Level != 2 || h.Offset != len("甲\n\n") {
		t.Errorf("level %d, offset %d", h.Level, h.Offset)
	}
	if got, want := h.Text(fake{}), "165家与 乙165家"; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
	if got, want := h.Text(nil), "165家与 乙"; got != want {
		t.Errorf("typed text %q, want %q", got, want)
	}
	if got, want := h.HTML(fake{}), "165家与 <em>乙</em>165家"; got != want {
		t.Errorf("HTML %q, want %q", got, want)
	}
}

func TestTextsAreTheWordsOutsideFigures(t *testing.T) {
	source := "# 第1节 {#a}\n\n增长[9](fig:a)点，占57.1\\%&nbsp;&#49;年\n2 [3](page:b)[4](https://x.cn/5)[@c6]**7**8 `9` https://x.cn/10\n\n" +
		"| 11 |\n|---|\n| 12 |\n\n- 13\n\n![14[15](fig:x)](chart:y)\n\n![16](z.png)\n\n    17\n    18\n\n> 19<b>20</b>[^1]\n\n[^1]: 21\n"
	want := []string{"heading 第1节", "paragraph 增长", "paragraph 点，占57.1", "paragraph %", "paragraph \u00a0 &", "paragraph 1 &", "paragraph 年",
		"paragraph 2 ", "link 3", "link 4", "paragraph 7", "paragraph 8 ", "code 9", "paragraph  ",
		"cell 11", "cell 12", "item 13", "caption 14", "alt 16", "code 17\n", "code 18\n", "paragraph 19", "paragraph 20", "paragraph 21"}
	names := map[markdown.Within]string{markdown.InParagraph: "paragraph", markdown.InHeading: "heading", markdown.InTableCell: "cell",
		markdown.InListItem: "item", markdown.InCode: "code", markdown.InLinkText: "link", markdown.InAlt: "alt", markdown.InCaption: "caption"}
	var got []string
	for _, run := range markdown.Parse([]byte(source)).Texts() {
		line := names[run.Within] + " " + run.Value
		if !strings.HasPrefix(source[run.Offset:], run.Value) {
			line += " " + source[run.Offset:run.Offset+1]
		}
		got = append(got, line)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestTextsJoinWhatMarksDoNotPart(t *testing.T) {
	var got []string
	for _, run := range markdown.ParseInline([]byte("3*5 < 2_000 [a] 35!24")).Texts() {
		got = append(got, run.Value)
	}
	if want := []string{"3*5 < 2_000 [a] 35!24"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPlainGivesTheWordsAlone(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"blocks", "# 甲 {#a}\n\n乙\n丙。\n\n- 丁\n- 戊\n\n> 己", "甲\n乙丙。\n丁\n戊\n己"},
		{"references", "[9%](fig:a)[](fig:b) [](page:c)[@d]", "9%165家 章节 & 页[1]"},
		{"table", "| a | b |\n|---|---|\n| c | d |", "a b\nc d"},
		{"chart and image", "![图[](fig:a)](chart:b)\n\n![照片](c.png)", "图165家\n照片"},
		{"code", "`a` b\n\n    c\n    d\n\ne", "a b\nc\nd\ne"},
		{"escapes", `1\. &lt;甲&gt; \ 乙`, "1. <甲> 乙"},
		{"English lines", "high\ntech", "high tech"},
		{"hard break", "甲\\\n乙", "甲 乙"},
		{"HTML", "<b>甲</b><!-- x -->", "<b>甲</b>"},
		{"footnote", "甲[^1]\n\n[^1]: 乙", "甲\n乙"},
		{"definition", "[a]\n\n[a]: b", "a"},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := markdown.Parse([]byte(c.source)).Plain(fake{}); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestPositionCountsLinesAndCharacters(t *testing.T) {
	src := []byte("甲乙\n\r\nab丙")
	for _, c := range []struct{ offset, line, column int }{
		{0, 1, 1}, {3, 1, 2}, {6, 1, 3}, {7, 2, 1}, {9, 3, 1}, {11, 3, 3}, {14, 3, 4}, {99, 3, 4}, {-1, 1, 1},
	} {
		if line, column := markdown.Position(src, c.offset); line != c.line || column != c.column {
			t.Errorf("offset %d: got %d:%d, want %d:%d", c.offset, line, column, c.line, c.column)
		}
	}
}

func TestTheTitleOfAPictureHasItsPlace(t *testing.T) {
	for source, want := range map[string]string{
		"甲 a.jpg\n\n![a](a.jpg \"甲｜乙\")": "甲｜乙\")",
		"![a](<a.jpg>\n  '甲 a.jpg')":     "甲 a.jpg')",
		"![a][b]\n\n[b]: c.jpg\n  (甲)":   "甲)",
		`![a](c.jpg "甲 \"乙\"")`:          `甲 \"乙\"")`,
		`![a](c&amp;.jpg "甲")`:           `甲")`,
		"![a](c.jpg)":                    "c.jpg)",
	} {
		refs := markdown.Parse([]byte(source)).References()
		if len(refs) != 1 || source[refs[0].TitleOffset:] != want {
			t.Errorf("%s: %+v, want %q", source, refs, want)
		}
	}
}
