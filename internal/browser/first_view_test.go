package browser

import (
	"strings"
	"sync"
	"testing"
)

// heaviest is how much a page may bring when it is first seen: 100 KB.
const heaviest = 100_000

// TestTheFirstViewOfEveryPage opens each kind of page as somebody does who was
// never there: nothing is stored, nothing comes from a cache.
func TestTheFirstViewOfEveryPage(t *testing.T) {
	var mu sync.Mutex
	most, which := 0, ""
	t.Run("pages", func(t *testing.T) {
		for _, p := range allSamples("moved") {
			t.Run(p.name(), func(t *testing.T) {
				t.Parallel()
				b := newTab(t, phone)
				b.open(p.at())
				keepsItsPolicy(t, b)
				size := b.received()
				if size > heaviest {
					t.Errorf("%d bytes", size)
				}
				mu.Lock()
				defer mu.Unlock()
				if size > most {
					most, which = size, p.name()
				}
			})
		}
	})
	report("heaviest page on first view: %s, %d bytes of at most %d", which, most, heaviest)
}

// keepsItsPolicy fails where the page that is open gives an error, asks another
// host for anything or sets a cookie.
func keepsItsPolicy(t *testing.T, b *tab) {
	t.Helper()
	for _, text := range b.said() {
		t.Errorf("the console says: %s", text)
	}
	home := get[string](b, `location.origin`)
	for _, address := range b.asked() {
		if !strings.HasPrefix(address, home) {
			t.Errorf("asked for %s", address)
		}
	}
	if cookie := get[string](b, `document.cookie`); cookie != "" {
		t.Errorf("set the cookie %s", cookie)
	}
}
