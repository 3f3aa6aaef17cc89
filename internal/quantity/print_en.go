package quantity

// Noun is what is counted, in English. The zero Noun stands for the word of
// the unit table: enterprises for 家, people for 人.
type Noun struct {
	Many string // "patents"
	One  string // "patent"; Many where it is empty
}

// English prints a number for the English edition. Amounts keep their digits
// over the change of scale: 58.79亿元 is "CNY 5.879 billion", 5000万元 is
// "CNY 50 million", for zeros before the point do not say that they were
// measured. Thousands are cut by commas: "1,729 patents".
func English(v Decimal, u Unit, noun Noun, q Qualifier, o Options) string {
	if q == Several {
		return several(v, u, noun)
	}
	digits, scale := englishDigits(v, u, o)
	return englishQualifier[q.known()] + withNoun(digits+scale, v, u, noun)
}

// EnglishRange prints a range: "63%–68%", "3–5 years", "CNY 9–16 billion".
func EnglishRange(low, high Decimal, u Unit, noun Noun, o Options) string {
	first, firstScale := englishDigits(low, u, o)
	last, lastScale := englishDigits(high, u, o)
	if firstScale != lastScale {
		first += firstScale
	}
	if u.kind == percentKind {
		first += "%"
	}
	return withNoun(first+englishRange+last+lastScale, high, u, noun)
}

// englishDigits returns the digits in the scale that English gives them, and
// the word of that scale with a space before it.
func englishDigits(v Decimal, u Unit, o Options) (digits, scale string) {
	g := o.grouping(4)
	if u.kind == percentKind && u.power > 0 {
		return v.Shift(int(u.power)).whole().printed(o, g, englishMinus), "" // 成 is ten per cent
	}
	shift := int(u.word)
	if shift == 0 {
		return v.printed(o, g, englishMinus), ""
	}
	if v.exp >= 0 {
		v = v.Trim()
	}
	v = v.Shift(shift)
	size := v.Abs()
	for _, s := range englishScales {
		if size.Cmp(New(1, -s.power)) >= 0 {
			return v.Shift(-s.power).whole().printed(o, g, englishMinus), " " + s.word
		}
	}
	return v.whole().printed(o, g, englishMinus), ""
}

// whole writes out the zeros of a number known to the tens or worse.
func (d Decimal) whole() Decimal {
	if d.exp > 0 && d.wide == nil {
		if c, ok := times10(d.coef, int(d.exp)); ok {
			return Decimal{coef: c}
		}
	}
	return d
}

// withNoun puts the currency, the sign or the noun where English has it.
func withNoun(number string, v Decimal, u Unit, noun Noun) string {
	per := perEnglish(u.per)
	switch u.kind {
	case percentKind:
		if u.power < 0 {
			return number + u.symbol + per
		}
		return number + "%" + per
	case moneyKind:
		return symbols[u.symbol].one + " " + number + per
	}
	word := noun.of(v, u)
	if word == "" {
		return number + per
	}
	return number + " " + word + per
}

func (n Noun) of(v Decimal, u Unit) string {
	if n.Many == "" && n.One == "" {
		n = tableNoun(u)
	}
	if v.isOne() && u.word == 0 && n.One != "" {
		return n.One
	}
	if n.Many == "" {
		return n.One
	}
	return n.Many
}

// isOne reports whether English asks for the singular: 1 and −1, not 1.0.
func (d Decimal) isOne() bool { return d.exp == 0 && d.wide == nil && (d.coef == 1 || d.coef == -1) }

func tableNoun(u Unit) Noun {
	if def := symbols[u.symbol]; def != nil {
		return Noun{Many: def.many, One: def.one}
	}
	return Noun{Many: u.symbol}
}

func perEnglish(per string) string {
	if per == "" {
		return ""
	}
	if def := symbols[per]; def != nil && def.one != "" {
		return " per " + def.one
	}
	return "/" + per
}

// several prints an indefinite number: "dozens of enterprises".
func several(v Decimal, u Unit, noun Noun) string {
	t := v.Trim().Shift(int(u.word))
	word, ok := englishSeveral[int(t.exp)]
	if !ok {
		word = "several × 10^" + New(int64(t.exp), 0).String()
	}
	name := noun.of(Decimal{}, u)
	if u.kind == moneyKind {
		name = symbols[u.symbol].one
	}
	if name == "" {
		return word
	}
	return word + " " + name
}
