// Package download makes the files in which readers take figures and charts
// away: CSV for programs, CSV and XLSX for spreadsheets, JSON for both, and
// everything at once.
//
//	csv := download.FigureCSV(set, figure, issue, lang.English, corrections)
//	xls := download.Excel(csv)                                   // for a double click
//	book, err := download.FigureXLSX(set, figure, issue, lang.English, corrections)
//	json := download.FigureJSON(set, figure, issue, corrections) // the same bytes in every edition
//
// Every file is made of a record alone, so that a file of a release is made
// again byte for byte: no clock, sorted entries, fixed times in archives.
//
// # CSV
//
// RFC 4180: UTF-8 without byte-order mark, lines that end in CR LF, a header.
// One row is one number. The names of the columns are the same in every edition
// (see Columns and ChartColumns); the texts are in the edition's language. A
// value keeps the digits it was published with (35.240); what it is besides
// stands in columns beside it, above all the qualifier: "over" 100 is a bound,
// not 100. A number that was corrected says so in its row, with its newest
// correction.
//
// Excel is the same table with a byte-order mark, which Excel needs to read
// Chinese. There a text that Excel would run as a formula, one that begins
// with = + - or @, gets an apostrophe before it; numbers are left alone. The
// plain CSV has every text as it is. Excel still shows a period such as
// 2025-03 as a date; the column period_name has it in words, and XLSX is free
// of guessing.
//
// # XLSX
//
// Office Open XML (ISO/IEC 29500). Numbers are numbers, with a format that
// shows their published digits, days are days, and texts are texts, which are
// never run. Numbers of more digits than a spreadsheet holds (15) are texts.
// The first sheet has the numbers, without the columns that are empty
// throughout; the others say what they mean and where they come from.
//
// # JSON
//
// Texts in all languages in one file, numbers as a number and with their
// digits, described by JSON Schema 2020-12 (see Schemas).
//
// # What no file can hold
//
// XML and CSV have no place for most control characters, and none for bytes
// that are not UTF-8: each becomes U+FFFD, the replacement character. JSON has
// a place for control characters.
package download

import (
	"strings"
	"unicode/utf8"

	"zonepress/internal/record"
)

// sourcesOf are the sources that values rest on, as listed in the record.
func sourcesOf(s *record.Set, values []record.Value) []record.Source {
	named := map[string]bool{}
	for _, v := range values {
		for _, id := range v.Sources {
			named[id] = true
		}
	}
	var sources []record.Source
	for _, source := range s.Sources {
		if named[source.ID] {
			sources = append(sources, source)
		}
	}
	return sources
}

// numbersOf are all numbers of a chart, row by row.
func numbersOf(c *record.Chart) []record.Value {
	var values []record.Value
	for _, row := range c.Rows {
		values = append(values, row.Values...)
	}
	return values
}

// clean replaces what CSV and XML have no place for, and gives lines one kind
// of end.
func clean(text string) string {
	if utf8.ValidString(text) && strings.IndexFunc(text, forbidden) < 0 {
		return text
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(text, "\uFFFD"))
	return strings.Map(func(r rune) rune {
		if forbidden(r) {
			return '\uFFFD'
		}
		return r
	}, text)
}

// forbidden are the characters that XML 1.0 (2.2) excludes, and the carriage
// return, which XML and CSV readers each change in their own way.
func forbidden(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' || r == 0x7F || r == 0xFFFE || r == 0xFFFF
}
