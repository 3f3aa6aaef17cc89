package history_test

import (
	"slices"
	"testing"
)

func TestANumberThatChangesInSilenceIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		stages    []string
		entries   []string
		redirects []string
		want      []string
	}{
		"nothing changed": {
			stages: []string{"firms 2025=165", "firms 2025=165"},
		},
		"an observation": {
			stages: []string{"firms 2024=160 2025=165", "firms 2024=160 2025=166"},
			want:   []string{"data/indicators/firms.yaml:6:10 revision-silent"},
		},
		"an observation with an entry": {
			stages:  []string{"firms 2025=165", "firms 2025=166"},
			entries: []string{"firms@2025 165→166 2027-01-05"},
		},
		"an entry of another period": {
			stages:  []string{"firms 2024=165 2025=165", "firms 2024=165 2025=166"},
			entries: []string{"firms@2024 165→166 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-new", "data/indicators/firms.yaml:6:10 revision-silent"},
		},
		"an entry that has the old number wrong": {
			stages:  []string{"firms 2025=165", "firms 2025=166"},
			entries: []string{"firms@2025 156→166 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-old"},
		},
		"a withdrawal that has the old number wrong": {
			stages:  []string{"firms 2024=160 2025=165", "firms 2025=165"},
			entries: []string{"firms@2024 161→ 2027-01-05"},
			want:    []string{"data/corrections.yaml:1:3 correction-old"},
		},
		"digits that say the same value": {
			stages: []string{"firms 2025=35.24", "firms 2025=35.240"},
			want:   []string{"data/indicators/firms.yaml:5:10 revision-silent"},
		},
		"a measure in print": {
			stages: []string{"firms 2025=165 growth@2020..2025=35.24", "firms 2025=165 growth@2020..2025=35.25"},
			want:   []string{"data/indicators/firms.yaml:6:10 revision-silent"},
		},
		"a measure in print with an entry": {
			stages:  []string{"firms 2025=165 growth@2020..2025=35.24", "firms 2025=165 growth@2020..2025=35.25"},
			entries: []string{"firms.growth@2020..2025 35.24→35.25 2027-01-05"},
		},
		"a target": {
			stages: []string{"firms target@plan-15=200", "firms target@plan-15=210"},
			want:   []string{"data/indicators/firms.yaml:5:10 revision-silent"},
		},
		"a target with an entry": {
			stages:  []string{"firms target@plan-15=200", "firms target@plan-15=210"},
			entries: []string{"firms.target@plan-15 200→210 2027-01-05"},
		},
		"a number that is gone": {
			stages: []string{"firms 2024=160 2025=165", "firms 2025=165"},
			want:   []string{"data/indicators/firms.yaml:1:5 revision-withdrawn"},
		},
		"a number that was withdrawn": {
			stages:  []string{"firms 2024=160 2025=165", "firms 2025=165"},
			entries: []string{"firms@2024 160→ 2027-01-05"},
		},
		"a number that is new": {
			stages: []string{"firms 2024=160", "firms 2024=160 2025=165"},
		},
		"corrected twice at once": {
			stages:  []string{"firms 2025=165", "firms 2025=167"},
			entries: []string{"firms@2025 165→166 2027-01-05", "firms@2025 166→167 2027-01-06"},
		},
		"corrected twice, written the other way round": {
			stages:  []string{"firms 2025=165", "firms 2025=167"},
			entries: []string{"firms@2025 166→167 2027-01-06", "firms@2025 165→166 2027-01-05"},
		},
		"corrected once more than said": {
			stages:  []string{"firms 2025=165", "firms 2025=167"},
			entries: []string{"firms@2025 165→166 2027-01-05"},
			want:    []string{"data/indicators/firms.yaml:5:10 revision-unfinished"},
		},
		"corrected twice over two releases": {
			stages:  []string{"firms 2025=165", "firms 2025=166", "firms 2025=167"},
			entries: []string{"firms@2025 165→166 2027-01-05", "firms@2025 166→167 2027-02-05"},
		},
		"corrected back": {
			stages:  []string{"firms 2025=165", "firms 2025=166", "firms 2025=165"},
			entries: []string{"firms@2025 165→166 2027-01-05", "firms@2025 166→165 2027-02-05"},
		},
		"corrected back in silence": {
			stages:  []string{"firms 2025=165", "firms 2025=166", "firms 2025=165"},
			entries: []string{"firms@2025 165→166 2027-01-05"},
			want:    []string{"data/indicators/firms.yaml:5:10 revision-silent"},
		},
		"corrected there and back and there on release days": {
			stages:  []string{"firms 2025=165", "firms 2025=166", "firms 2025=165", "firms 2025=166"},
			entries: []string{"firms@2025 165→166 2027-02-01", "firms@2025 166→165 2027-03-01", "firms@2025 165→166 2027-03-02"},
		},
		"one entry does not explain two changes": {
			stages:  []string{"firms 2025=165", "firms 2025=166", "firms 2025=165", "firms 2025=166"},
			entries: []string{"firms@2025 165→166 2027-01-05", "firms@2025 166→165 2027-02-05"},
			want:    []string{"data/indicators/firms.yaml:5:10 revision-silent"},
		},
		"away and back before the next release": {
			stages:  []string{"firms 2025=165", "firms 2025=165"},
			entries: []string{"firms@2025 165→166 2027-01-05", "firms@2025 166→165 2027-01-06"},
		},
		"an entry of the past was deleted": {
			stages: []string{"firms 2025=165", "firms 2025=166", "firms 2025=166"},
			want:   []string{"data/releases/2027-02.yaml:1:1 revision-past"},
		},
		"an entry of the past that came late": {
			stages:  []string{"firms 2025=165", "firms 2025=166", "firms 2025=166"},
			entries: []string{"firms@2025 165→166 2027-05-05"},
		},
		"a qualifier": {
			stages: []string{"firms 2025=over:100", "firms 2025=100"},
			want:   []string{"data/indicators/firms.yaml:5:10 revision-qualifier"},
		},
		"a qualifier with an entry of the number": {
			stages:  []string{"firms 2025=over:100", "firms 2025=100"},
			entries: []string{"firms@2025 100→100 2027-01-05 method"},
		},
		"a qualifier with an entry about words": {
			stages:  []string{"firms 2025=over:100", "firms 2025=100"},
			entries: []string{"firms@2025 2027-01-05 wording"},
		},
		"a qualifier with an entry about the words of another number": {
			stages:  []string{"firms 2024=90 2025=over:100", "firms 2024=90 2025=100"},
			entries: []string{"firms@2024 2027-01-05 wording"},
			want:    []string{"data/indicators/firms.yaml:6:10 revision-qualifier"},
		},
		"a unit": {
			stages: []string{"firms unit=家 2024=160 2025=165", "firms unit=户 2024=160 2025=165"},
			want:   []string{"data/indicators/firms.yaml:3:10 revision-unit"},
		},
		"a unit with an entry": {
			stages:  []string{"firms unit=家 2024=160 2025=165", "firms unit=户 2024=160 2025=165"},
			entries: []string{"firms 2027-01-05 wording"},
		},
		"a unit together with the digits": {
			stages:  []string{"firms unit=万元 2025=6500", "firms unit=亿元 2025=0.65"},
			entries: []string{"firms@2025 6500→0.65 2027-01-05 method"},
		},
		"a definition": {
			stages: []string{"firms 2025=165", "firms definition=新 2025=165"},
			want:   []string{"data/indicators/firms.yaml:4:10 wording-silent"},
		},
		"a definition with an entry": {
			stages:  []string{"firms 2025=165", "firms definition=新 2025=165"},
			entries: []string{"firms 2027-01-05 wording"},
		},
		"a definition with the entry of the release before": {
			stages:  []string{"firms 2025=165", "firms definition=中 2025=165", "firms definition=新 2025=165"},
			entries: []string{"firms 2027-01-05 wording"},
			want:    []string{"data/indicators/firms.yaml:4:10 wording-silent"},
		},
		"a definition explained by the method of a number": {
			stages:  []string{"firms 2025=165", "firms definition=新 2025=166"},
			entries: []string{"firms@2025 165→166 2027-01-05 method"},
		},
		"a renamed figure keeps its numbers": {
			stages:    []string{"firms 2025=165", "enterprises title=firms 2025=165"},
			redirects: []string{"figure:firms→enterprises"},
		},
		"a renamed figure with another number": {
			stages:    []string{"firms 2025=165", "enterprises title=firms 2025=166"},
			redirects: []string{"figure:firms→enterprises"},
			want:      []string{"data/indicators/enterprises.yaml:5:10 revision-silent"},
		},
		"a renamed figure with an entry under either id": {
			stages:    []string{"firms 2024=1 2025=165", "enterprises title=firms 2024=2 2025=166"},
			redirects: []string{"figure:firms→enterprises"},
			entries:   []string{"firms@2024 1→2 2027-01-05", "enterprises@2025 165→166 2027-01-05"},
		},
		"renamed twice, each to the last id": {
			stages:    []string{"a title=c 2025=1", "b title=c 2025=2", "c 2025=3"},
			redirects: []string{"figure:a→c", "figure:b→c"},
			entries:   []string{"a@2025 1→2 2027-01-05", "b@2025 2→3 2027-02-05"},
		},
		"a figure that was withdrawn and is back as it was": {
			stages: []string{"firms 2025=165", "", "firms 2025=165"},
		},
		"a figure that was withdrawn and is back as another": {
			stages: []string{"firms 2025=165", "", "firms 2025=170"},
			want:   []string{"data/indicators/firms.yaml:5:10 revision-silent"},
		},
		"a figure that was withdrawn and is back as another with an entry": {
			stages:  []string{"firms 2025=165", "", "firms 2025=170"},
			entries: []string{"firms@2025 165→170 2027-02-05"},
		},
		"a number that was withdrawn and is back as another": {
			stages:  []string{"firms 2024=1 2025=165", "firms 2024=1", "firms 2024=1 2025=170"},
			entries: []string{"firms@2025 165→ 2027-01-05"},
			want:    []string{"data/indicators/firms.yaml:6:10 revision-silent"},
		},
		"a number that was withdrawn and is back with an entry": {
			stages:  []string{"firms 2024=1 2025=165", "firms 2024=1", "firms 2024=1 2025=170"},
			entries: []string{"firms@2025 165→ 2027-01-05", "firms@2025 165→170 2027-02-05"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := report(t, c.stages...).correct(t, c.entries...).redirect(c.redirects...)
			if _, got := w.of(); !slices.Equal(got, c.want) {
				t.Errorf("told %q, want %q", got, c.want)
			}
		})
	}
}

func TestWhatIsWorkedOutFollowsItsOperands(t *testing.T) {
	for name, c := range map[string]struct {
		stages  []string
		entries []string
		want    []string
	}{
		"a derived value of a corrected one": {
			stages:  []string{"firms 2020=122~base(firms@2025,35) 2025=165", "firms 2020=123~base(firms@2025,35) 2025=166"},
			entries: []string{"firms@2025 165→166 2027-01-05"},
		},
		"a derived value of a silent one is not told twice": {
			stages: []string{"firms 2020=122~base(firms@2025,35) 2025=165", "firms 2020=123~base(firms@2025,35) 2025=166"},
			want:   []string{"data/indicators/firms.yaml:6:10 revision-silent"},
		},
		"a derived value of a derived one": {
			stages: []string{"a 2025=1~b@2025\nb 2025=1~c@2025\nc 2025=1", "a 2025=2~b@2025\nb 2025=2~c@2025\nc 2025=2"}, entries: []string{"c@2025 1→2 2027-01-05"},
		},
		"a derived value for no reason": {
			stages: []string{"firms 2020=122~base(firms@2025,35) 2025=165", "firms 2020=123~base(firms@2025,35) 2025=165"},
			want:   []string{"data/indicators/firms.yaml:5:10 revision-derived"},
		},
		"a derived value with more digits of the same": {
			stages: []string{"firms 2020=122~base(firms@2025,35) 2025=165", "firms 2020=122.2~base(firms@2025,35) 2025=165"},
		},
		"another expression": {
			stages: []string{"firms 2020=122~base(firms@2025,35) 2025=165", "firms 2020=130~base(firms@2025,30) 2025=165"},
			want:   []string{"data/indicators/firms.yaml:5:10 revision-silent"},
		},
		"another expression with an entry": {
			stages:  []string{"firms 2020=122~base(firms@2025,35) 2025=165", "firms 2020=130~base(firms@2025,30) 2025=165"},
			entries: []string{"firms@2020 122→130 2027-01-05 method"},
		},
		"the latest is another": {
			stages: []string{"firms 2025=165\npart 2024=16~firms/10", "firms 2025=165 2026=170\npart 2024=17~firms/10"},
			want:   []string{"data/indicators/part.yaml:5:10 revision-derived"},
		},
		"a growth worked out from a corrected value": {
			stages: []string{"firms 2024=100 2025=165 growth@2024..2025=65.0~firms.growth@2024..2025",
				"firms 2024=100 2025=166 growth@2024..2025=66.0~firms.growth@2024..2025"},
			entries: []string{"firms@2025 165→166 2027-01-05"},
		},
		"a growth worked out for no reason": {
			stages: []string{"firms 2024=100 2025=165 growth@2024..2025=65.0~firms.growth@2024..2025",
				"firms 2024=100 2025=165 growth@2024..2025=66.0~firms.growth@2024..2025"},
			want: []string{"data/indicators/firms.yaml:1:5 revision-derived"},
		},
		"a growth of other years says nothing new": {
			stages: []string{"firms 2024=100 2025=165 growth@2024..2025=65.0~firms.growth@2024..2025",
				"firms 2024=100 2025=165 2026=170 growth@2025..2026=3.0~firms.growth@2025..2026"},
		},
		"a growth that the source prints otherwise": {
			stages: []string{"firms 2024=100 2025=165 growth@2024..2025=65.0~firms.growth@2024..2025",
				"firms 2024=100 2025=165 growth@2024..2025=66.1"},
			want: []string{"data/indicators/firms.yaml:7:10 revision-silent"},
		},
		"a progress with a new value": {
			stages: []string{"firms 2020=100 2024=150 target@plan-14=200 progress@plan-14=50.0~firms.progress@plan-14",
				"firms 2020=100 2024=150 2025=180 target@plan-14=200 progress@plan-14=80.0~firms.progress@plan-14"},
		},
		"a progress to another target": {
			stages: []string{"firms 2020=100 2024=150 target@plan-14=200 progress@plan-14=50.0~firms.progress@plan-14",
				"firms 2020=100 2024=150 target@plan-14=300 progress@plan-14=25.0~firms.progress@plan-14"},
			entries: []string{"firms.target@plan-14 200→300 2027-01-05"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := report(t, c.stages...).correct(t, c.entries...)
			if _, got := w.of(); !slices.Equal(got, c.want) {
				t.Errorf("told %q, want %q", got, c.want)
			}
		})
	}
}
