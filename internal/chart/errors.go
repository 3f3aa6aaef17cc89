package chart

import (
	"errors"
	"fmt"
	"math"
	"slices"
)

// What keeps a chart from being drawn. They arrive wrapped in an [*Error].
var (
	ErrForm        = errors.New("unknown form of chart")
	ErrSize        = errors.New("the width must be 240 to 2000 pixels and the height, where given, 120 to 4000")
	ErrTooSmall    = errors.New("the content needs more height than given")
	ErrTooLarge    = errors.New("the picture would be larger than 24 million pixels")
	ErrNoData      = errors.New("no categories, no series or no known point")
	ErrTooMany     = errors.New("more than 200 categories or 12 series")
	ErrLength      = errors.New("a series must have as many points as there are categories")
	ErrNotFinite   = errors.New("a value must be a finite number, at most 1e300 in size")
	ErrSeriesCount = errors.New("this form takes another number of series")
	ErrSinglePoint = errors.New("a line needs two points")
	ErrNegative    = errors.New("parts of a whole cannot be negative")
	ErrNothing     = errors.New("parts of a whole cannot all be zero")
	ErrWhole       = errors.New("the parts exceed the whole")
)

const (
	maxCategories = 200
	maxSeries     = 12
)

// Error says which chart cannot be drawn, why, and at which of its points.
type Error struct {
	Chart    string // Spec.ID
	Series   int    // index; -1 where the fault lies in no single series
	Category int    // index; -1 where it lies in no single category
	Err      error  // one of the Err… values
}

// Error prints the place with series and categories counted from 1.
func (e *Error) Error() string {
	where := ""
	if e.Series >= 0 {
		where += fmt.Sprintf("series %d: ", e.Series+1)
	}
	if e.Category >= 0 {
		where += fmt.Sprintf("category %d: ", e.Category+1)
	}
	return fmt.Sprintf("chart %q: %s%v", e.Chart, where, e.Err)
}

// Unwrap gives the reason, for errors.Is.
func (e *Error) Unwrap() error { return e.Err }

// check reports the first thing about s that keeps it from being drawn.
func check(s *Spec) *Error {
	fail := func(err error, series, category int) *Error { return &Error{s.ID, series, category, err} }
	if !slices.Contains(Forms(), s.Form) {
		return fail(ErrForm, -1, -1)
	}
	if len(s.Categories) == 0 || len(s.Series) == 0 {
		return fail(ErrNoData, -1, -1)
	}
	if len(s.Categories) > maxCategories || len(s.Series) > maxSeries {
		return fail(ErrTooMany, -1, -1)
	}
	known := 0
	for i := range s.Series {
		if len(s.Series[i].Points) != len(s.Categories) {
			return fail(ErrLength, i, -1)
		}
		for j, pt := range s.Series[i].Points {
			if !(math.Abs(pt.Value) <= 1e300) { // nor is a NaN
				return fail(ErrNotFinite, i, j)
			}
			if !pt.Missing {
				known++
			}
		}
	}
	if known == 0 {
		return fail(ErrNoData, -1, -1)
	}
	return checkForm(s, fail)
}

// checkForm reports what the form of s asks of its series.
func checkForm(s *Spec, fail func(error, int, int) *Error) *Error {
	if n := s.Form.series(); n > 0 && len(s.Series) != n {
		return fail(ErrSeriesCount, -1, -1)
	}
	switch s.Form {
	case Line:
		return checkLine(s, fail)
	case Stacked, Donut:
		return checkParts(s, fail)
	}
	return nil
}

// series is how many series the form takes; 0 is any number.
func (f Form) series() int {
	switch f {
	case Paired:
		return 2
	case Progress:
		return 3
	case Donut, Waterfall:
		return 1
	}
	return 0
}

func checkLine(s *Spec, fail func(error, int, int) *Error) *Error {
	for i := range s.Series {
		known := 0
		for _, pt := range s.Series[i].Points {
			if !pt.Missing {
				known++
			}
		}
		if known < 2 {
			return fail(ErrSinglePoint, i, -1)
		}
	}
	return nil
}

func checkParts(s *Spec, fail func(error, int, int) *Error) *Error {
	largest := 0.0
	for i := range s.Series {
		for j, pt := range s.Series[i].Points {
			if pt.Value < 0 && !pt.Missing {
				return fail(ErrNegative, i, j)
			}
			if !pt.Missing {
				largest = max(largest, pt.Value)
			}
		}
	}
	if s.Form != Donut {
		return nil
	}
	if largest == 0 {
		return fail(ErrNothing, -1, -1)
	}
	if !(s.Whole >= 0 && s.Whole <= 1e300) {
		return fail(ErrNotFinite, -1, -1)
	}
	sum := 0.0 // in units of the largest, which keeps it finite
	for _, pt := range s.Series[0].Points {
		if !pt.Missing {
			sum += pt.Value / largest
		}
	}
	// Published parts are rounded: half a percent over the whole is no fault.
	if s.Whole > 0 && sum > s.Whole/largest*1.005 {
		return fail(ErrWhole, -1, -1)
	}
	return nil
}
