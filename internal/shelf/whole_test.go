package shelf_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/cache"
	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

func TestListOfHashesNamesEveryDownloadOnceAndNotItself(t *testing.T) {
	s, files := fill(t, input(t, past(report(base, "firms=167"), nil, report(base, "firms=165"), report(base, "firms=167"))))
	listed := map[string]string{}
	for line := range strings.Lines(string(s.Sums())) {
		sum, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		at := path.Join("data", name)
		if _, twice := listed[at]; !ok || twice {
			t.Errorf("line %q is no entry, or stands there twice", line)
		}
		listed[at] = sum
	}
	for at, data := range files {
		sum, ok := listed[at]
		switch {
		case address.Of(at) == address.Sums() || strings.HasSuffix(at, "/oembed.json"): // made anew when the site moves, as pages are
			if ok {
				t.Errorf("%s is on the list", at)
			}
		case !ok:
			t.Errorf("%s is not on the list", at)
		case sum != download.Hash(data):
			t.Errorf("%s has the hash %s on the list, and is %s", at, sum, download.Hash(data))
		}
		delete(listed, at)
	}
	if len(listed) > 0 {
		t.Errorf("the list names what there is not: %q", slices.Sorted(maps.Keys(listed)))
	}
	if !bytes.Equal(s.Sums(), files.at(t, address.Sums())) {
		t.Error("the list that is handed out is another than the published one")
	}
}

func TestFilesAreToldByTheirAddress(t *testing.T) {
	s, files := fill(t, input(t, past(report(base, "firms=165"), nil)))
	all := s.Files()
	for i, file := range all {
		if i > 0 && all[i-1].Address >= file.Address {
			t.Errorf("%s stands after %s", file.Address, all[i-1].Address)
		}
		if data := files.at(t, file.Address); file.Size != len(data) || file.SHA256 != download.Hash(data) {
			t.Errorf("%s is described wrongly", file.Address)
		}
		if same, ok := s.File(file.Address); !ok || same != file {
			t.Errorf("File(%q) = %v, %v", file.Address, same, ok)
		}
	}
	if file, ok := s.File("/figures/firms/"); ok {
		t.Errorf("a page is called a download: %v", file)
	}
}

// unzip reads an archive.
func unzip(t *testing.T, data []byte) map[string][]byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, file := range archive.File {
		in, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		if files[file.Name], err = io.ReadAll(in); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

func TestArchiveHoldsWhatStandsNowAsPublished(t *testing.T) {
	_, files := fill(t, input(t, past(drawing(report(base, "firms=167", "output=1")), nil, report(base, "firms=165"))))
	for _, l := range lang.All() {
		want := map[string]string{ // where it is published
			"all.csv": address.DataFile(l, "all.csv"), "figures/firms.csv": firms.File(l, ".csv"), "figures/firms.json": firms.File(l, ".json"),
			"figures/output.csv": output.File(l, ".csv"), "figures/output.json": output.File(l, ".json"),
			"charts/growth.csv": drawn.File(l, ".csv"), "charts/growth.json": drawn.File(l, ".json"),
			"schema/figure.schema.json": address.Schema("figure"), "schema/chart.schema.json": address.Schema("chart"), "schema/release.schema.json": address.Schema("release"),
		}
		archive := unzip(t, files.at(t, address.DataFile(l, "all.zip")))
		names := slices.Sorted(maps.Keys(archive))
		if all := slices.Sorted(slices.Values(append(slices.Collect(maps.Keys(want)), "README.txt", "datapackage.json"))); !slices.Equal(names, all) {
			t.Errorf("the archive in %s holds %q, want %q", l, names, all)
		}
		for name, at := range want {
			if !bytes.Equal(archive[name], files.at(t, at)) {
				t.Errorf("%s of the archive in %s is not as published at %s", name, l, at)
			}
		}
	}
}

func TestDataPackageDescribesTheFilesBesideIt(t *testing.T) {
	_, files := fill(t, input(t, past(drawing(report(base, "firms=165", "output=1")), nil)))
	for _, l := range lang.All() {
		archive := unzip(t, files.at(t, address.DataFile(l, "all.zip")))
		var pack struct {
			Resources []struct {
				Path, Hash string
				Bytes      int
			}
		}
		if err := json.Unmarshal(archive["datapackage.json"], &pack); err != nil {
			t.Fatal(err)
		}
		var paths []string
		for _, r := range pack.Resources {
			data, ok := archive[r.Path]
			if !ok || r.Bytes != len(data) || r.Hash != "sha256:"+download.Hash(data) {
				t.Errorf("%s of the package in %s is not the file of the archive: %+v", r.Path, l, r)
			}
			paths = append(paths, r.Path)
		}
		if want := []string{"all.csv", "figures/firms.csv", "figures/output.csv", "charts/growth.csv"}; !slices.Equal(paths, want) {
			t.Errorf("the package in %s describes %q, want %q", l, paths, want)
		}
	}
}

func TestCitationsOfAReleaseLeadToWhereTheSiteStands(t *testing.T) {
	_, files := fill(t, input(t, past(report(moved, "firms=165"), nil, report("", "firms=165"), report(base, "firms=165"))))
	for name, link := range map[string]string{"2026-11": moved, "2026-12": base} {
		for _, ending := range []string{".bib", ".ris", ".csl.json"} {
			cited := string(files.at(t, address.ReleaseFile(lang.English, name, ending)))
			if want := link + "en/releases/" + name + "/"; !strings.Contains(cited, want) {
				t.Errorf("%s%s does not lead to %s:\n%s", name, ending, want, cited)
			}
		}
	}
}

func TestAllDataAreOfAReleaseOnlyWhileNothingDiffersFromIt(t *testing.T) {
	released := func() *record.Set { return drawing(report(base, "firms=165", "output=1")) }
	kept := cache.Open(t.TempDir(), day)
	for _, c := range []struct {
		now     *record.Set
		version string
	}{
		{released(), "2026-11"},
		{drawing(report(base, "firms=165", "output=2")), ""},
		{report(base, "firms=165", "output=1"), ""},
	} {
		in := input(t, past(c.now, nil, released()))
		in.Cache = kept
		_, files := fill(t, in)
		var pack struct{ Version string }
		if err := json.Unmarshal(files.at(t, address.DataFile(lang.Chinese, "datapackage.json")), &pack); err != nil {
			t.Fatal(err)
		}
		if pack.Version != c.version {
			t.Errorf("the package is of release %q, want %q", pack.Version, c.version)
		}
	}
}
