package linkcheck

import (
	"bytes"
	"hash/maphash"
	"html"
	"slices"
	"strings"
)

// reader collects the links and ids of one file at a time. Its memory is used
// again for the next file.
type reader struct {
	lexer    lexer
	resolver resolver
	self     []byte // the file's path
	text     []byte // the file
	css, xml bool   // what the file is, if not HTML

	found     []found
	ids       []anchor
	names     []anchor // of a elements, which share ids' space but may repeat them
	maps      []anchor // of map elements
	seed      maphash.Seed
	seen      map[uint64]struct{} // hashes of attribute and link, for those that stand on the page already
	arena     []byte              // backs the paths and fragments of found
	templates int                 // how many template elements are open

	counted, line, column int // the place of byte counted
}

// found is one link.
type found struct {
	attribute string
	link      []byte // as written, character references replaced
	aim       aim
	line      int
	column    int
}

// anchor is an id with its place.
type anchor struct {
	id           []byte
	line, column int
}

// read scans a file. What it finds stays valid until the next read.
func (r *reader) read(options Options, site base, path string, text []byte) {
	r.self, r.text = append(r.self[:0], path...), text
	r.lexer = lexer{text: text, lower: r.lexer.lower, attributes: r.lexer.attributes}
	r.resolver.base, r.resolver.page, r.resolver.folder = site, path, folderOf(path)
	r.resolver.foreign, r.resolver.anywhere = false, slices.Contains(options.Anywhere, path)
	r.found, r.ids, r.names, r.maps, r.arena = r.found[:0], r.ids[:0], r.names[:0], r.maps[:0], r.arena[:0]
	clear(r.seen)
	r.templates, r.counted, r.line, r.column = 0, 0, 1, 1
	r.css, r.xml = false, false
	switch extension(path) {
	case ".html", ".htm":
		r.tags()
	case ".svg":
		r.lexer.xml = true
		r.tags()
	case ".xml":
		r.lexer.xml, r.xml = true, true
		r.addresses()
	case ".css":
		r.css = true
		r.styles(text, 0)
	}
}

func extension(path string) string {
	dot := strings.LastIndexByte(path, '.')
	return strings.ToLower(path[max(dot, 0):])
}

// tags reads HTML or SVG.
func (r *reader) tags() {
	for r.lexer.next() {
		name := r.lexer.name
		switch {
		case string(name) == "template" && !r.lexer.xml:
			r.templates = max(0, r.templates+1-2*count(r.lexer.end))
			continue
		case r.lexer.end || r.templates > 0:
			continue
		case string(name) == "style":
			r.styleElement()
		case string(name) == "meta":
			r.meta()
		case string(name) == "base":
			r.baseElement()
			continue
		}
		for _, a := range r.lexer.attributes {
			r.attribute(name, a)
		}
	}
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// styleElement reads the style sheet between the tag just read and the next.
func (r *reader) styleElement() {
	sheet, _, _ := bytes.Cut(r.text[r.lexer.inside:], []byte("</"))
	r.styles(sheet, r.lexer.start)
}

// meta reads the addresses that meta elements hold.
func (r *reader) meta() {
	var name, content []byte
	refresh := false
	for _, a := range r.lexer.attributes {
		switch string(a.name) {
		case "http-equiv":
			refresh = bytes.EqualFold(a.value, []byte("refresh"))
		case "name", "property", "itemprop":
			name = a.value
		case "content":
			content = plain(a.value)
		}
	}
	if refresh {
		if _, after, ok := cutURL(content); ok {
			r.link("content", after)
		}
		return
	}
	switch strings.ToLower(string(name)) {
	case "og:image", "og:image:url", "og:image:secure_url", "og:url", "og:video", "og:audio", "twitter:image",
		"twitter:player", "msapplication-config", "image", "url", "thumbnailurl":
		if len(content) > 0 {
			r.link("content", content)
		}
	}
}

// cutURL finds the address in "5; url='next.html'".
func cutURL(content []byte) (before, address []byte, ok bool) {
	at := bytes.IndexAny(content, ";,")
	if at < 0 {
		return nil, nil, false
	}
	rest := bytes.TrimSpace(content[at+1:])
	if len(rest) > 3 && bytes.EqualFold(rest[:3], []byte("url")) {
		if after, ok := bytes.CutPrefix(bytes.TrimSpace(rest[3:]), []byte("=")); ok {
			rest = bytes.TrimSpace(after)
		}
	}
	return content[:at], bytes.Trim(rest, `'"`), len(rest) > 0
}

// baseElement changes what relative links start from.
func (r *reader) baseElement() {
	for _, a := range r.lexer.attributes {
		if string(a.name) != "href" {
			continue
		}
		to := r.resolver.resolve(plain(a.value))
		switch {
		case to.flaw != 0:
			r.add("href", plain(a.value), to)
		case to.outside:
			r.resolver.foreign = true
		default:
			r.resolver.folder = folderOf(string(to.path))
		}
	}
}

// addresses reads the addresses in a site map or a feed: the text of loc and
// link elements and of their like, and attributes that hold addresses.
func (r *reader) addresses() {
	for r.lexer.next() {
		name := r.lexer.name
		if r.lexer.end {
			continue
		}
		for _, a := range r.lexer.attributes {
			switch string(a.name) {
			case "href", "src", "url":
				r.link(attributeName(a.name), plain(a.value))
			}
		}
		if prefix := bytes.IndexByte(name, ':'); prefix >= 0 {
			name = name[prefix+1:]
		}
		switch string(name) {
		case "loc", "link", "icon", "logo", "docs", "comments":
			text, _, _ := bytes.Cut(r.text[r.lexer.inside:], []byte("<"))
			if text = bytes.TrimSpace(text); len(text) > 0 {
				r.link(elementName(name), plain(text))
			}
		}
	}
}

func elementName(name []byte) string {
	for _, known := range []string{"loc", "link", "icon", "logo", "docs", "comments"} {
		if string(name) == known {
			return known
		}
	}
	return ""
}

// plain replaces character references.
func plain(value []byte) []byte {
	if bytes.IndexByte(value, '&') < 0 {
		return value
	}
	return []byte(html.UnescapeString(string(value)))
}

// link records a link of the tag just read, unless the page has it already.
func (r *reader) link(attribute string, link []byte) {
	if r.repeated(attribute, link) {
		return
	}
	to := r.resolver.resolve(link)
	if !to.outside {
		r.add(attribute, link, to)
	}
}

// reference records that an attribute names an id of its own page.
func (r *reader) reference(attribute string, id []byte) {
	if len(id) > 0 && !r.repeated(attribute, id) {
		r.add(attribute, id, aim{path: r.self, fragment: id})
	}
}

func (r *reader) repeated(attribute string, link []byte) bool {
	// Hashes serve, so that no strings are made only to be compared.
	key := maphash.Bytes(r.seed, link)*31 + maphash.String(r.seed, attribute)
	before := len(r.seen)
	r.seen[key] = struct{}{}
	return len(r.seen) == before
}

func (r *reader) add(attribute string, link []byte, to aim) {
	to.path, to.fragment = r.keep(to.path), r.keep(to.fragment)
	line, column := r.place(r.lexer.start)
	r.found = append(r.found, found{attribute, r.keep(link), to, line, column})
}

// keep copies bytes that the next link would overwrite.
func (r *reader) keep(text []byte) []byte {
	begin := len(r.arena)
	r.arena = append(r.arena, text...)
	return r.arena[begin:len(r.arena):len(r.arena)]
}

func (r *reader) anchor(list []anchor, id []byte) []anchor {
	line, column := r.place(r.lexer.start)
	return append(list, anchor{r.keep(plain(id)), line, column})
}

// place gives the line and the column of a byte. Bytes are asked for in
// ascending order, so that each is counted once.
func (r *reader) place(offset int) (line, column int) {
	between := r.text[r.counted:offset]
	if breaks := bytes.Count(between, []byte("\n")); breaks > 0 {
		r.line += breaks
		r.column = 1
		between = between[bytes.LastIndexByte(between, '\n')+1:]
	}
	for _, c := range between {
		if c&0xc0 != 0x80 { // the first byte of a character
			r.column++
		}
	}
	r.counted = offset
	return r.line, r.column
}
