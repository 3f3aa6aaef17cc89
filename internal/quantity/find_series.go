package quantity

import "strings"

// continueList gives the members of a list what was said before the first:
// in 分别下降5.1%、6.2% both fell, in 高3.5个和4.2个百分点 both are points.
func (f *finder) continueList(r *reading) {
	defer func() { f.flips = r.flips }()
	if len(f.found) == 0 || r.Start < f.floor {
		return
	}
	last := &f.found[len(f.found)-1]
	if !continues(f.s[f.floor:r.Start], last.Unit, r.Unit) || last.Class != Number {
		return
	}
	if last.Unit.symbol == "个" && r.Unit.IsPoint() {
		last.Unit = r.Unit
	}
	if r.Direction != NoDirection || last.Direction == NoDirection || !Convertible(last.Unit, r.Unit) {
		return
	}
	r.Direction, r.flips = last.Direction, f.flips
	if r.flips && !r.negative {
		r.negate()
	}
}

// continues reports whether what stands between two numbers makes them members
// of a list. Differences in points may each name what they are counted from:
// 高于全国0.5个百分点、全省0.3个百分点.
func continues(between string, last, next Unit) bool {
	if isListJoint(between) {
		return true
	}
	const longest = 24 // bytes; eight characters
	if !last.IsPoint() || !next.IsPoint() || len(between) > longest {
		return false
	}
	rest := strings.TrimLeft(between, " ")
	size := prefixOf(rest, 0, listJoints)
	return size > 0 && !strings.ContainsAny(rest[size:], clauseEnds)
}

func isListJoint(s string) bool {
	s = strings.TrimSpace(s)
	for _, joint := range listJoints {
		if s == joint {
			return true
		}
	}
	return false
}
