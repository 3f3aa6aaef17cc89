package render_test

import (
	"regexp"
	"strings"
	"testing"

	"zonepress/internal/render"
)

var (
	switches   = regexp.MustCompile(`<a class="edition" href="([^"]*)" lang="([^"]*)" hreflang="([^"]*)">([^<]*)(?:<span class="hidden">([^<]*)</span>)?</a>`)
	alternates = regexp.MustCompile(`<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">`)
)

// inOther is the path of the same page in the other edition.
func inOther(page string) string {
	if rest, ok := strings.CutPrefix(page, "en/"); ok {
		return rest
	}
	return "en/" + page
}

func TestTheLanguageSwitchKeepsThePageOrSaysWhereItLeads(t *testing.T) {
	for name, in := range map[string]render.Input{"a report": input(), "with a past": pastInput(t), "moved and gone": renamed(t), "withdrawn": withdrawn(t)} {
		files := renderSite(t, in)
		for page, text := range files.html() {
			found := switches.FindStringSubmatch(text)
			if found == nil {
				continue
			}
			to := target(page, found[1])
			switch _, twin := files[inOther(page)]; {
			case twin && (to != inOther(page) || found[5] != ""):
				t.Errorf("%s: %s leads to %s (%s), though there is %s", name, page, to, found[5], inOther(page))
			case !twin && found[5] == "":
				t.Errorf("%s: %s leads to %s without saying so", name, page, to)
			case files[to] == "":
				t.Errorf("%s: %s leads to %s, which is not made", name, page, to)
			}
		}
	}
}

func TestAPageWithoutCounterpartLeadsToTheNearestAbove(t *testing.T) {
	in := input()
	section := in.Report.Editions[0].Sections[0]
	section.Counterpart.Counterpart, section.Counterpart = nil, nil
	files := renderSite(t, in)
	for page, want := range map[string][2]string{
		"14th/innovation/index.html":    {"../../en/14th/", " (this page has no English version; leads to 14th Plan)"},
		"en/14th/innovation/index.html": {"../../../14th/", "（本页没有中文版，转到“十四五”）"},
		"outlook/index.html":            {"../en/", " (this page has no English version; leads to Home)"},
	} {
		if found := switches.FindStringSubmatch(files[page]); found == nil || found[1] != want[0] || found[5] != want[1] {
			t.Errorf("%s switches by %q, want %q", page, found, want)
		}
	}
}

func TestAlternatesNameEachOtherAndADefault(t *testing.T) {
	in := pastInput(t)
	in.BaseURL = "https://www.example.gov.cn/report/"
	files := renderSite(t, in)
	pages := 0
	for page, text := range files.html() {
		found := alternates.FindAllStringSubmatch(text, -1)
		if len(found) == 0 {
			continue
		}
		pages++
		chinese := strings.TrimSuffix(in.BaseURL+strings.TrimPrefix(page, "en/"), "index.html")
		english := strings.TrimSuffix(in.BaseURL+"en/"+strings.TrimPrefix(page, "en/"), "index.html")
		for i, want := range [][2]string{{"zh-Hans", chinese}, {"en", english}, {"x-default", chinese}} {
			if i >= len(found) || found[i][1] != want[0] || found[i][2] != want[1] {
				t.Errorf("%s: alternates %q, want %s %s", page, found, want[0], want[1])
				break
			}
		}
	}
	if pages < 20 {
		t.Errorf("only %d pages name alternates", pages)
	}
}

func TestTheSiteMapNamesTheDefaultOfEveryPair(t *testing.T) {
	in := input()
	in.BaseURL = "https://www.example.gov.cn/report/"
	sitemap := renderSite(t, in)["sitemap.xml"]
	english, others := strings.Count(sitemap, `hreflang="en"`), strings.Count(sitemap, `hreflang="x-default"`)
	if english == 0 || english != others {
		t.Errorf("%d English alternates, %d defaults", english, others)
	}
}
