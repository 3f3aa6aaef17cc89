package search

import (
	"encoding/json"
	"os"
	"slices"
	"testing"
)

// folding is how a text is folded, for both halves of the search: the theme's
// script is held against the same table by the tests of internal/validators.
type folding struct {
	Text, Folded string
	Runs         []string
}

func foldings(t testing.TB) []folding {
	t.Helper()
	data, err := os.ReadFile("testdata/fold.json")
	if err != nil {
		t.Fatal(err)
	}
	var table []folding
	if err := json.Unmarshal(data, &table); err != nil {
		t.Fatal(err)
	}
	return table
}

func runsOf(folded []rune) []string {
	all := []string{}
	take := func(run []rune) { all = append(all, string(run)) }
	runs(folded, take, take)
	return all
}

func TestFolding(t *testing.T) {
	for _, want := range foldings(t) {
		folded := fold(nil, want.Text)
		if string(folded) != want.Folded {
			t.Errorf("%q is folded to %q, not %q", want.Text, string(folded), want.Folded)
		}
		if got := runsOf(folded); !slices.Equal(got, want.Runs) {
			t.Errorf("%q has the runs %q, not %q", want.Text, got, want.Runs)
		}
	}
}

func TestFoldingAppends(t *testing.T) {
	if got := string(fold([]rune("1 "), " 234")); got != "1  234" {
		t.Errorf("what stood there is part of the text: %q", got)
	}
}

// FuzzFold holds that every text is folded, into runs that are not empty.
func FuzzFold(f *testing.F) {
	f.Add("1,729件 “3＋1” ①")
	f.Add("İ\u00a0ß\u0345")
	f.Fuzz(func(t *testing.T, text string) {
		once := fold(nil, text)
		for _, run := range runsOf(once) {
			if run == "" {
				t.Errorf("%q has an empty run", text)
			}
		}
		if len(once) > 32*len(text)+1 {
			t.Errorf("%q grows to %d characters", text, len(once))
		}
	})
}
