package chart

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	markName   = regexp.MustCompile(`<g class="zc-m" role="img"><title>([^<]*)</title>`)
	markWhole  = regexp.MustCompile(`(?s)<g class="zc-m".*?</g>`)
	hiddenPart = regexp.MustCompile(`(?s)<g aria-hidden="true">.*?</g>`)
)

func marksOf(t *testing.T, s Spec) string {
	t.Helper()
	svg, err := newPainter(t).SVG(s, Size{Width: 268}, Options{Bare: true, Marks: true})
	if err != nil {
		t.Fatal(err)
	}
	return string(svg)
}

func TestEveryPointIsAMarkInReadingOrder(t *testing.T) {
	for _, s := range gallery() {
		var want []string
		add := func(category, series int) {
			name := strings.Repeat("x", category+1) + "-" + strings.Repeat("y", series+1)
			s.Series[series].Points[category].Name = name
			want = append(want, name)
		}
		if s.Form == Line {
			for j := range s.Series {
				for i := range s.Categories {
					add(i, j)
				}
			}
		} else {
			for i := range s.Categories {
				for j := range s.Series {
					add(i, j)
				}
			}
		}
		var got []string
		for _, m := range markName.FindAllStringSubmatch(marksOf(t, s), -1) {
			got = append(got, m[1])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", s.ID, got, want)
		}
	}
}

func TestMissingPointsThatAreNotDrawnAreStillTold(t *testing.T) {
	for _, form := range []Form{Stacked, Donut} {
		s := Spec{ID: "gap", Form: form, Lang: "en", Categories: []string{"A", "B"}, Series: []Series{{Points: points(1, "1", nil, "unknown")}}}
		if got := marksOf(t, s); !strings.Contains(got, `<g class="zc-m" role="img"><title>B, unknown</title></g>`) {
			t.Errorf("%s: %s", form, got)
		}
	}
}

func TestTextsBesideTheNamesOfMarksAreHidden(t *testing.T) {
	for _, s := range gallery() {
		svg := marksOf(t, s)
		for _, mark := range markWhole.FindAllString(svg, -1) {
			if strings.Count(mark, "<text") != strings.Count(mark, `aria-hidden="true"`) {
				t.Errorf("%s: a mark is read twice: %s", s.ID, mark)
			}
		}
		if rest := hiddenPart.ReplaceAllString(markWhole.ReplaceAllString(svg, ""), ""); strings.Contains(rest, "<text") || strings.Contains(rest, "<path") {
			t.Errorf("%s: neither mark nor hidden: %s", s.ID, rest)
		}
	}
}

func TestADrawingOfMarksIsAGroupWithANameAndADescription(t *testing.T) {
	for _, c := range []struct{ lang, subtitle, unit, want string }{
		{"zh-Hans", "企业数", "单位：家", `<desc id="id-desc">企业数；单位：家</desc>`},
		{"en", "Enterprises", "Unit: %", `<desc id="id-desc">Enterprises; Unit: %</desc>`},
		{"en", "", "Unit: %", `<desc id="id-desc">Unit: %</desc>`},
		{"en", "", "", ""},
	} {
		s := Spec{ID: "id", Form: Bar, Lang: c.lang, Title: `More "R&D"`, Subtitle: c.subtitle, Unit: c.unit, Description: "A: 1.",
			Categories: []string{"A"}, Series: []Series{{Points: points(1, "1")}}}
		svg := marksOf(t, s)
		head, _, _ := strings.Cut(svg, ">")
		if !strings.Contains(head, `role="group" aria-label="More &quot;R&amp;D&quot;"`) {
			t.Error(head)
		}
		if strings.Contains(head, "aria-describedby") != (c.want != "") || !strings.Contains(svg, c.want) || strings.Contains(svg, "A: 1.") {
			t.Errorf("%+v: %s", c, svg)
		}
	}
}
