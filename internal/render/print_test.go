package render_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/site"
)

const printed = "print/index.html"

// order holds that the pieces stand in a text one after the other.
func order(t *testing.T, text string, pieces ...string) {
	t.Helper()
	for _, piece := range pieces {
		_, after, ok := strings.Cut(text, piece)
		if !ok {
			t.Fatalf("%q is missing or out of order", piece)
		}
		text = after
	}
}

func TestPrintedReportHasEverythingInReadingOrder(t *testing.T) {
	in := input()
	in.Report.Claims = in.Report.Figures[0].Claims
	page := renderSite(t, in)[printed]
	order(t, page, "<h1>高新区发展报告</h1>", `<h2 id="_contents">目录</h2>`, `<h2 id="_figures">图目录</h2>`,
		`<h2 id="_c0">摘要</h2>`, `<h3 id="_c0-top">概况</h3>`,
		`<h2 id="_c1"><span class="number">1</span> 展望</h2>`,
		`<h2 id="_c2"><span class="number">2</span> “十四五”</h2>`,
		`<h3 id="_c2-1"><span class="number">2.1</span> 科技创新：`, `<h4 id="_c2-1-firms">企业</h4>`, `<h5 id="_c2-1-count">数量</h5>`,
		`<h2 id="_c3"><span class="number">3</span> “十五五”</h2>`, "绿色发展", "未公布",
		`<h2 id="_c4"><span class="number">4</span> 关于本报告</h2>`,
		"附录A</span> 指标总表", "附录B</span> 数字之间的出入", "另一个总量。", "附录C</span> 方法", "附录D</span> 资料来源", `<li id="_s-press-2026">`)
}

func TestContentsOfThePrintedReportNameWhatIsThere(t *testing.T) {
	for _, name := range []string{printed, "en/" + printed} {
		page := renderSite(t, input())[name]
		lines := regexp.MustCompile(`<a href="#([^"]+)"><span class="entry">.*data-page-of="([^"]+)"`).FindAllStringSubmatch(page, -1)
		if len(lines) < 8 {
			t.Errorf("%s has %d lines of contents", name, len(lines))
		}
		for _, line := range lines {
			if line[1] != line[2] || !strings.Contains(page, ` id="`+line[1]+`"`) {
				t.Errorf("%s: the line of %s leads to %s, which must be in the document", name, line[2], line[1])
			}
		}
	}
}

func TestLinksOfThePrintedReportStayInIt(t *testing.T) {
	page := renderSite(t, input())[printed]
	for _, want := range []string{
		`<a href="#_i-high-tech-firms" class="fig nb">165家</a>`, // a figure's line in the table of all figures
		`href="#_s-press-2026"`,                                 // a source in the list of sources
		`<a href="#_c0-top">首页</a>`, `<a href="#_methods">方法</a>`,
		`<a href="#_chart-1">见图1</a>`,
		`<a href="#_c2-1">绿色发展</a>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestChartsOfThePrintedReportAreNumberedThrough(t *testing.T) {
	in := input()
	loose := *in.Report.Charts[0]
	loose.Name = "loose"
	in.Report.Charts = append(in.Report.Charts, &loose)
	page := renderSite(t, in)[printed]
	var numbers []string
	for _, m := range regexp.MustCompile(`<p class="chart-title"><b>图(\d+)</b>`).FindAllStringSubmatch(page, -1) {
		numbers = append(numbers, m[1])
	}
	if want := []string{"1", "2", "3"}; !slices.Equal(numbers, want) {
		t.Errorf("charts are numbered %v, want %v: two places of one and a chart that stands in no section", numbers, want)
	}
	for i := range numbers {
		if n := strings.Count(page, ` id="_chart-`+strconv.Itoa(i+1)+`"`); n != 1 {
			t.Errorf("chart %d stands in %d places", i+1, n)
		}
	}
	if n := strings.Count(page, "<title id=\"firms-t\">"); n != 1 {
		t.Errorf("a chart that stands in two places is drawn %d times", n)
	}
}

func TestIDsOfThePrintedReportAreUnique(t *testing.T) {
	in := input()
	for _, e := range in.Report.Editions {
		e.Sections[0].Body = prose("甲[^a]\n\n## 概况 {#top}\n\n[^a]: 注")
		e.Sections[0].Placements = nil
		e.Home.Body = prose("乙[^a]\n\n## 概况 {#top}\n\n[^a]: 注")
	}
	page := renderSite(t, in)[printed]
	seen := map[string]bool{}
	for _, m := range id.FindAllStringSubmatch(page, -1) {
		if seen[m[1]] {
			t.Errorf("id %s stands twice", m[1])
		}
		seen[m[1]] = true
	}
	for _, want := range []string{"_c0-fn:1", "_c2-1-fn:1", "_c0-top", "_c2-1-top"} {
		if !seen[want] {
			t.Errorf("no element has the id %s", want)
		}
	}
}

func TestPrintedReportLeadsBackWhereItsAddressIsKnown(t *testing.T) {
	code := regexp.MustCompile(`<span class="qr[^"]*" data-href="[^"]+">(<svg)?`)
	in := input()
	page := renderSite(t, in)[printed]
	for _, m := range code.FindAllStringSubmatch(page, -1) {
		if m[1] != "" || !strings.Contains(m[0], "unknown") {
			t.Errorf("a code is drawn of an address that is not known: %s", m[0])
		}
	}
	if !regexp.MustCompile(`<script defer src="\.\./assets/qr\.[0-9a-f]+\.js">`).MatchString(page) {
		t.Error("the script that draws codes in the browser is not loaded")
	}
	in = input()
	in.BaseURL = "https://example.gov.cn/report/"
	page = renderSite(t, in)[printed]
	codes := code.FindAllStringSubmatch(page, -1)
	if len(codes) != 2 { // of the report and of its one chart
		t.Errorf("%d codes, want 2", len(codes))
	}
	for _, m := range codes {
		if m[1] == "" || strings.Contains(m[0], "unknown") {
			t.Errorf("no code is drawn: %s", m[0])
		}
	}
	for _, want := range []string{"https://example.gov.cn/report/</a>", "https://example.gov.cn/report/charts/firms/</a>"} {
		if !strings.Contains(page, want) {
			t.Errorf("%s is not printed", want)
		}
	}
	if strings.Contains(page, "/assets/qr.") {
		t.Error("a script is loaded that has nothing to draw")
	}
}

func TestTitlePageSaysNothingThatIsNotGiven(t *testing.T) {
	imprint := func(page string) string {
		_, after, _ := strings.Cut(page, `<div class="imprint">`)
		facts, _, _ := strings.Cut(after, "</dl>")
		return facts
	}
	in := input()
	bare := imprint(renderSite(t, in)[printed])
	for _, word := range []string{"主办单位", "承办单位", "联系方式", "许可"} {
		if strings.Contains(bare, word) {
			t.Errorf("%s is on the title page although it is not given", word)
		}
	}
	in = input()
	in.Report.Config.Host = both("某某管理委员会", "Committee")
	in.Report.Config.License = site.License{Name: at("CC BY 4.0"), URL: at("https://creativecommons.org/licenses/by/4.0/")}
	filled := imprint(renderSite(t, in)[printed])
	for _, want := range []string{"某某管理委员会", "CC BY 4.0"} {
		if !strings.Contains(filled, want) {
			t.Errorf("%s is missing", want)
		}
	}
	if released := imprint(renderSite(t, pastInput(t))[printed]); !strings.Contains(released, "第2次发布（2026-12，2026-12-31）") {
		t.Errorf("the release is not named: %s", released)
	}
}

func TestTableOfAllFiguresHasALineForEachNumberAndFormula(t *testing.T) {
	page := renderSite(t, input())[printed]
	order(t, page, `<th scope="rowgroup" id="_i-high-tech-firms" rowspan="4">`, `<td class="n">122</td><td>家</td>`, "推算",
		`<code>base(high-tech-firms@2025, 35.24)</code>`, `<td class="n">165</td>`, `<td class="n">35.24</td><td>%</td>`,
		`<th scope="rowgroup" id="_i-group-output" rowspan="1">`, `<td class="n">超100</td>`)
}

func TestReportWithoutNarrativeIsPrintedWithItsFigures(t *testing.T) {
	in := input()
	for _, e := range in.Report.Editions {
		e.Home, e.Sections, e.About = nil, nil, nil
	}
	in.Report.Plans, in.Report.Claims = nil, nil
	page := renderSite(t, in)[printed]
	order(t, page, "<h1>高新区发展报告</h1>", "附录A</span> 指标总表")
}

func TestEnglishDocumentIsInEnglish(t *testing.T) {
	page := renderSite(t, input())["en/"+printed]
	order(t, page, "<h1>Zone report</h1>", "Contents</h2>", "Summary</h2>", "Appendix A</span> All figures")
	if !strings.Contains(page, `<html lang="`+lang.English.Tag()) {
		t.Error("the document does not say that it is English")
	}
}
