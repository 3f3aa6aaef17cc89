// Package period says which time a number speaks of.
//
// Authors write a period in one of these forms:
//
//	2025          a year; for a stock, its end
//	2025-Q3       a quarter
//	2022-08       a month
//	2020..2025    a span between two of the same grain
//	2022-08..     since a month (or year), without a stated end
//	plan-14       a plan of data/plans.yaml
//
// A [Period] is a small comparable value. What it is called in a language is
// in print.go.
package period

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Point is a year, a quarter or a month. The zero Point is no point.
type Point struct {
	Year    int // 1900 to 2999
	Quarter int // 1 to 4; 0 where the point is no quarter
	Month   int // 1 to 12; 0 where the point is no month
}

// Period is a point, a span of two points, an open span, or a plan by its id.
// The zero Period is no period: a reference without one means the latest.
type Period struct {
	From Point
	To   Point  // equal to From for a single point; zero for an open span
	Plan string // id of the plan; the points are then zero
}

// ErrSyntax is what Parse reports for a text in none of the forms.
var ErrSyntax = errors.New("not a period")

// ErrOrder is what Parse reports for a span that ends before it begins.
var ErrOrder = errors.New("period ends before it begins")

// ErrGrain is what Parse reports for a span from, say, a year to a month.
var ErrGrain = errors.New("period mixes years with months or quarters")

// planPrefix begins the id of every plan.
const planPrefix = "plan-"

// Parse reads a period in one of the forms of the package comment.
func Parse(text string) (Period, error) {
	if number, ok := strings.CutPrefix(text, planPrefix); ok {
		if _, err := strconv.ParseUint(number, 10, 8); err != nil {
			return Period{}, fmt.Errorf("%w: %q", ErrSyntax, text)
		}
		return Period{Plan: text}, nil
	}
	first, last, isSpan := strings.Cut(text, "..")
	from, err := parsePoint(first)
	if err != nil {
		return Period{}, err
	}
	switch {
	case !isSpan:
		return Period{From: from, To: from}, nil
	case last == "":
		return Period{From: from}, nil
	}
	to, err := parsePoint(last)
	if err != nil {
		return Period{}, err
	}
	if (from.Month == 0) != (to.Month == 0) || (from.Quarter == 0) != (to.Quarter == 0) {
		return Period{}, fmt.Errorf("%w: %q", ErrGrain, text)
	}
	if to.Compare(from) <= 0 {
		return Period{}, fmt.Errorf("%w: %q", ErrOrder, text)
	}
	return Period{From: from, To: to}, nil
}

func parsePoint(text string) (Point, error) {
	syntax := fmt.Errorf("%w: %q", ErrSyntax, text)
	year, rest, hasRest := strings.Cut(text, "-")
	y, err := digits(year, 4)
	if err != nil || y < 1900 || y > 2999 {
		return Point{}, syntax
	}
	if !hasRest {
		return Point{Year: y}, nil
	}
	if quarter, ok := strings.CutPrefix(rest, "Q"); ok {
		q, err := digits(quarter, 1)
		if err != nil || q < 1 || q > 4 {
			return Point{}, syntax
		}
		return Point{Year: y, Quarter: q}, nil
	}
	m, err := digits(rest, 2)
	if err != nil || m < 1 || m > 12 {
		return Point{}, syntax
	}
	return Point{Year: y, Month: m}, nil
}

// digits reads a number written in exactly n digits, without a sign.
func digits(text string, n int) (int, error) {
	if len(text) != n || strings.Trim(text, "0123456789") != "" {
		return 0, ErrSyntax
	}
	return strconv.Atoi(text)
}

// Year is the period of one year.
func Year(year int) Period { return Between(Point{Year: year}, Point{Year: year}) }

// Between is the span between two points, or the point where they are the same.
func Between(from, to Point) Period { return Period{From: from, To: to} }

// Known reports whether p is a period at all.
func (p Period) Known() bool { return p != Period{} }

// IsPoint reports whether p is a single year, quarter or month.
func (p Period) IsPoint() bool { return p.Plan == "" && p.From == p.To && p.Known() }

// IsOpen reports whether p has a beginning and no stated end.
func (p Period) IsOpen() bool { return p.From != Point{} && p.To == Point{} }

// IsSpan reports whether p leads from one point to a later one.
func (p Period) IsSpan() bool { return p.To != Point{} && p.From != p.To }

// Years is the number of years from the beginning to the end of a span of
// years: 5 for 2020..2025.
func (p Period) Years() int { return p.To.Year - p.From.Year }

// Before is the point one year earlier, which a change on the year (同比) starts from.
func (p Point) Before() Point {
	p.Year--
	return p
}

// Compare orders points by time; a year comes before its quarters and months.
func (p Point) Compare(q Point) int {
	return cmp.Or(cmp.Compare(p.Year, q.Year), cmp.Compare(p.Quarter, q.Quarter), cmp.Compare(p.Month, q.Month))
}

// Compare orders periods by their end, an open one last, then by their beginning.
func (p Period) Compare(q Period) int {
	if p.IsOpen() != q.IsOpen() {
		if p.IsOpen() {
			return 1
		}
		return -1
	}
	return cmp.Or(p.To.Compare(q.To), p.From.Compare(q.From), cmp.Compare(p.Plan, q.Plan))
}

// String prints p as authors write it; Parse reads it back.
func (p Period) String() string {
	switch {
	case p.Plan != "":
		return p.Plan
	case !p.Known():
		return ""
	case p.IsOpen():
		return p.From.String() + ".."
	case p.IsPoint():
		return p.From.String()
	}
	return p.From.String() + ".." + p.To.String()
}

// String prints the point as authors write it.
func (p Point) String() string {
	switch {
	case p.Month != 0:
		return fmt.Sprintf("%04d-%02d", p.Year, p.Month)
	case p.Quarter != 0:
		return fmt.Sprintf("%04d-Q%d", p.Year, p.Quarter)
	}
	return fmt.Sprintf("%04d", p.Year)
}
