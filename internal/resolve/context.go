package resolve

import (
	"strings"

	"zonepress/internal/markdown"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// before gives for each reference of a text the words that stand directly
// before it: since the reference before, in the same line of prose or cell of a
// table. The proof of a number reads them, for 下降3.2% typed as 下降[3.2%] is
// negative all the same.
func before(references []markdown.Reference, texts []markdown.Text, src string) []string {
	words := make([]string, len(references))
	for i, ref := range references {
		var b strings.Builder
		for len(texts) > 0 && texts[0].Offset < ref.Offset {
			run := texts[0]
			texts = texts[1:]
			if run.Within == markdown.InCode || parted(src, run, ref.Offset) {
				b.Reset()
				continue
			}
			b.WriteString(run.Value)
		}
		words[i] = b.String()
	}
	return words
}

// parted reports whether a new line or a new cell begins between a run of text
// and what stands at offset.
func parted(src string, run markdown.Text, offset int) bool {
	end := min(run.Offset+len(run.Value), offset)
	return strings.ContainsAny(src[end:offset], "\n|")
}

// inContext reads a typed number together with the words before it, which may
// turn its sign (下降) or bound it (超过). It reports false where the words have
// no part in the number.
func inContext(words, typed string, alone quantity.Quantity) (quantity.Quantity, bool) {
	if words == "" {
		return alone, false
	}
	found := quantity.Find(words + typed)
	if len(found) == 0 {
		return alone, false
	}
	last := found[len(found)-1]
	if last.Class != quantity.Number || last.End <= len(words) || last.Value.Abs().Cmp(alone.Value.Abs()) != 0 {
		return alone, false
	}
	return last, last.Direction != alone.Direction || last.Qualifier != alone.Qualifier
}

// directed reports whether the value has a direction of its own: growth and
// change can rise or fall, a level cannot.
func (v *Value) directed() bool {
	switch v.Measure {
	case ChangeMeasure, GrowthMeasure, CAGRMeasure, PullMeasure:
		return true
	case ValueMeasure:
		return v.Figure != nil && v.Figure.Kind.Value == site.Rate && (v.Unit.IsPercent() || v.Unit.IsPoint())
	}
	return false
}

// comparison is a word that says of two numbers which is the larger.
type comparison struct {
	word string
	sign int // of the first less the second
}

// comparisons are the words that put one bound number over another.
var comparisons = []comparison{
	{"高于", 1}, {"多于", 1}, {"大于", 1}, {"快于", 1}, {"超过", 1},
	{"低于", -1}, {"少于", -1}, {"小于", -1}, {"慢于", -1}, {"不及", -1},
	{"higher than", 1}, {"faster than", 1}, {"more than", 1}, {"above", 1}, {"exceeds", 1}, {"exceeding", 1},
	{"lower than", -1}, {"slower than", -1}, {"less than", -1}, {"below", -1},
}

// sentenceEnds end what a comparison may reach back over.
const sentenceEnds = "。；！？;!?"

// proveComparisons holds 高于, 低于 and their like between two bound numbers
// against the numbers. What is compared is not always the number directly
// before, so only a word that contradicts every number of its sentence is told.
func (r *resolver) proveComparisons(p *Passage, written source.At[string], words []string) {
	var sentence []*Value
	for i, b := range p.Bindings {
		if strings.ContainsAny(words[i], sentenceEnds) || words[i] == "" {
			sentence = sentence[:0]
		}
		if b.Value == nil {
			continue
		}
		if c, ok := comparisonIn(words[i]); ok && contradicted(c, sentence, b.Value) {
			r.problems.Add(source.Warning(source.PlaceIn(written, p.Doc.References()[i].TextOffset), "comparison-differs",
				source.Args{"word": c.word, "other": b.Text, "first": sentence[len(sentence)-1].NumberIn("zh")}))
		}
		sentence = append(sentence, b.Value)
	}
}

// comparisonIn finds the comparing word that ends the words before a number.
func comparisonIn(words string) (comparison, bool) {
	words = strings.TrimRight(words, " ")
	for _, c := range comparisons {
		if head, ok := strings.CutSuffix(words, c.word); ok && !strings.HasSuffix(head, "不") && !strings.HasSuffix(head, "not ") {
			return c, true
		}
	}
	return comparison{}, false
}

// contradicted reports whether a comparison is false of every number before it
// that it could be about.
func contradicted(c comparison, before []*Value, v *Value) bool {
	comparable := 0
	for _, a := range before {
		if !a.comparableWith(v) {
			continue
		}
		comparable++
		if a.Exact.Cmp(v.Exact)*c.sign > 0 {
			return false
		}
	}
	return comparable > 0
}

// comparableWith reports whether two numbers are of one unit.
func (v *Value) comparableWith(w *Value) bool { return v.Unit.Unit == w.Unit.Unit }
