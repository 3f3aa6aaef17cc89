package cite

import (
	"fmt"
	"strconv"
	"strings"
)

// bibtex writes an entry that BibTeX and BibLaTeX read. It is @misc, the one
// type for data that both know.
//
// Names and titles stand in double braces: an institution is not taken apart
// into given and family names, or into two at an "and", and no style changes the
// capitals of a title.
func bibtex(w Work, accessed string) string {
	var text strings.Builder
	field := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&text, ",\n  %-9s = %s", name, value)
		}
	}
	text.WriteString("@misc{" + w.Key)
	field("author", bracketed("{{", latex(w.Author), "}}"))
	field("title", bracketed("{{", latex(w.Title), "}}"))
	if d, ok := parseDate(w.Issued); ok {
		field("year", bracketed("{", w.Issued[:4], "}"))
		field("month", months()[d.month-1])
		field("day", bracketed("{", strconv.Itoa(d.day), "}"))
	}
	field("version", bracketed("{", latex(w.Version), "}"))
	field("publisher", bracketed("{{", latex(w.Platform), "}}"))
	field("url", bracketed("{", verbatimURL(w.URL), "}"))
	field("urldate", bracketed("{", latex(accessed), "}"))
	field("langid", bracketed("{", wordsOf(w.Language).babel, "}"))
	text.WriteString("\n}\n")
	return text.String()
}

// months are the names that every BibTeX style defines.
func months() [12]string {
	return [12]string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
}

// latex escapes what LaTeX would read as its own. BibTeX counts braces even
// after a backslash, so a brace has to become a command. Empty groups keep
// hyphens and quotes from being joined into dashes and other quotes.
func latex(text string) string {
	return strings.NewReplacer(
		`\`, `{\textbackslash}`, `{`, `{\textbraceleft}`, `}`, `{\textbraceright}`,
		`~`, `{\textasciitilde}`, `^`, `{\textasciicircum}`, "`", `{\textasciigrave}`,
		`%`, `\%`, `&`, `\&`, `_`, `\_`, `#`, `\#`, `$`, `\$`,
		`---`, `-{}-{}-`, `--`, `-{}-`, `''`, `'{}'`,
	).Replace(text)
}

// verbatimURL writes an address for the field url, which is taken as it stands.
// Only what would end the field or an argument is percent-encoded.
func verbatimURL(url string) string {
	return strings.NewReplacer(`{`, "%7B", `}`, "%7D", `\`, "%5C", " ", "%20").Replace(url)
}
