// Package stamp puts the origin of a picture into the picture's file, and reads
// it back: PNG as iTXt chunks (PNG specification, third edition, 11.3.3.4), SVG
// as RDF in its metadata element (SVG 1.1, 21).
//
// A stamp survives being passed on as a file. It is a claim, not a proof: the
// proof is the file's own SHA-256 in the published list.
package stamp

import "errors"

// Stamp says where a picture comes from.
type Stamp struct {
	Title     string // of the chart or figure
	Publisher string // title of the report
	Permalink string // absolute where the site's address is known, else from its root
	Release   string // name of the release; "" for none yet
	Number    int    // of the release; 0 for none yet
	Source    string // the source line
	Data      string // SHA-256, in hexadecimal, of the CSV with the numbers in the picture
}

// ErrNone says that a picture has no stamp.
var ErrNone = errors.New("the picture has no stamp")
