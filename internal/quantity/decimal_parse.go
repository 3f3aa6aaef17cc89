package quantity

import (
	"math"
	"math/big"
	"strings"
	"unicode/utf8"
)

// maxDigits bounds the length of a number; no published figure needs more.
const maxDigits = 60

// ParseDecimal reads one number: "165", "-1.6", "35.240", "1,729",
// "１６５". A sign may be ASCII, U+2212 or full width; thousands may be cut by
// a comma, a thin space or a no-break space, in groups of exactly three. The
// error is a *ParseError.
func ParseDecimal(s string) (Decimal, error) {
	i, negative := 0, false
	if sign, size := signAt(s, 0); size > 0 {
		i, negative = size, sign < 0
	}
	d, end, fault := readDigits(s, i)
	switch {
	case fault != noFault:
		return Decimal{}, newParseError(s, fault, i)
	case end != len(s):
		return Decimal{}, newParseError(s, TrailingText, end)
	}
	if negative {
		d = d.Neg()
	}
	return d, nil
}

// signAt reads a sign at i and returns −1 or 1 and its length; length 0 is no
// sign.
func signAt(s string, i int) (sign, size int) {
	switch {
	case i >= len(s):
		return 1, 0
	case s[i] == '-':
		return -1, 1
	case s[i] == '+':
		return 1, 1
	case strings.HasPrefix(s[i:], "−"), strings.HasPrefix(s[i:], "－"), strings.HasPrefix(s[i:], "﹣"):
		return -1, 3
	case strings.HasPrefix(s[i:], "＋"):
		return 1, 3
	}
	return 1, 0
}

// digitAt reads an ASCII or full-width digit.
func digitAt(s string, i int) (digit byte, size int) {
	if i >= len(s) {
		return 0, 0
	}
	if c := s[i]; c-'0' < 10 {
		return c - '0', 1
	}
	// ０ to ９ are EF BC 90 to EF BC 99.
	if s[i] == 0xEF && i+2 < len(s) && s[i+1] == 0xBC && s[i+2]-0x90 < 10 {
		return s[i+2] - 0x90, 3
	}
	return 0, 0
}

// accumulator gathers digits, in an int64 as long as they fit.
type accumulator struct {
	coef  int64
	wide  []byte // all digits, from the moment they do not fit
	count int
}

func (a *accumulator) add(digit byte) {
	a.count++
	if a.wide == nil {
		if a.coef <= (math.MaxInt64-9)/10 {
			a.coef = a.coef*10 + int64(digit)
			return
		}
		a.wide = big.NewInt(a.coef).Append(nil, 10)
	}
	if a.count <= maxDigits {
		a.wide = append(a.wide, '0'+digit)
	}
}

func (a *accumulator) decimal(places int) Decimal {
	if a.wide == nil {
		return Decimal{coef: a.coef, exp: int32(-places)}
	}
	c, _ := new(big.Int).SetString(string(a.wide), 10)
	return fromBig(c, -places)
}

// readDigits reads an unsigned number at i and returns the place after it. A
// grouping mark or a point that is not followed by what it asks for does not
// belong to the number.
func readDigits(s string, i int) (d Decimal, end int, fault Fault) {
	var a accumulator
	i = a.run(s, i)
	if a.count == 0 {
		return d, i, NotANumber
	}
	if a.count <= 3 {
		i = a.groups(s, i)
	}
	places := 0
	if size := pointAt(s, i); size > 0 {
		before := a.count
		i = a.run(s, i+size)
		places = a.count - before
	}
	if a.count > maxDigits {
		return d, i, TooLong
	}
	return a.decimal(places), i, noFault
}

func (a *accumulator) run(s string, i int) int {
	for {
		digit, size := digitAt(s, i)
		if size == 0 {
			return i
		}
		a.add(digit)
		i += size
	}
}

// groups reads ",729" and the like as long as they follow.
func (a *accumulator) groups(s string, i int) int {
	for {
		mark := groupMarkAt(s, i)
		if mark == 0 {
			return i
		}
		var group [3]byte
		j, n := i+mark, 0
		for {
			digit, size := digitAt(s, j)
			if size == 0 {
				break
			}
			if n < 3 {
				group[n] = digit
			}
			j, n = j+size, n+1
		}
		if n != 3 {
			return i
		}
		for _, digit := range group {
			a.add(digit)
		}
		i = j
	}
}

// groupMarkAt returns the length of a mark between thousands: a comma, a thin
// space (the one of GB/T 15835-2011) or a no-break space. The full-width comma
// is a mark of the sentence, but between full-width digits it groups.
func groupMarkAt(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if s[i] == ',' {
		return 1
	}
	if s[i] < utf8.RuneSelf {
		return 0
	}
	switch r, size := utf8.DecodeRuneInString(s[i:]); r {
	case '\u2009', '\u202f', '\u00a0':
		return size
	case '，':
		if _, wide := digitAt(s, i+size); wide > 1 {
			return size
		}
	}
	return 0
}

// pointAt returns the length of a decimal point that is followed by a digit.
func pointAt(s string, i int) int {
	size := 0
	switch {
	case i < len(s) && s[i] == '.':
		size = 1
	case strings.HasPrefix(s[i:], "．"):
		size = 3
	}
	if _, follows := digitAt(s, i+size); size == 0 || follows == 0 {
		return 0
	}
	return size
}
