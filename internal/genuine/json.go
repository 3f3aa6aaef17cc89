package genuine

import (
	"encoding/json"
	"io"

	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// The form of the report for programs.
type (
	jsonReport struct {
		Files       []jsonFile `json:"files"`
		Signature   Signed     `json:"signature"`
		Fingerprint string     `json:"fingerprint,omitempty"`
		Holds       bool       `json:"holds"`
	}
	jsonFile struct {
		Name    string       `json:"name"`
		Kind    Kind         `json:"kind"`
		Verdict Verdict      `json:"verdict"`
		SHA256  string       `json:"sha256"`
		Damaged bool         `json:"damaged,omitempty"`
		Claims  string       `json:"claims,omitempty"`  // the permalink in the file
		Address string       `json:"address,omitempty"` // from the site's root
		Release *jsonRelease `json:"release,omitempty"`
		Since   []jsonChange `json:"changed_since"` // null where it is not known
	}
	jsonRelease struct {
		Number int    `json:"number"`
		Name   string `json:"name,omitempty"`
		Date   string `json:"date,omitempty"`
	}
	jsonChange struct {
		Kind history.ChangeKind `json:"kind"`
		Text string             `json:"text"`
		Old  string             `json:"old,omitempty"`
		New  string             `json:"new,omitempty"`
	}
)

// WriteJSON prints the report for programs.
func (r *Report) WriteJSON(out io.Writer, l lang.Lang) error {
	report := jsonReport{Files: []jsonFile{}, Signature: r.Signed, Fingerprint: r.Fingerprint, Holds: r.Holds()}
	for _, f := range r.Files {
		report.Files = append(report.Files, r.json(&f, l))
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(report)
}

func (r *Report) json(f *Checked, l lang.Lang) jsonFile {
	one := jsonFile{Name: f.Name, Kind: f.Kind, Verdict: f.Verdict, SHA256: f.SHA256, Damaged: f.Torn, Claims: f.Claims, Address: f.Place.Address}
	number := f.Place.Thing.Release
	if number > 0 {
		one.Release = &jsonRelease{Number: number}
	}
	if r.Past == nil {
		return one
	}
	if known := r.Past.Release(number); known != nil {
		one.Release = &jsonRelease{known.Number, known.Name, known.Date}
	}
	one.Since = []jsonChange{}
	for _, c := range f.Since {
		one.Since = append(one.Since, jsonChange{c.Kind, Sentence(c, l), digits(c.Old), digits(c.New)})
	}
	return one
}

func digits(v *record.Value) string {
	if v == nil {
		return ""
	}
	return v.Digits
}
