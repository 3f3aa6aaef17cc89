package resolve

import (
	"slices"

	"zonepress/internal/formula"
	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/source"
)

// mention is a number that a passage binds, at one place.
type mention struct {
	value  *Value
	spoken bool // the words hold no number that could be read: “two”, or a link to the figure
	pos    source.Pos
}

// identity says which number it is, however the author named it.
type identity struct{ figure, measure, period string }

func (m mention) identity() identity {
	return identity{m.value.name(), string(m.value.Measure), m.value.Period.String()}
}

// reference is the number as an author would name it: high-tech-firms@2025.
func (m mention) reference() string {
	if m.value.Measure == ValueMeasure {
		return formula.Reference{Indicator: m.value.name(), Period: m.value.Period}.String()
	}
	return m.value.Measure.reference(m.value.Figure, m.value.Period)
}

// saying is what one edition binds in a passage.
type saying struct {
	mentions []mention
	unbound  int       // references that could not be bound, any of which may be any number
	near     []mention // beside the passage, where a sentence of it may have moved to
	pos      source.Pos
}

func (s saying) with(other saying) saying {
	if !s.pos.Known() {
		s.pos = other.pos
	}
	s.mentions = slices.Concat(s.mentions, other.mentions)
	s.unbound += other.unbound
	return s
}

// sayingOf collects what a text binds, at the references of the indices given.
func sayingOf(p *Passage, written source.At[string], references []markdown.Reference, indices []int) saying {
	s := saying{pos: written.Pos}
	for _, i := range indices {
		ref, b := references[i], p.Bindings[i]
		switch {
		case ref.Kind != markdown.Figure:
		case b.Value == nil:
			s.unbound++
		default:
			_, number := typedQuantity(ref.Text)
			s.mentions = append(s.mentions, mention{b.Value, ref.Text != "" && !number, source.PlaceIn(written, ref.Offset)})
		}
	}
	return s
}

// holdSayings tells of the numbers that counterpart passages of the two
// editions do not share. A number that one of them merely repeats, or has moved
// to the passage beside, is no difference; nor is a word that only links to a figure.
func (r *resolver) holdSayings(zh, en saying) {
	onlyZh, onlyEn := unshared(zh.mentions, en.mentions)
	onlyZh = onlyZh[:max(0, len(onlyZh)-max(0, en.unbound-zh.unbound))]
	onlyEn = onlyEn[:max(0, len(onlyEn)-max(0, zh.unbound-en.unbound))]
	for _, alike := range likenesses {
		onlyZh = slices.DeleteFunc(onlyZh, func(a mention) bool {
			i := slices.IndexFunc(onlyEn, func(b mention) bool { return alike(a, b) })
			if i >= 0 {
				r.problems.Add(source.Error(onlyEn[i].pos, "counterpart-differs", differing(onlyEn[i], a)))
				onlyEn = slices.Delete(onlyEn, i, i+1)
			}
			return i >= 0
		})
	}
	r.tellMissing(onlyZh, en, lang.English)
	r.tellMissing(onlyEn, zh, lang.Chinese)
}

// unshared are the mentions that have no partner on the other side.
func unshared(zh, en []mention) (onlyZh, onlyEn []mention) {
	onlyEn = slices.Clone(en)
	for _, a := range zh {
		i := slices.IndexFunc(onlyEn, func(b mention) bool { return a.identity() == b.identity() })
		if i < 0 {
			onlyZh = append(onlyZh, a)
			continue
		}
		onlyEn = slices.Delete(onlyEn, i, i+1)
	}
	return onlyZh, onlyEn
}

// likenesses say which of the numbers left over stand for one another, the
// likeliest first.
var likenesses = []func(a, b mention) bool{
	func(a, b mention) bool {
		return a.value.Figure == b.value.Figure && a.value.Measure == b.value.Measure
	},
	func(a, b mention) bool { return a.value.Figure == b.value.Figure },
	func(a, b mention) bool { return a.spoken == b.spoken && a.value.comparableWith(b.value) },
	func(a, b mention) bool { return a.spoken == b.spoken },
}

func differing(here, there mention) source.Args {
	return source.Args{
		"here": here.value.In(lang.Chinese), "here.en": here.value.In(lang.English), "reference": here.reference(),
		"there": there.value.In(lang.Chinese), "there.en": there.value.In(lang.English), "other": there.reference(),
		"place": there.pos.String(),
	}
}

// tellMissing tells of numbers that the edition of a language does not have in
// the passage where it should.
func (r *resolver) tellMissing(only []mention, other saying, l lang.Lang) {
	for _, m := range only {
		repeated := func(n mention) bool { return n.identity() == m.identity() }
		if m.spoken || slices.ContainsFunc(other.mentions, repeated) || slices.ContainsFunc(other.near, repeated) {
			continue
		}
		r.problems.Add(source.Error(m.pos, "counterpart-missing", source.Args{
			"here": m.value.In(lang.Chinese), "here.en": m.value.In(lang.English), "reference": m.reference(), "place": other.pos.String(),
			"edition": editionNames[l].zh, "edition.en": editionNames[l].en,
		}))
	}
}

// editionNames are what messages call the editions.
var editionNames = map[lang.Lang]struct{ zh, en string }{
	lang.Chinese: {"中文版", "the Chinese edition"},
	lang.English: {"英文版", "the English edition"},
}
