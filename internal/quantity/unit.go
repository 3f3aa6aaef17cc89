package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Unit is what a number counts: a scale word (万, 亿, million) and a base
// (元, 家, %), perhaps for each of something (万元/年). Units are comparable
// with ==. The zero Unit is a bare number.
type Unit struct {
	symbol string // as it is printed in Chinese, without the scale word: "元", "个百分点"
	base   string // what values of the same kind are reduced to: "元", "%"
	per    string // "年" of 万元/年
	kind   unitKind
	group  countGroup
	word   int8 // power of ten of the scale word
	power  int8 // power of ten of the symbol against its base: 成 is 10%
}

// unitKind says how a unit is printed and compared.
type unitKind uint8

const (
	plainKind unitKind = iota // a measure or a word that the table does not know
	countKind                 // a counted thing
	moneyKind
	percentKind  // %, ‰, 成
	pointKind    // percentage points
	timesKind    // 倍: a hundred per cent
	doublingKind // 番: so many doublings
	timeKind     // a span of time
)

// scales reports whether a scale word may stand before the unit: 亿元, never 亿%.
func (k unitKind) scales() bool {
	return k != percentKind && k != pointKind && k != doublingKind
}

// countGroup tells counted things apart that are never the same: firms,
// things, people.
type countGroup uint8

const (
	anything countGroup = iota
	firms
	things
	people
)

// ParseUnit reads a unit: "亿元", "万元/年", "个百分点", "CNY million",
// "percentage points". A word that is not known becomes a unit of its own,
// spelled as it is; an empty text gives the zero Unit.
func ParseUnit(s string) Unit {
	s = strings.TrimSpace(s)
	if u, end := readHanUnit(s, 0); end > 0 && end == len(s) {
		return u
	}
	if u, ok := parseEnglishUnit(s); ok {
		return u
	}
	rest, per := cutPer(s)
	u := Unit{}
	power, i := scaleAt(rest, 0)
	if i > 0 {
		u.word, rest = int8(power), rest[i:]
	}
	u.symbol, u.base, u.per = rest, rest, per
	return u
}

func cutPer(s string) (rest, per string) {
	if i := strings.LastIndexByte(s, '/'); i > 0 && i < len(s)-1 {
		return s[:i], s[i+1:]
	}
	return s, ""
}

// readHanUnit reads the longest unit of the table at i, with a scale word
// before it and a "/年" after it; a scale word alone is a unit too. It
// returns the place after the unit, or i when there is none.
func readHanUnit(s string, i int) (Unit, int) {
	if i >= len(s) {
		return Unit{}, i
	}
	// The shortest scale word wins whose rest is a known unit: 万千瓦 is
	// 万 × 千瓦, 千瓦 is no thousand of anything.
	for j, power := i, 0; ; {
		if def, end := symbolAt(s, j); end > j && (power == 0 || def.kind.scales()) {
			u := def.unit()
			u.word = int8(power)
			return readPer(s, end, u)
		}
		p, size := scaleRuneAt(s, j)
		if size == 0 || !isScaleWord(s[i:j+size], power+p) {
			break
		}
		power, j = power+p, j+size
	}
	if power, end := scaleAt(s, i); end > i {
		return Unit{word: int8(power)}, end
	}
	return Unit{}, i
}

// readPer reads "/年" after a unit.
func readPer(s string, i int, u Unit) (Unit, int) {
	j := i
	switch {
	case j < len(s) && s[j] == '/':
		j++
	case strings.HasPrefix(s[j:], "／"):
		j += len("／")
	default:
		return u, i
	}
	if def, end := symbolAt(s, j); end > j {
		u.per = def.symbol
		return u, end
	}
	return u, i
}

// maxScale bounds the power of ten of a scale word: 亿亿.
const maxScale = 16

// scaleAt reads a whole scale word, such as 万 or 千亿, and returns its power
// of ten and the place after it.
func scaleAt(s string, i int) (power, end int) {
	for end = i; ; {
		p, size := scaleRuneAt(s, end)
		if size == 0 || !isScaleWord(s[i:end+size], power+p) {
			return power, end
		}
		power, end = power+p, end+size
	}
}

func isScaleWord(s string, power int) bool { return power <= maxScale && s == scaleWord(power) }

func scaleRuneAt(s string, i int) (power, size int) {
	if i >= len(s) || s[i] < utf8.RuneSelf {
		return 0, 0
	}
	switch r, size := utf8.DecodeRuneInString(s[i:]); r {
	case '十':
		return 1, size
	case '百':
		return 2, size
	case '千':
		return 3, size
	case '万':
		return 4, size
	case '亿':
		return 8, size
	}
	return 0, 0
}

// Scale is the power of ten by which a number of this unit is multiplied to
// count its base: 8 for 亿元, 1 for 成 (10%), 0 for 家.
func (u Unit) Scale() int { return int(u.word) + int(u.power) }

// Base names what is counted once the scale is applied: 元 for 亿元, % for
// 成, 元/年 for 万元/年. It is empty for a bare number.
func (u Unit) Base() string {
	if u.per != "" {
		return u.base + "/" + u.per
	}
	return u.base
}

// String prints the unit in Chinese: 亿元, 万元/年, 个百分点, %.
func (u Unit) String() string {
	s := scaleWord(int(u.word)) + u.symbol
	if u.per != "" {
		s += "/" + u.per
	}
	return s
}

// IsZero reports whether there is no unit at all.
func (u Unit) IsZero() bool { return u == Unit{} }

// IsPercent reports whether the unit is a part of a whole: %, ‰, 成.
func (u Unit) IsPercent() bool { return u.kind == percentKind }

// IsPoint reports whether the unit is a difference of percentages: 个百分点.
func (u Unit) IsPoint() bool { return u.kind == pointKind }

// IsTimes reports whether the unit is 倍.
func (u Unit) IsTimes() bool { return u.kind == timesKind }

// IsDoubling reports whether the unit is 番.
func (u Unit) IsDoubling() bool { return u.kind == doublingKind }

// IsMoney reports whether the unit is a currency.
func (u Unit) IsMoney() bool { return u.kind == moneyKind }

// IsCount reports whether the unit counts whole things: firms, patents, people.
func (u Unit) IsCount() bool { return u.kind == countKind }

// IsTime reports whether the unit is a span of time: 年, 个月, 天.
func (u Unit) IsTime() bool { return u.kind == timeKind }

// Per is what the number is for each of: 年 for 万元/年, else empty.
func (u Unit) Per() string { return u.per }

// Convertible reports whether numbers of both units count the same thing:
// 万元 and 亿元, % and 成, 家 and 户; never % and 个百分点. An English noun
// that the table does not know may name any counted thing.
func Convertible(u, v Unit) bool { return u.per == v.per && convertibleBase(u, v) }

func convertibleBase(u, v Unit) bool {
	if u.base == v.base {
		return true
	}
	if u.kind == countKind && v.kind == countKind {
		return u.group == v.group || u.group == anything || v.group == anything
	}
	return u.isForeignNoun() && v.kind == countKind || v.isForeignNoun() && u.kind == countKind
}

// isForeignNoun tells an English noun from a Chinese word, both unknown.
func (u Unit) isForeignNoun() bool {
	r, _ := utf8.DecodeRuneInString(u.base)
	return u.kind == plainKind && u.base != "" && r < utf8.RuneSelf && unicode.IsLetter(r)
}
