package cite

import (
	"encoding/json"
	"strings"
)

// cslItem has the keys of the CSL-JSON schema that we use, and no other: the
// schema forbids all that it does not name.
type cslItem struct {
	Type      string    `json:"type"`
	ID        string    `json:"id"`
	Title     string    `json:"title,omitempty"`
	Author    []cslName `json:"author,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	Accessed  *cslDate  `json:"accessed,omitempty"`
	Version   string    `json:"version,omitempty"`
	URL       string    `json:"URL,omitempty"`
	Language  string    `json:"language"`
}

// cslName is an institution, which is not taken apart.
type cslName struct {
	Literal string `json:"literal"`
}

// cslDate has its parts (year, month, day), or a text for what is no date.
type cslDate struct {
	Parts   [][3]int `json:"date-parts,omitempty"`
	Literal string   `json:"literal,omitempty"`
}

// cslJSON writes a list of one item, the form that reference managers read.
func cslJSON(w Work, accessed string) string {
	item := cslItem{
		Type: string(w.Kind), ID: w.Key, Title: w.Title, Publisher: w.Platform,
		Issued: cslDateOf(w.Issued), Accessed: cslDateOf(accessed),
		Version: w.Version, URL: w.URL, Language: wordsOf(w.Language).tag,
	}
	if w.Kind != Report {
		item.Type = string(Dataset)
	}
	if w.Author != "" {
		item.Author = []cslName{{w.Author}}
	}
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode([]cslItem{item}); err != nil {
		return "" // cannot be: the item has texts and whole numbers alone
	}
	return text.String()
}

func cslDateOf(text string) *cslDate {
	if text == "" {
		return nil
	}
	if d, ok := parseDate(text); ok {
		return &cslDate{Parts: [][3]int{{d.year, d.month, d.day}}}
	}
	return &cslDate{Literal: text}
}
