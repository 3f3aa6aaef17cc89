package check_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/check"
	"zonepress/internal/load"
	"zonepress/internal/source"
)

// site is a small site; its parts are replaced by the tests.
func site(parts map[string]string) fstest.MapFS {
	files := map[string]string{
		"data/site.yaml":             "title: 示例\nzone: 园区\ndescription: 示例。\nbase-url: https://example.org/\ngovernment: {site-name: 甲, site-domain: example.org, site-id-code: 乙, host: 丙, operator: 丁, icp: 戊, police: 己, contact: 庚}\n",
		"data/sources.yaml":          "- {id: press, title: 来源, kind: newspaper, year: 2026}\n",
		"data/topics.yaml":           "- {id: all, title: 全部}\n",
		"content/zh/index.md":        "---\ntitle: 首页\ndescription: 示例。\npublished: \"2026-03-01 09:30\"\n---\n正文。\n",
		"data/indicators/firms.yaml": indicator("家", "stock", "165"),
	}
	for name, text := range parts {
		files[name] = text
	}
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func indicator(unit, kind, value string) string {
	return "id: firms\ntitle: 企业\nunit: \"" + unit + "\"\nkind: " + kind + "\ndirection: up\ntopic: all\ndefinition: 企业。\nsource: press\nobservations:\n  - {period: 2025, value: \"" + value + "\", status: published}\n"
}

// told checks a site and lists the codes of its problems.
func told(t *testing.T, parts map[string]string) []string {
	t.Helper()
	var problems source.List
	s := load.Load(site(parts), &problems)
	if problems.HasErrors() {
		t.Fatalf("the site does not load: %v", problems.Sorted())
	}
	var found source.List
	check.Check(s, &found)
	var codes []string
	for _, p := range found.Sorted() {
		codes = append(codes, p.Code)
	}
	return codes
}

func TestASiteThatIsFilledInHasNoProblem(t *testing.T) {
	if codes := told(t, nil); len(codes) > 0 {
		t.Errorf("told %q", codes)
	}
}

func TestValuesMustSuitTheirKind(t *testing.T) {
	tests := []struct{ unit, kind, value, want string }{
		{"%", "share", "100", ""},
		{"%", "share", "0", ""},
		{"%", "share", "100.1", "share-outside"},
		{"%", "share", "-0.1", "share-outside"},
		{"‰", "share", "999", ""},
		{"‰", "share", "1001", "share-outside"},
		{"%", "rate", "257.5", ""},
		{"%", "rate", "-3.2", ""},
		{"家", "stock", "-1", "stock-negative"},
		{"家", "stock", "1.5", "count-fraction"},
		{"家", "flow", "-3", ""},
		{"亿元", "amount", "58.79", ""},
		{"万人", "stock", "1.5", ""},
	}
	for _, test := range tests {
		got := strings.Join(told(t, map[string]string{"data/indicators/firms.yaml": indicator(test.unit, test.kind, test.value)}), " ")
		if got != test.want {
			t.Errorf("%s %s of kind %s: %q, want %q", test.value, test.unit, test.kind, got, test.want)
		}
	}
}

func TestAStockStandsAtAPointOfTime(t *testing.T) {
	for period, want := range map[string]string{"2025": "", "2025-Q3": "", "2022-08": "", "plan-14": "", "2020..2025": "stock-span", "2022-08..": "stock-span"} {
		text := strings.Replace(indicator("家", "stock", "165"), "period: 2025", "period: "+period, 1)
		plans := "- {id: plan-14, slug: 14th, title: 规划, from: 2021, to: 2025}\n"
		page := "---\ntitle: 章节\ndescription: 示例。\npublished: \"2026-03-01 09:30\"\n---\n正文。\n"
		got := strings.Join(told(t, map[string]string{"data/indicators/firms.yaml": text, "data/plans.yaml": plans, "content/zh/14th/index.md": page}), " ")
		if got != want {
			t.Errorf("a stock of %s: %q, want %q", period, got, want)
		}
	}
}

func TestWholesMakeNoCircle(t *testing.T) {
	part := func(id, whole string) string {
		return strings.Replace(indicator("家", "stock", "165"), "id: firms", "id: "+id+"\nwhole: "+whole, 1)
	}
	for _, test := range []struct{ a, b, c, want string }{
		{"b", "c", "firms", ""},
		{"b", "a", "firms", "whole-circle whole-circle"},
		{"b", "c", "a", "whole-circle whole-circle whole-circle"},
		{"b", "c", "b", "whole-circle whole-circle"},
		{"a", "firms", "firms", "whole-of-itself"},
	} {
		got := strings.Join(told(t, map[string]string{"data/indicators/a.yaml": part("a", test.a), "data/indicators/b.yaml": part("b", test.b), "data/indicators/c.yaml": part("c", test.c)}), " ")
		if got != test.want {
			t.Errorf("a in %s, b in %s, c in %s: %q, want %q", test.a, test.b, test.c, got, test.want)
		}
	}
}

func TestTheDateOfASourceLiesInItsYear(t *testing.T) {
	for date, want := range map[string]string{"2026-03-01": "", "2025-12-31": "source-year"} {
		text := "- {id: press, title: 来源, kind: newspaper, year: 2026, date: " + date + "}\n"
		if got := strings.Join(told(t, map[string]string{"data/sources.yaml": text}), " "); got != want {
			t.Errorf("%s in 2026: %q, want %q", date, got, want)
		}
	}
}

func TestPlansMustSuitTheirNumbersAndFolders(t *testing.T) {
	page := "---\ntitle: 章节\ndescription: 示例。\npublished: \"2026-03-01 09:30\"\n---\n正文。\n"
	tests := []struct{ plan, want string }{
		{"id: plan-14, slug: 14th, from: 2021, to: 2025", ""},
		{"id: plan-6, slug: 14th, from: 1981, to: 1985", ""},
		{"id: plan-1, slug: 14th, from: 1953, to: 1957", ""},
		{"id: plan-14, slug: 14th, from: 2020, to: 2025", "plan-years"},
		{"id: plan-14, slug: 14th, from: 2021, to: 2035", "plan-years"},
		{"id: plan-14, slug: 15th, from: 2021, to: 2025", "plan-without-sections"},
	}
	for _, test := range tests {
		got := strings.Join(told(t, map[string]string{"data/plans.yaml": "- {title: 规划, " + test.plan + "}\n", "content/zh/14th/innovation.md": page}), " ")
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.plan, got, test.want)
		}
	}
}

func TestChartsMustHaveWhatTheirFormIsMadeOf(t *testing.T) {
	tests := []struct{ form, series, rows, want string }{
		{"bar", "", "[firms@2025]", ""},
		{"line", "", "[firms@2025]", "chart-line-rows"},
		{"line", "", "[firms@2025, firms@2025]", ""},
		{"waterfall", "", "[firms@2025]", "chart-rows"},
		{"paired", "[前, 后]", "[{values: [firms@2025, firms@2025]}]", ""},
		{"paired", "[前, 后]", "[firms@2025]", "chart-values"},
		{"paired", "", "[{values: [firms@2025, firms@2025]}]", "chart-series"},
		{"progress", "[前, 今, 后]", "[{values: [firms@2025, firms@2025]}]", "chart-values"},
		{"donut", "", "[{values: [firms@2025, firms@2025]}]", "chart-values"},
		{"bar", "", "[{values: [firms@2025], total: true}]", "chart-total"},
		{"stacked", "[甲, 乙]", "[{values: [firms@2025, firms@2025]}]", ""},
	}
	for _, test := range tests {
		text := "id: c\nform: " + test.form + "\ntitle: 图\nrows: " + test.rows + "\n"
		if test.series != "" {
			text += "series: " + test.series + "\n"
		}
		got := strings.Join(told(t, map[string]string{"data/charts/c.yaml": text}), " ")
		if got != test.want {
			t.Errorf("%s of %s: %q, want %q", test.form, test.rows, got, test.want)
		}
	}
}

func TestWhatTheDepartmentLeavesOpenIsNoted(t *testing.T) {
	got := told(t, map[string]string{
		"data/site.yaml":      "title: 示例\nzone: 园区\ndescription: 示例。\n",
		"content/zh/index.md": "---\ntitle: 首页\ndescription: 示例。\n---\n正文。\n",
	})
	want := []string{"department-published", "department-base-url", "department-contact", "department-host", "department-icp",
		"department-operator", "department-police", "department-site-domain", "department-site-id-code", "department-site-name"}
	if !slices.Equal(got, want) {
		t.Errorf("told %q, want %q", got, want)
	}
}
