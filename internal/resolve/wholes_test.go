package resolve_test

import (
	"slices"
	"strings"
	"testing"
)

func TestAPartIsNotMoreThanItsWhole(t *testing.T) {
	tests := []struct{ name, unit, whole, value, want string }{
		{"less", "家", "firms", "160", ""},
		{"all of it", "家", "firms", "165", ""},
		{"more", "家", "firms", "166", "error part-exceeds-whole"},
		{"of another unit", "亿元", "firms", "166", ""},
		{"of a whole that is a lower bound", "亿元", "output", "166", ""},
		{"of a whole without that period", "家", "firms", "", ""},
	}
	for _, test := range tests {
		observation := "{period: 2025, value: " + test.value + ", status: published}"
		if test.value == "" {
			observation = "{period: 2019, value: 999, status: published}"
		}
		_, problems := bind(map[string]string{"data/indicators/more.yaml": indicator("more", "更多", test.unit, "stock", test.whole, "\n  - "+observation+"\n")})
		if got := strings.Join(codesIn("data/indicators/more.yaml", problems), ", "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestTheSharesOfAChartAreNoMoreThanEverything(t *testing.T) {
	shares := func(values ...string) string {
		text := ""
		for i, v := range values {
			text += single("part"+string(rune('a'+i)), "部分"+string(rune('甲'+i)), "%", "share", v)
		}
		return text
	}
	const rows = "rows: [parta, partb, partc]\n"
	tests := []struct {
		name, form, indicators, rows string
		want                         []string
	}{
		{"a donut", "donut", shares("50.0", "30.0", "20.0"), rows, nil},
		{"a donut within rounding", "donut", shares("33.4", "33.4", "33.3"), rows, nil},
		{"a donut beyond rounding", "donut", shares("50.0", "30.0", "20.3"), rows, []string{"error chart-over-whole"}},
		{"a donut that is not all", "donut", shares("50.0", "30.0", "2.0"), rows, nil},
		{"bars of shares", "bar", shares("50.0", "30.0", "90.0"), rows, nil},
		{"a stack beyond everything", "stacked", shares("50.0", "70.0", "20.0"),
			"series: [甲, 乙]\nrows:\n  - {label: 一, values: [parta, partc]}\n  - {label: 二, values: [parta, partb]}\n", []string{"error chart-over-whole"}},
	}
	for _, test := range tests {
		_, problems := bind(map[string]string{
			"data/indicators/more.yaml": test.indicators,
			"data/charts/one.yaml":      "id: one\nform: " + test.form + "\ntitle: 构成\n" + test.rows,
		})
		got := slices.DeleteFunc(codesIn("data/charts/one.yaml", problems), func(code string) bool { return code == "note chart-unplaced" })
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
