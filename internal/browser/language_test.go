package browser

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
)

// spoken are the attributes whose words readers see or hear.
var spoken = []string{"alt", "aria-label", "content", "data-label", "placeholder", "title"}

// TestEnglishPagesSayWhichWordsAreChinese holds that nothing was left
// untranslated: what is Chinese on an English page, such as the name of a
// company, is marked with its language.
func TestEnglishPagesSayWhichWordsAreChinese(t *testing.T) {
	pages := 0
	for _, b := range []*built{world.report.built, world.past.built} {
		for _, p := range b.pages {
			if p.edition != "en" {
				continue
			}
			pages++
			file, err := os.Open(filepath.Join(b.dir, p.address, "index.html"))
			if err != nil {
				t.Fatal(err)
			}
			root, err := html.Parse(file)
			file.Close()
			if err != nil {
				t.Fatal(err)
			}
			for _, words := range unmarked(root) {
				t.Errorf("%s: %.80s", p.address, words)
			}
		}
	}
	if pages < 100 {
		t.Errorf("only %d English pages", pages)
	}
}

// unmarked are the texts and attributes with Chinese characters below a node
// whose language is not said to be Chinese.
func unmarked(n *html.Node) []string {
	var all []string
	switch n.Type {
	case html.TextNode:
		if strings.ContainsFunc(n.Data, han) {
			all = append(all, strings.TrimSpace(n.Data))
		}
	case html.ElementNode:
		for _, a := range n.Attr {
			if a.Key == "lang" && strings.HasPrefix(a.Val, "zh") {
				return nil
			}
		}
		for _, a := range n.Attr {
			if slices.Contains(spoken, a.Key) && strings.ContainsFunc(a.Val, han) {
				all = append(all, a.Key+"="+a.Val)
			}
		}
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		all = append(all, unmarked(child)...)
	}
	return all
}

func han(c rune) bool { return unicode.Is(unicode.Han, c) }
