package address

import (
	"testing"

	"zonepress/internal/lang"
)

func TestParseFindsTheThingThatAnAddressBelongsTo(t *testing.T) {
	firms := Figure("high-tech-firms")
	patents := Chart("patents")
	for _, c := range []struct {
		address string
		thing   Thing
		lang    lang.Lang
		part    string
	}{
		{firms.Page(lang.Chinese), firms, lang.Chinese, ""},
		{firms.Page(lang.English), firms, lang.English, ""},
		{firms.File(lang.English, ".csl.json"), firms, lang.English, ".csl.json"},
		{firms.In(12).Page(lang.Chinese), firms.In(12), lang.Chinese, ""},
		{patents.In(1).File(lang.English, ".square.png"), patents.In(1), lang.English, ".square.png"},
		{patents.Embed(lang.Chinese), patents, lang.Chinese, "embed/"},
		{patents.In(2).Embed(lang.Chinese), patents.In(2), lang.Chinese, "embed/"},
		{firms.Feed(lang.English), firms, lang.English, "feed.xml"},
		{firms.In(3).OEmbed(lang.English), firms.In(3), lang.English, "oembed.json"},
	} {
		thing, l, part, ok := Parse(c.address)
		if !ok || thing != c.thing || l != c.lang || part != c.part {
			t.Errorf("Parse(%q) = %v, %v, %q, %v; want %v, %v, %q", c.address, thing, l, part, ok, c.thing, c.lang, c.part)
		}
	}
}

func TestParseKnowsWhatIsNoThing(t *testing.T) {
	for _, address := range []string{
		"", "/", "/en/", "/figures/", "/en/charts/", "/14th/innovation/", "/data/all.csv", "/figures/x", "/figures/.csv",
		"/figures//", "/figures/x/v/0/", "/figures/x/v/01/", "/figures/x/v/one/", "/figures/x/v/", "/english/figures/x/",
	} {
		if thing, _, part, ok := Parse(address); ok {
			t.Errorf("Parse(%q) = %v, %q", address, thing, part)
		}
	}
}

func TestPathsAndAddressesLeadToEachOther(t *testing.T) {
	for address, path := range map[string]string{
		"/": "index.html", "/en/": "en/index.html", "/figures/x/": "figures/x/index.html", "/figures/x.csv": "figures/x.csv",
		"/404.html": "404.html", "/figures/x/v/1/x.csv": "figures/x/v/1/x.csv",
	} {
		if got := Path(address); got != path {
			t.Errorf("Path(%q) = %q, want %q", address, got, path)
		}
		if got := Of(path); got != address {
			t.Errorf("Of(%q) = %q, want %q", path, got, address)
		}
	}
	if got := Of("notindex.html"); got != "/notindex.html" {
		t.Errorf("Of keeps the name of a file that only ends like a page: %q", got)
	}
}

func TestAbsoluteNeedsABase(t *testing.T) {
	page := Figure("x").Page(lang.English)
	if got := Absolute("https://example.org/report/", page); got != "https://example.org/report/en/figures/x/" {
		t.Error(got)
	}
	if got := Absolute("", page); got != "/en/figures/x/" {
		t.Error(got)
	}
}

func TestEverythingStandsWhereItIsPromised(t *testing.T) {
	firms := Figure("firms")
	for _, c := range []struct{ en, zh, below string }{
		{Data(lang.English), Data(lang.Chinese), "data/"},
		{DataFile(lang.English, "all.csv"), DataFile(lang.Chinese, "all.csv"), "data/all.csv"},
		{Releases(lang.English), Releases(lang.Chinese), "releases/"},
		{Release(lang.English, "2026-11"), Release(lang.Chinese, "2026-11"), "releases/2026-11/"},
		{ReleaseFile(lang.English, "2026-11", ".bib"), ReleaseFile(lang.Chinese, "2026-11", ".bib"), "releases/2026-11.bib"},
		{Corrections(lang.English), Corrections(lang.Chinese), "corrections/"},
		{CorrectionsFeed(lang.English), CorrectionsFeed(lang.Chinese), "corrections/feed.xml"},
		{Verify(lang.English), Verify(lang.Chinese), "verify/"},
		{Source(lang.English, "press-2026"), Source(lang.Chinese, "press-2026"), "sources/#press-2026"},
		{Method(lang.English, "growth"), Method(lang.Chinese, "growth"), "methods/#growth"},
		{Plan(lang.English, "14th"), Plan(lang.Chinese, "14th"), "14th/"},
		{firms.WeChat(lang.English), firms.WeChat(lang.Chinese), "figures/firms/wechat/"},
		{firms.Feed(lang.English), firms.Feed(lang.Chinese), "figures/firms/feed.xml"},
		{firms.In(2).Embed(lang.English), firms.In(2).Embed(lang.Chinese), "figures/firms/v/2/embed/"},
		{firms.In(2).OEmbed(lang.English), firms.In(2).OEmbed(lang.Chinese), "figures/firms/v/2/oembed.json"},
		{Chart("x").In(2).File(lang.English, ".wide.png"), Chart("x").In(2).File(lang.Chinese, ".wide.png"), "charts/x/v/2/x.wide.png"},
		{firms.In(2).In(0).Page(lang.English), firms.In(2).In(0).Page(lang.Chinese), "figures/firms/"},
	} {
		if c.zh != "/"+c.below || c.en != "/en/"+c.below {
			t.Errorf("%q and %q, want /%s and /en/%s", c.zh, c.en, c.below, c.below)
		}
	}
}

func TestPermalinkLeadsToTheReleaseThatAThingIsOf(t *testing.T) {
	const base = "https://example.org/report/"
	for link, want := range map[string]string{
		Chart("x").In(3).Permalink(base, lang.English): base + "en/charts/x/v/3/",
		Chart("x").Permalink(base, lang.Chinese):       base + "charts/x/",
		Chart("x").In(3).Permalink("", lang.Chinese):   "/charts/x/v/3/",
	} {
		if link != want {
			t.Errorf("%q, want %q", link, want)
		}
	}
}

func TestWhatIsTheSameInEveryLanguageStandsOnce(t *testing.T) {
	if got := Sums(); got != "/data/SHA256SUMS" {
		t.Error(got)
	}
	if got := Schema("figure"); got != "/data/schema/figure.schema.json" {
		t.Error(got)
	}
}
