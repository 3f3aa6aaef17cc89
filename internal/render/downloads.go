package render

import (
	"html/template"
	"strconv"

	"zonepress/internal/record"
)

// downloadGroup is what parts/downloads.html prints: files of one kind.
type downloadGroup struct {
	Name  string
	Files []download
}

// download is a file with what it is good for.
type download struct {
	Href              template.URL
	Label, Note, Size string
	mediaType         string
	file              record.File
}

// downloadKind is a file that a figure or chart may have.
type downloadKind struct{ group, word, ending, mediaType string }

// The endings of pictures for cards in messengers, and of the metadata of a CSV.
const (
	cardEnding = ".card.png"
	csvwEnding = ".csv-metadata.json"
)

// downloadKinds lists the files in the order in which they are offered.
func downloadKinds() []downloadKind {
	return []downloadKind{
		{"data", "csv", ".csv", "text/csv"},
		{"data", "excel", ".excel.csv", "text/csv"},
		{"data", "xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
		{"data", "json", ".json", "application/json"},
		{"pictures", "png", ".png", "image/png"},
		{"pictures", "wide", ".wide.png", "image/png"},
		{"pictures", "square", ".square.png", "image/png"},
		{"pictures", "tall", ".tall.png", "image/png"},
		{"pictures", "card", cardEnding, "image/png"},
		{"pictures", "svg", ".svg", "image/svg+xml"},
	}
}

// downloads are the files of a thing that are published.
func (p *Page) downloads(x subject) []downloadGroup {
	w, l := p.edition.words.word, p.edition.Lang
	var groups []downloadGroup
	for _, k := range downloadKinds() {
		file, published := p.edition.site.file(x.thing.File(l, k.ending))
		if !published {
			continue
		}
		name := w("downloads-" + k.group)
		if n := len(groups); n == 0 || groups[n-1].Name != name {
			groups = append(groups, downloadGroup{Name: name})
		}
		last := &groups[len(groups)-1]
		last.Files = append(last.Files, download{Href: p.Link(file.Address), Label: w("download-" + k.word), Note: w("download-" + k.word + "-note"),
			Size: sizeText(file.Size), mediaType: k.mediaType, file: file})
	}
	return groups
}

// file is the published file at an address; false where there is none.
func (s *website) file(at string) (record.File, bool) {
	if s.in.Files == nil {
		return record.File{}, false
	}
	return s.in.Files(at)
}

// sizeText is the size of a file as readers know it.
func sizeText(bytes int) string {
	const kilo = 1024
	switch {
	case bytes < kilo:
		return strconv.Itoa(bytes) + " B"
	case bytes < 10*kilo:
		return strconv.FormatFloat(float64(bytes)/kilo, 'f', 1, 64) + " KB"
	case bytes < kilo*kilo:
		return strconv.Itoa((bytes+kilo/2)/kilo) + " KB"
	}
	return strconv.FormatFloat(float64(bytes)/kilo/kilo, 'f', 1, 64) + " MB"
}
