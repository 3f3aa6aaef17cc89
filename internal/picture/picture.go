// Package picture makes every picture that is published as a file: charts in
// several shapes, and a card for each figure.
//
//	for _, kind := range picture.ChartKinds() {
//		data, err := picture.Chart(painter, set, c, issue, l, kind, hash)
//	}
//
// A picture goes where its page does not: into chats, slides and screenshots. So
// each says inside, readable by eye, what it shows, in which unit, from which
// source, of which report and release, and where it stands for good; and its
// file says the same to programs (see package stamp).
//
// Pictures of one shape have one size in pixels, so that pages know it
// beforehand. Their drawing is laid out for a phone's width where the content
// allows, and as much wider as it needs (see [chart.Frame]).
//
// The same record gives the same bytes.
package picture

import (
	"fmt"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/chart"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/stamp"
)

// Kind is a shape of picture.
type Kind struct {
	Ending string // of its file: .svg, .square.png
	Width  int    // in pixels; of an SVG in CSS pixels
	Height int    // 0 where it follows the content

	least float64 // CSS pixels that it is laid out for, or more
}

// The kinds of pictures.
var (
	SVG     = Kind{Ending: ".svg", Width: naturalWidth}
	Natural = Kind{Ending: ".png", Width: 2 * naturalWidth}
	Wide    = Kind{Ending: ".wide.png", Width: 1600, Height: 900, least: 640}
	Square  = Kind{Ending: ".square.png", Width: 1080, Height: 1080, least: 440}
	Tall    = Kind{Ending: ".tall.png", Width: 1080, Height: 1440, least: 440}
	Card    = Kind{Ending: ".card.png", Width: 1200, Height: 630, least: 600}
)

const naturalWidth = 800

// ChartKinds are the kinds that there are of every chart.
func ChartKinds() []Kind { return []Kind{SVG, Natural, Wide, Square, Tall, Card} }

// FigureKinds are the kinds that there are of every figure.
func FigureKinds() []Kind { return []Kind{Card} }

// Chart draws a chart of a record, which is of a release or of none. Hash is the
// SHA-256 of the CSV with its numbers. An error is of package chart, such as
// chart.ErrTooSmall for a chart that does not go into a shape.
func Chart(p *chart.Painter, s *record.Set, c *record.Chart, i record.Issue, l lang.Lang, kind Kind, hash string) ([]byte, error) {
	spec := ChartSpec(s, c, i, l)
	st := stamped(s, c.Title.In(l), spec.Source, i, l, hash)
	st.Permalink = spec.Link
	size := chart.Size{Width: naturalWidth}
	var data []byte
	var err error
	switch {
	case kind == SVG:
		if data, err = p.SVG(spec, size, chart.Options{Standalone: true}); err != nil {
			return nil, err
		}
		return stamp.SVG(data, st)
	case kind == Natural:
		data, err = p.PNG(spec, size)
	default:
		data, err = p.Fit(spec, kind.frame())
	}
	if err != nil {
		return nil, err
	}
	return stamp.PNG(data, st)
}

// ChartSpec is what a picture of a chart shows: the chart itself, its release
// and its permalink. Its [chart.Spec.Texts] can be held against the font.
func ChartSpec(s *record.Set, c *record.Chart, i record.Issue, l lang.Lang) chart.Spec {
	spec := chart.Of(s, c, l)
	spec.Report, spec.Release = s.Report.Title.In(l), release(i, l)
	spec.Link = address.Chart(c.ID).In(i.Number).Permalink(s.Report.Base, l)
	return spec
}

// Figure draws the card of a figure: its headline number, what, of when and from
// where it is. A figure without a number has a card that says so. FigureKinds
// lists the kinds.
func Figure(p *chart.Painter, s *record.Set, f *record.Figure, i record.Issue, l lang.Lang, kind Kind, hash string) ([]byte, error) {
	card := FigureCard(s, f, i, l)
	st := stamped(s, card.Title, card.Source, i, l, hash)
	st.Permalink = card.Link
	data, err := p.Card(card, kind.frame())
	if err != nil {
		return nil, err
	}
	return stamp.PNG(data, st)
}

// FigureCard is what the card of a figure shows.
func FigureCard(s *record.Set, f *record.Figure, i record.Issue, l lang.Lang) chart.Card {
	w := words[l]
	c := chart.Card{
		ID: f.ID, Lang: l.Tag(), Report: s.Report.Title.In(l), Title: f.Title.In(l), Value: w.none,
		Release: release(i, l), Link: address.Figure(f.ID).In(i.Number).Permalink(s.Report.Base, l),
	}
	v := f.Headline()
	if v == nil {
		return c
	}
	c.Value, c.Source = v.Text.In(l), chart.SourceLine(s, v.Sources, l)
	caption := []string{v.PeriodName.In(l)}
	if v.Measure != "value" {
		caption = append(caption, v.MeasureName.In(l))
	}
	c.Caption = joined(append(caption, w.status[v.Status]))
	return c
}

func (k Kind) frame() chart.Frame {
	return chart.Frame{Width: k.Width, Height: k.Height, Least: k.least}
}

// release names a release and its day.
func release(i record.Issue, l lang.Lang) string {
	if !i.Released() {
		return words[l].unreleased
	}
	return joined([]string{fmt.Sprintf(words[l].release, i.Number), i.Date})
}

// joined sets texts side by side, without those that are empty.
func joined(texts []string) string {
	var all []string
	for _, text := range texts {
		if text != "" {
			all = append(all, text)
		}
	}
	return strings.Join(all, " · ")
}

func stamped(s *record.Set, title, source string, i record.Issue, l lang.Lang, hash string) stamp.Stamp {
	return stamp.Stamp{
		Title: title, Publisher: s.Report.Title.In(l), Release: i.Name, Number: i.Number, Source: source, Data: hash,
	}
}
