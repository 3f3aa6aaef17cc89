package browser

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// onScreenAlone are the parts of a page that are of no use on paper, where they
// are shown all the same.
const onScreenAlone = `Array.from(document.querySelectorAll(".skip, .site-nav, .edition, .menu, .jump, .crumbs, button, input, select")).filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 100))`

// printed prints the page that is open and returns the file.
func printed(b *tab) string {
	b.t.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	pdf, err := chromedp.Run(ctx, chromedp.PrintToPDF())
	if err != nil {
		b.t.Fatal(err)
	}
	file := filepath.Join(b.t.TempDir(), "page.pdf")
	if err := os.WriteFile(file, pdf, 0o644); err != nil {
		b.t.Fatal(err)
	}
	return file
}

// outputOf runs a program and returns what it prints.
func outputOf(t testing.TB, name string, arguments ...string) string {
	t.Helper()
	output, err := exec.Command(name, arguments...).Output()
	if err != nil {
		t.Fatalf("%s: %v; `make browser` installs it", name, err)
	}
	return string(output)
}

func TestEveryKindOfPagePrints(t *testing.T) {
	for _, p := range allSamples("moved", "print") { // which tests of its own hold
		if p.edition == "en" && p.kind != "section" && p.kind != "figure" {
			continue // the same templates
		}
		t.Run(p.name(), func(t *testing.T) {
			t.Parallel()
			b := newTab(t, look{dark: true})
			b.open(p.at())
			b.look(look{dark: true, media: "print"})
			for _, part := range get[[]string](b, onScreenAlone) {
				t.Errorf("paper has %s", part)
			}
			b.look(look{dark: true})
			heading := get[string](b, `document.querySelector("h1").textContent.trim()`)
			file := printed(b)
			text := outputOf(t, "pdftotext", file, "-")
			pages := strings.Split(strings.TrimSuffix(text, "\f"), "\f")
			for n, page := range pages {
				if len(strings.Fields(page)) < 2 {
					t.Errorf("page %d of %d is empty", n+1, len(pages))
				}
			}
			if len(pages) > 15 {
				t.Errorf("%d pages", len(pages))
			}
			bare := func(s string) string { return strings.Join(strings.Fields(s), "") }
			if begins := strings.SplitN(heading, "-", 2)[0]; !strings.Contains(bare(pages[0]), bare(begins)) { // a line may end at a hyphen
				t.Errorf("the first page lacks the title %q", begins)
			}
			if dark := share(t, file, func(v byte) bool { return v < 100 }); dark > 0.25 {
				t.Errorf("%.0f %% of the first page is dark", 100*dark)
			}
		})
	}
}

// share is how much of the first page, drawn small and grey, has a shade.
func share(t testing.TB, file string, has func(byte) bool) float64 {
	t.Helper()
	grey := outputOf(t, "pdftoppm", "-gray", "-r", "20", "-f", "1", "-l", "1", file)
	pixels := []byte(grey)
	if i := strings.Index(grey, "\n255\n"); i >= 0 {
		pixels = pixels[i+len("\n255\n"):]
	}
	n := 0
	for _, v := range pixels {
		if has(v) {
			n++
		}
	}
	return float64(n) / float64(max(1, len(pixels)))
}
