package linkcheck

import "bytes"

// lexer finds the tags of an HTML or XML text, after the tokenization stage of
// the HTML standard (section 13.2.5), which never fails: whatever is malformed
// becomes text or a comment. Text is skipped, not read. It is several times
// as fast as a tokenizer that hands out every character, and the tests hold it
// to the same results as one.
//
// Two rules differ on purpose. The contents of noscript are read as tags,
// because readers without scripts follow the links in it. And the escapes in
// which a script may contain script tags are not known.
type lexer struct {
	text []byte
	pos  int  // where the next token begins
	xml  bool // no raw text elements; CDATA sections are text

	// The tag that next found:
	start      int    // where its "<" stands
	name       []byte // in lower case in HTML
	end        bool   // an end tag
	inside     int    // the byte behind its ">"
	attributes []attribute

	lower []byte // backs names that had upper case
}

// attribute is one attribute of a tag. The value is as written: its character
// references stand.
type attribute struct{ name, value []byte }

// next finds the next tag. It reports false at the end of the text, and for a
// tag that the text's end cuts short.
func (l *lexer) next() bool {
	for {
		open := bytes.IndexByte(l.text[l.pos:], '<')
		if open < 0 || l.pos+open+1 >= len(l.text) {
			l.pos = len(l.text)
			return false
		}
		l.start = l.pos + open
		l.pos = l.start + 1
		switch c := l.text[l.pos]; {
		case isLetter(c):
			l.end = false
			return l.tag()
		case c == '/' && l.pos+1 < len(l.text) && isLetter(l.text[l.pos+1]):
			l.pos++
			l.end = true
			return l.tag()
		case c == '!':
			l.declaration()
		case c == '/' || c == '?':
			l.skipPast(">")
		}
	}
}

// skipPast moves behind the next mark, or to the end.
func (l *lexer) skipPast(mark string) {
	at := bytes.Index(l.text[l.pos:], []byte(mark))
	if at < 0 {
		l.pos = len(l.text)
		return
	}
	l.pos += at + len(mark)
}

// declaration skips a comment, a document type or a CDATA section.
func (l *lexer) declaration() {
	rest := l.text[l.pos:]
	switch {
	case bytes.HasPrefix(rest, []byte("!-->")):
		l.pos += 4
	case bytes.HasPrefix(rest, []byte("!--->")):
		l.pos += 5
	case bytes.HasPrefix(rest, []byte("!--")):
		l.pos += 3
		l.comment()
	case l.xml && bytes.HasPrefix(rest, []byte("![CDATA[")):
		l.skipPast("]]>")
	default:
		l.skipPast(">")
	}
}

// comment skips to behind "-->" or its misspelling "--!>".
func (l *lexer) comment() {
	for {
		l.skipPast("--")
		rest := l.text[l.pos:]
		switch {
		case len(rest) == 0:
			return
		case rest[0] == '>':
			l.pos++
			return
		case bytes.HasPrefix(rest, []byte("!>")):
			l.pos += 2
			return
		}
		l.pos-- // the second dash may be the first of the next pair
	}
}

// tag reads the tag whose name begins at pos.
func (l *lexer) tag() bool {
	begin := l.pos
	for l.pos < len(l.text) && !isTagEnd(l.text[l.pos]) {
		l.pos++
	}
	l.lower = l.lower[:0]
	l.name = l.lowered(l.text[begin:l.pos])
	l.attributes = l.attributes[:0]
	for {
		for l.pos < len(l.text) && (isSpace(l.text[l.pos]) || l.text[l.pos] == '/') {
			l.pos++
		}
		if l.pos >= len(l.text) {
			return false
		}
		if l.text[l.pos] == '>' {
			l.pos++
			l.inside = l.pos
			l.skipRawText()
			return true
		}
		l.attribute()
	}
}

// attribute reads one attribute that begins at pos.
func (l *lexer) attribute() {
	begin := l.pos
	l.pos++ // even "=" may begin a name
	for l.pos < len(l.text) && l.text[l.pos] != '=' && !isTagEnd(l.text[l.pos]) {
		l.pos++
	}
	name := l.lowered(l.text[begin:l.pos])
	l.skipSpace()
	var value []byte
	if l.pos < len(l.text) && l.text[l.pos] == '=' {
		l.pos++
		l.skipSpace()
		value = l.value()
	}
	for _, earlier := range l.attributes {
		if bytes.Equal(earlier.name, name) {
			return // the first of two counts
		}
	}
	l.attributes = append(l.attributes, attribute{name, value})
}

// value reads an attribute's value, quoted or not.
func (l *lexer) value() []byte {
	if l.pos >= len(l.text) {
		return nil
	}
	begin := l.pos
	if quote := l.text[l.pos]; quote == '"' || quote == '\'' {
		begin++
		length := bytes.IndexByte(l.text[begin:], quote)
		if length < 0 {
			l.pos = len(l.text)
			return nil
		}
		l.pos = begin + length + 1
		return l.text[begin : begin+length]
	}
	for l.pos < len(l.text) && !isSpace(l.text[l.pos]) && l.text[l.pos] != '>' {
		l.pos++
	}
	return l.text[begin:l.pos]
}

func (l *lexer) skipSpace() {
	for l.pos < len(l.text) && isSpace(l.text[l.pos]) {
		l.pos++
	}
}

// lowered gives a name in lower case; XML keeps its case.
func (l *lexer) lowered(name []byte) []byte {
	if l.xml || !hasUpper(name) {
		return name
	}
	begin := len(l.lower)
	for _, c := range name {
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		l.lower = append(l.lower, c)
	}
	return l.lower[begin:]
}

// skipRawText moves to the end tag of an element whose contents are no tags.
func (l *lexer) skipRawText() {
	if l.end || l.xml || !isRawText(l.name) {
		return
	}
	if string(l.name) == "plaintext" {
		l.pos = len(l.text)
		return
	}
	for {
		at := bytes.Index(l.text[l.pos:], []byte("</"))
		if at < 0 {
			l.pos = len(l.text)
			return
		}
		l.pos += at
		rest := l.text[l.pos+2:]
		if len(rest) > len(l.name) && isTagEnd(rest[len(l.name)]) && bytes.EqualFold(rest[:len(l.name)], l.name) {
			return
		}
		l.pos += 2
	}
}

func isRawText(name []byte) bool {
	switch string(name) {
	case "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "plaintext":
		return true
	}
	return false
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

func isTagEnd(c byte) bool { return c == '>' || c == '/' || isSpace(c) }

func hasUpper(name []byte) bool {
	for _, c := range name {
		if c >= 'A' && c <= 'Z' {
			return true
		}
	}
	return false
}
