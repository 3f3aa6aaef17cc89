package load

import (
	"slices"
	"strings"

	"zonepress/internal/site"
	"zonepress/internal/source"
)

// way is where a redirect leads from and to. Figures, charts and addresses are
// told apart by what they begin with.
type way struct {
	pos      source.Pos
	from, to source.At[string] // to is not given where there is nothing in its place
}

func waysOf(redirects []site.Redirect) []way {
	ways := make([]way, len(redirects))
	for i, r := range redirects {
		kind, from := "", r.From
		switch {
		case r.Figure.Given():
			kind, from = "figure ", r.Figure
		case r.Chart.Given():
			kind, from = "chart ", r.Chart
		}
		ways[i] = way{r.Pos, from, r.To}
		ways[i].from.Value = kind + from.Value
		if r.To.Given() {
			ways[i].to.Value = kind + r.To.Value
		}
	}
	return ways
}

// leads reports whether a way begins at an address or above it.
func (w way) leads(from string) bool {
	folder, all := strings.CutSuffix(w.from.Value, "*")
	return w.from.Value == from || all && strings.HasPrefix(from, folder) && from != folder
}

// checkWay says so where a way begins like another, goes in a circle, or ends
// where another begins: each leads to its end at once, so that no reader is
// sent on twice.
func (f *file) checkWay(ways []way, i int) {
	w := ways[i]
	for _, first := range ways[:i] {
		if first.from.Value == w.from.Value {
			f.fail(w.from.Pos, "redirect-twice", source.Args{"from": bare(w.from.Value), "first": first.pos.String()})
			return
		}
	}
	if !w.to.Given() {
		return
	}
	if w.leads(w.to.Value) {
		f.fail(w.to.Pos, "redirect-to-itself", source.Args{"to": bare(w.to.Value)})
		return
	}
	trail := []int{i}
	for {
		end := ways[trail[len(trail)-1]].to
		next := -1
		if end.Given() {
			next = onward(ways, end.Value)
		}
		if next < 0 {
			f.tellChain(ways, trail)
			return
		}
		if at := slices.Index(trail, next); at >= 0 {
			if at == 0 && slices.Min(trail) == i { // else it is told of elsewhere
				f.tellCircle(ways, trail)
			}
			return
		}
		trail = append(trail, next)
	}
}

// onward finds the way that begins at an address, or else the one that begins
// closest above it; -1 for none.
func onward(ways []way, from string) int {
	best := -1
	for i, w := range ways {
		if w.leads(from) && (best < 0 || len(w.from.Value) > len(ways[best].from.Value)) {
			best = i
		}
	}
	return best
}

func (f *file) tellCircle(ways []way, trail []int) {
	var stops []string
	for _, i := range trail {
		stops = append(stops, bare(ways[i].from.Value))
	}
	first := ways[trail[0]]
	f.fail(first.to.Pos, "redirect-circle", source.Args{"circle": strings.Join(append(stops, stops[0]), " → ")})
}

// tellChain says where a way leads in the end that leads over others.
func (f *file) tellChain(ways []way, trail []int) {
	if len(trail) == 1 {
		return
	}
	first, second, last := ways[trail[0]], ways[trail[1]], ways[trail[len(trail)-1]]
	args := source.Args{"to": bare(first.to.Value), "end": bare(last.to.Value), "next": second.pos.String()}
	if last.to.Given() {
		f.fail(first.to.Pos, "redirect-chain", args)
	} else {
		f.fail(first.to.Pos, "redirect-chain-gone", args)
	}
}

// bare is what an author wrote of a way's end.
func bare(stop string) string {
	if kind, id, ok := strings.Cut(stop, " "); ok && (kind == "figure" || kind == "chart") {
		return id
	}
	return stop
}
