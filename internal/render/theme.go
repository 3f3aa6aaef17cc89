package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"html/template"
	"io/fs"
	"path"
	"regexp"
	"strconv"
	"strings"
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
	buffers   sync.Pool
	problems  *source.List
}

// styleName is the name of the joined style sheet among the assets.
const styleName = "site.css"

// readTheme reads templates, words and assets; nil where something is broken.
func readTheme(in Input, problems *source.List) *theme {
	t := &theme{
		templates: map[lang.Lang]*template.Template{}, words: map[lang.Lang]*words{},
		assets: map[string][]byte{}, addresses: map[string]string{},
		buffers: sync.Pool{New: func() any { return new(bytes.Buffer) }}, problems: problems,
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
	set, ok = template.New("").Option("missingkey=error").Funcs(template.FuncMap{"word": w.word}), true
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
	b := t.buffers.Get().(*bytes.Buffer)
	defer t.buffers.Put(b)
	b.Reset()
	if err := t.templates[l].ExecuteTemplate(b, name, data); err != nil {
		t.broken(name, err)
		return nil, false
	}
	return bytes.Clone(b.Bytes()), true
}

// readAssets joins the style sheet and takes up the other files of assets/.
func (t *theme) readAssets(in Input) bool {
	style, ok := t.joinStyle(in)
	if !ok {
		return false
	}
	t.style = style
	sum := sha256.Sum256(style)
	t.styleHash = "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
	t.addAsset(styleName, style)
	entries, err := fs.ReadDir(in.Theme, "assets")
	if err != nil {
		t.unreadable("assets", err)
		return false
	}
	for _, entry := range entries {
		if entry.IsDir() {
			continue
		}
		data, err := fs.ReadFile(in.Theme, "assets/"+entry.Name())
		if err != nil {
			t.unreadable("assets/"+entry.Name(), err)
			return false
		}
		t.addAsset(entry.Name(), data)
	}
	return true
}

// joinStyle joins assets/css/*.css by name, and the charts' style sheet.
func (t *theme) joinStyle(in Input) ([]byte, bool) {
	names, err := fs.Glob(in.Theme, "assets/css/*.css")
	if err != nil {
		t.unreadable("assets/css", err)
		return nil, false
	}
	var style bytes.Buffer
	for _, name := range names {
		data, err := fs.ReadFile(in.Theme, name)
		if err != nil {
			t.unreadable(name, err)
			return nil, false
		}
		style.Write(data)
	}
	style.WriteString(in.ChartCSS)
	return style.Bytes(), true
}

// hashDigits is how many digits of its content's hash stand in an asset's name.
const hashDigits = 8

// addAsset publishes a file under a name that changes with its content.
func (t *theme) addAsset(name string, data []byte) {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	published := "assets/" + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:])[:hashDigits] + ext
	t.assets[published] = data
	t.addresses[name] = "/" + published
}
