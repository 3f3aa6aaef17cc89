package quantity

import "strings"

// latin reads the word of Latin letters at i and returns its end. A word with
// digits is a code (PM2.5, COVID-19, an address), unless it begins with a
// currency; an English numeral is a number.
func (f *finder) latin(i int) int {
	end, digits, address := tokenAt(f.s, i)
	switch {
	case !digits:
		if after := f.standard(i, end); after > end {
			return after
		}
		if address {
			return end
		}
		word := lettersEnd(f.s, i)
		if after := f.englishNumeral(i, word); after > i {
			return after
		}
		return word
	case address:
		return f.add(Quantity{Class: Code}, i, end)
	}
	word := lettersEnd(f.s, i)
	if isCurrency(f.s[i:word]) || f.isNumberSign(i, word) {
		return word
	}
	if isPeriodCode(f.s[i:end]) {
		return f.add(Quantity{Class: Date, Value: New(int64(f.s[end-1]-'0'), 0)}, i, end)
	}
	return f.add(Quantity{Class: Code}, i, end)
}

// tokenAt returns the end of the Latin word at i with the digits and joints
// inside it, whether it holds a digit, and whether it is an address.
func tokenAt(s string, i int) (end int, digits, address bool) {
	end = i
	for end < len(s) {
		c := s[end]
		switch {
		case c-'0' < 10:
			digits = true
		case isLetter(c):
		case strings.HasPrefix(s[end:], "://") || c == '@':
			address = true
		case address && strings.IndexByte("/:?&=#%+~._-", c) >= 0:
		case strings.IndexByte("-/_", c) >= 0 && isAlnum(s, end+1):
		case c == '.' && isAlnum(s, end+1) && (isDigit(s, end-1) || isLetter(s[end+1])):
			address = address || strings.HasPrefix(s[i:], "www.")
		case c == ':' && isDigit(s, end-1) && isDigit(s, end+1):
		default:
			return end, digits, address
		}
		end++
	}
	return end, digits, address
}

// tokenEnd returns the end of the letters and digits at i.
func tokenEnd(s string, i int) int {
	end, _, _ := tokenAt(s, i)
	return end
}

func lettersEnd(s string, i int) int {
	for i < len(s) && isLetter(s[i]) {
		i++
	}
	return i
}

func isDigit(s string, i int) bool { return i >= 0 && i < len(s) && s[i]-'0' < 10 }

func isAlnum(s string, i int) bool { return i < len(s) && (isDigit(s, i) || isLetter(s[i])) }

func isCurrency(word string) bool {
	for _, c := range currenciesEN {
		if isLetter(c.word[0]) && strings.EqualFold(c.word, word) {
			return true
		}
	}
	return word == "US" || word == "HK" || word == "CN"
}

// isNumberSign reports whether "No" with a point stands before digits; they
// are read from there on.
func (f *finder) isNumberSign(i, end int) bool {
	return strings.EqualFold(f.s[i:end], "no") && end < len(f.s) && f.s[end] == '.'
}

// isPeriodCode reports whether a word is a quarter or a half year: Q3, H1.
func isPeriodCode(word string) bool {
	if len(word) != 2 {
		return false
	}
	return word[0] == 'Q' && word[1] >= '1' && word[1] <= '4' || word[0] == 'H' && (word[1] == '1' || word[1] == '2')
}

// standard reads the number of a standard after its letters at i to end:
// GB/T 15835-2011, ISO 9001. It returns end when there is none.
func (f *finder) standard(i, end int) int {
	at := skipSpaces(f.s, end)
	if at == end || !isDigit(f.s, at) || !isStandardBody(f.s[i:end]) {
		return end
	}
	_, after := digitsEnd(f.s, at)
	for {
		size := prefixOf(f.s, after, codeJoints)
		if size == 0 || !followsDigit(f.s, after+size) {
			return f.add(Quantity{Class: Code}, i, after)
		}
		_, after = digitsEnd(f.s, after+size)
	}
}

func isStandardBody(word string) bool {
	body, kind, recommended := strings.Cut(word, "/")
	if recommended && len(kind) <= 2 && kind == strings.ToUpper(kind) && body == strings.ToUpper(body) {
		return true
	}
	return standardBodies[body]
}

// code reads a version or an address from the digit at i, and a run of digits
// too long for a figure.
func (f *finder) code(i int) int {
	count, j := digitsEnd(f.s, i)
	dots, end := 0, j
	for end < len(f.s) && f.s[end] == '.' && isDigit(f.s, end+1) {
		_, end = digitsEnd(f.s, end+1)
		dots++
	}
	if dots >= 2 {
		return f.add(Quantity{Class: Code}, i, end)
	}
	if count < 9 || dots > 0 || !isPlainEnd(f.s, j) {
		return i
	}
	return f.add(Quantity{Class: Code}, i, j)
}

// isPlainEnd reports whether digits that end at i have no unit.
func isPlainEnd(s string, i int) bool {
	u, end := readHanUnit(s, skipSpaces(s, i))
	return end == i || u.IsZero() && skipSpaces(s, i) == end
}

// documentNumber reads 〔2017〕47号 from its year at i, with the bracket.
func (f *finder) documentNumber(i int) int {
	start := i - lastSize(f.s, i)
	if start < f.floor || !runeBeforeIn(f.s, i, "〔[（(【") {
		return i
	}
	count, j := digitsEnd(f.s, i)
	if count != 4 || !runeAtIn(f.s, j, "〕]）)】") {
		return i
	}
	j += closeLen(f.s, j)
	at := j + prefixOf(f.s, j, []string{"第"})
	count, end := digitsEnd(f.s, at)
	if count == 0 || !strings.HasPrefix(f.s[end:], "号") {
		return i
	}
	return f.add(Quantity{Class: Code}, start, end+len("号"))
}

func lastSize(s string, i int) int {
	r := runeBefore(s, i)
	if r == 0 {
		return 0
	}
	return len(string(r))
}

// phone reads a telephone number from the digit at i.
func (f *finder) phone(i int) int {
	count, j := digitsEnd(f.s, i)
	if j-i != count {
		return i
	}
	digits := f.s[i:j]
	switch {
	case count == 11 && digits[0] == '1' && digits[1] >= '3' && isPlainEnd(f.s, j):
		return f.add(Quantity{Class: Phone}, i, j)
	case (count == 3 || count == 4) && (digits[0] == '0' || digits == "400" || digits == "800"):
		if end := subscriberEnd(f.s, j); end > j {
			return f.add(Quantity{Class: Phone}, i, end)
		}
	case shortNumbers[digits] && f.isHotline(i, j, digits):
		return f.add(Quantity{Class: Phone}, i, j)
	}
	return i
}

// subscriberEnd returns the end of -1234567 or -820-8820 after an area code.
func subscriberEnd(s string, i int) int {
	total, end := 0, i
	for end < len(s) && s[end] == '-' {
		count, next := digitsEnd(s, end+1)
		if count == 0 {
			break
		}
		total, end = total+count, next
	}
	if total != 7 && total != 8 {
		return i
	}
	return end
}

// isHotline tells the short number of a public service from a figure.
func (f *finder) isHotline(i, j int, digits string) bool {
	at := j
	for runeAtIn(f.s, at, closeQuotes+" ") {
		at += closeLen(f.s, at)
	}
	if prefixOf(f.s, at, hotlineWords) > 0 {
		return true
	}
	before := f.s[f.floor:i]
	for runeBeforeIn(before, len(before), openQuotes+" ") {
		before = before[:len(before)-lastSize(before, len(before))]
	}
	if suffixOf(before, len(before), hotlineWords) > 0 || strings.HasSuffix(before, "拨打") {
		return true
	}
	return digits == "12345" && at == j && len(before) == i-f.floor && isPlainEnd(f.s, j)
}
