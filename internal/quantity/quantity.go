package quantity

import "math/big"

// Quantity is one number as a text states it.
type Quantity struct {
	Value       Decimal  // the digits, without the scale; negative after 下降 and the like
	High        *Decimal // the upper end of a range 12%～15%, else nil
	Denominator int      // of a fraction: 三分之二 is Value 2, Denominator 3; else 0
	Unit        Unit
	Qualifier   Qualifier
	Direction   Direction
	Class       Class

	// Text is what states the number: qualifiers, sign, digits and unit, but
	// not the word of direction before them. It stands at bytes Start to End.
	Text       string
	Start, End int
}

// Direction is the word of change before a number. The sign of the number
// says the same: 下降3.2% is −3.2% with Direction Fall.
type Direction int

// The directions.
const (
	NoDirection Direction = iota
	Rise                  // 增长, 提高, 高, up
	Fall                  // 下降, 减少, 低, down
	Narrow                // 收窄: a rise after 降幅, a fall after 增幅
	Widen                 // 扩大: a fall after 降幅, a rise after 增幅
)

// Class says what kind of numeral was found.
type Class int

// The classes. Only a Number is a figure by itself.
const (
	Number     Class = iota // a measured or counted value
	Date                    // 2025年, 8月, 1—9月, 前三季度, 2022-08, 近五年
	Ordinal                 // 第2位, 第七届, 前十, 2nd
	PlanName                // “十四五”, 14th Five-Year Plan
	Name                    // “3+1”, “12345”, 7×24, 二十大
	Code                    // GB/T 15835-2011, 国办发〔2017〕47号, 5G, an address
	ListNumber              // （一）, 1., 一是, 图3
	Phone                   // 12345热线, 0763-1234567
	Word                    // a numeral inside a common word: 一个, 每万人, 百年
)

var classNames = [...]string{"number", "date", "ordinal", "plan-name", "name", "code", "list-number", "phone", "word"}

// String names the class: "number", "date", "plan-name".
func (c Class) String() string {
	if c < 0 || int(c) >= len(classNames) {
		return "unknown"
	}
	return classNames[c]
}

// IsRange reports whether the quantity has two ends.
func (q Quantity) IsRange() bool { return q.High != nil }

// Interval returns the exact values that the quantity speaks of, in base
// units: 58.79亿元 is [5878500000, 5879500000) 元, 三成 is [25, 35) per cent.
// An upper or lower bound reaches to infinity.
func (q Quantity) Interval() Interval {
	if q.Denominator > 0 {
		return q.fractionInterval()
	}
	v := q.Value.Shift(q.Unit.Scale())
	if q.High != nil {
		high := q.High.Shift(q.Unit.Scale())
		return v.RoundingInterval().Hull(high.RoundingInterval())
	}
	switch q.Qualifier {
	case Exact:
		return v.RoundingInterval()
	case About:
		return v.Trim().RoundingInterval()
	case Odd:
		return v.mirrored(func(size Decimal) Interval {
			lo := size.Rat()
			return interval(End{lo, true}, End{new(big.Rat).Add(lo, size.mark()), true})
		})
	case Nearly:
		return v.mirrored(func(size Decimal) Interval {
			hi := size.Rat()
			return interval(End{At: new(big.Rat).Sub(hi, new(big.Rat).Mul(size.mark(), half))}, End{hi, true})
		})
	case Several:
		return v.mirrored(func(size Decimal) Interval {
			ten := size.Rat()
			return interval(End{At: new(big.Rat).Mul(ten, big.NewRat(2, 1))}, End{new(big.Rat).Mul(ten, big.NewRat(10, 1)), true})
		})
	}
	return q.qualified(Point(v.Rat()))
}

// fraction is the value of a fraction before the scale.
func (q Quantity) fraction() *big.Rat {
	return new(big.Rat).Quo(q.Value.Rat(), new(big.Rat).SetInt64(int64(q.Denominator)))
}

// qualified opens a point to the side that a bound leaves open. The size of a
// negative number is what the words bound: 下降超3% is below −3%.
func (q Quantity) qualified(p Interval) Interval {
	up := q.Value.Sign() >= 0
	switch q.Qualifier {
	case Over, Odd:
		return p.ray(up, true)
	case AtLeast:
		return p.ray(up, false)
	case Under, Nearly:
		return p.ray(!up, true)
	case AtMost:
		return p.ray(!up, false)
	}
	return p
}

// ray returns the numbers beyond the point p, upward or downward.
func (p Interval) ray(up, open bool) Interval {
	end := End{p.lo.At, open}
	if up {
		return interval(end, End{})
	}
	return interval(End{}, end)
}

// mirrored works on the size of d and restores its sign.
func (d Decimal) mirrored(f func(size Decimal) Interval) Interval {
	if d.Sign() < 0 {
		return f(d.Neg()).Neg()
	}
	return f(d)
}

// mark is the worth of the last digit that is not zero: 100 for 6500. It is
// how far the round number of an 超 or 近 reaches.
func (d Decimal) mark() *big.Rat { return d.Trim().Step() }

// Growth returns the growth that the quantity states, in per cent: 翻两番 and
// 增长3倍 are 300, 增长9.1% is 9.1. False for anything else, 2.5倍 alone
// included, which is a level.
func (q Quantity) Growth() (*big.Rat, bool) {
	switch {
	case q.Unit.IsDoubling():
		n, ok := q.Value.smallInt()
		if !ok || n < 0 {
			return nil, false
		}
		times := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(n)))
		times.Sub(times, big.NewRat(1, 1))
		return times.Mul(times, powRat(2)), true
	case q.Unit.IsTimes() && q.Direction != NoDirection, q.Unit.IsPercent() && q.Direction != NoDirection:
		if q.Denominator > 0 {
			return new(big.Rat).Mul(q.fraction(), powRat(q.Unit.Scale())), true
		}
		return q.Value.Shift(q.Unit.Scale()).Rat(), true
	}
	return nil, false
}

// smallInt returns a whole value of at most 64 in size.
func (d Decimal) smallInt() (int, bool) {
	t := d.Trim()
	for t.wide == nil && t.exp > 0 && t.coef < 64 && t.coef > -64 {
		t.coef, t.exp = t.coef*10, t.exp-1
	}
	if t.wide != nil || t.exp != 0 || t.coef > 64 || t.coef < -64 {
		return 0, false
	}
	return int(t.coef), true
}

// Chinese prints the quantity in Chinese; a fraction prints as it was read.
func (q Quantity) Chinese(o Options) string {
	switch {
	case q.Denominator > 0:
		return q.Text
	case q.High != nil:
		w := hanQualifier[q.Qualifier.known()]
		return w.before + ChineseRange(q.Value, *q.High, q.Unit, o) + w.after
	}
	return Chinese(q.Value, q.Unit, q.Qualifier, o)
}

// English prints the quantity in English; a fraction prints as n/d.
func (q Quantity) English(noun Noun, o Options) string {
	switch {
	case q.Denominator > 0:
		return englishQualifier[q.Qualifier.known()] + q.Value.String() + "/" + New(int64(q.Denominator), 0).String()
	case q.High != nil:
		return englishQualifier[q.Qualifier.known()] + EnglishRange(q.Value, *q.High, q.Unit, noun, o)
	}
	return English(q.Value, q.Unit, noun, q.Qualifier, o)
}
