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
// charts in two languages, now and in two releases' worth of files.
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

// everything makes each file of a record in a language, by its path.
func everything(tb testing.TB, s *record.Set, i record.Issue, l lang.Lang) map[string][]byte {
	files := map[string][]byte{}
	book := func(name string, data []byte, err error) {
		if err != nil {
			tb.Fatal(err)
		}
		files[name] = data
	}
	for n := range s.Figures {
		f := &s.Figures[n]
		files["figures/"+f.ID+".csv"] = download.FigureCSV(s, f, i, l, corrections())
		files["figures/"+f.ID+".json"] = download.FigureJSON(s, f, i, corrections())
		data, err := download.FigureXLSX(s, f, i, l, corrections())
		book("figures/"+f.ID+".xlsx", data, err)
	}
	for n := range s.Charts {
		c := &s.Charts[n]
		files["charts/"+c.ID+".csv"] = download.ChartCSV(s, c, i, l, corrections())
		files["charts/"+c.ID+".json"] = download.ChartJSON(s, c, i, corrections())
		data, err := download.ChartXLSX(s, c, i, l, corrections())
		book("charts/"+c.ID+".xlsx", data, err)
	}
	files["all.csv"] = download.AllCSV(s, of(i), l, corrections())
	files["README.txt"] = download.Readme(s, l)
	data, err := download.AllXLSX(s, of(i), l, corrections())
	book("all.xlsx", data, err)
	data, err = download.Zip(files)
	book("all.zip", data, err)
	return files
}
