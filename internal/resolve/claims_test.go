package resolve_test

import (
	"slices"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// moreFigures are figures for claims; their numbers are made up.
var moreFigures = indicator("profit", "利润", "亿元", "flow", "", `
  - {period: 2024, value: -1.2, status: published}
  - {period: 2025, value: 3.4, status: published}
`) + indicator("wage", "工资", "万元", "amount", "", `
  - {period: 2024, value: 10000, status: published}
  - {period: 2025, value: 11000, status: published}
`) + indicator("sales", "销售额", "亿元", "amount", "", `
  - {period: 2024, value: 1.0, status: published}
  - {period: 2025, value: 2.2, status: published}
`) + indicator("pull", "拉动", "个百分点", "rate", "", `
  - {period: 2025, value: 4.6, status: published}
`) + indicator("flat", "零增长", "%", "rate", "", `
  - {period: 2025, value: 0.0, status: published}
`) + indicator("average", "年均增速", "%", "rate", "", `
  - {period: plan-14, value: 10.5, status: published}
`) + indicator("half", "推算的占比", "%", "share", "", `
  - {period: 2025, expression: "large@2025 / firms@2025 * 100", status: derived}
`) + "  decimals: 1\n" + indicator("same", "同一个占比", "%", "share", "", `
  - {period: 2024, expression: "share@2025", status: derived}
`) + "  decimals: 1\n" + indicator("circle", "推算的基数", "家", "stock", "", `
  - {period: 2020, expression: "base(circle@2025, circle.growth@2020..2025)", status: derived}
  - {period: 2025, value: 165, status: published}
`) + "  stated:\n    - {measure: growth, period: 2020..2025, value: 35.24}\n"

// claimed resolves the small site with one claim, and returns it with its
// problems as codes; the claims of measures in print are left out.
func claimed(claim string) (*resolve.Claim, []string) {
	report, problems := bind(map[string]string{
		"data/indicators/more.yaml": moreFigures,
		"data/claims/one.yaml":      "id: one\n" + claim,
	})
	var codes []string
	for _, p := range problems {
		if p.Pos.File == "data/claims/one.yaml" && p.Code != "missing-english" {
			codes = append(codes, p.Severity.String()+" "+p.Code)
		}
	}
	for _, c := range report.Claims {
		if c.Written != nil {
			return c, codes
		}
	}
	return nil, codes
}

func TestClaimsAreJudgedAndTold(t *testing.T) {
	const reason = "\nacknowledged: {zh: 原因, en: Reason}"
	tests := []struct {
		name, claim string
		verdict     resolve.ClaimVerdict
		codes       string
	}{
		{"growth", "kind: growth\nstated: 10\nvalue: firms@2025\nbase: firms@2024", "holds", ""},
		{"growth that its base denies", "kind: growth\nstated: 12\nvalue: firms@2025\nbase: firms@2024", "fails", "error claim-fails"},
		{"growth that is acknowledged", "kind: growth\nstated: 12\nvalue: firms@2025\nbase: firms@2024" + reason, "acknowledged", "note claim-acknowledged"},
		{"a reason that is out of date", "kind: growth\nstated: 10\nvalue: firms@2025\nbase: firms@2024" + reason, "holds", "warning claim-stale"},
		{"a reason for what is cut", "kind: share\nstated: 21.81\npart: large@2025\nwhole: firms@2025" + reason, "holds-if-cut", "note claim-cut"},
		{"growth from a loss", "kind: growth\nstated: 50\nvalue: profit@2025\nbase: profit@2024", "fails", "error claim-no-base"},
		{"growth from zero", "kind: growth\nstated: 50\nvalue: nought@2025\nbase: nought@2024", "fails", "error claim-no-base"},
		{"no whole base", "kind: growth\nstated: 35.00\nvalue: firms@2025", "fails", "error claim-no-whole-base"},
		{"units of another size", "kind: growth\nstated: 10\nvalue: wage@2025\nbase: sales@2024", "holds", ""},
		{"a rise in a small unit", "kind: difference\nstated: 1.2\nvalue: sales@2025\nbase: wage@2024", "holds", ""},
		{"units that do not go together", "kind: growth\nstated: 10\nvalue: firms@2025\nbase: sales@2024", "", "error claim-unit"},
		{"an amount for a growth rate", "kind: contribution\nstated: 50\npull: pull@2025\nwhole-growth: sales@2025", "", "error claim-unit"},
		{"a share stated in firms", "kind: share\nstated: firms@2025\npart: large@2025\nwhole: firms@2025", "", "error claim-unit"},
		{"a part beyond its whole", "kind: share\nstated: 458\npart: firms@2025\nwhole: large@2025", "fails", "error claim-part-exceeds"},
		{"a wrong sum", "kind: sum\nstated: firms@2025\nparts: [large@2025, firms@2020]", "fails", "error claim-fails"},
		{"a right sum", "kind: sum\nstated: 200\nparts: [firms@2025, large@2025, -1]", "", "error claim-operand"},
		{"a sum of two", "kind: sum\nstated: 201\nparts: [firms@2025, large@2025]", "holds", ""},
		{"a literal sum has no rounding", "kind: sum\nstated: 200\nparts: [firms@2025, large@2025]", "fails", "error claim-fails"},
		{"average growth by the periods", "kind: average-growth\nstated: average@plan-14\nvalue: firms@2025\nbase: firms@2020", "holds", ""},
		{"average growth over the wrong years", "kind: average-growth\nstated: average@plan-14\nyears: 4\nvalue: firms@2025\nbase: firms@2020", "fails", "error claim-fails"},
		{"average growth over the years of its plan", "kind: average-growth\nstated: average@plan-14\nvalue: firms@2025", "holds", ""},
		{"average growth over nobody knows how long", "kind: average-growth\nstated: 10\nvalue: firms@2025", "", "error claim-years"},
		{"doubling that falls short", "kind: multiple\ndoublings: 1\nrate: average@plan-14", "fails", "error claim-fails"},
		{"a multiple", "kind: multiple\nstated: 2.2\nvalue: sales@2025\nbase: sales@2024", "holds", ""},
		{"contribution to hardly any growth", "kind: contribution\nstated: 20000\npull: pull@2025\nwhole-growth: flat@2025", "holds", "warning claim-undecided"},
		{"pull of levels", "kind: pull\nstated: 4.0\nvalue: large@2025\nbase: large@2024\nwhole-base: firms@2024", "holds", ""},
		{"contribution of levels", "kind: contribution\nstated: 40\nvalue: large@2025\nbase: large@2024\nwhole: firms@2025\nwhole-base: firms@2024", "holds", ""},
		{"a place", "kind: rank\nstated: 2\nvalue: pull@2025\namong: [growth@2025, flat@2025]", "holds", ""},
		{"a wrong place", "kind: rank\nstated: 1\nvalue: pull@2025\namong: [growth@2025, flat@2025]", "fails", "error claim-rank"},
		{"a bound", "kind: bound\nstated: 100\nside: over\nvalue: output@2025", "holds", ""},
		{"a wrong bound", "kind: bound\nstated: 200\nside: over\nvalue: firms@2025", "fails", "error claim-bound"},
		{"an unknown figure", "kind: growth\nstated: 10\nvalue: firm@2025", "", "error unknown-figure"},
		{"an unknown period", "kind: growth\nstated: 10\nvalue: firms@2019", "", "error no-value"},
		{"a number that was worked out from the others", "kind: share\nstated: half@2025\npart: large@2025\nwhole: firms@2025", "holds", "warning claim-self"},
		{"a base that the claim itself gives", "kind: growth\nstated: circle.growth@2020..2025\nvalue: circle@2025\nbase: circle@2020", "holds-if-cut", "note claim-cut"},
		{"an operand that the claim itself gives", "kind: share-shift\nstated: share@2025\nbase: same@2024\npart-growth: flat@2025\nwhole-growth: flat@2025", "holds", "warning claim-circular"},
	}
	for _, test := range tests {
		c, codes := claimed(test.claim)
		verdict := resolve.ClaimVerdict("")
		if c != nil {
			verdict = c.Verdict
		}
		if verdict != test.verdict || strings.Join(codes, ", ") != test.codes {
			t.Errorf("%s: %q with %q, want %q with %q", test.name, verdict, codes, test.verdict, test.codes)
		}
	}
}

// The base is worked out from the growth, so that growth proves nothing by it:
// the claim fares as if it had no base.
func TestABaseFromTheClaimItselfIsUnknown(t *testing.T) {
	c, _ := claimed("kind: growth\nstated: circle.growth@2020..2025\nvalue: circle@2025\nbase: circle@2020")
	i := slices.IndexFunc(c.Operands, func(o resolve.ClaimOperand) bool { return o.Circular })
	if i < 0 || c.Operands[i].Value.Decimal.String() != "122" {
		t.Fatal("the circle was not found")
	}
	if got := c.TrialsIn(lang.Chinese); !slices.Equal(got, []string{"122家 → 35.2459…%"}) {
		t.Errorf("tried %q", got)
	}
}

// A base that is derived with a number from outside the claim brings something
// to hold it against, with the roundings of all numbers behind it.
func TestABaseFromOutsideTheClaimProves(t *testing.T) {
	for stated, want := range map[string]resolve.ClaimVerdict{
		"share@2025": resolve.ClaimFails, "66.9": resolve.ClaimHolds, "66.6": resolve.ClaimFails,
	} {
		c, _ := claimed("kind: share-shift\nstated: " + stated + "\nbase: share@2024\npart-growth: flat@2025\nwhole-growth: flat@2025")
		if c == nil || c.Verdict != want {
			t.Errorf("%s: %v", stated, c)
		}
	}
}

func TestMeasuresInPrintAreClaimsOfThemselves(t *testing.T) {
	tests := []struct{ name, observations, stated, want string }{
		{"growth that agrees", "{period: 2020, value: 122, status: published}", "{measure: growth, period: 2020..2025, value: 35.25}", ""},
		{"growth that is cut", "{period: 2020, value: 122, status: published}", "{measure: growth, period: 2020..2025, value: 35.24}", "note claim-cut"},
		{"growth that contradicts its base", "{period: 2020, value: 122, status: published}", "{measure: growth, period: 2020..2025, value: 40}", "error stated-fails"},
		{"growth that no whole number gives", "", "{measure: growth, period: 2020..2025, value: 35.00}", "error stated-fails"},
		{"a change that contradicts its base", "{period: 2024, value: 150, status: published}", "{measure: change, period: 2025, value: 6}", "error stated-fails"},
		{"average growth", "{period: 2020, value: 122, status: published}", "{measure: cagr, period: plan-14, value: 7.1}", "error stated-fails"},
		{"a share", "", "{measure: share, period: 2025, value: 50}", "error stated-fails"},
		{"a share that agrees", "", "{measure: share, period: 2025, value: 100}", ""},
		{"a contribution", "{period: 2024, value: 150, status: published}", "{measure: contribution, period: 2025, value: 50}", "error stated-fails"},
		{"a pull", "{period: 2024, value: 150, status: published}", "{measure: pull, period: 2025, value: 10.0}", ""},
	}
	for _, test := range tests {
		observations := "\n  - {period: 2025, value: 165, status: published}\n"
		if test.observations != "" {
			observations = "\n  - " + test.observations + observations
		}
		whole := ""
		if !strings.Contains(test.observations, "122") {
			whole = "firms"
		}
		_, problems := bind(map[string]string{"data/indicators/more.yaml": indicator("more", "更多", "家", "stock", whole, observations) +
			"  stated:\n    - " + test.stated + "\n"})
		if got := strings.Join(codesIn("data/indicators/more.yaml", problems), ", "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestAWrittenClaimSpeaksForTheMeasureInPrint(t *testing.T) {
	_, problems := bind(map[string]string{
		"data/indicators/more.yaml": indicator("more", "更多", "家", "stock", "", "\n  - {period: 2025, value: 165, status: published}\n") +
			"  stated:\n    - {measure: growth, period: 2020..2025, value: 35.00}\n",
		"data/claims/one.yaml": "id: one\nkind: growth\nstated: more.growth@2020..2025\nvalue: more@2025\nacknowledged: {zh: 原因, en: Reason}\n",
	})
	if got := codesIn("data/indicators/more.yaml", problems); len(got) > 0 {
		t.Errorf("told twice: %q", got)
	}
	if got := codesIn("data/claims/one.yaml", problems); !slices.Equal(got, []string{"note claim-acknowledged"}) {
		t.Errorf("told %q", got)
	}
}

// codesIn lists the problems of a file with their severities, those of missing
// English left out.
func codesIn(file string, problems []source.Problem) []string {
	var codes []string
	for _, p := range problems {
		if p.Pos.File == file && !strings.HasPrefix(p.Code, "missing-english") {
			codes = append(codes, p.Severity.String()+" "+p.Code)
		}
	}
	return codes
}
