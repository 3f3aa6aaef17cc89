package resolve

import (
	"slices"

	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/source"
)

// chapter is what stands under one heading of a page; the first, under none.
type chapter struct {
	id    string
	title saying // its place is that of the heading, or of the page's text
	parts []part
}

func chaptersOf(parts []part, p *Page) []chapter {
	chapters := []chapter{{title: saying{pos: p.Source.Body.Pos}}}
	for _, one := range parts {
		if one.kind == markdown.Title {
			chapters = append(chapters, chapter{id: one.name, title: one.said})
			continue
		}
		last := &chapters[len(chapters)-1]
		last.parts = append(last.parts, one)
	}
	return chapters
}

// chapterPair is a chapter in both editions.
type chapterPair struct{ zh, en chapter }

// align joins the chapters of two editions by the ids of their headings.
// Between two that meet, headings of other ids meet in their order where there
// are as many; else they are taken as part of the chapter before, where readers
// who switch the language find themselves.
func (r *resolver) align(zh, en []chapter, zhPage, enPage *Page) []chapterPair {
	var pairs []chapterPair
	furthest := -1
	for i := 0; i < len(zh); {
		j := indexOf(en, zh[i].id)
		if j < furthest {
			r.problems.Add(source.Warning(en[j].title.pos, "counterpart-heading-order", source.Args{"id": en[j].id, "place": zh[i].title.pos.String()}))
		}
		furthest = max(furthest, j)
		zhRun, enRun := strangers(zh[i+1:], en), strangers(en[j+1:], zh)
		pair := chapterPair{zh[i], en[j]}
		if len(zhRun) != len(enRun) {
			pair.zh, pair.en = r.swallow(pair.zh, zhRun, lang.English, enPage), r.swallow(pair.en, enRun, lang.Chinese, zhPage)
			zhRun, enRun = nil, nil
		}
		pairs = append(pairs, pair)
		for k := range zhRun {
			r.problems.Add(source.Warning(enRun[k].title.pos, "counterpart-heading-id", source.Args{
				"id": enRun[k].id, "other": zhRun[k].id, "place": zhRun[k].title.pos.String()}))
			pairs = append(pairs, chapterPair{zhRun[k], enRun[k]})
		}
		for i++; i < len(zh) && indexOf(en, zh[i].id) < 0; i++ {
		}
	}
	return pairs
}

// strangers are the chapters at the beginning of a list that others do not have.
func strangers(chapters, others []chapter) []chapter {
	n := 0
	for n < len(chapters) && indexOf(others, chapters[n].id) < 0 {
		n++
	}
	return chapters[:n]
}

func indexOf(chapters []chapter, id string) int {
	return slices.IndexFunc(chapters, func(c chapter) bool { return c.id == id })
}

// swallow takes chapters that the page of the other edition does not have into
// the one before them.
func (r *resolver) swallow(into chapter, run []chapter, l lang.Lang, other *Page) chapter {
	for _, c := range run {
		r.problems.Add(source.Warning(c.title.pos, "counterpart-heading", source.Args{
			"id": c.id, "file": other.Source.File, "edition": editionNames[l].zh, "edition.en": editionNames[l].en}))
		into.parts = slices.Concat(into.parts, []part{{kind: markdown.Prose, said: c.title}}, c.parts)
	}
	return into
}
