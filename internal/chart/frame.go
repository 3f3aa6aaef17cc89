package chart

import "errors"

// Frame is the size of a picture in pixels, whatever its content.
type Frame struct {
	Width, Height int

	// Least is the width in CSS pixels that the drawing is laid out for where it
	// has room enough; the fewer, the larger its type is seen. Content that would
	// leave much of the frame empty is laid out for somewhat fewer.
	Least float64
}

// A drawing is laid out wider by a step until it fits its frame.
const (
	frameStep = 1.04

	// Times Least: up to where bars and plots are kept from being thin, and where
	// type is long too small to read.
	frameRoomy, frameMost = 3, 120

	frameFloor = 0.72 // of Least, below which type is large enough
	frameFull  = 0.75 // of the height that content should take by itself
)

func (f Frame) valid() bool {
	return f.Width >= 240 && f.Height >= 120 && f.Width <= maxPixels/f.Height && f.Least >= 240 && f.Least <= 2000
}

// Fit draws s as a picture that fills a frame, on a light ground: laid out for
// the smallest size of the frame's proportions that holds all of it. The error
// is ErrTooSmall where none does.
func (p *Painter) Fit(s Spec, f Frame) ([]byte, error) {
	s = clean(s)
	if err := check(&s); err != nil {
		return nil, err
	}
	if !f.valid() {
		return nil, &Error{s.ID, -1, -1, ErrSize}
	}
	l := p.layouts.Get().(*layout)
	defer p.layouts.Put(l)
	width, err := l.fit(f, func(size Size) error { return l.place(&s, size, false) })
	if err != nil {
		return nil, err
	}
	return p.frame(l, f, width)
}

// frame paints what is laid out for a width on a picture of the frame's size.
func (p *Painter) frame(l *layout, f Frame, width float64) ([]byte, error) {
	p.slots <- struct{}{}
	defer func() { <-p.slots }()
	return p.paint(&l.sheet, f.Width, f.Height, float64(f.Width)/(width*unit))
}

// fit finds the width in CSS pixels at which place lays out its content best in
// the proportions of a frame: f.Least, less where that would leave much of the
// frame empty, or as much more as the content needs. Texts of head and foot are
// shortened where nothing else helps.
func (l *layout) fit(f Frame, place func(Size) error) (width float64, err error) {
	shape := float64(f.Height) / float64(f.Width)
	l.roomy = true
	defer func() { l.roomy = false }()
	cut := 0.0
	for width = l.start(f, place); width < f.Least*frameMost; width *= frameStep {
		l.roomy = width < f.Least*frameRoomy
		err = place(Size{Width: width, Height: width * shape})
		switch {
		case err == nil && !l.cut:
			return width, nil
		case err == nil:
			cut = width
		case !errors.Is(err, ErrTooSmall):
			return 0, err
		}
	}
	if cut > 0 {
		return cut, place(Size{Width: cut, Height: cut * shape})
	}
	return 0, err
}

// start is the width to try first: the greatest one, from f.Least down, at which
// what is laid out without regard to height takes most of the frame's.
func (l *layout) start(f Frame, place func(Size) error) float64 {
	shape := float64(f.Height) / float64(f.Width)
	for width := f.Least; width >= f.Least*frameFloor; width /= frameStep {
		if place(Size{Width: width}) != nil || float64(l.height)/unit >= width*shape*frameFull {
			return width
		}
	}
	return f.Least * frameFloor
}
