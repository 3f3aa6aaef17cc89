// Package lang names the languages that a report is published in.
//
// Chinese comes first: it is the language of the addresses without a prefix,
// and the one that every title must have. English is the second edition, under
// /en/.
package lang

// Lang is a language of the report. It is also the name of the folder in
// content/ and the key in data/ under which texts of that language stand.
type Lang string

const (
	Chinese Lang = "zh"
	English Lang = "en"
)

// All returns the languages in the order in which they are offered to readers.
func All() []Lang { return []Lang{Chinese, English} }

// Tag is the BCP 47 tag for lang attributes and hreflang.
func (l Lang) Tag() string {
	if l == Chinese {
		return "zh-Hans"
	}
	return string(l)
}

// Prefix is what the addresses of the language's edition begin with: "/" or "/en/".
func (l Lang) Prefix() string {
	if l == Chinese {
		return "/"
	}
	return "/" + string(l) + "/"
}

// Known reports whether l is a language of reports.
func (l Lang) Known() bool { return l == Chinese || l == English }
