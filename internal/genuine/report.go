package genuine

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Checked is a file that was judged.
type Checked struct {
	Name string
	Finding
}

// Signed says whether the list that files are held against is signed.
type Signed string

// The states of a list.
const (
	Unsigned Signed = "unsigned"
	Forged   Signed = "forged"    // the signature is not of this list, or by another key
	ByOwnKey Signed = "published" // by the key that stands beside the list
	ByKey    Signed = "trusted"   // by the key that the caller knows
)

// Report is what is said of files.
type Report struct {
	Files       []Checked
	Signed      Signed
	Fingerprint string // of the key; "" where nothing is signed
}

// Holds reports whether every file is genuine and the list that says so can be
// believed.
func (r *Report) Holds() bool {
	for _, f := range r.Files {
		if f.Verdict != Genuine {
			return false
		}
	}
	return r.Signed != Forged
}

// WriteText prints the report for people.
func (r *Report) WriteText(w io.Writer, past *history.History, l lang.Lang) error {
	var b strings.Builder
	t := texts[l]
	for _, f := range r.Files {
		fmt.Fprintf(&b, "%s%s%s\n", f.Name, t.colon, t.verdicts[f.Verdict])
		for _, line := range f.lines(past, l) {
			b.WriteString("  " + line + "\n")
		}
	}
	b.WriteString(strings.ReplaceAll(t.signed[r.Signed], "{key}", r.Fingerprint) + "\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// lines say what else is known of a file.
func (f *Finding) lines(past *history.History, l lang.Lang) []string {
	t := texts[l]
	var lines []string
	if f.Torn {
		lines = append(lines, t.torn)
	}
	if f.Known {
		place := t.published
		if f.Verdict == Altered {
			place = t.claims
		}
		lines = append(lines, strings.ReplaceAll(place, "{address}", f.Place.Address), t.release(past.Release(f.Place.Thing.Release), f.Place.Thing.Release))
	}
	for _, c := range f.Since {
		lines = append(lines, t.since+Sentence(c, l))
	}
	if f.Verdict == Genuine && len(f.Since) == 0 && f.Place.Thing.Release > 0 {
		lines = append(lines, t.unchanged)
	}
	return lines
}

// Sentence says in a line what changed and why.
func Sentence(c history.Change, l lang.Lang) string {
	t := texts[l]
	text := c.Title.In(l) + t.space + t.changes[c.Kind]
	switch {
	case c.Old != nil && c.New != nil:
		text = c.Title.In(l) + t.space + c.New.PeriodName.In(l) + t.colon + c.Old.Text.In(l) + " → " + c.New.Text.In(l)
	case c.Old != nil:
		text = c.Title.In(l) + t.space + c.Old.PeriodName.In(l) + t.colon + c.Old.Text.In(l) + t.comma + t.changes[c.Kind]
	case c.New != nil:
		text = c.Title.In(l) + t.space + c.New.PeriodName.In(l) + t.colon + c.New.Text.In(l) + t.comma + t.changes[c.Kind]
	}
	for _, why := range c.Why {
		text += t.open + why.Date + t.comma + why.Reason.In(l) + t.close
	}
	if reason := c.Reason.In(l); reason != "" {
		text += t.open + reason + t.close
	}
	return text
}

// release names a release for people.
func (t words) release(r *history.Release, number int) string {
	if r == nil {
		if number > 0 {
			return strings.ReplaceAll(t.strange, "{n}", fmt.Sprint(number))
		}
		return t.unreleased
	}
	return strings.NewReplacer("{n}", fmt.Sprint(r.Number), "{name}", r.Name, "{date}", r.Date).Replace(t.of)
}

// The form of the report for programs.
type (
	jsonReport struct {
		Files       []jsonFile `json:"files"`
		Signature   Signed     `json:"signature"`
		Fingerprint string     `json:"fingerprint,omitempty"`
	}
	jsonFile struct {
		Name    string       `json:"name"`
		Kind    Kind         `json:"kind"`
		Verdict Verdict      `json:"verdict"`
		SHA256  string       `json:"sha256"`
		Address string       `json:"address,omitempty"`
		Release *jsonRelease `json:"release,omitempty"`
		Since   []jsonChange `json:"changed_since"`
	}
	jsonRelease struct {
		Number int    `json:"number"`
		Name   string `json:"name"`
		Date   string `json:"date"`
	}
	jsonChange struct {
		Kind history.ChangeKind `json:"kind"`
		Text string             `json:"text"`
		Old  string             `json:"old,omitempty"`
		New  string             `json:"new,omitempty"`
	}
)

// WriteJSON prints the report for programs.
func (r *Report) WriteJSON(w io.Writer, past *history.History, l lang.Lang) error {
	report := jsonReport{Files: []jsonFile{}, Signature: r.Signed, Fingerprint: r.Fingerprint}
	for _, f := range r.Files {
		one := jsonFile{Name: f.Name, Kind: f.Kind, Verdict: f.Verdict, SHA256: f.SHA256, Address: f.Place.Address, Since: []jsonChange{}}
		if release := past.Release(f.Place.Thing.Release); release != nil {
			one.Release = &jsonRelease{release.Number, release.Name, release.Date}
		}
		for _, c := range f.Since {
			one.Since = append(one.Since, jsonChange{c.Kind, Sentence(c, l), digits(c.Old), digits(c.New)})
		}
		report.Files = append(report.Files, one)
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(report)
}

func digits(v *record.Value) string {
	if v == nil {
		return ""
	}
	return v.Digits
}
