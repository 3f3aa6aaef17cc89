package browser

import (
	"os"
	"slices"
	"testing"
)

// TestTheSiteWorksFromADisk opens each kind of page of an --offline build as a
// double click does.
func TestTheSiteWorksFromADisk(t *testing.T) {
	for _, p := range world.offline.samples("moved") {
		t.Run(p.address, func(t *testing.T) {
			t.Parallel()
			b := newTab(t, desk)
			b.open(world.offline.file(p.address))
			for _, text := range b.said() {
				t.Errorf("the console says: %s", text)
			}
			if get[string](b, `getComputedStyle(document.documentElement).getPropertyValue("--ground")`) == "" {
				t.Error("it has no style")
			}
			for _, path := range get[[]string](b, `[...new Set(Array.from(document.querySelectorAll("a[href], link[href], img[src], script[src]"), (e) => e.href ?? e.src))]
				.filter((a) => a.startsWith("file:")).map((a) => decodeURIComponent(new URL(a).pathname))`) {
				if info, err := os.Stat(path); err != nil || info.IsDir() {
					t.Errorf("leads to %s, which is no file", path)
				}
			}
			if broken := get[[]string](b, `Array.from(document.images).filter((i) => i.loading !== "lazy" && i.naturalWidth === 0).map((i) => i.src)`); len(broken) > 0 {
				t.Errorf("pictures that are not shown: %v", broken)
			}
		})
	}
	if !slices.ContainsFunc(world.offline.pages, func(p page) bool { return p.kind == "chart" }) {
		t.Error("the offline build has no charts")
	}
}
