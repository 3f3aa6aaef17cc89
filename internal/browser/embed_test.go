package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	devpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
)

// newspaper is a site of its own that has an article with embed codes.
func newspaper(t testing.TB, codes []string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, "<!doctype html><html lang=zh><title>A newspaper</title><body style='margin:0'><h1>An article</h1>%s", strings.Join(codes, "<p>Text.</p>"))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// embedCodes are those that a page offers, made to load at once wherever they
// stand.
func embedCodes(t testing.TB, b *tab, site *hosted, address string) []string {
	t.Helper()
	b.open(site.at(address))
	codes := get[[]string](b, `Array.from(document.querySelectorAll(".copies pre.code"), (e) => e.textContent).filter((c) => c.startsWith("<iframe"))`)
	if len(codes) < 2 {
		t.Fatalf("%s offers %d embed codes", address, len(codes))
	}
	for i := range codes {
		codes[i] = strings.Replace(codes[i], `loading="lazy" `, "", 1)
	}
	return codes
}

// frames are the frames of the page that is open.
func frames(b *tab) []cdp.FrameID {
	var all []cdp.FrameID
	for _, child := range call(b, devpage.GetFrameTree, cdp.Empty{}).FrameTree.ChildFrames {
		all = append(all, child.Frame.ID)
	}
	return all
}

// within is the value of an expression in a frame, whose own scripts do not see it.
func within(b *tab, frame cdp.FrameID, expression string) string {
	b.t.Helper()
	world := call(b, devpage.CreateIsolatedWorld, devpage.CreateIsolatedWorldParams{FrameID: frame})
	result := call(b, runtime.Evaluate, runtime.EvaluateParams{Expression: "String(" + expression + ")", ContextID: world.ExecutionContextID, ReturnByValue: new(bool)})
	return strings.Trim(string(result.Result.Value), `"`)
}

func TestEmbedsFitIntoOtherPeoplesPages(t *testing.T) {
	for _, width := range []int64{320, 600, 900} {
		b := newTab(t, look{width: width})
		for _, address := range []string{"/charts/patents/", "/en/charts/patents/", "/charts/growth-by-industry/", "/figures/high-tech-firms/"} {
			codes := embedCodes(t, b, world.report, address)
			b.open(newspaper(t, codes))
			all := frames(b)
			if len(all) != len(codes) {
				t.Fatalf("%s: %d frames of %d", address, len(all), len(codes))
			}
			for i, frame := range all {
				if higher := within(b, frame, `Math.max(0, document.documentElement.scrollHeight - innerHeight) + "," + Math.max(0, document.documentElement.scrollWidth - innerWidth)`); higher != "0,0" {
					t.Errorf("%d pixels: %s is larger than its frame by %s", width, codes[i], higher)
				}
				if drawn := within(b, frame, `Array.from(document.querySelectorAll("svg, .value")).some((e) => e.checkVisibility() && e.getBoundingClientRect().width > 20)`); drawn != "true" {
					t.Errorf("%d pixels: %s draws nothing", width, codes[i])
				}
				if out := within(b, frame, `Array.from(document.links).every((a) => a.target === "_top" && /^https?:/.test(a.href))`); out != "true" {
					t.Errorf("%s has links that open in the frame", codes[i])
				}
			}
			if said := b.said(); len(said) > 0 {
				t.Errorf("%s: the console says %v", address, said)
			}
		}
	}
}

// TestPinnedEmbedsSayWhatCameAfterThem holds that the number a journalist
// embedded stays, with a note once it was corrected.
func TestPinnedEmbedsSayWhatCameAfterThem(t *testing.T) {
	b := newTab(t, desk)
	noted := 0
	for _, p := range world.past.pages {
		if p.edition != "zh" || (p.kind != "figure version embed" && p.kind != "chart version embed") {
			continue
		}
		b.open(newspaper(t, []string{`<iframe src="` + world.past.at(p.address) + `" title="x" width="100%" height="500"></iframe>`}))
		if within(b, frames(b)[0], `document.querySelector(".badge")?.checkVisibility() ?? false`) == "true" {
			noted++
		}
	}
	if noted < 2 {
		t.Errorf("%d old versions say what came after them", noted)
	}
}
