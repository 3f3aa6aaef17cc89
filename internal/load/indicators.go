package load

import (
	"slices"

	"gopkg.in/yaml.v3"

	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// mostDecimals is more than any derived value is known to.
const mostDecimals = 9

// indicator reads a file of data/indicators/, or an item of one.
func (v value) indicator() site.Indicator {
	m := v.mapping("id", "title", "unit", "kind", "direction", "topic", "definition", "scope", "source",
		"whole", "decimals", "observations", "stated", "targets", "aliases")
	i := site.Indicator{
		ID:           m.id().id(),
		Title:        m.need("title").text(),
		Aliases:      m.may("aliases").aliases(),
		Unit:         m.need("unit").unit(),
		Kind:         word(m.need("kind"), kinds()),
		Direction:    word(m.need("direction"), directions()),
		Topic:        m.need("topic").reference(),
		Definition:   m.need("definition").text(),
		Scope:        m.may("scope").text(),
		Source:       m.may("source").reference(),
		Whole:        m.may("whole").reference(),
		Decimals:     m.may("decimals").whole(0, mostDecimals, "decimals-range"),
		Observations: list(m.may("observations"), value.observation),
		Stated:       list(m.may("stated"), value.stated),
		Targets:      list(m.may("targets"), value.target),
	}
	m.checkNumbers(i)
	written := len(i.Observations) + len(i.Stated) + len(i.Targets)
	i.Observations = slices.DeleteFunc(i.Observations, func(o site.Observation) bool {
		return !o.Period.Given() || o.Value.Given() == o.Expression.Given()
	})
	i.Stated = slices.DeleteFunc(i.Stated, func(s site.Stated) bool {
		return !s.Measure.Given() || !s.Period.Given() || !s.Value.Given()
	})
	i.Targets = slices.DeleteFunc(i.Targets, func(t site.Target) bool {
		return !t.Plan.Given() || !t.Value.Given()
	})
	i.Damaged = len(i.Observations)+len(i.Stated)+len(i.Targets) < written || m.lostNumbers(i)
	i.Misnamed = !isName(i.ID.Value) || !startsWithLetter(i.ID.Value)
	return i
}

// lostNumbers reports whether one of the lists of numbers is there, but under a
// misspelt key, or is no list, so that none of its numbers is known.
func (m mapping) lostNumbers(i site.Indicator) bool {
	noList := func(key string, read int) bool { return m.may(key).node != nil && read == 0 }
	return m.excuses("observations", "stated", "targets") ||
		noList("observations", len(i.Observations)) || noList("stated", len(i.Stated)) || noList("targets", len(i.Targets))
}

// checkNumbers says so where an indicator has no number, or one that nobody
// has published.
func (m mapping) checkNumbers(i site.Indicator) {
	if m.node == nil {
		return
	}
	if m.may("observations").node == nil && m.may("stated").node == nil {
		if !m.excuses("observations", "stated") {
			m.fail("no-numbers", nil)
		}
		return
	}
	if m.may("source").node != nil || m.excuses("source") {
		return
	}
	orphan := slices.ContainsFunc(i.Observations, func(o site.Observation) bool {
		return !o.Source.Given() && !o.Expression.Given()
	}) || slices.ContainsFunc(i.Stated, func(s site.Stated) bool { return !s.Source.Given() }) ||
		slices.ContainsFunc(i.Targets, func(t site.Target) bool { return !t.Source.Given() })
	if orphan {
		m.fail("missing-key", source.Args{"key": "source"})
	}
}

// unit reads a unit: a localised text that may have an English singular.
func (v value) unit() site.Unit {
	if v.node == nil || v.node.Kind == yaml.ScalarNode {
		return site.Unit{Text: v.text()}
	}
	m := v.mapping(append(slices.Clone(languages), "one")...)
	if m.node == nil {
		return site.Unit{}
	}
	return site.Unit{Text: textOf(m), Singular: m.may("one").scalar()}
}

func (v value) observation() site.Observation {
	m := v.mapping("period", "value", "expression", "qualifier", "status", "source", "note")
	o := site.Observation{
		Pos:        v.place(),
		Period:     m.need("period").period(),
		Value:      m.may("value").decimal(),
		Expression: m.may("expression").expression(),
		Qualifier:  word(m.may("qualifier"), qualifiers()),
		Status:     word(m.need("status"), statuses()),
		Source:     m.may("source").reference(),
		Note:       m.may("note").text(),
	}
	if !o.Qualifier.Given() {
		o.Qualifier.Value = site.Exact
	}
	m.checkObservation(o)
	return o
}

// checkObservation says so where a number is both published and worked out, or
// neither, or where the status says the other of the two.
func (m mapping) checkObservation(o site.Observation) {
	number, expression := m.may("value"), m.may("expression")
	derived := o.Status.Value == site.Derived
	switch {
	case m.node == nil:
	case number.node != nil && expression.node != nil:
		expression.fail("value-and-expression", nil)
	case number.node == nil && expression.node == nil:
		if !m.excuses("value", "expression") {
			m.fail("neither-value", nil)
		}
	case !o.Status.Given():
	case derived && expression.node == nil:
		m.may("status").fail("derived-without-expression", nil)
	case !derived && expression.node != nil:
		m.may("status").fail("expression-not-derived", source.Args{"status": string(o.Status.Value)})
	}
}

func (v value) stated() site.Stated {
	m := v.mapping("measure", "period", "value", "source", "note")
	return site.Stated{
		Pos:     v.place(),
		Measure: word(m.need("measure"), statedMeasures()),
		Period:  m.need("period").period(),
		Value:   m.need("value").decimal(),
		Source:  m.may("source").reference(),
		Note:    m.may("note").text(),
	}
}

func (v value) target() site.Target {
	m := v.mapping("plan", "value", "source", "note")
	return site.Target{
		Pos:    v.place(),
		Plan:   m.need("plan").reference(),
		Value:  m.need("value").decimal(),
		Source: m.may("source").reference(),
		Note:   m.may("note").text(),
	}
}

// aliases reads what texts also call an indicator, a list for each language. A
// name may hold any mark.
func (v value) aliases() map[lang.Lang][]source.At[string] {
	if v.node == nil {
		return nil
	}
	m := v.mapping(languages...)
	aliases := map[lang.Lang][]source.At[string]{}
	for _, l := range lang.All() {
		if names := m.may(string(l)).scalars(); len(names) > 0 {
			aliases[l] = names
		}
	}
	return aliases
}
