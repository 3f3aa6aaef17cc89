package linkcheck

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// ours lists the tags that the lexer finds, with attributes and places.
func ours(text []byte) []string {
	l := lexer{text: text}
	var tags []string
	for l.next() {
		line := fmt.Sprintf("%d %s %v", l.start, l.name, l.end)
		for _, a := range l.attributes {
			if !l.end {
				line += fmt.Sprintf(" %s=%q", a.name, html.UnescapeString(string(a.value)))
			}
		}
		tags = append(tags, line)
	}
	return tags
}

// theirs lists the same, as the tokenizer of golang.org/x/net/html finds them.
func theirs(text []byte) []string {
	z := html.NewTokenizer(bytes.NewReader(text))
	var tags []string
	for at := 0; ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return tags
		}
		raw := len(z.Raw())
		if kind == html.StartTagToken || kind == html.SelfClosingTagToken || kind == html.EndTagToken {
			name, more := z.TagName()
			line := fmt.Sprintf("%d %s %v", at, name, kind == html.EndTagToken)
			for more {
				var key, value []byte
				key, value, more = z.TagAttr()
				if len(key) > 0 && kind != html.EndTagToken {
					line += fmt.Sprintf(" %s=%q", key, value)
				}
			}
			tags = append(tags, line)
		}
		at += raw
	}
}

// comparable reports whether the two are meant to agree on a text: the lexer
// reads noscript as tags and does not know the escapes of scripts, and the
// tokenizer changes line ends and character references.
func comparable(text string) bool {
	lower := strings.ToLower(text)
	return !strings.Contains(lower, "noscript") && !strings.Contains(lower, "plaintext") && !strings.ContainsAny(text, "\r\x00&") &&
		!(strings.Contains(lower, "<script") && strings.Contains(text, "<!"))
}

func FuzzTheLexerAgreesWithATokenizer(f *testing.F) {
	for _, seed := range []string{
		`<a href="x" class=y>`, `<A HREF='x'/>`, `<a/b=c/d>`, `<a =b>`, `<a b = c d>`, `<a b=>`, `<a "b'=c>`, `<a b="c"d=e>`, `</a b=c>`, `</>`, `</ a>`, `<?x?>`, `<!doctype html>`,
		`<!-- <a> --><b>`, `<!--><b>`, `<!---><b>`, `<!----><b>`, `<!--a--!><b>`, `<!--a--->b<c>`, `<!--a-><b>`, `<!--`, `<!- a><b>`, `<![CDATA[<a>]]><b>`,
		`<title><a></title><b>`, `<title></titlex><a></title/><b>`, `<TEXTAREA><a></textarea x><b>`, `<style>a</sty</style><b>`, `<script>a</script><b>`, `<script/><a></script>`,
		`a < b <3 <b`, `<a b="c`, `<a b=c`, `<a b`, `<a`, `<`, `</`, `</a`, `<a b c b=d>`, `<a>高新<区>`, `<a 甲=乙>`, `<xmp><a></xmp>`, `<iframe><a></iframe><a/ >`, "<a\nb\t=\fc\n>", `<a b=c/>`, `<a b=c/ d>`, `<a / =b>`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := strings.Join(ours([]byte(text)), "\n")
		if !comparable(text) {
			return
		}
		if want := strings.Join(theirs([]byte(text)), "\n"); got != want {
			t.Errorf("%q\n got %s\nwant %s", text, got, want)
		}
	})
}

// FuzzEveryTextIsRead shows that no text stops the checker, and that what it
// says of a page points into the page.
func FuzzEveryTextIsRead(f *testing.F) {
	f.Add("a.html", `<a href="../x#y" srcset="a 1x, b" style="a:url(b)"><style>@import "x"</style><meta http-equiv=refresh content="0;url=x">`)
	f.Add("b/c.css", `@import url("a\"b"); a{b:url(c`)
	f.Add("s.xml", `<loc>x</loc><a:link href="&amp;%"/>`)
	f.Add("x.svg", `<use href="#a"/><![CDATA[`)
	f.Fuzz(func(t *testing.T, path, text string) {
		for _, options := range []Options{{}, {Offline: true, Base: "https://a.example/b", Anywhere: []string{path}}} {
			c := New(options)
			c.Page(path, []byte(text))
			lines := strings.Split(text, "\n")
			for _, one := range c.Broken() {
				if one.Line < 1 || one.Line > len(lines) || one.Column < 1 || one.Column > len([]rune(lines[one.Line-1]))+1 {
					t.Errorf("%q: %v", text, one)
				}
			}
		}
	})
}
