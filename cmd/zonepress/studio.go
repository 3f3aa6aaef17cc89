package main

import (
	"errors"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"zonepress/internal/address"
	"zonepress/internal/chart"
	"zonepress/internal/lang"
	"zonepress/internal/render"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
	"zonepress/templates"
)

// The widths that charts are laid out for, in CSS pixels.
const (
	wideWidth   = 720
	narrowWidth = 344
	fileWidth   = 800
)

// studio draws the charts of a report.
type studio struct {
	painter *chart.Painter
	base    string // of permalinks in pictures; "" where the address is not known
}

func newStudio(base string) (*studio, error) {
	painter, err := chart.NewPainter(templates.ChartFont())
	return &studio{painter, base}, err
}

func (s *studio) css() string { return chart.CSS() }

// key names the drawing of a chart in a language.
type key struct {
	chart string
	lang  lang.Lang
}

// drawings are the charts as they stand in pages.
type drawings map[key]render.Drawing

func (d drawings) of(t address.Thing, l lang.Lang) render.Drawing { return d[key{t.ID, l}] }

// draw makes the drawings for the pages of every edition. What cannot be drawn
// is a problem at the chart's place.
func (s *studio) draw(report *resolve.Report, problems *source.List) drawings {
	all := drawings{}
	var mu sync.Mutex
	var group errgroup.Group
	for _, l := range editions(report) {
		for _, c := range report.Charts {
			group.Go(func() error {
				d, ok := s.inline(c, l, problems)
				if ok {
					mu.Lock()
					all[key{c.Name, l}] = d
					mu.Unlock()
				}
				return nil
			})
		}
	}
	_ = group.Wait() // its functions return nil
	return all
}

func (s *studio) inline(c *resolve.Chart, l lang.Lang, problems *source.List) (render.Drawing, bool) {
	spec := chart.Of(c, l)
	s.spell(c, spec, l, problems)
	wide, err := s.painter.SVG(spec, chart.Size{Width: wideWidth}, chart.Options{Bare: true})
	if err != nil {
		problems.Add(undrawable(c, err))
		return render.Drawing{}, false
	}
	spec.ID += "-narrow"
	narrow, err := s.painter.SVG(spec, chart.Size{Width: narrowWidth}, chart.Options{Bare: true})
	if err != nil {
		problems.Add(undrawable(c, err))
		return render.Drawing{}, false
	}
	return render.Drawing{Wide: wide, Narrow: narrow}, true
}

// spell reports the characters that the chart font lacks: a picture would show
// an empty box in their place.
func (s *studio) spell(c *resolve.Chart, spec chart.Spec, l lang.Lang, problems *source.List) {
	texts := append([]string{spec.Title, spec.Subtitle, spec.Unit, spec.Source, spec.Note}, spec.Categories...)
	for _, one := range spec.Series {
		texts = append(texts, one.Name)
	}
	if missing := s.painter.Lacks(strings.Join(texts, "")); len(missing) > 0 {
		pos := c.Chart.Title.In(l).Pos
		problems.Add(source.Error(pos, "chart-character", source.Args{"chart": c.Name, "characters": string(missing)}))
	}
}

// files makes the SVG and PNG files of every chart.
func (s *studio) files(report *resolve.Report, emit render.Emit) error {
	var group errgroup.Group
	group.SetLimit(parallelPictures)
	for _, l := range editions(report) {
		for _, c := range report.Charts {
			group.Go(func() error { return s.file(c, l, emit) })
		}
	}
	return group.Wait()
}

// parallelPictures bounds how many pictures are painted at once, and with it
// the memory they take.
const parallelPictures = 4

func (s *studio) file(c *resolve.Chart, l lang.Lang, emit render.Emit) error {
	spec := chart.Of(c, l)
	path := strings.TrimPrefix(l.Prefix(), "/") + "charts/" + c.Name
	if s.base != "" {
		spec.Link = s.base + path + "/"
	}
	size := chart.Size{Width: fileWidth}
	svg, err := s.painter.SVG(spec, size, chart.Options{Standalone: true})
	if err != nil {
		return err
	}
	if err := emit(path+".svg", svg); err != nil {
		return err
	}
	png, err := s.painter.PNG(spec, size)
	if err != nil {
		return err
	}
	return emit(path+".png", png)
}

// undrawable says at the chart's place why it cannot be drawn.
func undrawable(c *resolve.Chart, err error) source.Problem {
	code := "chart-undrawable"
	for sentinel, name := range drawingCodes {
		if errors.Is(err, sentinel) {
			code = name
		}
	}
	return source.Error(c.ID.Pos, code, source.Args{"chart": c.Name, "form": string(c.Form.Value), "error": err.Error()})
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
