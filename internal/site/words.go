package site

// Kind says what sort of number an indicator is.
type Kind string

const (
	Stock  Kind = "stock"  // counted at the end of a period
	Flow   Kind = "flow"   // added up over a period
	Rate   Kind = "rate"   // a rate of growth, in per cent
	Share  Kind = "share"  // a part of a whole, in per cent
	Index  Kind = "index"  // relative to a base of 100
	Count  Kind = "count"  // how many times or how long
	Amount Kind = "amount" // a sum of money or an area
)

// Kinds returns every kind, in the order of the documentation.
func Kinds() []Kind { return []Kind{Stock, Flow, Rate, Share, Index, Count, Amount} }

// Direction says whether a rise is good news.
type Direction string

const (
	UpIsGood   Direction = "up"
	DownIsGood Direction = "down"
	Neither    Direction = "neither"
)

// Directions returns every direction, in the order of the documentation.
func Directions() []Direction { return []Direction{UpIsGood, DownIsGood, Neither} }

// Qualifier says how a published value bounds the true one.
type Qualifier string

const (
	Exact Qualifier = "exact"
	Over  Qualifier = "over"  // 超: a lower bound, not a value
	Under Qualifier = "under" // 不足: an upper bound, not a value
	About Qualifier = "about" // 约
)

// Qualifiers returns every qualifier, in the order of the documentation.
func Qualifiers() []Qualifier { return []Qualifier{Exact, Over, Under, About} }

// Status says how settled a value is.
type Status string

const (
	Published   Status = "published"   // as printed in the press
	Preliminary Status = "preliminary" // 初步核算
	Revised     Status = "revised"
	Final       Status = "final"
	Derived     Status = "derived" // worked out from others by an expression
)

// Statuses returns every status, in the order of the documentation.
func Statuses() []Status { return []Status{Published, Preliminary, Revised, Final, Derived} }

// Form is how a chart is drawn.
type Form string

const (
	BarForm       Form = "bar"       // horizontal bars
	ColumnForm    Form = "column"    // vertical bars
	PairedForm    Form = "paired"    // then and now, two series
	LineForm      Form = "line"      // with markers
	StackedForm   Form = "stacked"   // parts of a whole, one bar a row
	DonutForm     Form = "donut"     // parts of one whole
	ProgressForm  Form = "progress"  // base, now, target
	WaterfallForm Form = "waterfall" // contributions that add up to totals
)

// Forms returns every form, in the order of the documentation.
func Forms() []Form {
	return []Form{BarForm, ColumnForm, PairedForm, LineForm, StackedForm, DonutForm, ProgressForm, WaterfallForm}
}

// SourceKind says what sort of publication a source is.
type SourceKind string

const (
	Newspaper SourceKind = "newspaper"
	Bulletin  SourceKind = "bulletin" // 统计公报
	Yearbook  SourceKind = "yearbook"
	Document  SourceKind = "document" // a government document
	Dataset   SourceKind = "dataset"
	WebPage   SourceKind = "webpage"
)

// SourceKinds returns every kind of source, in the order of the documentation.
func SourceKinds() []SourceKind {
	return []SourceKind{Newspaper, Bulletin, Yearbook, Document, Dataset, WebPage}
}
