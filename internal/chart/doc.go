// Package chart draws the charts of a report, as SVG and as PNG.
//
// A [Spec] says what a chart shows: its form, its texts, its categories and
// its series of points. A [Painter], made once from a TrueType font, draws it:
//
//	p, err := chart.NewPainter(font)
//	svg, err := p.SVG(spec, chart.Size{Width: 720}, chart.Options{})
//	png, err := p.PNG(spec, chart.Size{Width: 720})
//	png, err = p.Fit(spec, chart.Frame{Width: 1080, Height: 1080, Least: 440})
//	png, err = p.Card(chart.Card{…}, chart.Frame{Width: 1200, Height: 630, Least: 600})
//
// [Of] makes the Spec of a chart of a record. A [Card] is a picture of one number.
//
// # Words
//
// Titles, units, source lines, legends and value labels come ready in the Spec;
// the words that [Of] adds to those of a record stand in one table. The axis
// numbers alone are made by the layout. A point whose label is empty is drawn
// without one.
//
// # One layout
//
// A chart is laid out once, into a list of drawing calls (sheet), which is
// then played on a renderer: go-chart's raster renderer for PNG, or the vector
// renderer of this package for SVG, which implements the same interface
// (go-chart's chart.Renderer). The grid of both is half a CSS pixel, so that a PNG at
// twice the size takes the coordinates as they are and a line of one pixel is
// crisp in both. What go-chart brings beyond the renderer (axes, bars, donuts)
// is not used: it has no room for long Chinese labels, and ranges that are flat,
// empty or huge upset it.
//
// The layout answers to the width: below 480 pixels labels stand above their
// bars and lines are named in a legend. Columns whose labels do not fit become
// horizontal bars. The height follows from the content; a [Size] with a height
// is filled, and is refused with [ErrTooSmall] where the content needs more. A
// [Frame] is filled whatever the content: the layout is for as few CSS pixels as
// hold it, and scaled.
//
// # Looks
//
// An SVG has no colours in it: classes name the part that each shape plays, and
// the stylesheet of [CSS] colours them for light and dark ground, for print and
// for forced colours. It has no style attributes, so a content security policy
// may forbid them. Colours hold 3:1 against their ground (text 4.5:1) and are
// told apart under protanopia, deuteranopia and tritanopia; labels, legends in
// drawing order and marker shapes say the same again without colour.
//
// Every data mark is a group with a title of its own (category, series, value
// label). The drawing is role="img", named by its title and description.
//
// # Marks
//
// With Options.Marks a drawing is for an HTML page in which readers go from mark
// to mark. It is role="group", labelled by its title and described by subtitle
// and unit. Each point is a group of the class zc-m and role="img", in reading
// order, whose title is the name of the point: category, series, period, value
// with its unit, and status (see [Of]); a missing point that is not drawn is an
// empty one. All else is hidden from those who listen, so that they hear every
// number once. Scripts may turn the titles into labels and the marks into stops.
//
// # Bytes
//
// A PNG has a palette and is packed by this package itself (see deflater): the
// SHA-256 of a picture is published for good, and other versions of the
// standard library's compressor write other bytes.
//
// # Honesty
//
// Bars begin at zero. A line needs two points. A lower bound is drawn with an
// open end. A donut's sectors are as large as their values; labels are printed
// as given. A missing point leaves a gap that its label explains.
//
// # Errors
//
// What cannot be drawn is an [*Error] around one of the Err… values, with the
// series and category it was found at. Nothing the caller hands in panics.
package chart
