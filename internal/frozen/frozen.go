// Package frozen knows the files of data/releases/: a release as YAML that people
// read in version control, and that reads back exactly as it was.
//
//	text := frozen.Encode(release)
//	release, err := frozen.Decode(text)     // *frozen.Error where it is in another form
//
// Every line is one thing: a value of a figure, a row of a chart, a text. What
// goes without saying is left out (see defaults.go): the unit that is the
// figure's, the name of a period that stands in the table of names, a printed
// number that is the digits alone. A value of a chart that is a value of a figure
// is written as a reference to it. A text that is the same in every language of
// the report is written once.
//
// The file is YAML for everybody, and for us a small part of YAML that is read
// many times faster: block mappings and lists indented by two spaces, mappings
// and lists in braces and brackets on one line, plain and double-quoted scalars,
// comment lines. Since a seal guards the file (package seal), nothing else can
// stand in it.
//
// Texts are UTF-8, and what is not becomes U+FFFD. Lists and texts that are empty read back as nil.
package frozen

import (
	"fmt"
	"strings"

	"zonepress/internal/record"
)

// Version is the version of the form that Encode writes and Decode reads.
const Version = 1

// Encode writes a release, with a comment at its head. It is not sealed yet.
func Encode(r record.Release) []byte {
	var p printer
	p.comment(headWords)
	p.document(newEncoder(&r).release(&r))
	return p.out.Bytes()
}

// Decode reads what Encode has written. Where the text is in another form it
// returns an *Error.
func Decode(text string) (Document, error) {
	if version, line, ok := versionOf(text); ok && version > Version {
		return Document{}, &Error{Line: line, Column: len("format: ") + 1, Fault: Newer, Text: fmt.Sprint(version)}
	}
	root, err := parse(text)
	if err != nil {
		return Document{}, err
	}
	d := decoder{text: text}
	document := d.document(&root)
	if d.err != nil {
		return Document{}, d.err
	}
	return document, nil
}

// Document is a release with the places of what an author may want to look at.
type Document struct {
	record.Release
	NumberAt, NameAt, DateAt Place
}

// Place is a line and a column, both counted from 1, the column in characters.
type Place struct{ Line, Column int }

// Fault says in what way a text is not in the form of releases.
type Fault string

// The faults.
const (
	Newer      Fault = "newer"       // written by a newer version of the program; Text is the version of the form
	BadForm    Fault = "form"        // not as the command writes; Text is what stands there
	UnknownKey Fault = "unknown-key" // Text is the key
)

// Error is where and why a text is not in the form of releases.
type Error struct {
	Line, Column int
	Fault        Fault
	Text         string
}

func (e *Error) Error() string {
	return fmt.Sprintf("%d:%d: %s: %q", e.Line, e.Column, e.Fault, e.Text)
}

// versionOf finds the version of the form without understanding the rest.
func versionOf(text string) (version, line int, ok bool) {
	for one := range strings.Lines(text) {
		line++
		if one[0] == '#' {
			continue
		}
		_, err := fmt.Sscanf(one, "format: %d\n", &version)
		return version, line, err == nil
	}
	return 0, 0, false
}
