package render_test

import (
	"slices"
	"strings"
	"testing"

	"zonepress/internal/render"
	"zonepress/internal/site"
)

// filledIn is the small report of a department that has filled in everything.
func filledIn() render.Input {
	in := input()
	config := &in.Report.Config
	config.Government = site.Government{
		SiteName: at("高新区网站"), SiteDomain: at("www.example.gov.cn"), SiteIDCode: at("4418000000"),
		ICP: at("粤ICP备00000000号"), Police: at("粤公网安备00000000000000号"),
	}
	config.Host, config.Operator, config.Contact = both("管理委员会", "Committee"), both("宣传部门", "Publicity"), both("0763-0000000", "0763-0000000")
	config.License = site.License{Name: at("开放许可"), URL: at("https://www.example.gov.cn/license")}
	in.BaseURL = "https://www.example.gov.cn/"
	return in
}

var (
	siteTags   = []string{"SiteName", "SiteDomain", "SiteIDCode"}
	columnTags = []string{"ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"}
)

func TestPageTagsByKindOfPage(t *testing.T) {
	files := renderSite(t, filledIn())
	article := []string{"ArticleTitle", "ContentSource", "Keywords", "Author", "Description", "Url"}
	all := slices.Concat(siteTags, columnTags, article, []string{"PubDate", "Image"})
	for page, want := range map[string][]string{
		"index.html":                         siteTags,
		"404.html":                           siteTags,
		"figures/index.html":                 slices.Concat(siteTags, columnTags),
		"charts/index.html":                  slices.Concat(siteTags, columnTags),
		"sources/index.html":                 slices.Concat(siteTags, columnTags),
		"14th/index.html":                    slices.Concat(siteTags, columnTags),
		"en/15th/index.html":                 slices.Concat(siteTags, columnTags),
		"14th/innovation/index.html":         all,
		"figures/high-tech-firms/index.html": slices.Concat(siteTags, columnTags, article, []string{"Image"}),
		"figures/group-output/index.html":    slices.Concat(siteTags, columnTags, article, []string{"Image"}),
		"charts/firms/index.html":            slices.Concat(siteTags, columnTags, article, []string{"Image"}),
	} {
		for _, name := range all {
			has := strings.Contains(files[page], `<meta name="`+name+`" content="`)
			if has != slices.Contains(want, name) {
				t.Errorf("%s: tag %s present: %v", page, name, has)
			}
		}
	}
	for _, want := range []string{
		`<meta name="PubDate" content="2026-03-01 09:30">`, `<meta name="ColumnType" content="数据发布">`,
		`<meta name="SiteIDCode" content="4418000000">`, `<meta name="Author" content="管理委员会">`,
		`<meta name="Image" content="https://www.example.gov.cn/charts/firms.png">`,
	} {
		if !strings.Contains(files["14th/innovation/index.html"], want) {
			t.Errorf("lacks %s", want)
		}
	}
}

func TestFooterShowsWhatIsFilledInAndNothingElse(t *testing.T) {
	facts := []string{"主办单位", "承办单位", "网站标识码", "联系方式", "ICP备", "公网安备", "beian.miit.gov.cn", "数据使用许可", `class="footer-facts"`, `class="records"`}
	full, empty := renderSite(t, filledIn())["index.html"], renderSite(t, input())["index.html"]
	for _, fact := range facts {
		if !strings.Contains(full, fact) {
			t.Errorf("the footer lacks %s", fact)
		}
		if strings.Contains(empty, fact) {
			t.Errorf("nothing is filled in, but the page has %s", fact)
		}
	}
}

func TestNoPageTagIsEmpty(t *testing.T) {
	for page, text := range renderSite(t, input()).html() {
		if strings.Contains(text, `content=""`) {
			t.Errorf("%s has an empty tag", page)
		}
	}
}
