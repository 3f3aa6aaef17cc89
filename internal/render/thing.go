package render

import (
	"html/template"
	"slices"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// subject is what a page of a figure or chart is about: what stands now, or
// what a release froze. One of figure and chart is set.
type subject struct {
	set    *record.Set
	thing  address.Thing
	issue  record.Issue // the release that has it just so; zero for none yet
	figure *record.Figure
	chart  *record.Chart
}

// present is a figure or chart as it stands now; false where no record of it is
// given.
func (s *website) present(t address.Thing) (subject, bool) {
	return s.take(subject{set: s.record, thing: t, issue: s.history.Standing(t).Issue})
}

// past is a figure or chart as a release froze it.
func (s *website) past(r *history.Release, t address.Thing) (subject, bool) {
	return s.take(subject{set: s.frozen[r.Number-1], thing: t.In(r.Number), issue: r.Issue})
}

func (s *website) take(x subject) (subject, bool) {
	known := s.records[x.set]
	if x.thing.Kind == address.Figures {
		x.figure = known.figures[x.thing.ID]
	} else {
		x.chart = known.charts[x.thing.ID]
	}
	return x, x.figure != nil || x.chart != nil
}

// index finds the figures and charts of a record by their ids.
type index struct {
	figures map[string]*record.Figure
	charts  map[string]*record.Chart
}

func indexOf(s *record.Set) index {
	known := index{make(map[string]*record.Figure, len(s.Figures)), make(map[string]*record.Chart, len(s.Charts))}
	for i := range s.Figures {
		known.figures[s.Figures[i].ID] = &s.Figures[i]
	}
	for i := range s.Charts {
		known.charts[s.Charts[i].ID] = &s.Charts[i]
	}
	return known
}

func (x subject) title(l lang.Lang) string {
	if x.figure != nil {
		return x.figure.Title.In(l)
	}
	return x.chart.Title.In(l)
}

// headline is the number that stands for a figure; nil for a chart.
func (x subject) headline() *record.Value {
	if x.figure == nil {
		return nil
	}
	return x.figure.Headline()
}

// cited is what a citation leads to: the page of the release, where there is one.
func (x subject) cited() address.Thing { return x.thing.In(x.issue.Number) }

// permalink is the address of what is cited, with scheme and host where known.
func (x subject) permalink(l lang.Lang) string {
	return address.Absolute(x.set.Report.Base, x.cited().Page(l))
}

// frozenSets are the records of the releases. One that was made before the site
// had an address has the present one.
func frozenSets(releases []*history.Release, base string) []*record.Set {
	sets := make([]*record.Set, len(releases))
	for i, r := range releases {
		sets[i] = rebased(&r.Set, base)
	}
	return sets
}

// rebased is a record with the site's address where it has none of its own.
func rebased(s *record.Set, base string) *record.Set {
	if s.Report.Base != "" {
		return s
	}
	with := *s
	with.Report.Base = base
	return &with
}

// thingPage is what the pages of figures and charts, and of their versions,
// have in common.
type thingPage struct {
	*Page
	Share     share
	Downloads []downloadGroup
}

// addThing adds what the page of a thing says of it beside the report's own
// words. Without a record of the thing the page has its tags alone.
func (v *thingPage) addThing(t address.Thing, about article) {
	x, recorded := v.edition.site.present(t)
	if recorded {
		v.Share, v.Downloads = v.share(x), v.downloads(x)
		v.relateThing(x, v.Downloads)
		about = v.withCard(x, about)
	}
	v.describe(about, "article")
}

// describeThing gives the page of a version its tags, by its record alone.
func (v *thingPage) describeThing(x subject) {
	e := v.edition
	about := article{title: x.title(e.Lang), keywords: e.keywordsWith()}
	if x.figure != nil {
		about.description = e.frozenDescription(x.figure)
		about.source = e.frozenTitles(x.set, sourcesOf(x.figure))
	} else {
		about.description = e.rowsDescription(x.chart)
		about.source = e.frozenTitles(x.set, x.chart.Sources)
	}
	about.title = e.words.word("version-title", "title", about.title, "release", e.words.word("release-number", "n", x.issue.Number, "name", x.issue.Name))
	v.describe(v.withCard(x, about), "article")
}

// withCard gives a page the picture that messengers show, where it is published.
func (v *thingPage) withCard(x subject, about article) article {
	if card, ok := v.edition.site.file(x.thing.File(v.edition.Lang, cardEnding)); ok {
		about.image, about.card = card.Address, about.description
	}
	return about
}

// release names a release in a sentence.
func (e *edition) release(i record.Issue) string {
	return e.words.word("release-name", "n", i.Number, "name", i.Name, "date", e.words.day(i.Date))
}

// standing says how a figure or chart stands now.
type standing struct {
	Release     *link // the release that has it as it is; nil for none
	Changed     string
	Differs     bool          // from the newest release
	Draft       []changeEntry // what does, where no correction says so already
	Corrections []correctionEntry
	Versions    []versionLink
	Feed        template.URL
}

// facts say which release a thing is of and when it last changed.
func (s standing) facts(words *words) []fact {
	w := words.word
	release := fact{Name: w("release"), Text: w("release-none")}
	if s.Release != nil {
		release = fact{Name: w("release"), Text: s.Release.Text, Href: s.Release.Href}
	} else if s.Differs {
		release.Text = w("release-draft")
	}
	facts := []fact{release}
	if s.Changed != "" {
		facts = append(facts, fact{Name: w("last-changed"), Text: s.Changed})
	}
	if len(s.Corrections) > 0 {
		facts = append(facts, fact{Name: w("last-corrected"), Text: words.day(s.Corrections[0].Date), Href: "#_corrections"})
	}
	return facts
}

// versionLink leads to what a figure or chart was in a release.
type versionLink struct {
	link
	Date, Value string
}

// isCorrected reports whether a correction says all that there is to say of a
// change.
func isCorrected(c history.Change) bool {
	return c.Kind == history.Number && len(c.Why) > 0 && !c.Follows
}

func (p *Page) standing(t address.Thing) standing {
	e, h := p.edition, p.edition.site.history
	now := h.Standing(t)
	s := standing{Differs: len(now.Draft) > 0, Draft: p.changes(slices.DeleteFunc(slices.Clone(now.Draft), isCorrected)), Corrections: p.corrections(now.Corrections)}
	if now.Issue.Released() {
		s.Release = &link{Href: p.Link(t.In(now.Issue.Number).Page(e.Lang)), Text: e.release(now.Issue)}
	}
	if now.Changed.Released() {
		s.Changed = e.release(now.Changed)
	}
	s.Versions = p.versionLinks(t)
	if e.site.hasFeed(t) {
		s.Feed = p.Link(t.Feed(e.Lang))
		p.relate("alternate", atomType, e.words.word("thing-feed"), s.Feed)
	}
	return s
}

// versionLinks lists the releases that have a thing, newest first, each under
// the id that the thing had then.
func (p *Page) versionLinks(t address.Thing) []versionLink {
	e, s := p.edition, p.edition.site
	var links []versionLink
	for _, version := range slices.Backward(s.history.Versions(t)) {
		was, ok := e.version(version)
		if !ok {
			continue
		}
		name := e.words.word("release-number", "n", was.issue.Number, "name", was.issue.Name)
		v := versionLink{link: link{Href: p.Link(was.thing.Page(e.Lang)), Text: name}, Date: was.issue.Date}
		if headline := was.headline(); headline != nil {
			v.Value = e.words.word("value-at", "value", headline.Text.In(e.Lang), "period", headline.PeriodName.In(e.Lang))
		} else if was.figure == nil {
			v.Value = was.title(e.Lang)
		}
		links = append(links, v)
	}
	return links
}

// version is a thing as a release has it; false where the release was not
// published in the edition's language.
func (e *edition) version(t address.Thing) (subject, bool) {
	r := e.site.history.Release(t.Release)
	if r == nil || !e.isIn(&r.Set) {
		return subject{}, false
	}
	return e.site.past(r, t)
}

// isIn reports whether a release was published in the edition's language.
func (e *edition) isIn(s *record.Set) bool {
	return len(s.Report.Languages) == 0 || slices.Contains(s.Report.Languages, e.Lang)
}
