package photo

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Namespaces that a drawing needs. Whatever is of another one is left out: it is
// what drawing programs note for themselves, such as where the file lay.
const (
	svgSpace   = "http://www.w3.org/2000/svg"
	xlinkSpace = "http://www.w3.org/1999/xlink"
	xmlSpace   = "http://www.w3.org/XML/1998/namespace"
)

// active are the elements that run or hold something other than a drawing.
var active = []string{"script", "handler", "listener", "foreignObject", "iframe", "embed", "object", "audio", "video", "canvas"}

// drawing is an SVG while it is read: what is kept is copied as it stands.
type drawing struct {
	src   []byte
	out   bytes.Buffer
	line  int // counted from 1
	depth int // of elements
	skip  int // depth of the element that is being left out, 0 for none
	style int // depth of the style sheet around, 0 for none
	info  *Info
}

// readSVG is a drawing without comments and metadata; its size is noted in info.
func readSVG(data []byte, info *Info) ([]byte, error) {
	d := &drawing{src: bytes.TrimPrefix(data, []byte("\ufeff")), line: 1, info: info}
	decoder := xml.NewDecoder(bytes.NewReader(d.src))
	at := int64(0)
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, broken(err.Error())
		}
		end := decoder.InputOffset()
		raw := d.src[at:end]
		if err := d.token(token, raw); err != nil {
			return nil, err
		}
		d.line += bytes.Count(raw, []byte("\n"))
		at = end
	}
	if info.Width == 0 {
		return nil, broken("no svg element")
	}
	return d.out.Bytes(), nil
}

// token takes one part of the file, which stands there as raw.
func (d *drawing) token(token xml.Token, raw []byte) error {
	switch t := token.(type) {
	case xml.StartElement:
		d.depth++
		return d.start(t, raw)
	case xml.EndElement:
		if d.skip == 0 {
			d.out.Write(raw)
		}
		if d.skip == d.depth {
			d.skip = 0
		}
		if d.style == d.depth {
			d.style = 0
		}
		d.depth--
	case xml.CharData:
		if d.skip > 0 {
			return nil
		}
		if d.style > 0 {
			if err := d.css(string(t)); err != nil {
				return err
			}
		}
		d.out.Write(raw)
	case xml.ProcInst:
		switch t.Target {
		case "xml":
			d.out.Write(raw)
		case "xml-stylesheet":
			return d.refuse(Outward, "<?xml-stylesheet?>")
		}
	case xml.Directive:
		if bytes.Contains(t, []byte("ENTITY")) {
			return d.refuse(Outward, "<!ENTITY>")
		}
	}
	return nil
}

func (d *drawing) refuse(code Code, what string) error {
	return fail(code, "what", what, "line", strconv.Itoa(d.line))
}

func (d *drawing) start(t xml.StartElement, raw []byte) error {
	switch {
	case d.skip > 0:
		return nil
	case d.depth == 1 && (t.Name.Local != "svg" || t.Name.Space != svgSpace):
		return broken("the outermost element is not <svg xmlns=\"" + svgSpace + "\">")
	case slices.ContainsFunc(active, func(name string) bool { return strings.EqualFold(name, t.Name.Local) }):
		return d.refuse(Active, "<"+t.Name.Local+">")
	case t.Name.Space != svgSpace, t.Name.Local == "metadata":
		d.skip = d.depth
		return nil
	case t.Name.Local == "style":
		d.style = d.depth
	}
	if d.depth == 1 {
		if err := d.measure(t.Attr); err != nil {
			return err
		}
	}
	for _, a := range t.Attr {
		if err := d.attribute(t.Name.Local, a); err != nil {
			return err
		}
	}
	d.out.Write(withoutForeign(raw, t.Attr))
	return nil
}

// attribute refuses what would run, or lead out of the file.
func (d *drawing) attribute(element string, a xml.Attr) error {
	name, value := strings.ToLower(a.Name.Local), strings.TrimSpace(a.Value)
	switch {
	case a.Name.Space == "xmlns" || a.Name.Space == "" && name == "xmlns":
		return nil
	case strings.HasPrefix(name, "on"):
		return d.refuse(Active, a.Name.Local+"=")
	case name == "attributename" && (strings.HasPrefix(strings.ToLower(value), "on") || strings.HasSuffix(strings.ToLower(value), "href")):
		return d.refuse(Active, "<"+element+" "+a.Name.Local+"="+value+">")
	case name == "href", name == "src":
		if !strings.HasPrefix(value, "#") {
			return d.embedded(value)
		}
	case name == "base" && a.Name.Space == xmlSpace:
		return d.refuse(Outward, "xml:base")
	default:
		return d.css(a.Value)
	}
	return nil
}

// measure reads the size of a drawing from its outermost element.
func (d *drawing) measure(attributes []xml.Attr) error {
	var width, height float64
	var box []string
	for _, a := range attributes {
		switch {
		case a.Name.Space != "":
		case a.Name.Local == "width":
			width = pixels(a.Value)
		case a.Name.Local == "height":
			height = pixels(a.Value)
		case a.Name.Local == "viewBox":
			box = strings.FieldsFunc(a.Value, func(r rune) bool { return strings.ContainsRune(" ,\t\r\n", r) })
		}
	}
	if len(box) == 4 && (width <= 0 || height <= 0) {
		width, height = pixels(box[2]), pixels(box[3])
	}
	const longest = 1e6 // of what can be counted
	if !(width > 0 && height > 0 && width < longest && height < longest) {
		return fail(Sizeless)
	}
	d.info.Width, d.info.Height = max(int(width+0.5), 1), max(int(height+0.5), 1)
	return nil
}

// units are the lengths of CSS in pixels (CSS Values 4, 6.2).
var units = map[string]float64{"": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4}

// pixels is a length in pixels; 0 where it is none that stands for itself.
func pixels(length string) float64 {
	length = strings.ToLower(strings.TrimSpace(length))
	number := strings.TrimRight(length, "abcdefghijklmnopqrstuvwxyz%")
	size, ok := units[length[len(number):]]
	value, err := strconv.ParseFloat(number, 64)
	if err != nil || !ok {
		return 0
	}
	return value * size
}
