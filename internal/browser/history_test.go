package browser

import "testing"

func TestBackAndForwardBringThePageAsItWas(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/search/?q=%E4%B8%93%E5%88%A9"))
	b.until(hits + `.length > 0`)
	first := get[[]string](b, hits)
	get[bool](b, `document.querySelector(".search-results .hit a").click(); true`)
	b.until(`location.pathname === "` + first[0] + `"`)
	get[bool](b, `history.back(); true`)
	b.until(`location.pathname === "/search/" && ` + hits + `.length > 0`)
	if again := get[[]string](b, hits); len(again) != len(first) || again[0] != first[0] {
		t.Errorf("back at the results: %v, before %v", again, first)
	}
	if asked := get[string](b, `document.querySelector(".search-form input").value`); asked != "专利" {
		t.Errorf("back at the results the field has %q", asked)
	}
	get[bool](b, `history.forward(); true`)
	b.until(`location.pathname === "` + first[0] + `"`)
}

func TestBackComesToThePlaceThatWasRead(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/data/"))
	get[bool](b, `scrollTo({ top: 900, behavior: "instant" }); document.querySelector("tbody tr:not(.group) a").click(); true`)
	b.until(`location.pathname.startsWith("/figures/")`)
	get[bool](b, `history.back(); true`)
	b.until(`location.pathname === "/data/" && Math.abs(scrollY - 900) < 100`)
}

// TestPlacesOfAPageAreSeenWhenTheyAreOpened holds that nothing which stays in
// place while one scrolls covers what an address leads to.
func TestPlacesOfAPageAreSeenWhenTheyAreOpened(t *testing.T) {
	for name, l := range map[string]look{"desk": desk, "phone": phone} {
		b := newTab(t, l)
		for _, address := range []string{"/14th/industry/", "/figures/high-tech-firms/", "/methods/"} {
			b.open(world.report.at(address))
			for _, id := range get[[]string](b, `Array.from(document.querySelectorAll("main :is(h2, h3)[id]"), (h) => h.id)`) {
				get[bool](b, `location.hash = "#`+id+`"; new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`)
				if !get[bool](b, `(() => { const h = document.getElementById("`+id+`"), r = h.getBoundingClientRect(), at = document.elementFromPoint(r.x + Math.min(r.width / 2, 40), r.y + r.height / 2)
					return !h.checkVisibility() || h.matches(".hidden") || (r.top >= 0 && r.bottom <= innerHeight && (h.contains(at) || at?.contains(h))) })()`) {
					t.Errorf("%s: %s#%s is out of sight", name, address, id)
				}
			}
		}
	}
}

func TestAFilteredTableComesBackAsItWas(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/data/"))
	const shown = `Array.from(document.querySelectorAll("tbody tr:not(.group)")).filter((r) => r.checkVisibility()).length`
	get[bool](b, `document.querySelector(".tables input").focus(); true`)
	b.press("专利")
	b.until(shown + ` < 10`)
	before := get[int](b, shown)
	get[bool](b, `document.querySelector("tbody tr:not(.group):not([hidden]) a").click(); true`)
	b.until(`location.pathname.startsWith("/figures/")`)
	get[bool](b, `history.back(); true`)
	b.until(`document.readyState === "complete" && location.pathname === "/data/" && document.querySelector(".tables input").value === "专利"`)
	get[bool](b, `new Promise((done) => setTimeout(() => done(true)))`) // what pageshow does follows
	if after := get[int](b, shown); after != before {
		t.Errorf("%d rows, before %d", after, before)
	}
}
