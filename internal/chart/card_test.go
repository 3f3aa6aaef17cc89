package chart

import (
	"bytes"
	"fmt"
	"image/png"
	"strings"
	"testing"
)

// cards are what figures put on their cards, and what nobody should.
func cards() []Card {
	base := Card{ID: "high-tech-firms", Lang: "zh-Hans", Report: "清远高新区发展报告", Title: "高新技术企业数", Value: "165家", Caption: "2025年末 · 已公布",
		Source: "数据来源：《清远高新区:强化创新基因 续写高新篇章》", Release: "第1次发布 · 2026-11-23", Link: "https://www.example.gov.cn/figures/high-tech-firms/v/1/"}
	change := func(f func(c *Card)) Card {
		c := base
		f(&c)
		return c
	}
	long := "规模以上工业增加值中计算机、通信和其他电子设备制造业（含半导体材料与器件）所占的比重"
	return []Card{
		base,
		change(func(c *Card) { c.Title = strings.Repeat(long, 3) }),
		change(func(c *Card) { c.Title, c.Source = strings.Repeat("unbreakable", 20), strings.Repeat(long, 6) }),
		change(func(c *Card) { c.Value = "超1234567890.12亿元人民币（可比价）" }),
		change(func(c *Card) { c.Value, c.Caption = "目标值未公布", strings.Repeat("“十四五”", 20) }),
		change(func(c *Card) {
			c.Link, c.Report = strings.Repeat("https://example.gov.cn/", 20), strings.Repeat(long, 2)
		}),
		change(func(c *Card) { c.Lang, c.Value = "en", "over CNY 5.879 billion" }),
		{Value: "−1.6个百分点"},
		{},
	}
}

func TestCardsHoldAllTextsApartAndInside(t *testing.T) {
	for i, c := range cards() {
		for _, f := range []Frame{{1200, 630, 600}, {1080, 1080, 440}, {640, 480, 300}} {
			l := &layout{metrics: newPainter(t).metrics}
			width, err := l.fit(f, func(size Size) error {
				return l.card(&c, &Spec{Lang: c.Lang, Source: c.Source, Release: c.Release, Link: c.Link}, size)
			})
			if err != nil {
				t.Errorf("card %d in %d by %d: %v", i, f.Width, f.Height, err)
				continue
			}
			checkTexts(t, fmt.Sprint("card ", i), l, width, l.advance)
		}
	}
}

func TestCardsAreOfTheSizeOfTheirFrame(t *testing.T) {
	p := newPainter(t)
	for i, c := range cards() {
		data, err := p.Card(c, Frame{1200, 630, 600})
		if err != nil {
			t.Fatalf("card %d: %v", i, err)
		}
		if config, err := png.DecodeConfig(bytes.NewReader(data)); err != nil || config.Width != 1200 || config.Height != 630 {
			t.Errorf("card %d: %d by %d, %v", i, config.Width, config.Height, err)
		}
	}
}

// Programs that show links cut pictures to a square: the whole number must be
// left, or another number would be read.
func TestTheNumberOfACardSurvivesTheCutToASquare(t *testing.T) {
	for _, value := range []string{"165家", "9.1%", "58.79亿元", "−1.6个百分点", "CNY 4.6 billion"} {
		c := cards()[0]
		c.Value = value
		l := &layout{metrics: newPainter(t).metrics}
		width, err := l.fit(Frame{1200, 630, 600}, func(size Size) error { return l.card(&c, &Spec{}, size) })
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range l.ops {
			if o.kind != kindText || o.text == "" || !strings.Contains(value, o.text) {
				continue
			}
			x := float64(o.x) / unit
			if side := width * 630 / 1200; x < (width-side)/2 || x+l.advance(o.text, o.a) > (width+side)/2 {
				t.Errorf("%s: %q stands at %.0f of %.0f", value, o.text, x, width)
			}
		}
	}
}

func TestPartsFindsTheDigits(t *testing.T) {
	for value, want := range map[string][3]string{
		"165家":                   {"", "165", "家"},
		"35.24%":                 {"", "35.24", "%"},
		"超6500万元":                {"超", "6500", "万元"},
		"−1.6个百分点":               {"", "−1.6", "个百分点"},
		"over CNY 5.879 billion": {"over CNY ", "5.879", " billion"},
		"1,729 patents":          {"", "1,729", " patents"},
		"63%～68%":                {"", "63", "%～68%"},
		"尚无数据":                   {"", "尚无数据", ""},
		"":                       {"", "", ""},
	} {
		if got := parts(value); got != want {
			t.Errorf("%q: %q", value, got)
		}
	}
}

func TestCardsNameTheCharactersTheyShow(t *testing.T) {
	c := cards()[0]
	for _, text := range []string{c.Report, c.Title, c.Value, c.Caption, c.Source, c.Release, c.Link} {
		if !strings.Contains(c.Texts(), text) {
			t.Errorf("%q is not among the texts", text)
		}
	}
	s := originated(fiveBars())
	for _, text := range []string{s.Title, s.Subtitle, s.Unit, s.Source, s.Note, s.Report, s.Release, s.Link, s.Categories[4], s.Series[0].Name, "30.7%"} {
		if !strings.Contains(s.Texts(), text) {
			t.Errorf("%q is not among the texts of a drawing", text)
		}
	}
}

func FuzzCard(f *testing.F) {
	f.Add("标题", "165家", "2025年末", "https://example.gov.cn/")
	f.Add("\xff\x00", "−", "", "“”")
	f.Fuzz(func(t *testing.T, title, value, caption, link string) {
		c := Card{Title: title, Value: value, Caption: caption, Source: title, Release: value, Link: link, Report: caption, Lang: caption}
		data, err := newPainter(t).Card(c, Frame{300, 160, 300})
		if err != nil {
			return
		}
		if _, err := png.DecodeConfig(bytes.NewReader(data)); err != nil {
			t.Error(err)
		}
	})
}
