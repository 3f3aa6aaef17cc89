package resolve_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/lang"
	"zonepress/internal/load"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// base is a small site that the tests add to. Its figures are made up.
var base = map[string]string{
	"data/site.yaml":    "title: 示例\nzone: 示例园区\ndescription: 示例。\nplain-terms: [\"3+1\"]\n",
	"data/sources.yaml": "- {id: press, title: 示例来源, kind: newspaper, year: 2026}\n- {id: book, title: 示例年鉴, kind: yearbook, year: 2026}\n",
	"data/topics.yaml":  "- {id: all, title: 全部}\n",
	"data/plans.yaml":   "- {id: plan-14, slug: 14th, title: “十四五”, from: 2021, to: 2025}\n",
	"data/indicators/all.yaml": indicator("firms", "企业数", "家", "stock", "", `
  - {period: 2020, value: 100, status: published}
  - {period: 2024, value: 150, status: published}
  - {period: 2025, value: 165, status: published}
`) + "  targets:\n    - {plan: plan-14, value: 180}\n" +
		indicator("large", "大企业数", "家", "stock", "firms", `
  - {period: 2024, value: 30, status: published}
  - {period: 2025, value: 36, status: published, source: book}
`) +
		indicator("growth", "增速", "%", "rate", "", `
  - {period: 2024, value: -3.2, status: published}
  - {period: 2025, value: 9.1, status: published}
`) +
		indicator("share", "占比", "%", "share", "", `
  - {period: 2024, expression: "share@2025 - share.change@2024..2025", status: derived}
  - {period: 2025, value: 67.7, status: published}
`) + "  stated:\n    - {measure: change, period: 2025, value: 0.8}\n" +
		indicator("output", "产值", "亿元", "amount", "", `
  - {period: 2024, value: 100, status: published, qualifier: over}
  - {period: 2025, value: 100, status: published, qualifier: over}
`) +
		indicator("fund", "资金", "万元", "amount", "", `
  - {period: plan-14, value: 5000, status: published}
`) +
		indicator("nought", "零", "家", "stock", "", `
  - {period: 2024, value: 0, status: published}
  - {period: 2025, value: 5, status: published}
`),
	"content/zh/index.md": "---\ntitle: 首页\ndescription: 示例。\n---\n\n## 标题 {#here}\n\n正文。\n",
}

func indicator(id, title, unit, kind, whole, observations string) string {
	text := fmt.Sprintf("- id: %s\n  title: %s\n  unit: %q\n  kind: %s\n  direction: up\n  topic: all\n  definition: 示例。\n  source: press\n", id, title, unit, kind)
	if whole != "" {
		text += "  whole: " + whole + "\n"
	}
	return text + "  observations:" + strings.ReplaceAll(strings.TrimRight(observations, "\n"), "\n", "\n  ") + "\n"
}

// bind resolves the small site with files added to it.
func bind(files map[string]string) (*resolve.Report, []source.Problem) {
	fsys := fstest.MapFS{}
	for _, set := range []map[string]string{base, files} {
		for name, text := range set {
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	var list source.List
	report := resolve.Resolve(load.Load(fsys, &list), &list)
	return report, list.Sorted()
}

// page resolves the small site with one section, of a body alone.
func page(body string) (*resolve.Page, []source.Problem) {
	report, problems := bind(map[string]string{"content/zh/section.md": "---\ntitle: 章节\ndescription: 示例。\n---\n" + body + "\n"})
	return report.Editions[0].Sections[0], problems
}

// told lists problems as "line:column code", those of notes left out.
func told(problems []source.Problem) []string {
	var lines []string
	for _, p := range problems {
		if p.Severity != source.SeverityNote {
			lines = append(lines, fmt.Sprintf("%d:%d %s", p.Pos.Line, p.Pos.Column, p.Code))
		}
	}
	return lines
}

func TestReferencesAreFilledInFromTheData(t *testing.T) {
	tests := []struct{ reference, want string }{
		{"firms", "165家"},
		{"firms@2024", "150家"},
		{"企业数@2020", "100家"},
		{"firms.value@2020", "100家"},
		{"firms@plan-14", "165家"},
		{"firms.change@2025", "15家"},
		{"firms.change", "15家"},
		{"firms.change@2020..2025", "65家"},
		{"firms.change@plan-14", "65家"},
		{"firms.growth@2020..2025", "65.0%"},
		{"firms.growth@2025", "10.0%"},
		{"firms.cagr@2020..2025", "10.5%"},
		{"firms.cagr@plan-14", "10.5%"},
		{"firms.target", "180家"},
		{"firms.progress", "81.3%"},
		{"large.share@2025", "21.8%"},
		{"large.share", "21.8%"},
		{"large.pull@2025", "4.0个百分点"},
		{"large.contribution@2025", "40.0%"},
		{"growth@2024", "−3.2%"},
		{"growth.change@2025", "12.3个百分点"},
		{"share.change", "0.8个百分点"},
		{"share.change@2024..2025", "0.8个百分点"},
		{"share@2024", "66.9%"},
		{"output", "超100亿元"},
		{"fund@2021..2025", "5000万元"},
	}
	for _, test := range tests {
		p, problems := page("[](fig:" + test.reference + ")")
		if lines := told(problems); len(lines) > 0 {
			t.Errorf("%s: %q", test.reference, lines)
			continue
		}
		if got := p.Body.Plain(); got != test.want {
			t.Errorf("%s prints %q, want %q", test.reference, got, test.want)
		}
	}
}

func TestReferencesThatCannotBeBoundAreTold(t *testing.T) {
	tests := []struct{ body, want string }{
		{"[](fig:firm)", "5:8 unknown-figure"},
		{"[](fig:firms@2023)", "5:8 no-value"},
		{"[](fig:firms@2023年)", "5:8 bad-reference-period"},
		{"[](fig:firms@2025..2020)", "5:8 period-order"},
		{"[](fig:firms@2020..2025-06)", "5:8 period-grain"},
		{"[](fig:firms.median)", "5:8 unknown-measure"},
		{"[](fig:firms.Growth)", "5:8 bad-measure"},
		{"[](fig:firms@plan-99)", "5:8 unknown-plan"},
		{"[](fig:growth.growth@2025)", "5:8 measure-of-percentage"},
		{"[](fig:share.cagr@2024..2025)", "5:8 measure-of-percentage"},
		{"[](fig:nought.growth@2025)", "5:8 measure-base"},
		{"[](fig:firms.share)", "5:8 measure-needs-whole"},
		{"[](fig:output.growth)", "5:8 measure-of-bound"},
		{"[](fig:output.change@2025)", "5:8 measure-of-bound"},
		{"[](fig:fund.growth)", "5:8 measure-needs-period"},
		{"[](fig:firms.change@2020..)", "5:8 measure-open-period"},
		{"[](fig:large.target)", "5:8 no-target"},
		{"![图](chart:none)", "5:12 unknown-chart"},
		{"[@nobody]", "5:3 unknown-cited-source"},
		{"[见](page:nowhere)", "5:10 unknown-page"},
		{"[见](page:index#there)", "5:10 unknown-anchor"},
		{"[见](page:figures/none)", "5:10 unknown-page"},
	}
	for _, test := range tests {
		_, problems := page(test.body)
		if got := told(problems); !slices.Equal(got, []string{test.want}) {
			t.Errorf("%s: %q, want %q", test.body, got, test.want)
		}
	}
}

func TestReferencesToPagesAndSourcesAreBound(t *testing.T) {
	p, problems := page("见[首页](page:index#here)、[](page:index)、[指标](page:figures)、[](page:figures/firms)和[@book]")
	if lines := told(problems); len(lines) > 0 {
		t.Fatal(lines)
	}
	var got []string
	for _, b := range p.Body.Bindings {
		if b.Source != nil {
			got = append(got, b.Source.ID.Value)
			continue
		}
		got = append(got, b.Address+"#"+b.Anchor)
	}
	if want := []string{"/#here", "/#", "/figures/#", "/figures/firms/#", "book"}; !slices.Equal(got, want) {
		t.Errorf("bound %q, want %q", got, want)
	}
}

func TestTypedNumbersAreHeldAgainstTheData(t *testing.T) {
	tests := []struct{ body, want string }{
		{"达到[165家](fig:firms@2025)", ""},
		{"达到[165](fig:firms@2025)", ""},
		{"达到[一百六十五家](fig:firms@2025)", ""},
		{"达到[**165家**](fig:firms@2025)", ""},
		{"[企业](fig:firms@2025)有增加", ""},
		{"达到[166家](fig:firms@2025)", "5:4 typed-differs-value"},
		{"达到[165人](fig:firms@2025)", "5:4 typed-differs-unit"},
		{"达到[165家和150家](fig:firms@2025)", "5:4 typed-several"},
		{"为[67.70%](fig:share@2025)", "5:3 typed-differs-too-precise"},
		{"为[68%](fig:share@2025)", ""},
		{"为[67%](fig:share@2025)", "5:3 typed-cut"},
		{"提高[0.8个百分点](fig:share.change)", ""},
		{"提高[0.8%](fig:share.change)", "5:4 typed-differs-unit"},
		{"安排[0.5亿元](fig:fund@plan-14)", ""},
		{"安排[5000亿元](fig:fund@plan-14)", "5:4 typed-differs-scale"},
		{"[超100亿元](fig:output)", ""},
		{"超过[100亿元](fig:output)", ""},
		{"为[100亿元](fig:output)", "5:3 typed-differs-qualifier"},
		{"增长[9.1%](fig:growth@2025)", ""},
		{"下降[9.1%](fig:growth@2025)", "5:4 typed-differs-sign"},
		{"下降[3.2%](fig:growth@2024)", ""},
		{"同比下降了[3.2%](fig:growth@2024)", ""},
		{"增长[3.2%](fig:growth@2024)", "5:4 typed-differs-sign"},
		{"增速为[−3.2%](fig:growth@2024)", ""},
		{"减少到[150家](fig:firms@2024)", ""},
		{"五年增长[65%](fig:firms.growth@2020..2025)", ""},
		{"五年增长[65.00%](fig:firms.growth@2020..2025)", ""},
		{"五年增长[66%](fig:firms.growth@2020..2025)", "5:6 typed-differs-value"},
		{"年均增长[10.53%](fig:firms.cagr@plan-14)", ""},
	}
	for _, test := range tests {
		_, problems := page(test.body)
		if got := strings.Join(told(problems), "; "); got != test.want {
			t.Errorf("%s: %q, want %q", test.body, got, test.want)
		}
	}
}

func TestNumbersBoundToNothingAreWarnedOf(t *testing.T) {
	tests := []struct{ body, want string }{
		{"企业达到165家。", "5:5 bare-number"},
		{"企业达到一百六十五家。", "5:5 bare-number"},
		{"- 增长9.1%", "5:5 bare-number"},
		{"| 年份 | 家数 |\n|---|---|\n| 2025年 | 165 |", "7:11 bare-number"},
		{"## 达到165家 {#reached}", "5:6 bare-number"},
		{"2025年，“十四五”时期，第七届，“3+1”主导产业，五年来；依据GB/T 15835-2011。", ""},
		{"1. 第一条\n2. 第二条", ""},
		{"`165`家", ""},
		{"[165家](fig:firms@2025)与3家", "5:24 bare-number"},
	}
	for _, test := range tests {
		_, problems := page(test.body)
		if got := strings.Join(told(problems), "; "); got != test.want {
			t.Errorf("%s: %q, want %q", test.body, got, test.want)
		}
	}
}

func TestComparingWordsAreHeldAgainstTheNumbers(t *testing.T) {
	tests := []struct{ body, want string }{
		{"从[150家](fig:firms@2024)，低于[165家](fig:firms@2025)", ""},
		{"从[150家](fig:firms@2024)，高于[165家](fig:firms@2025)", "5:28 comparison-differs"},
		{"有[150家](fig:firms@2024)。高于[165家](fig:firms@2025)的是别处", ""},
		{"占[67.7%](fig:share@2025)，不低于[66.9%](fig:share@2024)", ""},
	}
	for _, test := range tests {
		_, problems := page(test.body)
		if got := strings.Join(told(problems), "; "); got != test.want {
			t.Errorf("%s: %q, want %q", test.body, got, test.want)
		}
	}
}

func TestReferencesInTitlesAreBoundToo(t *testing.T) {
	report, problems := bind(map[string]string{
		"content/zh/section.md": "---\ntitle: \"企业达到[166家](fig:firms@2025)\"\ndescription: \"占[67.7%](fig:share@2025)\"\nfigures: [firms@2025, share.change, firms@1999]\n---\n正文。\n",
		"data/charts/c.yaml":    "id: c\nform: column\ntitle: \"增加[66家](fig:firms.change@2020..2025)\"\nrows: [firms@2020, firms@2025, nothing@2025]\n",
	})
	want := []string{"2:14 typed-differs-value", "3:12 typed-differs-value", "4:32 unknown-figure", "4:37 no-value"}
	got := told(problems)
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
	p := report.Editions[0].Sections[0]
	if got := p.Description.Plain(); got != "占67.7%" {
		t.Errorf("the description is %q", got)
	}
	if len(p.KeyFigures) != 2 {
		t.Errorf("%d key figures, want 2", len(p.KeyFigures))
	}
}

func TestExpressionsThatAskForThemselvesAreTold(t *testing.T) {
	files := map[string]string{"data/indicators/circle.yaml": indicator("a", "甲", "家", "stock", "", `
  - {period: 2025, expression: "b@2025 + 1", status: derived}
`) + indicator("b", "乙", "家", "stock", "", `
  - {period: 2025, expression: "a@2025 - 1", status: derived}
`) + indicator("c", "丙", "家", "stock", "", `
  - {period: 2025, expression: "1 / (firms@2025 - 165)", status: derived}
`)}
	_, problems := bind(files)
	got := told(problems)
	if want := []string{"20:35 expression-circle", "30:37 expression-zero"}; !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
}

func TestTheFirstLevelOfHeadingsIsTheTitles(t *testing.T) {
	_, problems := page("# 企业\n\n## 创新")
	if got := told(problems); !slices.Equal(got, []string{"5:1 heading-of-title"}) {
		t.Errorf("told %q", got)
	}
}

func TestWhatIsLeftOfADraftIsToldWithItsPlace(t *testing.T) {
	tests := []struct{ body, want string }{
		{"新增XX家企业", "5:3 draft-residue"},
		{"新增××家企业", "5:3 draft-residue"},
		{"〇〇公司落户", "5:1 draft-residue"},
		{"园区面积【待核实】较大", "5:5 draft-residue"},
		{"园区面积（待补充）较大", "5:5 draft-residue"},
		{"TODO：补一段", "5:1 draft-residue"},
		{"二〇〇五年设立", ""},
		{"型号为XXL-A", ""},
		{"代码为`XX`", ""},
		{"具体日期待定", ""},
		{"【重点】企业", ""},
	}
	for _, test := range tests {
		_, problems := page(test.body)
		if got := strings.Join(told(problems), " "); got != test.want {
			t.Errorf("%s: %q, want %q", test.body, got, test.want)
		}
	}
}

func TestRowsOfChartsMustFollowOneAnother(t *testing.T) {
	tests := []struct{ form, rows, want string }{
		{"line", "[firms@2020, firms@2025]", ""},
		{"line", "[firms@2025, firms@2020]", "chart-line-order"},
		{"line", "[firms@2025, firms@2025]", "chart-line-order chart-row-twice"},
		{"bar", "[firms@2025, firms@2020]", ""},
		{"bar", "[{label: 甲, values: [firms@2025]}, {label: 甲, values: [firms@2020]}]", "chart-row-twice"},
	}
	for _, test := range tests {
		_, problems := bind(map[string]string{
			"data/charts/c.yaml":    "id: c\nform: " + test.form + "\ntitle: 图\nrows: " + test.rows + "\n",
			"content/zh/section.md": "---\ntitle: 章节\ndescription: 示例。\n---\n![一](chart:c)\n",
		})
		var codes []string
		for _, line := range told(problems) {
			_, code, _ := strings.Cut(line, " ")
			codes = append(codes, code)
		}
		if got := strings.Join(codes, " "); got != test.want {
			t.Errorf("a %s of %s: told %q, want %q", test.form, test.rows, got, test.want)
		}
	}
}

func TestChartsAreNumberedAndNamed(t *testing.T) {
	files := map[string]string{
		"data/charts/c.yaml": "- id: years\n  form: column\n  title: 两年\n  rows: [firms@2020, firms@2025]\n" +
			"- id: rest\n  form: donut\n  title: 占比\n  rows: [share@2025, {label: 其他, values: [\"100 - share@2025\"]}]\n" +
			"- id: mixed\n  form: bar\n  title: 混\n  rows: [firms@2025, share@2025]\n" +
			"- id: unnamed\n  form: bar\n  title: 无名\n  rows: [firms@2025, \"firms@2025 - 1\"]\n",
		"content/zh/section.md": "---\ntitle: 章节\ndescription: 示例。\n---\n![一](chart:years)\n\n![二](chart:rest)\n\n![三](chart:mixed)\n\n![四](chart:unnamed)\n",
	}
	report, problems := bind(files)
	if got, want := told(problems), []string{"12:22 chart-mixed-units", "16:23 chart-row-label"}; !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
	var labels []string
	for _, c := range report.Charts[:2] {
		for _, row := range c.Rows {
			labels = append(labels, row.Label.In(lang.Chinese)+" "+row.Values[0].In(lang.Chinese))
		}
	}
	if want := []string{"2020年末 100家", "2025年末 165家", "占比 67.7%", "其他 32.3%"}; !slices.Equal(labels, want) {
		t.Errorf("rows %q, want %q", labels, want)
	}
	for i, placement := range report.Editions[0].Sections[0].Placements {
		if placement.Number != i+1 {
			t.Errorf("chart %d has number %d", i+1, placement.Number)
		}
	}
}

func TestWaterfallsAddUp(t *testing.T) {
	chart := func(total string) map[string]string {
		return map[string]string{
			"data/charts/w.yaml":    "id: w\nform: waterfall\ntitle: 合计\nrows:\n  - {label: 甲, values: [\"firms@2024\"]}\n  - {label: 乙, values: [\"firms@2025 - firms@2024\"]}\n  - {label: 合计, values: [\"" + total + "\"], total: true}\n",
			"content/zh/section.md": "---\ntitle: 章节\ndescription: 示例。\n---\n![一](chart:w)\n",
		}
	}
	if _, problems := bind(chart("firms@2025")); len(told(problems)) > 0 {
		t.Errorf("150 + 15 = 165 is told: %q", told(problems))
	}
	if _, problems := bind(chart("firms@2024")); !slices.Equal(told(problems), []string{"7:5 waterfall-total"}) {
		t.Errorf("150 + 15 = 150 is told as %q", told(problems))
	}
}
