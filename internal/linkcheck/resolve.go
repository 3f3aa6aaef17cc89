package linkcheck

import (
	"bytes"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// aim is where a link leads. Its slices are valid until the next resolve.
type aim struct {
	outside  bool   // to somebody else, or to nothing that is a file
	path     []byte // of the file in the site
	fragment []byte // decoded; empty for none and for the top of the page
	folder   bool   // the link named a folder, and path is the index.html in it
	flaw     Reason // what is wrong with the link itself, or 0
}

// base is the address that the site will stand at.
type base struct{ host, path string } // path ends in a slash; host is empty where the address is not known

func parseBase(address string) base {
	at, err := url.Parse(address)
	if err != nil || at.Host == "" {
		return base{}
	}
	return base{host: strings.ToLower(at.Host), path: strings.TrimSuffix(at.Path, "/") + "/"}
}

// resolver finds out where the links of one page lead.
type resolver struct {
	base     base
	page     string // path of the page
	folder   string // what relative links start from: "" or a path that ends in a slash
	foreign  bool   // a base element leads to another site, and all relative links with it
	anywhere bool   // the page is shown at any address, so that "/" is right for it

	clean, joined, piece []byte // scratch
}

// resolve follows the steps of the URL standard that matter for a static site.
// The link is as in the attribute, with character references replaced.
func (r *resolver) resolve(link []byte) aim {
	link = r.trim(link)
	rest, fragment, _ := bytes.Cut(link, []byte("#"))
	rest, _, _ = bytes.Cut(rest, []byte("?"))
	to := aim{fragment: anchorOf(fragment)}
	scheme, after := splitScheme(rest)
	switch {
	case len(link) == 0:
		return aim{flaw: Empty}
	case len(scheme) > 0:
		return r.schemed(to, scheme, after)
	case bytes.HasPrefix(rest, []byte("//")):
		return aim{flaw: Absolute}
	case len(rest) > 0 && rest[0] == '/':
		path, inside := bytes.CutPrefix(rest, []byte(r.base.path))
		if !r.anywhere || r.base.host == "" || !inside {
			return aim{flaw: Absolute}
		}
		return r.join(to, "", path)
	case r.foreign:
		return aim{outside: true}
	case len(rest) == 0 && r.folder == folderOf(r.page):
		to.path = append(r.joined[:0], r.page...)
		r.joined = to.path
		return to
	}
	return r.join(to, r.folder, rest)
}

// schemed resolves a link that begins with a scheme.
func (r *resolver) schemed(to aim, scheme, after []byte) aim {
	name := strings.ToLower(string(scheme))
	if name == "file" || len(name) == 1 { // a drive's letter is no scheme
		return aim{flaw: Local}
	}
	if name != "http" && name != "https" {
		return aim{outside: true}
	}
	host, path, ok := bytes.Cut(bytes.TrimPrefix(after, []byte("//")), []byte("/"))
	if !bytes.HasPrefix(after, []byte("//")) || len(host) == 0 {
		return aim{flaw: Malformed}
	}
	authority := strings.ToLower(string(host))
	if isLocalHost(authority) && authority != r.base.host {
		return aim{flaw: Local}
	}
	if r.base.host == "" || authority != r.base.host {
		return aim{outside: true}
	}
	full := []byte("/" + string(path))
	if !ok || string(full)+"/" == r.base.path {
		full = append(full[:0], r.base.path...)
	}
	inside, is := bytes.CutPrefix(full, []byte(r.base.path))
	if !is {
		return aim{outside: true} // another part of the larger site
	}
	found := r.join(to, "", inside)
	found.folder = false // read over the network, a folder's address is right
	return found
}

func isLocalHost(authority string) bool {
	host, _, _ := strings.Cut(authority, ":")
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || strings.HasPrefix(host, "127.") ||
		host == "0.0.0.0" || strings.HasPrefix(authority, "[::1]")
}

// join appends a relative path to a folder.
func (r *resolver) join(to aim, folder string, path []byte) aim {
	out := append(r.joined[:0], folder...)
	defer func() { r.joined = out }()
	isFolder := len(path) == 0
	for more := len(path) > 0; more; {
		var segment []byte
		segment, path, more = bytes.Cut(path, []byte("/"))
		name, ok := r.decode(segment)
		switch {
		case !ok:
			return aim{flaw: Malformed}
		case string(name) == "..":
			if len(out) == 0 {
				return aim{flaw: Leaves}
			}
			out = out[:bytes.LastIndexByte(out[:len(out)-1], '/')+1]
			isFolder = true
		case string(name) == ".":
			isFolder = true
		case len(name) == 0 && more:
			return aim{flaw: Malformed} // "a//b" is another address than "a/b"
		case len(name) == 0:
			isFolder = true
		default:
			out = append(out, name...)
			if isFolder = more; more {
				out = append(out, '/')
			}
		}
	}
	if isFolder {
		out = append(out, indexName...)
	}
	to.path, to.folder = out, isFolder
	return to
}

const indexName = "index.html"

// folderOf is the folder of a path: "" or ending in a slash.
func folderOf(path string) string { return path[:strings.LastIndexByte(path, '/')+1] }

// trim drops what browsers drop: space around a link, and line ends in it.
func (r *resolver) trim(link []byte) []byte {
	link = bytes.Trim(link, " \t\r\n\f")
	if !bytes.ContainsAny(link, "\t\r\n") {
		return link
	}
	r.clean = r.clean[:0]
	for _, c := range link {
		if c != '\t' && c != '\r' && c != '\n' {
			r.clean = append(r.clean, c)
		}
	}
	return r.clean
}

// anchorOf decodes a fragment. The top of the page and text to search for are
// no anchors. One that cannot be decoded is taken as it is, as browsers do.
func anchorOf(fragment []byte) []byte {
	fragment, _, _ = bytes.Cut(fragment, []byte(":~:"))
	if bytes.IndexByte(fragment, '%') >= 0 {
		if decoded, ok := unescape(nil, fragment); ok && utf8.Valid(decoded) {
			return decoded
		}
	}
	if bytes.EqualFold(fragment, []byte("top")) {
		return nil
	}
	return fragment
}

// decode replaces the percent-encoding of a path's segment, and refuses what
// would be no part of one file's name.
func (r *resolver) decode(segment []byte) ([]byte, bool) {
	plain := true
	for _, c := range segment {
		if c <= ' ' || c >= 0x7f || c == '%' || c == '\\' || c == '<' || c == '>' || c == '"' {
			plain = false
		}
	}
	if plain {
		return segment, true
	}
	if bytes.ContainsAny(segment, " <>\"\\") { // must be encoded
		return nil, false
	}
	decoded, ok := unescape(r.piece[:0], segment)
	r.piece = decoded
	bad := func(c rune) bool { return c == '/' || c == '\\' || unicode.IsControl(c) }
	return decoded, ok && utf8.Valid(decoded) && !bytes.ContainsFunc(decoded, bad)
}

// unescape appends the decoded bytes; a "%" without two hexadecimal digits is
// an error.
func unescape(out, text []byte) ([]byte, bool) {
	for i := 0; i < len(text); i++ {
		if text[i] != '%' {
			out = append(out, text[i])
			continue
		}
		if i+2 >= len(text) {
			return out, false
		}
		high, ok1 := hex(text[i+1])
		low, ok2 := hex(text[i+2])
		if !ok1 || !ok2 {
			return out, false
		}
		out = append(out, high<<4|low)
		i += 2
	}
	return out, true
}

func hex(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

// splitScheme cuts "https" from "https:rest". Without a scheme it is nil.
func splitScheme(link []byte) (scheme, rest []byte) {
	for i, c := range link {
		switch {
		case c == ':' && i > 0:
			return link[:i], link[i+1:]
		case isLetter(c):
		case i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'):
		default:
			return nil, link
		}
	}
	return nil, link
}
