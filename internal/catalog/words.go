package catalog

import "zonepress/internal/lang"

// words are the texts of descriptions in a language.
type words struct {
	colon, comma, stop, list string // between and after parts; list stands between titles
	stops                    string // marks that end a sentence
	scope, unit, sources     string // labels
	published, derived       string // how numbers came to be
	everything               string // true of all data here, and of 50 characters or more
	all                      func(report string) string
	catalogue                func(report string) string
	latest                   func(text, period string) string
	times                    func(first, last string) string
	language                 string // IRI of the language (ISO 639-1)
}

func wordsIn(l lang.Lang) words {
	if l == lang.English {
		return english
	}
	return chinese
}

var chinese = words{
	colon: "：", comma: "，", stop: "。", list: "；", stops: "。！？…",
	scope: "统计口径：", unit: "单位：", sources: "资料来源：",
	published:  "按来源公布的数字照录。",
	derived:    "由已公布的数字推算。",
	everything: "数字按公布时的位数照录，并注明时期、单位、数据状态和资料来源；由已公布数字推算得到的，同时给出算式。机器可读的文件可在数据页面下载。",
	all:        func(report string) string { return report + "：全部数据" },
	catalogue:  func(report string) string { return report + "：数据目录" },
	latest:     func(text, period string) string { return "最新数值：" + text + "（" + period + "）。" },
	times:      func(first, last string) string { return "时期：" + first + "至" + last + "。" },
	language:   "http://id.loc.gov/vocabulary/iso639-1/zh",
}

var english = words{
	colon: ": ", comma: ", ", stop: ". ", list: "; ", stops: ".!?…",
	scope: "Scope: ", unit: "Unit: ", sources: "Source: ",
	published:  "Numbers as published by the source.",
	derived:    "Worked out from published numbers.",
	everything: "Numbers have the digits with which they were published, with period, unit, status and source; those worked out from published numbers come with the expression. Files for machines can be downloaded from the data pages.",
	all:        func(report string) string { return report + ": all data" },
	catalogue:  func(report string) string { return report + ": data catalogue" },
	latest:     func(text, period string) string { return "Latest value: " + text + " (" + period + "). " },
	times:      func(first, last string) string { return "Periods: " + first + " to " + last + ". " },
	language:   "http://id.loc.gov/vocabulary/iso639-1/en",
}
