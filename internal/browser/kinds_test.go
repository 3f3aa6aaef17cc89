package browser

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// page is a page of a built site.
type page struct {
	address string // "/en/figures/firms/"
	edition string // "zh" or "en"
	kind    string // name of a kind; "" where none fits
	size    int    // bytes
}

// A kind is a set of pages that come from one template and differ in their
// content alone.
type kind struct {
	name    string
	address string // what addresses of the Chinese edition match
	says    string // what the HTML has, where the address alone does not tell
}

// kinds are tried in this order.
var kinds = []kind{
	{name: "moved", address: `^/`, says: `http-equiv="refresh"`},
	{name: "gone", address: `^/`, says: `id="_instead"`},
	{name: "not found", address: `^/404\.html$`},
	{name: "home", address: `^/$`},
	{name: "plan", address: `^/1[45]th/$`},
	{name: "section", address: `^/1[45]th/[^/]+/$|^/overview/$`},
	{name: "about", address: `^/about/$`},
	{name: "figures", address: `^/figures/$`},
	{name: "figure", address: `^/figures/[^/]+/$`},
	{name: "figure embed", address: `^/figures/[^/]+/embed/$`},
	{name: "figure for WeChat", address: `^/figures/[^/]+/wechat/$`},
	{name: "figure version", address: `^/figures/[^/]+/v/\d+/$`},
	{name: "figure version embed", address: `^/figures/[^/]+/v/\d+/embed/$`},
	{name: "charts", address: `^/charts/$`},
	{name: "chart", address: `^/charts/[^/]+/$`},
	{name: "chart embed", address: `^/charts/[^/]+/embed/$`},
	{name: "chart for WeChat", address: `^/charts/[^/]+/wechat/$`},
	{name: "chart version", address: `^/charts/[^/]+/v/\d+/$`},
	{name: "chart version embed", address: `^/charts/[^/]+/v/\d+/embed/$`},
	{name: "data", address: `^/data/$`},
	{name: "sources", address: `^/sources/$`},
	{name: "methods", address: `^/methods/$`},
	{name: "releases", address: `^/releases/$`},
	{name: "release", address: `^/releases/[^/]+/$`},
	{name: "corrections", address: `^/corrections/$`},
	{name: "search", address: `^/search/$`},
	{name: "print", address: `^/print/$`},
	{name: "verify", address: `^/verify/$`},
}

func newPage(file, content string) page {
	p := page{address: "/" + strings.TrimSuffix(file, "index.html"), edition: "zh", size: len(content)}
	address := p.address
	if rest, english := strings.CutPrefix(address, "/en/"); english {
		p.edition, address = "en", "/"+rest
	}
	for _, k := range kinds {
		if regexp.MustCompile(k.address).MatchString(address) && strings.Contains(content, k.says) {
			p.kind = k.name
			break
		}
	}
	return p
}

// samples are the longest page of each kind in each edition.
func (b *built) samples(but ...string) []page {
	longest := map[[2]string]page{}
	for _, p := range b.pages {
		key := [2]string{p.kind, p.edition}
		if p.kind != "" && !slices.Contains(but, p.kind) && p.size > longest[key].size {
			longest[key] = p
		}
	}
	var all []page
	for _, p := range longest {
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b page) int { return cmp.Compare(a.address, b.address) })
	return all
}

// of returns the longest page of a kind in an edition.
func (b *built) of(t testing.TB, kind, edition string) page {
	t.Helper()
	for _, p := range b.samples() {
		if p.kind == kind && p.edition == edition {
			return p
		}
	}
	t.Fatalf("no %s page in the edition %s", kind, edition)
	return page{}
}

func TestEveryPageIsOfAKnownKind(t *testing.T) {
	for name, b := range map[string]*built{"report": world.report.built, "past": world.past.built, "offline": world.offline} {
		for _, p := range b.pages {
			if p.kind == "" {
				t.Errorf("%s: %s is of no kind: add its kind to kinds_test.go", name, p.address)
			}
		}
	}
}

func TestEveryKindHasAPage(t *testing.T) {
	for _, k := range kinds {
		has := func(p page) bool { return p.kind == k.name }
		if !slices.ContainsFunc(world.report.pages, has) && !slices.ContainsFunc(world.past.pages, has) {
			t.Errorf("no page is of the kind %s", k.name)
		}
	}
}

// A visit is a page of a site that is served.
type visit struct {
	page
	site *hosted
}

func (v visit) at() string { return v.site.at(v.address) }

// name says which page of which site is meant.
func (v visit) name() string {
	if v.site == world.past {
		return "past " + v.address
	}
	return v.address
}

// allSamples are pages of every kind: those of the report, and those of the
// past whose kind the report lacks or looks different once numbers changed.
func allSamples(but ...string) []visit {
	var all []visit
	for _, p := range world.report.samples(but...) {
		all = append(all, visit{p, world.report})
	}
	changed := []string{"gone", "moved", "figure", "figure version", "figure version embed", "chart", "chart version", "chart version embed", "releases", "release", "corrections"}
	for _, p := range world.past.samples(but...) {
		if slices.Contains(changed, p.kind) {
			all = append(all, visit{p, world.past})
		}
	}
	return all
}
