package period_test

import (
	"errors"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/period"
)

func TestPeriodsAreReadAndPrintedInBothLanguages(t *testing.T) {
	tests := []struct{ text, zh, en, zhEnd, enEnd string }{
		{"2025", "2025年", "2025", "2025年末", "end of 2025"},
		{"2025-Q3", "2025年第3季度", "Q3 2025", "2025年第3季度末", "end of Q3 2025"},
		{"2022-08", "2022年8月", "August 2022", "2022年8月末", "end of August 2022"},
		{"2020..2025", "2020—2025年", "2020–2025", "2020—2025年", "2020–2025"},
		{"2022-08..", "2022年8月以来", "since August 2022", "2022年8月以来", "since August 2022"},
		{"2022-08..2023-05", "2022年8月—2023年5月", "August 2022–May 2023", "2022年8月—2023年5月", "August 2022–May 2023"},
		{"2021..", "2021年以来", "since 2021", "2021年以来", "since 2021"},
		{"plan-14", "plan-14", "plan-14", "plan-14", "plan-14"},
	}
	for _, test := range tests {
		p, err := period.Parse(test.text)
		if err != nil {
			t.Errorf("Parse(%q): %v", test.text, err)
			continue
		}
		for _, got := range []struct{ what, have, want string }{
			{"String", p.String(), test.text},
			{"In(zh)", p.In(lang.Chinese), test.zh},
			{"In(en)", p.In(lang.English), test.en},
			{"EndIn(zh)", p.EndIn(lang.Chinese), test.zhEnd},
			{"EndIn(en)", p.EndIn(lang.English), test.enEnd},
		} {
			if got.have != got.want {
				t.Errorf("%q: %s = %q, want %q", test.text, got.what, got.have, got.want)
			}
		}
	}
}

func TestWhatIsNoPeriodIsRefused(t *testing.T) {
	tests := []struct {
		text string
		want error
	}{
		{"", period.ErrSyntax}, {"25", period.ErrSyntax}, {"2025年", period.ErrSyntax}, {"2025-13", period.ErrSyntax},
		{"2025-00", period.ErrSyntax}, {"2025-8", period.ErrSyntax}, {"2025-Q5", period.ErrSyntax}, {"2025-Q0", period.ErrSyntax},
		{"1066", period.ErrSyntax}, {"+025", period.ErrSyntax}, {"２０２５", period.ErrSyntax}, {"..2025", period.ErrSyntax},
		{"2025...2026", period.ErrSyntax}, {"plan-", period.ErrSyntax}, {"plan-x", period.ErrSyntax}, {"plan-14..", period.ErrSyntax},
		{"2025..2020", period.ErrOrder}, {"2025..2025", period.ErrOrder},
		{"2025..2026-03", period.ErrGrain}, {"2025-Q1..2025-06", period.ErrGrain},
	}
	for _, test := range tests {
		if p, err := period.Parse(test.text); !errors.Is(err, test.want) {
			t.Errorf("Parse(%q) = %v, %v; want %v", test.text, p, err, test.want)
		}
	}
}

func TestPeriodsSortByTheirEnd(t *testing.T) {
	inOrder := []string{"2019", "2020", "2019..2021", "2020..2021", "2021", "2021-Q4", "2021..2025", "2022-08.."}
	for i := 1; i < len(inOrder); i++ {
		a, _ := period.Parse(inOrder[i-1])
		b, _ := period.Parse(inOrder[i])
		if a.Compare(b) >= 0 || b.Compare(a) <= 0 {
			t.Errorf("%s does not sort before %s", inOrder[i-1], inOrder[i])
		}
	}
}

func FuzzParsePrintsBack(f *testing.F) {
	for _, seed := range []string{"2025", "2025-Q3", "2022-08..", "2020..2025", "plan-14", "20..", "-"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := period.Parse(text)
		if err != nil {
			return
		}
		if p.Plan == "" && p.String() != text {
			t.Errorf("Parse(%q) prints as %q", text, p)
		}
		again, err := period.Parse(p.String())
		if err != nil || again != p {
			t.Errorf("%q does not come back: %v, %v", text, again, err)
		}
	})
}
