package browser

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// still opens pages with scripts switched off. The test itself may still ask.
func still(t testing.TB, l look) *tab {
	b := newTab(t, l)
	call(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	return b
}

// shownText is the text of the main part that can be read, spaces made one.
const shownText = `document.querySelector("main, body").innerText.replace(/\s+/g, " ")`

// readable are the texts of a page that scripts have no part in. Addresses that
// the build does not know are not among them.
const readable = `Array.from(document.querySelectorAll("main :is(h1, h2, h3, p, th, td, li, dt, dd, pre)"))
	.filter((e) => e.checkVisibility() && !e.querySelector("svg") && !e.closest("[data-scripted], .copies, .table-tools, [role=status], .menu, .whole-address"))
	.map((e) => e.textContent.replace(/\s+/g, " ").trim()).filter((text) => text)`

// controls are what does nothing unless scripts run.
const controls = `Array.from(document.querySelectorAll("button:not([type=submit]), [data-scripted], main input")).filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 100))`

func TestWithoutScriptsEveryPageSaysAllThatItSaysWithThem(t *testing.T) {
	for _, p := range allSamples("moved", "search", "verify") { // whose answers scripts find
		if p.edition == "en" {
			continue // the same templates
		}
		t.Run(p.name(), func(t *testing.T) {
			t.Parallel()
			b := newTab(t, desk)
			b.open(p.at())
			said, drawn := get[[]string](b, readable), get[int](b, `document.querySelectorAll("svg.zc").length`)
			call(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
			b.open(p.at())
			says := get[[]string](b, readable)
			for _, text := range said {
				if !slices.Contains(says, text) {
					t.Errorf("is missing: %.100s", text)
				}
			}
			if n := get[int](b, `document.querySelectorAll("svg.zc").length`); n != drawn {
				t.Errorf("%d drawings, %d with scripts", n, drawn)
			}
			for _, control := range get[[]string](b, controls) {
				t.Errorf("does nothing: %s", control)
			}
		})
	}
}

func TestWithoutScriptsTextsToCopyStandThere(t *testing.T) {
	b := still(t, desk)
	b.open(world.report.at(world.report.of(t, "figure", "zh").address))
	if n := get[int](b, `Array.from(document.querySelectorAll(".copies pre")).filter((e) => e.checkVisibility() && e.innerText.trim()).length`); n < 3 {
		t.Errorf("%d texts", n)
	}
	get[bool](b, `document.querySelectorAll(".copies details").forEach((d) => { d.open = true }); true`)
	if n := get[int](b, `Array.from(document.querySelectorAll(".copies pre")).filter((e) => e.checkVisibility()).length`); n < 7 {
		t.Errorf("%d texts with all styles and embeds", n)
	}
}

func TestWithoutScriptsSearchLeadsToLists(t *testing.T) {
	for edition, words := range map[string][]string{"": {"高新技术企业数"}, "en/": {"High-tech"}} {
		b := still(t, desk)
		b.open(world.report.at("/" + edition + "search/?q=x"))
		text := get[string](b, shownText)
		for _, word := range words {
			if !strings.Contains(text, word) {
				t.Errorf("/%ssearch/ does not list %s", edition, word)
			}
		}
		if get[int](b, `Array.from(document.querySelectorAll("main noscript, main .no-script")).length`) == 0 && !strings.Contains(text, "JavaScript") {
			t.Errorf("/%ssearch/ does not say that it needs scripts", edition)
		}
		b.open(world.report.at("/" + edition + "verify/"))
		if !strings.Contains(get[string](b, shownText), "JavaScript") {
			t.Errorf("/%sverify/ does not say that it needs scripts", edition)
		}
	}
}
