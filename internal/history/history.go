// Package history holds the releases of a report against each other and against
// what stands now: what changed, when, and why.
//
//	h := history.Of(site, now, &problems)
//
// No number changes in silence. A number that differs from the last release,
// without an entry of data/corrections.yaml that leads from the old to the new
// one, is a problem; so is an entry that leads nowhere.
package history

import (
	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/site"
)

// History is what is known of a report's past. It does not change once made.
type History struct {
	Now         *record.Set
	Releases    []*Release    // oldest first; Releases[i].Number is i+1
	Corrections []*Correction // newest first
	Redirects   []site.Redirect
}

// Release is a release with what it changed.
type Release struct {
	record.Release
	Changes []Change // against the release before; empty for the first
}

// Correction is an entry of data/corrections.yaml with the numbers as readers
// see them.
type Correction struct {
	Figure     string      // id as written; perhaps of a figure that is no longer published
	Title      record.Text // of the figure
	Measure    string      // value where none is named
	Name       record.Text // of the measure; empty for the value itself
	Period     string      // "" for an entry about wording or method that names none
	PeriodName record.Text
	Old, New   record.Text // as printed with their unit; New is empty for a number that was withdrawn
	OldDigits  string
	NewDigits  string
	Date       string // YYYY-MM-DD
	Kind       site.CorrectionKind
	Reason     record.Text
	Release    int // number of the first release that has the new number; 0 for none yet
}

// Anchor is the id of the correction on /corrections/, for good.
func (c *Correction) Anchor() string {
	id := c.Figure + "-" + c.Date
	if c.Period != "" {
		id = c.Figure + "-" + c.Period + "-" + c.Date
	}
	if c.Measure != "value" {
		id += "-" + c.Measure
	}
	return id
}

// ChangeKind says what happened to a thing.
type ChangeKind string

// The kinds of changes between two records.
const (
	Added     ChangeKind = "added"     // a figure, chart or number that was not there before
	Withdrawn ChangeKind = "withdrawn" // one that is there no longer
	Renamed   ChangeKind = "renamed"   // a figure or chart under another id
	Number    ChangeKind = "number"    // another number
	Status    ChangeKind = "status"    // the same number, of another status
	Wording   ChangeKind = "wording"   // another title, definition, scope or unit, or a chart drawn otherwise
)

// Change is one difference between two records of a figure or chart.
type Change struct {
	Kind     ChangeKind
	Thing    address.Thing // under its newer id where it was renamed
	Title    record.Text
	OldID    string        // Renamed: the id before
	Old, New *record.Value // Number and Status, and Added and Withdrawn where it is about a number; else nil
	Field    string        // Wording: title, definition, scope, unit, note, form or rows
	Was, Is  record.Text   // Wording: the text before and after; empty for form and rows
	Why      []*Correction // that explain it, oldest first; none for what nobody explained
	Follows  bool          // a derived number that changed because others did, which Why explains
	Reason   record.Text   // Withdrawn, Renamed: from data/redirects.yaml
}

// Latest is the newest release, or nil where none was made.
func (h *History) Latest() *Release {
	if len(h.Releases) == 0 {
		return nil
	}
	return h.Releases[len(h.Releases)-1]
}

// Release returns the release with a number, or nil.
func (h *History) Release(number int) *Release {
	if number < 1 || number > len(h.Releases) {
		return nil
	}
	return h.Releases[number-1]
}

// Standing is how a thing stands now.
type Standing struct {
	Issue       record.Issue // the newest release, where it has the thing just as it is now; else zero
	Changed     record.Issue // the release in which it last changed or first appeared; zero where none has it as it is
	Draft       []Change     // since the newest release, where it differs from that
	Corrections []*Correction
}

// Standing says how a figure or chart stands now.
func (h *History) Standing(t address.Thing) Standing {
	return Standing{}
}

// Since lists what changed since the release of the thing (t.Release), oldest
// change first, up to now.
func (h *History) Since(t address.Thing) []Change { return nil }

// Numbers lists the releases that have the thing, by number, oldest first.
func (h *History) Numbers(t address.Thing) []int { return nil }

// Successor is the thing that a released one is now: itself, or what it was
// renamed to. It is false where the thing was withdrawn.
func (h *History) Successor(t address.Thing) (address.Thing, bool) { return t.In(0), true }

// languages keeps the import of lang until the texts are bound.
var _ = lang.Chinese
