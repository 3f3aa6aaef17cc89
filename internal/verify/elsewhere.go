package verify

import (
	"cmp"
	"slices"
	"strings"

	"zonepress/internal/quantity"
)

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
		subject = r.ownName(n)
	}
	if subject == "" && len(r.namesIn(n.clause.sentenceAt, n.Start)) == 0 {
		subject = r.residue(n.clause.sentenceAt, n.Start)
	}
	if subject == "" {
		return o
	}
	for _, e := range r.entries {
		for _, s := range e.statements {
			bare := n.Unit.IsZero()
			if s.aspect != n.aspect || !s.published || s.number.Unit != n.Unit && !bare || !s.number.Value.Same(n.Value) {
				continue
			}
			if e.isShort(subject) {
				return outcome{verdict: Matches, reason: Same, value: s.value}
			}
			if bare {
				continue // 572 of something without a unit says too little to be called wrong
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
