package chart

import (
	"bytes"
	"flag"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// widths are those of the golden drawings: a text column and a phone.
var widths = []float64{720, 360}

func TestDrawingsMatchTheirGoldenFiles(t *testing.T) {
	for _, s := range gallery() {
		for _, width := range widths {
			golden(t, fmt.Sprintf("%s-%g.svg", s.ID, width), s, Size{Width: width}, Options{})
		}
	}
	golden(t, "growth-standalone.svg", fiveBars(), Size{Width: 720}, Options{Standalone: true})
	golden(t, "growth-bare.svg", fiveBars(), Size{Width: 720}, Options{Bare: true})
	for _, s := range gallery() {
		golden(t, s.ID+"-marks.svg", s, Size{Width: 268}, Options{Bare: true, Marks: true})
	}
	golden(t, "growth-square.svg", fiveBars(), Size{Width: 600, Height: 600}, Options{})
}

func golden(t *testing.T, name string, s Spec, size Size, o Options) {
	t.Run(name, func(t *testing.T) {
		got, err := newPainter(t).SVG(s, size, o)
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(file, got, 0o644); err != nil {
				t.Fatal(err)
			}
			return
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs; run go test -update and read the diff", file)
		}
	})
}

func TestDrawingTwiceGivesTheSameBytesFromSeveralGoroutines(t *testing.T) {
	p := newPainter(t)
	for _, s := range gallery() {
		svg, err := p.SVG(s, Size{Width: 720}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		picture, err := p.PNG(s, Size{Width: 480})
		if err != nil {
			t.Fatal(err)
		}
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() {
				again, err := p.SVG(s, Size{Width: 720}, Options{})
				if err != nil || !bytes.Equal(svg, again) {
					t.Errorf("%s: the SVG differs the second time (%v)", s.ID, err)
				}
				twice, err := p.PNG(s, Size{Width: 480})
				if err != nil || !bytes.Equal(picture, twice) {
					t.Errorf("%s: the PNG differs the second time (%v)", s.ID, err)
				}
			})
		}
		wg.Wait()
	}
}

func TestPNGIsTwiceTheSizeOfTheSVG(t *testing.T) {
	p := newPainter(t)
	for _, s := range gallery() {
		for _, size := range []Size{{Width: 320}, {Width: 720}, {Width: 640, Height: 640}} {
			picture, err := p.PNG(s, size)
			if err != nil {
				t.Fatalf("%s: %v", s.ID, err)
			}
			img, err := png.Decode(bytes.NewReader(picture))
			if err != nil {
				t.Fatalf("%s: %v", s.ID, err)
			}
			var l layout
			l.metrics = p.metrics
			c := clean(s)
			if err := l.arrange(&c, size, false); err != nil {
				t.Fatal(err)
			}
			if got := img.Bounds(); got.Dx() != int(size.Width*2) || got.Dx() != l.width || got.Dy() != l.height {
				t.Errorf("%s: picture of %v for a drawing of %d by %d half pixels", s.ID, got, l.width, l.height)
			}
			if size.Height > 0 && img.Bounds().Dy() != int(size.Height*2) {
				t.Errorf("%s: height %d for %g", s.ID, img.Bounds().Dy(), size.Height)
			}
		}
	}
}

func TestPNGKeepsTheColoursOfTheRoles(t *testing.T) {
	p := newPainter(t)
	picture, err := p.PNG(fiveBars(), Size{Width: 720})
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		t.Fatal(err)
	}
	counts := map[uint32]int{}
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			r, g, b, _ := img.At(x, y).RGBA()
			counts[r>>8<<16|g>>8<<8|b>>8]++
		}
	}
	all := img.Bounds().Dx() * img.Bounds().Dy()
	if counts[0xffffff] < all/2 {
		t.Errorf("the ground is white at %d of %d pixels", counts[0xffffff], all)
	}
	if counts[0x1c5ea8] < all/20 {
		t.Errorf("the bars are of their colour at %d of %d pixels", counts[0x1c5ea8], all)
	}
}
