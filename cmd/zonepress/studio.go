package main

import (
	"errors"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"zonepress/internal/address"
	"zonepress/internal/chart"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/render"
	"zonepress/internal/site"
	"zonepress/internal/source"
	"zonepress/templates"
)

// The widths that drawings in pages are laid out for, in CSS pixels. Pages show
// the narrow one on a column of 280 (a phone of 320) and the wide one from 628
// on, so that the smallest type of both is seen at 12 and no less.
const (
	wideWidth   = 600
	narrowWidth = 268
)

// studio draws the charts of a report.
type studio struct{ painter *chart.Painter }

func newStudio() (*studio, error) {
	painter, err := chart.NewPainter(templates.ChartFont())
	return &studio{painter}, err
}

func (s *studio) css() string { return chart.CSS() }

// key names the drawing of a chart, as it is now or was in a release, in a
// language.
type key struct {
	thing address.Thing
	lang  lang.Lang
}

// drawings are the charts as they stand in pages.
type drawings map[key]render.Drawing

func (d drawings) of(t address.Thing, l lang.Lang) render.Drawing { return d[key{t, l}] }

// draw makes the drawings for the pages of what stands now and of every
// release. What cannot be drawn is a problem at the chart's place.
func (s *studio) draw(r *reading, problems *source.List) drawings {
	b := easel{studio: s, all: drawings{}, problems: problems}
	b.set(r.now, 0, func(id string) source.Pos { return writtenChart(r.site, id).ID.Pos })
	for i := range r.site.Releases {
		release := &r.site.Releases[i]
		b.set(&release.Set, release.Release.Number, func(string) source.Pos { return release.Pos })
	}
	_ = b.group.Wait() // its functions return nil
	for i := range r.now.Charts {
		for _, l := range r.now.Report.Languages {
			s.spell(r, &r.now.Charts[i], l, problems)
		}
	}
	return b.all
}

// easel is where the drawings of several charts are made at once.
type easel struct {
	*studio
	mu       sync.Mutex
	group    errgroup.Group
	all      drawings
	problems *source.List
}

// set draws the charts of a record.
func (e *easel) set(set *record.Set, release int, place func(chart string) source.Pos) {
	for i := range set.Charts {
		c := &set.Charts[i]
		for _, l := range set.Report.Languages {
			e.group.Go(func() error {
				d, err := e.inline(set, c, l)
				if err != nil {
					e.problems.Add(undrawable(c, place(c.ID), err))
					return nil
				}
				e.mu.Lock()
				e.all[key{address.Chart(c.ID).In(release), l}] = d
				e.mu.Unlock()
				return nil
			})
		}
	}
}

func (s *studio) inline(set *record.Set, c *record.Chart, l lang.Lang) (d render.Drawing, err error) {
	spec := chart.Of(set, c, l)
	if d.Wide, err = s.painter.SVG(spec, chart.Size{Width: wideWidth}, chart.Options{Bare: true, Marks: true}); err != nil {
		return d, err
	}
	spec.ID += "-narrow"
	d.Narrow, err = s.painter.SVG(spec, chart.Size{Width: narrowWidth}, chart.Options{Bare: true, Marks: true})
	return d, err
}

// spell reports the characters that the chart font lacks: a picture would show
// an empty box in their place.
func (s *studio) spell(r *reading, c *record.Chart, l lang.Lang, problems *source.List) {
	spec := chart.Of(r.now, c, l)
	texts := append([]string{spec.Title, spec.Subtitle, spec.Unit, spec.Source, spec.Note}, spec.Categories...)
	for _, one := range spec.Series {
		texts = append(texts, one.Name)
	}
	if missing := s.painter.Lacks(strings.Join(texts, "")); len(missing) > 0 {
		pos := writtenChart(r.site, c.ID).Title.In(l).Pos
		problems.Add(source.Error(pos, "chart-character", source.Args{"chart": c.ID, "characters": string(missing)}))
	}
}

// writtenChart is a chart as its author wrote it.
func writtenChart(s *site.Site, id string) *site.Chart {
	i := slices.IndexFunc(s.Charts, func(c site.Chart) bool { return c.ID.Value == id })
	return &s.Charts[i] // every chart of the record is made of one
}

// undrawable says at the chart's place why it cannot be drawn.
func undrawable(c *record.Chart, pos source.Pos, err error) source.Problem {
	code := "chart-undrawable"
	for sentinel, name := range drawingCodes {
		if errors.Is(err, sentinel) {
			code = name
		}
	}
	return source.Error(pos, code, source.Args{"chart": c.ID, "form": c.Form, "error": err.Error()})
}

// drawingCodes names the problems that drawing can end in.
var drawingCodes = map[error]string{
	chart.ErrNoData:      "chart-no-data",
	chart.ErrTooMany:     "chart-too-many",
	chart.ErrTooLarge:    "chart-too-many",
	chart.ErrSinglePoint: "chart-single-point",
	chart.ErrNegative:    "chart-negative",
	chart.ErrNothing:     "chart-nothing",
	chart.ErrWhole:       "chart-whole",
	chart.ErrNotFinite:   "chart-not-finite",
}
