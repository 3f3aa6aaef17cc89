package markdown_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/markdown"
)

// noting is a Supplier whose sources have a note for the margin.
type noting struct{ fake }

func (noting) Source(r markdown.Reference) markdown.Anchor {
	return markdown.Anchor{Href: "/sources/#" + r.Target, Text: "[" + r.Target + "]", Note: "《" + r.Target + " & 其他》"}
}

var marginNote = regexp.MustCompile(`<span class="margin-note" aria-hidden="true"><b>([^<]*)</b> ([^<]*)</span>`)

func TestMarginNotesStandOnceBesideRunningText(t *testing.T) {
	for _, c := range []struct {
		name, source string
		want         []string
	}{
		{"a source", "见[@press]。", []string{"[press] 《press &amp; 其他》"}},
		{"a source cited again", "见[@press]。\n\n又见[@press]。", []string{"[press] 《press &amp; 其他》"}},
		{"a footnote", "规模以上[^1]工业\n\n[^1]: 自2011年起，见[@press]和[9.1%](fig:growth)。", []string{"1 自2011年起，见[press]和9.1%。"}},
		{"a footnote of two marks", "甲[^a]，乙[^a]\n\n[^a]: 注", []string{"1 注"}},
		{"in a list", "- 甲[^1]\n\n[^1]: 注", []string{"1 注"}},
		{"in a quotation", "> 甲[@press]", []string{"[press] 《press &amp; 其他》"}},
		{"not in a table", "| 甲 |\n|---|\n| 乙[@press][^1] |\n\n[^1]: 注", nil},
		{"not in a heading", "## 甲[@press] {#a}\n", nil},
		{"not in a caption", "![甲[@press]](chart:x)", nil},
		{"not in a link", "[甲[^1]](page:x)\n\n[^1]: 注", nil},
		{"beside the text once a table has had it", "| 甲 |\n|---|\n| 乙[@press] |\n\n见[@press]。", []string{"[press] 《press &amp; 其他》"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b strings.Builder
			if err := markdown.Parse([]byte(c.source)).HTML(&b, noting{}, markdown.WithMarginNotes()); err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, m := range marginNote.FindAllStringSubmatch(b.String(), -1) {
				got = append(got, m[1]+" "+m[2])
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("source %q\n got %q\nwant %q\nin %s", c.source, got, c.want, b.String())
			}
		})
	}
}

func TestThereIsNoMarginUnlessAskedFor(t *testing.T) {
	var b strings.Builder
	if err := markdown.Parse([]byte("见[@press][^1]。\n\n[^1]: 注")).HTML(&b, noting{}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "margin-note") {
		t.Errorf("got %s", b.String())
	}
}
