package catalog

import (
	"cmp"
	"slices"
	"strings"

	"zonepress/internal/record"
)

// mediaType is what files of an ending hold (IANA media types); "" for no data.
type mediaType struct{ ending, name string }

// dataTypes are the files that hold data or show it, longest ending first where
// one ends in another. Citations and metadata are about the data, and no
// distributions of it.
var dataTypes = []mediaType{
	{".csl.json", ""},
	{".csv-metadata.json", ""},
	{"/oembed.json", ""},
	{"/datapackage.json", ""},
	{".schema.json", ""},
	{".csv", "text/csv"},
	{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
	{".json", "application/json"},
	{".zip", "application/zip"},
	{".svg", "image/svg+xml"},
	{".png", "image/png"},
}

// mediaTypeOf is the media type of a file that holds data or shows it; false
// for other files.
func mediaTypeOf(address string) (string, bool) {
	for _, m := range dataTypes {
		if strings.HasSuffix(address, m.ending) {
			return m.name, m.name != ""
		}
	}
	return "", false
}

// distribution is a file that data is published as.
type distribution struct {
	record.File
	mediaType string
}

// distributions are the files that hold data or show it: tables first, then
// pictures, each in order of address. The order in which they are given does
// not matter.
func distributions(files []record.File) []distribution {
	var all []distribution
	for _, file := range files {
		if name, ok := mediaTypeOf(file.Address); ok {
			all = append(all, distribution{file, name})
		}
	}
	slices.SortFunc(all, func(a, b distribution) int {
		return cmp.Or(cmp.Compare(rank(a.mediaType), rank(b.mediaType)), cmp.Compare(a.Address, b.Address))
	})
	return slices.Compact(all)
}

// rank is the place of a media type in the list.
func rank(name string) int {
	return slices.IndexFunc(dataTypes, func(m mediaType) bool { return m.name == name })
}
