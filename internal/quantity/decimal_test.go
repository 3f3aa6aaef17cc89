package quantity

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
)

func dec(t *testing.T, s string) Decimal {
	t.Helper()
	d, err := ParseDecimal(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func rat(t *testing.T, s string) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		t.Fatalf("%q is no rational number", s)
	}
	return r
}

func TestDecimalKeepsItsDigits(t *testing.T) {
	for _, c := range []struct {
		typed, printed string
		places         int
	}{
		{"165", "165", 0}, {"-1.6", "-1.6", 1}, {"35.240", "35.240", 3}, {"1,729", "1729", 0}, {"1,013,567.50", "1013567.50", 2},
		{"１６５", "165", 0}, {"２．１", "2.1", 1}, {"１，７２９", "1729", 0}, {"−3.2", "-3.2", 1}, {"－3.2", "-3.2", 1}, {"+3.2", "3.2", 1},
		{"0", "0", 0}, {"0.00", "0.00", 2}, {"0.05", "0.05", 2}, {"007", "7", 0}, {"1\u2009013\u2009567", "1013567", 0},
		{"9223372036854775807", "9223372036854775807", 0}, {"9223372036854775808", "9223372036854775808", 0},
		{"-9223372036854775808", "-9223372036854775808", 0}, {"123456789012345678901234567890.12345", "123456789012345678901234567890.12345", 5},
	} {
		d, err := ParseDecimal(c.typed)
		if err != nil || d.String() != c.printed || d.Places() != c.places {
			t.Errorf("ParseDecimal(%q) = %s with %d places, %v; want %s with %d", c.typed, d, d.Places(), err, c.printed, c.places)
		}
	}
}

func TestWhatIsNoDecimalIsRefused(t *testing.T) {
	for text, want := range map[string]Fault{
		"": NotANumber, "-": NotANumber, "abc": NotANumber, ".5": NotANumber, "5.": TrailingText, "1e9": TrailingText, "1,72": TrailingText,
		"1,7290": TrailingText, "12,34,567": TrailingText, "1..2": TrailingText, "--1": NotANumber, "1 2": TrailingText, "0x10": TrailingText,
		strings.Repeat("9", 61): TooLong, "0." + strings.Repeat("0", 1<<20): TooLong,
	} {
		_, err := ParseDecimal(text)
		var fault *ParseError
		if !errors.As(err, &fault) || fault.Fault != want {
			t.Errorf("ParseDecimal(%.20q) = %v, want fault %d", text, err, want)
		}
		if err != nil && len(err.Error()) > 400 {
			t.Errorf("the error of %.20q is %d bytes long", text, len(err.Error()))
		}
	}
}

func TestShiftRemembersTheLastPublishedDigit(t *testing.T) {
	d := dec(t, "58.79").Shift(8)
	if d.String() != "5879000000" || d.Places() != -6 || d.Step().Cmp(rat(t, "1000000")) != 0 {
		t.Errorf("58.79 shifted by 8 is %s with %d places and step %s", d, d.Places(), d.Step())
	}
	if !d.Shift(-8).Same(dec(t, "58.79")) {
		t.Errorf("shifted back it is %s", d.Shift(-8))
	}
}

func TestRoundIsHalfUpAndCutIsTowardZero(t *testing.T) {
	for _, c := range []struct {
		value          string
		places         int
		rounded, short string
	}{
		{"35.245", 2, "35.25", "35.24"}, {"35.2449999", 2, "35.24", "35.24"}, {"-35.245", 2, "-35.25", "-35.24"}, {"2.5", 0, "3", "2"},
		{"-2.5", 0, "-3", "-2"}, {"-0.4", 0, "0", "0"}, {"165", -1, "170", "160"}, {"165", -3, "0", "0"}, {"500", -3, "1000", "0"},
		{"43/122", 6, "0.352459", "0.352459"}, {"1/3", 3, "0.333", "0.333"}, {"2/3", 3, "0.667", "0.666"}, {"58.79", 4, "58.7900", "58.7900"},
		{"0.995", 2, "1.00", "0.99"}, {"0", 1, "0.0", "0.0"},
	} {
		r := rat(t, c.value)
		if got := Round(r, c.places).String(); got != c.rounded {
			t.Errorf("Round(%s, %d) = %s, want %s", c.value, c.places, got, c.rounded)
		}
		if got := Cut(r, c.places).String(); got != c.short {
			t.Errorf("Cut(%s, %d) = %s, want %s", c.value, c.places, got, c.short)
		}
	}
}

// randomDecimal draws numbers of few and of many digits.
func randomDecimal(r *rand.Rand) Decimal {
	d := New(r.Int64N(tens[1+r.IntN(18)])-r.Int64N(tens[1+r.IntN(18)]), r.IntN(9)-3)
	if r.IntN(8) == 0 {
		d = d.Mul(New(1e17+1, 3))
	}
	return d
}

func TestDecimalRoundingAgreesWithRationalRounding(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		d, places := randomDecimal(r), r.IntN(14)-6
		if got, want := d.RoundTo(places), Round(d.Rat(), places); !got.Same(want) {
			t.Fatalf("%s.RoundTo(%d) = %s, want %s", d, places, got, want)
		}
		if got, want := d.CutTo(places), Cut(d.Rat(), places); !got.Same(want) {
			t.Fatalf("%s.CutTo(%d) = %s, want %s", d, places, got, want)
		}
	}
}

func TestDecimalArithmeticIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 20000 {
		d, e := randomDecimal(r), randomDecimal(r)
		if got, want := d.Add(e).Rat(), new(big.Rat).Add(d.Rat(), e.Rat()); got.Cmp(want) != 0 {
			t.Fatalf("%s + %s = %s, want %s", d, e, got, want)
		}
		if got, want := d.Sub(e).Rat(), new(big.Rat).Sub(d.Rat(), e.Rat()); got.Cmp(want) != 0 {
			t.Fatalf("%s − %s = %s, want %s", d, e, got, want)
		}
		if got, want := d.Mul(e).Rat(), new(big.Rat).Mul(d.Rat(), e.Rat()); got.Cmp(want) != 0 {
			t.Fatalf("%s × %s = %s, want %s", d, e, got, want)
		}
		if got, want := d.Cmp(e), d.Rat().Cmp(e.Rat()); got != want {
			t.Fatalf("%s.Cmp(%s) = %d, want %d", d, e, got, want)
		}
		if d.Trim().Cmp(d) != 0 || d.Neg().Neg().Cmp(d) != 0 {
			t.Fatalf("Trim or Neg changes %s", d)
		}
		if back := dec(t, d.String()); back.Cmp(d) != 0 {
			t.Fatalf("%s is read back as %s", d, back)
		}
	}
}

// A value lies in the rounding interval exactly when it rounds to the digits.
func TestIntervalsHoldWhatRoundsOrCutsToTheDigits(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 5000 {
		d := New(r.Int64N(2001)-1000, r.IntN(6)-2)
		for range 8 {
			// Quarters of a step around the digits reach every end.
			x := new(big.Rat).Mul(d.Step(), big.NewRat(r.Int64N(13)-6, 4))
			x.Add(x, d.Rat())
			if got, want := d.RoundingInterval().Contains(x), Round(x, d.Places()).Same(d); got != want {
				t.Fatalf("%s in %s of %s: %v, want %v", x, d.RoundingInterval(), d, got, want)
			}
			if got, want := d.CuttingInterval().Contains(x), Cut(x, d.Places()).Same(d); got != want {
				t.Fatalf("%s in %s of %s: %v, want %v", x, d.CuttingInterval(), d, got, want)
			}
		}
	}
}

func FuzzParseDecimal(f *testing.F) {
	for _, s := range []string{"165", "-1.6", "1,729", "１６５", "35.240", "1\u2009729", "−0.0", "9223372036854775808", "1e9", ",1", "．5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDecimal(s)
		if err != nil {
			return
		}
		back, err := ParseDecimal(d.String())
		if err != nil || !back.Same(d) {
			t.Errorf("%q is %s, read back as %s, %v", s, d, back, err)
		}
	})
}
