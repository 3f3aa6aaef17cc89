package markdown_test

import (
	"strings"
	"testing"

	"zonepress/internal/markdown"
)

// htmlCase is a text and what it becomes with the supplier fake.
type htmlCase struct{ name, source, want string }

func checkHTML(t *testing.T, parse func([]byte) *markdown.Document, cases []htmlCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := strings.TrimSuffix(render(t, parse([]byte(c.source)), fake{}), "\n")
			if got != c.want {
				t.Errorf("source %q\n got %q\nwant %q", c.source, got, c.want)
			}
		})
	}
}

func TestReferencesBecomeWhatTheSupplierSays(t *testing.T) {
	checkHTML(t, markdown.Parse, []htmlCase{
		{"figure with typed words", "增长[9.1%](fig:growth@2025)。",
			`<p>增长<a href="/figures/growth@2025/" class="figure">9.1%</a>。</p>`},
		{"figure left to the data", "达到[](fig:firms)。",
			`<p>达到<a href="/figures/firms/" class="figure">165家</a>。</p>`},
		{"figure as an autolink", "达到<fig:firms>。",
			`<p>达到<a href="/figures/firms/" class="figure">165家</a>。</p>`},
		{"emphasis in the typed words stays", "[**9.1**%](fig:growth)",
			`<p><a href="/figures/growth/" class="figure"><strong>9.1</strong>%</a></p>`},
		{"page", "[创新](page:14th/innovation#a)", `<p><a href="/14th/innovation#a">创新</a></p>`},
		{"page left to its title", "[](page:methods)", `<p><a href="/methods">章节 &amp; 页</a></p>`},
		{"sources side by side", "见[@press][@b]。",
			`<p>见<a href="/sources/#press" class="source">[1]</a><a href="/sources/#b" class="source">[1]</a>。</p>`},
		{"a link whose text begins with @", "[@press](https://x.com/)", `<p><a href="https://x.com/">@press</a></p>`},
		{"a link by reference whose text begins with @", "[@a][b]\n\n[b]: /x", `<p><a href="/x">@a</a></p>`},
		{"escaped source", `\[@press]`, `<p>[@press]</p>`},
		{"ordinary link with title", `[a](https://x.com/?a=1&b=2 "甲 [1](fig:x) <b> \"乙\"")`,
			`<p><a href="https://x.com/?a=1&amp;b=2" title="甲 [1](fig:x) &lt;b&gt; &quot;乙&quot;">a</a></p>`},
		{"mail", "<a@b.cn>", `<p><a href="mailto:a@b.cn">a@b.cn</a></p>`},
		{"bare addresses", "www.x.com https://y.com/a",
			`<p><a href="http://www.x.com">www.x.com</a> <a href="https://y.com/a">https://y.com/a</a></p>`},
		{"picture with a figure in its alt text", "![园区[](fig:firms)、[*9*%](fig:g) &amp; [@b]](a%20b.png \"标题\")",
			`<figure><img src="/a b.png" alt="园区165家、9% &amp; [1]">标题</figure>`},
		{"pictures on lines of their own leave the text around them", "甲\n![1](a.png)\n![2](b.png)\n乙\n\n- 丙\n  ![3](c.png)",
			"<p>甲</p>\n<figure><img src=\"/a.png\" alt=\"1\"></figure>\n<figure><img src=\"/b.png\" alt=\"2\"></figure>\n<p>乙</p>\n<ul>\n<li>丙\n<figure><img src=\"/c.png\" alt=\"3\"></figure>\n</li>\n</ul>"},
		{"a picture in a line is its words", "甲![*图*[](fig:a)](b.png)。", `<p>甲图165家。</p>`},
		{"source inside a link is no second link", "[见[@b]](https://x.com/)",
			`<p><a href="https://x.com/">见<span class="source">[1]</span></a></p>`},
		{"code is left alone", "`[9](fig:x) [@b] **`", `<p><code>[9](fig:x) [@b] **</code></p>`},
	})
}

func TestChartsAreBlocks(t *testing.T) {
	figure := func(id, caption string) string {
		return `<figure id="chart-` + id + `"><figcaption>` + caption + `</figcaption></figure>`
	}
	checkHTML(t, markdown.Parse, []htmlCase{
		{"alone in its paragraph", "![五年净增](chart:firms)", figure("firms", "五年净增")},
		{"caption with references and emphasis", "![净增[43家](fig:firms.change)，**多** & [见](page:a)[@b]](chart:firms)",
			figure("firms", `净增<a href="/figures/firms.change/" class="figure">43家</a>，<strong>多</strong> &amp; <a href="/a">见</a><a href="/sources/#b" class="source">[1]</a>`)},
		{"alone on its line", "前文。\n![图](chart:a)\n后文。", "<p>前文。</p>\n" + figure("a", "图") + "\n<p>后文。</p>"},
		{"two in a row", "![图](chart:a)  \n![](chart:b)\r\n", figure("a", "图") + "\n" + figure("b", "")},
		{"in a quote", "> ![图](chart:a)", "<blockquote>\n" + figure("a", "图") + "\n</blockquote>"},
		{"in a list", "- 甲\n- ![图](chart:a)", "<ul>\n<li>甲</li>\n<li>\n" + figure("a", "图") + "\n</li>\n</ul>"},
		{"by reference", "![图][a]\n\n[a]: chart:x", figure("x", "图")},
		{"beside text it is its caption", "前文 ![图](chart:a) 后文", "<p>前文 图 后文</p>"},
		{"in a heading it is its caption", "# ![图](chart:a)", `<h1 id="tu">图</h1>`},
	})
}

func TestWhatIsNoReferenceIsItsWords(t *testing.T) {
	checkHTML(t, markdown.Parse, []htmlCase{
		{"script", "[*a*](javascript:alert(1))", "<p><em>a</em></p>"},
		{"script in disguise", "[a](JAVA&#115;cript&colon;alert(1))", "<p>a</p>"},
		{"data picture", "![图](data:image/png;base64,xx)", "<p>图</p>"},
		{"unknown scheme", "[9](Fig:x)", "<p>9</p>"},
		{"chart as a link", "[9](chart:x)", "<p>9</p>"},
		{"figure as an image", "![9](fig:x)", "<p>9</p>"},
		{"unsafe autolink", "<javascript:alert(1)>", "<p>javascript:alert(1)</p>"},
		{"raw HTML is printed", "甲<b onclick=\"x\">乙</b>", "<p>甲&lt;b onclick=&quot;x&quot;&gt;乙&lt;/b&gt;</p>"},
		{"a block of it too", "<div>\n**x**\n</div>\n\n甲", "<p>&lt;div&gt;\n**x**\n&lt;/div&gt;</p>\n<p>甲</p>"},
		{"a script block", "<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>"},
		{"a comment is left out", "甲<!-- 待核 -->乙", "<p>甲乙</p>"},
		{"what follows a comment is not", "<!-- 待核 --> 乙\n\n丙", "<p>乙</p>\n<p>丙</p>"},
		{"a comment that does not end is text", "<!-- 待核\n\n丙", "<p>&lt;!-- 待核\n\n丙</p>"},
	})
}

func TestEmphasisSuitsChinese(t *testing.T) {
	checkHTML(t, markdown.ParseInline, []htmlCase{
		{"quotes between Han", "说**“引文”**后", "说<strong>“引文”</strong>后"},
		{"quotes before a digit", "**“3+1”**2025年", "<strong>“3+1”</strong>2025年"},
		{"full-width brackets", "产业**（重点）**增长", "产业<strong>（重点）</strong>增长"},
		{"a full stop inside", "这是**要做的事。**所以", "这是<strong>要做的事。</strong>所以"},
		{"a percent sign inside", "增长**9.1%**左右", "增长<strong>9.1%</strong>左右"},
		{"a reference inside", "达到**[165家](fig:a)**以上", `达到<strong><a href="/figures/a/" class="figure">165家</a></strong>以上`},
		{"two in a row", "**“甲”**与**“乙”**", "<strong>“甲”</strong>与<strong>“乙”</strong>"},
		{"single star", "说*“引文”*后", "说<em>“引文”</em>后"},
		{"struck", "~~“旧”~~新", "<del>“旧”</del>新"},
		{"a range is not struck", "2021~2025年为3~5%", "2021~2025年为3~5%"},
		{"blanks inside do not open", "甲 ** 乙 ** 丙", "甲 ** 乙 ** 丙"},
		{"underscores keep to words", "snake_case_name", "snake_case_name"},
		{"English is CommonMark's", `a**"b"**c`, `a**&quot;b&quot;**c`},
		{"nested", "***甲***", "<em><strong>甲</strong></em>"},
	})
}

func TestLineBreaksAreSpacesOnlyWhereTheScriptHasThem(t *testing.T) {
	checkHTML(t, markdown.ParseInline, []htmlCase{
		{"Han", "产业\n创新", "产业创新"},
		{"English", "high\ntech", "high\ntech"},
		{"English after a comma", "high,\ntech.\nNext", "high,\ntech.\nNext"},
		{"Han and a digit", "达到\n165家", "达到165家"},
		{"Han and a figure", "达到\n[165家](fig:a)", `达到<a href="/figures/a/" class="figure">165家</a>`},
		{"after a figure", "[165家](fig:a)\n以上", `<a href="/figures/a/" class="figure">165家</a>以上`},
		{"English and a figure", "rose by\n[9.1%](fig:a)\nin", "rose by\n<a href=\"/figures/a/\" class=\"figure\">9.1%</a>\nin"},
		{"Latin and words from the data", "with\n[](fig:a)", "with\n<a href=\"/figures/a/\" class=\"figure\">165家</a>"},
		{"Han words from the data", "[](fig:a)\nand", "<a href=\"/figures/a/\" class=\"figure\">165家</a>and"},
		{"English and emphasis", "very\n**high**\ntech", "very\n<strong>high</strong>\ntech"},
		{"Han and emphasis", "很\n**高**\n新", "很<strong>高</strong>新"},
		{"a shared quote counts as what it holds", "“甲”\n2025", "“甲”2025"},
		{"a shared quote in English", "“a”\nb", "“a”\nb"},
		{"Hangul", "한국\n어", "한국\n어"},
		{"hidden space", `165\ 家`, "165家"},
		{"hard break", "甲\\\n乙", "甲<br>\n乙"},
	})
}

func TestInlineTextHasNoBlocks(t *testing.T) {
	checkHTML(t, markdown.ParseInline, []htmlCase{
		{"number and dot", "1. 总则", "1. 总则"},
		{"hash", "# 总则", "# 总则"},
		{"quote", "> 总则", "&gt; 总则"},
		{"dash", "- 总则", "- 总则"},
		{"table", "| a |\n|---|", "| a |\n|---|"},
		{"indented", "        总则", "总则"},
		{"definition", "[注]: 初步数", "[注]: 初步数"},
		{"blank lines", "\n\n甲\n\n  乙\n\n", "甲乙"},
		{"figure", "净增[](fig:a)", `净增<a href="/figures/a/" class="figure">165家</a>`},
		{"empty", "", ""},
		{"blank", " \n", ""},
	})
}

func TestTablesAndFootnotes(t *testing.T) {
	checkHTML(t, markdown.Parse, []htmlCase{
		{"table", "| 指标 | 数 |\n|---|--:|\n| 专利 | [572](fig:p) |",
			"<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">指标</th>\n<th scope=\"col\" class=\"align-right\">数</th>\n</tr>\n</thead>\n" +
				"<tbody>\n<tr>\n<td>专利</td>\n<td class=\"align-right\"><a href=\"/figures/p/\" class=\"figure\">572</a></td>\n</tr>\n</tbody>\n</table>\n</div>"},
		{"footnote", "甲[^a]\n[^a]\n\n[^a]: 注",
			"<p>甲<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote-ref\" role=\"doc-noteref\">1</a></sup>" +
				"<sup id=\"fnref1:1\"><a href=\"#fn:1\" class=\"footnote-ref\" role=\"doc-noteref\">1</a></sup></p>\n" +
				"<div class=\"footnotes\" role=\"doc-endnotes\">\n<hr>\n<ol>\n<li id=\"fn:1\">\n<p>注&#160;<a href=\"#fnref:1\" class=\"footnote-backref\" role=\"doc-backlink\">&#x21a9;&#xfe0e;</a>" +
				"&#160;<a href=\"#fnref1:1\" class=\"footnote-backref\" role=\"doc-backlink\">&#x21a9;&#xfe0e;</a></p>\n</li>\n</ol>\n</div>"},
		{"task list", "- [x] 甲", "<ul>\n<li><input checked=\"\" disabled=\"\" type=\"checkbox\"> 甲</li>\n</ul>"},
		{"fenced code", "```go\n<b>\n```", "<pre><code class=\"language-go\">&lt;b&gt;\n</code></pre>"},
	})
}

func TestPrefixKeepsTheIDsOfDocumentsOnOnePageApart(t *testing.T) {
	doc := markdown.Parse([]byte("# 甲 {#a}\n\n[乙](#a) [丙](#other)[^1]\n\n[^1]: 注"))
	var b strings.Builder
	if err := doc.HTML(&b, fake{}, markdown.WithIDPrefix("s1-")); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`<h1 id="s1-a">`, `href="#s1-a"`, `href="#other"`, `id="s1-fnref:1"`, `href="#s1-fn:1"`, `id="s1-fn:1"`, `href="#s1-fnref:1"`} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in %s", want, b.String())
		}
	}
}

func TestHeadingsCanBeSetDeeperButNotBelowTheSixth(t *testing.T) {
	doc := markdown.Parse([]byte("## 甲 {#a}\n\n##### 乙 {#b}\n"))
	var b strings.Builder
	if err := doc.HTML(&b, fake{}, markdown.WithHeadingsDeeper(2)); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "<h4 id=\"a\">甲</h4>\n<h6 id=\"b\">乙</h6>\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWithoutASupplierReferencesAreTheirWords(t *testing.T) {
	doc := markdown.Parse([]byte("[**9**%](fig:a)[](fig:b)[@c] [d](https://x.com/)\n\n![图[1](fig:e)](chart:f)\n\n![照片](a.png)"))
	if got, want := render(t, doc, nil), "<p><strong>9</strong>% d</p>\n<p>图1</p>\n<p>照片</p>\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// writer is a supplier whose strings must be escaped.
type writer struct{ fake }

func (writer) Figure(markdown.Reference) markdown.Anchor {
	return markdown.Anchor{Href: `/a"b<c>/中`, Text: `<i>&"`, Class: `x"y`, Title: "<t>",
		Attributes: []markdown.Attribute{{Name: "data-a", Value: `"><script>`}, {Name: `on"x`, Value: "left out"}}}
}

func TestWhatTheSupplierSaysIsEscaped(t *testing.T) {
	got := render(t, markdown.ParseInline([]byte("[](fig:a)")), writer{})
	want := `<a href="/a%22b%3Cc%3E/%E4%B8%AD" class="x&quot;y" title="&lt;t&gt;" data-a="&quot;&gt;&lt;script&gt;">&lt;i&gt;&amp;&quot;</a>`
	if got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}
