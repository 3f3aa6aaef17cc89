package catalog

import (
	"strings"

	"zonepress/internal/address"
)

// document is where a description stands: links in it start there.
type document struct {
	base    string // https://host/path/, or "" where not known
	address string // from the site's root
}

// link leads from the document to an address: absolute where the base is known,
// else relative to the document.
func (d document) link(to string) string {
	if d.base != "" {
		return address.Absolute(d.base, to)
	}
	return relative(d.address, to)
}

// relative is the reference from one address to another. Addresses are ASCII
// without colons, so that none can be taken for a scheme.
func relative(from, to string) string {
	folder := from[:strings.LastIndexByte(from, '/')+1]
	common := 0
	for i := 0; i < len(folder) && i < len(to) && folder[i] == to[i]; i++ {
		if folder[i] == '/' {
			common = i + 1
		}
	}
	reference := strings.Repeat("../", strings.Count(folder[common:], "/")) + to[common:]
	if reference == "" || reference[0] == '#' {
		return "./" + reference
	}
	return reference
}
