package history

import (
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/formula"
	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/record"
)

// renew is an expression with the last ids of the figures that it names.
func (l *lineage) renew(expression string) string {
	if len(l.to) == 0 || expression == "" {
		return expression
	}
	tree, err := formula.Parse(expression)
	if err != nil {
		return expression
	}
	var b strings.Builder
	done := 0
	for _, name := range formula.Names(tree) {
		id := name.Reference.Indicator
		if name.At < done || !strings.HasPrefix(expression[name.At:], id) {
			continue
		}
		b.WriteString(expression[done:name.At])
		b.WriteString(l.last(address.Figure(id)).ID)
		done = name.At + len(id)
	}
	b.WriteString(expression[done:])
	return b.String()
}

// operands asks whether what a number is worked out from has changed on a step,
// and what explains that.
type operands struct {
	*maker
	step    *step
	added   bool               // a number that is new counts as changed
	visited map[numberKey]bool // these have been asked about
}

// operandsOf asks on behalf of a number: a measure names itself. Only in
// measures and charts, which speak of what is the latest, do new numbers count.
func (m *maker) operandsOf(s *step, v *record.Value) *operands {
	added := v.Figure == "" || isMeasure(v)
	return &operands{m, s, added, map[numberKey]bool{s.key(v.Figure, v): true}}
}

// changed reports whether one of the numbers in an expression changed, with the
// entries that explain those.
func (o *operands) changed(expression string) (why []*Correction, changed bool) {
	tree, err := formula.Parse(expression)
	if err != nil {
		return nil, false
	}
	for _, name := range formula.Names(tree) {
		more, one := o.reference(name.Reference)
		why, changed = union(why, more), changed || one
	}
	return why, changed
}

// reference is changed for one number.
func (o *operands) reference(r formula.Reference) ([]*Correction, bool) {
	figure := o.figure(r.Indicator)
	if figure == nil {
		return nil, false
	}
	id := o.lines.last(address.Figure(figure.ID)).ID
	if r.Measure == "" || r.Measure == valueMeasure {
		if !r.Period.Known() {
			latest := figure.Latest()
			if latest == nil {
				return nil, false
			}
			return o.key(numberKey{id, valueMeasure, latest.Period})
		}
		return o.values(id, r.Period, false)
	}
	key := numberKey{id, r.Measure, r.Period.String()}
	if why, changed := o.key(key); changed {
		return why, true
	}
	if v := numberOf(figure, record.Key{Measure: r.Measure, Period: key.period}); v != nil && v.Formula == "" {
		return nil, false // printed by a source, and still the same
	}
	why, changed := o.values(id, r.Period, true)
	if whole := o.wholeOf(figure.ID); whole != "" {
		more, also := o.values(o.lines.last(address.Figure(whole)).ID, r.Period, true)
		why, changed = union(why, more), changed || also
	}
	return why, changed
}

// figure finds a figure of the newer stage by its id, an id that it had, or its
// Chinese title.
func (o *operands) figure(name string) *record.Figure {
	if f := o.lines.figureIn(name, o.step.to); f != nil {
		return f
	}
	figures := o.step.to.set.Figures
	for i := range figures {
		if figures[i].Title[lang.Chinese] == name {
			return &figures[i]
		}
	}
	return nil
}

// key is changed for the number with a key.
func (o *operands) key(key numberKey) ([]*Correction, bool) {
	at, ok := o.step.numbers[key]
	if !ok {
		return nil, false
	}
	c := &o.step.changes[at]
	if o.visited[key] || c.Kind == Added && !o.added {
		return nil, false
	}
	v := c.New
	if v == nil || len(c.Why) > 0 || v.Formula == "" {
		return c.Why, true
	}
	o.visited[key] = true
	why, _ := o.changed(v.Formula)
	return why, true
}

// values is changed for the values of a figure that a reference to a period
// stands for; for a measure of that period, also those at its beginning.
func (o *operands) values(id string, p period.Period, measure bool) (why []*Correction, changed bool) {
	from, to := o.ends(p)
	for _, key := range o.step.byFigure[id] {
		matches := key.period == p.String() && (key.measure == valueMeasure || measure && key.measure == targetMeasure)
		if q, err := period.Parse(key.period); err == nil && key.measure == valueMeasure && !matches {
			switch {
			case !q.IsPoint():
				qFrom, qTo := o.ends(q)
				matches = measure || qFrom == from && qTo == to
			case measure && p.Plan != "": // progress looks for the latest value in the plan
				matches = true
			default:
				matches = q.To == to && (measure || p.Plan != "") || q.To == from && measure
			}
		}
		if matches {
			more, one := o.key(key)
			why, changed = union(why, more), changed || one
		}
	}
	return why, changed
}

const targetMeasure = "target"

// ends are the point before a period and that at its end: 2020 and 2025 for
// 2020..2025 and for the plan of 2021 to 2025, 2024 and 2025 for 2025.
func (o *operands) ends(p period.Period) (from, to period.Point) {
	from, to = p.From, p.To
	for i := range o.site.Plans {
		if plan := &o.site.Plans[i]; p.Plan != "" && plan.ID.Value == p.Plan {
			return period.Point{Year: plan.From.Value}.Before(), period.Point{Year: plan.To.Value}
		}
	}
	if from == to {
		from = to.Before()
	}
	return from, to
}

// sameRounded reports whether two numbers differ in nothing but how many digits
// of them are printed.
func sameRounded(a, b *record.Value) bool {
	v, errV := quantity.ParseDecimal(a.Digits)
	w, errW := quantity.ParseDecimal(b.Digits)
	if errV != nil || errW != nil || a.Qualifier != b.Qualifier || a.Unit[lang.Chinese] != b.Unit[lang.Chinese] {
		return false
	}
	places := min(v.Places(), w.Places())
	return v.RoundTo(places).Cmp(w.RoundTo(places)) == 0
}

// union adds to a list of entries those that it does not have.
func union(have, more []*Correction) []*Correction {
	for _, c := range more {
		if !slices.Contains(have, c) {
			have = append(have[:len(have):len(have)], c)
		}
	}
	return have
}
