package resolve

import (
	"slices"

	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/source"
)

// part is a block of a page with what it binds.
type part struct {
	kind  markdown.BlockKind
	name  string // the id of a heading, the label of a footnote
	chart *Chart // that is placed; nil also where it could not be bound
	said  saying
	parts []part
}

// partsOf are the blocks of a page's text.
func partsOf(p *Page) []part {
	if p.Body.Doc == nil {
		return nil
	}
	k := partMaker{&p.Body, p.Source.Body, p.Body.Doc.References(), p.Lang}
	return k.parts(p.Body.Doc.Blocks())
}

type partMaker struct {
	passage    *Passage
	written    source.At[string]
	references []markdown.Reference
	lang       lang.Lang
}

func (k partMaker) parts(blocks []markdown.Block) []part {
	parts := make([]part, len(blocks))
	for i, b := range blocks {
		said := sayingOf(k.passage, k.written, k.references, b.References)
		said.pos = source.PlaceIn(k.written, b.Offset)
		parts[i] = part{kind: b.Kind, name: b.Name, said: said, parts: k.parts(b.Blocks)}
		if b.Kind == markdown.Drawing {
			k.caption(&parts[i], b.References)
		}
	}
	return parts
}

// caption notes the chart of a drawing, and where its caption is left to the
// data what the chart's own title binds.
func (k partMaker) caption(d *part, references []int) {
	d.chart = k.passage.Bindings[references[0]].Chart
	if d.chart == nil || len(references) > 1 || k.references[references[0]].Text != "" {
		return
	}
	for _, b := range d.chart.Title.Passage(k.lang).Bindings {
		if b.Value != nil {
			d.said.mentions = append(d.said.mentions, mention{value: b.Value, pos: d.said.pos})
		}
	}
}

// all is everything that a part binds.
func (p part) all() saying { return p.said.with(allOf(p.parts)) }

func allOf(parts []part) saying {
	var s saying
	for _, p := range parts {
		s = s.with(p.all())
	}
	return s
}

// holdFlow holds blocks that follow one another against those of the other
// edition. Charts meet by their names; lists, tables and quotes in their order,
// where there are as many of each; paragraphs likewise. What has no one
// counterpart is held together.
func (r *resolver) holdFlow(zh, en []part, zhPos, enPos source.Pos) {
	zh, zhCharts := without(zh, isDrawing)
	en, enCharts := without(en, isDrawing)
	r.holdCharts(zhCharts, enCharts, zhPos, enPos)
	zhProse, zhBlocks := without(zh, isBuilt)
	enProse, enBlocks := without(en, isBuilt)
	if !slices.EqualFunc(zhBlocks, enBlocks, func(a, b part) bool { return a.kind == b.kind }) {
		r.holdSayings(at(allOf(zh), zhPos), at(allOf(en), enPos))
		return
	}
	r.holdProse(zhProse, enProse, zhPos, enPos)
	for i := range zhBlocks {
		r.holdBuilt(zhBlocks[i], enBlocks[i])
	}
}

func isDrawing(p part) bool { return p.kind == markdown.Drawing }

// isBuilt reports whether a block is built of others.
func isBuilt(p part) bool { return len(p.parts) > 0 }

// without parts blocks into those of which a thing is not true and those of which it is.
func without(parts []part, is func(part) bool) (rest, those []part) {
	for _, p := range parts {
		if is(p) {
			those = append(those, p)
		} else {
			rest = append(rest, p)
		}
	}
	return rest, those
}

// at gives a saying that stands nowhere a place.
func at(s saying, pos source.Pos) saying {
	if !s.pos.Known() {
		s.pos = pos
	}
	return s
}

// holdProse holds paragraphs against each other: one by one where there are as
// many. Where the numbers come in one order in both editions, it does not
// matter where the paragraphs break.
func (r *resolver) holdProse(zh, en []part, zhPos, enPos source.Pos) {
	allZh, allEn := at(allOf(zh), zhPos), at(allOf(en), enPos)
	if slices.EqualFunc(allZh.mentions, allEn.mentions, func(a, b mention) bool { return a.identity() == b.identity() }) {
		return
	}
	if len(zh) != len(en) {
		r.holdSayings(allZh, allEn)
		return
	}
	for i := range zh {
		a, b := zh[i].said, en[i].said
		a.near, b.near = allZh.mentions, allEn.mentions
		r.holdSayings(a, b)
	}
}

// holdBuilt holds a list, a table or a quote against its counterpart: item by
// item, row by row and cell by cell, as far as there are as many.
func (r *resolver) holdBuilt(zh, en part) {
	switch {
	case zh.kind == markdown.Quote || zh.kind == markdown.Item || zh.kind == markdown.Note:
		r.holdFlow(zh.parts, en.parts, zh.said.pos, en.said.pos)
	case len(zh.parts) != len(en.parts):
		r.holdSayings(zh.all(), en.all())
	default:
		for i := range zh.parts {
			if zh.kind == markdown.Row {
				r.holdSayings(zh.parts[i].said, en.parts[i].said)
			} else {
				r.holdBuilt(zh.parts[i], en.parts[i])
			}
		}
	}
}

// holdCharts tells of charts that one edition places in a section and the other
// does not, and holds the captions of those that both place.
func (r *resolver) holdCharts(zh, en []part, zhPos, enPos source.Pos) {
	var onlyZh []part
	for _, a := range zh {
		i := slices.IndexFunc(en, func(b part) bool { return a.chart == b.chart })
		if i < 0 {
			onlyZh = append(onlyZh, a)
			continue
		}
		r.holdSayings(a.said, en[i].said)
		en = slices.Delete(slices.Clone(en), i, i+1)
	}
	if slices.ContainsFunc(slices.Concat(onlyZh, en), func(p part) bool { return p.chart == nil }) {
		return // an unknown chart, which has been told, may be any
	}
	for i, b := range en {
		if i < len(onlyZh) {
			r.problems.Add(source.Error(b.said.pos, "counterpart-chart", source.Args{
				"chart": b.chart.Name, "other": onlyZh[i].chart.Name, "place": onlyZh[i].said.pos.String()}))
			continue
		}
		r.tellChart(b, zhPos, lang.Chinese)
	}
	for _, a := range onlyZh[min(len(en), len(onlyZh)):] {
		r.tellChart(a, enPos, lang.English)
	}
}

// tellChart tells of a chart that the edition of a language does not place.
func (r *resolver) tellChart(p part, place source.Pos, l lang.Lang) {
	r.problems.Add(source.Error(p.said.pos, "counterpart-chart-missing", source.Args{
		"chart": p.chart.Name, "place": place.String(), "edition": editionNames[l].zh, "edition.en": editionNames[l].en}))
}
