package chart

import (
	"bytes"
	"errors"
	"image/png"
	"strings"
	"testing"
)

// frames are pictures wide, square, tall, and as links to them are shown.
var frames = []Frame{{1600, 900, 640}, {1080, 1080, 440}, {1080, 1440, 440}, {1200, 630, 600}, {640, 480, 300}}

// originated is a chart that says where it comes from.
func originated(s Spec) Spec {
	s.Report, s.Release, s.Link = "清远高新区发展报告", "第1次发布 · 2026-11-23", "https://www.example.gov.cn/gaoxinqu/baogao/charts/high-tech-firms/v/1/"
	return s
}

// framed lays a drawing out for a frame as Fit does.
func framed(t *testing.T, s Spec, f Frame) (*layout, float64) {
	t.Helper()
	l := &layout{metrics: newPainter(t).metrics}
	c := clean(s)
	width, err := l.fit(f, func(size Size) error { return l.place(&c, size, false) })
	if err != nil {
		t.Fatalf("%s in %d by %d: %v", s.ID, f.Width, f.Height, err)
	}
	return l, width
}

func TestFramesHoldAllTextsApartAndInside(t *testing.T) {
	for _, s := range append(gallery(), crowd()...) {
		for _, f := range frames {
			l, width := framed(t, originated(s), f)
			if got := float64(l.height) / float64(l.width); got-float64(f.Height)/float64(f.Width) > 0.01 {
				t.Errorf("%s in %d by %d: laid out %d by %d", s.ID, f.Width, f.Height, l.width, l.height)
			}
			checkTexts(t, s.ID, l, width, l.room)
		}
	}
}

// checkTexts reports texts that stand outside or in one another, by the room
// that each takes.
func checkTexts(t *testing.T, id string, l *layout, width float64, room func(text string, size float64) float64) {
	t.Helper()
	var placed []box
	var texts []string
	for _, o := range l.ops {
		if o.kind != kindText {
			continue
		}
		b := l.textBox(o.text, o.a, float64(o.x)/unit, float64(o.y)/unit, o.anchor)
		if o.anchor == anchorStart {
			b.x1 = b.x0 + 2 + room(o.text, o.a)
		}
		if b.x0 < -1.5 || b.y0 < -1.5 || b.x1 > width+1.5 || b.y1 > float64(l.height)/unit+1.5 {
			t.Errorf("%s at %.0f: %q stands at %.0f %.0f – %.0f %.0f of %d", id, width, o.text, b.x0, b.y0, b.x1, b.y1, l.height/unit)
		}
		b.x0, b.x1, b.y0, b.y1 = b.x0+2, b.x1-2, b.y0+1, b.y1-1
		for i, other := range placed {
			if other.meets(b) {
				t.Errorf("%s at %.0f: %q meets %q", id, width, o.text, texts[i])
			}
		}
		placed, texts = append(placed, b), append(texts, o.text)
	}
}

func TestFramesShowHeadAndFootInFull(t *testing.T) {
	for _, s := range gallery() {
		for _, f := range frames {
			s := originated(s)
			l, _ := framed(t, s, f)
			var said strings.Builder
			for _, o := range l.ops {
				said.WriteString(o.text)
			}
			all := strings.ReplaceAll(said.String(), " ", "")
			for _, text := range []string{s.Title, s.Subtitle, s.Unit, s.Source, s.Note, s.Report, s.Release, s.Link} {
				if !strings.Contains(all, strings.ReplaceAll(text, " ", "")) {
					t.Errorf("%s in %d by %d lacks %q", s.ID, f.Width, f.Height, text)
				}
			}
		}
	}
}

func TestFramesHaveTheirSizeAndLittleContentHasLargeType(t *testing.T) {
	p := newPainter(t)
	for _, s := range gallery() {
		for _, f := range frames {
			data, err := p.Fit(originated(s), f)
			if err != nil {
				t.Fatal(err)
			}
			config, err := png.DecodeConfig(bytes.NewReader(data))
			if err != nil || config.Width != f.Width || config.Height != f.Height {
				t.Errorf("%s: %d by %d for %+v, %v", s.ID, config.Width, config.Height, f, err)
			}
			if _, width := framed(t, originated(s), f); f.Height >= f.Width && width > 1.4*f.Least {
				t.Errorf("%s is laid out %.0f wide for %+v", s.ID, width, f)
			}
		}
	}
}

func TestFramesThatNothingFitsAreRefused(t *testing.T) {
	p := newPainter(t)
	for _, f := range []Frame{{}, {1000, 100, 500}, {100, 1000, 500}, {1000, 1000, 100}, {1 << 20, 1 << 20, 500}, {1 << 40, 1 << 40, 500}} {
		if _, err := p.Fit(fiveBars(), f); !errors.Is(err, ErrSize) {
			t.Errorf("%+v: %v", f, err)
		}
		if _, err := p.Card(Card{Title: "t", Value: "1"}, f); !errors.Is(err, ErrSize) {
			t.Errorf("card in %+v: %v", f, err)
		}
	}
	if _, err := p.Fit(Spec{Form: Bar}, frames[0]); !errors.Is(err, ErrNoData) {
		t.Errorf("no data: %v", err)
	}
}
