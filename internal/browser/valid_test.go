package browser

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// validity is what html-validate says of the pages in a folder.
type validity struct {
	Pages    int
	Findings []struct {
		Page          string
		Line, Column  int
		Rule, Message string
	}
}

func TestTheHTMLOfEveryPageIsValid(t *testing.T) {
	for name, b := range map[string]*built{"report": world.report.built, "past": world.past.built} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			found := askNode[validity](t, "html.mjs", map[string]string{"Folder": b.dir})
			if found.Pages != len(b.pages) {
				t.Errorf("%d of %d pages were validated", found.Pages, len(b.pages))
			}
			for _, f := range found.Findings {
				t.Errorf("%s:%d:%d: %s (%s)", f.Page, f.Line, f.Column, f.Message, f.Rule)
			}
			report("validated as HTML: %d pages of the %s site, %d findings", found.Pages, name, len(found.Findings))
		})
	}
}

func TestInvalidHTMLIsSeen(t *testing.T) {
	dir := t.TempDir()
	page := "<!DOCTYPE html>\n<html lang=\"zh\"><head><title>x</title></head>\n<body><p><div>a</p><img src=\"x.png\"></body></html>\n"
	if err := os.WriteFile(filepath.Join(dir, "index.html"), []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
	var rules []string
	for _, f := range askNode[validity](t, "html.mjs", map[string]string{"Folder": dir}).Findings {
		rules = append(rules, f.Rule)
	}
	for _, rule := range []string{"close-order", "wcag/h37"} {
		if !slices.Contains(rules, rule) {
			t.Errorf("%s was not found, only %v", rule, rules)
		}
	}
}
