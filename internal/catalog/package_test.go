package catalog_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

type dataPackage struct {
	Schema    string `json:"$schema"`
	Created   string
	Version   string
	Licenses  []struct{ Name, Path, Title string }
	Resources []struct {
		Name, Path, Type, Hash, MediaType, Encoding string
		Bytes                                       int
		Schema                                      struct {
			Fields     []struct{ Name, Type string }
			PrimaryKey []string
		}
	}
}

// safePath is what version 2 asks of paths: below the package, or a full URL.
func safePath(path string) bool {
	if strings.HasPrefix(path, "https://") || strings.HasPrefix(path, "http://") {
		return true
	}
	return path != "" && !strings.HasPrefix(path, "/") && !strings.HasPrefix(path, ".") && !strings.Contains(path, "../") &&
		!strings.Contains(path, "\\") && !strings.Contains(path, ":")
}

func TestPathsOfAPackageLeadNeitherUpNorToTheRoot(t *testing.T) {
	hash := regexp.MustCompile(`^sha256:[0-9a-f]{64}$`)
	for _, c := range []struct {
		name  string
		base  string
		l     lang.Lang
		paths func(base string, l lang.Lang) catalog.Paths
		want  string
	}{
		{"published, base unknown", "", lang.Chinese, catalog.Published, "all.csv"},
		{"published, base unknown", "", lang.English, catalog.Published, "all.csv"},
		{"published, base known", base, lang.English, catalog.Published, "all.csv " + base + "en/figures/high-tech-firms.csv " + base + "en/charts/firms.csv"},
		{"archive", "", lang.Chinese, func(string, lang.Lang) catalog.Paths { return address.Path }, "data/all.csv figures/high-tech-firms.csv charts/firms.csv"},
	} {
		s := report()
		s.Report.Base = c.base
		p := read[dataPackage](t, catalog.DataPackage(s, first, tables(c.l), c.l, c.paths(c.base, c.l)))
		var paths, names []string
		for _, r := range p.Resources {
			if !safePath(r.Path) {
				t.Errorf("%s: path %s", c.name, r.Path)
			}
			if !hash.MatchString(r.Hash) || r.Bytes == 0 || r.Type != "table" || r.MediaType != "text/csv" || r.Encoding != "utf-8" {
				t.Errorf("%s: %+v", c.name, r)
			}
			paths, names = append(paths, r.Path), append(names, r.Name)
		}
		if got := strings.Join(paths, " "); got != c.want {
			t.Errorf("%s in %s: %s, want %s", c.name, c.l, got, c.want)
		}
		slices.Sort(names)
		if len(slices.Compact(names)) != len(p.Resources) {
			t.Errorf("%s: names %q are not unique", c.name, names)
		}
	}
}

func TestAPackageIsDatedByItsReleaseAlone(t *testing.T) {
	of := func(i record.Issue) dataPackage {
		return read[dataPackage](t, catalog.DataPackage(known(), i, tables(lang.Chinese), lang.Chinese, address.Path))
	}
	if p := of(unreleased); p.Created != "" || p.Version != "" {
		t.Errorf("what was not released is of %q, %q", p.Version, p.Created)
	}
	p := of(second)
	if _, err := time.Parse(time.RFC3339, p.Created); err != nil || !strings.HasPrefix(p.Created, second.Date) || p.Version != second.Name {
		t.Errorf("release %s of %s is %q of %q", second.Name, second.Date, p.Version, p.Created)
	}
}

func TestALicenceOfAPackageHasANameOrAnAddress(t *testing.T) {
	for _, c := range []struct {
		given             record.License
		name, path, title string
	}{
		{record.License{}, "", "", ""},
		{record.License{Name: "政府信息公开许可"}, "", "", ""},
		{record.License{Name: "CC-BY-4.0"}, "CC-BY-4.0", "", "CC-BY-4.0"},
		{record.License{Name: "CC BY 4.0", URL: "https://a.cn/l"}, "", "https://a.cn/l", "CC BY 4.0"},
		{record.License{URL: "https://a.cn/l"}, "", "https://a.cn/l", ""},
	} {
		s := report()
		s.Report.License = c.given
		got := read[dataPackage](t, catalog.DataPackage(s, first, tables(lang.Chinese), lang.Chinese, address.Path)).Licenses
		if c.name == "" && c.path == "" {
			if got != nil {
				t.Errorf("%+v gives %+v", c.given, got)
			}
			continue
		}
		if len(got) != 1 || got[0].Name != c.name || got[0].Path != c.path || got[0].Title != c.title {
			t.Errorf("%+v gives %+v", c.given, got)
		}
	}
}

func TestAKeyIsUniqueAndNeverEmpty(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*record.Set)
		thing  address.Thing
		want   string
	}{
		{"a figure", func(*record.Set) {}, firms, "measure period"},
		{"all figures", func(*record.Set) {}, address.Thing{}, "indicator measure period"},
		{"a number of no period", func(s *record.Set) { s.Figures[0].Values[0].Period = "" }, firms, ""},
		{"a number of no period among all", func(s *record.Set) { s.Figures[0].Values[0].Period = "" }, address.Thing{}, ""},
		{"two numbers of one period", func(s *record.Set) { s.Figures[0].Values[0].Period = "2025" }, firms, ""},
		{"a chart without series", func(s *record.Set) {
			s.Charts[0].Series, s.Charts[0].Rows[0].Values = nil, s.Charts[0].Rows[0].Values[:1]
		}, drawn, "row"},
		{"a chart with series", func(*record.Set) {}, drawn, "row series"},
		{"a chart with two values in a row and no series", func(s *record.Set) { s.Charts[0].Series = nil }, drawn, ""},
		{"a chart with series of one name", func(s *record.Set) { s.Charts[0].Series[1] = s.Charts[0].Series[0] }, drawn, ""},
	} {
		s := report()
		c.change(s)
		type key struct {
			TableSchema struct{ PrimaryKey []string }
		}
		got := read[key](t, catalog.CSVW(s, c.thing, first, lang.Chinese, "x.csv", columns(true))).TableSchema.PrimaryKey
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: key %q, want %q", c.name, got, c.want)
		}
	}
	p := catalog.DataPackage(report(), first, []catalog.Table{{Thing: firms, File: file("/x.csv", 1), Columns: columns(false)[:1]}}, lang.Chinese, address.Path)
	if got := read[dataPackage](t, p).Resources[0].Schema.PrimaryKey; got != nil {
		t.Errorf("key %q of columns that the table does not have", got)
	}
}
