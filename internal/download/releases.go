package download

import (
	"zonepress/internal/address"
	"zonepress/internal/record"
)

// releasesJSON is the form of the list of releases and corrections.
type releasesJSON struct {
	Schema      string           `json:"$schema"`
	Type        string           `json:"type"`
	Releases    []releaseEntry   `json:"releases"`
	Corrections []correctionJSON `json:"corrections"`
	Report      reportJSON       `json:"report"`
}

type releaseEntry struct {
	releaseJSON
	Note    record.Text `json:"note,omitempty"`
	Page    record.Text `json:"page"`
	Figures []string    `json:"figures"`
	Charts  []string    `json:"charts"`
}

// ReleasesJSON lists the releases of a report, newest first, with the ids of
// what each has, and all corrections. It lets programs ask one file whether
// anything changed. The record is of what stands now.
func ReleasesJSON(s *record.Set, releases []record.Release, corrections []Correction) []byte {
	out := releasesJSON{
		Schema: schemaOf(s, "release"), Type: "releases", Releases: []releaseEntry{},
		Corrections: correctionsOf(known(corrections, record.Issue{})), Report: reportOf(s),
	}
	for n := len(releases) - 1; n >= 0; n-- {
		out.Releases = append(out.Releases, entryOf(s, &releases[n]))
	}
	return marshal(out)
}

func entryOf(s *record.Set, r *record.Release) releaseEntry {
	entry := releaseEntry{
		releaseJSON: releaseJSON{r.Number, r.Name, r.Date}, Note: r.Note, Page: record.Text{}, Figures: []string{}, Charts: []string{},
	}
	for _, l := range languages(s) {
		entry.Page[l] = address.Absolute(s.Report.Base, address.Release(l, r.Name))
	}
	for _, f := range r.Figures {
		entry.Figures = append(entry.Figures, f.ID)
	}
	for _, c := range r.Charts {
		entry.Charts = append(entry.Charts, c.ID)
	}
	return entry
}
