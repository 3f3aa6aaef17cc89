package chart

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strings"
	"testing"
)

func TestWhatCannotBeDrawnIsAnErrorWithItsPlace(t *testing.T) {
	ok := func(f Form) Spec {
		s := Spec{ID: "x", Form: f, Categories: []string{"a", "b"}}
		for range max(1, f.series()) {
			s.Series = append(s.Series, Series{Points: points(1, "1", 2, "2")})
		}
		return s
	}
	with := func(f Form, change func(*Spec)) Spec {
		s := ok(f)
		change(&s)
		return s
	}
	for _, c := range []struct {
		name             string
		spec             Spec
		size             Size
		err              error
		series, category int
	}{
		{"form", with("pie", func(s *Spec) {}), Size{Width: 720}, ErrForm, -1, -1},
		{"no categories", with(Bar, func(s *Spec) { s.Categories = nil }), Size{Width: 720}, ErrNoData, -1, -1},
		{"no series", with(Bar, func(s *Spec) { s.Series = nil }), Size{Width: 720}, ErrNoData, -1, -1},
		{"all missing", with(Bar, func(s *Spec) { s.Series[0].Points = points(nil, "", nil, "") }), Size{Width: 720}, ErrNoData, -1, -1},
		{"lengths", with(Bar, func(s *Spec) { s.Series[0].Points = points(1, "1") }), Size{Width: 720}, ErrLength, 0, -1},
		{"not a number", with(Bar, func(s *Spec) { s.Series[0].Points[1].Value = math.NaN() }), Size{Width: 720}, ErrNotFinite, 0, 1},
		{"infinite", with(Column, func(s *Spec) { s.Series[0].Points[0].Value = math.Inf(-1) }), Size{Width: 720}, ErrNotFinite, 0, 0},
		{"one series paired", with(Paired, func(s *Spec) { s.Series = s.Series[:1] }), Size{Width: 720}, ErrSeriesCount, -1, -1},
		{"two rings", with(Donut, func(s *Spec) { s.Series = append(s.Series, s.Series[0]) }), Size{Width: 720}, ErrSeriesCount, -1, -1},
		{"single point", with(Line, func(s *Spec) { s.Series[0].Points[0].Missing = true }), Size{Width: 720}, ErrSinglePoint, 0, -1},
		{"negative part", with(Stacked, func(s *Spec) { s.Series[0].Points[1].Value = -1 }), Size{Width: 720}, ErrNegative, 0, 1},
		{"negative sector", with(Donut, func(s *Spec) { s.Series[0].Points[0].Value = -1 }), Size{Width: 720}, ErrNegative, 0, 0},
		{"empty ring", with(Donut, func(s *Spec) { s.Series[0].Points = points(0, "0", 0, "0") }), Size{Width: 720}, ErrNothing, -1, -1},
		{"more than whole", with(Donut, func(s *Spec) { s.Whole = 2.5 }), Size{Width: 720}, ErrWhole, -1, -1},
		{"narrow", ok(Bar), Size{Width: 200}, ErrSize, -1, -1},
		{"no width", ok(Bar), Size{Width: math.NaN()}, ErrSize, -1, -1},
		{"low", with(Bar, func(s *Spec) { s.Title = "title" }), Size{Width: 720, Height: 120}, ErrTooSmall, -1, -1},
		{"too many", with(Bar, func(s *Spec) { s.Categories = make([]string, 201) }), Size{Width: 720}, ErrTooMany, -1, -1},
	} {
		_, err := newPainter(t).SVG(c.spec, c.size, Options{})
		var e *Error
		if !errors.Is(err, c.err) || !errors.As(err, &e) {
			t.Errorf("%s: %v, want %v", c.name, err, c.err)
			continue
		}
		if e.Chart != "x" || e.Series != c.series || e.Category != c.category {
			t.Errorf("%s: at chart %q, series %d, category %d", c.name, e.Chart, e.Series, e.Category)
		}
	}
}

func TestRoundedSharesMayExceedTheirWholeALittle(t *testing.T) {
	s := Spec{ID: "x", Form: Donut, Whole: 100, Categories: []string{"a", "b"}, Series: []Series{{Points: points(33.4, "33.4%", 66.7, "66.7%")}}}
	if _, err := newPainter(t).SVG(s, Size{Width: 720}, Options{}); err != nil {
		t.Error(err)
	}
}

// wellFormed reads an SVG and reports what its texts say.
func wellFormed(t *testing.T, svg []byte) string {
	t.Helper()
	var said strings.Builder
	d := xml.NewDecoder(bytes.NewReader(svg))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return said.String()
		}
		if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
		switch token := token.(type) {
		case xml.CharData:
			said.Write(token)
		case xml.StartElement:
			for _, a := range token.Attr {
				if a.Name.Local == "style" || strings.HasPrefix(a.Name.Local, "on") {
					t.Errorf("attribute %s in %s", a.Name.Local, svg)
				}
			}
		}
	}
}

func TestNastyTextsGiveWellFormedDrawings(t *testing.T) {
	for _, nasty := range []string{
		`R&D <x> "q" 'a' ]]> --> <!--`, "</title></svg><script>alert(1)</script>", "tab\tline\nreturn\r", "nul\x00bell\a\x1b\x7f\u0085",
		"\xff\xfe broken \xe4\xb8", "\ufffe\uffff\U0001fffe", "\u202eright to left\u202c", "😀👨‍👩‍👧𠮷", strings.Repeat(" ", 50), "&amp;&#x0;",
	} {
		for _, f := range Forms() {
			s := Spec{ID: nasty, Form: f, Lang: nasty, Title: nasty, Subtitle: nasty, Unit: nasty, Source: nasty, Note: nasty, Link: nasty,
				Description: nasty, Center: nasty, CenterNote: nasty, Categories: []string{nasty, nasty}}
			for range max(1, f.series()) {
				s.Series = append(s.Series, Series{Name: nasty, Points: points(1, nasty, 2, nasty)})
			}
			for _, o := range []Options{{}, {Standalone: true}, {Bare: true}} {
				svg, err := newPainter(t).SVG(s, Size{Width: 360}, o)
				if err != nil {
					t.Fatalf("%s, %q: %v", f, nasty, err)
				}
				wellFormed(t, svg)
				if bytes.Contains(svg, []byte("<script")) {
					t.Errorf("%s lets markup through: %s", f, svg)
				}
			}
			if _, err := newPainter(t).PNG(s, Size{Width: 360}); err != nil {
				t.Errorf("%s, %q: %v", f, nasty, err)
			}
		}
	}
}

func TestTextsKeepTheirSpecialCharacters(t *testing.T) {
	s := fiveBars()
	s.Title, s.Categories[0] = `R&D < 5 > "3"`, "<研发>&'试验'"
	svg, err := newPainter(t).SVG(s, Size{Width: 720}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	said := wellFormed(t, svg)
	for _, want := range []string{s.Title, s.Categories[0]} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in %q", want, said)
		}
	}
}

func TestDrawingIsNamedByTitleAndDescription(t *testing.T) {
	svg, err := newPainter(t).SVG(fiveBars(), Size{Width: 720}, Options{Bare: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`role="img" aria-labelledby="growth-title growth-desc"`, `lang="zh-Hans"`, `<title id="growth-title">电子`, `<desc id="growth-desc">计算机`,
		`<g><title>汽车制造业，同比增长，21.3%</title>`,
	} {
		if !strings.Contains(string(svg), want) {
			t.Errorf("no %s", want)
		}
	}
	for _, without := range []string{"资料来源", "单位", "style"} {
		if strings.Contains(string(svg), without) {
			t.Errorf("a bare drawing has %q", without)
		}
	}
}

func TestCallersSlicesAreLeftAlone(t *testing.T) {
	s := fiveBars()
	s.Categories[0] = "a\x00b"
	s.Series[0].Points[0].Label = "1\n2"
	if _, err := newPainter(t).SVG(s, Size{Width: 720}, Options{}); err != nil {
		t.Fatal(err)
	}
	if s.Categories[0] != "a\x00b" || s.Series[0].Points[0].Label != "1\n2" {
		t.Errorf("%q, %q", s.Categories[0], s.Series[0].Points[0].Label)
	}
}

func TestDegenerateValuesAreDrawn(t *testing.T) {
	for _, values := range [][]Point{
		points(0, "0", 0, "0"), points(7, "7", 7, "7"), points(-7, "−7", -7, "−7"), points(1e300, "", -1e300, ""),
		points(5e-324, "", 5e-324, ""), points(1e300, "", 5e-324, ""), points(0, "", 1, ""), points(math.Copysign(0, -1), "", 1, ""),
	} {
		for _, f := range Forms() {
			s := Spec{ID: "x", Form: f, Categories: []string{"a", "b"}}
			for range max(1, f.series()) {
				s.Series = append(s.Series, Series{Points: values})
			}
			svg, err := newPainter(t).SVG(s, Size{Width: 360}, Options{})
			if errors.Is(err, ErrNegative) || errors.Is(err, ErrNothing) {
				continue
			}
			if err != nil {
				t.Errorf("%s of %v: %v", f, values, err)
			}
			for _, bad := range []string{"NaN", "Inf", "922337"} {
				if bytes.Contains(svg, []byte(bad)) {
					t.Errorf("%s of %v has %s: %s", f, values, bad, svg)
				}
			}
		}
	}
}

func FuzzSVG(f *testing.F) {
	f.Add("bar", "标题", "类别", "30.7%", 30.7, -9.1, 0.0, 720.0, 0.0, uint8(0))
	f.Add("donut", "R&D <x>", "\xff", "", 1e300, 5e-324, 3.0, 320.0, 640.0, uint8(7))
	f.Add("waterfall", "", "2020", "−", -1.0, math.Inf(1), 2.0, 1600.0, 120.0, uint8(255))
	f.Add("line", "a\x00b", "“”", "……", 5.0, 5.0, 5.0, 360.0, 300.0, uint8(3))
	f.Fuzz(func(t *testing.T, form, title, category, label string, a, b, c, width, height float64, flags uint8) {
		s := Spec{ID: title, Form: Form(form), Lang: label, Title: title, Subtitle: category, Unit: label, Source: title, Center: label,
			Description: category, Whole: c, Categories: []string{category, title, label, ""}}
		for i := range max(1, s.Form.series(), int(flags>>5)) {
			s.Series = append(s.Series, Series{Name: title, Points: []Point{
				{Value: a, Label: label, AtLeast: flags&1 != 0}, {Value: b, Label: category, Missing: flags&2 != 0},
				{Value: c * float64(i), Label: title, Total: flags&4 != 0}, {Value: a + b, Missing: flags&8 != 0}}})
		}
		svg, err := newPainter(t).SVG(s, Size{Width: width, Height: height}, Options{Standalone: flags&16 != 0})
		var e *Error
		if err != nil {
			if !errors.As(err, &e) {
				t.Fatalf("an error without a place: %v", err)
			}
			return
		}
		wellFormed(t, svg)
		for _, bad := range []string{`"NaN`, " NaN", "Inf ", "-922337"} {
			if bytes.Contains(svg, []byte(bad)) && !strings.Contains(title+category+label, strings.Trim(bad, ` "`)) {
				t.Fatalf("%s in %s", bad, svg)
			}
		}
	})
}
