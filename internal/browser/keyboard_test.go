package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// stop is where the Tab key leads to.
type stop struct {
	Where      string // its HTML
	Again      bool   // it was come to before
	Back       bool   // it stands before the stop before
	Seen, Ring bool   // in the window and not covered; marked as the place of the keyboard
}

// mostStops is more than any page has.
const mostStops = 900

// TestTheKeyboardWalksThroughEveryKindOfPage presses Tab until a page ends.
func TestTheKeyboardWalksThroughEveryKindOfPage(t *testing.T) {
	for _, p := range allSamples("moved") {
		if p.edition == "en" && p.kind != "home" && p.kind != "search" {
			continue // the same templates
		}
		t.Run(p.name(), func(t *testing.T) {
			t.Parallel()
			b := newTab(t, desk)
			b.open(p.at())
			ends, n := 0, 0
			for ; ends < 2 && n < mostStops; n++ {
				b.press(kb.Tab)
				s := ask[*stop](b, "stop")
				if s == nil {
					ends++ // some pages put the keyboard into their midst: on from the top
					continue
				}
				if s.Again {
					break
				}
				switch {
				case !s.Seen:
					t.Errorf("cannot be seen: %s", s.Where)
				case !s.Ring:
					t.Errorf("does not show that the keyboard is there: %s", s.Where)
				case s.Back && ends == 0:
					t.Errorf("comes after what stands below it: %s", s.Where)
				}
			}
			if n < 1 || n == mostStops {
				t.Errorf("the walk ended after %d stops", n)
			}
			for _, missed := range ask[[]string](b, "unreached") {
				t.Errorf("was not come to: %s", missed)
			}
		})
	}
}

func TestTheFirstStopLeadsToTheContent(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at(world.report.of(t, "section", "zh").address))
	b.press(kb.Tab)
	if !get[bool](b, `document.activeElement.matches(".skip")`) {
		t.Error("the first stop is not the skip link")
	}
	b.press(kb.Enter)
	b.until(`location.hash === "#_main"`)
	b.press(kb.Tab)
	if !get[bool](b, `document.querySelector("main").contains(document.activeElement)`) {
		t.Errorf("the stop after it is %s", get[string](b, `document.activeElement.outerHTML.slice(0, 120)`))
	}
}

func TestMenusAnswerToTheKeyboard(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at(world.report.of(t, "figure", "zh").address))
	for _, menu := range []string{"details.look", "details.share-menu"} {
		get[bool](b, `window.menu = document.querySelector("`+menu+`"); menu.querySelector("summary").focus(); true`)
		for _, key := range []string{kb.Enter, " "} {
			b.press(key)
			b.until(`menu.open`)
			b.press(kb.Tab)
			if !get[bool](b, `menu.contains(document.activeElement) && !document.activeElement.matches("summary")`) {
				t.Errorf("%s: Tab leads out of the open menu", menu)
			}
			b.press(kb.Escape)
			b.until(`!menu.open && document.activeElement === menu.querySelector("summary")`)
		}
		b.press(kb.Enter)
		b.until(`menu.open`)
		b.press(kb.Tab, chromedp.KeyModifiers(chromedp.ModifierShift)) // to what stands before it
		b.until(`!menu.open`)
	}
}

func TestTheLookIsChosenByKeyboard(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/"))
	get[bool](b, `document.querySelector(".look summary").focus(); true`)
	b.press(kb.Enter)
	b.press(kb.Tab)
	b.press(kb.ArrowDown + kb.ArrowDown)
	b.until(`document.documentElement.dataset.theme === "dark"`)
}

func TestTablesAreSortedAndFilteredByKeyboard(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/data/"))
	const numbers = `Array.from(document.querySelectorAll("tbody tr:not(.group) td.n")).filter((c) => c.checkVisibility()).map((c) => parseFloat(c.dataset.value)).filter((v) => !isNaN(v))`
	get[bool](b, `document.querySelector("th.n button").focus(); true`)
	b.press(kb.Enter)
	b.until(`["ascending", "descending"].includes(document.querySelector("th.n").getAttribute("aria-sort"))`)
	before := get[[]float64](b, numbers)
	way := get[string](b, `document.querySelector("th.n").getAttribute("aria-sort")`)
	b.press(" ")
	b.until(`document.querySelector("th.n").getAttribute("aria-sort") !== "` + way + `"`)
	after := get[[]float64](b, numbers)
	if len(before) < 10 || before[0] != after[len(after)-1] {
		t.Errorf("%s: %v, then %v", way, before, after)
	}
	get[bool](b, `document.querySelector(".tables input").focus(); true`)
	b.press("专利")
	b.until(`Array.from(document.querySelectorAll("tbody tr:not(.group) th")).filter((c) => c.checkVisibility()).every((c) => c.textContent.includes("专利"))`)
	if rows := get[int](b, numbers+".length"); rows == 0 || rows == len(after) {
		t.Errorf("%d of %d rows are left", rows, len(after))
	}
}
