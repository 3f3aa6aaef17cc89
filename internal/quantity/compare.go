package quantity

// Agreement says whether a typed number states a published one.
type Agreement int

// The three answers.
const (
	Differs     Agreement = iota
	Agrees                // the published value, rounded to the digits typed
	AgreesIfCut           // only when the published value is cut instead of rounded
)

// Reason says what is wrong with a typed number that differs.
type Reason int

// The reasons.
const (
	NoReason       Reason = iota
	OtherValue            // another number
	OtherUnit             // units that do not convert: % and 个百分点
	OtherScale            // the same digits with another scale word: 万 for 亿
	OtherSign             // the same size with the other sign: 增长 for 下降
	OtherQualifier        // a bound typed as a value, or the other way round
	TooPrecise            // more digits than were published
	TooLoose              // a bound that is true and far from the value
)

var reasonNames = [...]string{"none", "value", "unit", "scale", "sign", "qualifier", "too-precise", "too-loose"}

// String names the reason: "value", "unit", "too-precise".
func (r Reason) String() string {
	if r < 0 || int(r) >= len(reasonNames) {
		return "unknown"
	}
	return reasonNames[r]
}

var agreementNames = [...]string{"differs", "agrees", "agrees-if-cut"}

// String names the agreement: "agrees".
func (a Agreement) String() string {
	if a < 0 || int(a) >= len(agreementNames) {
		return "unknown"
	}
	return agreementNames[a]
}

// Verdict is what Compare comes to.
type Verdict struct {
	Agreement Agreement
	Reason    Reason // NoReason unless it differs
}

func differs(r Reason) Verdict { return Verdict{Differs, r} }

var agrees = Verdict{Agrees, NoReason}

// Compare says whether typed states published to its own digits.
//
// The published value is rounded half up to the digits typed: 59亿元 and
// 58.8亿元 agree with 58.79亿元, 58.7亿元 only if cut. Zeros before the point
// are no claim of precision (5000万元 agrees with 0.5亿元), zeros after it are
// (58.790亿元 does not agree with 58.79亿元). A typed number without a unit, or
// with a scale word alone, is taken in the published unit; so is one that
// leaves out the 每年 of a yearly amount.
//
// A typed bound agrees with a published value that it is true of and near to:
// within one unit of its last digit that is not zero, 超160家 with 165家 and
// 超50亿元 with 58.79亿元. A published bound has to be typed as one.
func Compare(typed, published Quantity) Verdict {
	if typed.Unit.IsDoubling() != published.Unit.IsDoubling() {
		return compareDoubling(typed, published)
	}
	if !sameKind(typed.Unit, published.Unit) {
		return differs(OtherUnit)
	}
	scale := typed.Unit.Scale()
	if typed.Unit.IsZero() {
		scale = published.Unit.Scale()
	}
	switch {
	case typed.Denominator > 0 || published.Denominator > 0:
		return compareFraction(typed, published)
	case typed.High != nil || published.High != nil:
		return compareRange(typed, published, scale)
	}
	c := comparison{
		typed: typed.Value.Shift(scale), published: published.Value.Shift(published.Unit.Scale()),
		whole: typed.Value.exp >= 0, says: typed.Qualifier, known: published.Qualifier,
	}
	v := c.verdict()
	if (v.Reason == OtherValue || v.Reason == TooLoose) && scale != published.Unit.Scale() {
		c.typed = typed.Value.Shift(published.Unit.Scale())
		if c.verdict().Agreement != Differs {
			return differs(OtherScale)
		}
	}
	return v
}

// sameKind reports whether typed may state a number of the published unit.
func sameKind(typed, published Unit) bool {
	if typed.per != "" && typed.per != published.per {
		return false
	}
	return typed.base == "" || published.base == "" || convertibleBase(typed, published)
}

// A comparison holds both numbers in base units.
type comparison struct {
	typed, published Decimal
	whole            bool      // typed without decimal places
	says             Qualifier // of the typed number
	known            Qualifier // of the published one
}

func (c comparison) verdict() Verdict {
	opposite := c.typed.Sign()*c.published.Sign() < 0
	c.typed, c.published = c.typed.Abs(), c.published.Abs()
	v := c.sizes()
	if opposite {
		if v.Agreement != Differs || v.Reason == TooPrecise {
			return differs(OtherSign)
		}
		return differs(OtherValue)
	}
	return v
}

// sizes compares two numbers that are not negative.
func (c comparison) sizes() Verdict {
	switch {
	case c.says == Exact && c.known == Exact:
		return c.digits()
	case c.known == Exact:
		return c.bound()
	case c.says.Broad() == c.known.Broad():
		return c.sameBound()
	}
	if c.says != Exact && c.bound().Agreement != Differs || c.digits().Agreement != Differs {
		return differs(OtherQualifier)
	}
	return differs(OtherValue)
}

// digits compares by the digits typed.
func (c comparison) digits() Verdict {
	if c.typed.exp < c.published.exp {
		return c.finer()
	}
	places := c.typed.Places()
	switch {
	case c.published.RoundTo(places).Cmp(c.typed) == 0:
		return agrees
	case c.published.CutTo(places).Cmp(c.typed) == 0:
		return Verdict{AgreesIfCut, NoReason}
	}
	return differs(OtherValue)
}

// finer compares a number that was typed with more digits than published.
func (c comparison) finer() Verdict {
	places := c.published.Places()
	switch {
	case c.whole && c.typed.Cmp(c.published) == 0:
		return agrees
	case c.typed.RoundTo(places).Cmp(c.published) == 0, c.typed.CutTo(places).Cmp(c.published) == 0:
		return differs(TooPrecise)
	}
	return differs(OtherValue)
}

// reach is how far above a round number the value may lie of which 超 is said:
// one unit of its last digit that is not zero, and five when a digit stands
// before that and it is a five (超150家).
func (d Decimal) reach() Decimal {
	t := d.Trim()
	step := Decimal{coef: 1, exp: t.exp}
	if t.endsInFive() {
		step.coef = 5
	}
	return step
}

// slack is how far from a round number the value may lie of which 约 or 近 is
// said: half a unit of its last digit that is not zero; for 150 and the like,
// steps of fifty, up to a twentieth.
func (d Decimal) slack() Decimal {
	t := d.Trim()
	slack := Decimal{coef: 5, exp: t.exp - 1}
	if t.endsInFive() {
		slack = greater(slack, smaller(Decimal{coef: 25, exp: t.exp - 1}, d.Mul(Decimal{coef: 5, exp: -2})))
	}
	return slack
}

func (d Decimal) endsInFive() bool { return d.wide == nil && d.coef > 5 && d.coef%5 == 0 }

// bound holds a typed bound against a published value.
func (c comparison) bound() Verdict {
	reach, order := c.typed.reach(), c.published.Cmp(c.typed)
	switch c.says {
	case Over, AtLeast, Odd:
		if c.says == Odd {
			reach.coef = 1
		}
		return near(order > 0 || order == 0 && c.says == AtLeast, order == 0, c.published.Cmp(c.typed.Add(reach)) < 0)
	case Under, AtMost:
		return near(order < 0 || order == 0 && c.says == AtMost, order == 0, c.published.Cmp(c.typed.Sub(reach)) >= 0)
	case Nearly:
		return near(order < 0, order == 0, c.typed.Sub(c.published).Cmp(c.typed.slack()) <= 0)
	case Several:
		ten := c.typed.Trim()
		return near(c.published.Cmp(ten.Add(ten)) >= 0 && c.published.Cmp(ten.Shift(1)) < 0, false, true)
	}
	gap := c.typed.Sub(c.published).Abs()
	return near(gap.Cmp(c.typed.slack()) <= 0, false, true)
}

// near turns what is known of a bound into a verdict: whether it is true, is
// the published value itself, and is near to it.
func near(holds, equal, close bool) Verdict {
	switch {
	case holds && close:
		return agrees
	case holds:
		return differs(TooLoose)
	case equal:
		return differs(OtherQualifier)
	}
	return differs(OtherValue)
}

// sameBound holds a typed bound against a published bound of the same side: it
// is the same number, or a rounder one that the published bound implies.
func (c comparison) sameBound() Verdict {
	if c.typed.Cmp(c.published) == 0 {
		return agrees
	}
	if c.says.Broad() == About {
		return c.bound()
	}
	if v := c.bound(); v.Reason != OtherQualifier {
		return v
	}
	return agrees
}
