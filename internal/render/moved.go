package render

import (
	"html/template"
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Moved is a page's address that sends readers on to another.
type Moved struct {
	From, To string // from the site's root
	Lang     lang.Lang
}

// Gone is a page's address where nothing stands any more, and why.
type Gone struct {
	Thing   address.Thing // that was withdrawn; zero where the address is of none
	Address string        // from the site's root
	Lang    lang.Lang
	Reason  record.Text
	Date    string // YYYY-MM-DD
}

// movedPage is what pages/moved.html is given.
type movedPage struct {
	*Page
	Way  template.URL // to the new address
	Name string       // of the new address, as readers see it
	Said []saying     // that the page has moved, in every language of the site
}

// saying is a sentence in a language.
type saying struct{ Tag, Text string }

// gonePage is what pages/gone.html is given.
type gonePage struct {
	*Page
	Reason, Date string
	Value        string // the last that was released; "" for none
	Then         *link  // the thing in the last release that had it
	Release      *link  // that release
	Downloads    []downloadGroup
	Above        []link // where to look instead
}

// farewells lists the pages that send readers on and those that say what is
// gone. What is not a page is left to the server's rules.
func (s *website) farewells() []job {
	var jobs []job
	for _, m := range s.in.Moved {
		switch {
		case isPage(m.From):
			jobs = append(jobs, func() (string, []byte) { return s.edition(m.Lang).movedPage(m) })
		case s.feedMoved(m):
			jobs = append(jobs, func() (string, []byte) { return s.edition(m.Lang).movedFeed(m) })
		}
	}
	for _, g := range s.in.Gone {
		if isPage(g.Address) {
			jobs = append(jobs, func() (string, []byte) { return s.edition(g.Lang).gonePage(g) })
		}
	}
	return jobs
}

// feedMoved reports whether a thing's feed stands at another address now. Its
// readers do not follow pages that refresh, so they get the feed at both.
func (s *website) feedMoved(m Moved) bool {
	t, _, part, ok := address.Parse(m.To)
	return ok && part == feedName && strings.HasSuffix(m.From, feedName) && s.has(s.record, t.In(0)) && s.hasFeed(t)
}

func (e *edition) movedFeed(m Moved) (path string, output []byte) {
	t, _, _, _ := address.Parse(m.To)
	_, output = e.thingFeed(t, m.From)
	return address.Path(m.From), output
}

func isPage(at string) bool { return strings.HasSuffix(at, "/") || strings.HasSuffix(at, ".html") }

// edition is the one in a language, or the first.
func (s *website) edition(l lang.Lang) *edition {
	if i := slices.IndexFunc(s.editions, func(e *edition) bool { return e.Lang == l }); i >= 0 {
		return s.editions[i]
	}
	return s.editions[0]
}

func (e *edition) movedPage(m Moved) (path string, output []byte) {
	s := e.site
	v := movedPage{Page: e.newPage(m.From, noColumn, e.words.word("moved")), Name: s.absoluteOr(m.To)}
	v.Way = v.Link(m.To)
	v.refresh(v.Way)
	v.Canonical = template.URL(s.linkFrom(v.place, m.To))
	for _, other := range s.editions {
		v.Said = append(v.Said, saying{other.Lang.Tag(), other.words.word("moved-to")})
	}
	slices.SortStableFunc(v.Said, func(a, b saying) int { // the page's own language first
		switch {
		case a.Tag == v.Tag && b.Tag != v.Tag:
			return -1
		case b.Tag == v.Tag && a.Tag != v.Tag:
			return 1
		}
		return 0
	})
	return v.finish("moved", v)
}

// refresh makes browsers go on at once (HTML, 4.2.5.3).
func (p *Page) refresh(to template.URL) {
	p.Meta = robotsNone +
		template.HTML(`<meta http-equiv="refresh" content="0; url=`+template.HTMLEscapeString(string(to))+"\">\n")
}

func (e *edition) gonePage(g Gone) (path string, output []byte) {
	column := noColumn
	if g.Thing.ID != "" {
		column = columnOf(g.Thing)
	}
	was, last := e.site.lastWith(g.Thing)
	title := g.Address
	if last != nil {
		title = was.title(e.Lang)
	}
	v := gonePage{Page: e.newPage(g.Address, column, title), Reason: g.Reason.In(e.Lang), Date: g.Date}
	v.Meta = robotsNone + metaElements("name", []tag{{"description", e.words.word("gone-description", "title", title)}})
	if c := e.column(column); c.name != "" {
		v.trail(title, link{Href: v.Link(c.address), Text: c.name})
		v.Above = []link{{Href: v.Link(c.address), Text: c.name}}
	} else {
		v.trail(title)
		v.Above = []link{{Href: v.Link(e.Lang.Prefix()), Text: e.words.word("home")}}
	}
	v.goneTwin(g)
	if at := g.Thing.Page(e.Lang); at == g.Address && e.site.hasFeed(g.Thing) {
		v.relate("alternate", atomType, e.words.word("thing-feed"), v.Link(g.Thing.Feed(e.Lang)))
	}
	if last != nil {
		v.Then = &link{Text: e.release(last.Issue)}
		v.leadInto(v.Then, last, g.Thing)
		v.Release, v.Downloads = v.releaseLink(last), v.downloads(was)
		if h := was.headline(); h != nil {
			v.Value = e.words.word("value-at", "value", h.Text.In(e.Lang), "period", h.PeriodName.In(e.Lang))
		}
	}
	return v.finish("gone", v)
}

// goneTwin links the page with the same one of the other editions, where those
// have it too.
func (p *Page) goneTwin(g Gone) {
	below := strings.TrimPrefix(g.Address, g.Lang.Prefix())
	p.twins(func(other *edition) string {
		if at := other.Lang.Prefix() + below; p.edition.site.gone[at] != nil {
			return at
		}
		return ""
	})
	p.Canonical = ""
}

// lastWith is a thing in the last release that has it; nil where none has.
func (s *website) lastWith(t address.Thing) (subject, *history.Release) {
	for _, r := range slices.Backward(s.history.Releases) {
		if x, ok := s.past(r, t); ok {
			return x, r
		}
	}
	return subject{}, nil
}
