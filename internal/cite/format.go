package cite

import "zonepress/internal/lang"

// Format is a form of citation.
type Format string

// The forms. GBT2025 is the one to offer first.
const (
	GBT2025 Format = "gbt2025" // GB/T 7714—2025, in force since 2026-07-01
	GBT2015 Format = "gbt2015" // GB/T 7714—2015
	APA     Format = "apa"     // APA 7
	BibTeX  Format = "bibtex"  // a file of one entry
	RIS     Format = "ris"     // a file of one record
	CSL     Format = "csl"     // CSL-JSON: a file of one item in a list
)

// Formats returns all forms in the order in which they are offered.
func Formats() []Format { return []Format{GBT2025, GBT2015, APA, BibTeX, RIS, CSL} }

// Name is what readers call the form.
func (f Format) Name(l lang.Lang) string {
	switch w := wordsOf(l); f {
	case GBT2025:
		return w.gbt + "2025"
	case GBT2015:
		return w.gbt + "2015"
	case APA:
		return w.apa
	case BibTeX:
		return "BibTeX"
	case RIS:
		return "RIS"
	default:
		return "CSL-JSON"
	}
}

// Ending is what the name of a file in the form ends in; "" for the forms that
// are a line to copy.
func (f Format) Ending() string {
	switch f {
	case BibTeX:
		return ".bib"
	case RIS:
		return ".ris"
	case CSL:
		return ".csl.json"
	}
	return ""
}

// Format writes the work in a form. accessed is the day of citing (YYYY-MM-DD)
// or any text in its stead; it stands where the form has that day, and "" leaves
// it out. GB/T 7714—2025 has none for reports, and APA only for what may change:
// a work without a date of issue.
//
// A citation to copy is one line without a line break at its end; a file ends
// in one. An unknown form is written as GBT2025.
func (w Work) Format(f Format, accessed string) string {
	w, accessed = w.clean(), clean(accessed)
	switch f {
	case GBT2015:
		return gbt2015(w, accessed)
	case APA:
		return apa(w, accessed)
	case BibTeX:
		return bibtex(w, accessed)
	case RIS:
		return ris(w, accessed)
	case CSL:
		return cslJSON(w, accessed)
	default:
		return gbt2025(w, accessed)
	}
}
