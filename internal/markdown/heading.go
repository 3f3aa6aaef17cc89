package markdown

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark/ast"
)

// Heading is a heading of a section.
type Heading struct {
	Level  int    // 1 to 6
	ID     string // the id of its element, without the prefix of a rendering
	Offset int    // of its first character that is no blank, in the source

	doc  *Document
	node *ast.Heading
}

// Text gives the words of the heading; a nil Supplier gives the typed ones.
func (h Heading) Text(s Supplier) string { return h.doc.plain(h.node, s) }

// HTML gives the content of the heading without links and footnote marks, for
// a table of contents, whose entries are links themselves.
func (h Heading) HTML(s Supplier) string { return h.doc.fragment(h.node, s) }

// headingIDs keeps the ids of a document's headings apart.
type headingIDs struct {
	explicit map[*ast.Heading]string
	taken    map[string]bool
	repeated map[string]int // how often a generated id was asked for again
}

func (ids *headingIDs) take(id string) bool {
	if ids.taken[id] {
		return false
	}
	if ids.taken == nil {
		ids.taken = map[string]bool{}
	}
	ids.taken[id] = true
	return true
}

// unique gives base, or base-2, base-3 … if it is taken.
func (ids *headingIDs) unique(base string) string {
	id := base
	for !ids.take(id) {
		if ids.repeated == nil {
			ids.repeated = map[string]int{}
		}
		ids.repeated[base]++
		id = base + "-" + strconv.Itoa(ids.repeated[base]+1)
	}
	return id
}

// claimID takes the id that the author gave a heading, {#id}, and reports what
// else stands in the braces.
func (f *findings) claimID(h *ast.Heading) {
	attributes := h.Attributes()
	if len(attributes) == 0 {
		f.findBrokenID(h)
		return
	}
	offset := f.attributeOffset(h)
	for _, a := range attributes {
		if name := string(a.Name); name != "id" {
			f.fault(CodeHeadingAttribute, offset, "name", name)
			continue
		}
		value, _ := a.Value.([]byte)
		id := string(value)
		switch {
		case !validID(id):
			f.fault(CodeBadID, offset, "id", id)
		case !f.ids.take(id):
			f.fault(CodeDuplicateID, offset, "id", id)
		default:
			if f.ids.explicit == nil {
				f.ids.explicit = map[*ast.Heading]string{}
			}
			f.ids.explicit[h] = id
		}
	}
	h.RemoveAttributes()
}

// attributeOffset is where the braces after a heading open.
func (f *findings) attributeOffset(h *ast.Heading) int {
	offset := max(h.Pos(), 0)
	if n := h.Lines().Len(); n > 0 {
		offset = h.Lines().At(n - 1).Stop
	}
	return offset + max(bytes.IndexByte(f.src[offset:], '{'), 0)
}

// findBrokenID reports braces that goldmark did not read as attributes.
func (f *findings) findBrokenID(h *ast.Heading) {
	n := h.Lines().Len()
	if n == 0 {
		return
	}
	segment := h.Lines().At(n - 1)
	line := f.src[segment.Start:segment.Stop]
	if bytes.IndexByte(line, '`') >= 0 {
		return
	}
	for _, opening := range [...]string{"{#", "{＃", "｛#", "｛＃"} {
		if i := bytes.Index(line, []byte(opening)); i >= 0 && (i == 0 || line[i-1] != '\\') {
			f.fault(CodeBrokenHeadingID, segment.Start+i, "text", excerpt(line[i:]))
			return
		}
	}
}

// nameHeadings gives every heading its id, once all the claims are known.
func (f *findings) nameHeadings() {
	for i := range f.headings {
		h := &f.headings[i]
		id, ok := f.ids.explicit[h.node]
		if !ok {
			id = f.ids.unique(slug(f.words(h.node)))
		}
		h.ID = id
		h.node.SetAttributeString("id", id)
	}
}

// validID reports whether id is lower-case ASCII words joined by single hyphens.
func validID(id string) bool {
	word := false // whether the last byte belongs to a word
	for _, c := range []byte(id) {
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			word = true
		case c == '-' && word:
			word = false
		default:
			return false
		}
	}
	return word
}
