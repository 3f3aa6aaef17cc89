package verify

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"zonepress/internal/quantity"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// outcome is what holding a number against one figure comes to.
type outcome struct {
	verdict Verdict
	reason  Reason
	value   *resolve.Value
	held    []*resolve.Value
	detail  string
}

// judge comes to the verdict on a number.
func (r *reading) judge(n *number) Finding {
	if reason, plain := plainReason(n.Class); plain && !n.figure() {
		return Finding{Verdict: Plain, Reason: reason}
	}
	before := r.before(n)
	r.readComparison(n)
	r.tell(n, before, len(subjects(r.namesIn(n.clause.start, n.Start))) > 0)
	r.readQualifier(n)
	c := r.around(n, before)
	o := r.decide(n, before, c)
	f := Finding{Verdict: o.verdict, Reason: o.reason, Value: o.value, Held: o.held, Detail: o.detail}
	return r.soften(n, f)
}

// soften keeps what is no measured number plain unless it states a figure, and
// so are the terms that the report itself calls plain.
func (r *reading) soften(n *number, f Finding) Finding {
	reason, plain := plainReason(n.Class)
	switch {
	case plain && f.Verdict != Matches && (n.Class == quantity.Word || f.Verdict == Unknown):
		return Finding{Verdict: Plain, Reason: reason}
	case f.Verdict == Unknown && n.Unit.IsTime() && n.Unit.Base() == "年":
		return Finding{Verdict: Plain, Reason: IsDate} // 五年时间
	case f.Verdict == Unknown && n.Unit.Base() == "大":
		return Finding{Verdict: Plain, Reason: IsWord} // 三大产业
	case f.Verdict == Unknown && r.isPlainTerm(n):
		return Finding{Verdict: Plain, Reason: IsName}
	}
	return f
}

// plainReason says what a class of numeral is, where it is no measured number.
func plainReason(c quantity.Class) (Reason, bool) {
	switch c {
	case quantity.Date:
		return IsDate, true
	case quantity.PlanName, quantity.Name:
		return IsName, true
	case quantity.Ordinal:
		return IsOrdinal, true
	case quantity.Code, quantity.Phone:
		return IsCode, true
	case quantity.ListNumber:
		return IsListNumber, true
	case quantity.Word:
		return IsWord, true
	}
	return "", false
}

// isPlainTerm reports whether a number is part of a term that data/site.yaml
// lists as a name.
func (r *reading) isPlainTerm(n *number) bool {
	const margin = 60
	from, to := max(0, n.Start-margin), min(len(r.text), n.End+margin)
	window := strings.ToLower(r.text[from:to])
	for _, term := range r.plain {
		for at := 0; ; {
			i := strings.Index(window[at:], term)
			if i < 0 {
				break
			}
			start := from + at + i
			if start <= n.Start && n.Start < start+len(term) || n.Start <= start && start < n.End {
				return true
			}
			at += i + len(term)
		}
	}
	return false
}

// before is the number that this one continues: the last figure before it in
// its sentence, or in the sentence before.
func (r *reading) before(n *number) *number {
	for i := n.index - 1; i >= 0 && r.numbers[i].clause.sentence >= n.clause.sentence-1; i-- {
		if b := &r.numbers[i]; b.Class == quantity.Number {
			if b.clause.sentence < n.clause.sentence {
				return nil
			}
			return b
		}
	}
	return nil
}

// readQualifier takes up words of a lower bound that stand a little before the
// number: 产值站上百亿元.
func (r *reading) readQualifier(n *number) {
	if n.Qualifier != quantity.Exact {
		return
	}
	if w, ok := r.wordEndingAt(n.Start); ok && w.tags&tagOver != 0 && w.start >= n.from {
		n.Qualifier = quantity.Over
	}
	if next, ok := r.wordBeginningAt(r.skipMarks(n.End)); ok && next.text == "大关" {
		n.Qualifier = quantity.Over
	}
}

// readComparison takes apart 低于11.4个百分点, which is no bound but a difference.
func (r *reading) readComparison(n *number) {
	if !n.Unit.IsPoint() {
		return
	}
	for _, word := range []string{"低于", "高于"} {
		if strings.HasPrefix(n.Text, word) {
			n.Qualifier, n.lead = quantity.Exact, true
			if word == "低于" && n.Value.Sign() > 0 {
				n.Value = n.Value.Neg()
			}
		}
	}
}

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
	if cand.own && !cand.partial && o.value != nil && o.reason == OtherValue && r.residue(n.clause.start, n.Start) == beside && miscopied(n.Quantity, publishedQuantity(o.value)) {
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

// elsewhere asks whether a number whose subject the data do not know is the
// distinctive value of a figure in the same role: then its subject is wrong.
func (r *reading) elsewhere(n *number, c context, o outcome) outcome {
	switch {
	case c.place != "":
		return outcome{verdict: Unknown, reason: ForeignPlace, detail: c.place}
	case n.aspect == none || n.Class != quantity.Number || digits(n.Value) < distinctive || n.Qualifier != quantity.Exact || r.goal(n):
		return o
	}
	subject := cmp.Or(r.unpaired(n), r.residue(r.runStart(n.clause), n.Start))
	for _, stretch := range [][2]int{{n.clause.start, n.Start}, {n.End, n.until}, {n.clause.sentenceAt, n.Start}} {
		if w, ok := r.saying(stretch[0], stretch[1], tagRestrict); ok && subject == "" {
			subject = r.text[w.start:w.end]
		}
	}
	if subject == "" && n.from == n.clause.start {
		subject = r.residue(n.End, n.until)
	}
	if subject == "" {
		return o
	}
	for _, e := range r.entries {
		for _, s := range e.statements {
			if s.aspect != n.aspect || !s.published || s.number.Unit != n.Unit || !s.number.Value.Same(n.Value) {
				continue
			}
			if e.isShort(subject) {
				return outcome{verdict: Matches, reason: Same, value: s.value}
			}
			return outcome{verdict: Differs, reason: OtherHolder, value: s.value, detail: subject}
		}
	}
	return r.shortened(n, subject, o)
}

// shortened asks whether the one figure that a subject is a short name of has
// the number but for a digit, the sign or the unit.
func (r *reading) shortened(n *number, subject string, o outcome) outcome {
	found := 0
	for _, e := range r.entries {
		for _, s := range e.statements {
			if s.published && e.isShort(subject) && (e.says(n, n.aspect, s) || e.says(n, n.other, s)) && comparable(n.Quantity, s.number) && miscopied(n.Quantity, s.number) {
				found++
				o = outcome{verdict: Differs, reason: unlike(n.Quantity, s.number), value: s.value}
			}
		}
	}
	if found > 1 {
		return outcome{verdict: Unknown, reason: ForeignMatter, detail: subject}
	}
	return o
}

// isShort reports whether a word is a short name of what a figure is of: 电子 for
// 计算机、通信和其他电子设备制造业.
func (e *entry) isShort(word string) bool {
	runes := []rune(fold(word).text)
	for i := 0; i+2 <= len(runes); i++ {
		piece := string(runes[i : i+2])
		if strings.Contains(commonPieces, piece) {
			continue
		}
		for _, k := range e.keys {
			if slices.ContainsFunc(k.parts, func(part string) bool { return strings.Contains(part, piece) }) {
				return true
			}
		}
	}
	return false
}

// distinctive is how many digits a number has that two figures hardly share.
const distinctive = 3

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
