package write

import (
	"os"
	"path/filepath"
	"testing"
)

func TestASiteReplacesTheOneBefore(t *testing.T) {
	first := tree{"index.html": "home", "figures/a/index.html": "a", "figures/b/index.html": "b", "图/甲.svg": "svg"}
	for _, c := range []struct {
		name          string
		before, after tree
		want          Report
	}{
		{"nothing before", nil, first, Report{Written: 4}},
		{"the same again", first, first, Report{Unchanged: 4}},
		{"one file changed", first, merge(first, tree{"index.html": "HOME"}), Report{Written: 1, Unchanged: 3}},
		{"one file longer", first, merge(first, tree{"index.html": "home page"}), Report{Written: 1, Unchanged: 3}},
		{"one file added", first, merge(first, tree{"c/d/e.txt": ""}), Report{Written: 1, Unchanged: 4}},
		{"files dropped", first, tree{"index.html": "home"}, Report{Unchanged: 1, Removed: 3}},
		{"a file becomes a directory", tree{"a": "file", "b": "b"}, tree{"a/index.html": "page", "b": "b"}, Report{Written: 1, Unchanged: 1, Removed: 1}},
		{"a directory becomes a file", tree{"a/b/index.html": "page"}, tree{"a": "file"}, Report{Written: 1, Removed: 1}},
		{"a name changes its case", tree{"Map.svg": "m"}, tree{"map.svg": "m"}, Report{Written: 1, Removed: 1}},
		{"no files", first, tree{}, Report{Removed: 4}},
		{"names that begin with a dot", nil, tree{".well-known/x": "x", "..a": "b", ".zonepress-x": "c"}, Report{Written: 3}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "public")
			if c.before != nil {
				mustBuild(t, dir, c.before)
			}
			if got := mustBuild(t, dir, c.after); got != c.want {
				t.Errorf("report %+v, want %+v", got, c.want)
			}
			holds(t, dir, c.after)
			nothingBeside(t, dir)
		})
	}
}

func TestForeignFilesStay(t *testing.T) {
	foreign := tree{
		".gitignore": "*\n", "CNAME": "report.example", ".git/HEAD": "ref", ".git/empty/": "",
		"figures/mine.txt": "note", "photos/a.jpg": "jpg", "photos/deep/b.jpg": "jpg", "latest": "-> photos/a.jpg", "lost": "-> nowhere",
	}
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, tree{"index.html": "1", "figures/index.html": "1"})
	lay(t, dir, foreign)
	before, _ := os.Stat(filepath.Join(dir, "photos/a.jpg"))
	for _, site := range []tree{{"index.html": "2", "figures/index.html": "1"}, {"figures/x": "3"}, {"photos/c.html": "4"}} {
		mustBuild(t, dir, site)
		holds(t, dir, merge(foreign, site))
		nothingBeside(t, dir)
	}
	after, _ := os.Stat(filepath.Join(dir, "photos/a.jpg"))
	if !os.SameFile(before, after) || !before.ModTime().Equal(after.ModTime()) {
		t.Error("a foreign file was copied or touched")
	}
}

func TestForeignFilesInTheWayStopTheBuild(t *testing.T) {
	for _, c := range []struct {
		name        string
		foreign     tree
		site        tree
		path, other string
	}{
		{"at a file's path", tree{"robots.txt": "mine"}, tree{"robots.txt": "ours"}, "robots.txt", "robots.txt"},
		{"with the same bytes", tree{"robots.txt": "x"}, tree{"robots.txt": "x"}, "robots.txt", "robots.txt"},
		{"in another case", tree{"Robots.txt": "mine"}, tree{"robots.txt": "ours"}, "Robots.txt", "robots.txt"},
		{"a file where a directory is needed", tree{"map": "mine"}, tree{"map/index.html": "ours"}, "map", "map"},
		{"a link where a directory is needed", tree{"map": "-> elsewhere"}, tree{"map/index.html": "ours"}, "map", "map"},
		{"a directory where a file is needed", tree{"map/mine.txt": "mine"}, tree{"map": "ours"}, "map", "map"},
		{"a file in a directory that becomes a file", tree{"old/mine.txt": "mine"}, tree{"old": "ours"}, "old/mine.txt", "old"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "public")
			site := tree{"index.html": "1", "old/index.html": "1"}
			mustBuild(t, dir, site)
			lay(t, dir, c.foreign)
			_, err := build(dir, c.site)
			refused(t, err, Foreign, filepath.Join(dir, filepath.FromSlash(c.path)), c.other)
			holds(t, dir, merge(site, c.foreign))
			nothingBeside(t, dir)
		})
	}
}

func TestDirectoriesThatAreTakenOver(t *testing.T) {
	site := tree{"index.html": "home"}
	for name, before := range map[string]tree{
		"empty":               {},
		"a fresh clone":       {".gitignore": "*\n!.gitignore\n"},
		"a branch for a host": {".git": "gitdir: ../.git", "CNAME": "x", ".nojekyll": ""},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "public")
			must(t, os.Mkdir(dir, 0o755))
			lay(t, dir, before)
			mustBuild(t, dir, site)
			holds(t, dir, merge(before, site))
			nothingBeside(t, dir)
		})
	}
}

func TestDirectoriesOfOthersAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		held  tree
		kind  Kind
		other string
	}{
		"a home directory":         {tree{"Documents/letter.txt": "dear"}, NotOurs, "Documents"},
		"a repository's root":      {tree{".git/HEAD": "ref", "README.md": "x"}, NotOurs, "README.md"},
		"a site without its list":  {tree{"index.html": "x"}, NotOurs, "index.html"},
		"a list of something else": {tree{Manifest: "what?\nindex.html\n"}, Damaged, ""},
		"a list that leads out":    {tree{Manifest: manifestHead + "\n../letter.txt\n"}, Damaged, ""},
		"a list that is cut short": {tree{Manifest: manifestHead + "\nindex.ht"}, Damaged, ""},
		"a list that is a link":    {tree{Manifest: "-> /etc/passwd"}, Damaged, ""},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "home")
			lay(t, dir, c.held)
			before := look(t, dir)
			_, err := build(dir, tree{"index.html": "ours"})
			about := dir
			if c.kind == Damaged {
				about = filepath.Join(dir, Manifest)
			}
			refused(t, err, c.kind, about, c.other)
			holds(t, dir, before)
			nothingBeside(t, dir)
		})
	}
	_, err := Begin(filepath.VolumeName(t.TempDir()) + string(filepath.Separator))
	if root, _ := filepath.Abs("/"); err == nil {
		t.Fatal("the root was taken over")
	} else {
		refused(t, err, NotOurs, root, "")
	}
}

func TestWhatIsNoDirectoryIsRefused(t *testing.T) {
	base := t.TempDir()
	lay(t, base, tree{"file": "x", "dangling": "-> nowhere"})
	for _, c := range []struct {
		name string
		path string
		kind Kind
	}{{"file", "file", NotDirectory}, {"below a file", "file/public", NotDirectory}, {"a dangling link", "dangling", NotDirectory}} {
		_, err := Begin(filepath.Join(base, c.path))
		refused(t, err, c.kind, filepath.Join(base, c.path), "")
	}
	_, err := Begin("")
	refused(t, err, BadPath, "", "")
	holds(t, base, tree{"file": "x", "dangling": "-> nowhere"})
}

func TestALinkToTheDirectoryStaysALink(t *testing.T) {
	base := t.TempDir()
	lay(t, base, tree{"disk/site/": "", "public": "-> disk/site"})
	for _, text := range []string{"1", "2"} {
		mustBuild(t, filepath.Join(base, "public"), tree{"index.html": text})
		holds(t, base, tree{"disk/site/index.html": text, "disk/site/" + Manifest: manifestHead + "\nindex.html\n", "public": "-> disk/site"})
	}
}

func TestMissingParentsAreMadeAndRemovedAgain(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "a", "b", "public")
	draft, err := Begin(dir)
	must(t, err)
	must(t, draft.File("x", nil))
	draft.Abort()
	holds(t, base, tree{})
	mustBuild(t, dir, tree{"x": "x"})
	holds(t, dir, tree{"x": "x"})
}

func TestAClosedDraftTakesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	draft, err := Begin(dir)
	must(t, err)
	must(t, draft.File("x", []byte("x")))
	_, err = draft.Commit()
	must(t, err)
	draft.Abort()
	holds(t, dir, tree{"x": "x"})
	refused(t, draft.File("y", nil), Closed, dir, "")
	_, err = draft.Commit()
	refused(t, err, Closed, dir, "")
}

func TestAnAbortedDraftLeavesTheOldSite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	mustBuild(t, dir, tree{"x": "old"})
	draft, err := Begin(dir)
	must(t, err)
	must(t, draft.File("x", []byte("new")))
	draft.Abort()
	draft.Abort()
	holds(t, dir, tree{"x": "old"})
	nothingBeside(t, dir)
}

func TestTheManifestDependsOnTheFilesAlone(t *testing.T) {
	base := t.TempDir()
	site := tree{"b": "1", "a/c": "2", "a-b": "3"}
	one, two := filepath.Join(base, "one"), filepath.Join(base, "two")
	mustBuild(t, one, site)
	mustBuild(t, two, tree{"a/c": "old", "gone": "x"})
	mustBuild(t, two, site)
	for _, dir := range []string{one, two} {
		text, err := os.ReadFile(filepath.Join(dir, Manifest))
		must(t, err)
		if want := manifestHead + "\na-b\na/c\nb\n"; string(text) != want {
			t.Errorf("manifest %q, want %q", text, want)
		}
	}
}
