package quantity

import (
	"unicode/utf8"
)

// A numeral is the digits of a number, before its unit is read.
type numeral struct {
	low, high Decimal // the same unless pair
	pair      bool    // 两三家: from 2 to 3
	power     int     // the scale word it ends in: 六千五百万 is 6500 with power 4
	han       bool    // written in Chinese characters
	bare      bool    // begins with 百, 千, 万 or 亿: no digit before it
	several   bool    // 数十, 几百
	places    bool    // digits one after the other: 二〇二五
	runes     int
}

// hanDigit returns the worth of a Chinese digit, or −1.
func hanDigit(r rune) int {
	switch r {
	case '零', '〇', '○':
		return 0
	case '一':
		return 1
	case '二', '两':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// readHan reads a numeral written in Chinese characters at i.
func readHan(s string, i int) (n numeral, end int) {
	n.han = true
	if count, j := hanDigitRun(s, i); count >= 3 {
		return readHanPlaces(s, i, j, count)
	}
	start := i
	switch runeAt(s, i) {
	case '数', '几':
		n.several = true
		i += len("数")
	}
	first := hanReader{s: s}
	end = first.read(i, n.several)
	if end == i {
		return n.severalAlone(s, start, i)
	}
	n.low, n.power = first.value()
	n.high, n.pair, n.bare = n.low, first.pair, first.bare && !n.several
	if first.pair {
		second := hanReader{s: s, second: true}
		second.read(i, false)
		n.high, _ = second.value()
	} else if frac, j := hanFraction(s, end); j > end && n.power == 0 && !n.several {
		n.low, end = n.low.withFraction(frac), j
		n.high = n.low
	}
	n.runes = utf8.RuneCountInString(s[start:end])
	return n, end
}

// severalAlone reads 几家: several of the unit itself. 数家 is left alone, for
// 数 ends too many words.
func (n numeral) severalAlone(s string, start, i int) (numeral, int) {
	if !n.several || runeAt(s, start) != '几' {
		return n, start
	}
	n.low, n.high, n.runes = New(1, 0), New(1, 0), 1
	return n, i
}

// hanDigitRun counts the digits that stand one after the other at i.
func hanDigitRun(s string, i int) (count, end int) {
	for {
		r, size := utf8.DecodeRuneInString(s[i:])
		if size == 0 || hanDigit(r) < 0 || r == '两' {
			return count, i
		}
		count, i = count+1, i+size
	}
}

// readHanPlaces reads digits by place, as years are written: 二〇二五. Three
// digits need a zero among them, lest 三六九等 be a number.
func readHanPlaces(s string, i, end, count int) (numeral, int) {
	var a accumulator
	zero := false
	for j := i; j < end; {
		r, size := utf8.DecodeRuneInString(s[j:])
		d := hanDigit(r)
		zero = zero || d == 0
		a.add(byte(d))
		j += size
	}
	if count < 4 && !zero || count > maxDigits {
		return numeral{han: true}, i
	}
	d := a.decimal(0)
	return numeral{low: d, high: d, han: true, places: true, runes: count}, end
}

// hanFraction reads 点 and the digits after it: 五点三.
func hanFraction(s string, i int) (digits []byte, end int) {
	if runeAt(s, i) != '点' {
		return nil, i
	}
	start := i + len("点")
	count, j := hanDigitRun(s, start)
	if count == 0 || count > maxDigits/2 || runeAt(s, j) == '十' {
		return nil, i
	}
	for k := start; k < j; {
		r, size := utf8.DecodeRuneInString(s[k:])
		digits = append(digits, byte(hanDigit(r)))
		k += size
	}
	return digits, j
}

// withFraction appends decimal places to a whole number.
func (d Decimal) withFraction(digits []byte) Decimal {
	a := accumulator{coef: d.coef, count: 1}
	for _, c := range digits {
		a.add(c)
	}
	return a.decimal(len(digits))
}

// hanReader adds up a numeral by the rules of 十, 百, 千, 万 and 亿.
type hanReader struct {
	s       string
	second  bool  // of two neighbouring digits take the second
	total   int64 // what 万 and 亿 have closed
	section int64 // what stands below them
	digit   int   // the digit that waits for its unit, −1 for none
	small   int   // power of the last 十, 百 or 千 of the section, 4 at first
	last    int   // power of the last unit of any kind
	tail    int   // power of the scale words that it ends in
	zero    bool  // a 零 came after the last unit
	wan, yi bool
	pair    bool
	bare    bool
}

// read takes in characters from i on and returns the place after the last one
// that belongs to the numeral. Without needsUnit a digit alone is a numeral;
// after 数 only 十, 百, 千, 万, 亿 belong to it.
func (h *hanReader) read(i int, needsUnit bool) int {
	h.digit, h.small = -1, 4
	start := i
	for {
		r, size := utf8.DecodeRuneInString(h.s[i:])
		if size == 0 {
			break
		}
		if needsUnit && !h.staysRound(r, i == start) || !h.take(r, i == start) {
			break
		}
		i += size
	}
	h.finish()
	return i
}

// staysRound reports whether a numeral after 数 remains one unit of ten: 数十,
// 数百万.
func (h *hanReader) staysRound(r rune, first bool) bool {
	return hanDigit(r) < 0 && (first || r == '万' || r == '亿')
}

func (h *hanReader) take(r rune, first bool) bool {
	if d := hanDigit(r); d >= 0 {
		return h.takeDigit(d, first)
	}
	switch r {
	case '十':
		return h.takeSmall(1, first)
	case '百':
		return h.takeSmall(2, first)
	case '千':
		return h.takeSmall(3, first)
	case '万':
		return h.takeBig(4, first)
	case '亿':
		return h.takeBig(8, first)
	}
	return false
}

func (h *hanReader) takeDigit(d int, first bool) bool {
	switch {
	case d == 0 && !first:
		if h.digit >= 0 || h.zero {
			return false
		}
		h.zero = true
		return true
	case h.digit < 0:
		h.digit, h.tail = d, 0
		return true
	case h.pair || h.digit == 0 || !(d == h.digit+1 || h.digit == 3 && d == 5):
		return false
	}
	h.pair = true
	if h.second {
		h.digit = d
	}
	return true
}

func (h *hanReader) takeSmall(power int, first bool) bool {
	if h.digit == 0 || power >= h.small {
		return false
	}
	if h.digit < 0 {
		if !first && power != 1 {
			return false
		}
		h.digit, h.bare = 1, first && power > 1
	}
	h.section += int64(h.digit) * tens[power]
	h.digit, h.small, h.last, h.tail, h.zero = -1, power, power, 0, false
	return true
}

func (h *hanReader) takeBig(power int, first bool) bool {
	if h.digit > 0 {
		h.section += int64(h.digit)
	} else if h.digit == 0 {
		return false
	}
	onScale := h.tail == 4 && power == 8 && h.section == 0
	switch {
	case power == 4 && h.wan, power == 8 && h.yi:
		return false
	case first:
		h.bare, h.section = true, 1
	case h.section == 0 && !onScale:
		return false
	}
	if power == 8 {
		h.total = (h.total + h.section) * tens[8]
		h.yi, h.wan = true, false
	} else {
		h.total += h.section * tens[4]
		h.wan = true
	}
	h.tail = power
	if onScale {
		h.tail = 12
	}
	h.section, h.digit, h.small, h.last, h.zero = 0, -1, 4, power, false
	return true
}

// finish adds the digit that is left: five in 一百零五, fifty in 一百五.
func (h *hanReader) finish() {
	if h.digit > 0 {
		worth := int64(h.digit)
		if h.last >= 2 && !h.zero && !h.pair {
			worth *= tens[h.last-1]
		}
		h.section += worth
	}
	h.total += h.section
}

func (h *hanReader) value() (Decimal, int) {
	return Decimal{coef: h.total / tens[h.tail]}, h.tail
}
