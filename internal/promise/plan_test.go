package promise_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/promise"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

func at[T any](value T, line int) source.At[T] {
	return source.At[T]{Value: value, Pos: source.Pos{File: "data/redirects.yaml", Line: line, Column: 3}}
}

// redirects are entries of data/redirects.yaml: "figure:old→new", "chart:old→",
// "/old/*→/new/"; nothing behind the arrow stands for what is gone.
func redirects(entries ...string) []site.Redirect {
	var all []site.Redirect
	for i, text := range entries {
		line := i + 1
		from, to, _ := strings.Cut(text, "→")
		r := site.Redirect{Pos: at("", line).Pos, Date: at("2027-06-01", line)}
		switch kind, id, _ := strings.Cut(from, ":"); kind {
		case "figure":
			r.Figure = at(id, line)
		case "chart":
			r.Chart = at(id, line)
		default:
			r.From = at(from, line)
		}
		if to == "" {
			r.Gone = site.Text{lang.Chinese: at("不再统计", line)}
		} else {
			r.To = at(to, line)
		}
		all = append(all, r)
	}
	return all
}

func lockOf(addresses ...string) *promise.Lock {
	return promise.Parse(promise.Encode(addresses), promise.LockFile, &source.List{})
}

// both are the editions of the tests.
var both = promise.Input{Languages: lang.All()}

// show prints a plan, one line for each address.
func show(p *promise.Plan) []string {
	var lines []string
	for _, f := range p.Forwards {
		lines = append(lines, fmt.Sprintf("%s → %s %s %s %s", f.From, f.To, f.Lang, f.Thing.ID, f.Date))
	}
	for _, t := range p.Tombstones {
		lines = append(lines, fmt.Sprintf("%s † %s %s/%d %s", t.Address, t.Lang, t.Thing.ID, t.Thing.Release, t.Reason.In(lang.Chinese).Value))
	}
	for _, c := range p.Copies {
		lines = append(lines, fmt.Sprintf("%s = %s", c.Address, c.Of))
	}
	return lines
}

func TestPlansSayWhatToMakeInThePlaceOfWhatMoved(t *testing.T) {
	for name, c := range map[string]struct {
		lock      []string
		redirects []string
		in        promise.Input
		want      []string
	}{
		"a renamed figure": {
			lock: []string{"/figures/old/", "/figures/old/embed/", "/figures/old/feed.xml", "/figures/old/oembed.json", "/figures/old/v/1/", "/figures/old/v/1/old.csv",
				"/figures/old.csv", "/figures/old.csl.json", "/en/figures/old/", "/en/figures/old.csv", "/figures/older/", "/charts/old/"},
			redirects: []string{"figure:old→new"}, in: both,
			want: []string{
				"/en/figures/old/ → /en/figures/new/ en new 2027-06-01",
				"/figures/old/ → /figures/new/ zh new 2027-06-01",
				"/figures/old/embed/ → /figures/new/embed/ zh new 2027-06-01",
				"/en/figures/old.csv = /en/figures/new.csv",
				"/figures/old.csl.json = /figures/new.csl.json",
				"/figures/old.csv = /figures/new.csv",
				"/figures/old/feed.xml = /figures/new/feed.xml",
				"/figures/old/oembed.json = /figures/new/oembed.json",
			},
		},
		"a withdrawn chart": {
			lock: []string{"/charts/c/", "/charts/c/embed/", "/charts/c/feed.xml", "/charts/c.png", "/charts/c.square.png",
				"/charts/c/v/1/", "/charts/c/v/1/c.png", "/charts/c/v/3/", "/charts/c/v/3/c.png"},
			redirects: []string{"chart:c→"}, in: both,
			want: []string{
				"/charts/c.square.png † zh c/3 不再统计",
				"/charts/c/ † zh c/3 不再统计",
				"/charts/c/embed/ † zh c/3 不再统计",
				"/charts/c/feed.xml † zh c/3 不再统计",
				"/charts/c.png = /charts/c/v/3/c.png",
			},
		},
		"a figure that was never released": {
			redirects: []string{"figure:old→new"}, in: both,
			want: []string{"/en/figures/old/ → /en/figures/new/ en new 2027-06-01", "/figures/old/ → /figures/new/ zh new 2027-06-01"},
		},
		"a page": {
			lock: []string{"/15th/a/"}, redirects: []string{"/15th/a/→/15th/b/"}, in: both,
			want: []string{"/15th/a/ → /15th/b/ zh  2027-06-01"},
		},
		"a page that is gone": {
			lock: []string{"/en/15th/a/"}, redirects: []string{"/en/15th/a/→"}, in: both,
			want: []string{"/en/15th/a/ † en /0 不再统计"},
		},
		"a page to a figure": {
			redirects: []string{"/15th/a/→/figures/new/"}, in: both,
			want: []string{"/15th/a/ → /figures/new/ zh new 2027-06-01"},
		},
		"a file": {
			lock: []string{"/15th/a.jpg"}, redirects: []string{"/15th/a.jpg→/15th/b.jpg"}, in: both,
			want: []string{"/15th/a.jpg = /15th/b.jpg"},
		},
		"a folder keeps what follows": {
			lock: []string{"/15th/", "/15th/a/", "/15th/b/park.jpg", "/15th-plan/"}, redirects: []string{"/15th/*→/next/"}, in: both,
			want: []string{"/15th/a/ → /next/a/ zh  2027-06-01", "/15th/b/park.jpg = /next/b/park.jpg"},
		},
		"a folder keeps what follows where there is such a page": {
			lock: []string{"/15th/a/", "/15th/b/", "/15th/c/"}, redirects: []string{"/15th/*→/next/"},
			in:   promise.Input{Languages: lang.All(), Has: func(a string) bool { return a == "/next/a/" || a == "/15th/c/" }},
			want: []string{"/15th/a/ → /next/a/ zh  2027-06-01", "/15th/b/ → /next/ zh  2027-06-01"},
		},
		"the closest entry counts": {
			lock: []string{"/a/b/c/", "/a/b/d/", "/a/e/"}, redirects: []string{"/a/*→/x/", "/a/b/*→/y/", "/a/b/c/→"}, in: both,
			want: []string{"/a/b/d/ → /y/d/ zh  2027-06-01", "/a/e/ → /x/e/ zh  2027-06-01", "/a/b/c/ † zh /0 不再统计"},
		},
		"a folder with releases of figures": {
			lock: []string{"/figures/a/", "/figures/a/v/1/"}, redirects: []string{"/figures/*→/data/"}, in: promise.Input{Has: func(string) bool { return false }},
			want: []string{"/figures/a/ → /data/ zh  2027-06-01"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := show(promise.NewPlan(lockOf(c.lock...), redirects(c.redirects...), c.in)); !slices.Equal(got, c.want) {
				t.Errorf("planned\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

func TestPlansNameUnderWhichIDsFilesAlsoStand(t *testing.T) {
	p := promise.NewPlan(lockOf("/figures/a/", "/figures/b/", "/charts/c/", "/charts/c/v/2/"), redirects("figure:a→n", "figure:b→n", "chart:c→", "chart:d→"), both)
	if got := p.Also[address.Figure("n")]; !slices.Equal(got, []address.Thing{address.Figure("a"), address.Figure("b")}) {
		t.Errorf("n also stands as %v", got)
	}
	if got := p.Also[address.Chart("c").In(2)]; !slices.Equal(got, []address.Thing{address.Chart("c")}) {
		t.Errorf("the last release of c also stands as %v", got)
	}
	if len(p.Also) != 2 {
		t.Errorf("also %v", p.Also)
	}
}
