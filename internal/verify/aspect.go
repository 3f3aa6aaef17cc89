package verify

import (
	"strings"
	"unicode/utf8"

	"zonepress/internal/quantity"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// aspect is what a number says of its subject.
type aspect int

// The aspects.
const (
	none         aspect = iota // not told by any word
	level                      // 达165家
	increase                   // 净增43家; of a share, 提升0.8个百分点
	growth                     // 增长9.1%
	average                    // 年均增长13%
	share                      // 占比57.1%
	pull                       // 拉动10.7个百分点
	contribution               // 贡献率117%
	lead                       // 比规上工业高11.4个百分点
	rank                       // 第2位
	streak                     // 连续10个月
	target                     // 目标200
	progress                   // never stated by a text
)

// change of a percentage is an increase in percentage points.
const change = increase

// ownAspect is what the values of a figure themselves say.
func ownAspect(f *resolve.Figure, title string) aspect {
	has := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(title, w) {
				return true
			}
		}
		return false
	}
	u := f.Unit.Unit
	switch {
	case u.IsPoint() && has("拉动"):
		return pull
	case u.IsPoint() && has("高出", "高于", "快于", "领先", "之差", "幅度"):
		return lead
	case u.IsPoint():
		return change
	case u.IsPercent() && has("贡献率"):
		return contribution
	case f.Kind.Value == site.Share, u.IsPercent() && has("占比", "比重", "份额"):
		return share
	case u.IsPercent() && has("年均"):
		return average
	case u.IsPercent() && has("增速", "增长", "增幅"):
		return growth
	case u.String() == "位" || has("位次", "排名", "名次"):
		return rank
	case u.IsTime() && has("连续"):
		return streak
	}
	return level
}

// tell finds what a number says, by the words before it back to the number
// before, the words after it, and its unit. What it continues is the number
// before it in the sentence.
func (r *reading) tell(n *number, before *number, ownSubject bool) {
	carried, changes := none, none
	if before != nil && !ownSubject {
		carried, changes = before.aspect, before.aspect
		if before.aspect == change {
			changes = before.changes
		}
	}
	told, of := r.toldAspect(n.from, n.Start)
	if told == none && n.from > n.clause.start && n.joins {
		told, of = r.toldAspect(n.clause.start, n.Start)
	}
	if told == none {
		told = r.aspectAfter(n)
	}
	if paired := r.pairedAspect(n); paired != none {
		told = paired
	}
	if n.alone {
		told, of = r.toldAspect(n.named.start, n.named.end)
	}
	if n.lead {
		told = lead
	}
	if told == none && n.joins && before != nil {
		told = before.aspect // 增长30.7%、21.3个百分点
	}
	if of == none && (changes == share || changes == growth) {
		of = changes
	}
	if of == share {
		carried = share
	}
	n.aspect = settle(told, carried, n.Quantity, r.says(n.clause.start, n.until, tagRun))
	n.changes = of
	if n.Unit.IsPoint() && n.aspect == growth && (carried == share || carried == change) {
		n.other = change // share of 67.7%, up 0.8 percentage points
	}
	if n.aspect == lead && (n.Unit.IsPoint() || n.Unit.IsPercent()) {
		n.other = change // 占比67.7%，较2024年高0.8个百分点
	}
	if n.aspect == change && (n.Unit.IsPercent() || n.Unit.IsPoint() && of == none) {
		n.other = growth
	}
	if n.Direction == quantity.NoDirection && n.Value.Sign() > 0 && (told == growth || told == average || told == increase) && r.says(n.from, n.Start, tagFall) {
		n.Value = n.Value.Neg()
	}
}

// toldAspect is the aspect that the words of a stretch tell: the nearest to its
// end, but for the words that a composite is made of; of an increase, of what.
func (r *reading) toldAspect(from, to int) (told, of aspect) {
	prior := false // 同比 tells growth only where no other word does
	for _, w := range r.wordsIn(from, to) {
		next := w.means
		switch {
		case next == none, next == lead && utf8.RuneCountInString(w.text) == 1 && (to-w.end > nearLead || r.residue(w.end, to) != ""):
			continue // 快讯
		case told == pull && (next == growth || next == increase), told == average && (next == growth || next == increase), told == contribution && next == level:
			// 拉动……增长, 年均增长, 贡献率达
			continue
		case told == lead && (next == growth || next == increase):
			continue // 高于……增速: the growth is that of what is compared with
		case next == growth && told == increase && w.tags == 0:
			continue // 提升……增速
		case told != none && told != increase && next == level:
			continue // 占比为, 增速达
		case told == share && next == increase, told == growth && next == increase && !prior:
			of = told
		case next == lead && told == growth:
			of = growth
		}
		told, prior = next, w.tags&tagPrior != 0
	}
	return told, of
}

// nearLead is how many bytes before a number 高, 低, 快 or 慢 may stand.
const nearLead = 9

// aspectAfter is what is said right after the number: 9.1%的增速.
func (r *reading) aspectAfter(n *number) aspect {
	if n.until-n.End > nearAfter && strings.TrimSpace(r.text[n.clause.start:n.Start]) != "" {
		return none
	}
	words := r.wordsIn(n.End, n.until)
	for _, w := range words {
		if a := w.means; a != none {
			return a
		}
	}
	return none
}

// nearAfter bounds how many bytes after a number may still tell its aspect.
const nearAfter = 24

// settle weighs what the words tell against the unit.
func settle(told, carried aspect, q quantity.Quantity, run bool) aspect {
	u := q.Unit
	switch {
	case q.Class == quantity.Ordinal:
		return rank
	case u.IsTime():
		if run {
			return streak
		}
		return level
	case u.IsPoint():
		return settlePoints(told, carried)
	case u.IsPercent() || u.IsTimes() || q.Denominator > 0:
		return settlePercent(told, carried)
	case u.IsDoubling():
		return growth
	}
	if told == increase || told == growth || told == average {
		return increase
	}
	if told == rank {
		return rank
	}
	return level
}

func settlePoints(told, carried aspect) aspect {
	switch told {
	case pull, contribution:
		return pull // 为规上工业增长贡献9.3个百分点
	case lead:
		return told
	case growth, average:
		return told // 增长9.1个百分点
	case increase:
		return change
	}
	switch carried {
	case pull, lead, change:
		return carried
	case share:
		return change // 占比67.7%（↑0.8个百分点）
	}
	return none
}

func settlePercent(told, carried aspect) aspect {
	switch told {
	case increase:
		if carried == share || carried == change {
			return change // 占比67.7%，提升0.8%
		}
		return growth
	case none, level:
		if carried == level || carried == increase || carried == rank || carried == streak {
			return none
		}
		return carried
	case rank, streak:
		return none
	}
	return told
}
