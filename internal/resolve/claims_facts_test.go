package resolve_test

import (
	"os"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/load"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// facts are what the numbers of the first report say when they are put
// together, worked out by hand.
var facts = []struct {
	claim                     string
	verdict                   resolve.ClaimVerdict
	stated, low, high, trials string
}{
	{"high-tech-firms-growth", resolve.ClaimHoldsIfCut, "35.24", "35.2459", "35.2460", "122家 → 35.2459…%"},
	{"high-value-patents-growth", resolve.ClaimHolds, "257.5", "257.5", "257.5", "160件 → 257.5%"},
	{"valid-patents-growth", resolve.ClaimHolds, "233.8", "233.783", "233.784", "518件 → 233.783…%"},
	{"key-industries-lead", resolve.ClaimHolds, "11.4", "11.3", "11.5", ""},
	{"key-industries-contribution", resolve.ClaimHolds, "117", "116.39", "118.79", ""},
	{"top-groups-contribution", resolve.ClaimAcknowledged, "53", "101.09", "103.32", ""},
	{"advanced-manufacturing-share-rise", resolve.ClaimHolds, "0.8", "0.75", "0.85", ""},
	{"advanced-manufacturing-share-shift", resolve.ClaimAcknowledged, "67.7", "68.697", "69.028", ""},
	{"industry-doubling", resolve.ClaimAcknowledged, "2", "1.802", "1.884", ""},
	{"key-industries-share-shift", resolve.ClaimAcknowledged, "57.1", "57.237", "58.063", ""},
}

func realReport(t *testing.T) *resolve.Report {
	t.Helper()
	var problems source.List
	report := resolve.Resolve(load.Load(os.DirFS("../.."), &problems), &problems)
	if problems.HasErrors() {
		t.Fatal("the report of the repository has errors")
	}
	return report
}

func TestTheFirstReportsNumbersFareAsWorkedOutByHand(t *testing.T) {
	claims := map[string]*resolve.Claim{}
	for _, c := range realReport(t).Claims {
		claims[c.Name] = c
	}
	for _, want := range facts {
		c := claims[want.claim]
		if c == nil {
			t.Errorf("there is no claim %s", want.claim)
			continue
		}
		low, high := c.Bounds()
		if c.Verdict != want.verdict || c.StatedDigits() != want.stated || low != want.low || high != want.high {
			t.Errorf("%s: %s of %s, [%s, %s]", want.claim, c.Verdict, c.StatedDigits(), low, high)
		}
		trials := ""
		for _, trial := range c.TrialsIn(lang.Chinese) {
			trials += trial
		}
		if trials != want.trials {
			t.Errorf("%s: tried %q", want.claim, trials)
		}
	}
}

func TestTheFirstReportsFiguresCarryTheirClaims(t *testing.T) {
	for _, f := range realReport(t).Figures {
		if f.Name == "industrial-growth" && len(f.Claims) < 4 {
			t.Errorf("%s carries %d claims", f.Name, len(f.Claims))
		}
	}
}

func TestNothingIsLeftToProposeInTheFirstReport(t *testing.T) {
	if notes := resolve.Proposals(realReport(t)); len(notes) > 0 {
		t.Errorf("proposed: %v", notes)
	}
}
