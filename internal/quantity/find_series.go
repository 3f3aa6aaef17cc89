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
	if !isListJoint(f.s[f.floor:r.Start]) || last.Class != Number {
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

func isListJoint(s string) bool {
	s = strings.TrimSpace(s)
	for _, joint := range listJoints {
		if s == joint {
			return true
		}
	}
	return false
}
