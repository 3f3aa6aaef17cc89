package verify

import (
	"slices"
	"strings"

	"zonepress/internal/quantity"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// hold holds a number against a figure.
func (r *reading) hold(n *number, cand candidate, t told) outcome {
	stated := cand.stating(n)
	if len(stated) == 0 {
		return r.otherRole(n, cand)
	}
	var timely, agreeing, both []statement
	for _, s := range stated {
		fits, agrees := t.fits(cand.entry, s, n), compare(n.Quantity, s.number).Agreement != quantity.Differs
		if fits {
			timely = append(timely, s)
		}
		if agrees {
			agreeing = append(agreeing, s)
		}
		if fits && agrees {
			both = append(both, s)
		}
	}
	switch {
	case len(both) > 0:
		s := latest(both)
		n.states = &s
		return outcome{verdict: Matches, reason: sameness(n.Quantity, s.number), value: s.value}
	case len(timely) > 0 && len(agreeing) == 0, len(timely) > 0 && !t.strict:
		s := latest(timely)
		if !t.placed(s) && !r.begun(n, cand.entry, s) && !miscopied(n.Quantity, s.number) {
			if o := r.otherRole(n, cand); o.verdict == Differs {
				return o
			}
			return outcome{verdict: Unknown, reason: NoPeriod, held: values(stated)}
		}
		if !sameCounter(n.Unit, s.number.Unit) {
			return outcome{verdict: Unknown, reason: ForeignMatter, detail: n.Unit.String()}
		}
		return outcome{verdict: Differs, reason: unlike(n.Quantity, s.number), value: s.value}
	case len(agreeing) > 0:
		s := latest(agreeing)
		return outcome{verdict: Differs, reason: t.unlike(cand.entry, s, n), value: s.value, detail: t.word}
	}
	return outcome{verdict: Unknown, reason: NoPeriod, held: values(stated), detail: t.word}
}

// begun reports whether the sentence has told the value that a change of the
// figure began from: 由122家增加到165家，净增43家.
func (r *reading) begun(n *number, e *entry, s statement) bool {
	for i := n.index - 1; i >= 0 && r.numbers[i].clause.sentence == n.clause.sentence; i-- {
		if b := r.numbers[i].states; b != nil && b.value.Figure == e.figure && b.to.Year == s.from.Year {
			return true
		}
	}
	return false
}

// wrongWay reports whether a number is said to be reached from a lower one by
// falling, or from a higher one by rising.
func (r *reading) wrongWay(n *number) bool {
	if n.index == 0 {
		return false
	}
	w, ok := r.saying(n.from, n.Start, tagUpTo)
	b := &r.numbers[n.index-1]
	for b.index > 0 && !b.figure() {
		b = &r.numbers[b.index-1]
	}
	if !ok || b.clause.index != n.clause.index || !r.says(b.from, b.Start, tagFrom) || !sameSort(b.Quantity, n.Quantity) {
		return false
	}
	order := b.Value.Shift(b.Unit.Scale()).Cmp(n.Value.Shift(n.Unit.Scale()))
	return order < 0 && w.tags&tagFall != 0 || order > 0 && w.tags&tagRise != 0
}

func values(statements []statement) []*resolve.Value {
	var all []*resolve.Value
	for _, s := range statements {
		all = append(all, s.value)
	}
	return all
}

// latest is the statement of the latest period, a published one before one that
// is worked out.
func latest(all []statement) statement {
	return slices.MaxFunc(all, func(a, b statement) int {
		if a.published != b.published {
			if a.published {
				return 1
			}
			return -1
		}
		return a.to.Compare(b.to)
	})
}

// stating are the statements of a figure that a number may make by its aspect
// and unit.
func (e *entry) stating(n *number) []statement {
	var all []statement
	for _, s := range e.statements {
		if n.Unit.IsTimes() && n.Direction == quantity.NoDirection && s.aspect == growth && s.based {
			all = append(all, s.multiple(n.Unit))
			continue
		}
		if e.says(n, n.aspect, s) && comparable(n.Quantity, s.number) {
			all = append(all, s)
		}
	}
	return all
}

// multiple is a growth as the multiple of its base: 233.8% is 3.338倍.
func (s statement) multiple(times quantity.Unit) statement {
	s.number.Value = s.number.Value.Add(quantity.New(100, 0)).Shift(-2)
	s.number.Unit = times
	return s
}

// says reports whether a number of an aspect may state s.
func (e *entry) says(n *number, a aspect, s statement) bool {
	if s.aspect == a {
		if s.aspect == change && s.number.Unit.IsPoint() && n.changes != none && n.changes != e.aspect {
			return false
		}
		return true
	}
	flow := e.grows || e.figure.Kind.Value == site.Flow || e.figure.Kind.Value == site.Amount
	switch a {
	case none:
		return s.aspect != target && (s.aspect == e.aspect || s.aspect != level)
	case increase:
		return s.aspect == level && flow
	}
	return false
}

// comparable reports whether a number can be held against another: they count
// the same, or it is written with the same digits in a unit of its own.
func comparable(typed, published quantity.Quantity) bool {
	if compare(typed, published).Reason != quantity.OtherUnit {
		return true
	}
	confusable := (typed.Unit.IsPercent() || typed.Unit.IsPoint()) && (published.Unit.IsPercent() || published.Unit.IsPoint())
	return typed.High == nil && typed.Denominator == 0 && typed.Value.Abs().Cmp(published.Value.Abs()) == 0 &&
		(confusable || digits(typed.Value) > 1)
}

// digits counts the digits of a number without the zeros at its ends.
func digits(d quantity.Decimal) int {
	return len(strings.Trim(strings.ReplaceAll(d.Abs().Trim().String(), ".", ""), "0"))
}

// otherRole is what a figure says to a number of an aspect that it does not
// have: that number is right in another role, or the data say nothing of it.
func (r *reading) otherRole(n *number, cand candidate) outcome {
	for _, s := range cand.statements {
		if s.published && cand.own && !cand.partial && n.aspect != none && digits(n.Value) > 1 &&
			n.Value.Cmp(s.number.Value) == 0 && n.Unit.Scale() == s.number.Unit.Scale() && quantity.Convertible(n.Unit, s.number.Unit) {
			return outcome{verdict: Differs, reason: OtherAspect, value: s.value}
		}
	}
	return outcome{verdict: Unknown, reason: NoAspect, value: nil, held: values(cand.statements)}
}

// doubling holds 翻番 against an index and its target.
func (r *reading) doubling(n *number, c context) outcome {
	growth, ok := n.Growth()
	if !ok {
		return outcome{verdict: Unknown, reason: NoFigure}
	}
	for _, cand := range c.candidates {
		if cand.figure.Kind.Value != site.Index {
			continue
		}
		for _, s := range cand.statements {
			if s.aspect == target && s.value.Exact.Cmp(growth.Add(growth, hundred())) == 0 && r.says(n.clause.start, n.clause.end, tagHedge|tagGoal) {
				return outcome{verdict: Matches, reason: SameRounded, value: s.value}
			}
		}
	}
	return outcome{verdict: Unknown, reason: NoFigure}
}
