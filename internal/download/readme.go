package download

import (
	"fmt"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Readme is README.txt of the archive of everything, in a language: what is in
// it, what the columns mean, and what it may be used for. It has a byte-order
// mark and CR LF, so that any editor shows it.
func Readme(s *record.Set, l lang.Lang) []byte {
	w := in(l).readme
	var text strings.Builder
	line := func(parts ...string) { text.WriteString(strings.Join(parts, "") + "\n") }

	line(fmt.Sprintf(w.heading, s.Report.Title.In(l)))
	line()
	line(w.intro)
	if s.Report.Base != "" {
		line(fmt.Sprintf(w.home, s.Report.Base+strings.TrimPrefix(l.Prefix(), "/")))
	}
	line()
	for _, entry := range w.contents {
		line(fmt.Sprintf("  %-10s", entry[0]), entry[1])
	}
	line()
	for _, note := range w.notes {
		line(note)
	}
	describe(&text, w.columns+in(l).colon, columns, l)
	describe(&text, w.chart+in(l).colon, chartColumns, l)
	line()
	line(licence(s.Report.License, w))
	return []byte(byteOrderMark + strings.ReplaceAll(text.String(), "\n", "\r\n"))
}

// describe lists columns with what they mean.
func describe(text *strings.Builder, heading string, columns []Column, l lang.Lang) {
	fmt.Fprintf(text, "\n%s\n", strings.TrimSpace(heading))
	for _, c := range columns {
		fmt.Fprintf(text, "  %-18s%s%s%s\n", c.Name, c.Titles.In(l), in(l).colon, c.Meaning.In(l))
	}
}

func licence(license record.License, w readmeWords) string {
	switch {
	case license.Name == "" && license.URL == "":
		return w.none
	case license.Name == "" || license.URL == "":
		return fmt.Sprintf(w.license, license.Name+license.URL)
	}
	return fmt.Sprintf(w.licensed, license.Name, license.URL)
}
