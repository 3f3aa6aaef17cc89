package quantity

import "strings"

// Options chooses how a number is printed where the standards leave a choice.
// The zero Options print as CONVENTIONS of the report ask.
type Options struct {
	Group      Grouping // how thousands are cut
	ASCIIMinus bool     // "-" instead of U+2212 "−", for machines
}

// Grouping is how the whole part of a number is cut into thousands.
type Grouping int

// The groupings. GB/T 15835-2011 allows a comma or a thin space and leaves
// whole parts of four digits uncut.
const (
	Usual     Grouping = iota // none in Chinese; commas in English, from four digits
	Commas                    // 1,013,567
	ThinSpace                 // 1 013 567 with U+2009
	Ungrouped                 // 1013567
)

// Chinese prints a number by GB/T 15835-2011: 58.79亿元, 35.24%,
// 0.8个百分点, 超100亿元, 6500万元以上, 480余人, 数十家, −3.2%. The digits are
// those of v.
func Chinese(v Decimal, u Unit, q Qualifier, o Options) string {
	v, u = idiomatic(v, u)
	unit := u.String()
	if q == Several {
		if word := severalWord(v); word != "" || u.word > 0 {
			return hanSeveral + word + unit
		}
		return hanFew + unit
	}
	number := v.printed(o, o.han(), hanMinus)
	if u.kind == doublingKind {
		number = hanDoubling + smallHan(v, number)
	}
	if q == Odd {
		return number + oddUnit(v, u, unit)
	}
	w := hanQualifier[q.known()]
	return w.before + number + unit + w.after
}

// ChineseRange prints a range with the wave dash: 63%～68%, 9亿元～16亿元,
// 3～5年. A scale word or a per cent sign is repeated, lest the first number
// be read without it; a plain unit is not (GB/T 15835-2011).
func ChineseRange(low, high Decimal, u Unit, o Options) string {
	low, _ = idiomatic(low, u)
	high, u = idiomatic(high, u)
	first := ""
	if u.word != 0 || u.kind == percentKind {
		first = u.String()
	}
	return low.printed(o, o.han(), hanMinus) + first + hanRange + high.printed(o, o.han(), hanMinus) + u.String()
}

func (o Options) han() grouping {
	if o.Group == Usual {
		return groupNone
	}
	return o.grouping(5)
}

func (o Options) grouping(from int) grouping {
	switch o.Group {
	case ThinSpace:
		return grouping{"\u2009", from}
	case Ungrouped:
		return groupNone
	}
	return grouping{",", from}
}

// printed writes the digits with the minus sign of print.
func (d Decimal) printed(o Options, g grouping, minus string) string {
	s := string(d.appendDigits(nil, g))
	if s[0] == '-' && !o.ASCIIMinus {
		return minus + s[1:]
	}
	return s
}

// oddUnit puts 余 or 多 where it reads: after a round number (480余人,
// 100余亿元), else after the scale word (1.2万余人, 2亿余元) or inside or behind
// the unit (3个多月, 2年多).
func oddUnit(v Decimal, u Unit, unit string) string {
	scale := scaleWord(int(u.word))
	rest := strings.TrimPrefix(unit, scale)
	switch {
	case v.Trim().exp > 0:
		return hanOdd + unit
	case scale != "":
		return scale + hanOdd + rest
	case halved[u.symbol] && strings.HasPrefix(rest, "个"):
		return "个" + hanMore + strings.TrimPrefix(rest, "个")
	case (u.kind == timeKind || u.kind == timesKind) && u.per == "":
		return unit + hanMore
	}
	return hanOdd + unit
}

// idiomatic turns a scale word that Chinese figures do not use into 万, 亿 or
// 万亿: 5.879十亿元 is 58.79亿元 (GB/T 15835-2011 counts in 万 and 亿).
func idiomatic(v Decimal, u Unit) (Decimal, Unit) {
	word := int(u.word) / 4 * 4
	if word > 12 {
		word = 12
	}
	v = v.Shift(int(u.word) - word).whole()
	u.word = int8(word)
	return v, u
}

// smallHan writes the number of doublings as it is said: 翻一番, 翻两番.
func smallHan(v Decimal, digits string) string {
	n, ok := v.smallInt()
	if !ok || n < 1 || n >= len(hanNumbers) || v.exp != 0 {
		return digits
	}
	return hanNumbers[n]
}

// severalWord is the unit of ten of an indefinite number; 1 has none (几家).
func severalWord(v Decimal) string {
	t := v.Trim()
	if t.exp < 0 || int(t.exp) > maxScale {
		return v.String()
	}
	return scaleWord(int(t.exp))
}

// known maps a qualifier that is no constant of this package to Exact.
func (q Qualifier) known() Qualifier {
	if q < 0 || int(q) >= len(qualifierNames) {
		return Exact
	}
	return q
}
