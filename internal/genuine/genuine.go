// Package genuine says of a picture or table that somebody holds whether it is
// one that this site published, of which release, and what has been corrected
// since.
//
//	list, err := genuine.ParseList(sums)
//	finding := genuine.Judge(data, list, past)
//
// The proof is the SHA-256 of the file in the published list. The stamp that
// pictures carry is a claim alone: it helps to say what a file that was changed
// on its way once was.
package genuine

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/stamp"
)

// Kind is what a file is by its content.
type Kind string

// The kinds of files that can be judged.
const (
	PNG   Kind = "png"
	SVG   Kind = "svg"
	CSV   Kind = "csv"
	Other Kind = ""
)

// Verdict says whether a file is the site's.
type Verdict string

// The verdicts.
const (
	Genuine Verdict = "genuine" // published, byte for byte
	Altered Verdict = "altered" // says that it is the site's, and is not a published file
	Foreign Verdict = "foreign" // neither published nor marked as the site's
)

// Finding is what is known of a file.
type Finding struct {
	Kind    Kind
	Verdict Verdict
	SHA256  string
	Stamp   *stamp.Stamp // what the picture says of itself; nil where it says nothing
	Torn    bool         // the picture is damaged, so that its stamp could not be read
	Place   Place        // where it is published, or for an altered file where it says it is from
	Known   bool         // Place is known
	Since   []history.Change
}

// Place is a published file.
type Place struct {
	Address string
	Thing   address.Thing // with the release; 0 where what stands now was never released
	Lang    lang.Lang
}

// Sniff tells the kind of a file by how it begins. A table is known by the
// column that every table of the site has first.
func Sniff(data []byte) Kind {
	switch {
	case bytes.HasPrefix(data, []byte("\x89PNG\r\n\x1a\n")):
		return PNG
	case isSVG(data):
		return SVG
	case isTable(data):
		return CSV
	}
	return Other
}

const mark = "\ufeff" // byte-order mark

func isSVG(data []byte) bool {
	text := bytes.TrimSpace(bytes.TrimPrefix(data, []byte(mark)))
	for bytes.HasPrefix(text, []byte("<?")) || bytes.HasPrefix(text, []byte("<!")) {
		end := bytes.IndexByte(text, '>')
		if end < 0 {
			return false
		}
		text = bytes.TrimSpace(text[end+1:])
	}
	return bytes.HasPrefix(text, []byte("<svg"))
}

func isTable(data []byte) bool {
	first, _, _ := bytes.Cut(bytes.TrimPrefix(data, []byte(mark)), []byte("\n"))
	columns := strings.Split(strings.TrimRight(string(first), "\r"), ",")
	return len(columns) > 1 && columns[0] == "indicator"
}

// Judge holds a file against the published list and the history of the report.
func Judge(data []byte, list *List, past *history.History) Finding {
	sum := sha256.Sum256(data)
	f := Finding{Kind: Sniff(data), SHA256: hex.EncodeToString(sum[:]), Verdict: Foreign}
	f.readStamp(data)
	if places := list.At(f.SHA256); len(places) > 0 {
		f.Verdict = Genuine
		f.Place, f.Known = best(places)
	} else if f.Stamp != nil {
		f.Verdict = Altered
		f.Place, f.Known = claimed(f.Stamp)
	}
	if f.Known && f.Place.Thing.Release > 0 {
		f.Since = past.Since(f.Place.Thing)
	}
	return f
}

func (f *Finding) readStamp(data []byte) {
	var s stamp.Stamp
	var err error
	switch f.Kind {
	case PNG:
		s, err = stamp.ReadPNG(data)
	case SVG:
		s, err = stamp.ReadSVG(data)
	default:
		return
	}
	if err != nil {
		f.Torn = !errors.Is(err, stamp.ErrNone)
		return
	}
	f.Stamp = &s
}

// best chooses among the addresses of one file the newest release's: a file
// that did not change stands in several. One that was never released stands at
// its present address alone.
func best(addresses []string) (Place, bool) {
	place := Place{Address: addresses[0]}
	known := false
	for _, one := range addresses {
		t, l, _, ok := address.Parse(one)
		if ok && (!known || t.Release > place.Thing.Release) {
			place, known = Place{one, t, l}, true
		}
	}
	return place, known
}

// claimed is the place that a stamp names: its permalink, with or without the
// site's address before it.
func claimed(s *stamp.Stamp) (Place, bool) {
	for _, kind := range []address.Kind{address.Figures, address.Charts} {
		at := strings.LastIndex(s.Permalink, "/"+string(kind)+"/")
		if at < 0 {
			continue
		}
		if prefix := lang.English.Prefix(); strings.HasSuffix(s.Permalink[:at+1], prefix) {
			at -= len(prefix) - 1
		}
		if t, l, _, ok := address.Parse(s.Permalink[at:]); ok {
			return Place{s.Permalink[at:], t, l}, true
		}
	}
	return Place{}, false
}
