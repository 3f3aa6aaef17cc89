package stamp

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
)

// What keeps an SVG from being read.
var (
	ErrNoSVG = errors.New("not an SVG")
	ErrXML   = errors.New("the SVG is not well-formed or nested too deep")
)

// The namespaces of the terms.
const (
	nsSVG    = "http://www.w3.org/2000/svg"
	nsRDF    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	nsTerms  = "http://purl.org/dc/terms/"
	nsDCAT   = "http://www.w3.org/ns/dcat#"
	nsSchema = "https://schema.org/"
	nsProv   = "http://www.w3.org/ns/prov#"
	nsSPDX   = "http://spdx.org/rdf/terms#"
)

// terms names the elements of the description that hold a field each.
var terms = [...]struct {
	keyword string
	name    xml.Name
	tag     string
}{
	{keyTitle, xml.Name{Space: nsTerms, Local: "title"}, "dcterms:title"},
	{keyPublisher, xml.Name{Space: nsTerms, Local: "publisher"}, "dcterms:publisher"},
	{keyPermalink, xml.Name{Space: nsTerms, Local: "identifier"}, "dcterms:identifier"},
	{keyRelease, xml.Name{Space: nsDCAT, Local: "version"}, "dcat:version"},
	{keyNumber, xml.Name{Space: nsSchema, Local: "version"}, "schema:version"},
	{keySource, xml.Name{Space: nsTerms, Local: "source"}, "dcterms:source"},
}

// description is where the terms stand; checksum is the way from there to the
// hash of the data.
var (
	description = []xml.Name{{Space: nsSVG, Local: "svg"}, {Space: nsSVG, Local: "metadata"}, {Space: nsRDF, Local: "RDF"}, {Space: nsRDF, Local: "Description"}}
	checksum    = []xml.Name{{Space: nsProv, Local: "wasDerivedFrom"}, {Space: nsSPDX, Local: "checksum"}, {Space: nsSPDX, Local: "checksumValue"}}
)

// SVG puts a stamp into an SVG, at the end of its root element, in place of one
// that it has.
func SVG(data []byte, s Stamp) ([]byte, error) {
	found, err := walk(data)
	if err != nil {
		return nil, fmt.Errorf("stamp: %w", err)
	}
	out := make([]byte, 0, len(data)+2048)
	from := 0
	for _, old := range found.stamped {
		out = append(out, data[from:old.from]...)
		from = old.to
	}
	out = append(out, data[from:found.end]...)
	out = appendMetadata(out, s)
	return append(out, data[found.end:]...), nil
}

// appendMetadata writes the element of a stamp.
func appendMetadata(b []byte, s Stamp) []byte {
	b = append(b, `<metadata><rdf:RDF xmlns:rdf="`+nsRDF+`" xmlns:dcterms="`+nsTerms+`" xmlns:dcat="`+nsDCAT+`" xmlns:schema="`+nsSchema+
		`" xmlns:prov="`+nsProv+`" xmlns:spdx="`+nsSPDX+`"><rdf:Description rdf:about="">`...)
	for _, f := range s.fields() {
		if f.keyword == keyData {
			b = append(b, `<prov:wasDerivedFrom rdf:parseType="Resource"><spdx:checksum rdf:parseType="Resource">`+
				`<spdx:algorithm rdf:resource="`+nsSPDX+`checksumAlgorithm_sha256"/><spdx:checksumValue>`...)
			b = appendEscaped(b, f.text)
			b = append(b, `</spdx:checksumValue></spdx:checksum></prov:wasDerivedFrom>`...)
			continue
		}
		for _, t := range terms {
			if t.keyword == f.keyword {
				b = append(append(append(b, '<'), t.tag...), '>')
				b = appendEscaped(b, f.text)
				b = append(append(append(b, "</"...), t.tag...), '>')
			}
		}
	}
	return append(b, `</rdf:Description></rdf:RDF></metadata>`...)
}

func appendEscaped(b []byte, text string) []byte {
	var escaped bytes.Buffer
	_ = xml.EscapeText(&escaped, []byte(text)) // a buffer takes everything
	return append(b, escaped.Bytes()...)
}

// ReadSVG reads the stamp of an SVG back. The error is ErrNone where there is no
// stamp, or says what is wrong with the file or with its stamp.
func ReadSVG(data []byte) (Stamp, error) {
	found, err := walk(data)
	if err != nil {
		return Stamp{}, fmt.Errorf("stamp: %w", err)
	}
	return found.stamp()
}
