package freeze_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/freeze"
	"zonepress/internal/frozen"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/resolve"
)

// small is a site with one of everything that a record holds.
var small = map[string]string{
	"data/site.yaml": `title: {zh: "**发展**报告", en: "*Development* report"}
zone: {zh: 高新区, en: Zone}
zone-full: {zh: 某市高新技术产业开发区, en: High-tech Zone of Some City}
description: {zh: "企业[超1650家](fig:firms@2025)。", en: "[Over 1,650 firms](fig:firms@2025)."}
keywords: {zh: [高新区, 报告], en: [zone]}
base-url: https://www.example.gov.cn/report
government: {site-name: 网站, host: {zh: 管委会, en: Committee}}
license: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
`,
	"data/sources.yaml": `- {id: unused, title: {zh: 没有用到, en: Unused}, kind: webpage, year: 2026}
- {id: yearbook, title: {zh: 年鉴, en: Yearbook}, kind: yearbook, year: 2026, url: "https://www.example.gov.cn/"}
- {id: press, title: {zh: "《报道》", en: Article}, kind: newspaper, authors: [甲, {zh: 乙, en: B}], year: 2026, date: 2026-03-01, note: {zh: 头版, en: Front page}}
`,
	"data/topics.yaml": "- {id: innovation, title: {zh: 创新, en: Innovation}}\n",
	"data/plans.yaml":  "- {id: plan-14, slug: 14th, title: {zh: “十四五”, en: 14th plan}, from: 2021, to: 2025}\n",
	"data/indicators/firms.yaml": `id: firms
title: {zh: 高新技术企业, en: High-tech firms}
unit: {zh: 家, en: firms, one: firm}
kind: stock
direction: up
topic: innovation
definition: {zh: "按**办法**认定，见[@press]。", en: "Recognised under the *rules*."}
scope: 全区
source: press
observations:
  - {period: 2025, value: 1650, status: published, qualifier: over, note: {zh: 初步, en: First}}
  - {period: 2024, value: 1, status: preliminary, source: yearbook}
  - {period: 2020, expression: firms@2024 + 121, status: derived}
stated:
  - {measure: growth, period: 2019..2025, value: 35.240}
targets:
  - {plan: plan-14, value: 2000}
`,
	"data/charts/rise.yaml": `id: rise
form: column
title: {zh: "增至[超1650家](fig:firms@2025)", en: "Rise to [over 1,650 firms](fig:firms@2025)"}
rows:
  - firms@2020
  - {label: {zh: 两倍, en: Double}, values: [firms@2020 * 2]}
`,
	"content/zh/index.md": "---\ntitle: 首页\ndescription: 简介\n---\n\n![图](chart:rise)\n",
	"content/en/index.md": "---\ntitle: Home\ndescription: Summary\n---\n\n![Chart](chart:rise)\n",
}

func smallSet(t *testing.T, without ...string) *record.Set {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range small {
		if !slices.Contains(without, name) {
			fsys[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
		}
	}
	return setOf(t, fsys)
}

func both(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

// hold compares one thing of a record with what it should be.
func hold(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s is\n%s\nwant\n%s", what, asJSON(got), asJSON(want))
	}
}

func asJSON(v any) string {
	text, err := json.MarshalIndent(v, "", " ")
	return fmt.Sprint(string(text), err)
}

func TestTheReportIsPlain(t *testing.T) {
	hold(t, "the report", smallSet(t).Report, record.Report{
		Title: both("发展报告", "Development report"), Zone: both("某市高新技术产业开发区", "High-tech Zone of Some City"),
		Description: both("企业超1650家。", "Over 1,650 firms."), Publisher: both("管委会", "Committee"), SiteName: "网站",
		Base: "https://www.example.gov.cn/report/", Languages: []lang.Lang{"zh", "en"},
		License:  record.License{Name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/"},
		Keywords: map[lang.Lang][]string{"zh": {"高新区", "报告"}, "en": {"zone"}},
	})
}

func TestSourcesAreThoseThatAreNamed(t *testing.T) {
	hold(t, "the list of sources", smallSet(t).Sources, []record.Source{
		{ID: "yearbook", Kind: "yearbook", Title: both("年鉴", "Yearbook"), Year: 2026, URL: "https://www.example.gov.cn/"},
		{ID: "press", Kind: "newspaper", Title: both("《报道》", "Article"), Authors: []record.Text{{"zh": "甲"}, both("乙", "B")},
			Year: 2026, Date: "2026-03-01", Note: both("头版", "Front page")},
	})
}

func TestAFigureHoldsItsNumbersAsPrinted(t *testing.T) {
	set := smallSet(t)
	f := set.Figure("firms")
	hold(t, "the definition", f.Definition["en"], "Recognised under the rules.")
	hold(t, "the scope", f.Scope, record.Text{"zh": "全区"})
	hold(t, "the topic", f.Topic, record.Topic{ID: "innovation", Title: both("创新", "Innovation")})
	unit := both("家", "firms")
	hold(t, "the latest value", *f.Latest(), record.Value{
		Figure: "firms", Measure: "value", MeasureName: both("数值", "Value"), Period: "2025", PeriodName: both("2025年末", "end of 2025"),
		Digits: "1650", Qualifier: "over", Unit: unit, Number: both("超1650", "over 1,650"), Text: both("超1650家", "over 1,650 firms"),
		Status: "published", Sources: []string{"press"}, Note: both("初步", "First"),
	})
	hold(t, "the derived value", f.Values[0], record.Value{
		Figure: "firms", Measure: "value", MeasureName: both("数值", "Value"), Period: "2020", PeriodName: both("2020年末", "end of 2020"),
		Digits: "122", Qualifier: "exact", Unit: unit, Number: both("122", "122"), Text: both("122家", "122 firms"),
		Status: "derived", Sources: []string{"yearbook"}, Formula: "firms@2024 + 121",
	})
	hold(t, "the stated growth", f.Stated[0], record.Value{
		Figure: "firms", Measure: "growth", MeasureName: both("增长率", "Growth"), Period: "2019..2025", PeriodName: both("2019—2025年", "2019–2025"),
		Digits: "35.240", Qualifier: "exact", Unit: both("%", "%"), Number: both("35.240", "35.240"), Text: both("35.240%", "35.240%"),
		Status: "published", Sources: []string{"press"},
	})
	hold(t, "the target", f.Targets[0].PeriodName, both("“十四五”", "14th plan"))
	hold(t, "one firm", f.Values[1].Text, both("1家", "1 firm"))
}

func TestAChartHoldsWhatItWorksOut(t *testing.T) {
	c := smallSet(t).Chart("rise")
	hold(t, "the title", c.Title, both("增至超1650家", "Rise to over 1,650 firms"))
	hold(t, "the figures", c.Figures, []string{"firms"})
	double := c.Rows[1].Values[0]
	if double.Figure != "" || double.Formula != "firms@2020 * 2" || double.Text["zh"] != "244家" || double.Status != "derived" {
		t.Errorf("what the chart works out is %s", asJSON(double))
	}
	hold(t, "the first row", c.Rows[0].Values[0].Figure, "firms")
}

func TestOneEditionMakesOneLanguage(t *testing.T) {
	set := smallSet(t, "content/en/index.md")
	if text := asJSON(set); strings.Contains(text, `"en"`) {
		t.Errorf("there is English in\n%s", text)
	}
	hold(t, "the text of a value", set.Figure("firms").Latest().Text, record.Text{"zh": "超1650家"})
	want := record.Release{Issue: record.Issue{Number: 1, Name: "1", Date: "2026-11-23"}, Set: *set}
	document, err := frozen.Decode(string(frozen.Encode(want)))
	if err != nil {
		t.Fatal(err)
	}
	hold(t, "the release read back", document.Release, want)
}

func TestAnEmptyReportIsAnEmptyRecord(t *testing.T) {
	hold(t, "the record of nothing", freeze.Of(&resolve.Report{}), &record.Set{})
}

func TestFreezingTwiceGivesTheSameBytes(t *testing.T) {
	encode := func() string {
		return string(freeze.Encode(record.Release{Issue: record.Issue{Number: 1, Name: "a", Date: "2026-11-23"}, Set: *smallSet(t)}))
	}
	first := encode()
	for range 5 {
		if encode() != first {
			t.Fatal("two releases of one report differ")
		}
	}
}
