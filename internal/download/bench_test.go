package download_test

import (
	"fmt"
	"testing"

	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// BenchmarkFigureXLSX is the time of one workbook.
func BenchmarkFigureXLSX(b *testing.B) {
	s := report()
	b.ReportAllocs()
	for b.Loop() {
		book, err := download.FigureXLSX(s, &s.Figures[0], second, lang.Chinese, corrections())
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(book)), "bytes")
	}
}

// BenchmarkReport is the time of all downloads of a report of 38 figures and 11
// charts in two languages, in two releases.
func BenchmarkReport(b *testing.B) {
	s := report()
	for len(s.Figures) < 38 {
		f := s.Figures[len(s.Figures)%2]
		f.ID = fmt.Sprintf("%s-%d", f.ID, len(s.Figures))
		s.Figures = append(s.Figures, f)
	}
	for len(s.Charts) < 11 {
		c := s.Charts[0]
		c.ID = fmt.Sprintf("%s-%d", c.ID, len(s.Charts))
		s.Charts = append(s.Charts, c)
	}
	for b.Loop() {
		for _, i := range []record.Issue{first, second} {
			for _, l := range lang.All() {
				everything(b, s, i, l)
			}
		}
	}
}
