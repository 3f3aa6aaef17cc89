package verify

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"zonepress/internal/quantity"
	"zonepress/internal/resolve"
)

// decide holds a number against what its words speak of.
func (r *reading) decide(n *number, before *number, c context) outcome {
	if n.Unit.IsDoubling() {
		return r.doubling(n, c)
	}
	best := outcome{verdict: Unknown, reason: NoFigure}
	if len(c.candidates) == 0 {
		return r.elsewhere(n, c, best)
	}
	t := r.timesOf(n)
	o, settled := r.weigh(n, c, t)
	if !settled && n.other != none {
		n.aspect, n.other = n.other, none
		o, settled = r.weigh(n, c, t)
	}
	if !settled || o.verdict == Unknown && o.reason == ForeignMatter {
		return r.elsewhere(n, c, o)
	}
	return o
}

// weigh holds a number against the figures that are named best and can say what
// it says; false where none can.
func (r *reading) weigh(n *number, c context, t told) (best outcome, settled bool) {
	best = outcome{verdict: Unknown, reason: NoFigure}
	if r.says(n.clause.start, n.clause.end, tagImplied) {
		slices.SortStableFunc(c.candidates, impliedFirst)
	}
	var top candidate
	var role outcome // of a figure that has the number in another role
	for _, cand := range c.candidates {
		if settled && !ties(top, cand) {
			break
		}
		o := r.hold(n, cand, t)
		switch {
		case o.reason == OtherAspect && role.verdict == "":
			role = r.doubt(n, o, cand, c)
			fallthrough
		case o.reason == NoAspect, o.reason == OtherAspect:
			if !settled && best.reason == NoFigure {
				best = outcome{verdict: Unknown, reason: NoAspect}
			}
			continue
		}
		o = r.doubt(n, o, cand, c)
		if !settled || preferred(o, best) {
			best = o
		}
		if !settled {
			top, settled = cand, true
		}
	}
	if role.verdict == Differs && best.verdict == Unknown {
		return role, true
	}
	return best, settled
}

// impliedFirst puts figures that are worked out before those that are published.
func impliedFirst(a, b candidate) int {
	switch {
	case a.derived == b.derived:
		return 0
	case a.derived:
		return -1
	}
	return 1
}

// ties reports whether two candidates are named equally well.
func ties(a, b candidate) bool {
	return a.partial == b.partial && a.derived == b.derived && a.own == b.own && b.score == a.score && b.length == a.length
}

// preferred reports whether an outcome says more than another.
func preferred(a, b outcome) bool {
	rank := func(o outcome) int {
		switch o.verdict {
		case Matches:
			return 2
		case Differs:
			return 1
		}
		return 0
	}
	return rank(a) > rank(b)
}

// doubt weakens an outcome where the clause speaks of more than the figure.
func (r *reading) doubt(n *number, o outcome, cand candidate, c context) outcome {
	switch {
	case c.place != "":
		return outcome{verdict: Unknown, reason: ForeignPlace, detail: c.place}
	case o.verdict == Unknown:
		return o
	case r.goal(n) && (o.value == nil || o.value.Measure != resolve.TargetMeasure):
		return outcome{verdict: Unknown, reason: NoTarget}
	case o.verdict == Matches && !cand.own && (r.nounAfter(n) != "" || n.Qualifier != quantity.Exact && !sameCounter(n.Unit, o.value.Unit.Unit)):
		return outcome{verdict: Unknown, reason: ForeignMatter, detail: cmp.Or(r.nounAfter(n), n.Unit.String())}
	case o.verdict == Matches && r.wrongWay(n):
		return outcome{verdict: Differs, reason: OtherSign, value: o.value}
	case o.verdict == Matches:
		if other := r.otherName(n, cand); other != "" {
			return outcome{verdict: Differs, reason: OtherHolder, value: o.value, detail: other}
		}
		if body := r.otherBody(n, cand.entry); body != "" {
			return outcome{verdict: Differs, reason: OtherHolder, value: o.value, detail: body}
		}
		return o
	}
	beside := c.foreign
	if cand.own && !cand.partial && o.value != nil && (o.reason == OtherValue || o.reason == OtherScale) && r.residue(n.clause.start, n.Start) == beside && miscopied(n.Quantity, publishedQuantity(o.value)) {
		beside = ""
	}
	if n.far != "" {
		return outcome{verdict: Unknown, reason: ForeignPlace, detail: n.far}
	}
	if w, ok := r.saying(n.clause.sentenceAt, n.Start, tagThen); ok {
		return outcome{verdict: Unknown, reason: NoPeriod, detail: r.text[w.start:w.end], held: values(cand.statements)}
	}
	if beside == "" {
		beside = r.nounAfter(n)
	}
	if w, ok := r.saying(n.clause.start, n.Start, tagSubset); beside == "" && ok && w.tags&tagHas == 0 && o.value != nil && !sameShape(n.Quantity, publishedQuantity(o.value)) {
		beside = r.text[w.start:w.end] // 帮助12家企业获得融资1.2亿元: of some of them
	}
	if before := r.before(n); beside == "" && !cand.own && before != nil && before.lost && len(r.namesIn(before.End, n.Start)) == 0 {
		beside = before.Text // 工业企业利润25.3亿元，增长14.2%
	}
	if beside == "" && !cand.held && n.aspect == level {
		beside = r.firmBefore(n)
	}
	if beside == "" && c.own && !cand.own {
		beside = r.ownName(n)
	}
	if beside == "" && !cand.own && n.Unit.Base() == "" && n.aspect != rank && r.head == 0 && !(n.Unit.Scale() > 0 && cand.figure.Unit.IsMoney()) {
		beside = n.Text // a number without a unit, in a clause that names nothing
	}
	if beside == "" && cand.partial {
		beside = cmp.Or(r.otherBody(n, cand.entry), "—")
	}
	if beside == "" && cand.derived && !r.says(n.clause.start, n.clause.end, tagImplied) {
		beside = "—"
	}
	if beside != "" {
		return outcome{verdict: Unknown, reason: ForeignMatter, detail: beside}
	}
	return o
}

// firmBefore is the firm that a number is said of after the last name of a
// figure: 某公司获得1000万元知识产权质押融资.
func (r *reading) firmBefore(n *number) string {
	from := n.clause.sentenceAt
	for _, x := range subjects(r.namesIn(from, n.Start)) {
		if r.whole[x.part] {
			from = x.end
		}
	}
	if body := r.bodyIn(from, n.Start); body != "" {
		return body
	}
	if w, ok := r.saying(from, n.Start, tagKin); ok {
		return r.text[w.start:w.end]
	}
	return ""
}

// publishedQuantity is a value as a number of a text would state it.
func publishedQuantity(v *resolve.Value) quantity.Quantity {
	return quantity.Quantity{Value: v.Decimal, Unit: v.Unit.Unit}
}

// ownName is the name of a figure in the number's own clause.
func (r *reading) ownName(n *number) string {
	names := subjects(r.namesIn(n.from, n.until))
	if len(names) == 0 {
		return ""
	}
	last := names[len(names)-1]
	return r.text[last.start:last.end]
}

// goal reports whether a number is what somebody aims at or expects.
func (r *reading) goal(n *number) bool {
	start := n.clause.sentenceAt
	if r.says(n.clause.start, n.Start, tagAll) {
		return false // 截至, 已
	}
	return r.says(n.clause.start, n.Start, tagGoal) || r.says(start, n.Start, tagAim) && !r.hasNumberBetween(start, n)
}

// nounAfter is what a counted number counts, where no list explains it and no
// figure is named: 个省份 in 20多个省份.
func (r *reading) nounAfter(n *number) string {
	if !n.Unit.IsCount() || r.inName(n.End, n.End+1) || !startsHan(r.text[n.End:]) || r.explainedAt(n.End) > n.End {
		return ""
	}
	end := n.End
	for end < n.until && startsHan(r.text[end:]) && r.explainedAt(end) == end {
		_, size := utf8.DecodeRuneInString(r.text[end:])
		end += size
	}
	if noun := r.text[n.End:end]; counts(noun) {
		return noun
	}
	return ""
}

func (r *reading) hasNumberBetween(start int, n *number) bool {
	for i := n.index - 1; i >= 0 && r.numbers[i].Start >= start; i-- {
		if r.numbers[i].Class == quantity.Number {
			return true
		}
	}
	return false
}

// otherName is a figure's name in the clause that takes the place of the part
// that a candidate lacks: “3+1”主导产业净增产值 for 三大集团…净增产值.
func (r *reading) otherName(n *number, cand candidate) string {
	if !cand.partial {
		return ""
	}
	for _, x := range subjects(r.namesIn(n.clause.start, n.Start)) {
		if r.whole[x.part] && !slices.ContainsFunc(r.byPart[x.part], func(p keyPart) bool { return r.entries[p.entry] == cand.entry }) {
			return r.text[x.start:x.end]
		}
	}
	return ""
}
