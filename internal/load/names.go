package load

import (
	"slices"
	"strings"

	"zonepress/internal/nearest"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// longestName bounds ids and the names of files: they become parts of
// addresses and the names of files again, with endings.
const longestName = 80

// isName reports whether text is lower-case ASCII words, with digits, joined by
// single hyphens.
func isName(text string) bool {
	if len(text) > longestName {
		return false
	}
	for word := range strings.SplitSeq(text, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// startsWithLetter holds for names that formulas use: a digit would begin a number.
func startsWithLetter(name string) bool { return name[0] >= 'a' && name[0] <= 'z' }

// asName is the name nearest to what was typed: High_Tech Firms becomes
// high-tech-firms. It is "" where nothing remains.
func asName(typed string) string {
	words := strings.FieldsFunc(strings.ToLower(narrow(typed)), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	name := strings.Join(words, "-")
	return strings.TrimRight(name[:min(len(name), longestName)], "-")
}

// narrow gives full-width letters, digits and signs (U+FF01 to U+FF5E) their
// usual width.
func narrow(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			return r - '！' + '!'
		case r == '\u3000':
			return ' '
		}
		return r
	}, text)
}

// reserved are the first parts of addresses that belong to the program: its own
// lists of pages, its files, the English edition.
var reserved = []string{
	"404", "about", "assets", "charts", "corrections", "data", "en", "figures", "index",
	"methods", "print", "releases", "search", "sources", "verify", "zh",
}

func isReserved(name string) bool { return slices.Contains(reserved, name) }

// isDevice reports whether Windows takes a name for one of its devices, with or
// without an ending, so that no file can be called so there.
func isDevice(name string) bool {
	switch name {
	case "aux", "con", "nul", "prn":
		return true
	}
	device := strings.TrimRight(name, "0123456789")
	return (device == "com" || device == "lpt") && len(name) == len("com1")
}

// id reads the id of a thing that formulas name.
func (v value) id() source.At[string] {
	id := v.name()
	if isName(id.Value) && !startsWithLetter(id.Value) {
		v.fail("id-digit", source.Args{"id": id.Value})
	}
	return id
}

// name reads lower-case ASCII words joined by hyphens. What is in another form
// is told of and returned all the same, so that it can be referred to.
func (v value) name() source.At[string] {
	name := v.token()
	if isDevice(name.Value) {
		v.fail("device-name", source.Args{"name": name.Value})
	}
	if !name.Given() || isName(name.Value) {
		return name
	}
	args := source.Args{"id": name.Value, "near": asName(name.Value)}
	if isName(args["near"]) {
		v.fail("id-form-near", args)
	} else {
		v.fail("id-form", args)
	}
	return name
}

// reference reads the id of something that stands elsewhere. Its form is not
// checked: whether there is such a thing is.
func (v value) reference() source.At[string] { return v.token() }

// vocabulary is a set of words of which one is wanted.
type vocabulary[W ~string] struct {
	words []W
	code  string // says what each word means
}

// word reads one of the words of a vocabulary.
func word[W ~string](v value, words vocabulary[W]) source.At[W] {
	typed := v.token()
	if !typed.Given() {
		return source.At[W]{}
	}
	if w := W(typed.Value); slices.Contains(words.words, w) {
		return source.At[W]{Value: w, Pos: typed.Pos}
	}
	known := make([]string, len(words.words))
	for i, w := range words.words {
		known[i] = string(w)
	}
	args := source.Args{"word": typed.Value, "known": strings.Join(known, ", ")}
	if near := nearest.Names(typed.Value, known, 1); len(near) > 0 {
		args["near"] = near[0]
		v.fail("unknown-word-near", args)
	} else {
		v.fail(words.code, args)
	}
	return source.At[W]{}
}

func kinds() vocabulary[site.Kind] { return vocabulary[site.Kind]{site.Kinds(), "unknown-kind"} }
func directions() vocabulary[site.Direction] {
	return vocabulary[site.Direction]{site.Directions(), "unknown-direction"}
}
func statuses() vocabulary[site.Status] {
	return vocabulary[site.Status]{site.Statuses(), "unknown-status"}
}
func qualifiers() vocabulary[site.Qualifier] {
	return vocabulary[site.Qualifier]{site.Qualifiers(), "unknown-qualifier"}
}
func forms() vocabulary[site.Form] { return vocabulary[site.Form]{site.Forms(), "unknown-form"} }
func sourceKinds() vocabulary[site.SourceKind] {
	return vocabulary[site.SourceKind]{site.SourceKinds(), "unknown-source-kind"}
}

// statedMeasures are those that a source may print beside the value itself.
func statedMeasures() vocabulary[string] {
	return vocabulary[string]{[]string{"change", "growth", "cagr", "share", "pull", "contribution"}, "unknown-stated"}
}
