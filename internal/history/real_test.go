package history_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/address"
	"zonepress/internal/check"
	"zonepress/internal/freeze"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/load"
	"zonepress/internal/message"
	"zonepress/internal/record"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// read reads the report of the repository, with some files written otherwise.
func read(t *testing.T, files fstest.MapFS) (*record.Set, *history.History, []source.Problem) {
	t.Helper()
	var problems, told source.List
	s := load.Load(files, &problems)
	check.Check(s, &problems)
	now := freeze.Of(resolve.Resolve(s, &problems))
	h := history.Of(s, now, &told)
	for _, p := range problems.Sorted() {
		if p.Severity == source.SeverityError {
			t.Fatal(message.Format(p, lang.English))
		}
	}
	return now, h, told.Sorted()
}

// repository is content/ and data/ of the repository, without its releases.
func repository(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for _, folder := range []string{"content", "data"} {
		walk(t, "../../"+folder, folder, files)
	}
	for name := range files {
		if strings.HasPrefix(name, "data/releases/") || name == "data/corrections.yaml" || name == "data/redirects.yaml" {
			delete(files, name)
		}
	}
	return files
}

func walk(t *testing.T, dir, name string, files fstest.MapFS) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() {
			walk(t, dir+"/"+e.Name(), name+"/"+e.Name(), files)
			continue
		}
		data, err := os.ReadFile(dir + "/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		files[name+"/"+e.Name()] = &fstest.MapFile{Data: data}
	}
}

// TestTheReportOfTheRepositoryIsHeldAgainstItsRelease goes the whole way: the
// report is released, read back, and then changed as editors change it.
func TestTheReportOfTheRepositoryIsHeldAgainstItsRelease(t *testing.T) {
	files := repository(t)
	now, _, _ := read(t, files)
	released := record.Release{Issue: record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-30"}, Set: *now}
	files["data/releases/2026-11.yaml"] = &fstest.MapFile{Data: freeze.Encode(released)}
	now, h, told := read(t, files)
	for _, p := range told {
		t.Error(message.Format(p, lang.English))
	}
	for i := range now.Figures {
		if s := h.Standing(address.Figure(now.Figures[i].ID)); s.Issue.Number != 1 || len(s.Draft) > 0 {
			t.Errorf("%s stands as %+v", now.Figures[i].ID, s)
		}
	}
	const figure = "data/indicators/ip-pledge-firms.yaml"
	text := string(files[figure].Data)
	changed := strings.Replace(text, "value: 69", "value: 70", 1)
	if changed == text {
		t.Fatal("the figure is written otherwise")
	}
	files[figure] = &fstest.MapFile{Data: []byte(changed)}
	for name, file := range files {
		if strings.HasPrefix(name, "content/") {
			file.Data = []byte(strings.ReplaceAll(string(file.Data), "[69", "[70"))
		}
	}
	_, _, told = read(t, files)
	if len(told) != 1 || told[0].Code != "revision-silent" || told[0].Pos.File != figure {
		t.Fatalf("told %v", told)
	}
	entry := strings.NewReplacer("YYYY-MM-DD", "2026-12-01", "zh: …", "zh: 来源改正", "en: …", "en: Corrected by the source").Replace(told[0].Args["entry"])
	files["data/corrections.yaml"] = &fstest.MapFile{Data: []byte(entry + "\n")}
	_, h, told = read(t, files)
	if len(told) > 0 {
		t.Errorf("with %q told %v", entry, told)
	}
	draft := h.Standing(address.Figure("ip-pledge-firms")).Draft
	if want := "number figures/ip-pledge-firms value@plan-14=69 value@plan-14=70 because 69→70"; len(draft) != 1 || show(draft)[0] != want {
		t.Errorf("the draft is %q, want %q", show(draft), want)
	}
	if english := h.Corrections[0].Old.In(lang.English); english != "69 enterprises" {
		t.Errorf("the old number reads %q", english)
	}
}

// The entry that is proposed for a number that is withdrawn is read as one.
func TestTheProposedWithdrawalIsRead(t *testing.T) {
	files := repository(t)
	const figure = "data/indicators/little-giants.yaml"
	whole := string(files[figure].Data)
	more := strings.Replace(whole, "observations:\n", "observations:\n  - {period: 2024, value: 2, status: published}\n", 1)
	if more == whole {
		t.Fatal("the figure is written otherwise")
	}
	files[figure] = &fstest.MapFile{Data: []byte(more)}
	now, _, _ := read(t, files)
	released := record.Release{Issue: record.Issue{Number: 1, Name: "2026-11", Date: "2026-11-30"}, Set: *now}
	files["data/releases/2026-11.yaml"] = &fstest.MapFile{Data: freeze.Encode(released)}
	files[figure] = &fstest.MapFile{Data: []byte(whole)}
	_, _, told := read(t, files)
	if len(told) != 1 || told[0].Code != "revision-withdrawn" {
		t.Fatalf("told %v", told)
	}
	entry := strings.NewReplacer("YYYY-MM-DD", "2026-12-01", "zh: …", "zh: 来源撤回", "en: …", "en: Withdrawn by the source").Replace(told[0].Args["entry"])
	files["data/corrections.yaml"] = &fstest.MapFile{Data: []byte(entry + "\n")}
	if _, _, told = read(t, files); len(told) > 0 {
		t.Errorf("with %q told %v", entry, told)
	}
}
