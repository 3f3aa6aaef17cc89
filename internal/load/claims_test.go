package load_test

import (
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/load"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

func TestAClaimIsReadWithItsPlaces(t *testing.T) {
	var problems source.List
	s := load.Load(fsOf(goodWith(map[string]string{"data/claims/more.yaml": `- {id: place, kind: rank, stated: 1, value: figure-00@2025, among: [figure-00@2020, figure-00@2025], order: ascending}
- {id: twice, kind: multiple, doublings: 1, rate: figure-00@2025, years: 5}
`})), &problems)
	if problems.HasErrors() || len(s.Claims) != 3 {
		t.Fatalf("%d claims, %v", len(s.Claims), problems.Sorted())
	}
	c := s.Claims[0]
	if c.Kind.Value != site.DifferenceClaim || c.Stated.Value.Text != "43" || c.Text[lang.English].Value != "More in five years" ||
		c.Acknowledged[lang.Chinese].Value != "原因" || len(c.Operands) != 2 {
		t.Errorf("read as %+v", c)
	}
	if base := c.Operands[1]; base.Role != site.BaseRole || base.Number.Pos != (source.Pos{File: "data/claims/firms.yaml", Line: 6, Column: 7}) {
		t.Errorf("the base is %+v", base)
	}
	if place := s.Claims[1]; len(place.Operands) != 3 || len(place.Roles()) != 2 || place.Order.Value != site.Ascending {
		t.Errorf("read as %+v", place)
	}
	if twice := s.Claims[2]; twice.Doublings.Value != 1 || twice.Years.Value != 5 || twice.Stated.Given() {
		t.Errorf("read as %+v", twice)
	}
}
