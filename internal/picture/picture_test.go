package picture

import (
	"bytes"
	"image/png"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"zonepress/internal/chart"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/stamp"
)

const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

var first = record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-23"}

// painter is the painter of all tests, with the font that is shipped.
var painter = sync.OnceValues(func() (*chart.Painter, error) {
	font, err := os.ReadFile("../../templates/font/NotoSansSC-Regular-subset.ttf")
	if err != nil {
		return nil, err
	}
	return chart.NewPainter(font)
})

func newPainter(t testing.TB) *chart.Painter {
	t.Helper()
	p, err := painter()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func text(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

// set is a record with a figure, one without numbers, and a chart.
func set() *record.Set {
	value := func(digits, period, zh, en string) record.Value {
		return record.Value{
			Figure: "high-tech-firms", Measure: "value", MeasureName: text("数值", "value"), Period: period, PeriodName: text(period+"年末", "end of "+period),
			Digits: digits, Qualifier: "exact", Unit: text("家", "enterprises"), Number: text(digits, digits), Text: text(zh, en),
			Status: "published", Sources: []string{"press"},
		}
	}
	values := []record.Value{value("122", "2020", "122家", "122 enterprises"), value("165", "2025", "165家", "165 enterprises")}
	return &record.Set{
		Report:  record.Report{Title: text("清远高新区发展报告", "Qingyuan High-tech Zone Development Report"), Languages: lang.All()},
		Sources: []record.Source{{ID: "press", Title: text("强化创新基因", "Innovation")}},
		Figures: []record.Figure{
			{ID: "high-tech-firms", Title: text("高新技术企业数", "High-tech enterprises"), Unit: text("家", "enterprises"), Values: values},
			{ID: "nothing", Title: text("尚无数字的指标", "A figure without a number")},
			{ID: "growth", Title: text("高新技术企业", "High-tech enterprises"), Stated: []record.Value{{
				Measure: "growth", MeasureName: text("增长", "growth"), PeriodName: text("2025年", "2025"), Text: text("35.24%", "35.24%"), Status: "derived",
			}}},
		},
		Charts: []record.Chart{{
			ID: "firms", Form: "column", Title: text("高新技术企业由122家增加到165家", "High-tech enterprises rose from 122 to 165"),
			Scope: text("清远高新区，2020年末与2025年末", "End of 2020 and end of 2025"), Unit: text("家", "enterprises"), Note: text("2020年末数为推算。", "2020 is worked out."),
			Rows:    []record.Row{{Label: text("2020年末", "End of 2020"), Values: values[:1]}, {Label: text("2025年末", "End of 2025"), Values: values[1:]}},
			Sources: []string{"press"},
		}},
	}
}

// based is set with the address of its site.
func based() *record.Set {
	s := set()
	s.Report.Base = "https://example.gov.cn/report/"
	return s
}

func TestEveryPictureHasTheSizeOfItsKindAndAStamp(t *testing.T) {
	s := based()
	for _, l := range lang.All() {
		want := stamp.Stamp{
			Title: s.Charts[0].Title.In(l), Publisher: s.Report.Title.In(l), Permalink: "https://example.gov.cn/report" + l.Prefix() + "charts/firms/v/1/",
			Release: "2026-11", Number: 1, Source: chart.SourceLine(s, []string{"press"}, l), Data: hash,
		}
		for _, kind := range ChartKinds() {
			data, err := Chart(newPainter(t), s, &s.Charts[0], first, l, kind, hash)
			if err != nil {
				t.Fatalf("%s: %v", kind.Ending, err)
			}
			checkPicture(t, kind, data, want)
		}
		want.Title, want.Permalink = s.Figures[0].Title.In(l), "https://example.gov.cn/report"+l.Prefix()+"figures/high-tech-firms/v/1/"
		for _, kind := range FigureKinds() {
			data, err := Figure(newPainter(t), s, &s.Figures[0], first, l, kind, hash)
			if err != nil {
				t.Fatalf("%s: %v", kind.Ending, err)
			}
			checkPicture(t, kind, data, want)
		}
	}
}

// checkPicture reports a picture that has another size or stamp than it should.
func checkPicture(t *testing.T, kind Kind, data []byte, want stamp.Stamp) {
	t.Helper()
	read := stamp.ReadPNG
	if kind.Ending == ".svg" {
		read = stamp.ReadSVG
	} else if config, err := png.DecodeConfig(bytes.NewReader(data)); err != nil || config.Width != kind.Width || kind.Height > 0 && config.Height != kind.Height {
		t.Errorf("%s: %d by %d, %v", kind.Ending, config.Width, config.Height, err)
	}
	if got, err := read(data); err != nil || got != want {
		t.Errorf("%s: %+v, %v; want %+v", kind.Ending, got, err, want)
	}
}

func TestAChartSaysInsideWhereItComesFrom(t *testing.T) {
	for name, c := range map[string]struct {
		set             *record.Set
		issue           record.Issue
		lang            lang.Lang
		release, report string
		link            string
	}{
		"released":              {based(), first, lang.Chinese, "第1次发布 · 2026-11-23", "清远高新区发展报告", "https://example.gov.cn/report/charts/firms/v/1/"},
		"not released":          {set(), record.Issue{}, lang.Chinese, "尚未发布", "清远高新区发展报告", "/charts/firms/"},
		"in English":            {set(), first, lang.English, "Release 1 · 2026-11-23", "Qingyuan High-tech Zone Development Report", "/en/charts/firms/v/1/"},
		"in English, not so":    {based(), record.Issue{}, lang.English, "Not yet released", "Qingyuan High-tech Zone Development Report", "https://example.gov.cn/report/en/charts/firms/"},
		"of a later release":    {set(), record.Issue{Number: 12, Date: "2028-01-02"}, lang.Chinese, "第12次发布 · 2028-01-02", "清远高新区发展报告", "/charts/firms/v/12/"},
		"a release without day": {set(), record.Issue{Number: 2}, lang.English, "Release 2", "Qingyuan High-tech Zone Development Report", "/en/charts/firms/v/2/"},
	} {
		spec := ChartSpec(c.set, &c.set.Charts[0], c.issue, c.lang)
		if spec.Release != c.release || spec.Report != c.report || spec.Link != c.link {
			t.Errorf("%s: %q, %q, %q", name, spec.Release, spec.Report, spec.Link)
		}
		svg, err := Chart(newPainter(t), c.set, &c.set.Charts[0], c.issue, c.lang, SVG, hash)
		if err != nil {
			t.Fatal(err)
		}
		drawing, _, _ := strings.Cut(string(svg), "<metadata>")
		for _, want := range []string{c.release, c.report, c.link, spec.Title, spec.Unit, spec.Source, spec.Note} {
			if !strings.Contains(drawing, want) {
				t.Errorf("%s: the drawing lacks %q", name, want)
			}
		}
	}
}

func TestACardShowsTheHeadlineNumber(t *testing.T) {
	s := based()
	got := FigureCard(s, &s.Figures[0], first, lang.Chinese)
	want := chart.Card{
		ID: "high-tech-firms", Lang: "zh-Hans", Report: "清远高新区发展报告", Title: "高新技术企业数", Value: "165家", Caption: "2025年末 · 已公布",
		Source: "数据来源：《强化创新基因》", Release: "第1次发布 · 2026-11-23", Link: "https://example.gov.cn/report/figures/high-tech-firms/v/1/",
	}
	if got != want {
		t.Errorf("%+v", got)
	}
	if got := FigureCard(s, &s.Figures[2], first, lang.English).Caption; got != "2025 · growth · Derived" {
		t.Errorf("a measure that a source states: %q", got)
	}
}

func TestACardOfAFigureWithoutANumberSaysSo(t *testing.T) {
	s := set()
	for l, want := range map[lang.Lang]string{lang.Chinese: "尚无数据", lang.English: "No data yet"} {
		if got := FigureCard(s, &s.Figures[1], record.Issue{}, l); got.Value != want || got.Caption != "" || got.Source != "" {
			t.Errorf("%+v", got)
		}
		if _, err := Figure(newPainter(t), s, &s.Figures[1], record.Issue{}, l, Card, hash); err != nil {
			t.Error(err)
		}
	}
}

func TestTheSameRecordGivesTheSameBytes(t *testing.T) {
	s, p := based(), newPainter(t)
	var wg sync.WaitGroup
	for _, kind := range ChartKinds() {
		want, err := Chart(p, s, &s.Charts[0], first, lang.Chinese, kind, hash)
		if err != nil {
			t.Fatal(err)
		}
		for range 3 {
			wg.Go(func() {
				if got, err := Chart(p, based(), &s.Charts[0], first, lang.Chinese, kind, hash); err != nil || !bytes.Equal(got, want) {
					t.Errorf("%s differs the second time (%v)", kind.Ending, err)
				}
			})
		}
	}
	wg.Wait()
}

func TestKindsHaveEndingsOfTheirOwn(t *testing.T) {
	var endings []string
	for _, kind := range ChartKinds() {
		if slices.Contains(endings, kind.Ending) || kind.Width == 0 {
			t.Errorf("%+v", kind)
		}
		endings = append(endings, kind.Ending)
	}
	for _, kind := range FigureKinds() {
		if !slices.Contains(endings, kind.Ending) {
			t.Errorf("%s is of figures alone", kind.Ending)
		}
	}
}

func TestEveryLanguageHasAllWords(t *testing.T) {
	for _, l := range lang.All() {
		w := words[l]
		if w.release == "" || w.unreleased == "" || w.none == "" {
			t.Errorf("%s: %+v", l, w)
		}
		for status := range words[lang.Chinese].status {
			if w.status[status] == "" {
				t.Errorf("%s has no word for %s", l, status)
			}
		}
	}
}

func TestTheFontHasAllWords(t *testing.T) {
	for l, w := range words {
		all := w.release + w.unreleased + w.none
		for _, status := range w.status {
			all += status
		}
		if missing := newPainter(t).Lacks(all); len(missing) > 0 {
			t.Errorf("%s: %q", l, missing)
		}
	}
}

func TestAChartThatCannotBeDrawnIsAnError(t *testing.T) {
	s := set()
	s.Charts[0].Rows = nil
	for _, kind := range ChartKinds() {
		if data, err := Chart(newPainter(t), s, &s.Charts[0], first, lang.Chinese, kind, hash); err == nil {
			t.Errorf("%s: %d bytes", kind.Ending, len(data))
		}
	}
}

// BenchmarkChart shows what each kind of picture of a chart costs.
func BenchmarkChart(b *testing.B) {
	s, p := based(), newPainter(b)
	for _, kind := range ChartKinds() {
		b.Run(kind.Ending, func(b *testing.B) {
			b.ReportAllocs()
			size := 0
			for b.Loop() {
				data, err := Chart(p, s, &s.Charts[0], first, lang.Chinese, kind, hash)
				if err != nil {
					b.Fatal(err)
				}
				size = len(data)
			}
			b.ReportMetric(float64(size), "bytes/picture")
		})
	}
}

func BenchmarkFigure(b *testing.B) {
	s, p := based(), newPainter(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Figure(p, s, &s.Figures[0], first, lang.Chinese, Card, hash); err != nil {
			b.Fatal(err)
		}
	}
}
