package shelf_test

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/cache"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/shelf"
	"zonepress/internal/site"
)

func TestFigureAndChartHaveTheirFilesInEachEdition(t *testing.T) {
	now := drawing(report("", "firms=165"))
	_, files := fill(t, input(t, past(now, nil)))
	data := []string{".csv", ".csv-metadata.json", ".excel.csv", ".json", ".bib", ".ris", ".csl.json", ".xlsx", ".card.png"}
	pictures := []string{".svg", ".png", ".wide.png", ".square.png", ".tall.png"}
	for thing, endings := range map[address.Thing][]string{firms: data, drawn: slices.Concat(data, pictures)} {
		var want []string
		for _, l := range lang.All() {
			for _, ending := range endings {
				want = append(want, string(l)+ending)
			}
		}
		slices.Sort(want)
		if got := slices.Sorted(maps.Keys(files.of(thing))); !slices.Equal(got, want) {
			t.Errorf("%v has %q, want %q", thing, got, want)
		}
	}
	if of := files.of(firms.In(1)); len(of) > 0 {
		t.Errorf("a figure that was never released stands in a release: %q", slices.Sorted(maps.Keys(of)))
	}
}

func TestThingStandsAtTheNewestReleaseOnlyWhileItIsTheSame(t *testing.T) {
	released := func(base string) *record.Set { return drawing(report(base, "firms=165", "output=100")) }
	changed := drawing(report(base, "firms=166", "output=100"))
	kept := cache.Open(t.TempDir(), day) // spares drawing what several cases have in common
	for _, c := range []struct {
		name     string
		now      *record.Set
		releases []*record.Set
		same     []address.Thing // as in the newest release
		other    []address.Thing
	}{
		{"nothing changed", released(base), []*record.Set{released(base)}, []address.Thing{firms, output, drawn}, nil},
		{"a number changed", changed, []*record.Set{released(base)}, []address.Thing{output}, []address.Thing{firms, drawn}},
		{"a number changed before the newest release", changed, []*record.Set{released(base), changed}, []address.Thing{firms, output, drawn}, nil},
		{"the site has moved", released(moved), []*record.Set{released(base)}, nil, []address.Thing{firms, output, drawn}},
		{"the address was found after the release", released(base), []*record.Set{released("")}, []address.Thing{firms, output, drawn}, nil},
		{"the address was never known", released(""), []*record.Set{released("")}, []address.Thing{firms, output, drawn}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := input(t, past(c.now, nil, c.releases...))
			in.Cache = kept
			_, files := fill(t, in)
			newest := len(c.releases)
			for _, thing := range c.same {
				if now, then := files.of(thing), files.of(thing.In(newest)); len(now) == 0 || !equal(withoutEmbed(now), withoutEmbed(then)) {
					t.Errorf("%v is not byte for byte as in the release", thing)
				}
			}
			for _, thing := range c.other {
				if now, then := files.at(t, thing.File(lang.Chinese, ".csv")), files.at(t, thing.In(newest).File(lang.Chinese, ".csv")); string(now) == string(then) {
					t.Errorf("%v is as in the release:\n%s", thing, now)
				}
			}
		})
	}
}

// withoutEmbed leaves out what names the place that it stands at.
func withoutEmbed(files map[string][]byte) map[string][]byte {
	maps.DeleteFunc(files, func(name string, _ []byte) bool { return strings.HasSuffix(name, "oembed.json") })
	return files
}

func TestReleaseKeepsItsNumbersAndItsName(t *testing.T) {
	now := report(base, "firms=167")
	_, files := fill(t, input(t, past(now, nil, report(base, "firms=165"), report(base, "firms=166"))))
	for thing, want := range map[address.Thing][]string{
		firms:       {",167,", ",,," + base + "figures/firms/,"},
		firms.In(1): {",165,", ",2026-11,2026-11-01," + base + "figures/firms/v/1/,"},
		firms.In(2): {",166,", ",2026-12,2026-12-01," + base + "figures/firms/v/2/,"},
	} {
		csv := string(files.at(t, thing.File(lang.Chinese, ".csv")))
		for _, part := range want {
			if !strings.Contains(csv, part) {
				t.Errorf("the table of %v has no %q:\n%s", thing, part, csv)
			}
		}
	}
}

func TestReleaseMadeBeforeTheAddressWasKnownTakesThePresentOne(t *testing.T) {
	now := report(moved, "firms=170")
	_, files := fill(t, input(t, past(now, nil, report("", "firms=165"), report(base, "firms=166"))))
	for thing, link := range map[address.Thing]string{firms.In(1): moved, firms.In(2): base} {
		csv := string(files.at(t, thing.File(lang.English, ".csv")))
		if want := link + strings.TrimPrefix(thing.Page(lang.English), "/"); !strings.Contains(csv, want) {
			t.Errorf("the table of %v does not lead to %s:\n%s", thing, want, csv)
		}
	}
}

func TestRenamedFigureStandsUnderItsFormerIDToo(t *testing.T) {
	former := address.Figure("companies")
	now := report(base, "firms=165")
	in := input(t, past(now, []site.Redirect{renamed("companies", "firms")}, report(base, "companies=165")))
	in.Also = map[address.Thing][]address.Thing{firms: {former}}
	_, files := fill(t, in)
	if now, then := files.of(firms), files.of(former); len(now) == 0 || !equal(withoutEmbed(now), withoutEmbed(then)) {
		t.Error("the former id has other files than the present one")
	}
	if csv := string(files.at(t, former.In(1).File(lang.Chinese, ".csv"))); !strings.Contains(csv, "companies,") {
		t.Errorf("the release calls the figure otherwise than it did:\n%s", csv)
	}
	oembed := string(files.at(t, former.OEmbed(lang.Chinese)))
	if !strings.Contains(oembed, "/figures/firms/embed/") || strings.Contains(oembed, "companies") {
		t.Errorf("the former id is embedded as something else than the present one: %s", oembed)
	}
}

func TestWithdrawnChartKeepsTheFilesOfItsLastRelease(t *testing.T) {
	in := input(t, past(report(base, "firms=165"), nil, drawing(report(base, "firms=165"))))
	in.Cache = cache.Open(t.TempDir(), day)
	in.Also = map[address.Thing][]address.Thing{drawn.In(1): {drawn}}
	_, files := fill(t, in)
	if then, now := files.of(drawn.In(1)), files.of(drawn); len(then) == 0 || !equal(withoutEmbed(then), withoutEmbed(now)) {
		t.Error("the present addresses hold other files than the last release")
	}
	in.Also = nil
	if _, files := fill(t, in); len(files.of(drawn)) > 0 {
		t.Error("files of a withdrawn chart stand where nobody asked for them")
	}
}

func TestThingIsEmbeddedOnlyWhereTheAddressIsKnown(t *testing.T) {
	for _, known := range []string{"", base} {
		_, files := fill(t, input(t, past(report(known, "firms=165"), nil, report(known, "firms=165"))))
		for _, thing := range []address.Thing{firms, firms.In(1)} {
			oembed, ok := files[address.Path(thing.OEmbed(lang.English))]
			if ok != (known != "") {
				t.Errorf("%v with the base %q: an oEmbed description is there: %v", thing, known, ok)
			}
			if src := known + strings.TrimPrefix(thing.Embed(lang.English), "/"); ok && !strings.Contains(string(oembed), src) {
				t.Errorf("the description of %v does not embed %s: %s", thing, src, oembed)
			}
		}
	}
}

func TestMakesKnowsEveryFileOfAThingAndNoOther(t *testing.T) {
	_, files := fill(t, input(t, past(report(base, "firms=165"), nil, report(base, "firms=165"))))
	for path := range files {
		_, _, _, ofThing := address.Parse(address.Of(path))
		if got := shelf.Makes(address.Of(path)); got != ofThing {
			t.Errorf("Makes(%q) = %v", address.Of(path), got)
		}
	}
	for _, at := range []string{
		"/", firms.Page(lang.Chinese), firms.In(1).Page(lang.English), drawn.Embed(lang.Chinese), firms.WeChat(lang.Chinese),
		firms.Feed(lang.English), address.Data(lang.Chinese), address.Sums(),
	} {
		if shelf.Makes(at) {
			t.Errorf("Makes(%q) is true, which others make", at)
		}
	}
}

func TestTheFirstErrorOfWritingEndsTheWork(t *testing.T) {
	full := errors.New("the disk is full")
	for _, path := range []string{"figures/firms.csv", "figures/firms/oembed.json", "data/all.xlsx", "data/all.zip", "data/SHA256SUMS", "data/schema/figure.schema.json"} {
		_, err := shelf.Fill(input(t, past(report(base, "firms=165"), nil)), func(at string, _ []byte) error {
			if at == path {
				return full
			}
			return nil
		})
		if !errors.Is(err, full) {
			t.Errorf("%s cannot be written, and Fill says %v", path, err)
		}
	}
}

func TestSameInputGivesTheSameBytes(t *testing.T) {
	h := func() *history.History {
		return past(drawing(report(base, "firms=167", "output=1")), nil, report(base, "firms=165"), report(base, "firms=166", "output=1"))
	}
	_, once := fill(t, input(t, h()))
	_, again := fill(t, input(t, h()))
	if names := differing(once, again); len(names) > 0 {
		t.Errorf("these differ between two runs: %q", names)
	}
}
