package resolve

import (
	"slices"
	"strconv"

	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// holdCounterparts holds every page against the same page of the other edition:
// readers of both must be told the same numbers. Passages meet by the field of
// the front matter, by the section that a heading's id names, and within it by
// block (see holdFlow); numbers meet by what they are bound to, not by how they
// are written. A page that exists in one edition alone has been told.
func (r *resolver) holdCounterparts() {
	var pages []*Page
	for _, e := range r.report.Editions {
		if e.Lang == lang.Chinese {
			pages = e.Pages()
		}
	}
	parallel(len(pages), func(i int) {
		zh, en := pages[i], pages[i].Counterpart
		if en != nil && !r.lost(zh.Source.File) && !r.lost(en.Source.File) {
			r.holdPages(zh, en)
		}
	})
}

func (r *resolver) holdPages(zh, en *Page) {
	r.holdLines(&zh.Title, &en.Title, zh.Source.Title, en.Source.Title)
	r.holdLines(&zh.Description, &en.Description, zh.Source.Description, en.Source.Description)
	if zh.Source.Short.Given() && en.Source.Short.Given() {
		r.holdLines(&zh.Short, &en.Short, zh.Source.Short, en.Source.Short)
	}
	r.holdKeyFigures(zh.Source, en.Source)
	zhParts, zhNotes := without(partsOf(zh), isNotes)
	enParts, enNotes := without(partsOf(en), isNotes)
	for _, pair := range r.align(chaptersOf(zhParts, zh), chaptersOf(enParts, en), zh, en) {
		r.holdSayings(pair.zh.title, pair.en.title)
		r.holdFlow(pair.zh.parts, pair.en.parts, pair.zh.title.pos, pair.en.title.pos)
	}
	r.holdNotes(zhNotes, enNotes, zh.Source.Body.Pos, en.Source.Body.Pos)
	r.holdChartOrder(zh, en)
}

// holdLines holds two texts that stand in lines of their own.
func (r *resolver) holdLines(zh, en *Passage, zhWritten, enWritten source.At[string]) {
	if zhWritten.Given() && enWritten.Given() {
		r.holdSayings(lineOf(zh, zhWritten), lineOf(en, enWritten))
	}
}

func lineOf(p *Passage, written source.At[string]) saying {
	if p.Doc == nil {
		return saying{pos: written.Pos}
	}
	references := p.Doc.References()
	every := make([]int, len(references))
	for i := range every {
		every[i] = i
	}
	return sayingOf(p, written, references, every)
}

// holdTexts holds the two languages of a text of data/ against each other.
func (r *resolver) holdTexts(bound Text, written site.Text) {
	zh, hasZh := bound[lang.Chinese]
	en, hasEn := bound[lang.English]
	if hasZh && hasEn {
		r.holdLines(&zh, &en, written[lang.Chinese], written[lang.English])
	}
}

// holdKeyFigures holds the numbers at the head of a page.
func (r *resolver) holdKeyFigures(zh, en *site.Page) {
	if len(zh.Figures) == 0 && len(en.Figures) == 0 {
		return
	}
	a, b := r.keySaying(zh), r.keySaying(en)
	r.holdSayings(a, b)
	if onlyZh, onlyEn := unshared(a.mentions, b.mentions); len(onlyZh)+len(onlyEn)+a.unbound+b.unbound > 0 {
		return
	}
	for i := range a.mentions {
		if a.mentions[i].identity() != b.mentions[i].identity() {
			r.problems.Add(source.Warning(b.mentions[i].pos, "counterpart-figure-order", differing(b.mentions[i], a.mentions[i])))
			return
		}
	}
}

func (r *resolver) keySaying(p *site.Page) saying {
	s := saying{pos: p.Title.Pos}
	for i, written := range p.Figures {
		if i == 0 {
			s.pos = written.Pos
		}
		v, missing := r.reference(written.Value)
		if missing != nil {
			s.unbound++
			continue
		}
		s.mentions = append(s.mentions, mention{value: v, pos: written.Pos})
	}
	return s
}

func isNotes(p part) bool { return p.kind == markdown.Notes }

// holdNotes holds footnotes against each other: by their labels where both
// editions use the same ones, else in the order in which they are first named.
func (r *resolver) holdNotes(zh, en []part, zhPos, enPos source.Pos) {
	zh, en = notesOf(zh), notesOf(en)
	if len(zh) != len(en) {
		r.holdSayings(at(allOf(zh), zhPos), at(allOf(en), enPos))
		return
	}
	labelled := func(notes []part, label string) int {
		return slices.IndexFunc(notes, func(p part) bool { return p.name == label })
	}
	sameLabels := !slices.ContainsFunc(zh, func(p part) bool { return labelled(en, p.name) < 0 })
	for i, note := range zh {
		other := en[i]
		if sameLabels {
			other = en[labelled(en, note.name)]
		}
		r.holdBuilt(note, other)
	}
}

func notesOf(lists []part) []part {
	var notes []part
	for _, l := range lists {
		notes = append(notes, l.parts...)
	}
	return notes
}

// holdChartOrder tells where the charts of a page begin to come in another order
// than in the other edition, so that “figure 2” would be two things.
func (r *resolver) holdChartOrder(zh, en *Page) {
	if len(zh.Placements) != len(en.Placements) {
		return
	}
	a, b := placed(zh), placed(en)
	if slices.Equal(a, b) || !slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))) {
		return
	}
	for i := range a {
		if a[i] != b[i] {
			r.problems.Add(source.Error(placeOf(en, i), "counterpart-chart-order", source.Args{
				"chart": b[i], "other": a[i], "number": strconv.Itoa(i + 1), "place": placeOf(zh, i).String()}))
			return
		}
	}
}

// placed are the names of a page's charts, in order.
func placed(p *Page) []string {
	var names []string
	for _, one := range p.Placements {
		names = append(names, one.Chart.Name)
	}
	return names
}

// placeOf is where a page places its chart of an index.
func placeOf(p *Page, i int) source.Pos {
	return source.PlaceIn(p.Source.Body, p.Body.Doc.References()[p.Placements[i].Binding].Offset)
}
