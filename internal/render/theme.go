package render

import (
	"bufio"
	"bytes"
	"errors"
	"html/template"
	"io/fs"
	"regexp"
	"strconv"
	"sync"

	"zonepress/internal/lang"
	"zonepress/internal/source"
)

// theme is a theme that has been read.
type theme struct {
	templates map[lang.Lang]*template.Template
	words     map[lang.Lang]*words
	style     []byte            // the whole style sheet
	styleHash string            // for a content security policy: sha256-…
	assets    map[string][]byte // by path below the site's root
	addresses map[string]string // of an asset by its name in assets/
	sheets    sync.Pool         // of *sheet
	problems  *source.List
}

// The names of assets: the joined style sheet of the pages, that of embedded
// pages, the script of copy buttons, and those that every page has.
const (
	styleName  = "site.css"
	embedStyle = "embed.css"
	copyScript = "copy.js"

	earlyScript = "early.js" // in the head of every page
	pageScript  = "page.js"  // of every page

	qrScript    = "qr.js"    // draws addresses as QR codes, once a reader asks
	tableScript = "table.js" // of pages with tables to sort and filter
)

// readTheme reads templates, words and assets; nil where something is broken.
func readTheme(in Input, problems *source.List) *theme {
	t := &theme{
		templates: map[lang.Lang]*template.Template{}, words: map[lang.Lang]*words{},
		assets: map[string][]byte{}, addresses: map[string]string{},
		sheets: sync.Pool{New: func() any { return newSheet() }}, problems: problems,
	}
	whole := t.readAssets(in)
	for _, e := range in.Report.Editions {
		w := readWords(in.Theme, e.Lang, problems)
		if w == nil {
			whole = false
			continue
		}
		t.words[e.Lang] = w
		var parsed bool
		if t.templates[e.Lang], parsed = t.parse(in.Theme, w); !parsed {
			whole = false
		}
	}
	if !whole {
		return nil
	}
	return t
}

// parse reads every template of the theme, with the words of one language.
func (t *theme) parse(theme fs.FS, w *words) (set *template.Template, ok bool) {
	set, ok = template.New("").Option("missingkey=error").Funcs(template.FuncMap{"word": w.word, "day": w.day, "phrases": phrases}), true
	for _, folder := range []string{"parts", "pages"} {
		names, err := fs.Glob(theme, folder+"/*.html")
		if err != nil {
			t.unreadable(folder, err)
			ok = false
		}
		for _, name := range names {
			text, err := fs.ReadFile(theme, name)
			if err != nil {
				t.unreadable(name, err)
				ok = false
				continue
			}
			if _, err := set.New(name).Parse(string(text)); err != nil {
				t.broken(name, err)
				ok = false
			}
		}
	}
	for _, one := range set.Templates() {
		w.fold(one)
	}
	return set, ok
}

func (t *theme) unreadable(name string, err error) {
	t.problems.Add(source.Error(source.Pos{File: themeFolder + name}, "theme-unreadable", source.Args{"detail": err.Error()}))
}

// templatePlace is how template errors begin: the name, line and perhaps column
// of the template, then what is wrong.
var templatePlace = regexp.MustCompile(`(?s)^(?:html/)?template: ?([^:]+):(\d+)(?::\d+)?: (.*)$`)

// broken reports a template that cannot be parsed or executed, at its place.
func (t *theme) broken(name string, err error) {
	pos, detail := source.Pos{File: themeFolder + name}, err.Error()
	var escape *template.Error
	if m := templatePlace.FindStringSubmatch(detail); m != nil {
		line, _ := strconv.Atoi(m[2])
		pos, detail = source.Pos{File: themeFolder + m[1], Line: line}, m[3]
	} else if errors.As(err, &escape) {
		detail = escape.Description
		if escape.Name != "" {
			pos = source.Pos{File: themeFolder + escape.Name, Line: escape.Line}
		}
	}
	t.problems.Add(source.Error(pos, "template-broken", source.Args{"detail": detail}))
}

// execute runs a template of a language; ok is false where it failed, which is
// reported.
func (t *theme) execute(l lang.Lang, name string, data any) (output []byte, ok bool) {
	sheet := t.sheets.Get().(*sheet)
	defer t.sheets.Put(sheet)
	sheet.Reset()
	if err := t.templates[l].ExecuteTemplate(&sheet.Buffer, name, data); err != nil {
		t.broken(name, err)
		return nil, false
	}
	return bytes.Clone(sheet.Bytes()), true
}

// sheet is what is written on, again and again, by one goroutine at a time.
type sheet struct {
	bytes.Buffer
	writer *bufio.Writer // to the buffer
}

func newSheet() *sheet {
	s := new(sheet)
	s.writer = bufio.NewWriter(&s.Buffer)
	return s
}
