package cite

import "strings"

// gbt2025 writes GB/T 7714—2025. A data set is
//
//	责任者. 题名[DS/OL]. 版本. 发布平台（发布日期）[引用日期]. URL.
//
// and a report on the web has its date of issue alone, without brackets:
//
//	责任者. 题名[R/OL]. 版本. 发布日期. URL.
func gbt2025(w Work, accessed string) string {
	if w.Kind == Report {
		return items(w.Author, w.Title+"[R/OL]", w.edition(), w.Issued, w.URL)
	}
	marks := wordsOf(w.Language)
	issued := ""
	if w.Issued != "" {
		issued = marks.open + w.Issued + marks.close
	}
	from := strings.TrimSpace(w.Platform + issued + bracketed("[", accessed, "]"))
	return items(w.Author, w.Title+"[DS/OL]", w.edition(), from, w.URL)
}

// gbt2015 writes GB/T 7714—2015, which has one form for all that stands on the
// web. Its marks are half-width in every language:
//
//	责任者. 题名[DS/OL]. 版本. 发布者, 2026(2026-11-23)[引用日期]. URL.
func gbt2015(w Work, accessed string) string {
	code, publisher := "[DS/OL]", w.Platform
	if w.Kind == Report {
		code, publisher = "[R/OL]", ""
	}
	if publisher != "" && w.Issued != "" {
		publisher += ", " + w.Issued[:4]
	}
	from := publisher + bracketed("(", w.Issued, ")") + bracketed("[", accessed, "]")
	return items(w.Author, w.Title+code, w.edition(), from, w.URL)
}

// items joins what is there, each closed by a full stop.
func items(all ...string) string {
	var text strings.Builder
	for _, item := range all {
		if item == "" {
			continue
		}
		if text.Len() > 0 {
			text.WriteByte(' ')
		}
		text.WriteString(strings.TrimSuffix(item, ".") + ".")
	}
	return text.String()
}

// bracketed is a text between brackets, and nothing where there is none.
func bracketed(open, text, close string) string {
	if text == "" {
		return ""
	}
	return open + text + close
}
