package resolve

import (
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// proveTyped holds the number that the author typed against the data, read
// together with the words before it. Words without a number prove nothing and
// are a plain link. Nil where they agree.
func proveTyped(words, text string, v *Value, l lang.Lang) *fault {
	typed, ok := typedQuantity(text)
	if !ok {
		return nil
	}
	args := source.Args{"typed": text, "published": v.In(l), "period": v.PeriodIn(l), "figure": v.name()}
	if len(typed) > 1 {
		return &fault{"typed-several", args}
	}
	published := v.asQuantity(typed[0])
	verdict := quantity.Compare(typed[0], published)
	if q, ok := inContext(words, text, typed[0]); ok {
		args["typed"] = quantityIn(words+text, q)
		verdict = withContext(verdict, quantity.Compare(q, published), q, v)
	}
	switch verdict.Agreement {
	case quantity.Agrees:
		return nil
	case quantity.AgreesIfCut:
		return &fault{"typed-cut", args}
	}
	return &fault{"typed-differs-" + verdict.Reason.String(), args}
}

// withContext chooses between the verdict on a number alone and on the number
// with the words before it. A word of direction always counts where the value
// has a direction; a bound such as 高于 may as well compare two figures, so the
// better of the two verdicts holds.
func withContext(alone, context quantity.Verdict, q quantity.Quantity, v *Value) quantity.Verdict {
	if q.Direction == quantity.Fall && v.directed() && q.Qualifier == quantity.Exact {
		return context
	}
	if alone.Agreement != quantity.Agrees && context.Agreement != quantity.Differs {
		return context
	}
	return alone
}

// quantityIn quotes a number with the word of direction before it.
func quantityIn(text string, q quantity.Quantity) string {
	start := q.Start
	for _, word := range fallWords {
		if strings.HasSuffix(text[:q.Start], word) {
			start = q.Start - len(word)
		}
	}
	return text[start:q.End]
}

// fallWords are quoted together with the number that they turn.
var fallWords = []string{"下降", "减少", "下滑", "回落", "降低", "下降了", "减少了", "fell by ", "down ", "fell "}

// typedQuantity finds the published numbers in what an author typed. Dates,
// plans and names are none.
func typedQuantity(text string) ([]quantity.Quantity, bool) {
	if q, err := quantity.Parse(text); err == nil {
		return []quantity.Quantity{q}, true
	}
	var numbers []quantity.Quantity
	for _, q := range quantity.Find(text) {
		if q.Class == quantity.Number {
			numbers = append(numbers, q)
		}
	}
	return numbers, len(numbers) > 0
}

// asQuantity is the value as a published number to hold a typed one against. A
// number that is worked out has no last published digit: it is given as many
// digits as the typed one asks for.
func (v *Value) asQuantity(typed quantity.Quantity) quantity.Quantity {
	q, _ := quantity.ParseQualifier(string(v.Qualifier))
	published := quantity.Quantity{Value: v.Decimal, Unit: v.Unit.Unit, Qualifier: q}
	if v.workedOut() {
		places := typed.Value.Places() - typed.Unit.Scale() + v.Unit.Scale()
		published.Value = quantity.Round(v.Exact, max(places, v.Decimal.Places()))
	}
	return published
}

// workedOut reports whether the value is the result of a measure and not of an observation.
func (v *Value) workedOut() bool {
	return v.observation == nil && v.Status == site.Derived
}

// name is the figure's id for messages; "—" for a number of no figure.
func (v *Value) name() string {
	if v.Figure == nil {
		return "—"
	}
	return v.Figure.Name
}
