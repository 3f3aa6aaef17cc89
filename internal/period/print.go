package period

import (
	"fmt"

	"zonepress/internal/lang"
)

// words are the forms in which a language speaks of time. The verbs take the
// year first, then the quarter or month.
type words struct {
	year, quarter, month          string
	yearEnd, quarterEnd, monthEnd string // the state at the end of a period, for stocks
	span, yearSpan                string // between two points already in words; between two bare years
	since                         string
	months                        [13]string // names of months, where a language has them
}

// forms holds the words of each language. The Chinese ones follow GB/T
// 15835-2011: a span of years is joined by a dash and says 年 once.
var forms = map[lang.Lang]words{
	lang.Chinese: {
		year: "%d年", quarter: "%d年第%d季度", month: "%d年%s月",
		yearEnd: "%d年末", quarterEnd: "%d年第%d季度末", monthEnd: "%d年%s月末",
		span: "%s—%s", yearSpan: "%d—%d年", since: "%s以来",
		months: [13]string{"", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"},
	},
	lang.English: {
		year: "%d", quarter: "Q%[2]d %[1]d", month: "%[2]s %[1]d",
		yearEnd: "end of %d", quarterEnd: "end of Q%[2]d %[1]d", monthEnd: "end of %[2]s %[1]d",
		span: "%s–%s", yearSpan: "%d–%d", since: "since %s",
		months: [13]string{"", "January", "February", "March", "April", "May", "June", "July",
			"August", "September", "October", "November", "December"},
	},
}

// In names the period in a language: 2025年, 2021—2025年, 2022年8月以来. A plan
// prints as its id; what it is called is in data/plans.yaml.
func (p Period) In(l lang.Lang) string {
	w := forms[l]
	switch {
	case p.Plan != "" || !p.Known():
		return p.String()
	case p.IsOpen():
		return fmt.Sprintf(w.since, w.point(p.From))
	case p.IsPoint():
		return w.point(p.From)
	case p.From.Month == 0 && p.From.Quarter == 0:
		return fmt.Sprintf(w.yearSpan, p.From.Year, p.To.Year)
	}
	return fmt.Sprintf(w.span, w.point(p.From), w.point(p.To))
}

// EndIn names the state at the end of the period, as stocks are counted: 2025年末.
func (p Period) EndIn(l lang.Lang) string {
	if !p.IsPoint() {
		return p.In(l)
	}
	w := forms[l]
	switch {
	case p.To.Month != 0:
		return fmt.Sprintf(w.monthEnd, p.To.Year, w.months[p.To.Month])
	case p.To.Quarter != 0:
		return fmt.Sprintf(w.quarterEnd, p.To.Year, p.To.Quarter)
	}
	return fmt.Sprintf(w.yearEnd, p.To.Year)
}

func (w words) point(p Point) string {
	switch {
	case p.Month != 0:
		return fmt.Sprintf(w.month, p.Year, w.months[p.Month])
	case p.Quarter != 0:
		return fmt.Sprintf(w.quarter, p.Year, p.Quarter)
	}
	return fmt.Sprintf(w.year, p.Year)
}
