package render_test

import (
	"strings"
	"testing"

	"zonepress/internal/render"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// doubting is the small report with one more claim: that of a number which
// stands in the text.
func doubting(verdict resolve.ClaimVerdict) render.Input {
	in := input()
	figure := in.Report.Figures[0]
	for _, e := range in.Report.Editions {
		for _, p := range e.Pages() {
			for _, b := range p.Body.Bindings {
				if b.Value != nil && b.Value.Figure == figure {
					figure.Claims = append(figure.Claims, &resolve.Claim{
						Name: "doubted", Kind: site.DifferenceClaim, Stated: b.Value, Verdict: verdict,
						Text: both("文中的数", "The number in the text"), Reason: both("另有口径。", "Another scope."),
					})
				}
			}
		}
	}
	in.Report.Claims = figure.Claims
	return in
}

func TestTheMethodsListEveryClaimThoseToKnowOfFirst(t *testing.T) {
	in := doubting(resolve.ClaimHolds)
	page := renderSite(t, in)["methods/index.html"]
	_, list, found := strings.Cut(page, `id="_claims"`)
	if !found || strings.Count(list, "<li>\n<p>") != len(in.Report.Claims) {
		t.Fatalf("%d claims are listed, there are %d", strings.Count(list, "<li>\n<p>"), len(in.Report.Claims))
	}
	last := 0
	for _, word := range []string{"#verdict-acknowledged", "#verdict-holds-if-cut", "#verdict-holds\""} {
		at := strings.Index(list, word)
		if at < last {
			t.Errorf("%s stands at %d, after %d", word, at, last)
		}
		last = at
	}
	if !strings.Contains(list, `<a href="../figures/high-tech-firms/#_claims">高新技术企业数</a>`) {
		t.Error("a claim does not lead to its figure")
	}
}

func TestANumberThatDoesNotAgreeLeadsToTheReason(t *testing.T) {
	for verdict, want := range map[resolve.ClaimVerdict]bool{
		resolve.ClaimAcknowledged: true, resolve.ClaimHolds: false, resolve.ClaimHoldsIfCut: false,
	} {
		marked := false
		for _, page := range renderSite(t, doubting(verdict)).html() {
			marked = marked || strings.Contains(page, `figures/high-tech-firms/#_claims" class="fig nb doubted" title="与其他数字不一致`)
		}
		if marked != want {
			t.Errorf("%s: marked is %v", verdict, marked)
		}
	}
}
