package cite

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestCitationsAreAsWritten holds every form of every sort of work against a
// file that a person has read.
func TestCitationsAreAsWritten(t *testing.T) {
	for _, l := range lang.All() {
		works := []struct {
			name string
			work Work
		}{
			{"a released figure, all filled in", Of(filled(), address.Figure("high-tech-firms"), first, l)},
			{"a released figure, nothing filled in", Of(bare(), address.Figure("high-tech-firms"), first, l)},
			{"a figure not yet released, all filled in", Of(filled(), address.Figure("high-tech-firms"), record.Issue{}, l)},
			{"a chart not yet released, nothing filled in", Of(bare(), address.Chart("patents"), record.Issue{}, l)},
			{"a release, all filled in", OfRelease(&record.Release{Issue: first, Set: *filled()}, l)},
			{"a release, nothing filled in", OfRelease(&record.Release{Issue: first, Set: *bare()}, l)},
			{"marks that the forms use themselves", hostile(l)},
		}
		for _, f := range Formats() {
			t.Run(string(f)+"."+string(l), func(t *testing.T) {
				var text strings.Builder
				for _, w := range works {
					for _, accessed := range []string{"", "2026-12-01"} {
						cited := strings.ReplaceAll(w.work.Format(f, accessed), "\r\n", "⏎\n")
						fmt.Fprintf(&text, "== %s, cited %q\n%s\n", w.name, accessed, strings.TrimSuffix(cited, "\n"))
					}
				}
				golden(t, string(f)+"."+string(l)+".txt", text.String())
			})
		}
	}
}

// hostile has in its texts what LaTeX, BibTeX, RIS, JSON and HTML use.
func hostile(l lang.Lang) Work {
	return Work{
		Kind: Dataset, Key: "figure-hostile", Language: l,
		Title:    "100%的“研发”R&D_2 #1 {a} }{ \\end ~^$x$ -- '' `` <b>\"q\"</b>\r\nER  - \tand",
		Author:   "甲 and 乙, R&D {Inc.",
		Version:  "2026-11",
		Platform: "A & B",
		Issued:   "2026-11-23",
		URL:      "https://example.org/a_b?x=1&y=%20#{z}",
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs (write it anew with -update and read the difference); got:\n%s", path, got)
	}
}
