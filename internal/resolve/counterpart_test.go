package resolve_test

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/message"
	"zonepress/internal/source"
)

// twoCharts are charts to place, the first with a number in its title.
const twoCharts = `- {id: years, form: column, title: {zh: "增加[65家](fig:firms.change@2020..2025)", en: "[65](fig:firms.change@2020..2025) more"}, rows: [firms@2020, firms@2025]}
- {id: parts, form: column, title: {zh: 大企业, en: Large}, rows: [large@2024, large@2025]}
`

// edition is a section in one language.
func edition(l lang.Lang, front, body string) (string, string) {
	if !strings.Contains(front, "title:") {
		front = "title: t\n" + front
	}
	if !strings.Contains(front, "description:") {
		front += "description: d\n"
	}
	return "content/" + string(l) + "/section.md", "---\n" + front + "---\n" + body + "\n"
}

// inBoth resolves the small site with one section in both languages, and gives
// what is told of it as "zh 5:3 code".
func inBoth(zhFront, zhBody, enFront, enBody string, more map[string]string) ([]string, []source.Problem) {
	files := map[string]string{
		"content/en/index.md": "---\ntitle: Home\ndescription: Example.\n---\n\n## Title {#here}\n\nText.\n",
		"data/charts/c.yaml":  twoCharts,
	}
	maps.Copy(files, more)
	name, text := edition(lang.Chinese, zhFront, zhBody)
	files[name] = text
	name, text = edition(lang.English, enFront, enBody)
	files[name] = text
	_, problems := bind(files)
	var lines []string
	for _, p := range problems {
		if p.Severity == source.SeverityNote {
			continue
		}
		where := path.Base(path.Dir(p.Pos.File))
		if p.Severity == source.SeverityWarning {
			where = "warning " + where
		}
		lines = append(lines, fmt.Sprintf("%s %d:%d %s", where, p.Pos.Line, p.Pos.Column, p.Code))
	}
	return lines, problems
}

type twoBodies struct{ name, zh, en, want string }

func holdBodies(t *testing.T, tests []twoBodies) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			lines, _ := inBoth("", test.zh, "", test.en, nil)
			if got := strings.Join(lines, "; "); got != test.want {
				t.Errorf("told %q, want %q\n%s\n--\n%s", got, test.want, test.zh, test.en)
			}
		})
	}
}

func TestCounterpartPassagesThatBindTheSameNumbersAreLeftAlone(t *testing.T) {
	holdBodies(t, []twoBodies{
		{"the same", "达到[165家](fig:firms@2025)", "reached [165](fig:firms@2025)", ""},
		{"by title and by id", "达到[165家](fig:企业数@2025)", "reached [165](fig:firms@2025)", ""},
		{"the latest and its period", "达到[165家](fig:firms)", "reached [165](fig:firms@2025)", ""},
		{"typed and filled in", "达到[](fig:firms)", "reached <fig:firms@2025>", ""},
		{"a plan and its years", "资金[5000万元](fig:fund@plan-14)", "funds of [CNY 50 million](fig:fund@2021..2025)", ""},
		{"a plan and the state at its end", "达到[165家](fig:firms@plan-14)", "reached [165](fig:firms@2025)", ""},
		{"a measure over a plan and over its years", "增长[65%](fig:firms.growth@plan-14)", "up [65%](fig:firms.growth@2020..2025)", ""},
		{"a measure of the last step and with both ends", "增加[15家](fig:firms.change)", "[15](fig:firms.change@2024..2025) more", ""},
		{"a measure in print, of a year and over it", "提高[0.8个百分点](fig:share.change@2025)", "up [0.8 percentage points](fig:share.change@2024..2025)", ""},
		{"another order of words", "由[150家](fig:firms@2024)增至[165家](fig:firms@2025)", "rose to [165](fig:firms@2025) from [150](fig:firms@2024)", ""},
		{"a number said twice", "达到[165家](fig:firms@2025)，这[165家](fig:firms@2025)中", "reached [165](fig:firms@2025), of which", ""},
		{"a number in words", "共[36家](fig:large@2025)", "[thirty-six](fig:large@2025) in all", ""},
		{"a link to a figure in words", "[企业](fig:firms@2025)增加", "firms increased", ""},
		{"paragraphs that break elsewhere", "甲[165家](fig:firms@2025)\n\n乙[36家](fig:large@2025)，[9.1%](fig:growth@2025)\n\n丙[67.7%](fig:share@2025)",
			"a [165](fig:firms@2025), b [36](fig:large@2025)\n\nc [9.1%](fig:growth@2025)\n\nd [67.7%](fig:share@2025)", ""},
		{"two paragraphs made one", "甲[165家](fig:firms@2025)\n\n乙[36家](fig:large@2025)", "b [36](fig:large@2025) of a [165](fig:firms@2025)", ""},
		{"a sentence moved to the next paragraph", "甲[165家](fig:firms@2025)，[36家](fig:large@2025)\n\n乙[9.1%](fig:growth@2025)",
			"a [165](fig:firms@2025)\n\nb [9.1%](fig:growth@2025), a [36](fig:large@2025)", ""},
		{"a list told in a sentence", "- 甲[165家](fig:firms@2025)\n- 乙[36家](fig:large@2025)", "a [165](fig:firms@2025) and b [36](fig:large@2025)", ""},
		{"footnotes first named in another order", "甲[^a]乙[^b]\n\n[^a]: [165家](fig:firms@2025)\n[^b]: [36家](fig:large@2025)",
			"b[^b] a[^a]\n\n[^a]: [165](fig:firms@2025)\n[^b]: [36](fig:large@2025)", ""},
		{"footnotes with labels of their own", "甲[^甲]\n\n[^甲]: [165家](fig:firms@2025)", "a[^a]\n\n[^a]: [165](fig:firms@2025)", ""},
		{"a caption left to the data", "![](chart:years)", "![[65](fig:firms.change@2020..2025) more](chart:years)", ""},
		{"a chart before and after a paragraph", "![图](chart:parts)\n\n甲[165家](fig:firms@2025)", "a [165](fig:firms@2025)\n\n![Figure](chart:parts)", ""},
	})
}

func TestCounterpartPassagesThatBindOtherNumbersAreErrors(t *testing.T) {
	holdBodies(t, []twoBodies{
		{"another year", "达到[165家](fig:firms@2025)", "reached [150](fig:firms@2024)", "en 5:9 counterpart-differs"},
		{"the latest where that is another", "达到[150家](fig:firms@2024)", "reached [165](fig:firms)", "en 5:9 counterpart-differs"},
		{"another measure", "增长[65%](fig:firms.growth@2020..2025)", "up [10.5%](fig:firms.cagr@2020..2025)", "en 5:4 counterpart-differs"},
		{"another span", "增长[65%](fig:firms.growth@2020..2025)", "up [10%](fig:firms.growth@2025)", "en 5:4 counterpart-differs"},
		{"another figure of the same number", "[165家](fig:firms@2025)", "[36](fig:large@2025)", "en 5:1 counterpart-differs"},
		{"a number in words of another year", "共[36家](fig:large@2025)", "[thirty](fig:large@2024) in all", "en 5:1 counterpart-differs"},
		{"missing in English", "甲[165家](fig:firms@2025)，[36家](fig:large@2025)", "a [165](fig:firms@2025)", "zh 5:25 counterpart-missing"},
		{"missing in Chinese", "甲", "a [165](fig:firms@2025)", "en 5:3 counterpart-missing"},
		{"typed without a reference", "甲[165家](fig:firms@2025)", "a 165 firms", "warning en 5:3 bare-number; zh 5:2 counterpart-missing"},
		{"one bound in place of the other", "[165家](fig:firms@2025)，[36家](fig:large@2025)，[165家](fig:firms@2025)",
			"[165](fig:firms@2025), [36](fig:large@2025), [36](fig:large@2025)", "en 5:46 counterpart-differs"},
		{"paragraphs that swap their numbers", "甲[165家](fig:firms@2025)\n\n乙[36家](fig:large@2025)", "a [36](fig:large@2025)\n\nb [165](fig:firms@2025)",
			"en 5:3 counterpart-differs; en 7:3 counterpart-differs"},
		{"missing beside paragraphs of another number", "甲[165家](fig:firms@2025)\n\n乙[36家](fig:large@2025)", "a [165](fig:firms@2025)", "zh 7:2 counterpart-missing"},
		{"items that swap their numbers", "- 甲[165家](fig:firms@2025)\n- 乙[36家](fig:large@2025)", "- a [36](fig:large@2025)\n- b [165](fig:firms@2025)",
			"en 5:5 counterpart-differs; en 6:5 counterpart-differs"},
		{"an item left out", "- 甲[165家](fig:firms@2025)\n- 乙[36家](fig:large@2025)", "- a [165](fig:firms@2025)", "zh 6:4 counterpart-missing"},
		{"a number deep in a list", "- 甲\n  - 乙[165家](fig:firms@2025)", "- a\n  - b [150](fig:firms@2024)", "en 6:7 counterpart-differs"},
		{"in a quote", "> 甲[165家](fig:firms@2025)", "> a [150](fig:firms@2024)", "en 5:5 counterpart-differs"},
		{"rows that swap their numbers", "| 甲 | 乙 |\n|---|---|\n| 企业 | [165家](fig:firms@2025) |\n| 大 | [36家](fig:large@2025) |",
			"| a | b |\n|---|---|\n| firms | [36](fig:large@2025) |\n| large | [165](fig:firms@2025) |",
			"en 7:11 counterpart-differs; en 8:11 counterpart-differs"},
		{"a cell left out", "| 甲 | 乙 |\n|---|---|\n| [150家](fig:firms@2024) | [165家](fig:firms@2025) |", "| a | b |\n|---|---|\n| [150](fig:firms@2024) | … |", "zh 7:28 counterpart-missing"},
		{"a row left out", "| 甲 |\n|---|\n| [150家](fig:firms@2024) |\n| [165家](fig:firms@2025) |", "| a |\n|---|\n| [150](fig:firms@2024) |", "zh 8:3 counterpart-missing"},
		{"in a heading", "## 达到[165家](fig:firms@2025) {#reached}", "## Reached [150](fig:firms@2024) {#reached}", "en 5:12 counterpart-differs"},
		{"in a footnote", "甲[^a]\n\n[^a]: [165家](fig:firms@2025)", "a[^a]\n\n[^a]: [150](fig:firms@2024)", "en 7:7 counterpart-differs"},
		{"a footnote left out", "甲[^a]\n\n[^a]: [165家](fig:firms@2025)", "a", "zh 7:7 counterpart-missing"},
		{"in a caption", "![图[165家](fig:firms@2025)](chart:years)", "![Figure [150](fig:firms@2024)](chart:years)", "en 5:10 counterpart-differs"},
		{"in another section", "## 甲 {#a}\n\n[165家](fig:firms@2025)\n\n## 乙 {#b}\n\n文", "## A {#a}\n\ntext\n\n## B {#b}\n\n[165](fig:firms@2025)", "en 11:1 counterpart-missing; zh 7:1 counterpart-missing"},
	})
}

func TestCounterpartSectionsShowTheSameChartsInOneOrder(t *testing.T) {
	holdBodies(t, []twoBodies{
		{"another chart", "![图](chart:years)", "![Figure](chart:parts)", "en 5:1 counterpart-chart"},
		{"a chart that English lacks", "![图](chart:years)\n\n![图](chart:parts)", "![Figure](chart:parts)", "zh 5:1 counterpart-chart-missing"},
		{"a chart that Chinese lacks", "文", "text\n\n![Figure](chart:parts)", "en 7:1 counterpart-chart-missing"},
		{"another order", "![图](chart:years)\n\n![图](chart:parts)", "![Figure](chart:parts)\n\n![Figure](chart:years)", "en 5:1 counterpart-chart-order"},
		{"the other section", "## 甲 {#a}\n\n![图](chart:years)\n\n## 乙 {#b}", "## A {#a}\n\n## B {#b}\n\n![Figure](chart:years)",
			"en 9:1 counterpart-chart-missing; zh 7:1 counterpart-chart-missing"},
		{"an unknown chart", "![图](chart:years)", "![Figure](chart:year)", "en 5:17 unknown-chart"},
	})
}

func TestSectionsMeetByTheIdsOfTheirHeadings(t *testing.T) {
	holdBodies(t, []twoBodies{
		{"another id", "## 甲 {#a}\n\n[165家](fig:firms@2025)", "## A {#b}\n\n[165](fig:firms@2025)", "warning en 5:4 counterpart-heading-id"},
		{"another id and another number", "## 甲 {#a}\n\n[165家](fig:firms@2025)", "## A {#b}\n\n[150](fig:firms@2024)",
			"warning en 5:4 counterpart-heading-id; en 7:1 counterpart-differs"},
		{"a section that English has in the one before", "## 甲 {#a}\n\n[165家](fig:firms@2025)\n\n## 乙 {#b}\n\n[36家](fig:large@2025)",
			"## A {#a}\n\n[165](fig:firms@2025)\n\n[36](fig:large@2025)", "warning zh 9:4 counterpart-heading"},
		{"a section with a number that English lacks", "## 甲 {#a}\n\n[165家](fig:firms@2025)\n\n## 乙 {#b}\n\n[36家](fig:large@2025)",
			"## A {#a}\n\n[165](fig:firms@2025)", "warning zh 9:4 counterpart-heading; zh 11:1 counterpart-missing"},
		{"a section that Chinese lacks", "## 甲 {#a}", "## A {#a}\n\n## B {#b}\n\ntext", "warning en 7:4 counterpart-heading"},
		{"sections in another order", "## 甲 {#a}\n\n[165家](fig:firms@2025)\n\n## 乙 {#b}\n\n[36家](fig:large@2025)",
			"## B {#b}\n\n[36](fig:large@2025)\n\n## A {#a}\n\n[165](fig:firms@2025)", "warning en 5:4 counterpart-heading-order"},
	})
}

func TestFrontMatterOfCounterpartsBindsTheSameNumbers(t *testing.T) {
	tests := []struct{ name, zh, en, want string }{
		{"the same", "title: 达到[165家](fig:firms@2025)\nfigures: [firms, 占比]\n", "title: reached [165](fig:firms@2025)\nfigures: [firms@2025, share@2025]\n", ""},
		{"a title", "title: 达到[165家](fig:firms@2025)\n", "title: reached [150](fig:firms@2024)\n", "en 2:16 counterpart-differs"},
		{"a description", "description: 达到[165家](fig:firms@2025)\n", "description: many firms\n", "zh 3:16 counterpart-missing"},
		{"a short title", "short: 达到[165家](fig:firms@2025)\n", "short: reached [150](fig:firms@2024)\n", "en 3:16 counterpart-differs"},
		{"a short title in one edition alone", "short: 达到[165家](fig:firms@2025)\n", "", ""},
		{"a key figure", "figures: [firms@2025, share@2025]\n", "figures: [firms@2024, share@2025]\n", "en 3:11 counterpart-differs"},
		{"a key figure that is missing", "figures: [firms@2025, share@2025]\n", "figures: [firms@2025]\n", "zh 3:23 counterpart-missing"},
		{"key figures in another order", "figures: [firms@2025, share@2025]\n", "figures: [share@2025, firms@2025]\n", "warning en 3:11 counterpart-figure-order"},
		{"an unknown key figure", "figures: [firms@2025]\n", "figures: [firm@2025]\n", "en 3:11 unknown-figure"},
	}
	for _, test := range tests {
		lines, _ := inBoth(test.zh, "文", test.en, "text", nil)
		if got := strings.Join(lines, "; "); got != test.want {
			t.Errorf("%s: told %q, want %q", test.name, got, test.want)
		}
	}
}

func TestTextsOfDataBindTheSameNumbersInBothLanguages(t *testing.T) {
	chart := func(zh, en string) map[string]string {
		return map[string]string{"data/charts/d.yaml": "id: d\nform: column\ntitle:\n  zh: \"" + zh + "\"\n  en: \"" + en + "\"\nrows: [firms@2020, firms@2025]\n"}
	}
	for _, test := range []struct{ zh, en, want string }{
		{"达到[165家](fig:firms@2025)", "up to [165](fig:firms)", ""},
		{"达到[165家](fig:firms@2025)", "up to [150](fig:firms@2024)", "charts 5:14 counterpart-differs"},
		{"达到[165家](fig:firms@2025)", "many", "charts 4:10 counterpart-missing"},
	} {
		lines, _ := inBoth("", "文", "", "text", chart(test.zh, test.en))
		if got := strings.Join(lines, "; "); got != test.want {
			t.Errorf("%s and %s: told %q, want %q", test.zh, test.en, got, test.want)
		}
	}
}

func TestAReferenceThatCannotBeBoundIsToldOnce(t *testing.T) {
	holdBodies(t, []twoBodies{
		{"an unknown figure", "[165家](fig:firms@2025)", "[165](fig:firm@2025)", "en 5:11 unknown-figure"},
		{"a period without a value", "[165家](fig:firms@2023)", "[165](fig:firms@2025)", "zh 5:12 no-value"},
		{"one that is wrong in both, beside another", "[99家](fig:firms@1999)，[36家](fig:large@2025)", "[99](fig:firms@1999)",
			"en 5:10 no-value; zh 5:11 no-value; zh 5:23 counterpart-missing"},
		{"and a further difference beside it", "[165家](fig:firms@2025)，[36家](fig:large@2025)", "[165](fig:firm@2025)", "en 5:11 unknown-figure; zh 5:1 counterpart-missing"},
	})
}

func TestAPageOfOneEditionIsHeldAgainstNothing(t *testing.T) {
	_, problems := bind(map[string]string{
		"content/en/index.md":   "---\ntitle: Home\ndescription: Example.\n---\n\n## Title {#here}\n\nText.\n",
		"content/zh/section.md": "---\ntitle: 章节\ndescription: 示例。\n---\n[165家](fig:firms@2025)\n",
	})
	if got := told(problems); !slices.Equal(got, []string{"0:0 no-counterpart"}) {
		t.Errorf("told %q", got)
	}
}

func TestADifferenceNamesBothPlacesAndBothNumbersInEachLanguage(t *testing.T) {
	_, problems := inBoth("", "达到[165家](fig:firms@2025)\n\n占[67.7%](fig:share@2025)", "", "reached [150](fig:firms@2024)\n\ntext", nil)
	var got []string
	for _, l := range lang.All() {
		for _, p := range problems {
			if p.Severity == source.SeverityError {
				got = append(got, message.Of(p, l).What)
			}
		}
	}
	want := []string{
		"这里绑定的是 150家（firms@2024），另一语种对应的段落 content/zh/section.md:5:3 绑定的是 165家（firms@2025）",
		"英文版对应的段落 content/en/section.md:7:1 没有绑定这里的 67.7%（share@2025）",
		"this binds 150 enterprises (firms@2024), its counterpart at content/zh/section.md:5:3 binds 165 enterprises (firms@2025)",
		"67.7% (share@2025) is not bound in the counterpart at content/en/section.md:7:1, in the English edition",
	}
	if !slices.Equal(got, want) {
		t.Errorf("told\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
