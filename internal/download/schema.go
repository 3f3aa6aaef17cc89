package download

import (
	"bytes"
	_ "embed" // for the schemas
)

// The schemas stand each by itself, so that a reader needs one file only. What
// they share is the same in each, which a test holds.
var (
	//go:embed schema/figure.schema.json
	figureSchema []byte
	//go:embed schema/chart.schema.json
	chartSchema []byte
	//go:embed schema/release.schema.json
	releaseSchema []byte
)

// Schemas returns the JSON Schemas (2020-12) of the JSON files by the names
// under which they are published (see address.Schema): figure, chart and
// release.
//
// They have no $id: they are known by where they are published, which nobody
// may know when a file is made. The member $schema of a file leads there, from
// the site's root where the report's base is not known.
func Schemas() map[string][]byte {
	return map[string][]byte{
		"figure":  bytes.Clone(figureSchema),
		"chart":   bytes.Clone(chartSchema),
		"release": bytes.Clone(releaseSchema),
	}
}
