package history_test

import (
	"fmt"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/source"
)

// large is a report of n figures and a fifth as many charts after five releases,
// each of which corrected one number of every hundredth figure.
func large(b *testing.B, n int) *world {
	var stages, entries []string
	for k := range 6 {
		var text strings.Builder
		for i := range n {
			value := 100
			if i%100 == 0 {
				value += k
			}
			fmt.Fprintf(&text, "figure-%d 2020=90 2024=95 2025=%d growth@2020..2025=11.1 change@2024..2025=%d~figure-%d.change@2024..2025 target@plan-15=200\n", i, value, value-95, i)
			if i%100 == 0 && k > 0 {
				entries = append(entries, fmt.Sprintf("figure-%d@2025 %d→%d 2027-%02d-05", i, value-1, value, k))
			}
		}
		for i := 0; i < n; i += 5 {
			fmt.Fprintf(&text, "chart:chart-%d figure-%d@2020 figure-%d@2025\n", i, i, i)
		}
		stages = append(stages, text.String())
	}
	return report(b, stages...).correct(b, entries...)
}

func BenchmarkOf5000FiguresAndFiveReleases(b *testing.B) {
	w := large(b, 5000)
	b.ReportAllocs()
	for b.Loop() {
		var problems source.List
		history.Of(w.site, w.now, &problems)
		if told := problems.Sorted(); told != nil {
			b.Fatal(told[0])
		}
	}
}

func BenchmarkStandingOf5000Figures(b *testing.B) {
	w := large(b, 5000)
	h := history.Of(w.site, w.now, &source.List{})
	b.ReportAllocs()
	for b.Loop() {
		for i := range w.now.Figures {
			h.Standing(address.Figure(w.now.Figures[i].ID))
			h.Since(address.Figure(w.now.Figures[i].ID).In(1))
		}
	}
}
