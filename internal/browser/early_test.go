package browser

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// slow serves a site whose script for all pages comes when it is let go.
func slow(t testing.TB, site *built) (address string, let func()) {
	t.Helper()
	gate := make(chan struct{})
	next := handler(site.dir)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/assets/page") {
			select {
			case <-gate:
			case <-r.Context().Done():
				return
			}
		}
		next.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL, func() { close(gate) }
}

// TestReadersWhoAreFasterThanTheScriptsLoseNothing uses what scripts serve
// before they have come over a slow line.
func TestReadersWhoAreFasterThanTheScriptsLoseNothing(t *testing.T) {
	for name, c := range map[string]struct{ use, works string }{
		"share menu": {`document.querySelector(".share-menu summary").click()`, `document.querySelector(".share-menu input").value !== ""`},
		"search":     {`document.querySelector(".site-search input").focus()`, `document.querySelector(".site-search .suggestions") !== null`},
	} {
		t.Run(name, func(t *testing.T) {
			b := newTab(t, desk)
			address, let := slow(t, world.report.built)
			get[bool](b, `location.href = "`+address+`/charts/patents/"; true`)
			b.until(`location.pathname === "/charts/patents/" && document.querySelector("footer") !== null`)
			get[bool](b, c.use+`; new Promise((done) => setTimeout(() => done(true), 100))`)
			if get[bool](b, c.works) {
				t.Fatal("works without its script, so that this test holds nothing")
			}
			let()
			b.until(c.works)
		})
	}
}
