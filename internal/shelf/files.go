package shelf

import (
	"crypto/sha256"
	"encoding/json"
	"iter"

	"zonepress/internal/cache"
	"zonepress/internal/catalog"
	"zonepress/internal/cite"
	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/picture"
)

// file is a file of a thing that can be made.
type file struct {
	ending string
	make   func() ([]byte, error)
}

// filesOf lists the files of a thing in a language.
func (s *Shelf) filesOf(j *job, l lang.Lang) iter.Seq[file] {
	return func(yield func(file) bool) {
		csv := s.csv(j, l)
		ready := func(ending string, data []byte) bool {
			return yield(file{ending, func() ([]byte, error) { return data, nil }})
		}
		kept := func(ending string, make func() ([]byte, error)) bool {
			return yield(file{ending, func() ([]byte, error) { return s.in.Cache.Do(s.key(j, l, ending), make) }})
		}
		t := j.thing()
		described := catalog.CSVW(j.set, t.In(j.issue.Number), j.issue, l, t.ID+".csv", columnsOf(t))
		work := cite.Of(j.set, t.In(j.issue.Number), j.issue, l)
		if !ready(".csv", csv) || !ready(".csv-metadata.json", described) || !ready(".excel.csv", download.Excel(csv)) || !ready(".json", s.json(j)) {
			return
		}
		for _, format := range cite.Formats() {
			if ending := format.Ending(); ending != "" && !ready(ending, []byte(work.Format(format, ""))) {
				return
			}
		}
		if !kept(".xlsx", func() ([]byte, error) { return s.xlsx(j, l) }) {
			return
		}
		hash := download.Hash(csv)
		for _, kind := range j.pictures() {
			if !kept(kind.Ending, func() ([]byte, error) { return s.picture(j, l, kind, hash) }) {
				return
			}
		}
	}
}

func (s *Shelf) csv(j *job, l lang.Lang) []byte {
	if j.figure != nil {
		return download.FigureCSV(j.set, j.figure, j.issue, l, s.corrections)
	}
	return download.ChartCSV(j.set, j.chart, j.issue, l, s.corrections)
}

func (s *Shelf) json(j *job) []byte {
	if j.figure != nil {
		return download.FigureJSON(j.set, j.figure, j.issue, s.corrections)
	}
	return download.ChartJSON(j.set, j.chart, j.issue, s.corrections)
}

func (s *Shelf) xlsx(j *job, l lang.Lang) ([]byte, error) {
	if j.figure != nil {
		return download.FigureXLSX(j.set, j.figure, j.issue, l, s.corrections)
	}
	return download.ChartXLSX(j.set, j.chart, j.issue, l, s.corrections)
}

// pictures are the kinds of pictures that there are of a thing.
func (j *job) pictures() []picture.Kind {
	if j.figure != nil {
		return picture.FigureKinds()
	}
	return picture.ChartKinds()
}

func (s *Shelf) picture(j *job, l lang.Lang, kind picture.Kind, hash string) ([]byte, error) {
	if j.figure != nil {
		return picture.Figure(s.in.Painter, j.set, j.figure, j.issue, l, kind, hash)
	}
	return picture.Chart(s.in.Painter, j.set, j.chart, j.issue, l, kind, hash)
}

// key names a file by everything that it is made of.
func (s *Shelf) key(j *job, l lang.Lang, ending string) cache.Key {
	return cache.KeyOf("file", 1, s.in.Maker, j.made, []byte(l), []byte(ending))
}

// madeOf is the hash of everything that the files of a thing are made of.
func (s *Shelf) madeOf(j *job) []byte {
	parts, _ := json.Marshal(struct{ Report, Sources, Issue, Figure, Chart, Corrections any }{
		j.set.Report, j.set.Sources, j.issue, j.figure, j.chart, s.corrections,
	}) // plain values, which cannot fail to be written
	sum := sha256.Sum256(parts)
	return sum[:]
}
