package genuine

import (
	"bytes"
	"path"
	"strings"
)

// Kind is what a file is.
type Kind string

// The kinds of files that can be judged. A site publishes the first three.
const (
	PNG     Kind = "png"
	SVG     Kind = "svg"
	CSV     Kind = "csv"
	Picture Kind = "picture" // in a format in which no site publishes: JPEG, GIF, WebP, BMP, HEIF, AVIF, TIFF
	Other   Kind = ""
)

// KindOf tells the kind of a file by its content, and by the ending of its name
// where the content says nothing.
func KindOf(name string, data []byte) Kind {
	if kind := Sniff(data); kind != Other {
		return kind
	}
	switch strings.ToLower(path.Ext(strings.ReplaceAll(name, `\`, "/"))) {
	case ".png":
		return PNG
	case ".svg":
		return SVG
	case ".csv":
		return CSV
	case ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".heic", ".avif", ".tif", ".tiff":
		return Picture
	}
	return Other
}

// Sniff tells the kind of a file by how it begins. A table is known by the
// column that every table of a site has first, also after a spreadsheet put
// another separator between the columns.
func Sniff(data []byte) Kind {
	switch {
	case bytes.HasPrefix(data, []byte("\x89PNG\r\n\x1a\n")):
		return PNG
	case isPicture(data):
		return Picture
	case isSVG(data):
		return SVG
	case isTable(data):
		return CSV
	}
	return Other
}

// isPicture knows pictures in other formats by their signatures.
func isPicture(data []byte) bool {
	for _, signature := range []string{"\xff\xd8\xff", "GIF87a", "GIF89a", "II*\x00", "MM\x00*"} {
		if bytes.HasPrefix(data, []byte(signature)) {
			return true
		}
	}
	if len(data) < 12 {
		return false
	}
	switch {
	case string(data[:4]) == "RIFF" && string(data[8:12]) == "WEBP":
		return true
	case string(data[:2]) == "BM" && string(data[6:10]) == "\x00\x00\x00\x00": // reserved bytes, all zero
		return true
	case string(data[4:8]) == "ftyp":
		brand := string(data[8:12])
		return brand == "avif" || brand == "avis" || brand == "mif1" || strings.HasPrefix(brand, "hei") || strings.HasPrefix(brand, "hev")
	}
	return false
}

const mark = "\ufeff" // byte-order mark

// isSVG looks for the root element behind the XML declaration, comments and the
// document type.
func isSVG(data []byte) bool {
	text := bytes.TrimSpace(bytes.TrimPrefix(data, []byte(mark)))
	for bytes.HasPrefix(text, []byte("<?")) || bytes.HasPrefix(text, []byte("<!")) {
		end := []byte(">")
		if bytes.HasPrefix(text, []byte("<!--")) {
			end = []byte("-->")
		}
		_, rest, found := bytes.Cut(text, end)
		if !found {
			return false
		}
		text = bytes.TrimSpace(rest)
	}
	return bytes.HasPrefix(text, []byte("<svg"))
}

func isTable(data []byte) bool {
	text := bytes.TrimPrefix(data, []byte(mark))
	end := bytes.IndexAny(text[:min(len(text), 64)], ",;\t")
	if end < 0 {
		return false
	}
	first := strings.Trim(string(text[:end]), `"`)
	return first == "indicator" || first == "chart"
}
