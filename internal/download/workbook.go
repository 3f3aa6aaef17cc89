package download

import (
	"bytes"
	"io"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

// sheet is a sheet of a workbook.
type sheet struct {
	name   string
	header []string  // frozen, with a filter, and printed on every page; none for a list of names and texts
	widths []float64 // of the columns, in digits; a Han character takes two
	rows   [][]any   // texts as string, number or day; nil for an empty cell
}

// number is a cell with a number, by its published digits.
type number string

// day is a cell with a day, YYYY-MM-DD.
type day string

// properties are what the workbook says of itself.
type properties struct {
	title, creator, language string
	date                     string // YYYY-MM-DD, or ""
}

// The most that a cell holds of a number: the digits of a double, and the
// decimals of a format.
const (
	mostDigits   = 15
	mostDecimals = 20
)

// workbook makes sheets with the few styles that they share.
type workbook struct {
	file                     *excelize.File
	text, strong, head, date int         // styles
	decimals                 map[int]int // styles of numbers
}

// makeWorkbook is the bytes of a workbook of sheets.
func makeWorkbook(p properties, sheets ...sheet) ([]byte, error) {
	w := &workbook{file: excelize.NewFile(), decimals: map[int]int{}}
	defer w.file.Close()
	w.file.Theme = nil // the theme's text is written as it is, not made anew
	w.file.SetZipWriter(func(out io.Writer) excelize.ZipWriter {
		return &archive{out: out, parts: map[string]*bytes.Buffer{}}
	})
	if err := w.describe(p); err != nil {
		return nil, err
	}
	if err := w.makeStyles(); err != nil {
		return nil, err
	}
	for n, s := range sheets {
		if err := w.add(n, s); err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	if err := w.file.Write(&out); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// describe replaces the properties that the library puts into every file, its
// own name and time among them.
func (w *workbook) describe(p properties) error {
	w.file.Pkg.Delete("docProps/core.xml")
	props := &excelize.DocProperties{Title: clean(p.title), Creator: clean(p.creator), Language: p.language}
	if _, err := time.Parse(time.DateOnly, p.date); err == nil {
		props.Created = p.date + "T00:00:00Z"
		props.Modified = props.Created
	}
	if err := w.file.SetDocProps(props); err != nil {
		return err
	}
	return w.file.SetAppProps(&excelize.AppProperties{Application: "zonepress"})
}

func (w *workbook) makeStyles() error {
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	dayFormat := "yyyy-mm-dd"
	for _, made := range []struct {
		id    *int
		style excelize.Style
	}{
		{&w.text, excelize.Style{Alignment: top}},
		{&w.strong, excelize.Style{Alignment: top, Font: &excelize.Font{Bold: true, Size: 11, Family: "Calibri"}}},
		{&w.head, excelize.Style{
			Alignment: &excelize.Alignment{Vertical: "center", WrapText: true},
			Font:      &excelize.Font{Bold: true, Size: 11, Family: "Calibri"},
			Fill:      excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E7EEF5"}},
			Border:    []excelize.Border{{Type: "bottom", Color: "7F93A8", Style: 1}},
		}},
		{&w.date, excelize.Style{Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "left"}, CustomNumFmt: &dayFormat}},
	} {
		id, err := w.file.NewStyle(&made.style)
		if err != nil {
			return err
		}
		*made.id = id
	}
	return nil
}

// add puts a sheet behind those that the workbook has.
func (w *workbook) add(at int, s sheet) error {
	if at == 0 {
		if err := w.file.SetSheetName("Sheet1", s.name); err != nil {
			return err
		}
	} else if _, err := w.file.NewSheet(s.name); err != nil {
		return err
	}
	if err := w.layOut(s); err != nil {
		return err
	}
	stream, err := w.file.NewStreamWriter(s.name)
	if err != nil {
		return err
	}
	for n, width := range s.widths {
		if err := stream.SetColWidth(n+1, n+1, width); err != nil {
			return err
		}
	}
	if err := w.fill(stream, s); err != nil {
		return err
	}
	return stream.Flush()
}

// layOut sets what belongs to the sheet as a whole: how much of it is used, the
// filter, the frozen header, and pages that are as wide as the table.
func (w *workbook) layOut(s sheet) error {
	rows := len(s.rows)
	if s.header != nil {
		rows++
	}
	corner, err := excelize.CoordinatesToCellName(max(len(s.widths), 1), max(rows, 1))
	if err != nil {
		return err
	}
	if s.header != nil {
		if err := w.file.AutoFilter(s.name, "A1:"+corner, nil); err != nil {
			return err
		}
		panes := &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}
		if err := w.file.SetPanes(s.name, panes); err != nil {
			return err
		}
		titles := &excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: "'" + s.name + "'!$1:$1", Scope: s.name}
		if err := w.file.SetDefinedName(titles); err != nil {
			return err
		}
	}
	fit, landscape, wide, high, a4 := true, "landscape", 1, 0, 9
	if err := w.file.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	page := &excelize.PageLayoutOptions{Orientation: &landscape, FitToWidth: &wide, FitToHeight: &high, Size: &a4}
	if err := w.file.SetPageLayout(s.name, page); err != nil {
		return err
	}
	return w.file.SetSheetDimension(s.name, "A1:"+corner)
}

// fill writes the rows. The first column of a list without a header is strong.
func (w *workbook) fill(stream *excelize.StreamWriter, s sheet) error {
	first := w.strong
	at := 1
	if s.header != nil {
		cells := make([]any, len(s.header))
		for n, text := range s.header {
			cells[n] = excelize.Cell{StyleID: w.head, Value: text}
		}
		if err := stream.SetRow("A1", cells); err != nil {
			return err
		}
		first = w.text
		at = 2
	}
	for _, row := range s.rows {
		cells := make([]any, len(row))
		for n, value := range row {
			style := w.text
			if n == 0 {
				style = first
			}
			cell, err := w.cell(value, style)
			if err != nil {
				return err
			}
			cells[n] = cell
		}
		if err := stream.SetRow("A"+strconv.Itoa(at), cells); err != nil {
			return err
		}
		at++
	}
	return nil
}

// cell is a typed cell. A number or day that is none is a text.
func (w *workbook) cell(value any, style int) (any, error) {
	switch value := value.(type) {
	case number:
		digits := strings.TrimLeft(strings.NewReplacer("-", "", ".", "").Replace(string(value)), "0")
		_, fraction, _ := strings.Cut(string(value), ".")
		if !isNumber(string(value)) || len(digits) > mostDigits || len(fraction) > mostDecimals {
			return textCell(string(value), style), nil
		}
		float, err := strconv.ParseFloat(string(value), 64)
		if err != nil {
			return nil, err
		}
		id, err := w.numberStyle(len(fraction))
		return excelize.Cell{StyleID: id, Value: float}, err
	case day:
		date, err := time.Parse(time.DateOnly, string(value))
		if err != nil {
			return textCell(string(value), style), nil
		}
		return excelize.Cell{StyleID: w.date, Value: date}, nil
	case string:
		return textCell(value, style), nil
	}
	return nil, nil
}

// textCell is a cell with a text, or none where there is no text.
func textCell(text string, style int) any {
	if text == "" {
		return nil
	}
	return excelize.Cell{StyleID: style, Value: clean(text)}
}

// numberStyle is the style of numbers with so many decimals.
func (w *workbook) numberStyle(decimals int) (int, error) {
	if id, ok := w.decimals[decimals]; ok {
		return id, nil
	}
	format := "0"
	if decimals > 0 {
		format += "." + strings.Repeat("0", decimals)
	}
	id, err := w.file.NewStyle(&excelize.Style{
		Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "right"}, CustomNumFmt: &format,
	})
	w.decimals[decimals] = id
	return id, err
}

// archive gathers the parts of a workbook, which the library gives in an order
// that varies, and writes them like every archive of this package.
type archive struct {
	out   io.Writer
	parts map[string]*bytes.Buffer
}

func (a *archive) Create(name string) (io.Writer, error) {
	part := &bytes.Buffer{}
	a.parts[name] = part
	return part, nil
}

// AddFS is asked for by the library's interface and never called by it here.
func (a *archive) AddFS(fs.FS) error { return fs.ErrInvalid }

func (a *archive) Close() error {
	files := make(map[string][]byte, len(a.parts))
	for name, part := range a.parts {
		files[name] = part.Bytes()
	}
	return writeZip(a.out, files)
}
