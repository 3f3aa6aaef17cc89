package load

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// corrections reads data/corrections.yaml. Where something is wrong in it, the
// file counts as unread: what else does not agree with it follows from that.
func (l *loader) corrections() []site.Correction {
	return readHistory(l, "data/corrections.yaml", value.correction, func(f *file, all []site.Correction) []site.Correction {
		return slices.DeleteFunc(all, func(c site.Correction) bool { return !c.Pos.Known() || f.repeats(c, all) })
	})
}

// readHistory reads a list of things that happened. There may be none yet, and
// only comments in the file.
func readHistory[T any](l *loader, name string, item func(value) T, tidy func(*file, []T) []T) []T {
	if onlyComments(l.fsys, name) {
		return nil
	}
	return read(l, name, func(v value) []T {
		things := tidy(v.file, listOf(item)(v))
		if v.file.errors() > 0 {
			l.lose(name)
		}
		return things
	})
}

// correction reads an entry of data/corrections.yaml. One with a mistake has no
// place.
func (v value) correction() site.Correction {
	before := v.file.errors()
	m := v.mapping("figure", "measure", "period", "old", "new", "date", "kind", "reason")
	c := site.Correction{
		Figure:  m.need("figure").reference(),
		Measure: word(m.may("measure"), correctedMeasures()),
		Period:  m.may("period").period(),
		Old:     m.may("old").bareDecimal(),
		New:     m.may("new").bareDecimal(),
		Date:    m.need("date").date(),
		Kind:    word(m.need("kind"), correctionKinds()),
		Reason:  m.need("reason").text(),
	}
	if c.Measure.Value == "value" {
		c.Measure = source.At[string]{}
	}
	m.checkCorrection(c)
	if v.file.errors() == before {
		c.Pos = v.place()
	}
	return c
}

// checkCorrection holds the numbers of an entry against its kind: wording
// changes none, a method may, and else one must be there, before and after.
func (m mapping) checkCorrection(c site.Correction) {
	if m.node == nil || !c.Kind.Given() {
		return
	}
	old, now := m.may("old"), m.may("new")
	if c.Kind.Value == site.NewWords {
		for _, number := range []value{old, now} {
			if number.node != nil {
				number.fail("correction-of-words", nil)
				return
			}
		}
		return
	}
	if c.Kind.Value == site.NewMethod && m.may("period").node == nil && old.node == nil && now.node == nil {
		return
	}
	m.need("period")
	m.need("old")
	if _, ok := m.find("new"); !ok && !m.excuses("new") {
		m.fail("correction-without-new", nil)
	}
	if c.Old.Given() && c.New.Given() && c.Old.Value.Same(c.New.Value) && c.Kind.Value != site.NewMethod {
		now.fail("correction-same", source.Args{"number": c.New.Value.String()})
	}
}

// repeats says so where an entry is of the same number and the same day as one
// before it.
func (f *file) repeats(c site.Correction, all []site.Correction) bool {
	for _, first := range all {
		switch {
		case first.Pos == c.Pos:
			return false
		case first.Figure.Value == c.Figure.Value && first.Measure.Value == c.Measure.Value &&
			first.Period.Value == c.Period.Value && first.Date.Value == c.Date.Value:
			f.fail(c.Pos, "correction-twice", source.Args{"figure": c.Figure.Value, "first": first.Pos.String()})
			return true
		}
	}
	return false
}

// bareDecimal reads a number beside which there is no place for a qualifier.
func (v value) bareDecimal() source.At[quantity.Decimal] {
	if v.node != nil && v.node.Kind == yaml.ScalarNode {
		typed := strings.TrimSpace(v.node.Value)
		if qualifier, bare := cutQualifier(typed); qualifier != "" {
			v.fail("number-bare", source.Args{"typed": typed, "number": bare})
			return source.At[quantity.Decimal]{}
		}
	}
	return v.decimal()
}

func correctionKinds() vocabulary[site.CorrectionKind] {
	return vocabulary[site.CorrectionKind]{site.CorrectionKinds(), "unknown-correction-kind"}
}

// correctedMeasures are all that a figure can have numbers of.
func correctedMeasures() vocabulary[string] {
	return vocabulary[string]{append([]string{"value", "target", "progress"}, statedMeasures().words...), "unknown-corrected-measure"}
}

// onlyComments reports whether a file has lines, and none of them but comments
// says anything.
func onlyComments(fsys fs.FS, name string) bool {
	raw, err := fs.ReadFile(fsys, name)
	if err != nil || len(bytes.TrimSpace(raw)) == 0 {
		return false
	}
	for line := range bytes.Lines(bytes.TrimPrefix(raw, []byte("\uFEFF"))) {
		if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' {
			return false
		}
	}
	return utf8.Valid(raw)
}
