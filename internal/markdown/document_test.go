package markdown_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"zonepress/internal/markdown"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestWholeSection(t *testing.T) {
	src, err := os.ReadFile("testdata/section.md")
	if err != nil {
		t.Fatal(err)
	}
	got := []byte(describe(t, src, markdown.Parse(src)))
	if *update {
		if err := os.WriteFile("testdata/section.golden", got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/section.golden")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("the section has changed; look at the difference after go test -update\ngot:\n%s", got)
	}
}

// describe writes all that a document has to say.
func describe(t *testing.T, src []byte, doc *markdown.Document) string {
	var b strings.Builder
	place := func(offset int) string {
		line, column := markdown.Position(src, offset)
		return fmt.Sprintf("%d:%d", line, column)
	}
	b.WriteString("# HTML\n" + render(t, doc, fake{}))
	b.WriteString("# Plain\n" + doc.Plain(fake{}) + "\n# Headings\n")
	for _, h := range doc.Headings() {
		fmt.Fprintf(&b, "%s h%d %s %s\n", place(h.Offset), h.Level, h.ID, h.Text(fake{}))
	}
	b.WriteString("# References\n")
	for _, r := range doc.References() {
		fmt.Fprintf(&b, "%s %s %q text %s %q title %q\n", place(r.Offset), r.Kind, r.Target, place(r.TextOffset), r.Text, r.Title)
	}
	b.WriteString("# Texts\n")
	for _, run := range doc.Texts() {
		fmt.Fprintf(&b, "%s %d %q\n", place(run.Offset), run.Within, run.Value)
	}
	b.WriteString("# Faults\n")
	for _, f := range doc.Faults() {
		fmt.Fprintf(&b, "%s %s %v\n", place(f.Offset), f.Code, f.Args)
	}
	return b.String()
}

func TestDocumentsAreReadAndRenderedConcurrently(t *testing.T) {
	src := []byte(section + "\n```go\nx\n```\n")
	shared := markdown.Parse(src)
	want := describe(t, src, shared)
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			for _, doc := range []*markdown.Document{shared, markdown.Parse(src)} {
				if got := describe(t, src, doc); got != want {
					t.Errorf("a rendering differs:\n%s", got)
				}
			}
		})
	}
	wg.Wait()
}

func TestListsAreTheCallersToChange(t *testing.T) {
	doc := markdown.Parse([]byte("# [1](fig:a)<b>"))
	doc.References()[0].Target = "changed"
	doc.Faults()[0].Code = "changed"
	doc.Headings()[0].ID = "changed"
	if doc.References()[0].Target != "a" || doc.Faults()[0].Code != markdown.CodeRawHTML || doc.Headings()[0].ID != "1-b" {
		t.Error("a document was changed through one of its lists")
	}
}
