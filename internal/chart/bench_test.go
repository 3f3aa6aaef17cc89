package chart

import "testing"

func BenchmarkFiveBarSVG(b *testing.B) {
	p, s := newPainter(b), fiveBars()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.SVG(s, Size{Width: 720}, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFiveBarSVGParallel(b *testing.B) {
	p, s := newPainter(b), fiveBars()
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := p.SVG(s, Size{Width: 720}, Options{}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkFormSVG shows what each form costs.
func BenchmarkFormSVG(b *testing.B) {
	p := newPainter(b)
	for _, s := range gallery() {
		b.Run(s.ID, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := p.SVG(s, Size{Width: 720}, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkPNG(b *testing.B) {
	p, s := newPainter(b), fiveBars()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.PNG(s, Size{Width: 720}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPNGParallel(b *testing.B) {
	p, s := newPainter(b), fiveBars()
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := p.PNG(s, Size{Width: 720}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkColdPNG includes what the first pictures of a run pay: parsing the
// font and drawing its glyphs.
func BenchmarkColdPNG(b *testing.B) {
	font := fontBytes(b)
	charts := gallery()
	b.ReportAllocs()
	for b.Loop() {
		p, err := NewPainter(font)
		if err != nil {
			b.Fatal(err)
		}
		for _, s := range charts {
			if _, err := p.PNG(s, Size{Width: 720}); err != nil {
				b.Fatal(err)
			}
		}
	}
}
