package load_test

import (
	"slices"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/load"
	"zonepress/internal/message"
	"zonepress/internal/source"
)

func TestHintsSayWhatToTypeInstead(t *testing.T) {
	observation := func(period, value string) mistake {
		return indicator("", 10, "  - {period: "+period+", value: "+value+", status: published}")
	}
	for _, c := range []struct {
		mistake
		hint string
	}{
		{observation("2025年", "1"), "写成 2025"},
		{observation("２０２５年末", "1"), "写成 2025"},
		{observation("2025-8", "1"), "写成 2025-08"},
		{observation("2025年8月", "1"), "写成 2025-08"},
		{observation("2025q3", "1"), "写成 2025-Q3"},
		{observation("2025年第三季度", "1"), "写成 2025-Q3"},
		{observation("2020～2025", "1"), "写成 2020..2025"},
		{observation("2020年至2025年", "1"), "写成 2020..2025"},
		{observation("2020——2025", "1"), "写成 2020..2025"},
		{observation("2022-08-2023-05", "1"), "写成 2022-08..2023-05"},
		{observation("2022年8月以来", "1"), "写成 2022-08.."},
		{observation("2025", "165家"), "这里只写 165"},
		{observation("2025", "１７２９件"), "这里只写 １７２９"},
		{observation("2025", "不足100"), "qualifier: under"},
		{observation("2025", "约100"), "qualifier: about"},
		{observation("2025", "100+"), "qualifier: over"},
		{indicator("", 1, "id: High_Tech Firms"), "high-tech-firms"},
		{indicator("", 1, "id: ｈｉｇｈ－ｔｅｃｈ"), "high-tech"},
		{indicator("", 5, "directon: up"), "是不是想写 direction？"},
		{indicator("", 8, "source: press-2062"), "是不是想写 press-2026？"},
		{page("", 5, "ordre: 2"), "是不是想写 order？"},
		{mistake{file: "data/Sites.yaml"}, "data/site.yaml"},
		{mistake{file: "content/zh/14th/Business_Environment.md", text: goodPage}, "business-environment.md"},
		{mistake{file: "content/zh/14th/a/关于.md", text: goodPage}, "innovation.md"},
		{mistake{file: "data/indicators/高企.yml"}, "高企.yaml"},
	} {
		hints := ""
		for _, p := range problemsOf(c.at(0)) {
			hints += message.Format(p, lang.Chinese) + "\n"
		}
		if !strings.Contains(hints, c.hint) {
			t.Errorf("%s:\n%s\nis answered by\n%s\nwhich does not say %q", c.file, c.text, hints, c.hint)
		}
	}
}

// codes are the codes of some problems, each once.
func codes(problems []source.Problem) []string {
	var all []string
	for _, p := range problems {
		all = append(all, p.Code)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func TestNothingIsUnknownThatAnUnreadFileMayDefine(t *testing.T) {
	for name, text := range map[string]string{
		"data/sources.yaml": "- id: [",
		"data/topics.yaml":  "innovation: {}",
		"data/plans.yaml":   "- {idd: plan-14}",
	} {
		files := goodWith(map[string]string{name: text})
		files["data/indicators/more.yaml"] = strings.ReplaceAll(goodIndicator, "figure-00", "figure-01") +
			"targets:\n  - {plan: plan-14, value: 200}\n"
		s, problems := loadAll(files)
		if !slices.Equal(s.Unread, []string{name}) || !s.Lost(name) || !s.Lost("data/") {
			t.Errorf("unread are %q, want %q", s.Unread, name)
		}
		for _, code := range codes(problems) {
			if strings.HasPrefix(code, "no-such") {
				t.Errorf("with a broken %s:\n%s", name, describe(problems))
			}
		}
	}
}

func TestUnreadPageKeepsItsAddress(t *testing.T) {
	s, problems := loadAll(goodWith(map[string]string{"content/zh/14th/innovation.md": "\xff"}))
	if got := codes(problems); !slices.Equal(got, []string{"not-utf8"}) {
		t.Errorf("problems are %q", got)
	}
	if s.Pages[2].Path != "14th/innovation" {
		t.Errorf("the third page is %q", s.Pages[2].Path)
	}
}

func TestMissingEnglishIsOnlyNotedWhereThereIsAnEnglishEdition(t *testing.T) {
	chinese := map[string]string{"data/topics.yaml": "- {id: innovation, title: 创新}\n"}
	_, problems := loadAll(goodWith(chinese))
	if got := codes(problems); !slices.Equal(got, []string{"missing-english"}) || problems[0].Severity != source.SeverityNote {
		t.Errorf("with an English edition:\n%s", describe(problems))
	}
	chinese["content/en/index.md"] = "-"
	if _, problems := loadAll(goodWith(chinese)); problems != nil {
		t.Errorf("without an English edition:\n%s", describe(problems))
	}
}

func TestFoldersAndFilesAreNotTakenForEachOther(t *testing.T) {
	files := goodWith(map[string]string{
		"data/plans.yaml": "-", "data/plans.yaml/14.yaml": "",
		"data/charts/firms.yaml": "-", "data/charts": "a file",
	})
	var got []string
	for _, p := range problemsWith(files) {
		got = append(got, short(p))
	}
	if want := []string{"data/charts file-not-folder", "data/plans.yaml folder-not-file"}; !slices.Equal(got, want) {
		t.Errorf("problems are %q, want %q", got, want)
	}
}

func problemsWith(files map[string]string) []source.Problem {
	_, problems := loadAll(files)
	return problems
}

func TestMistakesInOneFileAreToldTogether(t *testing.T) {
	text := "id: Figure\ntitel: {zh: 企业数, en: Firms}\nkind: stok\ndirection: [up]\ntopic:\nunit: 家\n" +
		"observations:\n  - {period: 2025年, value: 165家, status: publishd}\n  - {perod: 2024, value: 1}\n"
	want := []string{
		"1:1 missing-key", // definition, source
		"1:1 missing-key",
		"1:5 id-form-near",
		"2:1 unknown-key-near",
		"3:7 unknown-word-near",
		"4:12 text-not-list",
		"5:7 empty-value",
		"6:7 missing-english",
		"8:14 period-form-near",
		"8:31 number-unit",
		"8:42 unknown-word-near",
		"9:5 missing-key",
		"9:6 unknown-key-near",
	}
	var got []string
	for _, p := range problemsWith(goodWith(map[string]string{"data/indicators/many.yaml": text})) {
		got = append(got, strings.TrimPrefix(short(p), "data/indicators/many.yaml:"))
	}
	if slices.Sort(got); !slices.Equal(got, slices.Sorted(slices.Values(want))) {
		t.Errorf("problems are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestDeepAndRepeatedYAMLIsReadInReasonableTime(t *testing.T) {
	bomb := "a0: &a0 [x]\n"
	for i := 1; i < 40; i++ {
		bomb += strings.ReplaceAll("aN: &aN [*aM, *aM, *aM]\n", "N", string(rune('0'+i)))
		bomb = strings.ReplaceAll(bomb, "*aM", "*a"+string(rune('0'+i-1)))
	}
	for name, text := range map[string]string{
		"aliases":        bomb,
		"brackets":       strings.Repeat("[", 5000),
		"open lines":     strings.Repeat("a: [\n", 2000),
		"lists in lists": strings.Repeat("- ", 3000) + "x",
		"unknown keys":   strings.Repeat("id: a\nkeey: [x]\n", 3000),
	} {
		var problems source.List
		load.Load(fsOf(goodWith(map[string]string{"data/indicators/odd.yaml": text})), &problems)
		if !problems.HasErrors() {
			t.Errorf("nothing is wrong with %s", name)
		}
	}
}
