// Package stamp puts the origin of a picture into the picture's file, and reads
// it back.
//
//	png, err = stamp.PNG(png, stamp.Stamp{Title: …, Permalink: …})
//	s, err := stamp.ReadPNG(png)
//
// A PNG has iTXt chunks right after its header (PNG specification, third
// edition, 11.3.3.4), in UTF-8, with these keywords; empty fields are left out:
//
//	Title           of the chart or figure
//	Publisher       title of the report
//	Permalink       where the picture comes from
//	Release         name of the release
//	Release Number  counted from 1
//	Data Source     the source line (the format's own "Source" is a device)
//	Data SHA-256    of the CSV with the numbers in the picture
//
// An SVG has a metadata element (SVG 1.1, 21) with RDF about the document:
// dcterms:title, dcterms:publisher, dcterms:identifier for the permalink,
// dcat:version for the name of the release and schema:version for its number,
// dcterms:source for the source line, and prov:wasDerivedFrom a thing with an
// spdx:checksum for the data.
//
// A stamp survives being passed on as a file. It is a claim, not a proof: the
// proof is the file's own SHA-256 in the published list. Reading it is safe
// with files from anywhere: it takes memory in proportion to the file, a field
// longer than 16 KB or given twice is an error, and no entity is expanded.
package stamp

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Stamp says where a picture comes from.
type Stamp struct {
	Title     string // of the chart or figure
	Publisher string // title of the report
	Permalink string // absolute where the site's address is known, else from its root
	Release   string // name of the release; "" for none yet
	Number    int    // of the release; 0 for none yet
	Source    string // the source line
	Data      string // SHA-256, in hexadecimal, of the CSV with the numbers in the picture
}

// What keeps a stamp from being read.
var (
	ErrNone  = errors.New("the picture has no stamp")
	ErrField = errors.New("the stamp has a field that is damaged or too long")
	ErrTwice = errors.New("the stamp says the same twice")
)

const (
	longestField = 16 << 10
	mostReleases = 1_000_000
)

// The keywords of a PNG, which name the fields.
const (
	keyTitle     = "Title"
	keyPublisher = "Publisher"
	keyPermalink = "Permalink"
	keyRelease   = "Release"
	keyNumber    = "Release Number"
	keySource    = "Data Source"
	keyData      = "Data SHA-256"
)

type field struct{ keyword, text string }

// fields lists what a stamp says, as it is written: without control characters.
func (s Stamp) fields() []field {
	number := ""
	if s.Number > 0 {
		number = strconv.Itoa(s.Number)
	}
	var list []field
	for _, f := range [...]field{
		{keyTitle, s.Title}, {keyPublisher, s.Publisher}, {keyPermalink, s.Permalink}, {keyRelease, s.Release},
		{keyNumber, number}, {keySource, s.Source}, {keyData, s.Data},
	} {
		if f.text = clean(f.text); f.text != "" {
			list = append(list, f)
		}
	}
	return list
}

// clean makes a text that both formats can hold: one line of UTF-8, no longer
// than is read back.
func clean(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r < ' ' || r >= 0x7F && r < 0xA0 || r == 0x2028 || r == 0x2029:
			return ' '
		case r >= 0xFDD0 && r <= 0xFDEF || r&0xFFFE == 0xFFFE:
			return utf8.RuneError
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
	if len(text) > longestField {
		text = strings.ToValidUTF8(text[:longestField], "")
	}
	return strings.Trim(text, " ")
}

// isField reports whether a keyword is one of a stamp.
func isField(keyword string) bool {
	switch keyword {
	case keyTitle, keyPublisher, keyPermalink, keyRelease, keyNumber, keySource, keyData:
		return true
	}
	return false
}

// reader gathers the fields of a stamp.
type reader struct {
	fields map[string]string
}

// set notes a field. One that is given twice could be read one way here and
// the other way elsewhere.
func (r *reader) set(keyword, text string) error {
	if r.fields == nil {
		r.fields = map[string]string{}
	}
	if _, given := r.fields[keyword]; given {
		return ErrTwice
	}
	r.fields[keyword] = clean(text)
	return nil
}

// stamp makes a stamp of the fields. A picture that says where it comes from
// has a stamp; other programs write titles too.
func (r *reader) stamp() (Stamp, error) {
	f := r.fields
	if f[keyPermalink] == "" {
		return Stamp{}, ErrNone
	}
	s := Stamp{
		Title: f[keyTitle], Publisher: f[keyPublisher], Permalink: f[keyPermalink], Release: f[keyRelease],
		Source: f[keySource], Data: f[keyData],
	}
	if number := f[keyNumber]; number != "" {
		n, err := strconv.Atoi(number)
		if err != nil || n < 1 || n > mostReleases {
			return Stamp{}, ErrField
		}
		s.Number = n
	}
	return s, nil
}
