package shelf_test

import (
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/chart"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/shelf"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// The addresses of sites that the records of these tests stand on.
const (
	base  = "https://data.example.gov.cn/report/"
	moved = "https://new.example.gov.cn/"
)

var (
	firms  = address.Figure("firms")
	output = address.Figure("output")
	drawn  = address.Chart("growth")
)

// both is a text in both languages.
func both(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

// report is a record of figures, each with the digits of one number.
func report(base string, numbers ...string) *record.Set {
	s := &record.Set{
		Report:  record.Report{Title: both("报告", "Report"), Zone: both("园区", "Zone"), Base: base, Languages: lang.All()},
		Sources: []record.Source{{ID: "press", Kind: "newspaper", Title: both("日报", "Daily"), Year: 2026}},
	}
	for _, number := range numbers {
		id, digits, _ := strings.Cut(number, "=")
		s.Figures = append(s.Figures, record.Figure{
			ID: id, Title: both("指标"+id, "Indicator "+id), Unit: both("家", "enterprises"), Kind: "stock", Direction: "up",
			Topic: record.Topic{ID: "innovation", Title: both("创新", "Innovation")}, Definition: both("年末数。", "At the end of the year."),
			Values: []record.Value{{
				Figure: id, Measure: "value", MeasureName: both("数值", "Value"), Period: "2025", PeriodName: both("2025年末", "end of 2025"),
				Digits: digits, Qualifier: "exact", Unit: both("家", "enterprises"), Number: both(digits, digits),
				Text: both(digits+"家", digits+" enterprises"), Status: "published", Sources: []string{"press"},
			}},
		})
	}
	return s
}

// drawing is a record with a chart of its first figure. Charts have many
// pictures; what needs none goes without.
func drawing(s *record.Set) *record.Set {
	f := s.Figures[0]
	s.Charts = []record.Chart{{
		ID: drawn.ID, Form: "column", Title: both("企业增加", "More enterprises"), Scope: both("园区", "The zone"), Unit: both("家", "enterprises"),
		Rows:    []record.Row{{Label: both("甲", "A"), Values: f.Values}, {Label: both("乙", "B"), Values: f.Values}},
		Figures: []string{f.ID}, Sources: []string{"press"},
	}}
	return s
}

// past is the history of a record that was released as in each of some others.
func past(now *record.Set, redirects []site.Redirect, released ...*record.Set) *history.History {
	written := &site.Site{Redirects: redirects}
	for i, set := range released {
		day := []string{"2026-11-01", "2026-12-01", "2027-01-01"}[i]
		issue := record.Issue{Number: i + 1, Name: day[:7], Date: day}
		written.Releases = append(written.Releases, site.Release{Release: record.Release{Issue: issue, Set: *set}})
	}
	return history.Of(written, now, &source.List{}) // what changed in silence is not the matter here
}

func renamed(from, to string) site.Redirect {
	pos := source.Pos{File: "data/redirects.yaml", Line: 1, Column: 1}
	return site.Redirect{Pos: pos, Figure: source.At[string]{Value: from, Pos: pos}, To: source.At[string]{Value: to, Pos: pos}}
}

// painter is the painter of all tests, with the font that is shipped.
var painter = sync.OnceValues(func() (*chart.Painter, error) {
	font, err := os.ReadFile("../../templates/font/NotoSansSC-Regular-subset.ttf")
	if err != nil {
		return nil, err
	}
	return chart.NewPainter(font)
})

// input is what a shelf is filled from. The site stands where the record says.
func input(t *testing.T, h *history.History) shelf.Input {
	t.Helper()
	p, err := painter()
	if err != nil {
		t.Fatal(err)
	}
	return shelf.Input{Now: h.Now, History: h, Base: h.Now.Report.Base, Painter: p, Maker: []byte("test")}
}

// published is what was handed out, by path.
type published map[string][]byte

// fill fills a shelf. No file may be handed out twice.
func fill(t *testing.T, in shelf.Input) (*shelf.Shelf, published) {
	t.Helper()
	var mu sync.Mutex
	files := published{}
	s, err := shelf.Fill(in, func(path string, data []byte) error {
		mu.Lock()
		defer mu.Unlock()
		if _, twice := files[path]; twice {
			t.Errorf("%s is made twice", path)
		}
		files[path] = data
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return s, files
}

// of are the files of a thing in both editions, by edition and ending.
func (p published) of(thing address.Thing) map[string][]byte {
	files := map[string][]byte{}
	for path, data := range p {
		if t, l, part, ok := address.Parse(address.Of(path)); ok && t == thing {
			files[string(l)+part] = data
		}
	}
	return files
}

// at is the file at an address; it must be there.
func (p published) at(t *testing.T, at string) []byte {
	t.Helper()
	data, ok := p[address.Path(at)]
	if !ok {
		t.Fatalf("there is no file at %s", at)
	}
	return data
}

// equal compares files by their names.
func equal(a, b map[string][]byte) bool {
	return maps.EqualFunc(a, b, func(x, y []byte) bool { return string(x) == string(y) })
}

// differing are the names under which files differ, or stand on one side alone.
func differing(a, b published) []string {
	var names []string
	for name, data := range a {
		if other, ok := b[name]; !ok || string(other) != string(data) {
			names = append(names, name)
		}
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
