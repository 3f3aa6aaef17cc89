package templates

import _ "embed"

//go:embed font/NotoSansSC-Regular-subset.ttf
var chartFont []byte

// ChartFont is the TrueType font that charts are measured and painted with; the
// caller must not change it.
func ChartFont() []byte { return chartFont }
