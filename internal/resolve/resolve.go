package resolve

import (
	"runtime"
	"slices"
	"sync"

	"zonepress/internal/formula"
	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// resolver is a report in the making.
type resolver struct {
	*numbers
	site     *site.Site
	report   *Report
	problems *source.List
	pages    map[lang.Lang]map[string]*Page // by path
	assets   map[string]*site.Asset         // by file

	assetsAt map[string]*site.Asset // by the address beside the pages, under which documents are published
}

// Resolve binds everything in a site. Whatever cannot be bound is added to
// problems; when one of them is an error the report must not be published.
func Resolve(s *site.Site, problems *source.List) *Report {
	r := newResolver(s, problems)
	r.observe()
	r.makePages()
	r.wordFigures()
	r.judgeClaims()
	r.holdWholes()
	r.wordCharts()
	r.bindPages()
	r.holdCounterparts()
	r.order()
	r.config()
	return r.report
}

func newResolver(s *site.Site, problems *source.List) *resolver {
	r := &resolver{
		site: s, report: &Report{Assets: s.Assets}, problems: problems,
		pages: map[lang.Lang]map[string]*Page{}, assets: map[string]*site.Asset{}, assetsAt: map[string]*site.Asset{},
	}
	r.numbers = &numbers{index: newIndex(s, r.report), worked: map[formula.Reference]*Value{}}
	for i := range s.Assets {
		asset := &s.Assets[i]
		r.assets[asset.File] = asset
		r.assetsAt[asset.Lang.Prefix()+asset.Path] = asset
	}
	return r
}

// parallel calls do for 0 to n−1 on every processor and waits for all.
func parallel(n int, do func(int)) {
	var group sync.WaitGroup
	next := make(chan int)
	for range min(n, runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	group.Wait()
}

// wordFigures binds the titles, definitions and notes of figures and topics.
func (r *resolver) wordFigures() {
	for i := range r.site.Topics {
		r.report.Topics[i].Title = r.text(r.site.Topics[i].Title)
	}
	figures := make([]*Figure, len(r.site.Indicators))
	parallel(len(figures), func(i int) {
		f := r.figures[r.site.Indicators[i].ID.Value]
		f.Title, f.Definition, f.Scope = r.text(f.Indicator.Title), r.text(f.Indicator.Definition), r.text(f.Indicator.Scope)
		for _, values := range [][]*Value{f.Values, f.Stated, f.Targets} {
			for _, v := range values {
				v.Note = r.text(v.note)
			}
		}
		f.Measures = r.measures(f)
		figures[i] = f
	})
	r.report.Figures = figures
}

// order sorts the figures under their topics, in the order of data/topics.yaml;
// within a topic they stay as the files are named.
func (r *resolver) order() {
	rank := make(map[*Topic]int, len(r.report.Topics))
	for i, t := range r.report.Topics {
		rank[t] = i
	}
	slices.SortStableFunc(r.report.Figures, func(a, b *Figure) int { return rank[a.Topic] - rank[b.Topic] })
	for _, f := range r.report.Figures {
		if f.Topic != nil {
			f.Topic.Figures = append(f.Topic.Figures, f)
		}
		for _, v := range slices.Concat(f.Values, f.Stated, f.Targets) {
			for _, s := range v.Sources {
				if !slices.Contains(s.Figures, f) {
					s.Figures = append(s.Figures, f)
				}
			}
		}
	}
}

// config binds the texts of data/site.yaml and data/plans.yaml.
func (r *resolver) config() {
	c := &r.site.Config
	r.report.Config = Config{
		Config: c, Title: r.text(c.Title), Zone: r.text(c.Zone), ZoneFull: r.text(c.ZoneFull), Description: r.text(c.Description),
		Host: r.text(c.Government.Host), Operator: r.text(c.Government.Operator), Contact: r.text(c.Government.Contact),
	}
	for _, s := range r.report.Sources {
		s.Title, s.Publisher, s.Note = r.text(s.Source.Title), r.text(s.Source.Publisher), r.text(s.Source.Note)
	}
	for _, p := range r.report.Plans {
		p.Title, p.Name = r.text(p.Plan.Title), r.text(p.Plan.Name)
		for i := range p.Plan.Directions {
			written := &p.Plan.Directions[i]
			d := Direction{PlanDirection: written, Title: r.text(written.Title), Note: r.text(written.Note), Pages: map[lang.Lang]*Page{}}
			for l, pages := range r.pages {
				if page, ok := pages[written.Page.Value]; ok && written.Page.Given() {
					d.Pages[l] = page
				}
			}
			p.Directions = append(p.Directions, d)
		}
	}
}

// text binds a text in every language in which it is written.
func (r *resolver) text(t site.Text) Text { return r.bindText(t, false) }

// caption is text in which numbers that are bound to nothing are told.
func (r *resolver) caption(t site.Text) Text { return r.bindText(t, true) }

func (r *resolver) bindText(t site.Text, bare bool) Text {
	bound := make(Text, len(t))
	for l, written := range t {
		bound[l] = r.line(written, scope{lang: l, bare: bare})
	}
	r.holdTexts(bound, t)
	return bound
}

// line binds a text of one language that stands in a line of its own.
func (r *resolver) line(written source.At[string], at scope) Passage {
	p := r.parse(written, markdown.ParseInline)
	r.bindPassage(&p, written, at)
	return p
}
