package download

import (
	"bytes"
	"io"
	"slices"
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

// isNumeric reports whether a column has numbers.
func (s *sheet) isNumeric(column int) bool {
	return slices.ContainsFunc(s.rows, func(row []any) bool {
		return column < len(row) && isA[number](row[column])
	})
}

func isA[T any](value any) bool {
	_, ok := value.(T)
	return ok
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

// workbook adds sheets to a file.
type workbook struct {
	file     *excelize.File
	decimals map[int]int // styles of numbers by how many they have
}

// makeWorkbook is the bytes of a workbook of sheets.
func makeWorkbook(p properties, sheets ...sheet) ([]byte, error) {
	file, err := openBlank()
	if err != nil {
		return nil, err
	}
	defer file.Close()
	file.SetZipWriter(func(out io.Writer) excelize.ZipWriter {
		return &archive{out: out, parts: map[string]*bytes.Buffer{}}
	})
	if err := file.SetDocProps(p.core()); err != nil {
		return nil, err
	}
	w := &workbook{file: file, decimals: map[int]int{0: integerStyle}}
	for n, s := range sheets {
		if err := w.add(n, s); err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	if err := file.Write(&out); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// core are the properties as the library takes them. What has no date says none.
func (p properties) core() *excelize.DocProperties {
	props := &excelize.DocProperties{Title: clean(p.title), Creator: clean(p.creator), Language: p.language}
	if _, err := time.Parse(time.DateOnly, p.date); err == nil {
		props.Created = p.date + "T00:00:00Z"
		props.Modified = props.Created
	}
	return props
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
	for n, width := range slices.Backward(s.widths) { // each is put before those there are
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
	first, at := strongStyle, 1
	if s.header != nil {
		if err := stream.SetRow("A1", s.headCells(), height(s.header, s.widths)); err != nil {
			return err
		}
		first, at = textStyle, 2
	}
	for _, row := range s.rows {
		cells := make([]any, len(row))
		for n, value := range row {
			style := textStyle
			if n == 0 {
				style = first
			}
			cell, err := w.cell(value, style)
			if err != nil {
				return err
			}
			cells[n] = cell
		}
		if err := stream.SetRow("A"+strconv.Itoa(at), cells, height(textsOf(row), s.widths)); err != nil {
			return err
		}
		at++
	}
	return nil
}

// headCells are the cells of the header, which stand as those below them.
func (s *sheet) headCells() []any {
	cells := make([]any, len(s.header))
	for n, text := range s.header {
		style := headStyle
		if s.isNumeric(n) {
			style = numberHeadStyle
		}
		cells[n] = excelize.Cell{StyleID: style, Value: text}
	}
	return cells
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
		return excelize.Cell{StyleID: dayStyle, Value: date}, nil
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
	format := "0." + strings.Repeat("0", decimals)
	id, err := w.file.NewStyle(&excelize.Style{
		Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "right", Indent: 1}, CustomNumFmt: &format,
	})
	w.decimals[decimals] = id
	return id, err
}
