package load_test

import (
	"slices"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/message"
	"zonepress/internal/source"
)

// checkProblems holds what is true of every problem: it stands in a file that
// there is, at a line and column that there are, and its message is complete.
func checkProblems(t *testing.T, files map[string]string, problems []source.Problem) {
	for _, p := range problems {
		text := message.Of(p, lang.English)
		if text.What == p.Code {
			t.Errorf("%s has no message", p.Code)
		}
		if p.Pos.Line == 0 {
			continue
		}
		content, ok := files[p.Pos.File]
		lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(content), "\n")
		if !ok || p.Pos.Line > len(lines)+1 || p.Pos.Column < 1 {
			t.Errorf("%s is at %s, which does not exist", p.Code, p.Pos)
		}
	}
}

func FuzzIndicatorLoadsOrReports(f *testing.F) {
	f.Add(goodIndicator)
	for i, m := range allMistakes() {
		if strings.HasPrefix(m.file, "data/indicators/") {
			f.Add(m.at(i).text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		files := goodWith(map[string]string{"data/indicators/fuzz.yaml": text})
		s, problems := loadAll(files)
		checkProblems(t, files, problems)
		if len(s.Indicators) < 2 && len(problems) == 0 && strings.Trim(text, " []\n\t") != "" && strings.Contains(text, "id:") {
			t.Errorf("nothing was loaded and nothing was said")
		}
		for _, indicator := range s.Indicators {
			if indicator.ID.Value == "" {
				t.Error("an indicator without an id was loaded")
			}
			for _, o := range indicator.Observations {
				if !o.Period.Given() || o.Value.Given() == o.Expression.Given() || o.Expression.Given() && o.Expression.Value.Tree == nil {
					t.Errorf("an observation without a period or a number was loaded: %+v", o)
				}
			}
		}
	})
}

func FuzzDataLoadsOrReports(f *testing.F) {
	for name := range goodFiles {
		if strings.HasSuffix(name, ".yaml") && strings.Count(name, "/") == 1 {
			f.Add(name, goodFiles[name])
		}
	}
	f.Add("data/charts/fuzz.yaml", goodChart)
	for _, m := range slices.Concat(correctionMistakes, redirectMistakes) {
		f.Add(m.file, m.text)
	}
	f.Fuzz(func(t *testing.T, name, text string) {
		if goodFiles[name] == "" && name != "data/charts/fuzz.yaml" {
			return
		}
		files := goodWith(map[string]string{name: text})
		_, problems := loadAll(files)
		checkProblems(t, files, problems)
	})
}

func FuzzPageLoadsOrReports(f *testing.F) {
	f.Add(goodPage)
	for i, m := range allMistakes() {
		if strings.HasSuffix(m.file, ".md") {
			f.Add(m.at(i).text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		files := goodWith(map[string]string{"content/zh/14th/fuzz.md": text})
		s, problems := loadAll(files)
		checkProblems(t, files, problems)
		for _, page := range s.Pages {
			if page.Path != "14th/fuzz" || !page.Body.Given() {
				continue
			}
			lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimPrefix(text, "\uFEFF")), "\n")
			if body := strings.Join(lines[page.Body.Pos.Line-1:], "\n"); body != page.Body.Value {
				t.Errorf("the body at line %d is %q, but %q was loaded", page.Body.Pos.Line, body, page.Body.Value)
			}
		}
	})
}
