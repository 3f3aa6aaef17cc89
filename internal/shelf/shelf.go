// Package shelf makes every file that readers and machines take away: pictures,
// tables, citations and descriptions, of what stands now and of every release.
//
//	s, err := shelf.Fill(input, emit)
//	file, ok := s.File("/figures/high-tech-firms.csv")
//
// A thing that stands now just as it does in the newest release is made once
// and published twice, at its present address and at its place in the release:
// the bytes are equal, so that a file which somebody took away today is in the
// list of hashes for good.
//
// What costs time (pictures, workbooks) is kept in the cache under the hash of
// what it was made from.
package shelf

import (
	"cmp"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"

	"zonepress/internal/address"
	"zonepress/internal/cache"
	"zonepress/internal/chart"
	"zonepress/internal/download"
	"zonepress/internal/history"
	"zonepress/internal/record"
)

// Input is what the files are made of.
type Input struct {
	Now     *record.Set
	History *history.History
	Base    string         // https://host/path/ where the site stands; "" where not known
	Painter *chart.Painter // draws the pictures
	Cache   *cache.Cache   // may be nil
	Maker   []byte         // names the program, so that another one does not use what this one kept

	// Also names further things under whose addresses the files of one stand: the
	// ids that a renamed figure had before, and for the last release of a
	// withdrawn one its present address.
	Also map[address.Thing][]address.Thing
}

// Emit takes a finished file by its path below the site's root. It may be
// called from several goroutines at once.
type Emit func(path string, data []byte) error

// Shelf knows the files that were made.
type Shelf struct {
	in          Input
	corrections []download.Correction
	emit        Emit

	mu    sync.Mutex
	files map[string]record.File // by address
	kept  map[string][]byte      // those of what stands now that go into the archive, by address
	sums  []byte
}

// Fill makes all files and hands them out.
func Fill(in Input, emit Emit) (*Shelf, error) {
	s := &Shelf{in: in, corrections: corrections(in.History), emit: emit, files: map[string]record.File{}, kept: map[string][]byte{}}
	var group errgroup.Group
	group.SetLimit(parallel)
	for _, j := range s.jobs() {
		group.Go(func() error { return s.make(j) })
	}
	for _, l := range in.Now.Report.Languages {
		group.Go(func() error { return s.workbook(l) })
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return s, s.whole()
}

// parallel bounds how many things are made at once, and with it the memory that
// their pictures take.
const parallel = 4

// File is the file at an address; it is false where none was made.
func (s *Shelf) File(address string) (record.File, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	file, ok := s.files[address]
	return file, ok
}

// Files are all files, by address.
func (s *Shelf) Files() []record.File {
	s.mu.Lock()
	defer s.mu.Unlock()
	files := make([]record.File, 0, len(s.files))
	for _, file := range s.files {
		files = append(files, file)
	}
	slices.SortFunc(files, func(a, b record.File) int { return cmp.Compare(a.Address, b.Address) })
	return files
}

// Sums is the list of all files and their hashes, as published.
func (s *Shelf) Sums() []byte { return s.sums }

// put publishes a file at an address.
func (s *Shelf) put(at string, data []byte) error { return s.publish(download.File(at, data), data) }

// publish publishes a file of which size and hash are known.
func (s *Shelf) publish(file record.File, data []byte) error {
	s.mu.Lock()
	s.files[file.Address] = file
	s.mu.Unlock()
	return s.emit(address.Path(file.Address), data)
}

// corrections are the corrections in the form of downloads.
func corrections(h *history.History) []download.Correction {
	all := make([]download.Correction, len(h.Corrections))
	for i, c := range h.Corrections {
		all[i] = download.Correction{
			Figure: c.Figure, Measure: c.Measure, MeasureName: c.Name, Period: c.Period, PeriodName: c.PeriodName,
			Old: c.OldDigits, New: c.NewDigits, OldText: c.Old, NewText: c.New,
			Date: c.Date, Kind: string(c.Kind), Reason: c.Reason, Release: c.Release,
		}
	}
	return all
}
