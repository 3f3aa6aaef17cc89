package chart

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
)

// arranged lays s out and hands back the layout for a look at its ops.
func arranged(t *testing.T, s Spec, size Size, bare bool) *layout {
	t.Helper()
	l := &layout{metrics: newPainter(t).metrics}
	c := clean(s)
	if err := l.arrange(&c, size, bare); err != nil {
		t.Fatalf("%s at %g by %g: %v", s.ID, size.Width, size.Height, err)
	}
	return l
}

// crowd holds charts that are hard to lay out.
func crowd() []Spec {
	long := "规模以上工业增加值中计算机、通信和其他电子设备制造业（含半导体材料与器件）所占的比重"
	word := strings.Repeat("unbreakable", 9)
	var years, names []string
	var rising, mixed []Point
	for i := range 40 {
		years = append(years, fmt.Sprint(1986+i))
		names = append(names, fmt.Sprintf("第%d个很长的行业类别名称", i+1))
		rising = append(rising, Point{Value: float64(i*i) * 1.37, Label: fmt.Sprintf("%.1f", float64(i*i)*1.37)})
		mixed = append(mixed, Point{Value: math.Sin(float64(i)) * 1e6, Label: fmt.Sprintf("%.0f", math.Sin(float64(i))*1e6)})
	}
	three := []string{long, word, ""}
	var list []Spec
	for _, f := range Forms() {
		s := Spec{ID: string(f), Form: f, Lang: "zh-Hans", Title: strings.Repeat(long, 4), Subtitle: long, Unit: "单位：" + long,
			Source: "资料来源：" + long, Note: word, Link: "https://example.gov.cn/" + word, Center: long, CenterNote: word}
		count := max(f.series(), 1)
		s.Categories = three
		for i := range count {
			s.Series = append(s.Series, Series{Name: long, Points: points(1e300, long, 5e-324, word, float64(i), "")})
		}
		list = append(list, s)
		s.Categories, s.Series = []string{"A"}, nil
		for range count {
			s.Series = append(s.Series, Series{Points: points(3, "3")})
		}
		if f != Line {
			list = append(list, s)
		}
		for _, categories := range [][]string{years, names} {
			s.Categories, s.Series = categories, nil
			for i := range count {
				s.Series = append(s.Series, Series{Name: fmt.Sprint("甲", i), Points: rising})
			}
			list = append(list, s)
		}
		if f != Stacked && f != Donut {
			s.Series = append([]Series(nil), s.Series...)
			s.Series[0].Points = mixed
			list = append(list, s)
		}
		if f.series() == 0 {
			s.Series = nil
			for i := range maxSeries {
				s.Series = append(s.Series, Series{Name: fmt.Sprint("系列", i), Points: rising})
			}
			list = append(list, s)
		}
	}
	return list
}

func TestEveryTextStandsInsideTheDrawing(t *testing.T) {
	for _, s := range append(gallery(), crowd()...) {
		for _, width := range []float64{320, 360, 480, 720, 1200, 1600} {
			for _, bare := range []bool{false, true} {
				l := arranged(t, s, Size{Width: width}, bare)
				for _, o := range l.ops {
					if o.kind != kindText {
						continue
					}
					b := l.textBox(o.text, o.a, float64(o.x)/unit, float64(o.y)/unit, o.anchor)
					if b.x0 < -1.5 || b.y0 < -1.5 || b.x1 > width+1.5 || b.y1 > float64(l.height)/unit+1.5 {
						t.Errorf("%s at %g: %q at %.0f %.0f – %.0f %.0f of %d", s.ID, width, o.text, b.x0, b.y0, b.x1, b.y1, l.height/unit)
					}
				}
				for _, p := range l.points {
					if p.x < 0 || p.x > l.width || p.y < 0 || p.y > l.height {
						t.Errorf("%s at %g: a mark reaches %d %d of %d %d", s.ID, width, p.x, p.y, l.width, l.height)
						break
					}
				}
			}
		}
	}
}

// Progress rows whose marks stand in one place are the exception: their base is
// their target, and both labels share a line.
func TestTextsDoNotOverlap(t *testing.T) {
	for _, s := range append(gallery(), crowd()...) {
		for _, width := range []float64{320, 360, 480, 720, 1200, 1600} {
			l := arranged(t, s, Size{Width: width}, false)
			var placed []box
			var texts []string
			for _, o := range l.ops {
				if o.kind != kindText {
					continue
				}
				b := l.textBox(o.text, o.a, float64(o.x)/unit, float64(o.y)/unit, o.anchor)
				b.x0, b.x1, b.y0, b.y1 = b.x0+2, b.x1-2, b.y0+1, b.y1-1
				for i, other := range placed {
					if other.meets(b) {
						t.Errorf("%s (%d categories) at %g: %q meets %q", s.ID, len(s.Categories), width, o.text, texts[i])
					}
				}
				placed, texts = append(placed, b), append(texts, o.text)
			}
		}
	}
}

func TestGridLinesSpareTheLabels(t *testing.T) {
	for _, s := range gallery() {
		for _, width := range []float64{320, 720} {
			l := arranged(t, s, Size{Width: width}, false)
			for _, o := range l.ops {
				if o.kind != kindLine || o.role != roleGrid && o.role != roleAxis || o.to-o.from != 2 {
					continue
				}
				a, b := l.points[o.from], l.points[o.to-1]
				line := box{float64(min(a.x, b.x)) / unit, float64(min(a.y, b.y)) / unit, float64(max(a.x, b.x)) / unit, float64(max(a.y, b.y)) / unit}
				for _, u := range l.ops {
					if u.kind != kindText || u.role != roleText && u.role != roleValue {
						continue
					}
					text := l.textBox(u.text, u.a, float64(u.x)/unit, float64(u.y)/unit, u.anchor)
					text.x0, text.x1, text.y0, text.y1 = text.x0+1, text.x1-1, text.y0+1, text.y1-1
					if text.meets(line) {
						t.Errorf("%s at %g: a line runs through %q", s.ID, width, u.text)
					}
				}
			}
		}
	}
}

func TestEveryPointIsAMarkWithAName(t *testing.T) {
	for _, s := range gallery() {
		l := arranged(t, s, Size{Width: 720}, false)
		names := map[string]bool{}
		depth := 0
		for _, o := range l.ops {
			switch o.kind {
			case kindBegin:
				names[o.text] = true
				depth++
			case kindEnd:
				depth--
			}
			if depth < 0 || depth > 1 {
				t.Fatalf("%s: marks are not side by side", s.ID)
			}
		}
		for i := range s.Series {
			for j, pt := range s.Series[i].Points {
				if pt.Missing && pt.Label == "" {
					continue
				}
				if want := l.name(j, i); !names[want] || !strings.Contains(want, s.Categories[j]) || !strings.Contains(want, pt.Label) {
					t.Errorf("%s: no mark is called %q", s.ID, want)
				}
			}
		}
	}
}

func TestEveryLabelOfAFewBarsIsPrintedWhole(t *testing.T) {
	for _, s := range gallery() {
		for _, width := range []float64{320, 720} {
			l := arranged(t, s, Size{Width: width}, false)
			var all strings.Builder
			for _, o := range l.ops {
				if o.kind == kindText {
					all.WriteString(o.text + "\n")
				}
			}
			for _, series := range s.Series {
				for _, pt := range series.Points {
					if s.Form != Line && !strings.Contains(all.String(), pt.Label) {
						t.Errorf("%s at %g: label %q is missing", s.ID, width, pt.Label)
					}
				}
			}
			if strings.Contains(all.String(), "…") {
				t.Errorf("%s at %g: something is cut", s.ID, width)
			}
		}
	}
}

func TestDrawingFillsTheHeightThatIsGiven(t *testing.T) {
	for _, s := range gallery() {
		for _, size := range []Size{{640, 360}, {600, 600}, {600, 800}, {360, 640}} {
			l := &layout{metrics: newPainter(t).metrics}
			c := clean(s)
			err := l.arrange(&c, size, false)
			if errors.Is(err, ErrTooSmall) && size.Height < 500 {
				continue // a crowded chart may need more than a low one has
			}
			if err != nil {
				t.Errorf("%s at %v: %v", s.ID, size, err)
				continue
			}
			low := 0
			for _, o := range l.ops {
				if o.kind == kindText {
					low = max(low, o.y)
				}
			}
			if l.height != grid(size.Height) || low > l.height || low < l.height-grid(60) {
				t.Errorf("%s at %v: height %d, the lowest text at %d", s.ID, size, l.height, low)
			}
		}
	}
}

func TestBarsBeginAtZeroAndAreAsLongAsTheirValues(t *testing.T) {
	l := arranged(t, fiveBars(), Size{Width: 720}, false)
	var ends []int
	begin := -1
	for _, o := range l.ops {
		if o.kind != kindPolygon || o.role != fillOf(0) {
			continue
		}
		p := l.points[o.from:o.to]
		if begin >= 0 && p[0].x != begin {
			t.Errorf("a bar begins at %d, another at %d", p[0].x, begin)
		}
		begin = p[0].x
		ends = append(ends, p[1].x-p[0].x)
	}
	values := fiveBars().Series[0].Points
	if len(ends) != len(values) {
		t.Fatalf("%d bars for %d values", len(ends), len(values))
	}
	for i := range values {
		want := float64(ends[0]) * values[i].Value / values[0].Value
		if math.Abs(float64(ends[i])-want) > 1 {
			t.Errorf("bar %d is %d long, want %.1f", i, ends[i], want)
		}
	}
}

func TestDonutSectorsAreAsLargeAsTheirValues(t *testing.T) {
	for _, c := range []struct {
		whole float64
		rest  bool
	}{{0, false}, {100, true}} {
		s := Spec{ID: "d", Form: Donut, Whole: c.whole, Categories: []string{"a", "b"}, Series: []Series{{Points: points(20, "20", 40, "40")}}}
		l := arranged(t, s, Size{Width: 720}, true)
		of := 60.0
		if c.whole > 0 {
			of = c.whole
		}
		rest := false
		for _, o := range l.ops {
			if o.kind != kindRing {
				continue
			}
			if o.role == roleTrack {
				rest = true
				continue
			}
			value := 20.0
			if o.role == fillOf(1) {
				value = 40
			}
			if want := value / of * 2 * math.Pi; math.Abs(o.sweep-want) > 0.03 {
				t.Errorf("whole %g: %g sweeps %.3f, want %.3f less the gap", c.whole, value, o.sweep, want)
			}
		}
		if rest != c.rest {
			t.Errorf("whole %g: an empty rest is drawn: %v", c.whole, rest)
		}
	}
}

func TestLowerBoundsAreDrawnWithAnOpenEnd(t *testing.T) {
	for _, f := range []Form{Bar, Column, Line, Stacked, Waterfall, Progress} {
		shapes := func(open bool) int {
			s := Spec{ID: "x", Form: f, Categories: []string{"a", "b"}}
			for range max(1, f.series()) {
				s.Series = append(s.Series, Series{Points: []Point{{Value: 100, AtLeast: open}, {Value: 50}}})
			}
			count := 0
			for _, o := range arranged(t, s, Size{Width: 720}, true).ops {
				if o.kind == kindPolygon {
					count++
				}
			}
			return count
		}
		if shapes(true) <= shapes(false) {
			t.Errorf("%s: a lower bound looks like a value", f)
		}
	}
}

func TestContributionsCarryTheirSignAndColour(t *testing.T) {
	s := Spec{ID: "w", Form: Waterfall, Categories: []string{"a", "b", "c"},
		Series: []Series{{Points: []Point{{Value: 5, Label: "5"}, {Value: -2, Label: "2"}, {Value: 3, Label: "3", Total: true}}}}}
	for _, width := range []float64{320, 720} {
		l := arranged(t, s, Size{Width: width}, true)
		var labels []string
		roles := map[role]int{}
		for _, o := range l.ops {
			if o.kind == kindText && o.role == roleValue {
				labels = append(labels, o.text)
			}
			if o.kind == kindPolygon {
				roles[o.role]++
			}
		}
		if fmt.Sprint(labels) != "[+5 −2 3]" || roles[roleUp] != 1 || roles[roleDown] != 1 || roles[roleTotal] != 1 {
			t.Errorf("at %g: labels %v, bars %v", width, labels, roles)
		}
	}
}

func TestProgressRunsTowardTheTargetWhicheverWayItLies(t *testing.T) {
	row := func(base, now, target Point) track {
		s := Spec{ID: "p", Form: Progress, Categories: []string{"a"}, Series: []Series{
			{Points: []Point{base}}, {Points: []Point{now}}, {Points: []Point{target}}}}
		l := &layout{metrics: newPainter(t).metrics}
		l.s, l.left, l.right = &s, 0, 500
		r, err := l.newRows(trackBody, leastTrack, 0, 10, 0)
		if err != nil {
			t.Fatal(err)
		}
		return r.tracks(0)
	}
	v := func(v float64) Point { return Point{Value: v} }
	up, down := row(v(100), v(150), v(200)), row(v(200), v(150), v(100))
	if up.base >= up.now || up.now >= up.target || up != down {
		t.Errorf("up %+v, down %+v", up, down)
	}
	if half := (up.base + up.target) / 2; math.Abs(up.now-half) > 1e-9 {
		t.Errorf("half the way is at %g, not %g", up.now, half)
	}
	if back := row(v(100), v(90), v(200)); !back.back || back.now >= back.base {
		t.Errorf("away from the target: %+v", back)
	}
	if level := row(v(92), v(93), v(92)); level.base != level.target || level.now <= level.base || math.IsNaN(level.now) {
		t.Errorf("target equal to base: %+v", level)
	}
	if open := row(v(3), v(4), Point{Missing: true}); open.hasTarget || open.now <= open.base {
		t.Errorf("no target: %+v", open)
	}
}
