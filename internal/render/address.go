package render

import (
	"html/template"
	"strings"

	"zonepress/internal/lang"
)

// place is where a page stands, for links that lead away from it.
type place struct {
	up      string // leads from the page to the site's root: "../../", or "" at the root
	offline bool
}

// placeOf is the place of the page at an address like /14th/innovation/.
func (s *website) placeOf(address string) place {
	return place{strings.Repeat("../", strings.Count(address, "/")-1), s.in.Offline}
}

// Link leads from the page to an address of the site, which begins with a
// slash and may end in #anchor.
func (p place) Link(address string) template.URL {
	path, anchor := address[1:], ""
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

// file is the path of the file that holds the page at an address.
func file(address string) string { return address[1:] + "index.html" }

// The addresses of what no author writes, in the edition of a language.
func figureAddress(l lang.Lang, id string) string { return l.Prefix() + "figures/" + id + "/" }
func chartAddress(l lang.Lang, id string) string  { return l.Prefix() + "charts/" + id + "/" }
func chartFile(l lang.Lang, id, ext string) string {
	return l.Prefix() + "charts/" + id + ext
}
func sourceAddress(l lang.Lang, id string) string { return l.Prefix() + "sources/#" + id }
func methodAddress(l lang.Lang, id string) string { return l.Prefix() + "methods/#" + id }
func planAddress(l lang.Lang, slug string) string { return l.Prefix() + slug + "/" }

// absolute is an address with scheme and host, or "" where the base is not
// known or there is no address.
func (s *website) absolute(address string) string {
	if s.base == "" || address == "" {
		return ""
	}
	return s.base + address[1:]
}

// absoluteOr is an address with scheme and host where the base is known, and
// else the address from the site's root.
func (s *website) absoluteOr(address string) string {
	if absolute := s.absolute(address); absolute != "" {
		return absolute
	}
	return address
}
