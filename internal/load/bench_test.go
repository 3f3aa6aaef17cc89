package load_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zonepress/internal/load"
	"zonepress/internal/source"
)

// manyIndicators writes a site of n indicator files to a folder.
func manyIndicators(b *testing.B, n int) fs.FS {
	root := b.TempDir()
	files := goodWith(nil)
	for i := range n {
		id := fmt.Sprintf("figure-%05d", i)
		files["data/indicators/"+id+".yaml"] = strings.ReplaceAll(goodIndicator, "figure-00", id)
	}
	for name, text := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	return os.DirFS(root)
}

func BenchmarkLoad5000Indicators(b *testing.B) {
	fsys := manyIndicators(b, 5000)
	b.ReportAllocs()
	for b.Loop() {
		var problems source.List
		if s := load.Load(fsys, &problems); len(s.Indicators) != 5001 || problems.HasErrors() {
			b.Fatalf("read %d indicators with %d problems", len(s.Indicators), len(problems.Sorted()))
		}
	}
}

// BenchmarkExplainLongFile is the worst case of an author who waits: a mistake
// at the end of a file of ten thousand lines.
func BenchmarkExplainLongFile(b *testing.B) {
	var text strings.Builder
	for i := range 900 {
		item := strings.ReplaceAll(goodIndicator, "figure-00", fmt.Sprintf("figure-%05d", i))
		text.WriteString("- " + strings.ReplaceAll(strings.TrimSuffix(item, "\n"), "\n", "\n  ") + "\n")
	}
	fsys := fsOf(goodWith(map[string]string{"data/indicators/long.yaml": text.String() + "foo\n"}))
	for b.Loop() {
		var problems source.List
		if load.Load(fsys, &problems); len(problems.Sorted()) != 1 {
			b.Fatal(describe(problems.Sorted()))
		}
	}
}
