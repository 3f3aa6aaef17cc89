package promise

import (
	"cmp"
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// Input is what a plan has to know of the site.
type Input struct {
	Languages []lang.Lang // editions, Chinese first

	// Has reports whether the site has something of its own at an address: a
	// page of the narrative, a figure. It may be nil, where that is not known.
	Has func(address string) bool
}

// Plan is what a build makes in the place of what moved or was withdrawn. Its
// lists are in the byte order of the addresses.
type Plan struct {
	Forwards   []Forward
	Tombstones []Tombstone
	Copies     []Copy

	// Also names for each thing the further things under whose addresses its
	// files stand: the ids that a renamed one had, and for the last release of a
	// withdrawn one (t.Release) what stood then. Copies lists the same, and all
	// that is no file of a thing, address by address.
	Also map[address.Thing][]address.Thing

	standing []site.Redirect // of what the site still has
	crooked  []crooked
}

// Forward is a page that leads on.
type Forward struct {
	From, To string
	Lang     lang.Lang     // of both
	Thing    address.Thing // that it leads to; zero where it is no figure or chart
	Date     string        // YYYY-MM-DD
	pos      source.Pos
}

// Tombstone stands where there is nothing any more.
type Tombstone struct {
	Address string
	Lang    lang.Lang
	Thing   address.Thing // that was withdrawn, in the last release that has it (0 for none); zero where it is no figure or chart
	Reason  site.Text
	Date    string // YYYY-MM-DD
}

// Page reports whether the tombstone is of a page. One of a file or feed is
// nothing that could be made: only rules for servers can say that it is gone.
func (t Tombstone) Page() bool { return strings.HasSuffix(t.Address, "/") }

// Copy is a file that holds the same bytes as another.
type Copy struct {
	Address string
	Of      string
	pos     source.Pos
}

// crooked is a redirect of a file to what is no such file.
type crooked struct {
	pos      source.Pos
	from, to string
}

// NewPlan works out what the redirects mean for the addresses of a lock. A
// redirect of what was never released still leads on, for the page that it names.
// Where several are of one address, the one that says most about it counts: of a
// figure or chart, of the address, of the closest folder above.
func NewPlan(l *Lock, redirects []site.Redirect, in Input) *Plan {
	p := &planner{
		Plan: &Plan{Also: map[address.Thing][]address.Thing{}}, in: in,
		things: map[address.Thing][]locked{}, last: map[address.Thing]int{}, taken: map[string]bool{},
	}
	for _, a := range l.Addresses() {
		if t, edition, part, ok := address.Parse(a); ok {
			p.things[t] = append(p.things[t], locked{a, edition, part})
			p.last[t.In(0)] = max(p.last[t.In(0)], t.Release)
		}
	}
	ordered := slices.Clone(redirects)
	slices.SortStableFunc(ordered, func(a, b site.Redirect) int { return cmp.Compare(breadth(&a), breadth(&b)) })
	for i := range ordered {
		r := &ordered[i]
		switch {
		case r.Figure.Given():
			p.thing(address.Figure(r.Figure.Value), r)
		case r.Chart.Given():
			p.thing(address.Chart(r.Chart.Value), r)
		case r.From.Given():
			p.from(l.Addresses(), r)
		}
	}
	p.sort()
	return p.Plan
}

// breadth is the less the more a redirect says about an address.
func breadth(r *site.Redirect) int {
	const widest = 1 << 20
	switch folder, below := strings.CutSuffix(r.From.Value, "*"); {
	case !r.From.Given():
		return 0
	case !below:
		return 1
	default:
		return widest - len(folder)
	}
}

// planner makes a Plan.
type planner struct {
	*Plan
	in     Input
	things map[address.Thing][]locked
	last   map[address.Thing]int // the last release that has a thing
	taken  map[string]bool       // addresses that are planned for
}

// take reports whether nothing is planned for an address yet.
func (p *planner) take(address string) bool {
	free := !p.taken[address]
	p.taken[address] = true
	return free
}

// locked is an address of a thing.
type locked struct {
	address string
	lang    lang.Lang
	part    string
}

// thing plans for a figure or chart that was renamed or withdrawn.
func (p *planner) thing(from address.Thing, r *site.Redirect) {
	parts := p.things[from]
	if len(parts) == 0 {
		for _, l := range p.in.Languages {
			parts = append(parts, locked{from.Page(l), l, ""})
		}
	}
	if !r.To.Given() {
		p.withdrawn(from, parts, r)
		return
	}
	to := address.Thing{Kind: from.Kind, ID: r.To.Value}
	p.Also[to] = append(p.Also[to], from)
	for _, x := range parts {
		p.taken[x.address] = true
		if strings.HasSuffix(x.address, "/") {
			p.Forwards = append(p.Forwards, Forward{x.address, partOf(to, x), x.lang, to, r.Date.Value, r.Pos})
			continue
		}
		p.Copies = append(p.Copies, Copy{x.address, partOf(to, x), r.Pos})
	}
}

// withdrawn plans for a thing that is nowhere any more.
func (p *planner) withdrawn(from address.Thing, parts []locked, r *site.Redirect) {
	last := from.In(p.last[from])
	if last.Release > 0 {
		p.Also[last] = append(p.Also[last], from)
	}
	for _, x := range parts {
		p.taken[x.address] = true
		kept := partOf(last, x)
		if !strings.HasSuffix(x.address, "/") && last.Release > 0 && p.isLocked(last, kept) {
			p.Copies = append(p.Copies, Copy{x.address, kept, r.Pos})
			continue
		}
		p.Tombstones = append(p.Tombstones, Tombstone{x.address, x.lang, last, r.Gone, r.Date.Value})
	}
}

func (p *planner) isLocked(t address.Thing, address string) bool {
	return slices.ContainsFunc(p.things[t], func(x locked) bool { return x.address == address })
}

// partOf is the address of a thing that corresponds to one of another.
func partOf(t address.Thing, x locked) string {
	if strings.HasPrefix(x.part, ".") {
		return t.File(x.lang, x.part)
	}
	return t.Page(x.lang) + x.part
}

// from plans for single addresses, or all below one.
func (p *planner) from(all []string, r *site.Redirect) {
	folder, below := strings.CutSuffix(r.From.Value, "*")
	if !below {
		if p.has(r.From.Value) {
			p.standing = append(p.standing, *r)
			return
		}
		p.address(r.From.Value, r.To.Value, r)
		return
	}
	for _, a := range all {
		rest, ok := strings.CutPrefix(a, folder)
		if t, _, _, isThing := address.Parse(a); !ok || rest == "" || isThing && t.Release > 0 || p.has(a) {
			continue
		}
		to := r.To.Value
		if kept := strings.TrimSuffix(to, "/") + "/" + rest; p.in.Has == nil || p.has(kept) {
			to = kept
		}
		p.address(a, to, r)
	}
}

func (p *planner) has(address string) bool { return p.in.Has != nil && p.in.Has(address) }

// address plans for one address.
func (p *planner) address(from, to string, r *site.Redirect) {
	if !p.take(from) {
		return
	}
	t, _, _, _ := address.Parse(to)
	switch {
	case !r.To.Given():
		p.Tombstones = append(p.Tombstones, Tombstone{Address: from, Lang: edition(from), Reason: r.Gone, Date: r.Date.Value})
	case strings.HasSuffix(from, "/"):
		p.Forwards = append(p.Forwards, Forward{from, to, edition(from), t, r.Date.Value, r.Pos})
	case ending(from) != ending(to):
		p.crooked = append(p.crooked, crooked{r.Pos, from, to})
	default:
		p.Copies = append(p.Copies, Copy{from, to, r.Pos})
	}
}

// ending is how the name of a file ends, from the first point on; "/" for a page.
func ending(address string) string {
	name := address[strings.LastIndexByte(address, '/')+1:]
	if name == "" {
		return "/"
	}
	if i := strings.IndexByte(name, '.'); i >= 0 {
		return name[i:]
	}
	return ""
}

// edition is the language of the edition that an address belongs to.
func edition(address string) lang.Lang {
	for _, l := range lang.All() {
		if l.Prefix() != "/" && strings.HasPrefix(address, l.Prefix()) {
			return l
		}
	}
	return lang.Chinese
}

// sort puts the lists into the order of the addresses.
func (p *planner) sort() {
	slices.SortFunc(p.Forwards, func(a, b Forward) int { return cmp.Compare(a.From, b.From) })
	slices.SortFunc(p.Tombstones, func(a, b Tombstone) int { return cmp.Compare(a.Address, b.Address) })
	slices.SortFunc(p.Copies, func(a, b Copy) int { return cmp.Compare(a.Address, b.Address) })
}
