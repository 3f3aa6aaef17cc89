package download

import "zonepress/internal/lang"

// words are the texts of the files in one language. Those with a % are formats.
type words struct {
	semicolon string // between things in a line
	colon     string

	// the names of sheets
	data, about, indicators, sources, corrections string

	// the names of what the sheet about says
	title, id, topic, definition, scope, unit, note, source, statusOf, qualifierOf string
	release, permalink, correction, license, publisher, report, zone, description  string
	kind, authors, dated, url, figure, measure, period, date, old, new, reason     string

	releaseText   string // number, name, date
	unreleased    string
	noCorrections string
	withdrawn     string

	statuses        map[string]named
	qualifiers      map[string]named
	sourceKinds     map[string]string
	correctionKinds map[string]string

	readme readmeWords
}

// named is a code's name and what it means.
type named struct{ name, meaning string }

// readmeWords are the paragraphs of README.txt in the archive of everything.
type readmeWords struct {
	heading  string // title of the report
	intro    string
	contents [][2]string // name in the archive, what it is
	columns  string      // heading
	chart    string      // heading
	notes    []string
	license  string // name
	licensed string // name, address
	none     string
	home     string // address
}

// in returns the words of a language, and the Chinese ones for one that has none.
func in(l lang.Lang) words {
	if w, ok := allWords[l]; ok {
		return w
	}
	return allWords[lang.Chinese]
}

// status names a status; one that is not known is its own name.
func (w words) status(code string) named { return lookUp(w.statuses, code) }

// qualifier names a qualifier. That of an exact value has no name.
func (w words) qualifier(code string) named { return lookUp(w.qualifiers, code) }

func lookUp(all map[string]named, code string) named {
	if n, ok := all[code]; ok {
		return n
	}
	return named{name: code}
}

// word looks a code's name up; one that is not known is its own name.
func word(all map[string]string, code string) string {
	if name, ok := all[code]; ok {
		return name
	}
	return code
}

var allWords = map[lang.Lang]words{lang.Chinese: chinese, lang.English: english}
