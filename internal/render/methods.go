package render

import (
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// methodsPage is what pages/methods.html is given.
type methodsPage struct {
	*Page
	Measures             []method
	Statuses, Qualifiers []meaning
	Verdicts             []meaning // of the checks of numbers against each other
	Claims               []claimEntry
}

// method is a measure with its formula.
type method struct{ ID, Name, Formula, Explanation string }

// meaning is a word with what it means.
type meaning struct{ ID, Name, Text string }

func (e *edition) methodsPage() (path string, output []byte) {
	v := e.explained(e.listPage(methodsColumn, "methods-lede"))
	v.Claims = v.allClaims()
	return v.finish("methods", v)
}

// explained says how numbers are worked out, and what the words beside them mean.
func (e *edition) explained(p *Page) methodsPage {
	v := methodsPage{Page: p}
	for _, d := range resolve.Measures() {
		m := d.Measure
		v.Measures = append(v.Measures, method{string(m), m.Name(e.Lang), m.Formula(e.Lang), m.Explanation(e.Lang)})
	}
	for _, s := range site.Statuses() {
		v.Statuses = append(v.Statuses, e.meaning("status-"+string(s)))
	}
	for _, q := range site.Qualifiers() {
		v.Qualifiers = append(v.Qualifiers, e.meaning("qualifier-"+string(q)))
	}
	for _, verdict := range resolve.ClaimVerdicts() {
		v.Verdicts = append(v.Verdicts, e.meaning("verdict-"+string(verdict)))
	}
	return v
}

func (e *edition) meaning(key string) meaning {
	return meaning{key, e.words.word(key), e.words.word(key + "-meaning")}
}
