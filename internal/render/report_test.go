package render_test

import (
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/render"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
	"zonepress/internal/source"
	"zonepress/templates"
)

// A small report, made by hand: two figures, a chart, a source, two plans, and
// an English edition that lacks one section.

func at[T any](v T) source.At[T] {
	return source.At[T]{Value: v, Pos: source.Pos{File: "data/test.yaml", Line: 1}}
}

func line(text string, bindings ...resolve.Binding) resolve.Passage {
	return resolve.Passage{Doc: markdown.ParseInline([]byte(text)), Bindings: bindings}
}

func prose(text string, bindings ...resolve.Binding) resolve.Passage {
	return resolve.Passage{Doc: markdown.Parse([]byte(text)), Bindings: bindings}
}

func both(zh, en string) resolve.Text {
	return resolve.Text{lang.Chinese: line(zh), lang.English: line(en)}
}

func unit(zh, en string) resolve.Unit {
	return resolve.Unit{Unit: quantity.ParseUnit(zh), Names: map[lang.Lang]string{lang.Chinese: zh, lang.English: en}}
}

func number(digits string) quantity.Decimal {
	d, err := quantity.ParseDecimal(digits)
	if err != nil {
		panic(err)
	}
	return d
}

func span(from, to int) period.Period {
	return period.Between(period.Point{Year: from}, period.Point{Year: to})
}

func press() *resolve.Source {
	return &resolve.Source{
		Source: &site.Source{ID: at("press-2026"), Kind: at(site.Newspaper), Year: at(2026),
			Authors: []site.Text{{lang.Chinese: at("记者甲"), lang.English: at("Reporter A")}, {lang.Chinese: at("记者乙")}}},
		Number: 1, Title: both("续写<高新>篇章", "A new chapter"),
	}
}

func firms(s *resolve.Source) *resolve.Figure {
	f := &resolve.Figure{
		Indicator: &site.Indicator{Kind: at(site.Stock), Direction: at(site.UpIsGood)}, Name: "high-tech-firms",
		Title: both("高新技术企业数", "High-tech enterprises"), Definition: both("年末企业数。", "Enterprises at the end of the year."),
		Scope: both("全区。", "The whole zone."), Unit: unit("家", "enterprises"), Charts: nil, Uses: map[lang.Lang][]resolve.Use{},
	}
	value := func(m resolve.Measure, p period.Period, digits string, u resolve.Unit, status site.Status) *resolve.Value {
		return &resolve.Value{Figure: f, Measure: m, Period: p, Decimal: number(digits), Exact: new(big.Rat), Unit: u,
			Qualifier: site.Exact, Status: status, Sources: []*resolve.Source{s}}
	}
	then := value(resolve.ValueMeasure, period.Year(2020), "122", f.Unit, site.Derived)
	then.Formula, then.Note = "base(high-tech-firms@2025, 35.24)", both("由增幅推算。", "Worked out from growth.")
	now := value(resolve.ValueMeasure, period.Year(2025), "165", f.Unit, site.Published)
	now.Source = s
	f.Values = []*resolve.Value{then, now}
	growth := value(resolve.GrowthMeasure, span(2020, 2025), "35.24", unit("%", "%"), site.Published)
	growth.Source = s
	f.Stated = []*resolve.Value{growth}
	f.Measures = []*resolve.Value{value(resolve.ChangeMeasure, span(2020, 2025), "43", f.Unit, site.Derived),
		value(resolve.ProgressMeasure, period.Period{Plan: "plan-14"}, "55.1", unit("%", "%"), site.Derived)}
	target := value(resolve.TargetMeasure, period.Period{Plan: "plan-14"}, "200", f.Unit, site.Published)
	target.Source = s
	f.Targets = []*resolve.Value{target}
	f.Claims = []*resolve.Claim{
		{Name: "high-tech-firms.growth", Kind: site.GrowthClaim, Stated: growth, Verdict: resolve.ClaimHoldsIfCut},
		{Name: "firms-share", Kind: site.GrowthClaim, Stated: growth, Verdict: resolve.ClaimAcknowledged,
			Text: both("增长35.24%", "Growth of 35.24%"), Reason: both("另一个总量。", "Another total.")},
		{Name: "doubling", Kind: site.MultipleClaim, Verdict: resolve.ClaimHolds,
			Stated: &resolve.Value{Measure: resolve.ValueMeasure, Decimal: number("2"), Unit: unit("倍", "times")}},
	}
	return f
}

// output is a lower bound of a single year, and a figure without a topic.
func output(s *resolve.Source) *resolve.Figure {
	f := &resolve.Figure{Indicator: &site.Indicator{Kind: at(site.Amount)}, Name: "group-output",
		Title: both("集团产值", "Output of the group"), Definition: both("在区内的产值。", "Output within the zone."),
		Unit: unit("亿元", "CNY 100 million"), Uses: map[lang.Lang][]resolve.Use{}}
	f.Values = []*resolve.Value{{Figure: f, Measure: resolve.ValueMeasure, Period: period.Year(2025), Decimal: number("100"),
		Exact: new(big.Rat), Unit: f.Unit, Qualifier: site.Over, Status: site.Published, Source: s, Sources: []*resolve.Source{s}}}
	return f
}

func plan(id, slug, zh, en string, from, to int) *resolve.Plan {
	return &resolve.Plan{Plan: &site.Plan{ID: at(id), Slug: at(slug), From: at(from), To: at(to)}, Title: both(zh, en)}
}

// sampleReport makes the small report anew.
func sampleReport() *resolve.Report {
	s := press()
	f, g := firms(s), output(s)
	topic := &resolve.Topic{ID: "innovation", Title: both("创新", "Innovation"), Figures: []*resolve.Figure{f}}
	f.Topic = topic
	s.Figures = []*resolve.Figure{f, g}
	c := &resolve.Chart{Chart: &site.Chart{Form: at(site.ColumnForm)}, Name: "firms",
		Title: both("五年净增43家", "43 more in five years"), Scope: both("高新技术企业数，2020年末与2025年末", "High-tech enterprises, 2020 and 2025"),
		Note: both("2020年末数由推算得出。", "The number of 2020 is worked out."), Unit: f.Unit,
		Rows:    []resolve.Row{{Label: both("2020年末", "2020"), Values: f.Values[:1]}, {Label: both("2025年末", "2025"), Values: f.Values[1:]}},
		Figures: []*resolve.Figure{f}, Sources: []*resolve.Source{s}, Uses: map[lang.Lang][]resolve.Use{}}
	f.Charts = []*resolve.Chart{c}
	past, next := plan("plan-14", "14th", "“十四五”", "14th Plan", 2021, 2025), plan("plan-15", "15th", "“十五五”", "15th Plan", 2026, 2030)
	r := &resolve.Report{
		Config: resolve.Config{Config: &site.Config{Keywords: map[lang.Lang][]source.At[string]{lang.Chinese: {at("高新区")}, lang.English: {at("zone")}}},
			Title: both("高新区发展报告", "Zone report"), Zone: both("清远高新区", "Qingyuan High-tech Zone"),
			Description: both("公开数据。", "Public figures.")},
		Topics: []*resolve.Topic{topic}, Figures: []*resolve.Figure{f, g}, Charts: []*resolve.Chart{c},
		Sources: []*resolve.Source{s}, Plans: []*resolve.Plan{past, next},
	}
	for _, l := range lang.All() {
		r.Editions = append(r.Editions, sampleEdition(l, past, f, c, s))
	}
	zh, en := r.Editions[0], r.Editions[1]
	pair(zh.Home, en.Home)
	pair(zh.Sections[0], en.Sections[0])
	section := zh.Sections[0]
	next.Directions = []resolve.Direction{
		{PlanDirection: &site.PlanDirection{ID: at("green")}, Title: both("绿色发展", "Green development"), Note: both("", ""),
			Pages: map[lang.Lang]*resolve.Page{lang.Chinese: section}},
	}
	heading := section.Body.Doc.Headings()[0]
	f.Uses[lang.Chinese] = []resolve.Use{{Page: section, Heading: heading}, {Page: section, Heading: heading}}
	c.Uses[lang.Chinese] = []resolve.Use{{Page: section}}
	zh.About = &resolve.Page{Lang: lang.Chinese, Address: "/about/", Title: line("关于本报告"), Short: line("关于"),
		Description: line("报告说明。"), Body: prose("本报告由高新区编写。")}
	return r
}

func pair(a, b *resolve.Page) { a.Counterpart, b.Counterpart = b, a }

// narrative is the body of the section: every kind of reference, and a chart
// that stands there twice.
const narrative = `到2025年末达到[165家](fig:high-tech-firms@2025)[@press-2026]，见[首页](page:index#top)与[方法](page:methods)，[原图](/charts/firms.png)，[外部](https://www.example.com/)。

## 企业 {#firms}

![五年*净增*](chart:firms)

### 数量 {#count}

| 年 | 家 |
|---|---:|
| 2020 | 122 |

## 图 {#again}

![](chart:firms)

![园区](park.jpg)
`

func sampleEdition(l lang.Lang, p *resolve.Plan, f *resolve.Figure, c *resolve.Chart, s *resolve.Source) *resolve.Edition {
	home := &resolve.Page{Lang: l, Address: l.Prefix(), Title: line("发展报告&展望"), Short: line("首页"), Description: line("概况。"),
		KeyFigures: []*resolve.Value{f.Values[1], f.Stated[0]}, Body: prose("## 概况 {#top}\n\n正文。")}
	section := &resolve.Page{Lang: l, Address: l.Prefix() + "14th/innovation/", Short: line("科技创新"), Description: line("创新的<变化>。"),
		Title:    line("科技创新：[165家](fig:high-tech-firms@2025)", resolve.Binding{Kind: markdown.Figure, Text: "165家", Value: f.Values[1]}),
		Keywords: []string{"创新"}, Published: "2026-03-01 09:30", KeyFigures: f.Values[1:], Plan: p, Sources: []*resolve.Source{s},
		Placements: []resolve.Placement{{Chart: c, Number: 1, Binding: 6}, {Chart: c, Number: 2, Binding: 7}},
		Body: prose(narrative,
			resolve.Binding{Kind: markdown.Figure, Text: "165家", Value: f.Values[1]}, resolve.Binding{Kind: markdown.Source, Source: s},
			resolve.Binding{Kind: markdown.Page, Text: "首页", Page: home, Address: home.Address, Anchor: "top"},
			resolve.Binding{Kind: markdown.Page, Text: "方法", Address: l.Prefix() + "methods/"},
			resolve.Binding{Kind: markdown.Link, Text: "原图"}, resolve.Binding{Kind: markdown.Link, Text: "外部"},
			resolve.Binding{Kind: markdown.Chart, Chart: c}, resolve.Binding{Kind: markdown.Chart, Chart: c},
			resolve.Binding{Kind: markdown.Image, Text: "园区", Asset: &site.Asset{Lang: lang.Chinese, Path: "14th/park.jpg"}})}
	e := &resolve.Edition{Lang: l, Home: home, Sections: []*resolve.Page{section}}
	if l == lang.Chinese {
		outlook := &resolve.Page{Lang: l, Address: "/outlook/", Title: line("展望"), Short: line("展望"), Description: line("以后。"), Body: prose("正文。"), Previous: section}
		section.Next = outlook
		e.Sections = append(e.Sections, outlook)
	}
	return e
}

func draw(t address.Thing, l lang.Lang) render.Drawing {
	svg := func(id string) []byte {
		return fmt.Appendf(nil, `<svg role="img" aria-labelledby="%s-t" viewBox="0 0 9 9"><title id="%s-t">%s</title></svg>`, id, id, t.ID)
	}
	return render.Drawing{Wide: svg(t.ID), Narrow: svg(t.ID + "-narrow")}
}

func input() render.Input {
	now := recordOf("165")
	return render.Input{Report: sampleReport(), Record: now, History: &history.History{Now: now}, Files: published,
		Theme: templates.Default(), Draw: draw, ChartCSS: ".zc{color:red}"}
}

// rendered is a site by path.
type rendered map[string]string

// renderSite renders a site that must be free of problems.
func renderSite(t *testing.T, in render.Input) rendered {
	t.Helper()
	files, problems := renderAny(t, in)
	for _, p := range problems {
		t.Errorf("problem: %+v", p)
	}
	return files
}

func renderAny(t *testing.T, in render.Input) (rendered, []source.Problem) {
	t.Helper()
	var problems source.List
	files := rendered{}
	var mu sync.Mutex
	err := render.Render(in, &problems, func(path string, data []byte) error {
		mu.Lock()
		defer mu.Unlock()
		if _, twice := files[path]; twice {
			t.Errorf("%s is made twice", path)
		}
		files[path] = string(data)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files, problems.Sorted()
}

// html are the pages of a site.
func (r rendered) html() rendered {
	pages := rendered{}
	for path, text := range r {
		if strings.HasSuffix(path, ".html") {
			pages[path] = text
		}
	}
	return pages
}
