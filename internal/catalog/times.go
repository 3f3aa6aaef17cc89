package catalog

import (
	"fmt"
	"strconv"
	"strings"

	"zonepress/internal/period"
	"zonepress/internal/record"
)

// span is a time in the forms of ISO 8601: 2025, 2025-09 or 2025-09-30. From is
// "" for a time that is not known; To is "" for one without a stated end.
type span struct{ from, to string }

func (s span) known() bool { return s.from != "" }

// String is the time as ISO 8601 writes it: 2025, 2020/2025, or 2022-08/.. for
// one without a stated end (ISO 8601-2).
func (s span) String() string {
	switch s.to {
	case s.from:
		return s.from
	case "":
		return s.from + "/.."
	}
	return s.from + "/" + s.to
}

// spanOf is the time that the period of a value speaks of.
func spanOf(text string) span {
	p, err := period.Parse(text)
	switch {
	case err != nil:
		return span{}
	case p.Plan != "":
		return planSpan(p.Plan)
	case p.IsOpen():
		return span{from: opening(p.From)}
	}
	return span{opening(p.From), closing(p.To)}
}

// opening and closing are the month or year in which a time begins and ends:
// ISO 8601 has no quarters.
func opening(p period.Point) string { return iso(p, 2) }
func closing(p period.Point) string { return iso(p, 0) }

func iso(p period.Point, before int) string {
	month := p.Month
	if p.Quarter > 0 {
		month = 3*p.Quarter - before
	}
	if month == 0 {
		return fmt.Sprintf("%04d", p.Year)
	}
	return fmt.Sprintf("%04d-%02d", p.Year, month)
}

// The national five-year plans: since the sixth (1981 to 1985) each begins where
// the one before ends.
const (
	sixthPlan     = 6
	sixthPlanYear = 1981
	planYears     = 5
	lastPlan      = 200 // beyond is no year that period knows
)

// planSpan is the time of a plan by its id: plan-14 is 2021 to 2025.
func planSpan(id string) span {
	n, err := strconv.Atoi(strings.TrimPrefix(id, "plan-"))
	if err != nil || n < sixthPlan || n > lastPlan {
		return span{}
	}
	year := sixthPlanYear + planYears*(n-sixthPlan)
	return span{strconv.Itoa(year), strconv.Itoa(year + planYears - 1)}
}

// coverage is the time from the first to the last of what values speak of.
func coverage(values []*record.Value) span {
	var all span
	for _, v := range values {
		s := spanOf(v.Period)
		switch {
		case !s.known():
		case !all.known():
			all = s
		default:
			all = all.with(s)
		}
	}
	return all.even()
}

// with is the time that holds both. Of 2025 and 2025-03 the year begins first
// and ends last.
func (s span) with(other span) span {
	if begins(other.from, s.from) {
		s.from = other.from
	}
	if s.to != "" && (other.to == "" || ends(other.to, s.to)) {
		s.to = other.to
	}
	return s
}

// even writes both ends alike: 2024-07 to 2025 is 2024-07 to 2025-12, since ISO
// 8601 has no interval of a month and a year.
func (s span) even() span {
	if s.to != "" && len(s.from) < len(s.to) {
		s.from += "-01"
	}
	if s.to != "" && len(s.to) < len(s.from) {
		s.to += "-12"
	}
	return s
}

// begins reports whether a begins before b, ends whether a ends after b. Four
// digits of the year make texts comparable; a text that begins another is the
// longer time.
func begins(a, b string) bool { return a < b }
func ends(a, b string) bool {
	return a != b && (strings.HasPrefix(b, a) || !strings.HasPrefix(a, b) && a > b)
}
