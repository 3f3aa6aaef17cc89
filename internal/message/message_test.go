package message

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

var blank = regexp.MustCompile(`\{[a-z]+\}`)

// blanks are the blanks of a message, each once and sorted.
func blanks(text Text) []string {
	found := blank.FindAllString(text.What+text.Hint, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestMessagesHaveTheSameBlanksInEachLanguage(t *testing.T) {
	for _, messages := range tables {
		for code, e := range messages {
			if zh, en := blanks(e.zh), blanks(e.en); !slices.Equal(zh, en) {
				t.Errorf("%s has the blanks %v in Chinese and %v in English", code, zh, en)
			}
		}
	}
}

func TestMessagesSayWhatIsWrongInEachLanguage(t *testing.T) {
	for _, messages := range tables {
		for code, e := range messages {
			if strings.TrimSpace(e.zh.What) == "" || strings.TrimSpace(e.en.What) == "" {
				t.Errorf("%s says nothing in one of the languages", code)
			}
			if (e.zh.Hint == "") != (e.en.Hint == "") {
				t.Errorf("%s has a hint in one language only", code)
			}
			if e.zh == e.en {
				t.Errorf("%s is the same in both languages", code)
			}
			if strings.HasSuffix(e.zh.What, "。") || strings.HasSuffix(e.en.What, ".") {
				t.Errorf("%s ends in a full stop", code)
			}
		}
	}
}

func TestNoCodeStandsInTwoTables(t *testing.T) {
	all := append([]table{loadFiles, loadYAML, loadShapes, loadValues, loadExpressions}, tables[1:]...)
	seen := map[string]bool{}
	for _, messages := range all {
		for _, code := range slices.Sorted(maps.Keys(messages)) {
			if seen[code] {
				t.Errorf("%s stands in two tables", code)
			}
			seen[code] = true
		}
	}
}

func TestHintsNameEveryWordOfAVocabulary(t *testing.T) {
	vocabularies := map[string][]string{
		"unknown-kind":        words(site.Kinds()),
		"unknown-direction":   words(site.Directions()),
		"unknown-status":      words(site.Statuses()),
		"unknown-qualifier":   words(site.Qualifiers()),
		"unknown-form":        words(site.Forms()),
		"unknown-source-kind": words(site.SourceKinds()),
	}
	for code, vocabulary := range vocabularies {
		for _, l := range lang.All() {
			hint := Of(source.Problem{Code: code}, l).Hint
			for _, word := range vocabulary {
				if !strings.Contains(hint, word) {
					t.Errorf("%s does not name %s in %s", code, word, l)
				}
			}
		}
	}
}

func words[W ~string](vocabulary []W) []string {
	list := make([]string, len(vocabulary))
	for i, w := range vocabulary {
		list[i] = string(w)
	}
	return list
}

func TestFormatFillsBlanksAndNamesThePlace(t *testing.T) {
	p := source.Error(source.Pos{File: "data/site.yaml", Line: 3, Column: 1}, "missing-key", source.Args{"key": "zone"})
	for l, want := range map[lang.Lang]string{
		lang.Chinese: "data/site.yaml:3:1: 错误：这里缺少 zone\n    补上一行 zone: …",
		lang.English: "data/site.yaml:3:1: error: zone is missing here\n    add a line zone: …",
	} {
		if got := Format(p, l); got != want {
			t.Errorf("in %s:\n%s\nwant\n%s", l, got, want)
		}
	}
}

func TestFormatHidesNoProblemWithoutAMessage(t *testing.T) {
	if got := Format(source.Warning(source.Pos{}, "nobody-knows", nil), lang.English); got != "warning: nobody-knows" {
		t.Errorf("got %q", got)
	}
}
