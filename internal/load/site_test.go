package load_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/check"
	"zonepress/internal/lang"
	"zonepress/internal/load"
	"zonepress/internal/message"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// goodIndicator is an indicator without a mistake, one key a line.
const goodIndicator = `id: figure-00
title: {zh: 企业数, en: Firms}
unit: {zh: 家, en: firms, one: firm}
kind: stock
direction: up
topic: innovation
definition: {zh: 定义, en: Definition}
source: press-2026
observations:
  - {period: 2025, value: 165, status: published}
  - {period: 2020, expression: figure-00@2025 - 43, status: derived}
`

// goodChart is a chart without a mistake.
const goodChart = `id: chart-00
form: column
title: {zh: 五年净增, en: More in five years}
rows:
  - figure-00@2020
  - {label: {zh: 现在, en: Now}, values: [figure-00@2025]}
`

// goodClaim is a claim without a mistake.
const goodClaim = `id: claim-00
kind: difference
text: {zh: 五年净增, en: More in five years}
stated: 43
value: figure-00@2025
base: figure-00@2020
acknowledged: {zh: 原因, en: Reason}
`

// goodPage is a page without a mistake.
const goodPage = `---
title: 创新
description: 企业增至165家
keywords: [创新, 企业]
order: 2
published: "2026-03-01 09:30"
---

## 企业 {#firms}
`

// goodFiles are a site without a mistake.
var goodFiles = map[string]string{
	"data/site.yaml": `title: {zh: 发展报告, en: Report}
zone: {zh: 高新区, en: Zone}
zone-full:
description: {zh: 简介, en: Description}
keywords: {zh: [高新区, 报告], en: [zone]}
base-url: https://www.example.gov.cn/report
government: {site-name: 网站, host: {zh: 管委会, en: Committee}, icp: ""}
license: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
plain-terms: ["3+1", 12345]
`,
	"data/sources.yaml": `- id: press-2026
  title: {zh: 报道, en: Article}
  kind: newspaper
  authors: [甲, 乙]
  year: 2026
  date: 2026-03-01
`,
	"data/topics.yaml": `- {id: innovation, title: {zh: 创新, en: Innovation}}
`,
	"data/plans.yaml": `- id: plan-14
  slug: 14th
  title: {zh: “十四五”, en: 14th plan}
  from: 2021
  to: 2025
  directions:
    - {id: new, title: {zh: 方向, en: Direction}, page: 14th/innovation}
`,
	"data/indicators/firms.yaml":    goodIndicator,
	"data/charts/firms.yaml":        goodChart,
	"content/zh/index.md":           goodPage,
	"content/zh/about.md":           goodPage,
	"content/zh/14th/index.md":      goodPage,
	"content/zh/14th/innovation.md": goodPage,
	"content/en/index.md":           goodPage,
	"content/zh/14th/park_2025.jpg": "JPEG",
	"content/zh/14th/.DS_Store":     "junk",
	"data/.site.yaml.swp":           "junk",
	"data/indicators/~$firms.xlsx":  "junk",
	"data/indicators/firms.yaml~":   "junk",
	"data/claims/firms.yaml":        goodClaim,
	"data/releases/2026-11.yaml":    goodRelease(1, "2026-11", "2026-11-23"),
	"data/urls.lock":                "/",
	"data/corrections.yaml":         goodCorrections,
	"data/redirects.yaml":           goodRedirects,
}

// fsOf is a file system of some files.
func fsOf(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	return fsys
}

// loadAll loads a site and checks its references.
func loadAll(files map[string]string) (*site.Site, []source.Problem) {
	var problems source.List
	s := load.Load(fsOf(files), &problems)
	check.References(s, &problems)
	return s, problems.Sorted()
}

// goodWith is the good site with some files changed, or left out where the text is "-".
func goodWith(changes map[string]string) map[string]string {
	files := maps.Clone(goodFiles)
	for name, text := range changes {
		if text == "-" {
			delete(files, name)
		} else {
			files[name] = text
		}
	}
	return files
}

// short is a problem as the tables of this package write it.
func short(p source.Problem) string {
	return strings.TrimSpace(fmt.Sprintf("%s %s", p.Pos, p.Code))
}

// describe renders problems for a failing test.
func describe(problems []source.Problem) string {
	var b strings.Builder
	for _, p := range problems {
		fmt.Fprintf(&b, "%s\n  %s\n  %s\n", short(p), message.Format(p, lang.Chinese), message.Format(p, lang.English))
	}
	return b.String()
}

func TestGoodSiteLoadsWithoutAProblem(t *testing.T) {
	s, problems := loadAll(goodFiles)
	if problems != nil {
		t.Fatal(describe(problems))
	}
	if len(s.Indicators) != 1 || len(s.Charts) != 1 || len(s.Sources) != 1 || len(s.Topics) != 1 || len(s.Plans) != 1 {
		t.Errorf("read %d indicators, %d charts, %d sources, %d topics, %d plans; want one of each",
			len(s.Indicators), len(s.Charts), len(s.Sources), len(s.Topics), len(s.Plans))
	}
	var paths []string
	for _, page := range s.Pages {
		paths = append(paths, string(page.Lang)+":"+page.Path)
	}
	if want := []string{"zh:", "zh:14th", "zh:14th/innovation", "zh:about", "en:"}; !slices.Equal(paths, want) {
		t.Errorf("pages are %q, want %q", paths, want)
	}
	asset := site.Asset{File: "content/zh/14th/park_2025.jpg", Lang: lang.Chinese, Path: "14th/park_2025.jpg"}
	if !slices.Equal(s.Assets, []site.Asset{asset}) {
		t.Errorf("assets are %v", s.Assets)
	}
}

func TestLoadKeepsWhatTheAuthorTyped(t *testing.T) {
	files := goodWith(map[string]string{"data/indicators/firms.yaml": strings.Replace(goodIndicator, "165", `"35.240"`, 1)})
	s, problems := loadAll(files)
	if problems != nil {
		t.Fatal(describe(problems))
	}
	indicator := s.Indicators[0]
	first, second := indicator.Observations[0], indicator.Observations[1]
	if got := first.Value.Value.Places(); got != 3 {
		t.Errorf("35.240 is known to %d places", got)
	}
	if got := first.Value.Pos.String(); got != "data/indicators/firms.yaml:10:28" {
		t.Errorf("a quoted number stands at %s", got)
	}
	if first.Qualifier.Value != site.Exact || first.Qualifier.Given() {
		t.Errorf("a qualifier that is not written is %+v", first.Qualifier)
	}
	if second.Expression.Value.Text != "figure-00@2025 - 43" || second.Expression.Value.Tree == nil {
		t.Errorf("the expression is %+v", second.Expression)
	}
	if got := s.Config.BaseURL.Value; got != "https://www.example.gov.cn/report/" {
		t.Errorf("the base URL is %s", got)
	}
	if s.Config.ZoneFull != nil || s.Config.Government.ICP.Given() {
		t.Error("a key without a value is given")
	}
	page := s.Pages[2]
	if page.Body.Pos.String() != "content/zh/14th/innovation.md:8:1" || page.Body.Value != "\n## 企业 {#firms}\n" {
		t.Errorf("the body is %q at %s", page.Body.Value, page.Body.Pos)
	}
	if page.Order.Value != 2 || page.Published.Value != "2026-03-01 09:30" || len(page.Keywords) != 2 {
		t.Errorf("the front matter is %+v", page)
	}
}

func TestWindowsFilesReadLikeOthers(t *testing.T) {
	files := map[string]string{}
	for name, text := range goodFiles {
		files[name] = "\uFEFF" + strings.ReplaceAll(text, "\n", "\r\n")
	}
	want, _ := loadAll(goodFiles)
	got, problems := loadAll(files)
	if problems != nil {
		t.Fatal(describe(problems))
	}
	if fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", want) {
		t.Errorf("with byte order mark and CRLF the site is\n%+v\nwithout\n%+v", got, want)
	}
}

func TestPlacesInBlockScalarsAreThoseOfTheFile(t *testing.T) {
	text := strings.Replace(goodIndicator, "definition: {zh: 定义, en: Definition}",
		"definition:\n  zh: |\n\n    第一行\n    第二行\n  en: >-\n    folded\n    text", 1)
	s, problems := loadAll(goodWith(map[string]string{"data/indicators/firms.yaml": text}))
	if problems != nil {
		t.Fatal(describe(problems))
	}
	definition := s.Indicators[0].Definition
	chinese, english := definition[lang.Chinese], definition[lang.English]
	if chinese.Value != "第一行\n第二行" || english.Value != "folded text" {
		t.Errorf("texts are %q and %q", chinese.Value, english.Value)
	}
	if got := source.PlaceIn(chinese, strings.Index(chinese.Value, "二")).String(); got != "data/indicators/firms.yaml:11:6" {
		t.Errorf("a character of a block scalar stands at %s", got)
	}
	if got := english.Pos.String(); got != "data/indicators/firms.yaml:13:5" {
		t.Errorf("a folded scalar stands at %s", got)
	}
}

func TestLoadGivesTheSameEachTime(t *testing.T) {
	files := maps.Clone(goodFiles)
	for i := range 200 {
		id := fmt.Sprintf("figure-%03d", i)
		files["data/indicators/"+id+".yaml"] = strings.ReplaceAll(goodIndicator, "figure-00", id) + fmt.Sprintf("kidn%d: x\n", i)
	}
	first, firstProblems := loadAll(files)
	for range 3 {
		again, problems := loadAll(files)
		if fmt.Sprintf("%+v", again) != fmt.Sprintf("%+v", first) || describe(problems) != describe(firstProblems) {
			t.Fatal("loading the same files twice gives two results")
		}
	}
	if !slices.IsSortedFunc(first.Indicators[:200], func(a, b site.Indicator) int { return strings.Compare(a.ID.Value, b.ID.Value) }) {
		t.Error("indicators do not stand in the order of their files")
	}
}

func TestFolderWithNeitherFileIsNoSite(t *testing.T) {
	_, problems := loadAll(map[string]string{"notes.txt": "x", "data/topics.yaml": "["})
	if len(problems) != 1 || short(problems[0]) != "no-site" {
		t.Errorf("problems are\n%s", describe(problems))
	}
	if !strings.Contains(message.Format(problems[0], lang.Chinese), "--site") {
		t.Error("the hint does not mention --site")
	}
}
