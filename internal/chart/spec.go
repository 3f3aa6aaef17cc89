package chart

import "strings"

// Form is a way to draw numbers.
type Form string

const (
	Bar       Form = "bar"       // horizontal bars, one or several series side by side
	Column    Form = "column"    // vertical bars; become horizontal where their labels do not fit
	Paired    Form = "paired"    // then and now: two series side by side, the first one quiet
	Line      Form = "line"      // lines with markers over periods
	Stacked   Form = "stacked"   // one bar a category, its series end to end
	Donut     Form = "donut"     // one series as sectors of a ring
	Progress  Form = "progress"  // three series (base, now, target), each row on a scale of its own
	Waterfall Form = "waterfall" // one series of contributions that add up; points may be totals
)

// Forms returns every form, in the order in which the manual lists them.
func Forms() []Form {
	return []Form{Bar, Column, Paired, Line, Stacked, Donut, Progress, Waterfall}
}

// Spec says what a chart shows. All texts are plain text in the reader's
// language; control characters in them become spaces and bytes that are not
// UTF-8 become U+FFFD.
type Spec struct {
	ID   string // begins the ids inside the SVG; unlike any other on the page
	Form Form
	Lang string // BCP 47 tag of the texts, such as zh-Hans

	Title       string // states the finding
	Subtitle    string // what is measured, where and when
	Unit        string // a whole line, such as 单位：家
	Source      string // whole lines below the drawing
	Note        string
	Report      string // of which report the drawing is
	Release     string // of which release
	Link        string // where it comes from
	Description string // for those who do not see the drawing

	Center     string // in the middle of a donut: a number
	CenterNote string // below it: what the number is

	// Whole is what the full ring of a donut stands for; 0 means the sum of its
	// points. Where the points do not reach it, the rest of the ring stays empty.
	Whole float64

	Categories []string
	Series     []Series // of each as many points as there are categories
}

// Series is a row of points under one name, which is its entry in the legend.
type Series struct {
	Name   string
	Points []Point
}

// Point is one number and how it is printed. The zero Point is a 0 without a label.
type Point struct {
	Value   float64
	Label   string // the value as published, with its unit where it has one
	Name    string // what the mark is called with Options.Marks; "" makes it of category, series and label
	Missing bool   // no value is known; the label, if any, says why
	Total   bool   // waterfall: stands on the base line instead of adding to what came before
	AtLeast bool   // the value is a lower bound (over 100)
}

// Size is what a drawing is laid out for, in CSS pixels. The type has the same
// size in every drawing: for a card that is seen small, lay out a small one. Where
// a height is too small for the content ([ErrTooSmall]), a larger size of the same
// proportions may do.
type Size struct {
	Width  float64 // 240 to 2000
	Height float64 // 0 follows the content; otherwise the drawing fills it
}

// Options choose among the ways to write an SVG. The zero value is for a page
// that has the stylesheet and shows title and source inside the drawing.
type Options struct {
	Standalone bool // a file of its own: carries the stylesheet and paints its ground
	Bare       bool // leaves title, subtitle, unit, source, note and link for the page to print

	// Marks writes a drawing for an HTML page, in which readers go from mark to
	// mark, in place of a picture that is one thing. See the package's manual.
	Marks bool
}

// Texts is everything that readers see written in the drawing, but for the
// numbers along its axes, to be held against [Painter.Lacks].
func (s *Spec) Texts() string {
	texts := append([]string{
		s.Title, s.Subtitle, s.Unit, s.Source, s.Note, s.Report, s.Release, s.Link, s.Center, s.CenterNote,
	}, s.Categories...)
	for i := range s.Series {
		texts = append(texts, s.Series[i].Name)
		for j := range s.Series[i].Points {
			texts = append(texts, s.Series[i].Points[j].Label)
		}
	}
	return strings.Join(texts, "")
}
