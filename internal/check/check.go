// Package check asks whether each thing that the authors wrote is right by
// itself: whether what it names exists, whether a chart has the values that its
// form is made of, whether a number can be what it says it is. What ties
// several numbers together is package resolve's.
package check

import (
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// Check adds to problems whatever is wrong in a site.
func Check(s *site.Site, problems *source.List) {
	References(s, problems)
	for i := range s.Indicators {
		values(&s.Indicators[i], problems)
	}
	plans(s, problems)
	for i := range s.Charts {
		chart(&s.Charts[i], problems)
	}
	if !s.Lost("data/site.yaml") {
		department(&s.Config, problems)
	}
	publication(s.Pages, problems)
}
