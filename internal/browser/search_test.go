package browser

import (
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// questions are what readers type, and the page that they look for.
var questions = []struct{ edition, typed, wanted string }{
	{"", "高新技术企业", "/figures/high-tech-firms/"},
	{"", "gxjsqy", "/figures/high-tech-firms/"},          // initials
	{"", "gaoxinjishuqiye", "/figures/high-tech-firms/"}, // full pinyin
	{"", "58.79", "/figures/ip-pledge-financing/"},       // a number
	{"", "５８.７９亿元", "/figures/ip-pledge-financing/"},     // as input methods write it
	{"", "little giants", "/figures/little-giants/"},     // an id, or English
	{"en/", "high-tech enterprises", "/en/figures/high-tech-firms/"},
	{"en/", "58.79", "/en/figures/ip-pledge-financing/"},
	{"en/", "valid invention patents", "/en/figures/valid-patents/"},
}

const suggestions = `Array.from(document.querySelectorAll(".suggestions:not([hidden]) [role=option]"))`

func TestTheFieldInTheHeaderLeadsToWhatIsLookedFor(t *testing.T) {
	b := newTab(t, desk)
	for _, q := range questions {
		b.open(world.report.at("/" + q.edition))
		get[bool](b, `document.querySelector(".site-search input").focus(); true`)
		b.press(q.typed)
		b.until(suggestions + `.length > 0`)
		get[bool](b, `zonepressSearch.ask(document.activeElement.value).then(() => new Promise((done) => requestAnimationFrame(() => done(true))))`) // the last letter too
		b.press(kb.ArrowDown)
		if !get[bool](b, `(() => { const [first] = `+suggestions+`
			return first.getAttribute("aria-selected") === "true" && document.activeElement.getAttribute("aria-activedescendant") === first.id })()`) {
			t.Errorf("%s: the arrow does not lead to the first suggestion", q.typed)
		}
		b.enter()
		b.until(`location.pathname !== "/` + q.edition + `"`)
		if got := get[string](b, "location.pathname"); got != q.wanted {
			t.Errorf("%s leads to %s", q.typed, got)
		}
	}
}

func TestSuggestionsGoByEscapeAndKeepOutOfTheWayOfInputMethods(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/"))
	get[bool](b, `document.querySelector(".site-search input").focus(); true`)
	b.press("专利")
	b.until(suggestions + `.length > 0`)
	b.press(kb.Escape)
	b.until(suggestions + `.length === 0`)
	if typed := get[string](b, `document.activeElement.value`); typed != "专利" {
		t.Errorf("after Escape the field has %q", typed)
	}
	// An input method takes Enter and arrows for itself while it composes.
	b.press("数")
	b.until(suggestions + `.length > 0`)
	stayed := get[bool](b, `(() => { const before = location.href
		for (const key of ["ArrowDown", "Enter"]) document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true }))
		return location.href === before && `+suggestions+`.every((o) => o.getAttribute("aria-selected") === "false") })()`)
	if !stayed {
		t.Error("keys of an input method moved the suggestions")
	}
}

const hits = `Array.from(document.querySelectorAll(".search-results .hit a"), (a) => new URL(a.href).pathname.replace(/index\.html$/, ""))`

func TestThePageOfResultsAnswersAndKeepsItsQuestion(t *testing.T) {
	for name, at := range map[string]func(string) string{
		"served": world.report.at,
		"from a disk": func(address string) string {
			path, query, _ := strings.Cut(address, "?")
			return world.offline.file(path) + "?" + query
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newTab(t, phone)
			for _, q := range questions {
				b.open(at("/" + q.edition + "search/?q=" + url.QueryEscape(q.typed)))
				b.until(hits + `.length > 0`)
				if found := get[[]string](b, hits+".slice(0, 3)"); !ends(found, q.wanted) {
					t.Errorf("%s: first are %v", q.typed, found)
				}
				if said := b.said(); len(said) > 0 {
					t.Errorf("%s: the console says %v", q.typed, said)
				}
			}
			b.open(at("/search/?q=" + url.QueryEscape("绝无此词zzqx")))
			b.until(`document.querySelector(".search-status").textContent !== ""`)
			if n := get[int](b, hits+".length"); n != 0 {
				t.Errorf("%d hits for nonsense", n)
			}
		})
	}
}

// lightSearch is what the search of a report of this size may bring: the index
// and the scripts, compressed.
const lightSearch = 50_000

func TestTheSearchOfThisReportIsLight(t *testing.T) {
	for _, edition := range []string{"", "en/"} {
		b := newTab(t, desk)
		b.open(world.report.at("/" + edition + "search/?q=58.79"))
		b.until(hits + `.length > 0`)
		size := get[int](b, `performance.getEntriesByType("resource").filter((e) => e.name.includes("search")).reduce((sum, e) => sum + e.encodedBodySize, 0)`)
		report("search of /%s: %d bytes of at most %d", edition, size, lightSearch)
		if size < 5_000 || size > lightSearch {
			t.Errorf("/%ssearch/ loads %d bytes", edition, size)
		}
	}
}

// ends reports whether one of some paths ends as wanted: those on a disk have
// folders before them.
func ends(paths []string, wanted string) bool {
	for _, path := range paths {
		if strings.HasSuffix(path, wanted) {
			return true
		}
	}
	return false
}
