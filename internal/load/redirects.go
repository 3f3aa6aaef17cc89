package load

import (
	"net/url"
	"slices"
	"strings"

	"zonepress/internal/site"
	"zonepress/internal/source"
)

// redirects reads data/redirects.yaml. Where something is wrong in it, the file
// counts as unread.
func (l *loader) redirects() []site.Redirect {
	return readHistory(l, "data/redirects.yaml", value.redirect, func(f *file, all []site.Redirect) []site.Redirect {
		all = slices.DeleteFunc(all, func(r site.Redirect) bool { return !r.Pos.Known() })
		ways := waysOf(all)
		for i := range ways {
			f.checkWay(ways, i)
		}
		return all
	})
}

// redirect reads an entry of data/redirects.yaml. One with a mistake has no
// place.
func (v value) redirect() site.Redirect {
	before := v.file.errors()
	m := v.mapping("figure", "chart", "from", "to", "gone", "date")
	r := site.Redirect{
		Figure: m.may("figure").reference(),
		Chart:  m.may("chart").reference(),
		From:   m.may("from").oldAddress(),
		Gone:   m.may("gone").text(),
		Date:   m.need("date").date(),
	}
	m.checkWhat("redirect-of-nothing", "redirect-of-two", "figure", "chart", "from")
	m.checkWhat("redirect-nowhere", "redirect-two-ways", "to", "gone")
	if m.may("from").node != nil {
		r.To = m.may("to").newAddress()
	} else {
		r.To = m.may("to").newID()
	}
	if v.file.errors() == before {
		r.Pos = v.place()
	}
	return r
}

// checkWhat says so where not exactly one of some keys has a value.
func (m mapping) checkWhat(none, several string, keys ...string) {
	if m.node == nil {
		return
	}
	var given []value
	for _, key := range keys {
		if v := m.may(key); v.node != nil {
			given = append(given, v)
		}
	}
	args := source.Args{"keys": strings.Join(keys, ", ")}
	switch {
	case len(given) == 0 && !m.excuses(keys...):
		m.failAt(m.place(), none, args)
	case len(given) > 1:
		args["first"], args["second"] = given[0].key, given[1].key
		given[1].fail(several, args)
	}
}

// oldAddress reads an address that was released, or in /* all below a folder.
func (v value) oldAddress() source.At[string] {
	typed := v.token()
	bare, all := strings.CutSuffix(narrow(typed.Value), "*")
	if all && strings.HasSuffix(bare, "/") && typed.Given() {
		if near := asAddress(bare); near != "/" && near+"*" == typed.Value {
			return typed
		} else if near != "/" && near != "" {
			v.fail("address-form-near", source.Args{"typed": typed.Value, "near": near + "*"})
			return source.At[string]{}
		}
	}
	return v.address(typed, false)
}

// newAddress reads an address that there is now.
func (v value) newAddress() source.At[string] { return v.address(v.token(), true) }

// address takes a text for an address from the site's root. The home page can
// be led to, but is never led away from.
func (v value) address(typed source.At[string], home bool) source.At[string] {
	if !typed.Given() {
		return typed
	}
	near := asAddress(typed.Value)
	switch {
	case near == "/" && !home:
		v.fail("redirect-home", nil)
	case near == typed.Value:
		return typed
	case near != "":
		v.fail("address-form-near", source.Args{"typed": typed.Value, "near": near})
	default:
		v.fail("address-form", source.Args{"typed": typed.Value})
	}
	return source.At[string]{}
}

// asAddress is the address from the site's root that somebody may have meant:
// /figures/old/ for figures/old, https://host/figures/old/ and
// /figures/old/index.html. It is "" where there is none.
func asAddress(typed string) string {
	text := strings.ReplaceAll(narrow(typed), "\\", "/")
	if parsed, err := url.Parse(text); err == nil && isWeb(parsed) {
		text = parsed.Path
	}
	if !strings.Contains(text, "/") || strings.Trim(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/") != "" {
		return ""
	}
	var parts []string
	for part := range strings.SplitSeq(text, "/") {
		if part == "." || part == ".." {
			return ""
		}
		if part != "" {
			parts = append(parts, part)
		}
	}
	folder := strings.HasSuffix(text, "/")
	if n := len(parts); n > 0 && parts[n-1] == "index.html" {
		parts, folder = parts[:n-1], true
	}
	if len(parts) == 0 {
		return "/"
	}
	last := parts[len(parts)-1]
	if !folder && !strings.ContainsAny(last, ".ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		folder = true // files have endings, but for SHA256SUMS
	}
	if folder {
		return "/" + strings.Join(parts, "/") + "/"
	}
	return "/" + strings.Join(parts, "/")
}

// newID reads the id that a figure or chart has now.
func (v value) newID() source.At[string] {
	id := v.reference()
	if !strings.ContainsAny(id.Value, "/／") {
		return id
	}
	parts := strings.FieldsFunc(narrow(id.Value), func(r rune) bool { return r == '/' })
	if n := len(parts); n > 0 && isName(parts[n-1]) {
		v.fail("redirect-id-near", source.Args{"typed": id.Value, "near": parts[n-1]})
	} else {
		v.fail("redirect-id", source.Args{"typed": id.Value})
	}
	return source.At[string]{}
}
