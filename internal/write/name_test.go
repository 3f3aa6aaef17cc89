package write

import (
	"path/filepath"
	"testing"
)

func TestNamesThatAreNoFilesAreRefused(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	for _, name := range []string{"", ".", "..", "/", "/etc/passwd", "../x", "a/../../x", "a/../b", "./a", "a//b", "a/", `a\b`, `..\x`,
		"a\x00b", "a\nb", "a\x7fb", "\xff", ".zonepress", ".ZonePress"} {
		draft, err := Begin(dir)
		must(t, err)
		refused(t, draft.File(name, nil), BadPath, name, "")
		_, err = draft.Commit()
		refused(t, err, BadPath, name, "")
		if !isMissing(dir) {
			t.Fatalf("%q: a site was published", name)
		}
	}
	nothingBeside(t, dir)
}

func TestNamesThatCannotStandTogetherAreRefused(t *testing.T) {
	for _, c := range []struct {
		first, second string
		kind          Kind
		path, other   string
	}{
		{"a", "a/b", Clash, "a", "a/b"},
		{"a", "a/b/c", Clash, "a", "a/b/c"},
		{"a/b", "a", Clash, "a", ""},
		{"Map.svg", "map.svg", CaseClash, "Map.svg", "map.svg"},
		{"map.svg", "Map.svg", CaseClash, "Map.svg", "map.svg"},
		{"Maps/a", "maps/b", CaseClash, "Maps", "maps"},
		{"x/Maps/a", "x/maps", CaseClash, "x/Maps", "x/maps"},
		{"ÄRZTE", "ärzte", CaseClash, "ÄRZTE", "ärzte"},
		{"\u212a", "k", CaseClash, "k", "\u212a"},
	} {
		t.Run(c.first+" "+c.second, func(t *testing.T) {
			draft, err := Begin(filepath.Join(t.TempDir(), "public"))
			must(t, err)
			defer draft.Abort()
			must(t, draft.File(c.first, nil))
			refused(t, draft.File(c.second, nil), c.kind, c.path, c.other)
		})
	}
}

func TestAFileMayBeWrittenTwiceWithTheSameBytesAlone(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, tree{"known": "1"})
	for _, name := range []string{"known", "new"} {
		draft, err := Begin(dir)
		must(t, err)
		must(t, draft.File(name, []byte("1")))
		must(t, draft.File(name, []byte("1")))
		refused(t, draft.File(name, []byte("2")), Twice, name, "")
		_, err = draft.Commit()
		refused(t, err, Twice, name, "")
	}
	holds(t, dir, tree{"known": "1"})
}

func TestNamesThatAreAlikeMayStandTogether(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	site := tree{"a": "1", "a.html": "2", "ab/c": "3", "a b": "4", "甲": "5", "乙": "6", "x/index.html": "7", "x/y/index.html": "8"}
	mustBuild(t, dir, site)
	holds(t, dir, site)
}
