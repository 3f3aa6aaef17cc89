package shelf

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"zonepress/internal/address"
	"zonepress/internal/cache"
	"zonepress/internal/catalog"
	"zonepress/internal/cite"
	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// issue is the release that a thing stands just as in.
func (s *Shelf) issue(t address.Thing) record.Issue { return s.in.History.Standing(t).Issue }

// wholeIssue is the newest release, where everything stands just as in it.
func (s *Shelf) wholeIssue() record.Issue {
	newest := s.in.History.Latest()
	if newest == nil || len(s.in.History.Draft()) > 0 {
		return record.Issue{}
	}
	return newest.Issue
}

// workbook makes all.xlsx, which takes as long as the files of many things.
func (s *Shelf) workbook(l lang.Lang) error {
	made, _ := json.Marshal(struct{ Set, Issues, Corrections any }{s.in.Now, s.issues(), s.corrections})
	key := cache.KeyOf("all.xlsx", 1, s.in.Maker, made, []byte(l))
	data, err := s.in.Cache.Do(key, func() ([]byte, error) {
		return download.AllXLSX(s.in.Now, s.issue, l, s.corrections)
	})
	if err != nil {
		return err
	}
	return s.put(address.DataFile(l, "all.xlsx"), data)
}

// issues are the releases of all figures, in their order.
func (s *Shelf) issues() []record.Issue {
	var all []record.Issue
	for _, f := range s.in.Now.Figures {
		all = append(all, s.issue(address.Figure(f.ID)))
	}
	return all
}

// whole makes what needs all other files: the tables of everything, the
// descriptions for machines and, at the end, the list of hashes.
func (s *Shelf) whole() error {
	if err := s.common(); err != nil {
		return err
	}
	var group errgroup.Group
	for _, l := range s.in.Now.Report.Languages {
		group.Go(func() error {
			for _, step := range []func(lang.Lang) error{s.tables, s.releases, s.descriptions, s.archive} {
				if err := step(l); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	s.sums = download.Sums(s.Files()) // which does not name itself
	return s.put(address.Sums(), s.sums)
}

// common makes what is the same in every language.
func (s *Shelf) common() error {
	for name, schema := range download.Schemas() {
		if err := s.put(address.Schema(name), schema); err != nil {
			return err
		}
	}
	var releases []record.Release
	for _, r := range s.in.History.Releases {
		releases = append(releases, r.Release)
	}
	return s.put(address.DataFile(lang.Chinese, "releases.json"), download.ReleasesJSON(s.in.Now, releases, s.corrections))
}

// tables makes the table of all figures.
func (s *Shelf) tables(l lang.Lang) error {
	csv := download.AllCSV(s.in.Now, s.issue, l, s.corrections)
	if err := s.put(address.DataFile(l, "all.csv"), csv); err != nil {
		return err
	}
	return s.put(address.DataFile(l, "all.excel.csv"), download.Excel(csv))
}

// releases makes the citations of every release.
func (s *Shelf) releases(l lang.Lang) error {
	for _, r := range s.in.History.Releases {
		release := r.Release
		release.Set = *s.set(&r.Set)
		work := cite.OfRelease(&release, l)
		for _, format := range cite.Formats() {
			if format.Ending() == "" {
				continue
			}
			at := address.ReleaseFile(l, r.Name, format.Ending())
			if err := s.put(at, []byte(work.Format(format, ""))); err != nil {
				return err
			}
		}
	}
	return nil
}

// descriptions makes what machines read of the tables.
func (s *Shelf) descriptions(l lang.Lang) error {
	entries := s.entries(l)
	if err := s.put(address.DataFile(l, "catalog.jsonld"), catalog.DCAT(s.in.Now, entries, l)); err != nil {
		return err
	}
	whole := catalog.CSVW(s.in.Now, address.Thing{}, s.wholeIssue(), l, "all.csv", figureColumns())
	if err := s.put(address.DataFile(l, "all.csv-metadata.json"), whole); err != nil {
		return err
	}
	pack := catalog.DataPackage(s.in.Now, s.wholeIssue(), s.packed(l), l, catalog.Published(s.in.Base, l))
	return s.put(address.DataFile(l, "datapackage.json"), pack)
}

// present are the things that stand now.
func (s *Shelf) present() []address.Thing {
	var all []address.Thing
	for _, j := range things(s.in.Now, record.Issue{}) {
		all = append(all, j.thing())
	}
	return all
}

// entries are what the catalogue says of every thing.
func (s *Shelf) entries(l lang.Lang) []catalog.Entry {
	byThing := s.byThing(l)
	entries := []catalog.Entry{{Issue: s.wholeIssue(), Changed: s.wholeIssue().Date, Files: byThing[address.Thing{}]}}
	for _, t := range s.present() {
		standing := s.in.History.Standing(t)
		entry := catalog.Entry{Thing: t, Issue: standing.Issue, Changed: standing.Changed.Date, Files: byThing[t]}
		for _, n := range s.in.History.Numbers(t) {
			r := s.in.History.Release(n)
			entry.Releases = append(entry.Releases, catalog.Version{Issue: r.Issue, Files: ofEndings(byThing[t.In(n)], archived[:])})
		}
		entries = append(entries, entry)
	}
	return entries
}

// ofEndings are the files whose names end in one of the endings. What is said of
// an old release is its data: a catalogue grows with every release.
func ofEndings(files []record.File, endings []string) []record.File {
	return slices.DeleteFunc(slices.Clone(files), func(f record.File) bool {
		_, _, part, _ := address.Parse(f.Address)
		return !slices.Contains(endings, part)
	})
}

// byThing sorts the files of a language by what they are of; those of
// everything are of the zero Thing.
func (s *Shelf) byThing(l lang.Lang) map[address.Thing][]record.File {
	sorted := map[address.Thing][]record.File{}
	for _, file := range s.Files() {
		t, of, part, ok := address.Parse(file.Address)
		switch {
		case ok && of == l && strings.HasPrefix(part, "."):
			sorted[t] = append(sorted[t], file)
		case !ok && strings.HasPrefix(file.Address, address.DataFile(l, "all.")):
			sorted[address.Thing{}] = append(sorted[address.Thing{}], file)
		}
	}
	return sorted
}

// packed are the tables of the data package: everything, then each thing.
func (s *Shelf) packed(l lang.Lang) []catalog.Table {
	all, _ := s.File(address.DataFile(l, "all.csv"))
	tables := []catalog.Table{{File: all, Columns: figureColumns()}}
	for _, t := range s.present() {
		file, _ := s.File(t.File(l, ".csv"))
		tables = append(tables, catalog.Table{Thing: t, File: file, Columns: columnsOf(t)})
	}
	return tables
}

func columnsOf(t address.Thing) []catalog.Column {
	if t.Kind == address.Charts {
		return chartColumns()
	}
	return figureColumns()
}

func figureColumns() []catalog.Column { return described(download.Columns()) }
func chartColumns() []catalog.Column  { return described(download.ChartColumns()) }

func described(columns []download.Column) []catalog.Column {
	all := make([]catalog.Column, len(columns))
	for i, c := range columns {
		all[i] = catalog.Column{Name: c.Name, Type: c.Type, Titles: c.Titles, Description: c.Meaning}
	}
	return all
}

// archived are the files of a thing that are in the archive.
var archived = [...]string{".csv", ".json"}

// archive makes all.zip: what a reader wants who takes everything.
func (s *Shelf) archive(l lang.Lang) error {
	named := func(at string) string { return inArchive(at, l) }
	files := map[string][]byte{
		"README.txt":       download.Readme(s.in.Now, l),
		"all.csv":          download.AllCSV(s.in.Now, s.issue, l, s.corrections),
		"datapackage.json": catalog.DataPackage(s.in.Now, s.wholeIssue(), s.packed(l), l, named),
	}
	for name, schema := range download.Schemas() {
		files[inArchive(address.Schema(name), lang.Chinese)] = schema
	}
	for _, t := range s.present() {
		for _, ending := range archived {
			at := t.File(l, ending)
			files[named(at)] = s.kept[at]
		}
	}
	parts := [][]byte{s.in.Maker}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		parts = append(parts, []byte(name), files[name])
	}
	data, err := s.in.Cache.Do(cache.KeyOf("zip", 1, parts...), func() ([]byte, error) { return download.Zip(files) })
	if err != nil {
		return err
	}
	return s.put(address.DataFile(l, "all.zip"), data)
}

// inArchive is the path that a file has in the archive of an edition: what
// stands in the folder of all data is at the archive's root. It is "" for the
// files of other editions.
func inArchive(at string, l lang.Lang) string {
	if name, ok := strings.CutPrefix(at, address.Data(l)); ok {
		return name
	}
	name, ok := strings.CutPrefix(at, l.Prefix())
	if !ok {
		return ""
	}
	return name
}
