package render

import (
	"html/template"
	"strings"

	"zonepress/internal/address"
)

// place is where a page stands, for links that lead away from it.
type place struct {
	up      string // leads from the page to the site's root: "../../", or "" at the root
	offline bool
}

// placeOf is the place of the page at an address like /14th/innovation/.
func (s *website) placeOf(at string) place {
	return place{strings.Repeat("../", strings.Count(at, "/")-1), s.in.Offline}
}

// Link leads from the page to an address of the site, which begins with a
// slash and may end in #anchor.
func (p place) Link(to string) template.URL {
	path, anchor := to[1:], ""
	if i := strings.IndexByte(path, '#'); i >= 0 {
		path, anchor = path[:i], path[i:]
	}
	switch {
	case p.offline && (path == "" || strings.HasSuffix(path, "/")):
		path += "index.html"
	case path == "" && p.up == "":
		path = "./"
	}
	return template.URL(p.up + path + anchor)
}

// absolute is an address with scheme and host, or "" where the base is not
// known or there is no address.
func (s *website) absolute(at string) string {
	if s.base == "" || at == "" {
		return ""
	}
	return address.Absolute(s.base, at)
}

// absoluteOr is an address with scheme and host where the base is known, and
// else the address from the site's root.
func (s *website) absoluteOr(at string) string { return address.Absolute(s.base, at) }
