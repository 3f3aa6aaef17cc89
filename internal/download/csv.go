package download

import (
	"bytes"
	"encoding/csv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// FigureCSV is the table of a figure's numbers. The record is of an issue;
// corrections of other figures, and those that the issue does not know, are
// left aside.
func FigureCSV(s *record.Set, f *record.Figure, i record.Issue, l lang.Lang, corrections []Correction) []byte {
	return figureTable(s, f, i, l, corrections).csv()
}

// ChartCSV is the table of a chart's numbers, one row each, by the chart's rows.
func ChartCSV(s *record.Set, c *record.Chart, i record.Issue, l lang.Lang, corrections []Correction) []byte {
	return chartTable(s, c, i, l, corrections).csv()
}

// AllCSV is the table of all figures' numbers. Each figure has an issue of its
// own.
func AllCSV(s *record.Set, issue func(address.Thing) record.Issue, l lang.Lang, corrections []Correction) []byte {
	return allTable(s, issue, l, corrections).csv()
}

func (t table) csv() []byte {
	header := make([]string, len(t.columns))
	for n, column := range t.columns {
		header[n] = column.Name
	}
	return encode(append([][]string{header}, t.rows...))
}

// encode writes records as RFC 4180 has them.
func encode(records [][]string) []byte {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.UseCRLF = true
	for _, record := range records {
		w.Write(record) // a bytes.Buffer takes everything
	}
	w.Flush()
	return out.Bytes()
}

// byteOrderMark tells Excel that a CSV file is UTF-8.
const byteOrderMark = "\uFEFF"

// Excel is a CSV file for Excel: with a byte-order mark, and so that no text in
// it is run as a formula.
func Excel(file []byte) []byte {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(file, []byte(byteOrderMark))))
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	var records [][]string
	for {
		record, err := r.Read()
		if err != nil {
			break // the end: with these settings there is no other error
		}
		for n, field := range record {
			record[n] = guarded(field)
		}
		records = append(records, record)
	}
	return append([]byte(byteOrderMark), encode(records)...)
}

// guarded puts an apostrophe before a text that a spreadsheet would take for a
// formula: after spaces one of = + - @, or their full-width forms, which Excel
// takes for them where it runs in Chinese. A number stays a number.
func guarded(field string) string {
	text := strings.TrimLeft(field, " \t\r\n\u00A0\u3000")
	if strings.IndexAny(text, "=+-@＝＋－＠") != 0 || isNumber(text) {
		return field
	}
	return "'" + field
}

// isNumber reports whether a text is a plain decimal: -0.8.
func isNumber(text string) bool {
	whole, fraction, point := strings.Cut(strings.TrimPrefix(text, "-"), ".")
	return areDigits(whole) && (!point || areDigits(fraction))
}

func areDigits(text string) bool {
	return text != "" && strings.Trim(text, "0123456789") == ""
}
