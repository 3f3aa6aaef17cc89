package load_test

import (
	"slices"
	"strings"
	"testing"

	"zonepress/internal/frozen"
	"zonepress/internal/lang"
	"zonepress/internal/load"
	"zonepress/internal/message"
	"zonepress/internal/record"
	"zonepress/internal/seal"
	"zonepress/internal/source"
)

// goodRelease is the file of a release, as the command writes it.
func goodRelease(number int, name, date string) string {
	r := record.Release{Issue: record.Issue{Number: number, Name: name, Date: date}, Note: record.Text{lang.Chinese: "首次发布"}}
	r.Report = record.Report{Title: record.Text{"zh": "发展报告", "en": "Report"}, Languages: []lang.Lang{"zh", "en"}}
	r.Figures = []record.Figure{{
		ID: "figure-00", Title: record.Text{"zh": "企业数", "en": "Firms"}, Unit: record.Text{"zh": "家", "en": "firms"}, Kind: "stock",
		Values: []record.Value{{Figure: "figure-00", Measure: "value", Period: "2025", Digits: "165", Qualifier: "exact"}},
	}}
	return string(seal.Close(frozen.Encode(r)))
}

// resealed is a release with some words replaced and the seal made good again,
// as only another program would do it.
func resealed(text, old, by string) string {
	open, _ := seal.Open([]byte(text))
	return string(seal.Close([]byte(strings.ReplaceAll(string(open), old, by))))
}

var (
	first  = goodRelease(1, "2026-11", "2026-11-23")
	second = goodRelease(2, "2027-05", "2027-05-01")
	third  = goodRelease(3, "v1.2", "2027-05-01")
)

// releaseMistakes are what can become of data/releases/: its files, and the
// problems that follow.
var releaseMistakes = []struct {
	name  string
	files map[string]string
	want  []string
	read  int // how many releases are left
}{
	{"a number changed by hand", map[string]string{"2026-11": strings.Replace(first, "165", "166", 1)}, []string{"2026-11.yaml release-changed"}, 0},
	{"a blank put in by an editor", map[string]string{"2026-11": strings.Replace(first, "165", "165 ", 1)}, []string{"2026-11.yaml release-changed"}, 0},
	{"a line behind the seal", map[string]string{"2026-11": first + "note: x\n"}, []string{"2026-11.yaml release-changed"}, 0},
	{"the end cut off", map[string]string{"2026-11": first[:len(first)/2]}, []string{"2026-11.yaml release-cut"}, 0},
	{"the seal cut in two", map[string]string{"2026-11": first[:len(first)-9]}, []string{"2026-11.yaml release-changed"}, 0},
	{"an empty file", map[string]string{"2026-11": ""}, []string{"2026-11.yaml release-cut"}, 0},
	{"bytes of something else", map[string]string{"2026-11": "\xff\xfeP\x00K"}, []string{"2026-11.yaml release-cut"}, 0},
	{"the marks of a merge", map[string]string{"2026-11": "<<<<<<< HEAD\n" + first + "=======\n" + second + ">>>>>>> b\n"}, []string{"2026-11.yaml:1:1 release-conflict"}, 0},
	{"marks of a merge further down", map[string]string{"2026-11": strings.Replace(first, "figures:", "<<<<<<< HEAD\nfigures:", 1)}, []string{"2026-11.yaml:12:1 release-conflict"}, 0},
	{"a newer form", map[string]string{"2026-11": resealed(first, "format: 1\n", "format: 2\nsomething: <new>\n")}, []string{"2026-11.yaml:4:9 release-newer"}, 0},
	{"an unknown key", map[string]string{"2026-11": resealed(first, "kind: stock", "colour: red")}, []string{"2026-11.yaml:16:13 release-key"}, 0},
	{"a value in another form", map[string]string{"2026-11": resealed(first, "number: 1\n", "number: one\n")}, []string{"2026-11.yaml:5:9 release-form"}, 0},
	{"a colon without a space", map[string]string{"2026-11": resealed(first, "period: 2025", "period:2025")}, []string{"2026-11.yaml:18:10 release-form"}, 0},
	{"no number", map[string]string{"2026-11": resealed(first, "number: 1\n", "")}, []string{"2026-11.yaml:4:1 release-form"}, 0},
	{"a number of nought", map[string]string{"2026-11": goodRelease(0, "2026-11", "2026-11-23")}, []string{"2026-11.yaml:5:9 release-form"}, 0},
	{"another name", map[string]string{"first": first}, []string{"first.yaml:6:7 release-name"}, 1},
	{"a copy", map[string]string{"2026-11": first, "2026-11 - 副本": first}, []string{"2026-11 - 副本.yaml release-copy"}, 1},
	{"a name that is none", map[string]string{"第一版": goodRelease(1, "第一版", "2026-11-23")}, []string{"第一版.yaml:6:7 release-name-form"}, 0},
	{"two with one number", map[string]string{"2026-11": first, "2027-05": second, "2027-06": goodRelease(2, "2027-06", "2027-06-01"), "v1.2": third},
		[]string{"2027-06.yaml:5:9 release-number-twice"}, 2},
	{"a number left out", map[string]string{"2026-11": first, "v1.2": third}, []string{"v1.2.yaml:5:9 release-number-missing"}, 1},
	{"the first left out", map[string]string{"2027-05": second}, []string{"2027-05.yaml:5:9 release-number-missing"}, 0},
	{"a broken one between", map[string]string{"2026-11": first, "2027-05": second[:300], "v1.2": third}, []string{"2027-05.yaml release-cut"}, 1},
	{"a day that does not exist", map[string]string{"2026-11": goodRelease(1, "2026-11", "2026-02-30")}, []string{"2026-11.yaml:7:7 date-form"}, 1},
	{"days out of order", map[string]string{"2026-11": first, "2027-05": goodRelease(2, "2027-05", "2026-11-22")}, []string{"2027-05.yaml:7:7 release-date-order"}, 2},
}

// withReleases is the good site with other files in data/releases/.
func withReleases(releases map[string]string) map[string]string {
	files := goodWith(map[string]string{"data/releases/2026-11.yaml": "-"})
	for name, text := range releases {
		files["data/releases/"+name+".yaml"] = text
	}
	return files
}

func TestEachMistakeInReleasesIsToldAtItsPlace(t *testing.T) {
	for _, m := range releaseMistakes {
		t.Run(m.name, func(t *testing.T) {
			s, problems := loadAll(withReleases(m.files))
			var got []string
			for _, p := range problems {
				got = append(got, strings.TrimPrefix(short(p), "data/releases/"))
				for _, l := range lang.All() {
					text := message.Of(p, l)
					if text.What == p.Code || text.Hint == "" || unfilled.MatchString(text.What+text.Hint) {
						t.Errorf("%s is told as %+v", p.Code, text)
					}
				}
			}
			if !slices.Equal(got, m.want) {
				t.Errorf("problems are\n%s\nwant\n%s", describe(problems), strings.Join(m.want, "\n"))
			}
			if len(s.Releases) != m.read {
				t.Errorf("%d releases are left, want %d", len(s.Releases), m.read)
			}
			for i, r := range s.Releases {
				if r.Number.Value != i+1 || r.Issue.Number != i+1 {
					t.Errorf("release %d stands at %d", r.Number.Value, i)
				}
			}
			if lost := s.Lost("data/releases/"); lost != (m.read < len(m.files)) && !strings.Contains(m.name, "copy") {
				t.Errorf("the folder counts as lost: %v", lost)
			}
		})
	}
}

func TestReleasesStandByNumber(t *testing.T) {
	s, problems := loadAll(withReleases(map[string]string{"v1.2": third, "2027-05": second, "2026-11": first}))
	if problems != nil {
		t.Fatal(describe(problems))
	}
	var names []string
	for _, r := range s.Releases {
		names = append(names, r.Name)
	}
	if !slices.Equal(names, []string{"2026-11", "2027-05", "v1.2"}) {
		t.Errorf("releases are %q", names)
	}
	if r := s.Releases[0]; r.Number.Pos.String() != "data/releases/2026-11.yaml:5:9" || r.Date.Pos.String() != "data/releases/2026-11.yaml:7:7" ||
		r.Pos.String() != "data/releases/2026-11.yaml:1:1" || r.Set.Figures[0].Values[0].Digits != "165" {
		t.Errorf("the first release is %+v", r)
	}
}

func TestBothReleasesOfOneNumberAreNamed(t *testing.T) {
	_, problems := loadAll(withReleases(map[string]string{"a": goodRelease(1, "a", "2026-11-23"), "b": goodRelease(1, "b", "2026-11-23")}))
	text := describe(problems)
	if !strings.Contains(text, "data/releases/a.yaml:5:9") || !strings.Contains(text, "data/releases/b.yaml:5:9") {
		t.Error(text)
	}
}

func TestABrokenReleaseIsToBeRestored(t *testing.T) {
	_, problems := loadAll(withReleases(map[string]string{"2026-11": strings.Replace(first, "165", "166", 1)}))
	if text := describe(problems); !strings.Contains(text, "从版本库恢复") || !strings.Contains(text, "restore it from version control") {
		t.Error(text)
	}
}

func TestUnreadableReleasesAreLost(t *testing.T) {
	for name, want := range map[string]string{"data/releases": "file-not-folder", "data/releases/2026-11.yml": "wrong-ending"} {
		files := goodWith(map[string]string{"data/releases/2026-11.yaml": "-", name: first})
		var problems source.List
		s := load.Load(fsOf(files), &problems)
		if got := codes(problems.Sorted()); !slices.Equal(got, []string{want}) || !s.Lost("data/releases/") {
			t.Errorf("%s: problems are %q, unread is %q", name, got, s.Unread)
		}
	}
}

func TestAFileOfHistoryWithAMistakeIsLost(t *testing.T) {
	for _, m := range slices.Concat(correctionMistakes, redirectMistakes) {
		s, problems := loadAll(goodWith(map[string]string{m.file: m.text}))
		if name := strings.Replace(m.file, ".yml", ".yaml", 1); !s.Lost(name) {
			t.Errorf("%s: %s is not lost\n%s", m.name, name, describe(problems))
		}
	}
}

func TestHistoryMayBeEmpty(t *testing.T) {
	for _, text := range []string{"[]\n", "# 还没有\n\n", "\uFEFF# none yet\r\n"} {
		s, problems := loadAll(goodWith(map[string]string{"data/corrections.yaml": text, "data/redirects.yaml": text}))
		if problems != nil || len(s.Corrections)+len(s.Redirects) > 0 || s.Lost("data/") {
			t.Errorf("%q: %s", text, describe(problems))
		}
	}
}

func TestHistoryIsReadAsWritten(t *testing.T) {
	s, problems := loadAll(goodFiles)
	if problems != nil {
		t.Fatal(describe(problems))
	}
	if len(s.Corrections) != 3 || len(s.Redirects) != 5 {
		t.Fatalf("read %d corrections and %d redirects", len(s.Corrections), len(s.Redirects))
	}
	mended, withdrawn, reworded := s.Corrections[0], s.Corrections[1], s.Corrections[2]
	if mended.Measure.Value != "growth" || mended.Old.Value.String() != "35.24" || mended.New.Value.String() != "35.2" ||
		mended.Period.Value.String() != "2025" || mended.Reason.In(lang.English).Value != "Mended" || mended.Pos.String() != "data/corrections.yaml:1:3" {
		t.Errorf("the first correction is %+v", mended)
	}
	if withdrawn.New.Given() || !withdrawn.Old.Given() || withdrawn.Measure.Given() {
		t.Errorf("the withdrawn number is %+v", withdrawn)
	}
	if reworded.Period.Given() || reworded.Kind.Value != "wording" {
		t.Errorf("the correction of words is %+v", reworded)
	}
	if r := s.Redirects[3]; r.From.Value != "/13th/*" || r.To.Value != "/" || r.Gone != nil || r.Date.Value != "2026-12-01" {
		t.Errorf("the redirect of a folder is %+v", r)
	}
}

func TestTheValueItselfIsNoMeasure(t *testing.T) {
	text := strings.Replace(goodCorrections, "measure: growth", "measure: value", 1)
	s, problems := loadAll(goodWith(map[string]string{"data/corrections.yaml": text}))
	if problems != nil || s.Corrections[0].Measure.Given() {
		t.Errorf("%+v\n%s", s.Corrections[0].Measure, describe(problems))
	}
}

func TestReleaseNames(t *testing.T) {
	for name, want := range map[string]bool{
		"2026-11": true, "2026": true, "v1.2": true, "2026.q3": true, "first-issue": true,
		"": false, "-": false, ".": false, "..": false, "a..b": false, "a-.b": false, "2026-11-": false, "2026_11": false, "V1": false, "第一版": false,
		"2026 11": false, "a/b": false, "con": false, "con.1": false, "2026-11.yaml": false, "x.bib": false, "x.csl.json": false, strings.Repeat("a", 81): false,
	} {
		if got := load.IsReleaseName(name); got != want {
			t.Errorf("IsReleaseName(%q) is %v", name, got)
		}
	}
}

func FuzzReleaseLoadsOrReports(f *testing.F) {
	for _, m := range releaseMistakes {
		for _, text := range m.files {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, text := range []string{text, string(seal.Close([]byte(text)))} {
			var problems source.List
			s := load.Load(fsOf(withReleases(map[string]string{"2026-11": text})), &problems)
			if len(s.Releases) == 0 && !problems.HasErrors() {
				t.Error("no release was read and nothing was said")
			}
		}
	})
}
