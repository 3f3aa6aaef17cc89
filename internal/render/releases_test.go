package render_test

import (
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/render"
)

func TestPagesOfThePast(t *testing.T) {
	compareGolden(t, renderSite(t, pastInput(t)), "past", []string{
		"releases/index.html", "en/releases/2026-12/index.html", "releases/2026-06/index.html", "corrections/index.html", "en/corrections/index.html",
		"figures/exports/index.html", "figures/group-value/index.html", "data/index.html", "en/data/index.html",
		"corrections/feed.xml", "en/figures/high-tech-firms/feed.xml", "figures/exports/feed.xml",
	})
}

func TestASiteWithoutReleasesSaysSoAndHasNoFeedsOfThem(t *testing.T) {
	files := renderSite(t, input())
	holds(t, files, "releases/index.html", []string{"尚未正式发布"}, []string{`class="release-line"`, `id="_draft"`})
	holds(t, files, "en/corrections/index.html", []string{"No released number has been corrected"}, []string{"atom+xml", "feed.xml\" type"})
	for path, text := range files {
		if strings.HasSuffix(path, "/feed.xml") && path != "en/feed.xml" {
			t.Errorf("%s is made of no date", path)
		}
		if strings.Contains(text, "application/atom") {
			t.Errorf("%s leads to a feed that is not there", path)
		}
	}
}

func TestTheSiteSaysWhichReleaseItShows(t *testing.T) {
	draft := renderSite(t, pastInput(t))
	holds(t, draft, "14th/innovation/index.html", []string{`<a href="../../releases/">本站数据：第2次发布（2026-12，2026-12-31）之后的待发布稿</a>`}, nil)
	holds(t, draft, "releases/index.html", []string{"此后尚未发布的变化", "来源不再公布。"}, nil)

	s := past()
	s.Redirects = s.Redirects[:1]
	now := recordWith("165", "group-output", "12.5")
	in := inputWith(t, s, &now)
	in.Gone = nil
	same := renderSite(t, in)
	holds(t, same, "en/14th/innovation/index.html", []string{`>Data on this site: release 2 (2026-12, 31 December 2026)</a>`}, []string{"a draft"})
	holds(t, same, "releases/index.html", []string{"年报&lt;数&gt;入库。"}, []string{"此后尚未发布的变化"})
}

func TestAReleaseLeadsToWhatItKept(t *testing.T) {
	files := renderSite(t, pastInput(t))
	holds(t, files, "releases/2026-06/index.html", []string{
		`<a href="../../figures/high-tech-firms/v/1/">高新技术企业数</a></th><td role="cell" class="n">160</td>`, `<a href="../../figures/group-value/v/1/">`,
		`<a href="../../charts/firms/v/1/">`, "首次发布", "这是以前的发布", `rel="next" href="../../releases/2026-12/"`,
	}, []string{`rel="prev"`})
	holds(t, files, "releases/2026-12/index.html", []string{
		"<del>160家</del>", "<ins>165家</ins>", `href="../../corrections/#high-tech-firms-2025-2026-12-01"`, "统计部门补报5家。", "<del>group-value</del>",
		`href="../../releases/2026-12.bib" download`, "[R/OL]",
	}, []string{"这是以前的发布", "2026-12.ris"})
	holds(t, files, "sitemap.xml", []string{"<loc>/releases/2026-06/</loc>", "<loc>/en/releases/</loc>", "<loc>/corrections/</loc>", "<loc>/data/</loc>"}, []string{"group-value", "exports/<"})
}

func TestAReleaseInChineseAloneIsReachedFromTheEnglishEdition(t *testing.T) {
	s := past()
	s.Releases[0].Report.Languages = []lang.Lang{lang.Chinese}
	now := recordWith("165", "group-output", "")
	files := renderSite(t, inputWith(t, s, &now))
	holds(t, files, "en/releases/2026-06/index.html", []string{`<a href="../../../figures/high-tech-firms/v/1/" hreflang="zh-Hans">`}, []string{"en/figures/high-tech-firms/v/1/"})
}

func TestCorrectionsSayWhereMistakesAreReportedWhereThatIsGiven(t *testing.T) {
	in := pastInput(t)
	holds(t, renderSite(t, in), "corrections/index.html", []string{`id="high-tech-firms-2025-2026-12-01"`, "统计部门补报5家。", `href="../releases/2026-12/"`}, []string{"报告差错"})
	in.Report.Config.Contact = both("0763-0000000", "0763-0000000")
	holds(t, renderSite(t, in), "corrections/index.html", []string{"报告差错", "<b>0763-0000000</b>"}, nil)
}

func TestACorrectionOfAFigureThatIsGoneLeadsToItsFarewell(t *testing.T) {
	s := past()
	s.Releases[1].Set = recordWith("165", "group-output", "12.6")
	fix := s.Corrections[0]
	fix.Figure, fix.Old, fix.New = at("exports"), at(number("12.5")), at(number("12.6"))
	s.Corrections = append(s.Corrections, fix)
	now := recordWith("165", "group-output", "")
	files := renderSite(t, inputWith(t, s, &now))
	holds(t, files, "corrections/index.html", []string{`<h3><a href="../figures/exports/">出口&lt;总&gt;额</a></h3>`}, nil)
}

func TestTheCatalogueOffersOnlyWhatIsPublished(t *testing.T) {
	in := pastInput(t)
	holds(t, renderSite(t, in), "data/index.html", []string{
		`<a href="../data/all.csv" download>`, `<a href="../figures/high-tech-firms.xlsx" download>XLSX</a>`, `<a href="../charts/firms.png" download>PNG</a>`,
		`rel="describedby" type="application/json" href="../data/datapackage.json"`, "sha256sum --ignore-missing -c SHA256SUMS", "未签名", "<dd>数值：按公布的位数。</dd>",
		`href="../data/schema/figure.schema.json"`, `"@type":"DataCatalog"`, `<a href="../figures/high-tech-firms/v/2/">2026-12</a>`,
	}, []string{"all.xlsx", "catalog.jsonld", "high-tech-firms.json", "数据使用许可"})
	in.Signer = "ab12"
	holds(t, renderSite(t, in), "data/index.html", []string{"<code>ab12</code>"}, []string{"未签名"})
	in.Files, in.Columns = nil, nil
	holds(t, renderSite(t, in), "data/index.html", []string{"高新技术企业数", ">165</td>"}, []string{"download", "sha256sum", "describedby", "_columns"})
}

func TestTheCatalogueOfNothingReleasedSaysSo(t *testing.T) {
	now := recordWith("165", "group-output", "")
	in := input()
	in.Record, in.History = &now, nil
	holds(t, renderSite(t, in), "data/index.html", []string{"尚未发布</td>"}, []string{"/v/"})
}

func TestMovedPagesSendReadersOn(t *testing.T) {
	in := pastInput(t)
	files := renderSite(t, in)
	holds(t, files, "figures/group-value/index.html", []string{
		`<meta http-equiv="refresh" content="0; url=../../figures/group-output/">`, `<meta name="robots" content="noindex">`, `<link rel="canonical" href="../../figures/group-output/">`,
		`<p lang="zh-Hans">`, `<p lang="en">`,
	}, nil)
	if _, made := files["figures/group-value.csv"]; made {
		t.Error("a page stands in place of a file")
	}
	in.BaseURL = "https://www.example.gov.cn/report/"
	holds(t, renderSite(t, in), "en/figures/group-value/index.html", []string{
		`content="0; url=../../../en/figures/group-output/"`, `<link rel="canonical" href="https://www.example.gov.cn/report/en/figures/group-output/">`, ">https://www.example.gov.cn/report/en/figures/group-output/</a>",
	}, nil)
	in.Offline = true
	holds(t, renderSite(t, in), "figures/group-value/index.html", []string{`content="0; url=../../figures/group-output/index.html"`}, nil)
}

func TestFarewellsSayWhyAndWhereItWasLast(t *testing.T) {
	in := pastInput(t)
	in.Gone = append(in.Gone, render.Gone{Address: "/old/", Lang: lang.Chinese, Reason: record.Text{lang.Chinese: "不再编制。"}})
	files := renderSite(t, in)
	holds(t, files, "figures/exports/index.html", []string{
		`<meta name="robots" content="noindex">`, "已于2027-02-01撤回", "来源不再公布。", `href="../../figures/exports/v/2/"`, `href="../../figures/exports/v/2/exports.csv"`,
		"12.5亿元（2025年）", `<a class="edition" href="../../en/figures/exports/"`,
	}, []string{"canonical", "exports.xlsx"})
	holds(t, files, "old/index.html", []string{"不再编制。", "已撤回", `<a class="edition" href="../en/"`}, []string{"/v/"})
}

func TestWordsOfReleasesAreEscaped(t *testing.T) {
	for page, text := range renderSite(t, pastInput(t)) {
		if strings.Contains(text, "<数>") || strings.Contains(text, "<总>") {
			t.Errorf("%s: words are not escaped", page)
		}
	}
}
