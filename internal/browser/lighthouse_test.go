package browser

import (
	"fmt"
	"strings"
	"testing"
)

// score is what Lighthouse gives a page in one category, of 100, and the audits
// that cost it points.
type score struct {
	Category string
	Score    int
	Lost     []string
}

// tries is how often a page may be measured: another program that takes the
// processor for a moment costs points of performance, which the page does not.
const tries = 3

// TestLighthouseGivesFullMarks runs alone, for the same reason.
func TestLighthouseGivesFullMarks(t *testing.T) {
	for _, kind := range []string{"home", "section", "figure", "chart"} {
		for _, edition := range []string{"zh", "en"} {
			p := world.report.of(t, kind, edition)
			var failed []string
			for n := 1; ; n++ {
				scores := askNode[[]score](t, "lighthouse.mjs", map[string]string{"Address": world.report.at(p.address), "Chromium": world.chromium})
				var marks []string
				marks, failed = judge(scores)
				report("Lighthouse, mobile: %s: %s (run %d)", p.address, strings.Join(marks, ", "), n)
				if len(failed) == 0 || n == tries {
					break
				}
			}
			if len(failed) > 0 {
				t.Errorf("%s: under 100 %d times:\n\t%s", p.address, tries, strings.Join(failed, "\n\t"))
			}
		}
	}
}

// judge prints scores, and what was lost in categories under 100.
func judge(scores []score) (marks, failed []string) {
	for _, s := range scores {
		marks = append(marks, fmt.Sprintf("%s %d", s.Category, s.Score))
		if s.Score < 100 {
			failed = append(failed, fmt.Sprintf("%s %d: %s", s.Category, s.Score, strings.Join(s.Lost, "; ")))
		}
	}
	return marks, failed
}
