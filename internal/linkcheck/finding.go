package linkcheck

import (
	"cmp"
	"fmt"
	"strings"
)

// Reason says what is wrong with a link, for a caller that has its own words
// for it.
type Reason uint8

const (
	NoFile      Reason = iota + 1 // no file of the site has this address
	NoAnchor                      // the page has no element with this id
	Leaves                        // climbs above the root of the site
	Absolute                      // begins with "/", so it fails where the site stands under a path
	Folder                        // leads to a folder and not to a file in it, in a site that is read from disk
	Empty                         // there is nothing in the attribute
	Malformed                     // is not a valid address
	Local                         // leads to the machine that the site was made on
	DuplicateID                   // two elements of the page have this id
)

var reasonTexts = [...]string{
	NoFile:      "no such file",
	NoAnchor:    "no such anchor",
	Leaves:      "leaves the site",
	Absolute:    "is not relative",
	Folder:      "names a folder, not a file",
	Empty:       "is empty",
	Malformed:   "is not a valid address",
	Local:       "leads to the author's own machine",
	DuplicateID: "is the id of two elements",
}

// String gives the reason in a few English words.
func (r Reason) String() string {
	if r == 0 || int(r) >= len(reasonTexts) {
		return fmt.Sprintf("reason %d", int(r))
	}
	return reasonTexts[r]
}

// Finding is one thing that is wrong on a page.
type Finding struct {
	Page      string   // the page's path in the site
	Line      int      // of the tag in the page, counted from 1
	Column    int      // likewise, in characters
	Attribute string   // which attribute of the tag, such as href; url for style sheets; loc and the like for XML
	Link      string   // what the attribute says; the id for DuplicateID
	Reason    Reason   //
	Near      []string // addresses from the site's root, or ids of the page, that may have been meant; at most three
}

// String prints the finding on a line, for logs and tests.
func (f Finding) String() string {
	text := fmt.Sprintf("%s:%d:%d: %s %q %v", f.Page, f.Line, f.Column, f.Attribute, f.Link, f.Reason)
	if len(f.Near) > 0 {
		text += "; near: " + strings.Join(f.Near, ", ")
	}
	return text
}

func (f Finding) compare(g Finding) int {
	return cmp.Or(
		cmp.Compare(f.Page, g.Page), cmp.Compare(f.Line, g.Line), cmp.Compare(f.Column, g.Column),
		cmp.Compare(f.Attribute, g.Attribute), cmp.Compare(f.Link, g.Link), cmp.Compare(f.Reason, g.Reason),
	)
}
