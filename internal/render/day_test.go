package render

import "testing"

func TestDaysArePrintedAsTheLanguageWritesThem(t *testing.T) {
	zh := &words{texts: map[string]string{"day-form": "2006-01-02", "minute-form": "2006-01-02 15:04"}}
	en := &words{texts: map[string]string{"day-form": "2 January 2006", "minute-form": "2 January 2006, 15:04"}}
	for _, test := range []struct{ written, zh, en string }{
		{"2026-11-03", "2026-11-03", "3 November 2026"},
		{"2026-03-01 09:30", "2026-03-01 09:30", "1 March 2026, 09:30"},
		{"2026", "2026", "2026"},
		{"2026-02-30", "2026-02-30", "2026-02-30"},
		{"", "", ""},
	} {
		if got := zh.day(test.written); got != test.zh {
			t.Errorf("%q in Chinese is %q, want %q", test.written, got, test.zh)
		}
		if got := en.day(test.written); got != test.en {
			t.Errorf("%q in English is %q, want %q", test.written, got, test.en)
		}
	}
}
