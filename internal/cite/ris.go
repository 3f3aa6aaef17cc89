package cite

import "strings"

// ris writes a record of the RIS format (2001, with the tags of 2011): a tag,
// two spaces, a hyphen, a space and the value, each line closed by CRLF.
//
// The format cannot say that an author is an institution: readers take a comma
// in its name for the end of a family name. The name is not changed for that.
func ris(w Work, accessed string) string {
	var text strings.Builder
	line := func(tag, value string) {
		if value != "" {
			text.WriteString(tag + "  - " + value + "\r\n")
		}
	}
	kind := "DATA"
	if w.Kind == Report {
		kind = "RPRT"
	}
	line("TY", kind)
	line("ID", w.Key)
	line("AU", w.Author)
	line("TI", w.Title)
	if w.Issued != "" {
		line("PY", w.Issued[:4])
		line("DA", risDate(w.Issued))
	}
	line("ET", w.Version)
	line("PB", w.Platform)
	line("LA", wordsOf(w.Language).tag)
	line("UR", w.URL)
	line("Y2", risDate(accessed))
	text.WriteString("ER  - \r\n")
	return text.String()
}

// risDate is a date as YYYY/MM/DD/, the last part being for other words; a text
// that is no date stays.
func risDate(text string) string {
	if _, ok := parseDate(text); !ok {
		return text
	}
	return strings.ReplaceAll(text, "-", "/") + "/"
}
