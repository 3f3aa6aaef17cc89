package render_test

import (
	"strings"
	"testing"

	"zonepress/internal/history"
	"zonepress/internal/record"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// holds reports what a page lacks, and what it has that it should not have.
func holds(t *testing.T, files rendered, page string, has, lacks []string) {
	t.Helper()
	text, ok := files[page]
	if !ok {
		t.Errorf("%s is not made", page)
	}
	for _, want := range has {
		if !strings.Contains(text, want) {
			t.Errorf("%s lacks %s", page, want)
		}
	}
	for _, unwanted := range lacks {
		if strings.Contains(text, unwanted) {
			t.Errorf("%s has %s", page, unwanted)
		}
	}
}

func TestAVersionSaysWhatItIsAndWhatChangedSince(t *testing.T) {
	files := renderSite(t, corrected(t))
	holds(t, files, "figures/high-tech-firms/v/1/index.html", []string{
		"第1次发布（2026-11，2026-11-30）</p>", "发布后有更正", "<del>164家</del>", "<ins>165家</ins>", "漏计一家&lt;企业&gt;。", "2026-12-15",
		`href="../../../../corrections/#high-tech-firms-2025-2026-12-15"`,
		`>164</td>`, `<link rel="latest-version" href="../../../../figures/high-tech-firms/">`, `content="noindex"`,
	}, []string{`>165</td>`, "predecessor-version"})
	holds(t, files, "en/figures/high-tech-firms/v/1/index.html", []string{
		"This is release 1 (2026-11, 30 November 2026)", "Corrected since", "One was left out.", "164 enterprises"}, nil)
	holds(t, files, "charts/firms/v/1/index.html", []string{"发布后有更正", "<del>164家</del>", `<a href="../../../../figures/high-tech-firms/v/1/" class="fig">164</a>`}, nil)
}

func TestAPageShowsItsCorrectionsAndItsVersions(t *testing.T) {
	files := renderSite(t, corrected(t))
	holds(t, files, "figures/high-tech-firms/index.html", []string{
		"有更正或修订。", "与最近一次发布不同", `<h2 id="_corrections">`, "<del>164家</del>", "漏计一家&lt;企业&gt;。",
		`<a href="../../figures/high-tech-firms/v/1/">第1次发布（2026-11）</a>`, "164家（2025年末）",
		`<link rel="predecessor-version" href="../../figures/high-tech-firms/v/1/">`, `<link rel="cite-as" href="../../figures/high-tech-firms/">`,
	}, []string{"embed/v/"})
	holds(t, files, "charts/firms/index.html", []string{"有更正或修订。", "漏计一家&lt;企业&gt;。"}, nil)
	holds(t, files, "figures/group-output/index.html", []string{`href="../../figures/group-output/v/1/"`}, []string{"有更正或修订。"})
}

func TestWhatIsReleasedIsCitedByItsVersion(t *testing.T) {
	in := released(t)
	in.BaseURL = "https://www.example.gov.cn/"
	files := renderSite(t, in)
	const version = "https://www.example.gov.cn/figures/high-tech-firms/v/1/"
	holds(t, files, "figures/high-tech-firms/index.html", []string{
		"<pre>" + version + "</pre>", "第1次发布（2026-11，2026-11-30）", `<link rel="cite-as" href="../../figures/high-tech-firms/v/1/">`,
		"&lt;iframe src=&#34;" + version + "embed/&#34;", "&lt;iframe src=&#34;https://www.example.gov.cn/figures/high-tech-firms/embed/&#34;",
		"2025年末，清远高新区高新技术企业数为165家。来源：", "<span data-today>引用日期</span>",
	}, []string{"尚未收入"})
	holds(t, files, "figures/high-tech-firms/v/1/index.html", []string{
		"<pre>" + version + "</pre>", `<link rel="canonical" href="` + version + `">`, "发布以来没有变动", "&lt;iframe src=&#34;" + version + "embed/&#34;",
	}, []string{"发布后有"})
}

func TestOnlyFilesThatArePublishedAreOffered(t *testing.T) {
	files := renderSite(t, released(t))
	holds(t, files, "charts/firms/index.html", []string{
		`href="../../charts/firms.xlsx" download`, `href="../../charts/firms.excel.csv"`, `href="../../charts/firms.wide.png"`, `href="../../charts/firms.bib"`,
		`<link rel="item" type="text/csv" href="../../charts/firms.csv">`,
	}, []string{"firms.tall.png"})
	holds(t, files, "charts/firms/v/1/index.html", []string{`href="../../../../charts/firms/v/1/firms.square.png" download`}, nil)
	in := input()
	in.Files = nil
	holds(t, renderSite(t, in), "charts/firms/index.html", []string{"引用与分享"}, []string{"_downloads", "firms.csv", "firms.bib"})
}

// TestAVersionStaysTheSame holds that nothing of a version but the box at its
// head depends on what stands now.
func TestAVersionStaysTheSame(t *testing.T) {
	then := renderSite(t, corrected(t))
	later := corrected(t)
	later.Record = recordOf("170")
	later.Record.Report.Title, later.Record.Report.Zone = told("另一份报告", "Another report"), told("别处", "Elsewhere")
	later.Record.Figures[0].Definition, later.Record.Sources[0].Title = told("别的定义。", "Another definition."), told("别的出处", "Another source")
	later.Record.Charts[0].Rows = later.Record.Charts[0].Rows[:1]
	var silent source.List // about what changed without an entry
	later.History = history.Of(&site.Site{Releases: []site.Release{{Release: record.Release{Issue: firstIssue, Set: *recordOf("164")}}}}, later.Record, &silent)
	now := renderSite(t, later)
	for page := range then {
		if strings.Contains(page, "/v/1/") && kept(then[page]) != kept(now[page]) {
			t.Errorf("%s differs:\n%s", page, firstDifference(kept(now[page]), kept(then[page])))
		}
	}
}

// kept is what of a page has to stay: its main part without the box, the names
// of its drawings and the way back.
func kept(page string) string {
	_, main, _ := strings.Cut(page, "<main")
	main, _, _ = strings.Cut(main, "</main>")
	if before, box, ok := strings.Cut(main, `<aside class="version-box`); ok {
		_, crumbs, _ := strings.Cut(before, "<article>")
		_, rest, _ := strings.Cut(box, "</aside>")
		return crumbs + rest
	}
	before, badge, ok := strings.Cut(main, `<p class="badge">`)
	if ok {
		_, rest, _ := strings.Cut(badge, "</p>\n")
		return before + rest
	}
	return main
}

func TestARenamedFigureLeadsOn(t *testing.T) {
	files := renderSite(t, renamed(t))
	holds(t, files, "figures/total-output/v/1/index.html", []string{"发布后更名", `<link rel="latest-version" href="../../../../figures/group-output/">`,
		`<a href="../../../../figures/group-output/">查看现在的内容</a>`}, nil)
	holds(t, files, "figures/group-output/index.html", []string{`href="../../figures/total-output/v/1/"`}, nil)
	holds(t, files, "figures/total-output/v/1/embed/index.html", []string{"发布后更名"}, nil)
}

func TestAWithdrawnFigureSaysSo(t *testing.T) {
	files := renderSite(t, withdrawn(t))
	holds(t, files, "figures/old-output/v/1/index.html", []string{"已撤回", "来源撤回。", "超100亿元", "现在已不再发布"}, []string{"latest-version", "查看现在的内容"})
	holds(t, files, "figures/old-output/v/1/embed/index.html", []string{"已撤回", "来源撤回。"}, nil)
}

func TestEmbedsStandAlone(t *testing.T) {
	files := renderSite(t, corrected(t))
	for _, page := range []string{"charts/firms/embed/index.html", "charts/firms/v/1/embed/index.html", "figures/high-tech-firms/embed/index.html", "en/figures/high-tech-firms/v/1/embed/index.html"} {
		holds(t, files, page, []string{`content="default-src &#39;none&#39;; style-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`, `target="_top"`, "assets/embed."},
			[]string{"<script", "unsafe", "site-header", ` style="`, "assets/site."})
	}
	holds(t, files, "charts/firms/v/1/embed/index.html", []string{"发布后有更正", "<del>164家</del>"}, nil)
	holds(t, files, "charts/firms/embed/index.html", []string{"单位：家", "续写&lt;高新&gt;篇章"}, []string{`class="badge"`})
	holds(t, files, "figures/high-tech-firms/v/1/embed/index.html", []string{"164", "第1次发布"}, nil)
	holds(t, renderSite(t, released(t)), "figures/high-tech-firms/v/1/embed/index.html", []string{"165"}, []string{`class="badge"`})
}

func TestTheCopyForWeChatHasInlineStylesThatItsPolicyAllows(t *testing.T) {
	in := released(t)
	in.BaseURL = "https://www.example.gov.cn/"
	files := renderSite(t, in)
	for _, page := range []string{"charts/firms/wechat/index.html", "en/figures/high-tech-firms/wechat/index.html"} {
		holds(t, files, page, []string{"&#39;unsafe-hashes&#39; &#39;sha256-", "/v/1/"}, []string{"unsafe-inline", "<svg"})
	}
	paste := files["charts/firms/wechat/index.html"]
	_, paste, _ = strings.Cut(paste, `<div class="paste">`)
	paste, _, _ = strings.Cut(paste, "</section>")
	for _, unwanted := range []string{"<a ", "class=", "<script"} {
		if strings.Contains(paste, unwanted) {
			t.Errorf("what is pasted has %s, which WeChat drops", unwanted)
		}
	}
	if want := `<img src="../../../charts/firms.png" data-whole="https://www.example.gov.cn/charts/firms.png"`; !strings.Contains(paste, want) {
		t.Errorf("what is pasted lacks %s", want)
	}
}

func TestCardsHoldTheHeadlineNumber(t *testing.T) {
	in := released(t)
	in.BaseURL = "https://www.example.gov.cn/"
	files := renderSite(t, in)
	for _, page := range []string{"figures/high-tech-firms/index.html", "charts/firms/index.html", "figures/high-tech-firms/v/1/index.html", "charts/firms/v/1/index.html"} {
		holds(t, files, page, []string{`<meta property="og:image:width" content="1200">`, `<meta property="og:image:height" content="630">`, `.card.png">`,
			`<meta name="twitter:card" content="summary_large_image">`, `<script type="application/ld+json">`, `application/json+oembed`}, nil)
		_, description, _ := strings.Cut(files[page], `<meta property="og:description" content="`)
		if description, _, _ = strings.Cut(description, `"`); !strings.Contains(description, "165家") {
			t.Errorf("%s is described as %q", page, description)
		}
	}
}

func TestPagesOfReleases(t *testing.T) {
	compareGolden(t, renderSite(t, corrected(t)), "corrected", []string{
		"figures/high-tech-firms/index.html", "charts/firms/index.html", "figures/high-tech-firms/v/1/index.html", "en/charts/firms/v/1/index.html",
		"charts/firms/v/1/embed/index.html", "en/figures/high-tech-firms/embed/index.html", "figures/high-tech-firms/wechat/index.html"})
}
