// Package site holds what the authors wrote, as plain types.
//
// Package load fills a [Site] from content/ and data/; nothing here is computed
// or joined. Every value that an author can get wrong carries its place
// ([source.At]), so that later steps can point at it. A value that was not
// written is the zero value, and its Given method says so.
package site

import (
	"path"
	"slices"
	"strings"

	"zonepress/internal/formula"
	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/source"
)

// Text is a text that readers see, by language. It may hold inline Markdown with
// references, like the narrative.
type Text map[lang.Lang]source.At[string]

// In returns the text in a language, or in Chinese where that is missing.
func (t Text) In(l lang.Lang) source.At[string] {
	if text, ok := t[l]; ok {
		return text
	}
	return t[lang.Chinese]
}

// Site is a whole report as written.
type Site struct {
	Config      Config
	Sources     []Source     // data/sources.yaml, in file order
	Plans       []Plan       // data/plans.yaml, in file order
	Topics      []Topic      // data/topics.yaml, in the order in which figures are listed
	Indicators  []Indicator  // data/indicators/, by file name
	Charts      []Chart      // data/charts/, by file name
	Claims      []Claim      // data/claims/, by file name
	Pages       []Page       // content/, by language and path
	Assets      []Asset      // pictures and documents beside the narrative, by language and path
	Releases    []Release    // data/releases/, by number
	Corrections []Correction // data/corrections.yaml, in file order
	Redirects   []Redirect   // data/redirects.yaml, in file order
	// Unread are the files that could not be understood, and in a name that ends
	// in a slash all that a folder should hold, in order. What they define is not
	// known, so that nobody should call it missing.
	Unread []string
}

// Lost reports whether a file was unread: the file of that name or, for a name
// that ends in a slash, any below that folder.
func (s *Site) Lost(name string) bool {
	return slices.ContainsFunc(s.Unread, func(unread string) bool {
		return unread == name || strings.HasSuffix(name, "/") && strings.HasPrefix(unread, name) ||
			strings.HasSuffix(unread, "/") && strings.HasPrefix(name, unread)
	})
}

// Indicator is a thing that is counted or measured, with an identity for good.
type Indicator struct {
	ID    source.At[string] // lower-case ASCII words joined by hyphens
	Title Text
	// Aliases are what texts also call it, by language; "…" stands for any words
	// between two parts: 先导科技…产值.
	Aliases    map[lang.Lang][]source.At[string]
	Unit       Unit
	Kind       source.At[Kind]
	Direction  source.At[Direction]
	Topic      source.At[string] // id of a Topic
	Definition Text
	Scope      Text              // 统计口径; may be missing
	Source     source.At[string] // id of a Source, for every observation that names none
	Whole      source.At[string] // id of the indicator of which this is a part, for share, pull and contribution
	// Decimals is how many digits after the point a derived value is printed
	// with; without it, as many as the published observations have.
	Decimals     source.At[int]
	Observations []Observation
	Stated       []Stated
	Targets      []Target
	// Damaged says that some of the numbers could not be read. The author has
	// been told, and need not hear what else follows from it.
	Damaged bool
	// Misnamed says that the id is none. The author has been told, and one that
	// is missing may be this.
	Misnamed bool
}

// Unit is what an indicator is counted in.
type Unit struct {
	Text     Text              // 家, 亿元, %, 个百分点; enterprises
	Singular source.At[string] // the English noun for exactly one: enterprise
}

// Observation is one published or derived value of an indicator. Exactly one of
// Value and Expression is given.
type Observation struct {
	Pos        source.Pos
	Period     source.At[period.Period]
	Value      source.At[quantity.Decimal] // with the digits as published
	Expression source.At[Expression]
	Qualifier  source.At[Qualifier]
	Status     source.At[Status]
	Source     source.At[string] // id of a Source; the indicator's where missing
	Note       Text
}

// Stated is a measure of an indicator that the source itself prints, such as
// the growth of a number whose earlier value it does not give.
type Stated struct {
	Pos     source.Pos
	Measure source.At[string] // change, growth, cagr, share, pull or contribution
	Period  source.At[period.Period]
	Value   source.At[quantity.Decimal] // in the measure's unit: % or percentage points, or the indicator's own for change
	Source  source.At[string]
	Note    Text
}

// Target is the value that a plan sets for an indicator at the plan's end.
type Target struct {
	Pos    source.Pos
	Plan   source.At[string] // id of a Plan
	Value  source.At[quantity.Decimal]
	Source source.At[string]
	Note   Text
}

// Expression is a formula as typed and as understood.
type Expression struct {
	Text string
	Tree formula.Node
}

// Chart is a drawing of some numbers.
type Chart struct {
	ID     source.At[string]
	Form   source.At[Form]
	Title  Text // states the finding; may hold references
	Scope  Text // what is drawn, of where and when; composed from the figures where missing
	Unit   Text // the unit of all values; taken from the first where missing
	Note   Text
	Series []Text // what the values of a row are called; none where a row has one value
	Rows   []Row
}

// Row is a category of a chart, with one value for each series.
type Row struct {
	Pos    source.Pos
	Label  Text                    // the figure's title or period where missing
	Values []source.At[Expression] // usually a plain reference
	Total  source.At[bool]         // in a waterfall: stands on the ground, as the sum of what came before
}

// Source is where numbers were published.
type Source struct {
	ID        source.At[string]
	Title     Text
	Kind      source.At[SourceKind]
	Authors   []Text // as the publication names them, without Markdown
	Publisher Text
	Year      source.At[int]
	Date      source.At[string] // YYYY-MM-DD, where known
	URL       source.At[string]
	Note      Text
}

// Plan is a five-year plan that the report speaks of.
type Plan struct {
	ID         source.At[string] // plan-14
	Slug       source.At[string] // the folder and address of its sections: 14th
	Title      Text              // “十四五”
	Name       Text              // in full: 国民经济和社会发展第十四个五年规划
	From, To   source.At[int]    // first and last year; the base is the year before the first
	Directions []PlanDirection
}

// PlanDirection is a direction of a plan, with or without a published target.
type PlanDirection struct {
	ID    source.At[string]
	Title Text
	Note  Text
	Page  source.At[string] // path of the section that speaks of it
}

// Topic is a heading under which figures are listed.
type Topic struct {
	ID    source.At[string]
	Title Text
}

// Page is one Markdown file of content/.
type Page struct {
	File        string // content/zh/14th/innovation.md
	Lang        lang.Lang
	Path        string // path below the language's edition, without slashes at the ends: 14th/innovation; "" for the home page
	Title       source.At[string]
	Short       source.At[string] // the title in menus; the title where missing
	Description source.At[string]
	Keywords    []source.At[string]
	Order       source.At[int]
	Figures     []source.At[string] // references shown as key figures at the head of the page
	Published   source.At[string]   // YYYY-MM-DD HH:MM, where the department has set it
	Body        source.At[string]   // Markdown; its place is that of its first line
}

// Asset is a picture or document that stands beside the narrative. Documents are
// published as they are, pictures never.
type Asset struct {
	File string // content/zh/14th/park.jpg
	Lang lang.Lang
	Path string // path below the language's edition: 14th/park.jpg
}

// IsPicture reports whether the asset is a picture.
func (a *Asset) IsPicture() bool { return IsPicture(a.File) }

// IsPicture reports whether a file has the name of a picture that can be
// published.
func IsPicture(name string) bool {
	return slices.Contains(PictureEndings(), strings.ToLower(path.Ext(name)))
}

// PictureEndings are the endings of the names of such pictures.
func PictureEndings() []string { return []string{".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"} }
