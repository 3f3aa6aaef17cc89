package history_test

import (
	"fmt"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/record"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// A report in the short form of these tests has a figure or chart on each line:
//
//	firms title=高企 unit=家 2020=122~base(firms@2025,firms.growth@2020..2025) 2025=over:165 growth@2020..2025=35.24
//	chart:firms form=column title=增至165家 firms@2020 firms@2025 ~firms@2025/firms@2020=43
//
// A number is PERIOD=DIGITS or MEASURE@PERIOD=DIGITS, with a qualifier before
// and an expression after the digits. A row of a chart is a reference, or an
// expression with what it comes to.
func set(t testing.TB, text string) *record.Set {
	t.Helper()
	s := &record.Set{Report: record.Report{Title: zh("报告"), Languages: lang.All()}}
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		if id, isChart := strings.CutPrefix(fields[0], "chart:"); isChart {
			s.Charts = append(s.Charts, chart(t, s, id, fields[1:]))
			continue
		}
		s.Figures = append(s.Figures, figure(t, fields[0], fields[1:]))
	}
	return s
}

func zh(text string) record.Text {
	return record.Text{lang.Chinese: text, lang.English: text + " (en)"}
}

func figure(t testing.TB, id string, fields []string) record.Figure {
	f := record.Figure{ID: id, Title: zh(id), Unit: zh("家"), Definition: zh("定义")}
	for _, field := range fields {
		key, value, ok := strings.Cut(field, "=")
		if !ok {
			t.Fatalf("%q has no =", field)
		}
		switch key {
		case "title":
			f.Title = zh(value)
		case "unit":
			f.Unit = zh(value)
		case "definition":
			f.Definition = zh(value)
		default:
			addNumber(&f, key, value)
		}
	}
	return f
}

func addNumber(f *record.Figure, key, value string) {
	measure, at, stated := strings.Cut(key, "@")
	if !stated {
		measure, at = "value", key
	}
	digits, expression, _ := strings.Cut(value, "~")
	qualifier, bare, qualified := strings.Cut(digits, ":")
	if !qualified {
		qualifier, bare = "exact", digits
	}
	v := record.Value{Figure: f.ID, Measure: measure, MeasureName: zh(measure), Period: at, PeriodName: zh(at + "年"), Digits: bare,
		Qualifier: qualifier, Unit: f.Unit, Number: zh(bare), Text: zh(bare + f.Unit[lang.Chinese]), Status: "published", Formula: expression}
	switch {
	case measure == "value":
		f.Values = append(f.Values, v)
	case measure == "target":
		f.Targets = append(f.Targets, v)
	case expression != "":
		f.Computed = append(f.Computed, v)
	default:
		f.Stated = append(f.Stated, v)
	}
}

func chart(t testing.TB, s *record.Set, id string, fields []string) record.Chart {
	c := record.Chart{ID: id, Form: "column", Title: zh(id), Unit: zh("家")}
	for _, field := range fields {
		if key, value, ok := strings.Cut(field, "="); ok && (key == "form" || key == "title") {
			if key == "form" {
				c.Form = value
			} else {
				c.Title = zh(value)
			}
			continue
		}
		v := drawn(t, s, field)
		if v.Figure != "" {
			c.Figures = append(c.Figures, v.Figure)
		}
		c.Rows = append(c.Rows, record.Row{Label: zh(v.Period), Values: []record.Value{v}})
	}
	return c
}

func drawn(t testing.TB, s *record.Set, field string) record.Value {
	if expression, ok := strings.CutPrefix(field, "~"); ok {
		expression, digits, _ := strings.Cut(expression, "=")
		return record.Value{Measure: "value", Digits: digits, Qualifier: "exact", Unit: zh("家"), Text: zh(digits + "家"), Formula: expression}
	}
	id, at, _ := strings.Cut(field, "@")
	id, measure, _ := strings.Cut(id, ".")
	if measure == "" {
		measure = "value"
	}
	for _, v := range s.Figure(id).All() {
		if v.Period == at && v.Measure == measure {
			return v
		}
	}
	t.Fatalf("nothing is called %s", field)
	return record.Value{}
}

// world is a report with its past, as load gives it.
type world struct {
	site *site.Site
	now  *record.Set
}

// report is a report that stands as in the last of some texts, and was released
// as in those before: on the first of January 2027, of February and so on.
func report(t testing.TB, stages ...string) *world {
	t.Helper()
	w := &world{site: &site.Site{}}
	for i, text := range stages[:len(stages)-1] {
		name := fmt.Sprintf("2027-%02d", i+1)
		released := record.Release{Issue: record.Issue{Number: i + 1, Name: name, Date: name + "-01"}, Set: *set(t, text)}
		w.site.Releases = append(w.site.Releases, site.Release{Pos: source.Pos{File: "data/releases/" + name + ".yaml", Line: 1, Column: 1}, Release: released})
	}
	w.now = set(t, stages[len(stages)-1])
	for i := range w.now.Figures {
		w.site.Indicators = append(w.site.Indicators, written(t, &w.now.Figures[i]))
	}
	for _, c := range w.now.Charts {
		pos := source.Pos{File: "data/charts/" + c.ID + ".yaml", Line: 1, Column: 5}
		w.site.Charts = append(w.site.Charts, site.Chart{ID: at(c.ID, pos)})
	}
	w.site.Plans = []site.Plan{{ID: at("plan-14", source.Pos{File: "p"}), From: at(2021, source.Pos{File: "p"}), To: at(2025, source.Pos{File: "p"})}}
	return w
}

func at[T any](value T, pos source.Pos) source.At[T] { return source.At[T]{Value: value, Pos: pos} }

// written is a figure as it stands in its file: the title in line 2, the unit in
// line 3, the definition in line 4, then a number in each line.
func written(t testing.TB, f *record.Figure) site.Indicator {
	pos := source.Pos{File: "data/indicators/" + f.ID + ".yaml", Line: 1, Column: 5}
	line := func(n int) source.Pos { return source.Pos{File: pos.File, Line: n, Column: 10} }
	i := site.Indicator{
		ID: at(f.ID, pos), Title: site.Text{lang.Chinese: at(f.Title[lang.Chinese], line(2))}, Unit: site.Unit{Text: site.Text{lang.Chinese: at(f.Unit[lang.Chinese], line(3))}},
		Definition: site.Text{lang.Chinese: at(f.Definition[lang.Chinese], line(4))},
	}
	n := 5
	for _, v := range f.Values {
		o := site.Observation{Pos: line(n), Period: at(parsed(t, v.Period), line(n)), Value: at(decimal(t, v.Digits), line(n))}
		if v.Formula != "" {
			o.Value, o.Expression = source.At[quantity.Decimal]{}, at(site.Expression{Text: v.Formula}, line(n))
		}
		i.Observations = append(i.Observations, o)
		n++
	}
	for _, v := range f.Stated {
		i.Stated = append(i.Stated, site.Stated{Pos: line(n), Measure: at(v.Measure, line(n)), Period: at(parsed(t, v.Period), line(n)), Value: at(decimal(t, v.Digits), line(n))})
		n++
	}
	for _, v := range f.Targets {
		i.Targets = append(i.Targets, site.Target{Pos: line(n), Plan: at(v.Period, line(n)), Value: at(decimal(t, v.Digits), line(n))})
		n++
	}
	return i
}

func parsed(t testing.TB, text string) period.Period {
	t.Helper()
	p, err := period.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func decimal(t testing.TB, digits string) quantity.Decimal {
	t.Helper()
	d, err := quantity.ParseDecimal(digits)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// correct adds entries to data/corrections.yaml, each a line of its own such as
// "firms.growth@2025 165→166 2027-01-05 correction"; → with nothing behind it
// withdraws a number.
func (w *world) correct(t testing.TB, entries ...string) *world {
	t.Helper()
	for _, text := range entries {
		line := source.Pos{File: "data/corrections.yaml", Line: len(w.site.Corrections) + 1, Column: 3}
		fields := strings.Fields(text)
		c := site.Correction{Pos: line, Reason: site.Text{lang.Chinese: at("原因", line)}}
		id, when, _ := strings.Cut(fields[0], "@")
		id, measure, measured := strings.Cut(id, ".")
		c.Figure = at(id, line)
		if measured {
			c.Measure = at(measure, line)
		}
		if when != "" {
			c.Period = at(parsed(t, when), line)
		}
		for _, field := range fields[1:] {
			old, now, isNumber := strings.Cut(field, "→")
			switch {
			case isNumber:
				c.Old = at(decimal(t, old), line)
				if now != "" {
					c.New = at(decimal(t, now), line)
				}
			case strings.HasPrefix(field, "20"):
				c.Date = at(field, line)
			default:
				c.Kind = at(site.CorrectionKind(field), line)
			}
		}
		if !c.Kind.Given() {
			c.Kind = at(site.Erratum, line)
		}
		w.site.Corrections = append(w.site.Corrections, c)
	}
	return w
}

// redirect adds entries to data/redirects.yaml: "figure:old→new", or with
// nothing behind the arrow for what was withdrawn.
func (w *world) redirect(entries ...string) *world {
	for _, text := range entries {
		line := source.Pos{File: "data/redirects.yaml", Line: len(w.site.Redirects) + 1, Column: 3}
		from, to, _ := strings.Cut(text, "→")
		kind, id, _ := strings.Cut(from, ":")
		r := site.Redirect{Pos: line, Date: at("2027-06-01", line)}
		if kind == "figure" {
			r.Figure = at(id, line)
		} else {
			r.Chart = at(id, line)
		}
		if to == "" {
			r.Gone = site.Text{lang.Chinese: at("不再统计", line)}
		} else {
			r.To = at(to, line)
		}
		w.site.Redirects = append(w.site.Redirects, r)
	}
	return w
}

// of makes the history, and lists what is wrong: place and code.
func (w *world) of() (*history.History, []string) {
	var problems source.List
	h := history.Of(w.site, w.now, &problems)
	var told []string
	for _, p := range problems.Sorted() {
		told = append(told, p.Pos.String()+" "+p.Code)
	}
	return h, told
}

// show prints changes on one line each.
func show(changes []history.Change) []string {
	var lines []string
	for _, c := range changes {
		text := string(c.Kind) + " " + string(c.Thing.Kind) + "/" + c.Thing.ID
		if c.OldID != "" {
			text += " from " + c.OldID
		}
		if c.Field != "" {
			text += " " + c.Field
		}
		for _, v := range []*record.Value{c.Old, c.New} {
			switch {
			case v != nil:
				text += " " + v.Measure + "@" + v.Period + "=" + v.Digits
			case c.Old != nil || c.New != nil:
				text += " -"
			}
		}
		for _, why := range c.Why {
			text += " because " + why.OldDigits + "→" + why.NewDigits
		}
		if c.Follows {
			text += " follows"
		}
		if reason := c.Reason.In(lang.Chinese); reason != "" {
			text += " reason " + reason
		}
		lines = append(lines, text)
	}
	return lines
}

func firms() address.Thing { return address.Figure("firms") }
