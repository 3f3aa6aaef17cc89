package browser

import "testing"

// overflow is how many CSS pixels a page is wider than its window.
const overflow = `document.documentElement.scrollWidth - innerWidth`

// windows are the narrow ones: that of a small phone, which is also 400 % of
// 1280 pixels (WCAG 1.4.10), and 200 % of them (1.4.4).
var windows = []look{{width: 320, scale: 2, touch: true}, {width: 640, scale: 2}}

func TestNarrowWindowsAndLargeTextLoseNothing(t *testing.T) {
	for _, p := range allSamples("moved") {
		t.Run(p.name(), func(t *testing.T) {
			t.Parallel()
			b := newTab(t, windows[0])
			b.open(p.at())
			for _, window := range windows {
				b.look(window)
				for _, size := range []string{"", "largest"} {
					get[bool](b, `document.documentElement.dataset.size = "`+size+`"; true`)
					if wider := get[int](b, overflow); wider > 0 {
						t.Errorf("%d pixels, text size %q: %d pixels wider than the window", window.width, size, wider)
					}
					for _, text := range ask[[]string](b, "cut") {
						t.Errorf("%d pixels, text size %q: cut off %s", window.width, size, text)
					}
				}
			}
		})
	}
}

// TestCutOffTextIsSeen holds that a page with a fault does not pass.
func TestCutOffTextIsSeen(t *testing.T) {
	b := newTab(t, desk)
	b.open(world.report.at("/"))
	get[bool](b, `document.querySelector("main").insertAdjacentHTML("beforeend", "<p id=low>One line,<br>and another</p><p id=far>Far away</p>");
		low.style.cssText = "overflow: hidden; height: 1.2em"; far.style.cssText = "position: absolute; left: 95vw; white-space: nowrap; width: 300px"; true`)
	if found := ask[[]string](b, "cut"); len(found) < 2 {
		t.Errorf("of two texts cut off, found %q", found)
	}
}
