package quantity

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what is found into the tables of testdata")

// meaning writes what was found: the text of the number in brackets, its class
// unless it is a plain number, value, unit, qualifier and direction.
func meaning(q Quantity) string {
	parts := []string{"[" + q.Text + "]"}
	if q.Class != Number {
		parts = append(parts, q.Class.String())
	}
	value := q.Value.String()
	if q.Denominator > 0 {
		value += fmt.Sprint("/", q.Denominator)
	}
	if q.High != nil {
		value += "~" + q.High.String()
	}
	parts = append(parts, value)
	if u := q.Unit.String(); u != "" {
		parts = append(parts, u)
	}
	if q.Qualifier != Exact {
		parts = append(parts, q.Qualifier.String())
	}
	if q.Direction != NoDirection {
		parts = append(parts, [...]string{"", "rise", "fall", "narrow", "widen"}[q.Direction])
	}
	return strings.Join(parts, " ")
}

func meanings(text string) string {
	var list []string
	for _, q := range Find(text) {
		list = append(list, meaning(q))
	}
	if list == nil {
		return "nothing"
	}
	return strings.Join(list, "; ")
}

// The tables hold one phrase a line, "phrase | what is found in it".
func TestPhrasesMeanWhatTheTableSays(t *testing.T) {
	for _, name := range []string{"phrases_zh.txt", "phrases_en.txt", "articles.txt"} {
		path := filepath.Join("testdata", name)
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSuffix(line, "\n")
			phrase, want, _ := strings.Cut(line, " | ")
			if phrase == "" || strings.HasPrefix(phrase, "# ") {
				fmt.Fprintln(&out, line)
				continue
			}
			got := meanings(phrase)
			fmt.Fprintf(&out, "%s | %s\n", phrase, got)
			if got != want && !*update {
				t.Errorf("%s: %q\n got %s\nwant %s", name, phrase, got, want)
			}
		}
		if *update {
			if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestTheChineseTableIsLargeEnough(t *testing.T) {
	f, err := os.Open(filepath.Join("testdata", "phrases_zh.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	seen := map[string]bool{}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		phrase, _, found := strings.Cut(lines.Text(), " | ")
		if found && seen[phrase] {
			t.Errorf("%q stands in the table twice", phrase)
		}
		seen[phrase] = found
	}
	if len(seen) < 150 {
		t.Errorf("%d phrases, want at least 150", len(seen))
	}
}
