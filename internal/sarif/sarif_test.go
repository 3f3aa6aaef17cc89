package sarif

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestLogOfNothingHasEmptyLists(t *testing.T) {
	text := written(t, nil)
	for _, want := range []string{`"rules":[]`, `"results":[]`, `"version":"2.1.0"`} {
		if !strings.Contains(text, want) {
			t.Errorf("%s lacks %s", text, want)
		}
	}
}

func TestResultsNameTheirRuleByIDAndIndex(t *testing.T) {
	log := New(Tool{Name: "tool"}, []Finding{{Rule: "b"}, {Rule: "a", RuleText: "first"}, {Rule: "b"}})
	rules := log.Runs[0].Tool.Driver.Rules
	if len(rules) != 2 || rules[0] != (Rule{"a", Text{"first"}}) {
		t.Fatalf("rules are %v", rules)
	}
	for _, r := range log.Runs[0].Results {
		if rules[r.RuleIndex].ID != r.RuleID {
			t.Errorf("%s has the index %d", r.RuleID, r.RuleIndex)
		}
	}
}

func TestPlacesSayNoMoreThanIsKnown(t *testing.T) {
	for _, c := range []struct {
		name    string
		finding Finding
		want    string
		without string
	}{
		{"a column", Finding{File: "data/a.yaml", Line: 3, Column: 2}, `"region":{"startLine":3,"startColumn":2}`, ""},
		{"a line", Finding{File: "data/a.yaml", Line: 3}, `"region":{"startLine":3}`, "startColumn"},
		{"a file", Finding{File: "data/a.yaml"}, `{"uri":"data/a.yaml","uriBaseId":"%SRCROOT%"}`, "region"},
		{"no file", Finding{Line: 3}, `"level":""`, "locations"},
		{"a name that is no address", Finding{File: "data/企 业:100%.yaml"}, `"uri":"data/%E4%BC%81%20%E4%B8%9A:100%25.yaml"`, ""},
		{"a name that begins like a scheme", Finding{File: "a:b.yaml"}, `"uri":"./a:b.yaml"`, ""},
	} {
		text := written(t, []Finding{c.finding})
		if !strings.Contains(text, c.want) {
			t.Errorf("%s: %s lacks %s", c.name, text, c.want)
		}
		if c.without != "" && strings.Contains(text, c.without) {
			t.Errorf("%s: %s has %s", c.name, text, c.without)
		}
	}
}

func TestHintsFollowTheMessage(t *testing.T) {
	text := written(t, []Finding{{Text: "wrong", Hint: "mend it"}})
	if !strings.Contains(text, `"message":{"text":"wrong\nmend it"}`) {
		t.Errorf("got %s", text)
	}
}

func written(t *testing.T, findings []Finding) string {
	t.Helper()
	data, err := json.Marshal(New(Tool{Name: "tool", Root: "the site"}, findings))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
