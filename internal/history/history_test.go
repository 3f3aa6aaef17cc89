package history_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// past is a report after two further releases: a value was revised, a figure
// renamed and one withdrawn.
func past(t testing.TB) (*history.History, []string) {
	return report(t,
		`firms 2020=122~base(firms@2025,35) 2025=165
patents 2025=1729
rank 2025=2
chart:growth title=增至165家 firms@2020 firms@2025`,
		`firms 2020=123~base(firms@2025,35) 2025=166
patents 2025=1729
chart:growth title=增至166家 firms@2020 firms@2025`,
		`firms 2020=123~base(firms@2025,35) 2025=166 2026=170
valid-patents title=patents 2025=1730
chart:growth title=增至166家 firms@2020 firms@2025`,
		`firms 2020=124~base(firms@2025,35) 2025=167 2026=170
valid-patents title=patents 2025=1730
chart:growth title=增至167家 firms@2020 firms@2025`,
	).correct(t,
		"firms@2025 165→166 2027-01-05",
		"patents@2025 1729→1730 2027-02-05 revision",
		"firms@2025 166→167 2027-03-05",
	).redirect("figure:patents→valid-patents", "figure:rank→").of()
}

func TestReleasesSayWhatTheyChanged(t *testing.T) {
	h, told := past(t)
	if len(told) > 0 {
		t.Fatal(told)
	}
	for i, want := range [][]string{
		nil,
		{
			"number figures/firms value@2020=122 value@2020=123 because 165→166 follows",
			"number figures/firms value@2025=165 value@2025=166 because 165→166",
			"withdrawn figures/rank reason 不再统计",
			"number charts/growth value@2020=122 value@2020=123 because 165→166 follows",
			"number charts/growth value@2025=165 value@2025=166 because 165→166",
			"wording charts/growth title because 165→166 follows",
		},
		{
			"added figures/firms - value@2026=170",
			"renamed figures/valid-patents from patents",
			"number figures/valid-patents value@2025=1729 value@2025=1730 because 1729→1730",
		},
	} {
		if got := show(h.Release(i + 1).Changes); !slices.Equal(got, want) {
			t.Errorf("release %d changed\n%s\nwant\n%s", i+1, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	if h.Release(0) != nil || h.Release(4) != nil || h.Latest() != h.Release(3) {
		t.Error("releases are not found by their numbers")
	}
}

func TestSinceTellsEverythingFromARelease(t *testing.T) {
	h, _ := past(t)
	for _, c := range []struct {
		thing address.Thing
		want  []string
	}{
		{address.Figure("firms").In(1), []string{
			"number figures/firms value@2020=122 value@2020=123 because 165→166 follows",
			"number figures/firms value@2025=165 value@2025=166 because 165→166",
			"added figures/firms - value@2026=170",
			"number figures/firms value@2020=123 value@2020=124 because 166→167 follows",
			"number figures/firms value@2025=166 value@2025=167 because 166→167"}},
		{address.Figure("firms").In(3), []string{
			"number figures/firms value@2020=123 value@2020=124 because 166→167 follows",
			"number figures/firms value@2025=166 value@2025=167 because 166→167"}},
		{address.Figure("patents").In(1), []string{
			"renamed figures/valid-patents from patents",
			"number figures/valid-patents value@2025=1729 value@2025=1730 because 1729→1730"}},
		{address.Figure("valid-patents").In(3), nil},
		{address.Figure("rank").In(1), []string{"withdrawn figures/rank reason 不再统计"}},
		{address.Figure("firms"), nil},
		{address.Figure("firms").In(9), nil},
		{address.Figure("nobody").In(1), nil},
	} {
		if got := show(h.Since(c.thing)); !slices.Equal(got, c.want) {
			t.Errorf("since %v:\n%s\nwant\n%s", c.thing, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

func TestThingsAreFollowedOverTheirNames(t *testing.T) {
	h, _ := past(t)
	for _, c := range []struct {
		thing     address.Thing
		numbers   []int
		versions  string
		successor string
		stands    bool
	}{
		{address.Figure("firms"), []int{1, 2, 3}, "firms/1 firms/2 firms/3", "firms", true},
		{address.Figure("patents"), []int{1, 2}, "patents/1 patents/2 valid-patents/3", "valid-patents", true},
		{address.Figure("valid-patents").In(3), []int{3}, "patents/1 patents/2 valid-patents/3", "valid-patents", true},
		{address.Figure("rank").In(1), []int{1}, "rank/1", "", false},
		{address.Chart("growth"), []int{1, 2, 3}, "growth/1 growth/2 growth/3", "growth", true},
		{address.Chart("firms"), nil, "", "", false},
	} {
		if got := h.Numbers(c.thing); !slices.Equal(got, c.numbers) {
			t.Errorf("%v is in the releases %v, want %v", c.thing, got, c.numbers)
		}
		var versions []string
		for _, v := range h.Versions(c.thing) {
			versions = append(versions, fmt.Sprintf("%s/%d", v.ID, v.Release))
		}
		if got := strings.Join(versions, " "); got != c.versions {
			t.Errorf("%v has the versions %s, want %s", c.thing, got, c.versions)
		}
		got, stands := h.Successor(c.thing)
		if stands != c.stands || stands && (got.ID != c.successor || got.Kind != c.thing.Kind || got.Release != 0) {
			t.Errorf("%v is now %v, %t", c.thing, got, stands)
		}
	}
}

func TestStandingSaysWhatIsReleased(t *testing.T) {
	h, _ := past(t)
	for _, c := range []struct {
		thing          address.Thing
		issue, changed int
		draft          int
		corrections    []string
	}{
		{address.Figure("firms"), 0, 0, 2, []string{"166→167", "165→166"}},
		{address.Figure("valid-patents"), 3, 3, 0, []string{"1729→1730"}},
		{address.Figure("patents"), 0, 0, 0, []string{"1729→1730"}},
		{address.Figure("nobody"), 0, 0, 0, nil},
		{address.Chart("growth"), 0, 0, 3, []string{"166→167", "165→166"}},
	} {
		got := h.Standing(c.thing)
		var corrections []string
		for _, one := range got.Corrections {
			corrections = append(corrections, one.OldDigits+"→"+one.NewDigits)
		}
		if got.Issue.Number != c.issue || got.Changed.Number != c.changed || len(got.Draft) != c.draft || !slices.Equal(corrections, c.corrections) {
			t.Errorf("%v stands as %d, changed in %d, draft %q, corrections %q", c.thing, got.Issue.Number, got.Changed.Number, show(got.Draft), corrections)
		}
	}
}

func TestAThingStandsAsReleasedOnlyIfAllThatIsPrintedIsTheSame(t *testing.T) {
	const text = "firms 2025=165\nchart:c firms@2025"
	plain := func(*world) {}
	for name, c := range map[string]struct {
		change        func(*world)
		figure, chart int
	}{
		"nothing":              {plain, 2, 2},
		"the report's title":   {func(w *world) { w.now.Report.Title = zh("新") }, 0, 0},
		"the licence":          {func(w *world) { w.now.Report.License.Name = "CC BY" }, 0, 0},
		"the base, first":      {func(w *world) { w.now.Report.Base = "https://example.org/" }, 2, 2},
		"the base, another":    {func(w *world) { w.site.Releases[1].Report.Base, w.now.Report.Base = "https://a/", "https://b/" }, 2, 2},
		"the description":      {func(w *world) { w.now.Report.Description = zh("新") }, 2, 2},
		"a source of a value":  {func(w *world) { w.now.Figures[0].Values[0].Sources = []string{"x"} }, 0, 2},
		"a source's own title": {func(w *world) { cite(w, &w.site.Releases[1].Set, "旧"); cite(w, w.now, "新") }, 0, 0},
		"how it is printed":    {func(w *world) { w.now.Figures[0].Values[0].Text = zh("165 家") }, 0, 2},
		"the definition":       {func(w *world) { w.now.Figures[0].Definition = zh("新") }, 0, 0},
		"the form":             {func(w *world) { w.now.Charts[0].Form = "bar" }, 2, 0},
		"an entry that waits": {func(w *world) {
			w.correct(t, "firms@2025 165→165 2027-02-05 method")
		}, 0, 0},
		"an entry that was released": {func(w *world) {
			w.correct(t, "firms@2025 165→165 2027-01-05 method")
		}, 2, 2},
		"words that wait":          {func(w *world) { w.correct(t, "firms 2027-02-05 wording") }, 0, 0},
		"words that were released": {func(w *world) { w.correct(t, "firms 2027-02-01 wording") }, 2, 2},
	} {
		t.Run(name, func(t *testing.T) {
			w := report(t, text, text, text)
			c.change(w)
			h, _ := w.of()
			if got := h.Standing(address.Figure("firms")).Issue.Number; got != c.figure {
				t.Errorf("the figure stands as in release %d, want %d", got, c.figure)
			}
			if got := h.Standing(address.Chart("c")).Issue.Number; got != c.chart {
				t.Errorf("the chart stands as in release %d, want %d", got, c.chart)
			}
		})
	}
}

// cite lets a set's figure and chart rest on a source.
func cite(_ *world, s *record.Set, title string) {
	s.Sources = []record.Source{{ID: "press", Title: zh(title)}}
	s.Figures[0].Values[0].Sources = []string{"press"}
	s.Charts[0].Sources = []string{"press"}
	s.Charts[0].Rows[0].Values[0].Sources = []string{"press"}
}

func TestChangedIsTheReleaseSinceWhichAThingIsAsItIs(t *testing.T) {
	h, _ := report(t, "firms 2025=1", "firms 2025=2", "firms 2025=2", "firms 2025=2\nnew 2025=1", "firms 2025=2\nnew 2025=1").of()
	for id, want := range map[string]int{"firms": 2, "new": 4, "nobody": 0} {
		if got := h.Standing(address.Figure(id)).Changed.Number; got != want {
			t.Errorf("%s last changed in release %d, want %d", id, got, want)
		}
	}
}

func TestEntriesAreShownAsReadersSawTheNumbers(t *testing.T) {
	w := report(t, "firms unit=家 2025=over:165 growth@2025=1.0", "firms unit=家 2025=167 growth@2025=1.1").correct(t,
		"firms@2025 165→166 2027-01-05", "firms@2025 166→167 2027-01-06 revision", "firms.growth@2025 1.0→1.1 2027-01-07", "firms 2027-01-08 wording")
	w.site.Indicators[0].Unit.Singular = source.At[string]{Value: "firm"}
	h, told := w.of()
	if len(told) > 0 {
		t.Fatal(told)
	}
	var got []string
	for _, c := range h.Corrections {
		got = append(got, strings.Join([]string{c.Anchor(), c.Old.In(lang.Chinese), c.New.In(lang.Chinese), c.Name.In(lang.Chinese),
			c.PeriodName.In(lang.Chinese), c.Title.In(lang.English), string(c.Kind), c.Reason.In(lang.Chinese)}, "|"))
	}
	want := []string{
		"firms-2027-01-08|||||firms (en)|wording|原因",
		"firms-2025-2027-01-07-growth|1.0家|1.1家|growth|2025年|firms (en)|correction|原因",
		"firms-2025-2027-01-06|166家|167家||2025年|firms (en)|revision|原因",
		"firms-2025-2027-01-05|165家|166家||2025年|firms (en)|correction|原因",
	}
	if !slices.Equal(got, want) {
		t.Errorf("entries\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if english := h.Corrections[3].New.In(lang.English); english != "166 家 (en)" {
		t.Errorf("a number that no record has is %q in English", english)
	}
}

func TestEntriesBelongToTheReleaseThatFirstHasThem(t *testing.T) {
	h, _ := report(t, "a 2025=1\nb 2025=1", "a 2025=2\nb definition=x 2025=1", "a 2025=3\nb definition=x 2025=1", "a 2025=4\nb definition=y 2025=1").correct(t,
		"a@2025 1→2 2027-02-01", "a@2025 2→3 2027-02-02", "a@2025 3→4 2027-03-01",
		"b 2027-01-15 wording", "b 2027-03-01 wording", "b 2027-02-15 method").of()
	got := map[string]int{}
	for _, c := range h.Corrections {
		got[c.Figure+c.Date] = c.Release
	}
	for entry, want := range map[string]int{
		"a2027-02-01": 2, "a2027-02-02": 3, "a2027-03-01": 0, // on the day of a release, and after it
		"b2027-01-15": 2, "b2027-02-15": 3, "b2027-03-01": 0,
	} {
		if got[entry] != want {
			t.Errorf("%s belongs to release %d, want %d", entry, got[entry], want)
		}
	}
}

func TestChartsChangeInTheirNumbersTextsAndDrawing(t *testing.T) {
	for name, c := range map[string]struct {
		stages    []string
		entries   []string
		redirects []string
		want      []string
		told      []string
	}{
		"another title": {
			stages: []string{"f 2025=1\nchart:c title=a f@2025", "f 2025=1\nchart:c title=b f@2025"},
			want:   []string{"wording charts/c title"},
		},
		"another form": {
			stages: []string{"f 2025=1\nchart:c form=bar f@2025", "f 2025=1\nchart:c form=line f@2025"},
			want:   []string{"wording charts/c form"},
		},
		"another row": {
			stages: []string{"f 2024=1 2025=2\nchart:c f@2025", "f 2024=1 2025=2\nchart:c f@2024 f@2025"},
			want:   []string{"wording charts/c rows"},
		},
		"a row moved and corrected": {
			stages:  []string{"f 2024=1 2025=2\nchart:c f@2024 f@2025", "f 2024=1 2025=3\nchart:c f@2025 f@2024"},
			entries: []string{"f@2025 2→3 2027-01-05"},
			want:    []string{"number figures/f value@2025=2 value@2025=3 because 2→3", "number charts/c value@2025=2 value@2025=3 because 2→3", "wording charts/c rows"},
		},
		"a number worked out for the chart": {
			stages:  []string{"f 2024=1 2025=2\nchart:c ~f@2025/f@2024=1", "f 2024=1 2025=3\nchart:c ~f@2025/f@2024=2"},
			entries: []string{"f@2025 2→3 2027-01-05"},
			want:    []string{"number figures/f value@2025=2 value@2025=3 because 2→3", "number charts/c value@=1 value@=2 because 2→3 follows"},
		},
		"a number worked out for no reason": {
			stages: []string{"f 2024=1 2025=2\nchart:c ~f@2025/f@2024=1", "f 2024=1 2025=2\nchart:c ~f@2025/f@2024=5"},
			want:   []string{"number charts/c value@=1 value@=5"},
			told:   []string{"data/charts/c.yaml:1:5 drawing-silent"},
		},
		"the chart of a renamed figure": {
			stages:    []string{"f 2024=1 2025=2\nchart:c f@2025 ~f@2025/f@2024=1", "g title=f 2024=1 2025=2\nchart:c g@2025 ~g@2025/g@2024=1"},
			redirects: []string{"figure:f→g"},
			want:      []string{"renamed figures/g from f"},
		},
		"a renamed chart": {
			stages:    []string{"f 2025=1\nchart:c title=a f@2025", "f 2025=1\nchart:d title=a f@2025"},
			redirects: []string{"chart:c→d"},
			want:      []string{"renamed charts/d from c"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := report(t, append(c.stages, c.stages[len(c.stages)-1])...).correct(t, c.entries...).redirect(c.redirects...)
			h, _ := w.of()
			if got := show(h.Release(2).Changes); !slices.Equal(got, c.want) {
				t.Errorf("changed %q, want %q", got, c.want)
			}
			_, told := report(t, c.stages...).correct(t, c.entries...).redirect(c.redirects...).of()
			if !slices.Equal(told, c.told) {
				t.Errorf("told %q, want %q", told, c.told)
			}
		})
	}
}

func TestStatusAndNotesChangeWithoutAnEntry(t *testing.T) {
	w := report(t, "f 2025=1", "f 2025=1")
	w.now.Figures[0].Values[0].Status = string(site.Final)
	w.now.Figures[0].Values[0].Note = zh("注")
	h, told := w.of()
	want := []string{"status figures/f value@2025=1 value@2025=1", "wording figures/f note value@2025=1 value@2025=1"}
	if got := show(h.Standing(address.Figure("f")).Draft); !slices.Equal(got, want) || len(told) > 0 {
		t.Errorf("draft %q, told %q", got, told)
	}
}

func TestALanguageThatIsAddedRewordsNothing(t *testing.T) {
	w := report(t, "f 2025=1", "f 2025=1")
	delete(w.site.Releases[0].Figures[0].Title, lang.English)
	if h, told := w.of(); len(told) > 0 || len(h.Standing(firms()).Draft) > 0 {
		t.Errorf("told %q", told)
	}
}

func TestAReportWithoutAPastHasNoHistory(t *testing.T) {
	for _, h := range []*history.History{
		history.Of(&site.Site{}, nil, &source.List{}),
		{Now: set(t, "firms 2025=1")},
		{},
	} {
		if h.Latest() != nil || h.Numbers(firms()) != nil || h.Versions(firms()) != nil || h.Since(firms().In(1)) != nil {
			t.Error("there is a past")
		}
		if s := h.Standing(firms()); s.Issue.Released() || s.Changed.Released() || s.Draft != nil || s.Corrections != nil {
			t.Errorf("stands as %+v", s)
		}
	}
}
