package markdown_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"zonepress/internal/markdown"
)

// allowedTag is every tag that this package and the supplier of the tests write.
var allowedTag = regexp.MustCompile(`^</?(h[1-6]|p|a|span|strong|em|del|code|pre|ul|ol|li|input|blockquote|hr|br|sup|div|table|thead|tbody|tr|th|td|img|figure|figcaption)( [a-z-]+="[^"<>]*")*>`)

func FuzzDocument(f *testing.F) {
	for _, seed := range []string{
		section, "", "\n", "[", "![", "[]()", "[@", "[@a]", "[^1]\n\n[^1]: x", "# {#a}\n# {#a}", "<b>x</b>", "<!-- x",
		"[a](javascript:x)", "[a]: fig:x\n\n[b][a]", "> - 1. [x\n> ](fig:y)", "| a |\n|---|\n| [b](fig:c) | d |",
		"![a ![b](chart:c)](chart:d)", "a\\\n![x](chart:y)\\\n", "\t- ![x](chart:y)\n\n\t\tcode", "<a:b>", "&#0;&#xD800;&amp;",
		"**“”**中~~（）~~", "# a\n\n1. ![b](chart:c)\n   d\n", "[x](fig：y) [x]（fig:y） [fig: x](<fig: y >)", "a\r\n![x](chart:y)\r\nb\x00",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		for _, read := range []func([]byte) *markdown.Document{markdown.Parse, markdown.ParseInline} {
			checkDocument(t, src, read(src))
		}
	})
}

// checkDocument states what holds of every document.
func checkDocument(t *testing.T, src []byte, doc *markdown.Document) {
	t.Helper()
	inside := func(what string, offset int) {
		t.Helper()
		if offset < 0 || offset > len(src) {
			t.Errorf("%s: offset %d outside the source of %d bytes: %q", what, offset, len(src), src)
		}
	}
	for i, r := range doc.References() {
		inside("reference", r.Offset)
		inside("text", r.TextOffset)
		inside("target", r.TargetOffset)
		if !strings.HasPrefix(string(src[min(r.TargetOffset, len(src)):]), r.Target) &&
			!bytes.ContainsAny(src, "\\&%\x00") && !strings.Contains(r.Target, "://") && !strings.HasPrefix(r.Target, "mailto:") {
			t.Errorf("target %q is not at its offset %d of %q", r.Target, r.TargetOffset, src)
		}
		if r.Index != i {
			t.Errorf("reference %d has index %d", i, r.Index)
		}
	}
	last := 0
	for _, fault := range doc.Faults() {
		inside(string(fault.Code), fault.Offset)
		if fault.Offset < last {
			t.Errorf("faults are not in order: %d after %d", fault.Offset, last)
		}
		last = fault.Offset
	}
	ids := map[string]bool{}
	for _, h := range doc.Headings() {
		inside("heading", h.Offset)
		if h.ID == "" || ids[h.ID] {
			t.Errorf("heading id %q is empty or not unique", h.ID)
		}
		ids[h.ID] = true
	}
	for _, run := range doc.Texts() {
		inside("text run", run.Offset)
		inside("end of text run", run.Offset+1)
		literal := strings.HasPrefix(string(src[min(run.Offset, len(src)):]), run.Value)
		if !literal && src[run.Offset] != '&' && src[run.Offset] != 0 {
			t.Errorf("text run %q is not at its offset %d of %q", run.Value, run.Offset, src)
		}
	}
	for _, s := range []markdown.Supplier{nil, fake{}} {
		var b strings.Builder
		if err := doc.HTML(&b, s); err != nil {
			t.Fatal(err)
		}
		checkTags(t, src, b.String())
		doc.Plain(s)
	}
}

// checkTags states that no tag of the output comes from the source.
func checkTags(t *testing.T, src []byte, html string) {
	t.Helper()
	if !utf8.Valid(src) {
		return
	}
	for rest := html; ; {
		i := strings.IndexByte(rest, '<')
		if i < 0 {
			return
		}
		rest = rest[i:]
		tag := allowedTag.FindString(rest)
		if tag == "" || strings.Contains(strings.ToLower(tag), "javascript:") && !strings.Contains(tag, "alt=") {
			t.Fatalf("unexpected tag at %.60q in %q, from %q", rest, html, src)
		}
		rest = rest[len(tag):]
	}
}
