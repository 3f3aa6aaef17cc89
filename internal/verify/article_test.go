package verify

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestEveryNumberOfAnArticleHasItsVerdict holds the verdict on every number of
// the articles against the golden files, which were read by hand.
func TestEveryNumberOfAnArticleHasItsVerdict(t *testing.T) {
	c := realCatalogue(t)
	for name, text := range articles(t) {
		t.Run(name, func(t *testing.T) {
			_, findings := verified(t, c, text)
			var b strings.Builder
			for _, f := range findings {
				fmt.Fprintf(&b, "%d:%d\t%s\t%s\t%s\t%s\n", f.Line, f.Column, f.Number.Text, f.Verdict, stated(f), f.Reason)
			}
			golden := "testdata/articles/" + name + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got := b.String(); got != string(want) {
				t.Errorf("the verdicts changed:\n%s", difference(got, string(want)))
			}
		})
	}
}

// stated names the value that a finding speaks of.
func stated(f Finding) string {
	if f.Value == nil {
		return "—"
	}
	return fmt.Sprintf("%s.%s@%s", f.Value.Figure.Name, f.Value.Measure, f.Value.Period)
}

func difference(got, want string) string {
	var b strings.Builder
	have := map[string]bool{}
	for line := range strings.Lines(want) {
		have[line] = true
	}
	for line := range strings.Lines(got) {
		if !have[line] {
			b.WriteString("+ " + line)
		}
		delete(have, line)
	}
	for line := range strings.Lines(want) {
		if have[line] {
			b.WriteString("- " + line)
		}
	}
	return b.String()
}

// held is how many numbers of an article state what the data hold, counted by
// hand; nine in ten of them must be traced.
var held = map[string]int{
	"feature": 37, "bulletin": 41, "speech": 38, "english": 31, "investigation": 36, "brief": 28, "review": 34, "profile": 4,
	"interview": 34, "figures": 11, "essay": 18, "infographic": 24, "reply": 24, "newspaper": 38, "wire": 26, "congress": 27, "landscape": 27, "communique": 12, "delegates": 28, "retrospect": 36,
}

func TestWhatTheDataHoldIsTracedAndNothingThatAgreesDiffers(t *testing.T) {
	c := realCatalogue(t)
	for name, text := range articles(t) {
		doc, findings := verified(t, c, text)
		s := Summarise([]Checked{{doc, findings}})
		if s.Differs > 0 {
			t.Errorf("%s: %d numbers are said to differ", name, s.Differs)
		}
		if s.Matches*10 < held[name]*9 {
			t.Errorf("%s: only %d of %d are traced", name, s.Matches, held[name])
		}
		t.Logf("%s: %d of %d", name, s.Matches, held[name])
	}
}
