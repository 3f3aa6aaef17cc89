package stamp

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
)

const deepest = 256 // elements in one another

// stretch is a part of a file.
type stretch struct{ from, to int }

// walker reads an SVG element by element.
type walker struct {
	reader
	decoder *xml.Decoder
	open    []xml.Name // elements around what is being read
	field   string     // that the innermost element holds; "" for none
	text    []byte     // of the field
	began   int        // where the present metadata element begins
	holds   bool       // whether that has held a field
	stamped []stretch  // metadata elements with fields
	end     int        // of what is inside the root element; 0 until it is found
}

// walk reads a whole SVG, so that one that breaks off is found out. Entities
// beyond those of XML itself are errors, and so is a file in another encoding.
func walk(data []byte) (*walker, error) {
	w := &walker{decoder: xml.NewDecoder(bytes.NewReader(data))}
	for {
		before := int(w.decoder.InputOffset())
		token, err := w.decoder.Token()
		switch {
		case errors.Is(err, io.EOF) && w.end > 0:
			if !bytes.HasPrefix(data[w.end:], []byte("</")) {
				return nil, ErrNoSVG // <svg/> is no picture
			}
			return w, nil
		case err != nil && len(w.open) == 0 && w.end == 0:
			return nil, ErrNoSVG
		case err != nil:
			return nil, ErrXML
		}
		if err := w.take(token, before); err != nil {
			return nil, err
		}
	}
}

// take reads a token that begins at an offset.
func (w *walker) take(token xml.Token, at int) error {
	switch t := token.(type) {
	case xml.StartElement:
		return w.start(t.Name, at)
	case xml.EndElement:
		return w.close(at)
	case xml.CharData:
		if w.field != "" {
			if w.text = append(w.text, t...); len(w.text) > longestField {
				return ErrField
			}
		}
	}
	return nil
}

func (w *walker) start(name xml.Name, at int) error {
	switch {
	case len(w.open) == 0 && (w.end > 0 || name != description[0]):
		return ErrNoSVG
	case len(w.open) == deepest:
		return ErrXML
	case w.field != "":
		return ErrField // an element within a text
	}
	w.open = append(w.open, name)
	if len(w.open) == 2 {
		w.began, w.holds = at, false
	}
	w.field, w.text = fieldAt(w.open), w.text[:0]
	return nil
}

// close ends the innermost element, whose end tag begins at an offset.
func (w *walker) close(at int) error {
	if w.field != "" {
		if err := w.set(w.field, string(w.text)); err != nil {
			return err
		}
		w.field, w.holds = "", true
	}
	w.open = w.open[:len(w.open)-1]
	switch {
	case len(w.open) == 0:
		w.end = at
	case len(w.open) == 1 && w.holds:
		w.stamped = append(w.stamped, stretch{w.began, int(w.decoder.InputOffset())})
		w.holds = false
	}
	return nil
}

// fieldAt gives the keyword of the field that stands in an element, by the way
// to it from the root; "" for all other elements.
func fieldAt(way []xml.Name) string {
	if len(way) <= len(description) || !slices.Equal(way[:len(description)], description) {
		return ""
	}
	way = way[len(description):]
	if slices.Equal(way, checksum) {
		return keyData
	}
	for _, t := range terms {
		if len(way) == 1 && way[0] == t.name {
			return t.keyword
		}
	}
	return ""
}
