// Package genuine says of a picture or table that somebody holds whether it is
// one that this site published, of which release, and what has been corrected
// since.
//
//	list, err := genuine.ParseList(sums)
//	finding := genuine.Judge(name, data, list, past)
//
// The proof is the SHA-256 of the file in the published list. What a file says
// of itself, a picture in its stamp and a table in its column of permalinks, is
// a claim alone: it helps to say what a file that was changed on its way once
// was.
//
// The page /verify/ does the same in the reader's browser, by a script of the
// theme (assets/js/judge.js) and the short form of the list that Pack makes.
package genuine

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
)

// MaxSize is the size in bytes above which a file is none of a site's, and need
// not be read.
const MaxSize = 64 << 20

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
	SHA256  string // in hexadecimal
	Empty   bool   // the file has no bytes
	Torn    bool   // the picture is damaged, so that what it says of itself cannot be read
	Claims  string // the permalink that the file names as its own; "" for none
	Place   Place  // where it is published, or for an altered file where it says it is from
	Since   []history.Change
}

// Place is where a file stands on the site. The zero Place is nowhere.
type Place struct {
	Address string
	Thing   address.Thing // zero for a file that is of no single figure or chart; of release 0 where it stands now and in no release
	Lang    lang.Lang
}

// ofThing reports whether the place is of a figure or chart.
func (p Place) ofThing() bool { return p.Thing.ID != "" }

// Judge holds a file against the published list and the history of the report,
// which may be nil where that is not known.
func Judge(name string, data []byte, list *List, past *history.History) Finding {
	sum := sha256.Sum256(data)
	f := Finding{Kind: KindOf(name, data), SHA256: hex.EncodeToString(sum[:]), Verdict: Foreign, Empty: len(data) == 0}
	said := read(f.Kind, data)
	f.Torn, f.Claims = said.torn, said.permalink
	if addresses := list.At(f.SHA256); len(addresses) > 0 {
		f.Verdict, f.Place = Genuine, newest(addresses)
	} else if said.several || said.permalink != "" {
		f.Place = list.claimed(said.permalink, bases(past))
		if said.several || f.Place.ofThing() {
			f.Verdict = Altered
		}
	}
	if past != nil && past.Release(f.Place.Thing.Release) != nil {
		f.Since = past.Since(f.Place.Thing)
	}
	return f
}

// newest chooses among the addresses of one file the one of the newest release:
// a file that did not change since stands at its present address too.
func newest(addresses []string) Place {
	places := make([]Place, len(addresses))
	for i, one := range addresses {
		places[i] = placeOf(one)
	}
	return slices.MaxFunc(places, func(a, b Place) int { return cmp.Compare(a.rank(), b.rank()) })
}

// rank is higher for a place that says more.
func (p Place) rank() int {
	if !p.ofThing() {
		return -1
	}
	return p.Thing.Release
}

func placeOf(at string) Place {
	t, l, _, ok := address.Parse(at)
	if !ok {
		return Place{Address: at}
	}
	return Place{at, t, l}
}

// bases are the addresses at which the report stands or stood; none where
// nobody said.
func bases(past *history.History) []string {
	var known []string
	add := func(base string) {
		if base != "" && !slices.Contains(known, base) {
			known = append(known, base)
		}
	}
	if past == nil {
		return nil
	}
	if past.Now != nil {
		add(past.Now.Report.Base)
	}
	for _, r := range past.Releases {
		add(r.Report.Base)
	}
	return known
}
