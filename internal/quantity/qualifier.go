package quantity

// Qualifier says how a number stands to the true value.
type Qualifier int

// The qualifiers. The first four are the ones that data names; the others are
// finer shades of them, which Broad brings back.
const (
	Exact   Qualifier = iota
	Over              // above the number: 超, 逾, 突破, more than
	Under             // below the number: 不足, 不到, under
	About             // on either side: 约, 左右, around
	AtLeast           // the number or above: 以上, 不少于, at least
	AtMost            // the number or below: 以内, 不超过, up to
	Nearly            // a little below: 近, 接近, nearly
	Odd               // above, but within its last counted place: 480余, 100多亿
	Several           // some of the unit of ten: 数十, 几百, hundreds of
)

// Broad returns one of Exact, Over, Under and About.
func (q Qualifier) Broad() Qualifier {
	switch q {
	case AtLeast, Odd:
		return Over
	case AtMost, Nearly:
		return Under
	case Several:
		return About
	}
	return q
}

// String returns the name that data uses: "exact", "over", "under", "about",
// and "at-least", "at-most", "nearly", "odd", "several".
func (q Qualifier) String() string {
	if q < 0 || int(q) >= len(qualifierNames) {
		return "unknown"
	}
	return qualifierNames[q]
}

var qualifierNames = [...]string{"exact", "over", "under", "about", "at-least", "at-most", "nearly", "odd", "several"}

// ParseQualifier reads the name of a qualifier as data writes it; the empty
// name is Exact.
func ParseQualifier(name string) (Qualifier, bool) {
	if name == "" {
		return Exact, true
	}
	for i, n := range qualifierNames {
		if n == name {
			return Qualifier(i), true
		}
	}
	return Exact, false
}
