package main

import (
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/source"
)

func missed(file string, line, column int) source.Problem {
	pos := source.Pos{File: file, Line: line, Column: column}
	return source.Error(pos, "unknown-figure", source.Args{"name": "firms", "nearest": "high-tech-firms"})
}

func TestAMessageThatStandsInManyPlacesIsPrintedOnce(t *testing.T) {
	problems := []source.Problem{
		missed("content/a.md", 3, 7), missed("content/a.md", 5, 1), missed("content/a.md", 5, 9),
		missed("content/b.md", 2, 2), missed("content/b.md", 8, 4), missed("content/c.md", 1, 1),
		source.Error(source.Pos{File: "data/site.yaml"}, "no-config-file", nil),
	}
	var out strings.Builder
	if !(console{lang: lang.English}).print(&out, problems) {
		t.Error("print found no error")
	}
	for _, want := range []string{
		"content/a.md:3:7: error: there is no figure “firms”\n",
		"    the same in 5 more places:\n        content/a.md:5:1 5:9\n        content/b.md:2:2 8:4\n        content/c.md:1:1\n",
		"data/site.yaml: error: ",
		"errors: 7, warnings: 0, notes: 0\n",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in:\n%s", want, &out)
		}
	}
	if n := strings.Count(out.String(), "there is no figure"); n != 1 {
		t.Errorf("the message is printed %d times", n)
	}
}

func TestAMessageThatStandsInFewPlacesIsPrintedAtEach(t *testing.T) {
	var out strings.Builder
	console{lang: lang.Chinese}.print(&out, []source.Problem{missed("content/a.md", 3, 7), missed("content/b.md", 5, 1)})
	if n := strings.Count(out.String(), "没有名为“firms”的指标"); n != 2 {
		t.Errorf("the message is printed %d times:\n%s", n, &out)
	}
}
