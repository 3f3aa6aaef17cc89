package markdown_test

import (
	"slices"
	"testing"

	"zonepress/internal/markdown"
)

func TestExcerptsAreTheWordsBelowEachHeading(t *testing.T) {
	const none = -1
	for name, c := range map[string]struct {
		text string
		want []markdown.Excerpt
	}{
		"paragraphs":       {"甲\n乙\n\n丙", []markdown.Excerpt{{none, "甲乙"}, {none, "丙"}}},
		"headings":         {"甲\n\n## 一 {#a}\n\n乙\n\n### 二 {#b}\n\n## 三 {#c}\n\n丙", []markdown.Excerpt{{none, "甲"}, {0, "乙"}, {2, "丙"}}},
		"in a quotation":   {"## 一\n\n> ## 二\n>\n> 甲\n\n乙", []markdown.Excerpt{{1, "甲"}, {1, "乙"}}},
		"lists":            {"- 甲\n- 乙\n  - 丙\n\n    丁\n", []markdown.Excerpt{{none, "甲"}, {none, "乙"}, {none, "丙"}, {none, "丁"}}},
		"rows":             {"| 年 | 家 |\n|---|---|\n| 2025 | **165** |\n| | |\n", []markdown.Excerpt{{none, "年 家"}, {none, "2025 165"}}},
		"emphasis":         {"较**“十三五”末**增长&lt;`a b`", []markdown.Excerpt{{none, "较“十三五”末增长<a b"}}},
		"figures":          {"达到[165家](fig:firms)", []markdown.Excerpt{{none, "达到165家"}}},
		"charts":           {"甲\n![净增[43家](fig:x)](chart:c)\n乙", []markdown.Excerpt{{none, "甲"}, {none, "净增43家"}, {none, "乙"}}},
		"code":             {"```\na\nb\n```", []markdown.Excerpt{{none, "a\nb"}}},
		"footnotes":        {"甲[^1]\n\n## 一\n\n[^1]: 注", []markdown.Excerpt{{none, "甲"}, {0, "注"}}},
		"nothing":          {"## 一\n\n***\n", nil},
		"an empty heading": {"#\n\n甲", []markdown.Excerpt{{0, "甲"}}},
	} {
		t.Run(name, func(t *testing.T) {
			got := markdown.Parse([]byte(c.text)).Excerpts(nil)
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}
