package resolve

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/load"
	"zonepress/internal/markdown"
	"zonepress/internal/source"
)

// section is a page of some 650 characters with a table, a list and four values
// from the data.
var section = "到2025年末，企业达到[165家](fig:firms@2025)，比“十三五”末增加[65家](fig:firms.change@2020..2025)。" +
	strings.Repeat("这一时期，园区坚持把创新放在发展的核心位置，围绕主导产业部署创新链，推动企业、院校和服务机构形成协同。", 4) +
	"\n\n## 分类情况 {#kinds}\n\n| 时期 | 数量 |\n|---|---:|\n| 2020年末 | [100家](fig:firms@2020) |\n| 2025年末 | [165家](fig:firms@2025) |\n\n" +
	"- 简化流程；\n- 专人负责。\n\n" +
	strings.Repeat("在具体工作中，管理部门按照便民、高效的原则，优化审批流程，公开办事标准，加强事中事后监管，及时回应企业诉求。", 6)

func small(b *testing.B) *resolver {
	b.Helper()
	fsys := fstest.MapFS{}
	for name, text := range map[string]string{
		"data/site.yaml":      "title: 示例\nzone: 园区\ndescription: 示例。\n",
		"data/sources.yaml":   "- {id: press, title: 来源, kind: newspaper, year: 2026}\n",
		"data/topics.yaml":    "- {id: all, title: 全部}\n",
		"content/zh/index.md": "---\ntitle: 首页\ndescription: 示例。\n---\n正文。\n",
		"data/indicators/firms.yaml": "id: firms\ntitle: 企业\nunit: 家\nkind: stock\ndirection: up\ntopic: all\ndefinition: 企业。\nsource: press\n" +
			"observations:\n  - {period: 2020, value: 100, status: published}\n  - {period: 2025, value: 165, status: published}\n",
	} {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	var list source.List
	r := newResolver(load.Load(fsys, &list), &list)
	r.observe()
	if list.HasErrors() {
		b.Fatal(list.Sorted())
	}
	return r
}

// BenchmarkSection reads a section and binds its references; bare also looks at
// every number in it for what it is bound to.
func BenchmarkSection(b *testing.B) {
	r := small(b)
	written := source.At[string]{Value: section, Pos: source.Pos{File: "content/zh/a.md", Line: 5, Column: 1}}
	for _, bare := range []bool{false, true} {
		b.Run(fmt.Sprintf("bare=%v", bare), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p := r.parse(written, markdown.Parse)
				r.bindPassage(&p, written, scope{lang: "zh", bare: bare})
			}
		})
	}
	if problems := r.problems.Sorted(); len(problems) > 0 {
		b.Fatal(problems)
	}
}
