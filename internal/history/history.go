// Package history holds the releases of a report against each other and against
// what stands now: what changed, when, and why.
//
//	h := history.Of(site, now, &problems)
//
// No number changes in silence. A number that differs from the last release,
// without an entry of data/corrections.yaml that leads from the old to the new
// one, is a problem; so is an entry that leads nowhere.
//
// The releases and what stands now are stages (lineage.go); between two of them
// lies a step with its changes (compare.go, charts.go). Figures and charts are
// followed over their ids by data/redirects.yaml.
//
// The entries about one number form a chain, oldest first (chain.go). Each step
// that changed the number takes from it the entries that lead from the old
// digits to the new ones; each entry serves one step. What was worked out follows
// the numbers in its expression (formula.go) and needs no entry, unless the
// expression itself changed. Entries without a number are about the words, the
// unit or the method of a figure (explain.go).
//
// What is told, and with which entry to paste, is in silent.go and checks.go; how
// a thing stands now, and what changed since a release, in standing.go.
package history

import (
	"zonepress/internal/address"
	"zonepress/internal/record"
	"zonepress/internal/site"
)

// History is what is known of a report's past. It does not change once made.
type History struct {
	Now         *record.Set
	Releases    []*Release    // oldest first; Releases[i].Number is i+1
	Corrections []*Correction // newest first
	Redirects   []site.Redirect

	lines      lineage
	stages     []*stage                   // the releases, oldest first, and what stands now
	steps      []*step                    // steps[i] leads from stages[i] to stages[i+1]
	draft      map[address.Thing][]Change // of the last step, by the thing's present id
	byFigure   map[string][]*Correction   // newest first, by the last id of the figure
	byNumber   map[numberKey][]*Correction
	rank       map[*Correction]int // place in Corrections
	sameReport bool                // the newest release says the same of the report as a whole
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
	Old, New *record.Value // Number and Status, Wording of a number's note, Added and Withdrawn where they are about a number; else nil
	Field    string        // Wording: title, definition, scope, unit, note (of a number or a chart), form or rows
	Was, Is  record.Text   // Wording: the text before and after; empty for form and rows
	Why      []*Correction // that explain it, oldest first; none for what nobody explained
	Follows  bool          // changed because other numbers did, which Why explains; without Why because there are new ones, or more digits are printed
	Reason   record.Text   // Withdrawn: from data/redirects.yaml
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
