package templates_test

import (
	"io/fs"
	"slices"
	"testing"
	"testing/fstest"

	"zonepress/templates"
)

func TestOverHidesFilesOfTheSamePathAndKeepsTheOthers(t *testing.T) {
	theme := templates.Over(fstest.MapFS{
		"assets/css/10-tokens.css": {Data: []byte("own")},
		"assets/css/50-more.css":   {Data: []byte("more")},
		"pictures/gate.svg":        {Data: []byte("gate")},
	})
	for name, want := range map[string]string{"assets/css/10-tokens.css": "own", "assets/css/50-more.css": "more", "pictures/gate.svg": "gate"} {
		if got, err := fs.ReadFile(theme, name); err != nil || string(got) != want {
			t.Errorf("%s is %q, %v", name, got, err)
		}
	}
	kept, err := fs.ReadFile(theme, "pages/home.html")
	original, _ := fs.ReadFile(templates.Default(), "pages/home.html")
	if err != nil || string(kept) != string(original) {
		t.Errorf("pages/home.html is not the embedded one: %v", err)
	}
	names, err := fs.Glob(theme, "assets/css/*.css")
	if err != nil || !slices.IsSorted(names) || !slices.Contains(names, "assets/css/50-more.css") || !slices.Contains(names, "assets/css/90-print.css") {
		t.Errorf("style sheets are %q, %v", names, err)
	}
	if len(slices.Compact(slices.Clone(names))) != len(names) {
		t.Errorf("a style sheet stands twice: %q", names)
	}
	if _, err := fs.ReadDir(theme, "nowhere"); err == nil {
		t.Error("a folder in neither can be read")
	}
}

func TestOverWithoutAThemeOfItsOwnIsTheDefault(t *testing.T) {
	if templates.Over(nil) != templates.Default() {
		t.Error("something else came back")
	}
}
