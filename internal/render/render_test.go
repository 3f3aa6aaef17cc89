package render_test

import (
	"errors"
	"path"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/render"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

var (
	href    = regexp.MustCompile(` (?:href|src)="([^"]*)"`)
	id      = regexp.MustCompile(` id="([^"]*)"`)
	titles  = regexp.MustCompile(`<h([1-6])`)
	scripts = regexp.MustCompile(`<script([^>]*)>`)
	scheme  = regexp.MustCompile(`^[a-z]+:`)
)

// target is the file that a link on a page leads to, "" for its own.
func target(page, link string) string {
	link, _, _ = strings.Cut(link, "#")
	if link == "" {
		return page
	}
	joined := path.Join(path.Dir(page), link)
	if strings.HasSuffix(link, "/") || link == ".." || strings.HasSuffix(link, "/..") {
		joined = path.Join(joined, "index.html")
	}
	return joined
}

// fromCaller are the files that the caller of Render adds.
func fromCaller(file string) bool {
	return slices.Contains([]string{".png", ".svg", ".jpg", ".csv", ".xlsx", ".json", ".bib", ".ris", ".zip", ".jsonld"}, path.Ext(file)) ||
		path.Base(file) == "SHA256SUMS"
}

// elsewhere are the addresses that pages name of themselves.
var elsewhere = regexp.MustCompile(`^(https://schema\.org/|https://service\.weibo\.com/share/|mailto:\?)`)

func TestLinksAreRelativeAndLeadSomewhere(t *testing.T) {
	for name, in := range map[string]render.Input{"served": input(), "offline": offlineInput(), "with a past": pastInput(t)} {
		files := renderSite(t, in)
		for page, text := range files.html() {
			for _, m := range href.FindAllStringSubmatch(text, -1) {
				link := m[1]
				if link == "https://www.example.com/" || elsewhere.MatchString(link) {
					continue // as the author typed it, a name, or a way of sharing
				}
				if scheme.MatchString(link) || strings.HasPrefix(link, "/") {
					t.Errorf("%s: %s: link %q is not relative", name, page, link)
					continue
				}
				to := target(page, link)
				if _, ok := files[to]; !ok && !fromCaller(to) {
					t.Errorf("%s: %s: link %q leads to %s, which is not made", name, page, link, to)
				}
				if _, anchor, ok := strings.Cut(link, "#"); ok && !strings.Contains(files[to], ` id="`+anchor+`"`) {
					t.Errorf("%s: %s: link %q leads to an anchor that %s does not have", name, page, link, to)
				}
			}
		}
	}
}

func offlineInput() render.Input {
	in := input()
	in.Offline = true
	return in
}

func TestOfflineLinksNameFiles(t *testing.T) {
	for page, text := range renderSite(t, offlineInput()).html() {
		for _, m := range href.FindAllStringSubmatch(text, -1) {
			if link, _, _ := strings.Cut(m[1], "#"); link != "" && !scheme.MatchString(link) && path.Ext(link) == "" && path.Base(link) != "SHA256SUMS" {
				t.Errorf("%s: link %q names a folder", page, m[1])
			}
		}
	}
}

func TestPagesAreWellMade(t *testing.T) {
	for name, in := range map[string]render.Input{"now": input(), "with a past": pastInput(t)} {
		t.Run(name, func(t *testing.T) { wellMade(t, renderSite(t, in).html()) })
	}
}

func wellMade(t *testing.T, pages rendered) {
	t.Helper()
	for page, text := range pages {
		seen := map[string]bool{}
		for _, m := range id.FindAllStringSubmatch(text, -1) {
			if seen[m[1]] {
				t.Errorf("%s: id %q stands twice", page, m[1])
			}
			seen[m[1]] = true
		}
		level := 0
		for i, m := range titles.FindAllStringSubmatch(text, -1) {
			n, _ := strconv.Atoi(m[1])
			if (n == 1) != (i == 0) {
				t.Errorf("%s: heading %d is of level %d", page, i+1, n)
			}
			if n > level+1 {
				t.Errorf("%s: a heading of level %d follows one of level %d", page, n, level)
			}
			level = n
		}
		if strings.Contains(text, ` style="`) && path.Base(path.Dir(page)) != "wechat" || inlineScript(text) || strings.Contains(text, " on") && regexp.MustCompile(` on[a-z]+="`).MatchString(text) {
			t.Errorf("%s: style attributes and scripts in the page are against its policy", page)
		}
		if strings.Contains(text, "<style") && (page != "404.html" || !strings.Contains(text, "sha256-")) {
			t.Errorf("%s: a style in the page is against its policy", page)
		}
		if want := map[bool]string{true: `<html lang="en">`, false: `<html lang="zh-Hans">`}[strings.HasPrefix(page, "en/")]; !strings.Contains(text, want) {
			t.Errorf("%s: lacks %s", page, want)
		}
	}
}

// inlineScript reports whether a page has a script in it that would run.
func inlineScript(text string) bool {
	for _, m := range scripts.FindAllStringSubmatch(text, -1) {
		if !strings.Contains(m[1], ` src="`) && m[1] != ` type="application/ld+json"` {
			return true
		}
	}
	return false
}

func TestTheSameReportGivesTheSameBytesOnAnyNumberOfCores(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	alone := renderSite(t, input())
	runtime.GOMAXPROCS(8)
	together := renderSite(t, input())
	if len(alone) != len(together) {
		t.Errorf("%d files on one core, %d on eight", len(alone), len(together))
	}
	for page, text := range alone {
		if together[page] != text {
			t.Errorf("%s differs", page)
		}
	}
}

func TestAbsoluteAddressesNeedTheBaseURL(t *testing.T) {
	absolute := []string{`<link rel="canonical"`, `property="og:url"`, `property="og:image"`, `hreflang="zh-Hans" href="http`, `name="Url"`, `name="Image"`}
	without := renderSite(t, input())
	in := input()
	in.BaseURL = "https://www.example.gov.cn/report" // the slash at the end is supplied
	with := renderSite(t, in)
	const page = "14th/innovation/index.html"
	for _, tag := range absolute {
		if strings.Contains(without[page], tag) {
			t.Errorf("without a base URL %s has %s", page, tag)
		}
		if !strings.Contains(with[page], tag) {
			t.Errorf("with a base URL %s lacks %s", page, tag)
		}
	}
	for file, want := range map[string]string{
		page:                                 `<link rel="canonical" href="https://www.example.gov.cn/report/14th/innovation/">`,
		"en/14th/innovation/index.html":      `<link rel="alternate" hreflang="zh-Hans" href="https://www.example.gov.cn/report/14th/innovation/">`,
		"404.html":                           `<a href="https://www.example.gov.cn/report/figures/">`,
		"robots.txt":                         "Sitemap: https://www.example.gov.cn/report/sitemap.xml",
		"sitemap.xml":                        "<loc>https://www.example.gov.cn/report/en/charts/firms/</loc>",
		"en/feed.xml":                        `<guid isPermaLink="true">https://www.example.gov.cn/report/en/14th/innovation/</guid>`,
		"figures/high-tech-firms/index.html": `<pre>https://www.example.gov.cn/report/figures/high-tech-firms/</pre>`,
		"charts/firms/index.html":            `<meta property="og:image" content="https://www.example.gov.cn/report/charts/firms.card.png">`,
	} {
		if !strings.Contains(with[file], want) {
			t.Errorf("%s lacks %s", file, want)
		}
	}
	if strings.Contains(without["404.html"], "/report/") || strings.Contains(with["404.html"], `href="figures/`) {
		t.Error("404.html links as if it stood at the root")
	}
}

func TestAPageWithoutCounterpartOffersTheOtherEdition(t *testing.T) {
	in := input()
	in.BaseURL = "https://www.example.gov.cn/"
	page := renderSite(t, in)["outlook/index.html"]
	if !strings.Contains(page, `<a class="edition" href="../en/"`) {
		t.Error("the English edition is not offered")
	}
	if strings.Contains(page, `<link rel="alternate" hreflang=`) {
		t.Error("a page in one language alone claims to have another")
	}
}

func TestWordsOfAuthorsAreEscaped(t *testing.T) {
	for page, text := range renderSite(t, input()).html() {
		if strings.Contains(text, "<高新>") || strings.Contains(text, "<变化>") || strings.Contains(text, "&amp;lt;") {
			t.Errorf("%s: words are not escaped once", page)
		}
	}
}

func TestAReportWithoutDrawingsShowsItsTables(t *testing.T) {
	in := input()
	in.Draw = nil
	page := renderSite(t, in)["charts/firms/index.html"]
	if strings.Contains(page, "<svg") || !strings.Contains(page, `<a href="../../figures/high-tech-firms/" class="fig">122</a></td>`) {
		t.Error("the data table of the chart is missing")
	}
}

func TestAnEmptyReportRenders(t *testing.T) {
	in := input()
	in.Report = &resolve.Report{Config: sampleReport().Config, Editions: []*resolve.Edition{{Lang: lang.Chinese}}}
	files := renderSite(t, in)
	for _, file := range []string{"index.html", "figures/index.html", "charts/index.html", "404.html", "sitemap.xml", "feed.xml"} {
		if files[file] == "" {
			t.Errorf("%s is missing", file)
		}
	}
	if strings.Contains(files["index.html"], `class="edition"`) {
		t.Error("an edition that does not exist is offered")
	}
}

func TestAPlanPageOfItsOwnIsMadeOnce(t *testing.T) {
	in := input()
	past := in.Report.Plans[0]
	in.Report.Editions[0].Sections = append(in.Report.Editions[0].Sections, &resolve.Page{
		Lang: lang.Chinese, Address: "/14th/", Plan: past, Title: line("五年回顾"), Short: line("回顾"), Description: line("变化。"), Body: prose("五年正文。"),
	})
	page := renderSite(t, in)["14th/index.html"]
	for _, want := range []string{"五年正文。", "<h1>五年回顾</h1>", "规划公布的目标", ">200家<", ">55.1%<", "科技创新：165家</a>"} {
		if !strings.Contains(page, want) {
			t.Errorf("the plan's page lacks %s", want)
		}
	}
}

func TestRenderStopsWhereAFileIsRefused(t *testing.T) {
	full := errors.New("disk full")
	var problems source.List
	err := render.Render(input(), &problems, func(path string, _ []byte) error {
		if path == "figures/index.html" {
			return full
		}
		return nil
	})
	if !errors.Is(err, full) {
		t.Errorf("Render returned %v", err)
	}
}

func TestAClaimThatDoesNotHoldIsShownWithItsReason(t *testing.T) {
	page := renderSite(t, input())["figures/high-tech-firms/index.html"]
	for _, want := range []string{"<p>增长35.24%</p>", ">不一致，附说明</a>", "<p>说明：另一个总量。</p>", "高新技术企业数（增长率），2020—2025年", ">截取后一致</a>"} {
		if !strings.Contains(page, want) {
			t.Errorf("the figure's page lacks %s", want)
		}
	}
}
