package browser

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"
)

// allScripts is how much all scripts of the theme together may weigh, compressed.
const allScripts = 30_000

func TestAllScriptsTogetherAreSmall(t *testing.T) {
	names, err := filepath.Glob(filepath.Join(world.report.dir, "assets", "*.js"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no scripts are published: %v", err)
	}
	total := 0
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var packed bytes.Buffer
		w := gzip.NewWriter(&packed)
		_, _ = w.Write(data) // a buffer takes all
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		total += packed.Len()
	}
	report("all scripts, compressed: %d bytes of at most %d", total, allScripts)
	if total > allScripts {
		t.Errorf("%d bytes", total)
	}
}
