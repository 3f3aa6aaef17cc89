package browser

import "testing"

// overflow is how many CSS pixels a page is wider than its window.
const overflow = `document.documentElement.scrollWidth - innerWidth`

func TestNoPageScrollsSidewaysAt320Pixels(t *testing.T) {
	for _, p := range allSamples("moved") {
		t.Run(p.name(), func(t *testing.T) {
			t.Parallel()
			b := newTab(t, look{width: 320, scale: 2, touch: true})
			b.open(p.at())
			if wider := get[int](b, overflow); wider > 0 {
				t.Errorf("%d pixels wider than the window", wider)
			}
			get[bool](b, `document.documentElement.dataset.size = "largest"; true`)
			if wider := get[int](b, overflow); wider > 0 {
				t.Errorf("with the largest text %d pixels wider than the window", wider)
			}
		})
	}
}

func TestNoPageBreaksItsPolicyOrAsksOthersForAnything(t *testing.T) {
	for _, p := range allSamples("moved") {
		t.Run(p.name(), func(t *testing.T) {
			t.Parallel()
			b := newTab(t, desk)
			b.open(p.at())
			for _, text := range b.said() {
				t.Errorf("the console says: %s", text)
			}
			home := get[string](b, `location.origin`)
			for _, address := range b.asked() {
				if len(address) < len(home) || address[:len(home)] != home {
					t.Errorf("asked for %s", address)
				}
			}
			if cookie := get[string](b, `document.cookie`); cookie != "" {
				t.Errorf("set the cookie %s", cookie)
			}
		})
	}
}

// heaviest is how much a page may bring when it is first seen: 100 KB.
const heaviest = 100_000

func TestNoPageIsHeavy(t *testing.T) {
	most, which := 0, ""
	for _, p := range allSamples("moved") {
		b := newTab(t, phone)
		b.open(p.at())
		size := b.received()
		if size > heaviest {
			t.Errorf("%s: %d bytes", p.name(), size)
		}
		if size > most {
			most, which = size, p.name()
		}
	}
	report("heaviest page on first view: %s, %d bytes of at most %d", which, most, heaviest)
}
