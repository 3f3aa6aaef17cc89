package history_test

import (
	"slices"
	"strings"
	"testing"

	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/message"
	"zonepress/internal/source"
)

func TestWhatIsReleasedIsRenamedOrWithdrawnButNeverLost(t *testing.T) {
	for name, c := range map[string]struct {
		stages    []string
		redirects []string
		want      []string
	}{
		"a figure is gone": {
			stages: []string{"firms 2025=1\npatents 2025=2", "patents 2025=2"},
			want:   []string{"data/redirects.yaml figure-missing"},
		},
		"a figure is gone, and one like it is new": {
			stages: []string{"hightech-firms 2025=1", "high-tech-firms 2025=1"},
			want:   []string{"data/redirects.yaml figure-missing-near"},
		},
		"a figure is gone since the release before": {
			stages: []string{"firms 2025=1\npatents 2025=2", "patents 2025=2", "patents 2025=2"},
			want:   []string{"data/redirects.yaml figure-missing"},
		},
		"a figure was withdrawn": {
			stages:    []string{"firms 2025=1\npatents 2025=2", "patents 2025=2"},
			redirects: []string{"figure:firms→"},
		},
		"a chart is gone": {
			stages: []string{"firms 2025=1\nchart:firms firms@2025", "firms 2025=1"},
			want:   []string{"data/redirects.yaml chart-missing"},
		},
		"a chart was withdrawn": {
			stages:    []string{"firms 2025=1\nchart:firms firms@2025", "firms 2025=1"},
			redirects: []string{"chart:firms→"},
		},
		"a chart was renamed": {
			stages:    []string{"firms 2025=1\nchart:firms title=a firms@2025", "firms 2025=1\nchart:enterprises title=a firms@2025"},
			redirects: []string{"chart:firms→enterprises"},
		},
		"renamed to what does not exist": {
			stages:    []string{"firms 2025=1", "enterprises 2025=1"},
			redirects: []string{"figure:firms→enterprise"},
			want:      []string{"data/redirects.yaml:1:3 renamed-nowhere-near"},
		},
		"renamed and still there": {
			stages:    []string{"firms 2025=1", "firms 2025=1\nenterprises 2025=1"},
			redirects: []string{"figure:firms→enterprises"},
			want:      []string{"data/redirects.yaml:1:3 renamed-defined"},
		},
		"withdrawn and still there": {
			stages:    []string{"firms 2025=1", "firms 2025=1"},
			redirects: []string{"figure:firms→"},
			want:      []string{"data/redirects.yaml:1:3 gone-defined"},
		},
		"an id that was never released": {
			stages:    []string{"firms 2025=1", "firms 2025=1"},
			redirects: []string{"figure:firmz→firms"},
			want:      []string{"data/redirects.yaml:1:3 redirect-idle-near"},
		},
		"nothing was released yet": {
			stages:    []string{"firms 2025=1"},
			redirects: []string{"figure:old→firms"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if _, got := report(t, c.stages...).redirect(c.redirects...).of(); !slices.Equal(got, c.want) {
				t.Errorf("told %q, want %q", got, c.want)
			}
		})
	}
}

func TestEntriesThatLeadNowhereAreTold(t *testing.T) {
	for name, c := range map[string]struct {
		stages    []string
		entries   []string
		redirects []string
		want      []string
	}{
		"no such figure": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firmz@2025 165→166 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-no-figure-near"},
		},
		"a figure that was withdrawn": {
			stages:    []string{"firms 2025=165\na 2025=1", "firms 2025=166\na 2025=1", "a 2025=1"},
			redirects: []string{"figure:firms→"},
			entries:   []string{"firms@2025 165→166 2027-01-05"},
		},
		"a figure that was withdrawn after its last correction": {
			stages:    []string{"firms 2025=165\na 2025=1", "a 2025=1"},
			redirects: []string{"figure:firms→"},
			entries:   []string{"firms@2025 165→166 2027-01-05"},
		},
		"no such period": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firms@2024 165→166 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-no-number"},
		},
		"no such measure": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firms.growth@2025 165→166 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-no-number"},
		},
		"words about a number that is not there": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firms@2024 2027-01-05 wording"},
			want:    []string{"data/corrections.yaml:1:3 correction-no-number"},
		},
		"an old number that was never published": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firms@2025 160→165 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-old"},
		},
		"an old number in other digits": {
			stages:  []string{"firms 2025=35.240", "firms 2025=35.240"},
			entries: []string{"firms@2025 35.24→35.240 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-old"},
		},
		"a number that was not published before": {
			stages:  []string{"firms 2024=1", "firms 2024=1 2025=165"},
			entries: []string{"firms@2025 160→165 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-old-none"},
		},
		"a new number that is not there": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firms@2025 165→166 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-new"},
		},
		"two entries of which the last does not hold": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firms@2025 165→166 2027-01-05", "firms@2025 166→167 2027-01-06"},
			want:    []string{"data/corrections.yaml:2:3 correction-new"},
		},
		"said to be withdrawn": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firms@2025 165→ 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-not-withdrawn"},
		},
		"entered twice": {
			stages:  []string{"firms 2025=165", "firms 2025=166"},
			entries: []string{"firms@2025 165→166 2027-01-05", "firms@2025 165→166 2027-01-06"},
			want:    []string{"data/corrections.yaml:2:3 correction-idle"},
		},
		"before the release that it corrects": {
			stages:  []string{"firms 2025=165", "firms 2025=166"},
			entries: []string{"firms@2025 165→166 2026-12-31"},
			want:    []string{"data/corrections.yaml:1:3 correction-early"},
		},
		"on the day of the release that it corrects": {
			stages:  []string{"firms 2025=165", "firms 2025=166"},
			entries: []string{"firms@2025 165→166 2027-01-01"},
		},
		"nothing was released yet": {
			stages:  []string{"firms 2025=166"},
			entries: []string{"firms@2025 165→166 2027-01-01"},
			want:    []string{"data/corrections.yaml:1:3 correction-unreleased"},
		},
		"a method that gives the same number": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firms@2025 165→165 2027-01-05 method"},
		},
		"a silent number with an entry that leads elsewhere is told once": {
			stages:  []string{"firms 2025=165", "firms 2025=167"},
			entries: []string{"firms@2025 160→166 2027-01-05"},
			want:    []string{"data/indicators/firms.yaml:5:10 revision-silent"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if _, got := report(t, c.stages...).correct(t, c.entries...).redirect(c.redirects...).of(); !slices.Equal(got, c.want) {
				t.Errorf("told %q, want %q", got, c.want)
			}
		})
	}
}

func TestNothingIsSaidOfWhatCouldNotBeRead(t *testing.T) {
	for name, c := range map[string]struct {
		stages  []string
		entries []string
		unread  []string
		damage  bool
	}{
		"releases":             {stages: []string{"firms 2025=165", "firms 2025=166"}, unread: []string{"data/releases/2027-02.yaml"}},
		"corrections":          {stages: []string{"firms 2025=165", "firms 2025=166"}, unread: []string{"data/corrections.yaml"}},
		"redirects":            {stages: []string{"firms 2025=165", "enterprises 2025=166"}, unread: []string{"data/redirects.yaml"}},
		"a figure's file":      {stages: []string{"firms 2025=165", ""}, unread: []string{"data/indicators/firms.yaml"}},
		"the figure of a past": {stages: []string{"firms 2025=165", ""}, entries: []string{"firms@2025 165→166 2027-01-05"}, unread: []string{"data/indicators/firms.yaml"}},
		"a chart's file":       {stages: []string{"firms 2025=165\nchart:firms firms@2025", "firms 2025=165"}, unread: []string{"data/charts/firms.yaml"}},
		"a damaged figure":     {stages: []string{"firms 2024=1 2025=165", "firms 2024=1"}, damage: true},
	} {
		t.Run(name, func(t *testing.T) {
			w := report(t, c.stages...).correct(t, c.entries...)
			w.site.Unread = c.unread
			for i := range w.site.Indicators {
				w.site.Indicators[i].Damaged = c.damage
			}
			if _, got := w.of(); len(got) > 0 {
				t.Errorf("told %q", got)
			}
		})
	}
}

func TestWhatCouldNotBeWorkedOutIsNotToldTwice(t *testing.T) {
	w := report(t, "firms 2020=122~base(firms@2025,35) 2025=165\nchart:c ~firms@2025/2=82", "firms 2020=0~base(firms@2025,35) 2025=165\nchart:c ~firms@2025/2=0")
	w.correct(t, "firms@2020 122→123 2027-01-05")
	var problems source.List
	problems.Add(source.Error(source.Pos{File: "data/indicators/firms.yaml"}, "expression-zero", nil))
	history.Of(w.site, w.now, &problems)
	if told := problems.Sorted(); len(told) != 1 {
		t.Errorf("told %v", told)
	}
}

func TestTheHintIsTheEntryToPaste(t *testing.T) {
	for _, c := range []struct {
		stages  []string
		entries []string
		want    string
	}{
		{stages: []string{"firms 2025=165", "firms 2025=166"}, want: "- {figure: firms, period: 2025, old: 165, new: 166, date: YYYY-MM-DD, kind: revision, reason: {zh: …, en: …}}"},
		{stages: []string{"firms growth@2020..2025=1.0", "firms growth@2020..2025=1.1"}, want: "- {figure: firms, measure: growth, period: 2020..2025, old: 1.0, new: 1.1, "},
		{stages: []string{"firms 2024=1 2025=165", "firms 2025=165"}, want: "- {figure: firms, period: 2024, old: 1, new: , date: "},
		{stages: []string{"firms 2025=165", "firms 2025=167"}, entries: []string{"firms@2025 165→166 2027-01-05"}, want: "period: 2025, old: 166, new: 167,"},
		{stages: []string{"firms 2025=over:100", "firms 2025=100"}, want: "old: 100, new: 100, date: YYYY-MM-DD, kind: method,"},
		{stages: []string{"firms 2025=1", "firms definition=a 2025=1"}, want: "- {figure: firms, date: YYYY-MM-DD, kind: wording, reason: {zh: …, en: …}}"},
		{stages: []string{"hightech-firms 2025=1", "high-tech-firms 2025=1"}, want: "- {figure: hightech-firms, to: high-tech-firms, date: YYYY-MM-DD}"},
		{stages: []string{"firms 2025=1\nchart:c firms@2025", "firms 2025=1"}, want: "- {chart: c, gone: {zh: …, en: …}, date: YYYY-MM-DD}"},
	} {
		w := report(t, c.stages...).correct(t, c.entries...)
		var problems source.List
		history.Of(w.site, w.now, &problems)
		told := problems.Sorted()
		if len(told) != 1 {
			t.Errorf("%q: %d problems", c.stages, len(told))
			continue
		}
		for _, l := range lang.All() {
			if hint := message.Of(told[0], l).Hint; !strings.Contains(hint, c.want) || strings.Contains(hint, "{entry}") {
				t.Errorf("%q: the hint is %q, want in it %q", c.stages, hint, c.want)
			}
		}
	}
}
