package load

import (
	"net/url"
	"strings"
	"time"
	"unicode"

	"gopkg.in/yaml.v3"

	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// languages are the keys of a localised text, in the order of [lang.All].
var languages = []string{string(lang.Chinese), string(lang.English)}

// text reads a localised text: a mapping by language, or a scalar in Chinese.
func (v value) text() site.Text {
	switch {
	case v.node == nil:
		return nil
	case v.node.Kind == yaml.ScalarNode:
		chinese := v.scalar()
		if !chinese.Given() {
			return nil
		}
		v.noteEnglish(chinese)
		return site.Text{lang.Chinese: chinese}
	}
	text := textOf(v.mapping(languages...))
	if len(text) == 0 {
		return nil
	}
	return text
}

// textOf reads the languages of a mapping, which may have more keys than those.
func textOf(m mapping) site.Text {
	text := site.Text{}
	if chinese := m.language(lang.Chinese); chinese.Given() {
		text[lang.Chinese] = chinese
	}
	if english := m.may(string(lang.English)).scalar(); english.Given() {
		text[lang.English] = english
	} else if chinese, ok := text[lang.Chinese]; ok && !m.excuses(string(lang.English)) {
		m.noteEnglish(chinese)
	}
	return text
}

// language reads the text of a language that must be there.
func (m mapping) language(l lang.Lang) source.At[string] {
	v, ok := m.find(string(l))
	if ok && !v.empty() {
		return v.scalar()
	}
	if m.node != nil && !m.excuses(string(l)) {
		m.fail("missing-chinese", nil)
	}
	return source.At[string]{}
}

// noteEnglish says that a Chinese text has no English one, where there is an
// English edition and the text would not be the same there, as % is.
func (v value) noteEnglish(chinese source.At[string]) {
	if v.file.loader.bilingual && strings.ContainsFunc(chinese.Value, isHan) {
		v.file.note(chinese.Pos, "missing-english", source.Args{"key": v.key})
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// words reads a list of short texts, such as keywords.
func (v value) words() []source.At[string] { return list(v, value.oneItem) }

// oneItem reads an item of such a list, and warns of one that looks like several.
func (v value) oneItem() source.At[string] {
	text := v.scalar()
	if mark := strings.IndexAny(text.Value, "，、；;"); mark >= 0 {
		v.file.warn(source.PlaceIn(text, mark), "one-item", source.Args{"key": v.key, "text": text.Value})
	}
	return text
}

// scalars reads a list of texts that stand as they are.
func (v value) scalars() []source.At[string] { return list(v, value.scalar) }

// url reads an address on the web.
func (v value) url() source.At[string] {
	address := v.token()
	if !address.Given() {
		return address
	}
	if parsed, err := url.Parse(address.Value); err != nil || !isWeb(parsed) || strings.ContainsAny(address.Value, " \"<>") {
		v.fail("url-form", source.Args{"url": address.Value})
		return source.At[string]{}
	}
	return address
}

// baseURL reads the address under which the site will stand. It ends in a slash.
func (v value) baseURL() source.At[string] {
	address := v.url()
	if !address.Given() {
		return address
	}
	base, ok := BaseURL(address.Value)
	if !ok {
		v.fail("base-url-form", source.Args{"url": address.Value})
		return source.At[string]{}
	}
	address.Value = base
	return address
}

// BaseURL is the address of a site in the form that links are joined to: ended
// by a slash. It reports whether text is the address of a folder on the web,
// without a query, a place in a page or a password.
func BaseURL(text string) (base string, ok bool) {
	parsed, err := url.Parse(text)
	if err != nil || !isWeb(parsed) || parsed.RawQuery != "" || parsed.Fragment != "" || parsed.User != nil ||
		strings.ContainsAny(text, " \"<>") {
		return "", false
	}
	return strings.TrimRight(text, "?#/") + "/", true
}

func isWeb(address *url.URL) bool {
	return (address.Scheme == "http" || address.Scheme == "https") && address.Hostname() != ""
}

// date reads YYYY-MM-DD.
func (v value) date() source.At[string] { return v.moment(time.DateOnly, "date-form") }

// minute reads YYYY-MM-DD HH:MM, which 《政府网站发展指引》 asks for.
func (v value) minute() source.At[string] { return v.moment("2006-01-02 15:04", "time-form") }

func (v value) moment(layout, code string) source.At[string] {
	typed := v.token()
	if !typed.Given() {
		return typed
	}
	if _, err := time.Parse(layout, typed.Value); err != nil {
		v.fail(code, source.Args{"typed": typed.Value})
		return source.At[string]{}
	}
	return typed
}
