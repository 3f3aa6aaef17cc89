package chart

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"github.com/wcharczuk/go-chart/v2"
)

func TestSVGRendererWritesWhatGoChartAsksFor(t *testing.T) {
	for _, c := range []struct {
		name string
		draw func(chart.Renderer)
		want string
	}{
		{"half pixels", func(r chart.Renderer) {
			r.SetClassName("zc-grid")
			r.MoveTo(1, 3)
			r.LineTo(5, 3)
			r.LineTo(5, -8)
			r.LineTo(0, 0)
			r.SetStrokeWidth(3)
			r.Stroke()
		}, `<path class="zc-grid" d="M0.5 1.5H2.5V-4L0 0" fill="none" stroke-width="1.5"/>`},
		{"closed and dashed", func(r chart.Renderer) {
			r.MoveTo(0, 0)
			r.QuadCurveTo(2, 0, 2, 2)
			r.Close()
			r.SetStrokeWidth(2)
			r.SetStrokeDashArray([]float64{8, 6})
			r.FillStroke()
		}, `<path class="" d="M0 0Q1 0 1 1Z" stroke-dasharray="4 3"/>`},
		{"circle", func(r chart.Renderer) {
			r.Circle(4, 10, 10)
			r.Fill()
		}, `<path class="" d="M7 5A2 2 0 0 1 3 5A2 2 0 0 1 7 5Z"/>`},
		{"escaped text", func(r chart.Renderer) {
			r.SetFontSize(20)
			r.Text(`<R&D> "3+1"`, 2, 4)
		}, `<text x="1" y="2" class="" font-size="10">&lt;R&amp;D&gt; &quot;3+1&quot;</text>`},
		{"turned text", func(r chart.Renderer) {
			r.SetFontSize(20)
			r.SetTextRotation(math.Pi / 2)
			r.Text("a", 2, 4)
			r.ClearTextRotation()
		}, `<text x="1" y="2" class="" font-size="10" transform="rotate(90 1 2)">a</text>`},
	} {
		v := &svgRenderer{metrics: newPainter(t).metrics}
		c.draw(v)
		var b bytes.Buffer
		if err := v.Save(&b); err != nil {
			t.Fatal(err)
		}
		if b.String() != c.want {
			t.Errorf("%s:\n%s, want\n%s", c.name, b.String(), c.want)
		}
	}
}

// A line after an arc must not take the place before the arc for its beginning.
func TestLinesAfterAnArcAreWrittenInFull(t *testing.T) {
	v := &svgRenderer{}
	v.MoveTo(0, 0)
	v.ArcTo(0, 0, 10, 10, 0, math.Pi/2)
	v.LineTo(0, 0)
	v.Fill()
	if got := string(v.buf); !strings.HasSuffix(got, `0 0 1 0 5L0 0"/>`) {
		t.Error(got)
	}
}

func TestBothRenderersMeasureTextAlike(t *testing.T) {
	m := newPainter(t).metrics
	v, r := &svgRenderer{metrics: m}, &pngRenderer{scale: 1, metrics: m}
	for _, text := range []string{"", "规模以上工业", "35.24%", "mixed 混排"} {
		v.SetFontSize(26)
		r.SetFontSize(26)
		if a, b := v.MeasureText(text), r.MeasureText(text); a != b || text == "规模以上工业" && a.Right != 6*26 {
			t.Errorf("%q: %v and %v", text, a, b)
		}
	}
}
