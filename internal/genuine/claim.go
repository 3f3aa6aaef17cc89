package genuine

import (
	"errors"
	"regexp"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/stamp"
)

// said is what a file says of itself.
type said struct {
	permalink string // "" where it names none
	several   bool   // a table of the site's form with permalinks of several figures
	torn      bool
}

// read reads what a file says of itself.
func read(kind Kind, data []byte) said {
	var s stamp.Stamp
	var err error
	switch kind {
	case PNG:
		s, err = stamp.ReadPNG(data)
	case SVG:
		s, err = stamp.ReadSVG(data)
	case CSV:
		return readTable(data)
	}
	return said{permalink: s.Permalink, torn: err != nil && !errors.Is(err, stamp.ErrNone)}
}

// permalinks finds the permalinks in a table, whatever stands between its
// columns: addresses in ASCII without quotes, commas and semicolons. The lengths
// are bounded, so that no text takes long to search.
var permalinks = regexp.MustCompile(`(?:https?://[!#-+\-.-:<-~]{1,200})?/(?:en/)?(?:figures|charts)/[a-z0-9-]{1,100}/(?:v/[0-9]{1,6}/)?`)

func readTable(data []byte) said {
	if !isTable(data) {
		return said{}
	}
	first := ""
	for rest := data; ; {
		at := permalinks.FindIndex(rest)
		if at == nil {
			return said{permalink: first}
		}
		found := string(rest[at[0]:at[1]])
		if first != "" && found != first {
			return said{several: true}
		}
		first, rest = found, rest[at[1]:]
	}
}

// claimed is the place that a permalink names: one of a figure or chart that
// the site has files of, and with none but the site's own address before it. A
// permalink that names another site's is nowhere.
func (l *List) claimed(permalink string, bases []string) Place {
	path := permalink
	for _, base := range bases {
		if below, ok := strings.CutPrefix(permalink, base); ok {
			path = "/" + below
		}
	}
	if len(bases) == 0 {
		path = withoutBase(permalink)
	}
	if p := placeOf(path); l.things[p.Thing.In(0)] {
		return p
	}
	return Place{}
}

// withoutBase is a permalink without the address of a site that is not known.
func withoutBase(permalink string) string {
	if strings.HasPrefix(permalink, "/") {
		return permalink
	}
	for _, kind := range []address.Kind{address.Figures, address.Charts} {
		at := strings.LastIndex(permalink, "/"+string(kind)+"/")
		if at < 0 {
			continue
		}
		if prefix := lang.English.Prefix(); strings.HasSuffix(permalink[:at+1], prefix) {
			at -= len(prefix) - 1
		}
		return permalink[at:]
	}
	return permalink
}
