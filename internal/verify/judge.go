package verify

import (
	"strings"

	"zonepress/internal/quantity"
	"zonepress/internal/resolve"
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
	n.lost = o.verdict == Unknown && c.foreign != "" && !n.Unit.IsTime()
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
