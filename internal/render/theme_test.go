package render_test

import (
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/lang"
	"zonepress/internal/message"
	"zonepress/internal/source"
	"zonepress/templates"
)

func readWords(t *testing.T, l lang.Lang) map[string]string {
	t.Helper()
	data, err := fs.ReadFile(templates.Default(), "words/"+string(l)+".json")
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]string{}
	if err := json.Unmarshal(data, &words); err != nil {
		t.Fatal(err)
	}
	return words
}

var blank = regexp.MustCompile(`\{[a-z]+\}`)

func TestWordsAreTheSameInEveryLanguage(t *testing.T) {
	zh, en := readWords(t, lang.Chinese), readWords(t, lang.English)
	if a, b := slices.Sorted(maps.Keys(zh)), slices.Sorted(maps.Keys(en)); !slices.Equal(a, b) {
		t.Errorf("keys differ:\nzh %q\nen %q", a, b)
	}
	for key, text := range zh {
		if text == "" || en[key] == "" {
			t.Errorf("%s is empty", key)
		}
		a, b := blank.FindAllString(text, -1), blank.FindAllString(en[key], -1)
		slices.Sort(a)
		slices.Sort(b)
		if !slices.Equal(slices.Compact(a), slices.Compact(b)) {
			t.Errorf("%s has the blanks %q in Chinese and %q in English", key, a, b)
		}
	}
}

// spoken are the places where templates and the package ask for a word, and the
// beginnings of keys that end in an id.
var spoken = regexp.MustCompile(`\b(?:word|w|meaning|listPage)\(?[ (](?:[a-zA-Z]+, )?"([a-z-]+)"( ?\+)?`)

func TestEveryWordIsThereAndUsed(t *testing.T) {
	words := readWords(t, lang.Chinese)
	used := map[string]bool{}
	look := func(fsys fs.FS, pattern string) {
		names, err := fs.Glob(fsys, pattern)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v, %v", pattern, names, err)
		}
		for _, name := range names {
			text, err := fs.ReadFile(fsys, name)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range spoken.FindAllStringSubmatch(string(text), -1) {
				if m[2] == "" && words[m[1]] == "" {
					t.Errorf("%s asks for the word %q, which is missing", name, m[1])
				}
				for key := range words {
					if key == m[1] || m[2] != "" && strings.HasPrefix(key, m[1]) {
						used[key] = true
					}
				}
			}
		}
	}
	look(templates.Default(), "pages/*.html")
	look(templates.Default(), "parts/*.html")
	look(os.DirFS("."), "*.go")
	for key := range words {
		if !used[key] {
			t.Errorf("no page says the word %q", key)
		}
	}
}

func TestASiteMayReplaceSingleFilesOfTheTheme(t *testing.T) {
	in := input()
	in.Theme = templates.Over(fstest.MapFS{
		"pages/notfound.html":      {Data: []byte(`{{template "parts/top.html" .Page}}<h1>没有此页</h1>{{template "parts/bottom.html" .Page}}`)},
		"assets/css/10-tokens.css": {Data: []byte(":root{--main:#900}")},
		"assets/css/99-own.css":    {Data: []byte(".own{color:blue}")},
		"assets/emblem.png":        {Data: []byte("png")},
		"unrelated/notes.txt":      {Data: []byte("x")},
	})
	files := renderSite(t, in)
	if !strings.Contains(files["404.html"], "<h1>没有此页</h1>") {
		t.Error("the site's own 404 page is not used")
	}
	var style, emblem string
	for path, text := range files {
		if strings.HasPrefix(path, "assets/site.") {
			style = text
		}
		if strings.HasPrefix(path, "assets/emblem.") {
			emblem = text
		}
	}
	for _, want := range []string{"--main:#900", ".own{color:blue}", ".site-header", ".zc{color:red}"} {
		if !strings.Contains(style, want) {
			t.Errorf("the style sheet lacks %s", want)
		}
	}
	if strings.Contains(style, "--main: #0b4f7c") {
		t.Error("the colours that the site replaced are still there")
	}
	if emblem != "png" {
		t.Error("the site's own asset is not published")
	}
}

func TestBrokenThemesArePointedAt(t *testing.T) {
	for name, c := range map[string]struct {
		file, text string
		code       string
		line       int
	}{
		"unclosed action":      {"pages/home.html", "ok\n{{if}}", "template-broken", 2},
		"unknown function":     {"parts/crumbs.html", "\n\n{{speak}}", "template-broken", 3},
		"unknown field":        {"pages/section.html", "<p>\n{{.Colour}}", "template-broken", 2},
		"field of a part":      {"parts/cards.html", "\n{{.Width}}", "template-broken", 2},
		"unknown part":         {"pages/figures.html", "\n\n\n{{template \"parts/none.html\" .}}", "template-broken", 4},
		"ends in a tag":        {"pages/methods.html", "<p>\n<a href=\"{{.Tag}}", "template-broken", 0},
		"unquoted context":     {"pages/sources.html", "\n<a {{if .Tag}}href=\"{{else}}{{end}}x\">", "template-broken", 2},
		"unknown word":         {"pages/charts.html", "{{word \"hello\"}}", "word-missing", 0},
		"words that are none":  {"words/en.json", "{\n\"home\": \"Home\",\n}", "words-broken", 3},
		"words that are lists": {"words/zh.json", "{\n\"home\": [\"首页\"]}", "words-broken", 2},
	} {
		t.Run(name, func(t *testing.T) {
			in := input()
			in.Theme = templates.Over(fstest.MapFS{c.file: {Data: []byte(c.text)}})
			_, problems := renderAny(t, in)
			if len(problems) == 0 {
				t.Fatal("no problem is reported")
			}
			p := problems[0]
			wantFile := "templates/" + c.file
			if c.code == "word-missing" {
				wantFile = "templates/words/en.json"
			}
			if p.Pos.File != wantFile || p.Pos.Line != c.line || p.Code != c.code || p.Severity != source.SeverityError {
				t.Errorf("got %+v, want %s at %s:%d", p, c.code, wantFile, c.line)
			}
			for _, l := range lang.All() {
				if text := message.Of(p, l); text.What == p.Code || strings.Contains(text.What, "{") && !strings.Contains(p.Args["detail"], "{") {
					t.Errorf("message in %s: %q", l, text.What)
				}
			}
		})
	}
}
