package check

import (
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/site"
	"zonepress/internal/source"
)

// The sixth plan began in 1981, and each since has lasted five years from the
// end of the one before. Those before were not as regular.
const (
	firstRegularPlan = 6
	firstRegularYear = 1981
	planYears        = 5
)

// plans holds the years of plans against their numbers, and their slugs against
// the folders of the narrative.
func plans(s *site.Site, problems *source.List) {
	for _, p := range s.Plans {
		if from, known := beginning(p.ID.Value); known && (p.From.Value != from || p.To.Value != from+planYears-1) {
			problems.Add(source.Warning(p.From.Pos, "plan-years", source.Args{
				"plan": p.ID.Value, "from": strconv.Itoa(from), "to": strconv.Itoa(from + planYears - 1)}))
		}
		folder := "content/zh/" + p.Slug.Value + "/"
		if p.Slug.Given() && !s.Lost(folder) && !slices.ContainsFunc(s.Pages, func(x site.Page) bool { return strings.HasPrefix(x.File, folder) }) {
			problems.Add(source.Warning(p.Slug.Pos, "plan-without-sections", source.Args{"plan": p.ID.Value, "folder": folder}))
		}
	}
}

// beginning is the first year of a plan.
func beginning(id string) (year int, known bool) {
	number, err := strconv.Atoi(strings.TrimPrefix(id, "plan-"))
	return firstRegularYear + planYears*(number-firstRegularPlan), err == nil && number >= firstRegularPlan
}
