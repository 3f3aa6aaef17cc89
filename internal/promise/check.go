package promise

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/nearest"
	"zonepress/internal/source"
)

// Check tells of every address of a lock that a build lost, and of redirects
// that lead to nothing. Published are all addresses that the build makes, those
// of the plan included, in any order. What belongs together is told once.
func Check(l *Lock, p *Plan, published []string, problems *source.List) {
	if l == nil {
		l = &Lock{}
	}
	c := &checker{lock: l, plan: p, problems: problems, published: make(map[string]bool, len(published)), covered: map[string]bool{}}
	for _, a := range published {
		c.published[a] = true
	}
	for _, t := range p.Tombstones {
		c.covered[t.Address] = true
	}
	c.checkPlan()
	c.group()
	for _, g := range c.groups {
		c.tell(g)
	}
}

// checker is one run of Check.
type checker struct {
	lock      *Lock
	plan      *Plan
	problems  *source.List
	published map[string]bool
	covered   map[string]bool // not published, and nobody need be told
	groups    []*group
}

// checkPlan tells of the redirects that the build cannot follow, each once.
func (c *checker) checkPlan() {
	told := map[source.Pos]int{}
	var broken []source.Problem
	tell := func(pos source.Pos, from, to string) {
		c.covered[from] = true // told here, and not as lost
		if told[pos]++; told[pos] == 1 {
			broken = append(broken, source.Error(pos, "redirect-broken", source.Args{"from": from, "to": to}))
		}
	}
	for _, f := range c.plan.Forwards {
		if to, _, _ := strings.Cut(f.To, "#"); !c.published[to] {
			tell(f.pos, f.From, f.To)
		}
	}
	for _, one := range c.plan.Copies {
		if !c.published[one.Of] {
			tell(one.pos, one.Address, one.Of)
		}
	}
	for i := range broken {
		broken[i].Args["count"] = strconv.Itoa(told[broken[i].Pos])
	}
	c.problems.Add(broken...)
	for _, x := range c.plan.crooked {
		c.covered[x.from] = true
		c.problems.Add(source.Error(x.pos, "redirect-file", source.Args{"from": x.from, "to": x.to}))
	}
	for _, r := range c.plan.standing {
		c.problems.Add(source.Error(r.From.Pos, "redirect-standing", source.Args{"from": r.From.Value}))
	}
}

// group is what was lost together.
type group struct {
	code      string // of the problem
	name      string
	lang      lang.Lang
	addresses []string
	first     int // index in the lock
}

// The least number of addresses below a folder that are told as one.
const flood = 4

// group sorts the lost addresses by what they are of.
func (c *checker) group() {
	lost := map[string]bool{}
	for _, a := range c.lock.Addresses() {
		if !c.published[a] && !c.covered[a] {
			lost[a] = true
		}
	}
	if len(lost) == 0 {
		return
	}
	editions := c.lostEditions(lost)
	folders := c.lostFolders(lost)
	byName := map[string]*group{}
	for i, a := range c.lock.Addresses() {
		if !lost[a] {
			continue
		}
		code, name, l := c.kindOf(a, editions, folders)
		key := code + " " + name
		if byName[key] == nil {
			byName[key] = &group{code: code, name: name, lang: l, first: i}
			c.groups = append(c.groups, byName[key])
		}
		byName[key].addresses = append(byName[key].addresses, a)
	}
}

// kindOf says what an address that was lost is a part of.
func (c *checker) kindOf(a string, editions map[lang.Lang]bool, folders map[string]bool) (code, name string, l lang.Lang) {
	l = edition(a)
	if editions[l] {
		return "lost-edition", string(l), l
	}
	t, _, part, isThing := address.Parse(a)
	rest, isRelease := strings.CutPrefix(a, address.Releases(l))
	switch {
	case isThing && t.Release > 0:
		return "lost-version", strconv.Itoa(t.Release), l
	case isThing && c.published[t.Page(l)]:
		return "lost-part", cmp.Or(part, "/"), l
	case isThing && t.Kind == address.Charts:
		return "lost-chart", t.ID, l
	case isThing:
		return "lost-figure", t.ID, l
	case isRelease && rest != "" && rest != "feed.xml":
		name, _, _ = strings.Cut(rest, "/")
		for _, ending := range []string{".bib", ".ris", ".csl.json"} {
			name = strings.TrimSuffix(name, ending)
		}
		return "lost-release", name, l
	}
	for folder := above(a); folder != "/"; folder = above(folder) {
		if folders[folder] {
			code, name = "lost-folder", folder
		}
	}
	if code != "" {
		return code, name, l
	}
	return "lost-address", a, l
}

// lostEditions are the languages of which every page is lost.
func (c *checker) lostEditions(lost map[string]bool) map[lang.Lang]bool {
	whole, pages := map[lang.Lang]bool{}, map[lang.Lang]int{}
	for _, l := range lang.All() {
		whole[l] = l.Prefix() != "/"
	}
	for _, a := range c.lock.Addresses() {
		if !strings.HasSuffix(a, "/") {
			continue
		}
		l := edition(a)
		pages[l]++
		whole[l] = whole[l] && lost[a]
	}
	for l := range whole {
		whole[l] = whole[l] && pages[l] > 1
	}
	return whole
}

// lostFolders are the folders of which many addresses were released, and all
// are lost. Those of figures, charts and releases are told by what they are of.
func (c *checker) lostFolders(lost map[string]bool) map[string]bool {
	whole, count := map[string]bool{}, map[string]int{}
	for _, a := range c.lock.Addresses() {
		if _, _, _, isThing := address.Parse(a); isThing {
			continue
		}
		for folder := above(a); ; folder = above(folder) {
			if count[folder]++; count[folder] == 1 {
				whole[folder] = true
			}
			whole[folder] = whole[folder] && lost[a]
			if folder == "/" {
				break
			}
		}
	}
	for _, l := range lang.All() {
		delete(whole, l.Prefix())
	}
	for folder := range whole {
		whole[folder] = whole[folder] && count[folder] >= flood
	}
	return whole
}

// above is the folder that an address stands in: /15th/ for /15th/industry/. The
// root stands in itself.
func above(a string) string {
	return a[:max(strings.LastIndexByte(strings.TrimSuffix(a, "/"), '/'), 0)+1]
}

// tell tells of one group.
func (c *checker) tell(g *group) {
	args := source.Args{"name": g.name, "first": g.addresses[0], "count": strconv.Itoa(len(g.addresses))}
	code := g.code
	var near []string
	key, from := "from", g.name
	switch g.code {
	case "lost-figure":
		key, near = "figure", c.nearThings(address.Figures, g)
	case "lost-chart":
		key, near = "chart", c.nearThings(address.Charts, g)
	case "lost-folder":
		from, near = g.name+"*", c.nearFolders(g)
	case "lost-address":
		near = c.nearAddresses(g)
	case "lost-part":
		from = g.addresses[0]
	}
	args["renamed"], args["gone"] = entry(key, from, first(near, "…")), goneEntry(key, from)
	if len(near) > 0 {
		args["near"] = strings.Join(near, ", ")
		code += "-near"
	}
	c.problems.Add(source.Error(c.lock.pos(g.first), code, args))
}

// mostNear is how many candidates are offered for what is lost.
const mostNear = 3

func (c *checker) nearThings(kind address.Kind, g *group) []string {
	ids := func(fresh bool) []string {
		var ids []string
		for a := range c.published {
			t, l, part, ok := address.Parse(a)
			if ok && part == "" && t.Kind == kind && t.Release == 0 && l == g.lang && (!fresh || !c.isLocked(a)) {
				ids = append(ids, t.ID)
			}
		}
		return ids
	}
	return firstOf(nearest.Names(g.name, ids(true), mostNear), func() []string { return nearest.Names(g.name, ids(false), mostNear) })
}

func (c *checker) nearAddresses(g *group) []string {
	want := g.addresses[0]
	have := func(fresh bool) []string {
		var have []string
		for a := range c.published {
			if _, _, _, isThing := address.Parse(a); !isThing && ending(a) == ending(want) && edition(a) == g.lang && (!fresh || !c.isLocked(a)) {
				have = append(have, a)
			}
		}
		return have
	}
	return firstOf(nearest.Names(want, have(true), mostNear), func() []string { return nearest.Names(want, have(false), mostNear) })
}

// nearFolders are folders of the edition with pages that were never released.
func (c *checker) nearFolders(g *group) []string {
	folders := map[string]bool{}
	for a := range c.published {
		if _, _, _, isThing := address.Parse(a); !isThing && edition(a) == g.lang && !c.isLocked(a) && above(a) != g.lang.Prefix() {
			folders[above(a)] = true
		}
	}
	var have []string
	for folder := range folders {
		have = append(have, folder)
	}
	return nearest.Names(g.name, have, mostNear)
}

func (c *checker) isLocked(a string) bool {
	_, ok := slices.BinarySearch(c.lock.addresses, a)
	return ok
}

// firstOf are the first names, or where there are none others.
func firstOf(names []string, others func() []string) []string {
	if len(names) > 0 {
		return names
	}
	return others()
}

func first(names []string, otherwise string) string {
	if len(names) > 0 {
		return names[0]
	}
	return otherwise
}

// entry is what to add to data/redirects.yaml, on one line; the date is the
// author's.
func entry(key, from, to string) string {
	return "- {" + key + ": " + quoted(from) + ", to: " + to + ", date: YYYY-MM-DD}"
}

func goneEntry(key, from string) string {
	return "- {" + key + ": " + quoted(from) + ", gone: {zh: …, en: …}, date: YYYY-MM-DD}"
}

// quoted is a plain scalar as YAML takes it between braces.
func quoted(text string) string {
	if strings.ContainsAny(text, "*,:&!%@'#[]{}") {
		return `"` + text + `"`
	}
	return text
}
