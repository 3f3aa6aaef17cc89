package formula_test

import (
	"errors"
	"math/big"
	"testing"

	"zonepress/internal/formula"
	"zonepress/internal/period"
)

// known are the numbers that the expressions of these tests may name.
var known = map[string]string{
	"high-tech-firms@2025":              "165",
	"high-tech-firms.growth@2020..2025": "35.24",
	"share@2025":                        "67.7",
	"share.change@2024..2025":           "0.8",
	"average@plan-14":                   "13",
	"zero":                              "0",
	"a-b":                               "7",
	"规上工业增速@2025":                       "9.1",
	"“3+1”":                             "1",
	"since@2022-08..":                   "10",
}

var errNoSuch = errors.New("no such number")

func lookup(n formula.Name) (*big.Rat, error) {
	text, ok := known[n.Reference.String()]
	if !ok {
		return nil, errNoSuch
	}
	value, _ := new(big.Rat).SetString(text)
	return value, nil
}

func TestExpressionsAreWorkedOutExactly(t *testing.T) {
	tests := []struct{ text, want string }{
		{"1 + 2 * 3", "7"},
		{"(1 + 2) * 3", "9"},
		{"2 ^ 3 ^ 2", "512"},
		{"-2 ^ 2", "-4"},
		{"2 ^ -2", "1/4"},
		{"10 - 3 - 2", "5"},
		{"12 / 4 / 3", "1"},
		{"0.1 + 0.2", "3/10"},
		{"a-b", "7"},
		{"a-b - 1", "6"},
		{"a-b -1", "6"},
		{"high-tech-firms@2025", "165"},
		{"share@2025 - share.change@2024..2025", "669/10"},
		{"round(base(high-tech-firms@2025, high-tech-firms.growth@2020..2025), 0)", "122"},
		{"100 * (1 + average@plan-14 / 100) ^ 5", "18424351793/100000000"},
		{"sum(1, 2, 3)", "6"},
		{"round(2.345, 2)", "47/20"},
		{"cut(2.349, 2)", "117/50"},
		{"规上工业增速@2025 * 2", "91/5"},
		{"since@2022-08.. + 1", "11"},
		{"(since@2022-08..)", "10"},
		{"share@2025+1", "687/10"},
	}
	for _, test := range tests {
		tree, err := formula.Parse(test.text)
		if err != nil {
			t.Errorf("Parse(%q): %v", test.text, err)
			continue
		}
		got, err := formula.Eval(tree, lookup)
		want, _ := new(big.Rat).SetString(test.want)
		if err != nil || got.Cmp(want) != 0 {
			t.Errorf("%q = %v, %v; want %s", test.text, got, err, test.want)
		}
	}
}

func TestSyntaxErrorsTellWhere(t *testing.T) {
	tests := []struct {
		text   string
		code   string
		offset int
	}{
		{"", formula.CodeEmpty, 0},
		{"   ", formula.CodeEmpty, 0},
		{"1 +", formula.CodeOperand, 3},
		{"1 2", formula.CodeOperator, 2},
		{"a b", formula.CodeOperator, 2},
		{"(1", formula.CodeBracket, 2},
		{"1)", formula.CodeBracket, 1},
		{"1.2.3", formula.CodeNumber, 0},
		{"1 & 2", formula.CodeCharacter, 2},
		{"1 × 2", formula.CodeCharacter, 2},
		{"median(1, 2)", formula.CodeFunction, 0},
		{"base(1)", formula.CodeArguments, 0},
		{"base(1,)", formula.CodeOperand, 7},
		{"a@25", formula.CodeReference, 0},
		{"1 + a.@2025", formula.CodeReference, 4},
		{"* 2", formula.CodeOperand, 0},
	}
	for _, test := range tests {
		_, err := formula.Parse(test.text)
		var syntax *formula.SyntaxError
		if !errors.As(err, &syntax) || syntax.Code != test.code || syntax.Offset != test.offset {
			t.Errorf("Parse(%q) = %v; want %s at %d", test.text, err, test.code, test.offset)
		}
	}
}

func TestWhatCannotBeWorkedOutSaysWhichPart(t *testing.T) {
	tests := []struct {
		text   string
		want   error
		offset int
	}{
		{"1 / zero", formula.ErrDivideByZero, 2},
		{"1 + base(1, -100)", formula.ErrDivideByZero, 4},
		{"2 ^ 0.5", formula.ErrExponent, 2},
		{"2 ^ 201", formula.ErrExponent, 2},
		{"0 ^ -1", formula.ErrDivideByZero, 2},
		{"9 ^ 200 ^ 1 * 9 ^ 200 ^ 1 + (9 ^ 200) ^ 200", formula.ErrSize, 38},
		{"round(1, 0.5)", formula.ErrPlaces, 0},
		{"1 + nothing", errNoSuch, 4},
	}
	for _, test := range tests {
		tree, err := formula.Parse(test.text)
		if err != nil {
			t.Errorf("Parse(%q): %v", test.text, err)
			continue
		}
		_, err = formula.Eval(tree, lookup)
		var at *formula.EvalError
		if !errors.Is(err, test.want) || !errors.As(err, &at) || at.Offset != test.offset {
			t.Errorf("%q: %v, want %v at %d", test.text, err, test.want, test.offset)
		}
	}
}

func TestReferencesAreReadAndPrinted(t *testing.T) {
	for _, text := range []string{"a", "a.growth", "a@2025", "a.growth@2020..2025", "高新技术企业数@plan-14", "a@2022-08.."} {
		r, err := formula.ParseReference(text)
		if err != nil || r.String() != text {
			t.Errorf("ParseReference(%q) = %q, %v", text, r, err)
		}
	}
	for text, want := range map[string]error{
		"": formula.ErrEmpty, "@2025": formula.ErrEmpty, ".growth": formula.ErrEmpty, "a.": formula.ErrMeasure,
		"a.Growth": formula.ErrMeasure, "a@": period.ErrSyntax, "a@2025@2026": period.ErrSyntax, "a@2025..2020": period.ErrOrder,
	} {
		if r, err := formula.ParseReference(text); !errors.Is(err, want) {
			t.Errorf("ParseReference(%q) = %q, %v; want %v", text, r, err, want)
		}
	}
}

func FuzzParseNeverPanics(f *testing.F) {
	for _, seed := range []string{"1 + 2", "base(a@2025, a.growth@2020..2025)", "((((", "2^2^2", "a-b--c", "高@2025..x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tree, err := formula.Parse(text)
		if err != nil {
			var syntax *formula.SyntaxError
			if !errors.As(err, &syntax) || syntax.Offset < 0 || syntax.Offset > len(text) {
				t.Fatalf("Parse(%q): %v", text, err)
			}
			return
		}
		_, _ = formula.Eval(tree, func(formula.Name) (*big.Rat, error) { return big.NewRat(2, 3), nil })
	})
}
