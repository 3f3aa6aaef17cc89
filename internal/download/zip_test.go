package download_test

import (
	"bytes"
	"maps"
	"slices"
	"testing"

	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

func TestTheSameRecordIsAlwaysTheSameBytes(t *testing.T) {
	for _, l := range lang.All() {
		want := everything(t, report(), second, l)
		for range 10 {
			for name, got := range everything(t, report(), second, l) {
				if !bytes.Equal(got, want[name]) {
					t.Fatalf("%s differs the second time", name)
				}
			}
		}
	}
}

func TestArchiveHoldsItsFiles(t *testing.T) {
	want := map[string][]byte{
		"README.txt": []byte("short"), "empty": {}, "figures/x.csv": bytes.Repeat([]byte("a,b\r\n"), 1000), "图.csv": []byte("a"),
	}
	archive, err := download.Zip(want)
	if err != nil {
		t.Fatal(err)
	}
	got := unzip(t, archive)
	if !slices.Equal(slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want))) {
		t.Errorf("the archive has %v", slices.Sorted(maps.Keys(got)))
	}
	for name := range want {
		if !bytes.Equal(got[name], want[name]) {
			t.Errorf("%s came out as %q", name, got[name])
		}
	}
	if len(archive) > 2000 {
		t.Errorf("%d bytes are more than a deflated archive needs", len(archive))
	}
}

func TestReadmeOfAReport(t *testing.T) {
	s := report()
	golden(t, "README.zh.txt", download.Readme(s, lang.Chinese))
	s.Report.Base = "https://example.gov.cn/report/"
	s.Report.License = record.License{Name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/"}
	golden(t, "README.en.txt", download.Readme(s, lang.English))
}
