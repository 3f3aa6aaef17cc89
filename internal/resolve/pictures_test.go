package resolve_test

import (
	"slices"
	"strings"
	"testing"

	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// pictured binds a section with a body beside which pictures and a document stand.
func pictured(body string) (*resolve.Page, []source.Problem) {
	report, problems := bind(map[string]string{
		"content/zh/14th/section.md":      "---\ntitle: 章节\ndescription: 示例。\n---\n" + body + "\n",
		"content/zh/14th/park.jpg":        "x",
		"content/zh/14th/plan.pdf":        "x",
		"content/zh/14th/photos/lab.png":  "x",
		"content/zh/shared.svg":           "x",
		"content/zh/14th/photos/hall.jpg": "x",
	})
	return report.Editions[0].Sections[0], problems
}

func TestPicturesAreBoundWithTheirCaptionsAndCredits(t *testing.T) {
	for _, test := range []struct{ title, caption, credit string }{
		{"摄影：张三", "", "摄影：张三"},
		{" 园区全景｜摄影：张三 ", "园区全景", "摄影：张三"},
		{"园区全景 | Photo by Zhang San", "园区全景", "Photo by Zhang San"},
		{"左｜右｜供图：园区", "左｜右", "供图：园区"},
		{"有企业[](fig:firms@2025)｜供图：园区", "有企业165家", "供图：园区"},
		{"有企业[165家](fig:firms@2025)，见[首页](page:index) | 供图：园区", "有企业165家，见首页", "供图：园区"},
		{"｜供图：园区", "", "供图：园区"},
	} {
		for _, target := range []string{"park.jpg", "./park.jpg", "photos/lab.png", "../shared.svg"} {
			p, problems := pictured("![园区大门](" + target + " \"" + test.title + "\")")
			if lines := told(problems); len(lines) > 0 {
				t.Errorf("%s %s: %q", target, test.title, lines)
				continue
			}
			b := p.Body.Bindings[0]
			if b.Asset == nil || !strings.HasSuffix(b.Asset.File, strings.TrimLeft(target, "./")) || b.Caption.Plain() != test.caption || b.Credit != test.credit {
				t.Errorf("%s %s: %+v, caption %q", target, test.title, b, b.Caption.Plain())
			}
		}
	}
}

func TestMistakesWithPicturesAreTold(t *testing.T) {
	for _, test := range []struct {
		body string
		want []string
	}{
		{`![园区](gate.jpg "摄影：张三")`, []string{"5:7 unknown-image"}},
		{`![园区](Park.JPG "摄影：张三")`, []string{"5:7 image-case"}},
		{`![园区](lab.png "摄影：张三")`, []string{"5:7 unknown-image"}},
		{`![园区](https://example.org/park.jpg "摄影：张三")`, []string{"5:7 image-elsewhere"}},
		{`![园区](//example.org/park.jpg "摄影：张三")`, []string{"5:7 image-elsewhere"}},
		{`![园区](../../../../park.jpg "摄影：张三")`, []string{"5:7 image-outside"}},
		{`![园区](/14th/park.jpg "摄影：张三")`, []string{"5:7 image-outside"}},
		{`![园区](photos\lab.png "摄影：张三")`, []string{"5:7 image-outside"}},
		{`![园区](C:\park.jpg "摄影：张三")`, []string{"5:7 image-outside"}},
		{`![园区](park.heic "摄影：张三")`, []string{"5:7 image-format"}},
		{`![园区](plan.pdf "摄影：张三")`, []string{"5:7 image-format"}},
		{`![](park.jpg "摄影：张三")`, []string{"5:5 image-without-words"}},
		{`![园区](park.jpg)`, []string{"5:7 image-without-credit"}},
		{`![园区](park.jpg "")`, []string{"5:7 image-without-credit"}},
		{`![园区](park.jpg "全景｜")`, []string{"5:17 image-without-credit"}},
		{`![园区](park.jpg "园区全景")`, []string{"5:17 image-credit-unclear"}},
		{`![图片](park.jpg "摄影：张三")`, []string{"5:3 image-words-vague"}},
		{`![park.jpg](park.jpg "摄影：张三")`, []string{"5:3 image-words-vague"}},
		{`![Park](park.jpg "摄影：张三")`, []string{"5:3 image-words-vague"}},
		{`![IMG_20250301](park.jpg "摄影：张三")`, []string{"5:3 image-words-vague"}},
		{`![照片 2](park.jpg "摄影：张三")`, []string{"5:3 image-words-vague", "5:6 bare-number"}},
		{`![Image](park.jpg "摄影：张三")`, []string{"5:3 image-words-vague"}},
		{`![图片中心的大楼](park.jpg "摄影：张三")`, nil},
		{`![园区](park.jpg "有企业165家｜摄影：张三")`, []string{"5:20 bare-number"}},
		{`![园区](park.jpg "有企业[166家](fig:firms@2025)｜摄影：张三")`, []string{"5:21 typed-differs-value"}},
		{`![园区](park.jpg "见[别处](page:none)｜摄影：张三")`, []string{"5:28 unknown-page"}},
		{`![有165家](park.jpg "摄影：张三")`, []string{"5:4 bare-number"}},
		{`甲![园区](park.jpg "摄影：张三")`, []string{"5:2 markdown-inline-image"}},
		{"![园区](park.jpg)\n\n![园区](gate.jpg)", []string{"5:7 image-without-credit", "7:7 image-without-credit", "7:7 unknown-image"}},
	} {
		_, problems := pictured(test.body)
		if got := told(problems); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.body, got, test.want)
		}
	}
}

func TestNearestPicturesAreNamedAsTheyAreToBeWritten(t *testing.T) {
	for target, want := range map[string]string{"prak.jpg": "park.jpg", "lab.png": "photos/lab.png", `C:\Users\me\hall.jpg`: "photos/hall.jpg"} {
		_, problems := pictured("![园区](" + target + ` "摄影：张三")`)
		if len(problems) != 1 || !strings.Contains(problems[0].Args["nearest"], want) {
			t.Errorf("%s: %+v, want %s", target, problems, want)
		}
	}
}

func TestPicturesStandInTheNarrativeAlone(t *testing.T) {
	_, problems := bind(map[string]string{"content/zh/section.md": "---\ntitle: 章节\ndescription: 见![园区](park.jpg)\n---\n正文。\n"})
	if got := told(problems); !slices.Equal(got, []string{"3:21 image-not-here"}) {
		t.Errorf("%q", got)
	}
}

func TestLinksToFilesOfTheReportAreBound(t *testing.T) {
	for target, want := range map[string]string{
		"park.jpg": "content/zh/14th/park.jpg", "plan.pdf#page=3": "content/zh/14th/plan.pdf", "../shared.svg": "content/zh/shared.svg",
		"/14th/plan.pdf": "content/zh/14th/plan.pdf", "../plan.pdf": "content/zh/14th/plan.pdf", "/14th/photos/lab.png?x": "content/zh/14th/photos/lab.png",
		"/figures/firms.csv": "", "nothing.pdf": "", "#top": "", "https://example.org/plan.pdf": "", "//example.org/plan.pdf": "", "": "",
	} {
		p, _ := pictured("[文件](<" + target + ">)")
		got := ""
		if len(p.Body.Bindings) > 0 && p.Body.Bindings[0].Asset != nil {
			got = p.Body.Bindings[0].Asset.File
		}
		if got != want {
			t.Errorf("%s leads to %q, want %q", target, got, want)
		}
	}
}
