package genuine_test

import (
	"errors"
	"strings"
	"testing"

	"zonepress/internal/genuine"
	"zonepress/internal/lang"
	"zonepress/internal/stamp"
)

func TestFilesAreJudgedByTheListAndByWhatTheySayOfThemselves(t *testing.T) {
	for _, base := range []string{base, ""} {
		list, past := listOf(t, files(t, base)), past(t, base)
		for _, c := range handedIn(t, base) {
			got := genuine.Judge(c.name, c.data, list, past)
			if got.Kind != c.kind || got.Verdict != c.verdict || got.Place.Address != c.address || got.Place.Thing.Release != c.release || got.Torn != c.torn {
				t.Errorf("%s (base %q):\n got %q %q at %q, release %d, torn %v\nwant %q %q at %q, release %d, torn %v", c.what, base,
					got.Kind, got.Verdict, got.Place.Address, got.Place.Thing.Release, got.Torn, c.kind, c.verdict, c.address, c.release, c.torn)
			}
			var values int
			for _, change := range got.Since {
				if change.Kind == "number" {
					values++
				}
			}
			if values != c.changes {
				t.Errorf("%s: %d numbers changed since, want %d: %v", c.what, values, c.changes, got.Since)
			}
		}
	}
}

func TestAFileThatDidNotChangeIsOfTheNewestRelease(t *testing.T) {
	published := files(t, base)
	published["/charts/firms.png"] = published["/charts/firms/v/2/firms.png"]
	got := genuine.Judge("a.png", published["/charts/firms.png"], listOf(t, published), past(t, base))
	if got.Place.Address != "/charts/firms/v/2/firms.png" {
		t.Errorf("found at %s", got.Place.Address)
	}
}

func TestWithoutAHistoryFilesAreStillJudged(t *testing.T) {
	published := files(t, base)
	list := listOf(t, published)
	if got := genuine.Judge("a.png", published["/charts/firms/v/1/firms.png"], list, nil); got.Verdict != genuine.Genuine || got.Place.Thing.Release != 1 {
		t.Errorf("got %+v", got)
	}
	moved := stamped(t, stamp.Stamp{Permalink: base + "charts/firms/v/1/"})
	if got := genuine.Judge("a.png", moved, list, nil); got.Verdict != genuine.Altered {
		t.Errorf("got %+v", got)
	}
}

func TestListsAreReadAsSha256sumWritesThem(t *testing.T) {
	hash := strings.Repeat("0a", 32)
	for text, want := range map[string]string{
		hash + "  all.csv\n":                               "/data/all.csv",
		strings.ToUpper(hash) + " *../charts/a.png\r\n":    "/charts/a.png",
		hash + "  ../en/charts/a/v/1/a b.png":              "/en/charts/a/v/1/a b.png",
		hash + "  ../z.png\n" + hash + "  ../charts/a.png": "/charts/a.png",
	} {
		list, err := genuine.ParseList([]byte(text))
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if at := list.At(hash); len(at) == 0 || at[0] != want {
			t.Errorf("%q: %q, want %q", text, at, want)
		}
	}
}

func TestABrokenListNamesItsLine(t *testing.T) {
	good := strings.Repeat("0a", 32) + "  all.csv\n"
	for _, broken := range []string{
		"\n", "nonsense\n", good[1:], "zz" + good[2:], strings.Repeat("0a", 32) + "\n", strings.Repeat("0a", 32) + "  \n",
		strings.Repeat("0a", 32) + " all.csv\n", "<html>", "\x89PNG\r\n\x1a\n",
	} {
		_, err := genuine.ParseList([]byte(good + good + broken))
		var line genuine.LineError
		if !errors.As(err, &line) || line.Line != 3 {
			t.Errorf("%q: %v", broken, err)
		}
	}
	if _, err := genuine.ParseList(nil); !errors.Is(err, genuine.ErrEmpty) {
		t.Error(err)
	}
}

func FuzzJudge(f *testing.F) {
	list, past := listOf(f, files(f, base)), past(f, base)
	for _, c := range handedIn(f, base) {
		f.Add(c.name, c.data)
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		got := genuine.Judge(name, data, list, past)
		if (got.Verdict == genuine.Genuine) != (len(list.At(got.SHA256)) > 0) {
			t.Errorf("%+v", got)
		}
		if got.Verdict == genuine.Genuine && got.Place.Address == "" {
			t.Errorf("genuine and nowhere: %+v", got)
		}
		report := genuine.Report{Files: []genuine.Checked{{Name: name, Finding: got}}, Past: past}
		var text, program strings.Builder
		if err := report.WriteText(&text, lang.Chinese); err != nil || strings.Contains(text.String(), "{") != strings.Contains(name+got.Claims, "{") {
			t.Errorf("%v: %q", err, text.String())
		}
		if err := report.WriteJSON(&program, lang.English); err != nil {
			t.Error(err)
		}
	})
}

func FuzzParseList(f *testing.F) {
	f.Add(sums(files(f, base)))
	f.Add([]byte(strings.Repeat("0a", 32) + " *../../../../etc/passwd\r\n"))
	f.Add([]byte("\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := genuine.ParseList(data)
		var line genuine.LineError
		if errors.As(err, &line) && (line.Line < 1 || line.Line > 1+strings.Count(string(data), "\n")) {
			t.Errorf("line %d of %q", line.Line, data)
		}
		if err == nil {
			genuine.Judge("", data, list, nil)
		}
	})
}
