package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// marks are what a chart's drawing tells those who do not see it.
type marks struct {
	Drawings int // that are seen
	Named    bool
	Names    []string
	Roles    bool // every mark is an image of its own
	Stops    int  // of the Tab key
	Numbers  int  // in the table below
	Unsaid   []string
}

// boxText is what the box beside a mark says; "" where there is none.
const boxText = `(document.querySelector(".chart-box").checkVisibility() ? document.querySelector(".chart-box").textContent : "")`

// charts are the pages of all charts of an edition.
func (b *built) charts(edition string) []page {
	var all []page
	for _, p := range b.pages {
		if p.kind == "chart" && p.edition == edition {
			all = append(all, p)
		}
	}
	return all
}

func TestEveryMarkOfAChartSaysItsValue(t *testing.T) {
	for name, l := range map[string]look{"desk": desk, "phone": phone} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newTab(t, l)
			for _, p := range append(world.report.charts("zh"), world.report.charts("en")...) {
				b.open(world.report.at(p.address))
				m := ask[marks](b, "marks")
				if m.Drawings != 1 || !m.Named || !m.Roles || m.Stops != 1 {
					t.Errorf("%s: %+v", p.address, m)
				}
				if m.Numbers == 0 || len(m.Names) == 0 || len(m.Unsaid) > 0 {
					t.Errorf("%s: of %d numbers, no mark says %v; the marks say %v", p.address, m.Numbers, m.Unsaid, m.Names)
				}
			}
		})
	}
}

func TestNarrowWindowsGetADrawingOfTheirOwn(t *testing.T) {
	p := world.report.at(world.report.of(t, "chart", "zh").address)
	const size = `(window.drawing = Array.from(document.querySelectorAll("svg.zc[role=group]")).find((s) => s.checkVisibility())).viewBox.baseVal.width`
	b := newTab(t, desk)
	b.open(p)
	wide := get[float64](b, size)
	b.look(phone)
	narrow := get[float64](b, size)
	if narrow >= wide || narrow > 320 {
		t.Errorf("drawn for %v CSS pixels, on a phone for %v", wide, narrow)
	}
	// The smallest text of a drawing, as large as it is seen.
	if text := get[float64](b, `Math.min(...Array.from(drawing.querySelectorAll("text"), (e) => parseFloat(getComputedStyle(e).fontSize) * drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width))`); text < 12 {
		t.Errorf("text of %v CSS pixels on a phone", text)
	}
}

// TestChartsAnswerToTheKeyboard holds what WCAG 2.2 asks of content that shows
// on focus (1.4.13): it goes by Escape without moving the focus.
func TestChartsAnswerToTheKeyboard(t *testing.T) {
	b := newTab(t, desk)
	for _, p := range world.report.charts("zh") {
		b.open(world.report.at(p.address))
		names := ask[marks](b, "marks").Names
		active := func() string { return get[string](b, `document.activeElement.getAttribute("aria-label") ?? ""`) }
		get[bool](b, `drawing.querySelector('[tabindex="0"]').focus(); true`)
		first := active()
		says(t, b, p, first)
		b.press(kb.End)
		last := active()
		says(t, b, p, last)
		b.press(kb.ArrowRight)
		if active() != last {
			t.Errorf("%s: after the last mark comes %s", p.address, active())
		}
		b.press(kb.ArrowLeft)
		if len(names) > 1 && active() == last {
			t.Errorf("%s: there is no way back from %s", p.address, last)
		}
		b.press(kb.Home)
		if active() != first {
			t.Errorf("%s: first is %s, not %s", p.address, active(), first)
		}
		b.press(kb.Escape)
		if said := get[string](b, boxText); said != "" || active() != first {
			t.Errorf("%s: Escape leaves %q and goes to %q", p.address, said, active())
		}
		b.press(kb.ArrowDown)
		b.press(kb.Tab)
		if get[bool](b, `document.activeElement.matches(".zc-m")`) || get[string](b, boxText) != "" {
			t.Errorf("%s: Tab does not leave the drawing", p.address)
		}
	}
}

// says fails unless the box beside a mark says what the mark is called.
func says(t testing.TB, b *tab, p page, name string) {
	t.Helper()
	bare := func(s string) string { return strings.NewReplacer("：", "", ": ", "", " ", "").Replace(s) }
	if said := get[string](b, boxText); name == "" || bare(said) != bare(name) {
		t.Errorf("%s: the mark %q has a box that says %q", p.address, name, said)
	}
}

// middle are the coordinates in the window of the middle of the first mark.
const middle = `(() => { drawing.scrollIntoView({ block: "center", behavior: "instant" });
	const r = drawing.querySelector(".zc-m[tabindex] path, .zc-m[tabindex] rect, .zc-m[tabindex] circle").getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] })()`

func TestChartsAnswerToThePointer(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/charts/patents/"))
	ask[marks](b, "marks")
	at := get[[2]float64](b, middle)
	b.do(chromedp.MouseEvent("mouseMoved", at[0], at[1]))
	b.until(boxText + ` !== ""`)
	said := get[string](b, boxText)
	box := get[[2]float64](b, `(() => { const r = document.querySelector(".chart-box").getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] })()`)
	b.do(chromedp.MouseEvent("mouseMoved", box[0], box[1]))
	if now := get[string](b, boxText); now != said {
		t.Errorf("under the pointer the box says %q, no longer %q", now, said)
	}
	b.do(chromedp.MouseEvent("mouseMoved", at[0], at[1]))
	b.press(kb.Escape)
	b.until(boxText + ` === ""`)
}

func TestChartsAnswerToAFinger(t *testing.T) {
	b := newTab(t, phone)
	b.open(world.report.at("/charts/patents/"))
	ask[marks](b, "marks")
	at := get[[2]float64](b, middle)
	b.tap(at[0], at[1])
	b.until(boxText + ` !== ""`)
	b.tap(4, 200)
	b.until(boxText + ` === ""`)
}
