package picture

import "zonepress/internal/lang"

// pictureWords are the words that a picture adds to those of its record.
type pictureWords struct {
	release    string // with the number of the release
	unreleased string
	none       string // in place of the number of a figure that has none
	status     map[string]string
}

var words = map[lang.Lang]pictureWords{
	lang.Chinese: {
		release: "第%d次发布", unreleased: "尚未发布", none: "尚无数据",
		status: map[string]string{
			"published": "已公布", "preliminary": "初步核算", "revised": "修订", "final": "最终核实", "derived": "推算",
		},
	},
	lang.English: {
		release: "Release %d", unreleased: "Not yet released", none: "No data yet",
		status: map[string]string{
			"published": "Published", "preliminary": "Preliminary", "revised": "Revised", "final": "Final", "derived": "Derived",
		},
	},
}
