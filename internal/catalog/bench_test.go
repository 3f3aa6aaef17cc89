package catalog_test

import (
	"fmt"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

func BenchmarkDataset(b *testing.B) {
	s, files := known(), filesOf(firms, lang.Chinese)
	for b.Loop() {
		catalog.Dataset(s, firms, first, lang.Chinese, files, first.Date)
	}
}

// BenchmarkDCAT describes 1,000 figures of one release with nine files each.
func BenchmarkDCAT(b *testing.B) {
	s := known()
	figure := s.Figures[0]
	s.Figures = nil
	var all []catalog.Entry
	for n := range 1000 {
		figure.ID = fmt.Sprintf("figure-%d", n)
		s.Figures = append(s.Figures, figure)
		t := address.Figure(figure.ID)
		all = append(all, catalog.Entry{Thing: t, Issue: first, Files: filesOf(t, lang.Chinese), Releases: []catalog.Version{{Issue: first, Files: []record.File{file(t.In(1).File(lang.Chinese, ".csv"), 1)}}}})
	}
	for b.Loop() {
		catalog.DCAT(s, all, lang.Chinese)
	}
}
