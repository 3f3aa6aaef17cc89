package linkcheck

import "bytes"

// attributeName gives a known attribute's name without making a new string for
// every link.
func attributeName(name []byte) string {
	switch string(name) {
	case "href":
		return "href"
	case "src":
		return "src"
	case "srcset":
		return "srcset"
	case "xlink:href":
		return "xlink:href"
	case "aria-labelledby":
		return "aria-labelledby"
	case "aria-describedby":
		return "aria-describedby"
	case "headers":
		return "headers"
	}
	return string(name)
}

// attribute reads one attribute of an element that is not meta or base.
func (r *reader) attribute(element []byte, a attribute) {
	switch string(a.name) {
	case "id":
		if len(a.value) > 0 {
			r.ids = r.anchor(r.ids, a.value)
		}
	case "class", "title", "alt", "rel", "type", "width", "height", "lang", "d", "x", "y", "x1", "y1", "x2", "y2", "transform":
		// Most attributes are one of these, and none is a link.
	case "href", "xlink:href", "src", "poster", "cite", "longdesc", "background":
		r.link(attributeName(a.name), plain(a.value))
	case "srcset", "imagesrcset":
		r.candidates(attributeName(a.name), plain(a.value))
	case "ping":
		for _, address := range bytes.Fields(plain(a.value)) {
			r.link("ping", address)
		}
	case "action", "formaction":
		if len(a.value) > 0 { // without one, a form is sent to its own page
			r.link(attributeName(a.name), plain(a.value))
		}
	case "data", "name", "for", "list", "form", "headers", "usemap", "manifest":
		r.ambiguous(element, a)
	case "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-flowto",
		"aria-errormessage", "aria-activedescendant", "itemref", "popovertarget", "commandfor", "anchor":
		r.references(a)
	case "style", "fill", "stroke", "clip-path", "mask", "filter", "marker", "marker-start", "marker-mid", "marker-end", "cursor":
		if bytes.IndexByte(a.value, '(') >= 0 {
			r.styles(plain(a.value), r.lexer.start)
		}
	}
}

// ambiguous reads an attribute whose meaning depends on the element.
func (r *reader) ambiguous(element []byte, a attribute) {
	switch string(a.name) + " " + string(element) {
	case "data object", "manifest html":
		r.link(attributeName(a.name), plain(a.value))
	case "name a":
		if len(a.value) > 0 {
			r.names = r.anchor(r.names, a.value)
		}
	case "name map":
		r.maps = r.anchor(r.maps, a.value)
	case "for label", "for output", "headers td", "headers th", "list input":
		r.references(a)
	case "usemap img", "usemap object":
		r.link("usemap", plain(a.value))
	default:
		if string(a.name) == "form" {
			r.references(a)
		}
	}
}

// references reads a list of ids.
func (r *reader) references(a attribute) {
	for _, id := range bytes.Fields(plain(a.value)) {
		r.reference(attributeName(a.name), id)
	}
}

// candidates reads a srcset: addresses, each with an optional width or density
// behind it, separated by commas (section 2.4.5 of the HTML standard: a comma
// inside an address separates nothing).
func (r *reader) candidates(attribute string, value []byte) {
	for {
		value = bytes.TrimLeft(value, " \t\r\n\f,")
		if len(value) == 0 {
			return
		}
		end := bytes.IndexAny(value, " \t\r\n\f")
		if end < 0 {
			end = len(value)
		}
		address := value[:end]
		value = value[end:]
		trimmed := bytes.TrimRight(address, ",")
		r.link(attribute, trimmed)
		if len(trimmed) == len(address) { // a descriptor may follow
			_, value, _ = bytes.Cut(value, []byte(","))
		}
	}
}
