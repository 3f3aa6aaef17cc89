package promise_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/lang"
	"zonepress/internal/message"
	"zonepress/internal/promise"
	"zonepress/internal/source"
)

func TestNoReleasedAddressIsLost(t *testing.T) {
	thing := func(kind, id string) []string {
		var all []string
		for _, prefix := range []string{"/", "/en/"} {
			base := prefix + kind + "/" + id
			all = append(all, base+"/", base+"/embed/", base+"/feed.xml", base+".csv", base+".json", base+".png")
		}
		return all
	}
	join := slices.Concat[[]string]
	for name, c := range map[string]struct {
		lock, published []string
		redirects       []string
		standing        []string
		want            []string
	}{
		"nothing is lost": {
			lock: []string{"/", "/a/"}, published: []string{"/", "/a/", "/b/"},
		},
		"a page": {
			lock: []string{"/", "/a/"}, published: []string{"/"},
			want: []string{"data/urls.lock:5:1 lost-address /a/ (1) near "},
		},
		"a page with others like it": {
			lock: []string{"/", "/15th/industry/"}, published: []string{"/", "/15th/industries/", "/en/15th/industries/", "/15th/industry.jpg"},
			want: []string{"data/urls.lock:5:1 lost-address-near /15th/industry/ (1) near /15th/industries/"},
		},
		"a page that leads on": {
			lock: []string{"/", "/a/"}, published: []string{"/", "/a/", "/b/"}, redirects: []string{"/a/→/b/"},
		},
		"a page that leads nowhere": {
			lock: []string{"/", "/a/"}, published: []string{"/", "/a/"}, redirects: []string{"/a/→/b/"},
			want: []string{"data/redirects.yaml:1:3 redirect-broken  (1) near "},
		},
		"a figure and all that belongs to it": {
			lock: join(thing("figures", "high-tech-firm"), thing("figures", "other")), published: join(thing("figures", "high-tech-firms"), thing("figures", "other")),
			want: []string{"data/urls.lock:4:1 lost-figure-near high-tech-firm (12) near high-tech-firms"},
		},
		"a chart without one like it": {
			lock: join(thing("charts", "c"), []string{"/"}), published: []string{"/", "/en/"},
			want: []string{"data/urls.lock:5:1 lost-chart c (6) near ", "data/urls.lock:11:1 lost-edition en (6) near "},
		},
		"a file of the new figure is not made": {
			lock: []string{"/figures/a/", "/figures/a.csv", "/figures/a.png"}, published: []string{"/figures/n/", "/figures/n.csv", "/figures/a/", "/figures/a.csv"},
			redirects: []string{"figure:a→n"},
			want:      []string{"data/redirects.yaml:1:3 redirect-broken  (1) near "},
		},
		"a withdrawn figure": {
			lock:      []string{"/figures/a/", "/figures/a.csv", "/figures/a/feed.xml", "/figures/a/v/1/", "/figures/a/v/1/a.csv"},
			published: []string{"/figures/a/", "/figures/a.csv", "/figures/a/v/1/", "/figures/a/v/1/a.csv"}, redirects: []string{"figure:a→"},
		},
		"the pages of a release": {
			lock:      []string{"/figures/a/", "/figures/a/v/1/", "/figures/a/v/2/", "/charts/c/v/2/", "/charts/c/", "/releases/2027-02/", "/releases/2027-02.bib", "/releases/"},
			published: []string{"/figures/a/", "/charts/c/", "/figures/a/v/1/", "/releases/"},
			want:      []string{"data/urls.lock:5:1 lost-version 2 (2) near ", "data/urls.lock:10:1 lost-release 2027-02 (2) near "},
		},
		"a file that is made no more": {
			lock: []string{"/figures/a/", "/figures/a/oembed.json", "/figures/b/", "/figures/b/oembed.json"}, published: []string{"/figures/a/", "/figures/b/"},
			want: []string{"data/urls.lock:5:1 lost-part oembed.json (2) near "},
		},
		"an edition": {
			lock: []string{"/", "/a/", "/en/", "/en/a/", "/en/feed.xml"}, published: []string{"/", "/a/"},
			want: []string{"data/urls.lock:6:1 lost-edition en (3) near "},
		},
		"a folder": {
			lock: []string{"/", "/15th/", "/15th/a/", "/15th/b/", "/15th/c/", "/15th/c/x.jpg"}, published: []string{"/", "/15-th/", "/15-th/a/"},
			want: []string{"data/urls.lock:5:1 lost-address-near /15th/ (1) near /15-th/, /15-th/a/", "data/urls.lock:6:1 lost-folder-near /15th/ (4) near /15-th/"},
		},
		"some of a folder": {
			lock: []string{"/", "/15th/", "/15th/a/", "/15th/b/", "/15th/c/"}, published: []string{"/", "/15th/"},
			want: []string{"data/urls.lock:6:1 lost-address-near /15th/a/ (1) near /15th/", "data/urls.lock:7:1 lost-address-near /15th/b/ (1) near /15th/",
				"data/urls.lock:8:1 lost-address-near /15th/c/ (1) near /15th/"},
		},
		"a file that leads to a page": {
			lock: []string{"/a.jpg"}, published: []string{"/b/"}, redirects: []string{"/a.jpg→/b/"},
			want: []string{"data/redirects.yaml:1:3 redirect-file  () near "},
		},
		"what still stands": {
			lock: []string{"/a/"}, published: []string{"/a/", "/b/"}, redirects: []string{"/a/→/b/"}, standing: []string{"/a/"},
			want: []string{"data/redirects.yaml:1:3 redirect-standing  () near "},
		},
	} {
		t.Run(name, func(t *testing.T) {
			lock := lockOf(c.lock...)
			in := both
			if c.standing != nil {
				in.Has = func(a string) bool { return slices.Contains(c.standing, a) }
			}
			var problems source.List
			promise.Check(lock, promise.NewPlan(lock, redirects(c.redirects...), in), c.published, &problems)
			var got []string
			for _, p := range problems.Sorted() {
				got = append(got, fmt.Sprintf("%s %s %s (%s) near %s", p.Pos, p.Code, p.Args["name"], p.Args["count"], p.Args["near"]))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("told\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

func TestTheHintIsTheEntryToPaste(t *testing.T) {
	for _, c := range []struct {
		lock, published []string
		want            []string
	}{
		{[]string{"/figures/firm/"}, []string{"/figures/firms/"}, []string{"- {figure: firm, to: firms, date: YYYY-MM-DD}", "- {figure: firm, gone: {zh: …, en: …}, date: YYYY-MM-DD}"}},
		{[]string{"/old/a/", "/old/b/", "/old/c/", "/old/d/"}, []string{"/"}, []string{`- {from: "/old/*", to: …, date: YYYY-MM-DD}`}},
		{[]string{"/section/"}, []string{"/sections/"}, []string{"- {from: /section/, to: /sections/, date: YYYY-MM-DD}"}},
	} {
		lock := lockOf(c.lock...)
		var problems source.List
		promise.Check(lock, promise.NewPlan(lock, nil, both), c.published, &problems)
		all := problems.Sorted()
		if len(all) != 1 {
			t.Fatalf("%q: %d problems", c.lock, len(all))
		}
		for _, l := range lang.All() {
			for _, want := range c.want {
				if hint := message.Of(all[0], l).Hint; !strings.Contains(hint, want) {
					t.Errorf("%q: the hint is %q, want in it %q", c.lock, hint, want)
				}
			}
		}
	}
}

func BenchmarkCheckOf100000Addresses(b *testing.B) {
	var addresses []string
	for i := range 10000 {
		for _, part := range []string{"/", "/embed/", "/wechat/", "/feed.xml", "/oembed.json", ".csv", ".json", ".xlsx", ".bib", ".ris"} {
			addresses = append(addresses, fmt.Sprintf("/figures/figure-%d%s", i, part))
		}
	}
	lock := lockOf(addresses...)
	plan := promise.NewPlan(lock, nil, both)
	b.ReportAllocs()
	for b.Loop() {
		var problems source.List
		promise.Check(lock, plan, addresses, &problems)
		if problems.HasErrors() {
			b.Fatal("lost")
		}
	}
}
