package render_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

var (
	assetHash = regexp.MustCompile(`\.[0-9a-f]{8}\.(css|svg|js)`)
	ownStyle  = regexp.MustCompile(`(?s)<style>.*</style>`)
	styleHash = regexp.MustCompile(`sha256-[A-Za-z0-9+/&#;]+=?`)
)

// steady leaves out what every change of the style sheet changes.
func steady(page string) string {
	page = assetHash.ReplaceAllString(page, ".HASH.$1")
	page = ownStyle.ReplaceAllString(page, "<style>…</style>")
	return styleHash.ReplaceAllString(page, "sha256-HASH")
}

func TestPagesOfASmallReport(t *testing.T) {
	compareGolden(t, renderSite(t, input()), "", []string{
		"index.html", "en/index.html", "14th/innovation/index.html", "14th/index.html", "15th/index.html", "outlook/index.html",
		"figures/index.html", "figures/high-tech-firms/index.html", "en/figures/group-output/index.html",
		"charts/index.html", "charts/firms/index.html", "sources/index.html", "methods/index.html", "about/index.html",
		"404.html", "sitemap.xml", "feed.xml", "robots.txt",
	})
}

// compareGolden holds files against those in a folder of testdata/.
func compareGolden(t *testing.T, files rendered, folder string, paths []string) {
	for _, path := range paths {
		t.Run(path, func(t *testing.T) {
			got, ok := files[path]
			if !ok {
				t.Fatalf("%s was not made", path)
			}
			golden := filepath.Join("testdata", folder, strings.ReplaceAll(path, "/", "_"))
			got = steady(got)
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s differs from %s:\n%s", path, golden, firstDifference(got, string(want)))
			}
		})
	}
}

// firstDifference shows the first line in which two texts differ.
func firstDifference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := 0; i < len(a) && i < len(b); i++ {
		if a[i] != b[i] {
			return "got  " + a[i] + "\nwant " + b[i]
		}
	}
	return "one ends before the other"
}
