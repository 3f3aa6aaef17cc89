// Corpus writes a large made-up report to measure builds with: by default
// 10,000 Chinese pages of some 650 characters, each with a table, a list, a
// footnote and four values from the data, and 5,000 indicator files.
//
//	go run ./bench/corpus -pages 10000 -indicators 5000 DIR
//	go run ./cmd/zonepress build --site DIR
//
// The same flags give the same files. The numbers mean nothing.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	pages := flag.Int("pages", 10_000, "number of pages")
	indicators := flag.Int("indicators", 5_000, "number of indicator files")
	flag.Parse()
	if flag.NArg() != 1 || *indicators < 4 {
		flag.Usage()
		os.Exit(2)
	}
	if err := write(flag.Arg(0), *pages, *indicators); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(dir string, pages, indicators int) error {
	files := map[string]string{
		"data/site.yaml":      "title: 测量用报告\nzone: 测量用园区\ndescription: 只用于测量速度的报告。\n",
		"data/sources.yaml":   "- {id: made-up, title: 编造的来源, kind: dataset, year: 2026}\n",
		"data/topics.yaml":    "- {id: all, title: 全部}\n",
		"data/plans.yaml":     "- {id: plan-14, slug: 14th, title: “十四五”, from: 2021, to: 2025}\n",
		"content/zh/index.md": "---\ntitle: 测量用报告\ndescription: 只用于测量速度的报告。\n---\n\n正文。\n",
	}
	for name, text := range files {
		if err := put(dir, name, text); err != nil {
			return err
		}
	}
	for i := range indicators {
		if err := put(dir, fmt.Sprintf("data/indicators/indicator-%05d.yaml", i), indicator(i)); err != nil {
			return err
		}
	}
	for i := range pages {
		if err := put(dir, fmt.Sprintf("content/zh/14th/section-%05d.md", i), page(i, indicators)); err != nil {
			return err
		}
	}
	return nil
}

func put(dir, name, text string) error {
	name = filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

// level and base are the values of an indicator at the two ends of the plan.
func level(i int) int { return 1000 + 7*i }

func base(i int) int { return 800 + 5*i }

func indicator(i int) string {
	return fmt.Sprintf(`id: indicator-%05d
title: {zh: 第%05d号指标, en: Indicator %05d}
unit: {zh: 家, en: firms}
kind: stock
direction: up
topic: all
definition: {zh: 只用于测量速度的指标。, en: An indicator to measure speed with.}
source: made-up
observations:
  - {period: 2020, value: %d, status: published}
  - {period: 2025, value: %d, status: published}
`, i, i, i, base(i), level(i))
}

func page(i, indicators int) string {
	a, b, c := i%indicators, (i+1)%indicators, (i+2)%indicators
	var t strings.Builder
	fmt.Fprintf(&t, "---\ntitle: 测量用章节\nshort: 章节\ndescription: 只用于测量速度的一节。\norder: %d\n---\n\n", i)
	fmt.Fprintf(&t, "到2025年末，园区相关企业达到[%d家](fig:indicator-%05d@2025)，比“十三五”末有所增加[^note]。%s\n\n## 分类情况 {#kinds}\n\n", level(a), a, prose)
	fmt.Fprintf(&t, "| 时期 | 数量 |\n|---|---:|\n| 2020年末 | [%d家](fig:indicator-%05d@2020) |\n| 2025年末 | [%d家](fig:indicator-%05d@2025) |\n\n", base(b), b, level(b), b)
	fmt.Fprintf(&t, "%s\n\n## 主要做法 {#measures}\n\n- 做法之一：简化流程，压缩时限；\n- 做法之二：专人负责，全程跟进；\n- 做法之三：净增[%d家](fig:indicator-%05d.change@2020..2025)企业，逐家走访。\n\n%s\n\n[^note]: 数量以年末为准，统计口径前后一致。\n", prose, level(c)-base(c), c, prose)
	return t.String()
}

// prose fills a page to some 650 characters.
const prose = "这一时期，园区坚持把创新放在发展的核心位置，围绕主导产业部署创新链，围绕创新链完善服务链，推动企业、院校和服务机构形成协同。" +
	"在具体工作中，管理部门按照便民、高效的原则，优化审批流程，公开办事标准，加强事中事后监管，及时回应企业诉求。" +
	"同时，注重统筹发展与安全，注重节约集约用地，注重生态环境保护，使产业发展与城市建设相互促进，使各类人才能够安心工作、舒心生活。"
