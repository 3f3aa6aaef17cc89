package download

import (
	"math"
	"strings"

	"github.com/xuri/excelize/v2"
)

// The heights of rows in points: of one line, of each further one, and the most
// that a spreadsheet takes.
const (
	lineHeight    = 15
	furtherHeight = 16
	mostHeight    = 409
)

// height is the height of a row whose texts wrap in columns of these widths.
// Spreadsheets work it out by themselves only once a row is edited.
func height(texts []string, widths []float64) excelize.RowOpts {
	most := 1
	for n, text := range texts {
		most = max(most, lines(text, widths[n]))
	}
	if most == 1 {
		return excelize.RowOpts{}
	}
	return excelize.RowOpts{Height: min(lineHeight+furtherHeight*float64(most-1), mostHeight)}
}

// textsOf are the texts of a row, by column; what does not wrap is left out.
func textsOf(row []any) []string {
	texts := make([]string, len(row))
	for n, value := range row {
		texts[n], _ = value.(string)
	}
	return texts
}

// lines is the number of lines that a text takes in a column. A tenth of the
// column is reckoned lost to words that do not fit.
func lines(text string, width float64) int {
	all := 0
	for line := range strings.SplitSeq(text, "\n") {
		all += max(1, int(math.Ceil(digitsWide(line)/(width*0.9))))
	}
	return all
}

// digitsWide is the width of a text in digits. Han characters and the marks set
// with them take two.
func digitsWide(text string) float64 {
	wide := 0.0
	for _, r := range text {
		wide++
		if r >= 0x2010 {
			wide++
		}
	}
	return wide
}
