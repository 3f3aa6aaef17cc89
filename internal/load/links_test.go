package load_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"zonepress/internal/load"
	"zonepress/internal/source"
)

// onDisk writes files below a new folder.
func onDisk(t *testing.T, files map[string]string) string {
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestWhatCannotBeReadInAFolderIsNamed(t *testing.T) {
	root := onDisk(t, goodWith(nil))
	for link, target := range map[string]string{
		"content/zh/loop":         ".",
		"content/zh/picture.png":  "nowhere.png",
		"content/zh/device.md":    os.DevNull,
		"data/indicators/it.yaml": "it.yaml",
		"data/charts":             os.DevNull,
	} {
		if err := os.Symlink(target, filepath.Join(root, filepath.FromSlash(link))); err != nil {
			t.Skip("links cannot be made here")
		}
	}
	var problems source.List
	load.Load(os.DirFS(root), &problems)
	want := []string{"special-file", "folder-link", "unreadable", "special-file", "unreadable"}
	if got := codes(problems.Sorted()); !slices.Equal(got, want) {
		t.Errorf("want %q, got\n%s", want, describe(problems.Sorted()))
	}
}

func TestLinksInDataAreFollowed(t *testing.T) {
	root := onDisk(t, goodWith(map[string]string{"data/indicators/firms.yaml": "-", "elsewhere/firms.yaml": goodIndicator, "data/topics.yaml": "-"}))
	for link, target := range map[string]string{
		"data/indicators":  "../elsewhere",
		"data/topics.yaml": "nowhere.yaml",
	} {
		path := filepath.Join(root, filepath.FromSlash(link))
		os.RemoveAll(path)
		if err := os.Symlink(target, path); err != nil {
			t.Skip("links cannot be made here")
		}
	}
	var problems source.List
	s := load.Load(os.DirFS(root), &problems)
	if len(s.Indicators) != 1 {
		t.Errorf("read %d indicators through a link", len(s.Indicators))
	}
	if got := codes(problems.Sorted()); !slices.Equal(got, []string{"unreadable"}) {
		t.Errorf("a link to nowhere gives\n%s", describe(problems.Sorted()))
	}
}
