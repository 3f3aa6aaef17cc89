package claim

import (
	"math/big"
	"testing"

	"zonepress/internal/quantity"
)

// published is a number with its digits as typed.
func published(digits string) Number {
	d, err := quantity.ParseDecimal(digits)
	if err != nil {
		panic(err)
	}
	return Number{Rounded: d.RoundingInterval(), Cut: d.CuttingInterval(), Point: d.Rat()}
}

// counted is a number of whole things.
func counted(n int64) Number {
	number := Exactly(big.NewRat(n, 1))
	number.Whole = true
	return number
}

// operand is a published number that the stated number says nothing of.
func operand(digits string) Number {
	n := published(digits)
	n.Cut = n.Rounded
	return n
}

// above is a published lower bound.
func above(digits string) Number {
	n := operand(digits)
	n.Rounded = quantity.NewInterval(quantity.End{At: n.Point, Open: true}, quantity.End{})
	n.Cut = n.Rounded
	return n
}

func unknownCount() Number { return Unknown(notNegative(), true) }
func unknownShare() Number {
	return Unknown(quantity.Between(new(big.Rat), big.NewRat(100, 1)), false)
}
func unknownAmount() Number { return Unknown(quantity.Whole(), false) }

func ratio(text string) *big.Rat {
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		panic(text)
	}
	return r
}

// format prints what was worked out, for comparison: its ends to some places.
func format(r Result, places int) string {
	all, ok := r.Range()
	if !ok {
		return "nothing"
	}
	return all.Format(places)
}

type judged struct {
	name   string
	result Result
	want   Verdict
	worked string // ends to three places; "" where it does not matter
}

func check(t *testing.T, cases []judged) {
	t.Helper()
	for _, c := range cases {
		if c.result.Verdict != c.want {
			t.Errorf("%s: %s, want %s (worked out %s)", c.name, c.result.Verdict, c.want, format(c.result, 3))
		}
		if got := format(c.result, 3); c.worked != "" && got != c.worked {
			t.Errorf("%s: worked out %s, want %s", c.name, got, c.worked)
		}
	}
}
