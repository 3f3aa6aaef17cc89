package render

import (
	"testing"

	"zonepress/internal/quantity"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

func drawnValue(t *testing.T, kind site.Kind, digits string) *resolve.Value {
	t.Helper()
	d, err := quantity.ParseDecimal(digits)
	if err != nil {
		t.Fatal(err)
	}
	f := &resolve.Figure{Indicator: &site.Indicator{Kind: source.At[site.Kind]{Value: kind}}}
	return &resolve.Value{Figure: f, Decimal: d, Qualifier: site.Exact}
}

func TestATrendStandsOnZero(t *testing.T) {
	for _, c := range []struct {
		name       string
		kind       site.Kind
		then, now  string
		line, area string
	}{
		{"growth", site.Stock, "80", "160", "0,21 120,3", "0,40 0,21 120,3 120,40"},
		{"decline", site.Stock, "160", "80", "0,3 120,21", "0,40 0,3 120,21 120,40"},
		{"from nothing", site.Stock, "0", "7", "0,40 120,3", "0,40 0,40 120,3 120,40"},
		{"shares are parts of a hundred", site.Share, "50", "100", "0,21 120,3", "0,40 0,21 120,3 120,40"},
		{"a ratio above a hundred is no part", site.Share, "100", "200", "0,21 120,3", "0,40 0,21 120,3 120,40"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := trendOf(drawnValue(t, c.kind, c.then), drawnValue(t, c.kind, c.now))
			if want := (trend{c.line, c.area}); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

func TestOnlyAnExactShareIsDrawnAsAPart(t *testing.T) {
	bound := drawnValue(t, site.Share, "57.1")
	bound.Qualifier = site.Over
	for _, c := range []struct {
		name string
		v    *resolve.Value
		want string
	}{
		{"share", drawnValue(t, site.Share, "57.1"), "57.1"},
		{"rate", drawnValue(t, site.Rate, "9.1"), ""},
		{"stock", drawnValue(t, site.Stock, "57"), ""},
		{"above a hundred", drawnValue(t, site.Share, "117"), ""},
		{"negative", drawnValue(t, site.Share, "-3"), ""},
		{"bound", bound, ""},
	} {
		if got := partOf(c.v); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
