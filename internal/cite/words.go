package cite

import "zonepress/internal/lang"

// words are those that citations and their names are made with.
type words struct {
	gbt, apa    string // names of forms
	version     [2]string
	dataSet     string // APA's description of what is cited
	noDate      string
	open, close string // GB/T 7714—2025 about the date of issue
	retrieved   [2]string
	months      [12]string // none where dates are written in digits
	tag         string     // of the language, as styles of CSL look for it
	babel       string     // the language's name in LaTeX
}

// wordsOf returns the words of a language. GB/T 7714—2025 puts full-width
// brackets about a date; the English edition writes them the English way.
func wordsOf(l lang.Lang) words {
	if l == lang.English {
		return words{
			gbt: "GB/T 7714—", apa: "APA, 7th edition",
			version: [2]string{"Version ", ""}, dataSet: "Data set", noDate: "n.d.",
			open: " (", close: ")", retrieved: [2]string{"Retrieved ", ", from "},
			months: [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
			tag:    "en", babel: "english",
		}
	}
	return words{
		gbt: "GB/T 7714—", apa: "APA 第7版",
		version: [2]string{"", "版"}, dataSet: "数据集", noDate: "n.d.",
		open: "（", close: "）", retrieved: [2]string{"检索于 ", "，"},
		tag: "zh-CN", babel: "chinese",
	}
}

// edition is the version in words: 2026-11版, Version 2026-11.
func (w Work) edition() string {
	if w.Version == "" {
		return ""
	}
	affix := wordsOf(w.Language).version
	return affix[0] + w.Version + affix[1]
}
