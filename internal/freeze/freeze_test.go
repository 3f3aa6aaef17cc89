package freeze_test

import (
	"bytes"
	"io/fs"
	"os"
	"reflect"
	"testing"

	"zonepress/internal/check"
	"zonepress/internal/freeze"
	"zonepress/internal/frozen"
	"zonepress/internal/load"
	"zonepress/internal/record"
	"zonepress/internal/resolve"
	"zonepress/internal/seal"
	"zonepress/internal/source"
)

func setOf(t testing.TB, fsys fs.FS) *record.Set {
	t.Helper()
	var problems source.List
	s := load.Load(fsys, &problems)
	check.Check(s, &problems)
	set := freeze.Of(resolve.Resolve(s, &problems))
	if problems.HasErrors() {
		t.Fatalf("problems: %+v", problems.Sorted())
	}
	return set
}

func real(t testing.TB) *record.Set { return setOf(t, os.DirFS("../..")) }

func TestTheRealReportReadsBackAsItWas(t *testing.T) {
	want := record.Release{Issue: record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-23"}, Set: *real(t)}
	file := freeze.Encode(want)
	text, err := seal.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	document, err := frozen.Decode(string(text))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(document.Release, want) {
		t.Error("the real report does not read back as it was")
	}
	if again := freeze.Encode(document.Release); !bytes.Equal(again, file) {
		t.Error("the real report is not written again byte for byte")
	}
	const most = 60 << 10
	if len(file) > most {
		t.Errorf("the release of the real report takes %d bytes, more than %d", len(file), most)
	}
}
