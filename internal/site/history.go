package site

import (
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/record"
	"zonepress/internal/source"
)

// Release is a file of data/releases/. Number and Date are those of the record,
// with their places.
type Release struct {
	Pos    source.Pos // of its first line
	Number source.At[int]
	Date   source.At[string]
	record.Release
}

// Correction is an entry of data/corrections.yaml: a number that differs from
// the one in a release, and why.
type Correction struct {
	Pos     source.Pos
	Figure  source.At[string]           // id, perhaps of a figure that is no longer published
	Measure source.At[string]           // growth and so on; the value itself where missing
	Period  source.At[period.Period]    // may be missing where Kind is wording or method
	Old     source.At[quantity.Decimal] // with the digits as published; missing where Period is
	New     source.At[quantity.Decimal] // missing where Period is, and for a number that was withdrawn
	Date    source.At[string]           // YYYY-MM-DD
	Kind    source.At[CorrectionKind]
	Reason  Text
}

// CorrectionKind says why a published number or text changed.
type CorrectionKind string

// The kinds of corrections.
const (
	Revision  CorrectionKind = "revision"   // newer or more complete sources
	Erratum   CorrectionKind = "correction" // a mistake was mended
	NewMethod CorrectionKind = "method"     // defined or counted otherwise
	NewWords  CorrectionKind = "wording"    // said otherwise, with the same numbers
)

// CorrectionKinds returns every kind, in the order of the documentation.
func CorrectionKinds() []CorrectionKind {
	return []CorrectionKind{Revision, Erratum, NewMethod, NewWords}
}

// Redirect is an entry of data/redirects.yaml: what became of an address that
// was released, or of all addresses of a figure or chart. One of Figure, Chart
// and From is given, and one of To and Gone.
type Redirect struct {
	Pos    source.Pos
	Figure source.At[string] // id of a figure that was renamed or withdrawn
	Chart  source.At[string] // likewise of a chart
	From   source.At[string] // a single address from the site's root, or in /* all below it
	To     source.At[string] // the new id, or for From the new address
	Gone   Text              // why there is nothing in its place
	Date   source.At[string] // YYYY-MM-DD
}
