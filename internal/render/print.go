package render

import (
	"html/template"
	"strconv"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// printPage is what pages/print.html is given: the whole report as one
// document, in the order in which a book would have it.
type printPage struct {
	*Page
	Title      string
	Subtitle   template.HTML // "" where it says no more than the title
	Zone       string
	Plans      []string
	Address    link // of the report, with its code; Text is "" where not known
	Code       template.HTML
	Facts      []fact
	Contents   []bookEntry
	Figures    []bookEntry // the charts
	Chapters   []*chapter
	Indicators appendix
	Groups     []indicatorGroup
	Doubts     appendix
	Claims     []claimEntry
	Methods    appendix
	Explained  methodsPage
	Sources    appendix
	List       []bookSource
}

// chapter is a page of the site as a part of the document; the sections of a
// plan are below its own page.
type chapter struct {
	ID, Number string // Number is "" for the summary, which has none
	Heading    template.HTML
	Lede       template.HTML
	Key        *table
	Body       template.HTML
	Tables     []table
	Sections   []*chapter

	written *resolve.Page // nil for a plan without a page of its own
	plan    *resolve.Plan // whose page it is; nil for others
}

// appendix is the head of one: 附录A 指标总表.
type appendix struct{ ID, Number, Heading string }

// bookEntry is a line of the contents. ID is what it leads to.
type bookEntry struct {
	ID, Number, Text string
	Level            int // 1 for chapters, 2 for sections
}

// printScript is the script of the document's button.
const printScript = "print.js"

func (e *edition) printPage() (path string, output []byte) {
	w := e.words.word
	v := printPage{Page: e.newPage(address.Print(e.Lang), noColumn, w("print-title")), Title: e.title, Zone: e.zone()}
	v.trail(w("print-title"))
	v.generatedTwin()
	v.describe(article{title: w("print-title"), description: w("print-lede", "report", e.title), keywords: e.keywordsWith()}, "website")
	b := newBook(v.Page)
	v.addTitle(b)
	v.Chapters = b.chapters
	b.fill()
	v.addAppendices(b)
	v.Contents, v.Figures = b.contents(v.Indicators, v.Doubts, v.Methods, v.Sources), b.drawn
	if e.site.base == "" {
		v.needsScript(qrScript)
	}
	v.needsScript(printScript)
	return v.finish("print", v)
}

// addTitle fills the title page with what is known, and nothing else.
func (v *printPage) addTitle(b *book) {
	e, w := v.edition, v.edition.words.word
	if e.Home != nil && e.Home.Title.Plain() != e.title {
		v.Subtitle = b.html(e.Home.Title)
	}
	for _, p := range e.site.report.Plans {
		v.Plans = append(v.Plans, w("print-plan", "plan", p.Title.In(e.Lang), "years", e.years(p)))
	}
	v.Address.Href = v.Link(e.Lang.Prefix())
	if whole := e.site.absolute(e.Lang.Prefix()); whole != "" {
		v.Address.Text, v.Code = whole, codeOf(whole)
	}
	config := e.site.report.Config
	v.Facts = filled([]fact{
		{Name: w("release"), Text: e.edited(v.place)},
		{Name: w("host"), Text: config.Host.In(e.Lang)},
		{Name: w("operator"), Text: config.Operator.In(e.Lang)},
		{Name: w("contact"), Text: config.Contact.In(e.Lang)},
		{Name: w("sources"), Text: e.contentSource(e.site.report.Sources)},
	})
	if given := license(config); given != nil {
		v.Facts = append(v.Facts, fact{Name: w("license"), Text: given.Text, Href: given.Href})
	}
}

// edited says which release the document is of, and whether it has changed
// since.
func (e *edition) edited(p place) string {
	line := e.releaseLine(p)
	switch {
	case line == nil:
		return e.words.word("data-unreleased")
	case line.Draft:
		return e.words.word("print-draft", "release", line.Name)
	}
	return line.Name
}

// addAppendices puts behind the narrative what it rests on.
func (v *printPage) addAppendices(b *book) {
	w := v.edition.words.word
	letter := 'A'
	next := func(id, heading string) appendix {
		a := appendix{ID: id, Number: w("print-appendix", "n", string(letter)), Heading: heading}
		letter++
		return a
	}
	v.Indicators, v.Groups = next(indicatorsPlace, w("print-indicators")), b.indicatorGroups()
	if v.Claims = b.doubts(); len(v.Claims) > 0 {
		v.Doubts = next(doubtsPlace, w("print-doubts"))
	}
	v.Methods, v.Explained = next(methodsPlace, w("methods")), v.edition.explained(v.Page)
	v.Sources, v.List = next(sourcesPlace, w("sources")), b.sourceList()
}

// The ids of the appendices and of what they list. The underscore keeps them
// apart from the ids of headings.
const (
	indicatorsPlace = "_indicators"
	doubtsPlace     = "_doubts"
	methodsPlace    = "_methods"
	sourcesPlace    = "_sources"
)

func indicatorPlace(name string) string { return "_i-" + name }
func sourcePlace(id string) string      { return "_s-" + id }
func methodPlace(id string) string      { return "_m-" + id }

// book is what the chapters of the document share.
type book struct {
	page     *Page
	chapters []*chapter
	byPage   map[string]*chapter    // by the page's address
	numbers  map[*resolve.Chart]int // of the charts drawn so far
	placed   int                    // places of charts so far
	drawn    []bookEntry
}

// newBook lays the chapters out, so that links know where they lead before
// anything is printed.
func newBook(p *Page) *book {
	e := p.edition
	b := &book{page: p, byPage: map[string]*chapter{}, numbers: map[*resolve.Chart]int{}}
	if e.Home != nil {
		b.chapters = append(b.chapters, b.chapter("_c0", "", e.Home))
	}
	number := 0
	add := func(written *resolve.Page) *chapter {
		number++
		c := b.chapter("_c"+strconv.Itoa(number), strconv.Itoa(number), written)
		b.chapters = append(b.chapters, c)
		return c
	}
	for _, written := range e.Sections {
		if written.Plan == nil {
			add(written)
		}
	}
	for _, plan := range e.site.report.Plans {
		c := add(e.planNarrative(plan))
		c.plan = plan
		b.byPage[address.Plan(e.Lang, plan.Slug.Value)] = c
		for _, written := range e.Sections {
			if written.Plan == plan && !e.isPlanPage(written) {
				n := strconv.Itoa(len(c.Sections) + 1)
				c.Sections = append(c.Sections, b.chapter(c.ID+"-"+n, c.Number+"."+n, written))
			}
		}
	}
	if e.About != nil {
		add(e.About)
	}
	return b
}

func (b *book) chapter(id, number string, written *resolve.Page) *chapter {
	c := &chapter{ID: id, Number: number, written: written}
	if written != nil {
		b.byPage[written.Address] = c
	}
	return c
}

// fill prints the chapters in reading order, which numbers their charts, and
// after them the charts that stand in none.
func (b *book) fill() {
	for _, c := range b.chapters {
		b.print(c, 1)
		for _, section := range c.Sections {
			b.print(section, 2)
		}
	}
	if len(b.chapters) == 0 {
		return
	}
	last := b.chapters[len(b.chapters)-1]
	for _, c := range b.page.edition.site.report.Charts {
		if b.numbers[c] == 0 {
			last.Body += template.HTML(b.chart(c, ""))
		}
	}
}

// print prints a chapter whose narrative's headings go down by so many levels.
func (b *book) print(c *chapter, deeper int) {
	p, e := b.page, b.page.edition
	if c.written == nil {
		c.Heading, c.Lede = b.html(c.plan.Title.Passage(e.Lang)), b.html(c.plan.Name.Passage(e.Lang))
	} else {
		c.Heading, c.Lede = b.html(c.written.Title), b.html(c.written.Description)
		if c.written == e.Home {
			c.Heading = p.text(e.words.word("print-summary"))
		}
		c.Key = b.keyFigures(c)
		c.Body = b.body(c, deeper)
	}
	if c.plan != nil {
		c.Tables = b.planTables(c)
	}
}

// contents are the lines of the table of contents.
func (b *book) contents(appendices ...appendix) []bookEntry {
	var entries []bookEntry
	for _, c := range b.chapters {
		entries = append(entries, bookEntry{c.ID, c.Number, b.plainTitle(c), 1})
		for _, section := range c.Sections {
			entries = append(entries, bookEntry{section.ID, section.Number, b.plainTitle(section), 2})
		}
	}
	for _, a := range appendices {
		if a.ID != "" {
			entries = append(entries, bookEntry{a.ID, a.Number, a.Heading, 1})
		}
	}
	return entries
}

func (b *book) plainTitle(c *chapter) string {
	e := b.page.edition
	switch {
	case c.written == nil:
		return c.plan.Title.In(e.Lang)
	case c.written == e.Home:
		return e.words.word("print-summary")
	}
	return c.written.Title.Plain()
}
