package catalog

import (
	"testing"

	"zonepress/internal/record"
)

func TestPeriodsAreTimesOfISO8601(t *testing.T) {
	for _, c := range []struct{ period, time, observed string }{
		{"2025", "2025", "2025"},
		{"2025-03", "2025-03", "2025-03"},
		{"2025-Q1", "2025-01/2025-03", "2025-03"},
		{"2025-Q4", "2025-10/2025-12", "2025-12"},
		{"2020..2025", "2020/2025", "2025"},
		{"2024-Q4..2025-Q1", "2024-10/2025-03", "2025-03"},
		{"2024-11..2025-02", "2024-11/2025-02", "2025-02"},
		{"2022-08..", "2022-08/..", ""},
		{"2022..", "2022/..", ""},
		{"plan-14", "2021/2025", "2025"},
		{"plan-15", "2026/2030", "2030"},
		{"plan-6", "1981/1985", "1985"},
		{"plan-5", "", ""}, // not yet of the years that the later ones keep to
		{"plan-99999999999999999999", "", ""},
		{"plan-north", "", ""},
		{"", "", ""},
		{"last year", "", ""},
		{"2025..2020", "", ""},
	} {
		if got := spanOf(c.period).text(); got != c.time {
			t.Errorf("%q is the time %q, want %q", c.period, got, c.time)
		}
		if got := observedOn(&record.Value{Period: c.period}); got != c.observed {
			t.Errorf("%q is observed on %q, want %q", c.period, got, c.observed)
		}
	}
}

func TestCoverageHoldsTheTimesOfAllValues(t *testing.T) {
	for _, c := range []struct {
		periods []string
		want    string
	}{
		{nil, ""},
		{[]string{"", "unknown"}, ""},
		{[]string{"2025"}, "2025"},
		{[]string{"2020", "2025"}, "2020/2025"},
		{[]string{"2025", "2020", ""}, "2020/2025"},
		{[]string{"2025-03", "2025"}, "2025"},
		{[]string{"2025", "2025-12"}, "2025"},
		{[]string{"2024-07", "2025"}, "2024-07/2025-12"},
		{[]string{"2024", "2025-02"}, "2024-01/2025-02"},
		{[]string{"2024-Q1", "2024-Q3"}, "2024-01/2024-09"},
		{[]string{"2022-08..", "2025"}, "2022-08/.."},
		{[]string{"2025", "2022-08.."}, "2022-08/.."},
		{[]string{"plan-14", "2025"}, "2021/2025"},
		{[]string{"2020..2025", "plan-14"}, "2020/2025"},
	} {
		var values []*record.Value
		for _, p := range c.periods {
			values = append(values, &record.Value{Period: p})
		}
		if got := coverage(values).text(); got != c.want {
			t.Errorf("%q cover %q, want %q", c.periods, got, c.want)
		}
	}
}

func TestLinksHoldWithoutABase(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"/figures/x/", "/figures/x.csv", "../x.csv"},
		{"/figures/x/", "/figures/x/", "./"},
		{"/figures/x/", "/figures/x/oembed.json", "oembed.json"},
		{"/figures/x/v/1/", "/figures/x/v/1/x.csv", "x.csv"},
		{"/figures/x/v/1/", "/figures/x/", "../../"},
		{"/figures/x/", "/figures/xy/", "../xy/"},
		{"/en/figures/x/", "/en/sources/#s", "../../sources/#s"},
		{"/en/figures/x/", "/", "../../../"},
		{"/data/catalog.jsonld", "/data/", "./"},
		{"/data/catalog.jsonld", "/data/#all", "./#all"},
		{"/data/catalog.jsonld", "/data/all.csv", "all.csv"},
		{"/", "/data/", "data/"},
	} {
		if got := (document{address: c.from}).link(c.to); got != c.want {
			t.Errorf("from %s to %s is %s, want %s", c.from, c.to, got, c.want)
		}
		if got, want := (document{"https://a.cn/b/", c.from}).link(c.to), "https://a.cn/b"+c.to; got != want {
			t.Errorf("with a base, to %s is %s, want %s", c.to, got, want)
		}
	}
}
