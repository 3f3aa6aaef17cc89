package main

import (
	"io/fs"

	"zonepress/internal/address"
	"zonepress/internal/promise"
	"zonepress/internal/record"
	"zonepress/internal/render"
	"zonepress/internal/shelf"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// promises are the addresses that were released, and what the build makes in
// the place of those that moved.
type promises struct {
	lock *promise.Lock
	plan *promise.Plan
}

// readPromises reads data/urls.lock and works out what data/redirects.yaml asks
// for.
func readPromises(fsys fs.FS, r *reading, problems *source.List) *promises {
	lock := promise.Read(fsys, r.site, problems)
	known := ownAddresses(r)
	return &promises{lock, promise.NewPlan(lock, r.site.Redirects, promise.Input{
		Languages: r.now.Report.Languages, Has: func(at string) bool { return known[at] },
	})}
}

// ownAddresses are those of the pages that authors write and of the things that
// stand now.
func ownAddresses(r *reading) map[string]bool {
	known := map[string]bool{}
	for _, e := range r.report.Editions {
		for _, p := range e.Pages() {
			known[p.Address] = true
		}
		for _, f := range r.now.Figures {
			known[address.Figure(f.ID).Page(e.Lang)] = true
		}
		for _, c := range r.now.Charts {
			known[address.Chart(c.ID).Page(e.Lang)] = true
		}
	}
	return known
}

// copies are the paths of the files that hold the same bytes as another, by the
// path of that. The shelf makes those of figures and charts itself, since they
// stand in the list of hashes.
func (p *promises) copies() map[string][]string {
	all := map[string][]string{}
	for _, c := range p.plan.Copies {
		if shelf.Makes(c.Of) {
			continue
		}
		of := address.Path(c.Of)
		all[of] = append(all[of], address.Path(c.Address))
	}
	return all
}

// moved are the pages that lead on.
func (p *promises) moved() []render.Moved {
	var pages []render.Moved
	for _, f := range p.plan.Forwards {
		pages = append(pages, render.Moved{From: f.From, To: f.To, Lang: f.Lang})
	}
	return pages
}

// gone are the pages that say why nothing stands there any more.
func (p *promises) gone() []render.Gone {
	var pages []render.Gone
	for _, t := range p.plan.Tombstones {
		if t.Page() {
			pages = append(pages, render.Gone{Thing: t.Thing.In(0), Address: t.Address, Lang: t.Lang, Reason: words(t.Reason), Date: t.Date})
		}
	}
	return pages
}

// words are those of a text, without their places.
func words(t site.Text) record.Text {
	text := record.Text{}
	for l, one := range t {
		text[l] = one.Value
	}
	return text
}

// rules makes the files with rules for servers, where there are any.
func (p *promises) rules(published []string, base string, emit render.Emit, problems *source.List) error {
	if len(p.plan.Forwards)+len(p.plan.Tombstones) == 0 {
		return nil
	}
	for at, data := range p.plan.Rules(published, base, problems) {
		if err := emit(address.Path(at), data); err != nil {
			return err
		}
	}
	return nil
}

// keep says which addresses would be lost.
func (p *promises) keep(published []string, problems *source.List) {
	promise.Check(p.lock, p.plan, published, problems)
}
