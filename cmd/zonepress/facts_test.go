package main

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// facts are what the press has published of the zone, by the section that
// states it, as a reader sees it.
var facts = map[string][]string{
	"14th/industry": {
		"13%", "9.1%", "第2位", "10个月", "57.1%", "20.5%", "11.4个百分点", "10.7个百分点", "117%", "67.7%", "0.8个百分点", "66.9%",
		"12.3%", "30.7%", "21.3%", "46亿元", "9.3个百分点", "53%", "100亿元", "2家", "“3+1”", "新材料", "装备制造", "电子信息", "生物医药",
	},
	"14th/innovation": {
		"165家", "35.24%", "122家", "572件", "257.5%", "160件", "1729件", "233.8%", "518件", "58.79亿元", "69家", "3家", "1家", "54家",
		"6500万元", "28项", "人工智能专利池", "里德堡原子", "科技体检",
	},
	"14th/business-environment": {
		"5000万元", "480人", "8.4亩", "第七届全国文明单位", "12345", "办不成事",
	},
	"15th/directions":  {"目标值未公布", "联广融湾", "工业强市", "强县富民", "绿色发展"},
	"15th/innovation":  {"目标值未公布", "创新联合体", "知识产权协同运营中心"},
	"15th/industry":    {"目标值未公布", "主链引领"},
	"15th/environment": {"目标值未公布", "营商环境优化"},
	"overview":         {"13%", "165家", "1729件"},
}

// leastCharacters is how long a section of the real report is at the least.
const leastCharacters = 400

// leastCharts is how many charts the real report has at the least.
const leastCharts = 9

var (
	tag     = regexp.MustCompile(`(?s)<(script|style|svg|nav|header|footer)\b.*?</(script|style|svg|nav|header|footer)>|<[^>]*>`)
	article = regexp.MustCompile(`(?s)<main.*</main>`)
	han     = regexp.MustCompile(`\p{Han}`)
)

func TestTheRealReportStatesItsFacts(t *testing.T) {
	out := t.TempDir()
	b := &builder{console: console{out: new(strings.Builder), err: new(strings.Builder), lang: "en"}, site: realSite, out: filepath.Join(out, "site")}
	if err := b.build(context.Background()); err != nil {
		t.Fatalf("%v: %v", err, b.console.err)
	}
	for section, words := range facts {
		for _, edition := range []string{"", "en"} {
			data, err := os.ReadFile(filepath.Join(out, "site", edition, section, "index.html"))
			if err != nil {
				t.Error(err)
				continue
			}
			if edition != "" {
				continue // that the editions state the same is held by their references
			}
			text := tag.ReplaceAllString(article.FindString(string(data)), "")
			for _, word := range words {
				if !strings.Contains(text, word) {
					t.Errorf("%s does not say %s", section, word)
				}
			}
			if n := len(han.FindAllString(text, -1)); n < leastCharacters {
				t.Errorf("%s has %d characters, want %d", section, n, leastCharacters)
			}
		}
	}
	pictures, _ := filepath.Glob(filepath.Join(out, "site", "charts", "*.png"))
	if len(pictures) < leastCharts {
		t.Errorf("%d charts, want %d", len(pictures), leastCharts)
	}
}
