package markdown

import (
	"bytes"
	"net/url"
	"strings"
)

// The schemes of the report's own references.
const (
	schemeFigure = "fig"
	schemeChart  = "chart"
	schemePage   = "page"
)

// destination is where a link or image leads, read.
type destination struct {
	scheme string // as typed; "" for a relative address
	whole  string // the destination with escapes and entities resolved
	target string // Reference.Target
	offset int    // Reference.TargetOffset
}

// readDestination reads the raw bytes of a destination that stand at offset.
func readDestination(raw []byte, offset int) destination {
	trimmed := bytes.Trim(raw, " \t")
	offset += max(bytes.Index(raw, trimmed), 0)
	whole := unescape(trimmed)
	d := destination{scheme: schemeOf(whole), whole: whole, target: whole, offset: offset}
	switch d.scheme {
	case schemeFigure, schemeChart, schemePage:
		rest := whole[len(d.scheme)+1:]
		target := strings.TrimSpace(rest)
		if bytes.HasPrefix(trimmed, []byte(d.scheme+":")) {
			d.offset += len(d.scheme) + 1 + strings.Index(rest, target)
		}
		d.target = percentDecoded(target)
	}
	return d
}

// percentDecoded resolves %XX; a text with a wrong sequence, or one that would
// be no UTF-8, stays as it is.
func percentDecoded(s string) string {
	if decoded, err := url.PathUnescape(s); err == nil && strings.ToValidUTF8(decoded, "") == decoded {
		return decoded
	}
	return s
}

// schemeOf gives the scheme that an address begins with (RFC 3986, section
// 3.1), without its colon. A full-width colon counts after the report's own
// schemes, where it can only be a mistake; it is then part of the scheme given.
func schemeOf(address string) string {
	for _, own := range [...]string{schemeFigure, schemeChart, schemePage} {
		if wrong := own + "："; strings.HasPrefix(strings.ToLower(address), wrong) {
			return address[:len(wrong)]
		}
	}
	for i, c := range []byte(address) {
		switch {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
		case i > 0 && ('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.'):
		case i > 0 && c == ':':
			return address[:i]
		default:
			return ""
		}
	}
	return ""
}

// kind says what a link to d refers to; code is not "" if it must not be.
func (d destination) kind() (kind Kind, code Code) {
	if strings.ContainsFunc(d.whole, func(r rune) bool { return r < ' ' || r == 0x7F }) {
		return Link, CodeUnsafeLink
	}
	switch d.scheme {
	case schemeFigure:
		return Figure, ""
	case schemeChart:
		return Chart, ""
	case schemePage:
		return Page, ""
	}
	switch strings.ToLower(d.scheme) {
	case "", "http", "https", "mailto", "tel":
		return Link, ""
	case "javascript", "vbscript", "data", "file":
		return Link, CodeUnsafeLink
	}
	return Link, CodeUnknownScheme
}

// imageKind says what an image of d refers to.
func (d destination) imageKind() (kind Kind, code Code) {
	if len(d.scheme) == 1 { // the letter of a disk, C:\photo.jpg: where the file is not is for the caller to say
		return Image, ""
	}
	kind, code = d.kind()
	switch {
	case code != "":
		return Image, code
	case kind == Figure, kind == Page:
		return Image, CodeReferenceAsImage
	case kind == Chart:
		return Chart, ""
	}
	switch strings.ToLower(d.scheme) {
	case "", "http", "https":
		return Image, ""
	}
	return Image, CodeUnknownScheme
}
