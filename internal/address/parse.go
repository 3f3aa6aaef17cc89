package address

import (
	"strconv"
	"strings"

	"zonepress/internal/lang"
)

// Parse finds the thing that an address belongs to, the edition, and what of the
// thing stands there: "" for its page, ".csv" and the like for a file, and a
// name such as "embed/" for what stands below its page. It is false for every
// other address. Parse does not know which figures and charts there are.
func Parse(address string) (t Thing, l lang.Lang, part string, ok bool) {
	l, rest := edition(address)
	kind, rest, found := strings.Cut(rest, "/")
	t.Kind = Kind(kind)
	if !found || t.Kind != Figures && t.Kind != Charts || rest == "" {
		return Thing{}, l, "", false
	}
	id, below, isFolder := strings.Cut(rest, "/")
	if !isFolder {
		dot := strings.IndexByte(id, '.')
		if dot < 1 {
			return Thing{}, l, "", false
		}
		t.ID = id[:dot]
		return t, l, id[dot:], true
	}
	t.ID = id
	version, isVersion := strings.CutPrefix(below, "v/")
	if !isVersion {
		return t, l, below, id != ""
	}
	number, part, _ := strings.Cut(version, "/")
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || strconv.Itoa(n) != number || id == "" {
		return Thing{}, l, "", false
	}
	t.Release = n
	if ending, isFile := strings.CutPrefix(part, id); isFile && strings.HasPrefix(ending, ".") {
		part = ending
	}
	return t, l, part, true
}

// edition takes the edition's prefix from an address, and the slash it begins
// with.
func edition(address string) (lang.Lang, string) {
	for _, l := range lang.All() {
		if rest, ok := strings.CutPrefix(address, l.Prefix()); ok && l.Prefix() != "/" {
			return l, rest
		}
	}
	return lang.Chinese, strings.TrimPrefix(address, "/")
}
