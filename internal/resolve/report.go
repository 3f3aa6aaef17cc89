// Package resolve binds what the authors wrote: every reference to the number,
// chart, section or source that it names, every derived value and measure to
// its arithmetic, every page to its place in the report.
//
// [Resolve] turns a [site.Site] into a [Report]. What cannot be bound is a
// problem with its place; a report with errors is not fit to be rendered.
// Nothing here is HTML: package render asks a [Passage] for its document and
// its bindings.
package resolve

import (
	"zonepress/internal/lang"
	"zonepress/internal/markdown"
	"zonepress/internal/site"
)

// Report is a site with everything bound. It does not change once made and may
// be read by many goroutines.
type Report struct {
	Config   Config
	Topics   []*Topic
	Figures  []*Figure // by topic, then as listed in data/
	Charts   []*Chart  // in the order in which the Chinese edition places them, then by id
	Claims   []*Claim  // as written in data/claims/, then those that follow from measures in print
	Sources  []*Source
	Plans    []*Plan
	Editions []*Edition   // Chinese first
	Assets   []site.Asset // pictures and documents beside the narrative
}

// Config is data/site.yaml with its texts bound.
type Config struct {
	*site.Config
	Title, Zone, ZoneFull, Description Text
	Host, Operator, Contact            Text
}

// Edition is the report in one language.
type Edition struct {
	Lang     lang.Lang
	Home     *Page
	About    *Page   // nil where the department wrote none
	Sections []*Page // every other page, in reading order: by plan, order, path
}

// Page is one narrative page of an edition.
type Page struct {
	Source      *site.Page
	Lang        lang.Lang
	Address     string // from the site's root, with both slashes: /en/14th/innovation/
	Title       Passage
	Short       Passage // for menus
	Description Passage
	Keywords    []string
	Published   string // YYYY-MM-DD HH:MM; "" where not set
	Body        Passage
	KeyFigures  []*Value
	Plan        *Plan // nil for pages outside the plans
	Previous    *Page // in reading order; nil at the ends
	Next        *Page
	Counterpart *Page       // the same page in the other edition; nil where it is missing
	Placements  []Placement // the page's charts, in reading order
	Sources     []*Source   // cited on the page or standing behind its numbers, in order of first use
}

// Placement is a chart on a page with its number there, counted from 1.
type Placement struct {
	Chart   *Chart
	Number  int
	Binding int // index into Body.Bindings
}

// Passage is a text with its references bound. The zero Passage is empty.
type Passage struct {
	Doc      *markdown.Document
	Bindings []Binding // as many as Doc.References(), in the same order
}

// Binding is what one reference stands for; one of Value, Chart, Source and
// Asset is set by the kind of the reference, none for links that lead elsewhere.
type Binding struct {
	Kind    markdown.Kind
	Text    string // what is printed: as typed, or filled in from the data
	Value   *Value
	Chart   *Chart
	Source  *Source
	Page    *Page       // nil for pages that no author writes, such as /figures/
	Address string      // of a page reference, from the site's root: /en/methods/
	Anchor  string      // after # in a reference to a page; "" for the page itself
	Asset   *site.Asset // of a picture, or of a link to a picture or document of the report

	Caption Passage // of a picture; may be empty
	Credit  string  // of a picture: whose it is, as typed
}

// Use is a place in the narrative where a figure or chart stands.
type Use struct {
	Page    *Page
	Heading markdown.Heading // the last heading before it; zero at the head of the page
}

// Topic is a group of figures.
type Topic struct {
	ID      string
	Title   Text
	Figures []*Figure
}

// Source is a publication that numbers come from.
type Source struct {
	*site.Source
	Title, Publisher, Note Text
	Number                 int // in data/sources.yaml, counted from 1
	Figures                []*Figure
}

// Plan is a five-year plan and its sections.
type Plan struct {
	*site.Plan
	Title, Name Text
	Directions  []Direction
}

// Direction is a direction of a plan with the section that speaks of it.
type Direction struct {
	*site.PlanDirection
	Title, Note Text
	Pages       map[lang.Lang]*Page // empty where no section is named
}

// Text is a bound text by language.
type Text map[lang.Lang]Passage

// In returns the words of the text in a language, or in Chinese where that is missing.
func (t Text) In(l lang.Lang) string { return t.Passage(l).Plain() }

// Passage returns the text in a language, or in Chinese where that is missing.
func (t Text) Passage(l lang.Lang) Passage {
	if p, ok := t[l]; ok {
		return p
	}
	return t[lang.Chinese]
}
