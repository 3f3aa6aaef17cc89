package download_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// open reads a workbook, as its reader would.
func open(t *testing.T, book []byte, err error) *excelize.File {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	file, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

// dump is every cell of a workbook as it shows: sheet, cell, type, text.
func dump(t *testing.T, file *excelize.File) []byte {
	t.Helper()
	var out strings.Builder
	for _, sheet := range file.GetSheetList() {
		fmt.Fprintf(&out, "== %s\n", sheet)
		rows, err := file.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for y, row := range rows {
			for x, text := range row {
				if text == "" {
					continue
				}
				cell, err := excelize.CoordinatesToCellName(x+1, y+1)
				if err != nil {
					t.Fatal(err)
				}
				kind, err := file.GetCellType(sheet, cell)
				if err != nil {
					t.Fatal(err)
				}
				name := "text"
				if kind == excelize.CellTypeUnset || kind == excelize.CellTypeNumber {
					name = "number"
				}
				fmt.Fprintf(&out, "%s %s %s\n", cell, name, text)
			}
		}
	}
	return []byte(out.String())
}

func TestWorkbooksSayWhatTheNumbersMean(t *testing.T) {
	s := report()
	for _, l := range lang.All() {
		book, err := download.FigureXLSX(s, &s.Figures[0], second, l, corrections())
		golden(t, "figure."+string(l)+".xlsx.txt", dump(t, open(t, book, err)))
		book, err = download.ChartXLSX(s, &s.Charts[0], first, l, corrections())
		golden(t, "chart."+string(l)+".xlsx.txt", dump(t, open(t, book, err)))
		book, err = download.AllXLSX(s, mixed, l, corrections())
		golden(t, "all."+string(l)+".xlsx.txt", dump(t, open(t, book, err)))
	}
	s.Report.License = record.License{Name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/"}
	s.Report.Publisher, s.Report.Base = both("管委会", "Committee"), "https://example.gov.cn/report/"
	book, err := download.FigureXLSX(s, &s.Figures[1], unreleased, lang.English, nil)
	golden(t, "figure-licensed.en.xlsx.txt", dump(t, open(t, book, err)))
}

// found is the first cell of a sheet with a text.
func found(t *testing.T, file *excelize.File, sheet, text string) string {
	t.Helper()
	cells, err := file.SearchSheet(sheet, text)
	if err != nil || len(cells) == 0 {
		t.Fatalf("no cell of %s has %q (%v)", sheet, text, err)
	}
	return cells[0]
}

func TestNumbersShowTheirPublishedDigits(t *testing.T) {
	for _, c := range []struct {
		digits string
		number bool
	}{
		{"165", true},
		{"35.240", true},
		{"-0.80", true},
		{"0", true},
		{"0.00", true},
		{"1013567", true},
		{"123456789012345", true},
		{"0.000001", true},
		{"1234567890123456", false},         // more digits than a double keeps
		{"0.1234567890123456", false},       // likewise
		{"0.0000000000000000000001", false}, // more decimals than a format shows
		{"over 9000", false},
		{"1e5", false},
		{"NaN", false},
	} {
		s := report()
		s.Figures[0].Values[1].Digits = c.digits
		book, err := download.FigureXLSX(s, &s.Figures[0], first, lang.English, nil)
		file := open(t, book, err)
		shown, err := file.GetCellValue("Data", "D3")
		if err != nil {
			t.Fatal(err)
		}
		kind, err := file.GetCellType("Data", "D3")
		if err != nil {
			t.Fatal(err)
		}
		if number := kind == excelize.CellTypeUnset; shown != c.digits || number != c.number {
			t.Errorf("%s shows as %s, a number: %t", c.digits, shown, number)
		}
	}
}

func TestDataSheetIsFrozenFilteredAndAsLargeAsItSays(t *testing.T) {
	s := report()
	book, err := download.FigureXLSX(s, &s.Figures[0], second, lang.Chinese, corrections())
	parts := unzip(t, book)
	if err != nil {
		t.Fatal(err)
	}
	sheet := string(parts["xl/worksheets/sheet1.xml"])
	for _, want := range []string{`state="frozen"`, `ySplit="1"`, `<autoFilter ref="$A$1:$M$6"`, `<dimension ref="A1:M6"`, `fitToPage="true"`, `orientation="landscape"`} {
		if !strings.Contains(sheet, want) {
			t.Errorf("the sheet has no %s", want)
		}
	}
	columns := strings.Split(sheet, "<col ")[1:]
	for n, column := range columns {
		if !strings.HasPrefix(column, fmt.Sprintf(`min="%d" max="%d" `, n+1, n+1)) {
			t.Errorf("column %d of %d is %.20s", n+1, len(columns), column)
		}
	}
	if len(columns) != 13 {
		t.Errorf("%d columns have a width", len(columns))
	}
	if names := string(parts["xl/workbook.xml"]); !strings.Contains(names, "_xlnm.Print_Titles") {
		t.Error("the header is not printed on every page")
	}
}

func TestColumnsEmptyThroughoutAreLeftOut(t *testing.T) {
	s := report()
	header := func(corrections []download.Correction) string {
		book, err := download.FigureXLSX(s, &s.Figures[0], second, lang.English, corrections)
		rows, err := open(t, book, err).GetRows("Data")
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(rows[0], ",")
	}
	if got := header(nil); strings.Contains(got, "Corrected on") || strings.Contains(got, "Qualifier") {
		t.Errorf("the header is %s", got)
	}
	if got := header(corrections()); !strings.Contains(got, "Corrected on,Previous value,Reason for correction") {
		t.Errorf("the header is %s", got)
	}
}

func TestAFigureWithoutNumbersHasAHeaderAlone(t *testing.T) {
	s := &record.Set{Figures: []record.Figure{{ID: "bare"}}, Charts: []record.Chart{{ID: "bare"}}}
	for name, make := range map[string]func() ([]byte, error){
		"figure": func() ([]byte, error) {
			return download.FigureXLSX(s, &s.Figures[0], unreleased, lang.Chinese, nil)
		},
		"chart":   func() ([]byte, error) { return download.ChartXLSX(s, &s.Charts[0], unreleased, lang.Chinese, nil) },
		"all":     func() ([]byte, error) { return download.AllXLSX(s, of(unreleased), lang.Chinese, nil) },
		"nothing": func() ([]byte, error) { return download.AllXLSX(&record.Set{}, of(unreleased), lang.Chinese, nil) },
	} {
		book, err := make()
		rows, err := open(t, book, err).GetRows("数据")
		if err != nil || len(rows) != 1 {
			t.Errorf("the workbook of %s has %d rows (%v)", name, len(rows), err)
		}
	}
}

func TestWorkbooksHoldAnyTextAndRunNone(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`=HYPERLINK("http://a")`, `=HYPERLINK("http://a")`},
		{"@SUM(1)", "@SUM(1)"},
		{"-1", "-1"},
		{" spaces ", " spaces "},
		{`<b>&amp;"'`, `<b>&amp;"'`},
		{"two\nlines\r\nthree", "two\nlines\nthree"},
		{"emoji 🏭 𠀀", "emoji 🏭 𠀀"},
		{"bell \a zero \x00", "bell \uFFFD zero \uFFFD"},
		{"no UTF-8 \xff", "no UTF-8 \uFFFD"},
		{"_x0041_", "_x0041_"},
		{strings.Repeat("长", 40000), strings.Repeat("长", 32767)}, // the most that a cell holds
	} {
		s := report()
		s.Figures[0].Values[0].Note = both(c.text, "")
		s.Figures[0].Title = both(c.text, "")
		s.Report.Title = both(c.text, "")
		book, err := download.FigureXLSX(s, &s.Figures[0], first, lang.Chinese, nil)
		file := open(t, book, err)
		got, err := file.GetCellValue("数据", found(t, file, "数据", "注")[:1]+"2")
		if err != nil || got != c.want {
			t.Errorf("%.40q became %.40q (%v)", c.text, got, err)
		}
		for name, part := range unzip(t, book) {
			wellFormed(t, name, part)
			if bytes.Contains(part, []byte("<f>")) {
				t.Errorf("%s has a formula", name)
			}
		}
	}
}

func wellFormed(t *testing.T, name string, part []byte) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(part))
	for {
		_, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Errorf("%s is not well-formed: %v", name, err)
			return
		}
	}
}

func TestWorkbooksNameTheReportAndTheReleaseDateAlone(t *testing.T) {
	s := report()
	book, err := download.FigureXLSX(s, &s.Figures[0], first, lang.English, nil)
	props, err := open(t, book, err).GetDocProps()
	if err != nil {
		t.Fatal(err)
	}
	if props.Title != "High-tech enterprises" || props.Creator != "Zone Report" || props.Created != "2026-11-23T00:00:00Z" || props.Modified != props.Created {
		t.Errorf("the properties are %+v", props)
	}
	book, err = download.FigureXLSX(s, &s.Figures[0], unreleased, lang.English, nil)
	props, err = open(t, book, err).GetDocProps()
	if err != nil {
		t.Fatal(err)
	}
	if props.Created != "" || props.Modified != "" {
		t.Errorf("what is not released was created on %q", props.Created)
	}
	for name, part := range unzip(t, book) {
		if bytes.Contains(part, []byte("xuri")) || bytes.Contains(part, []byte("xcelize")) {
			t.Errorf("%s names the library", name)
		}
	}
}

// unzip is every entry of an archive by its name, whose times must be fixed and
// whose order must be that of bytes.
func unzip(t *testing.T, archive []byte) map[string][]byte {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		t.Fatal(err)
	}
	files, last := map[string][]byte{}, ""
	for _, entry := range r.File {
		if entry.Name <= last || entry.Modified.UTC().Format("2006-01-02 15:04") != "1980-01-01 00:00" {
			t.Errorf("%s stands behind %s, of %s", entry.Name, last, entry.Modified)
		}
		last = entry.Name
		part, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		if files[entry.Name], err = io.ReadAll(part); err != nil {
			t.Fatal(err)
		}
	}
	return files
}
