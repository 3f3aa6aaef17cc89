// Package verify holds the numbers of any text against the data of a report.
//
// A text is somebody else's: a press release, a speech, a newspaper article. For
// every number in it Verify says which figure and period it states and whether
// it agrees:
//
//	matches   it states a figure, and agrees with it to its own digits
//	differs   it states a figure, and does not agree
//	unknown   no figure of the data speaks of it
//	plain     it is a date, a name, an ordinal, the number of a list
//
// # How a number finds its figure
//
// By the words around it, never by its value alone: a wrong value must still
// find its figure.
//
//  1. The subject: which indicators are named before the number in its clause,
//     or right after it (165家高新技术企业); else in an earlier clause, else in
//     the sentence before. Names are the titles of indicators and their
//     aliases. What stands after 拉动, 比, 占 or 对 is an object and no subject.
//     Lists are paired: A、B分别增长x、y.
//  2. The aspect: level, increase, growth, average growth, share, pull,
//     contribution, lead, rank, run of months. It is taken from the nearest word
//     that tells (同比增长, 占比, 拉动 …) and from the unit.
//  3. The period, and for changes the base: 2025年, “十四五”末, 较“十三五”末.
//
// A value of the figure in another role (another period, another aspect, another
// unit, the figure of another firm) differs. A number is unknown, not different,
// where its clause names another place (全市) or brings a subject of its own that
// the data do not know: then only a number that agrees is traced.
//
// A number that is a single digit, its sign or its unit away from the published
// one is held to be a slip of the pen, even if the base of a change is not told.
//
// The files, in the order of the work: catalogue.go says what the data hold,
// terms.go finds words, reading.go cuts a text into clauses; aspect.go,
// times.go with period.go, and subject.go with pairing.go, place.go and
// holder.go answer the questions; judge.go, decide.go, hold.go and elsewhere.go
// come to the verdict; report.go and sheet.go print. The vocabulary is in
// lexicon.go and words_*.go.
package verify

import (
	"slices"
	"strings"

	"zonepress/internal/document"
	"zonepress/internal/quantity"
	"zonepress/internal/resolve"
)

// Verdict is what is said of a number.
type Verdict string

// The verdicts.
const (
	Matches Verdict = "matches"
	Differs Verdict = "differs"
	Unknown Verdict = "unknown"
	Plain   Verdict = "plain"
)

// Finding is one number of a text.
type Finding struct {
	Block, Start, End int // bytes of the block's text
	Line, Column      int // in the source, from 1; a column is a character
	Number            quantity.Quantity
	Verdict           Verdict
	Value             *resolve.Value // that the number states or should; nil for unknown and plain
	Reason            Reason
	Detail            string // fills the reason's message: a word of the text
	// Held are the values of the same figure for other periods, where the reason
	// speaks of them.
	Held []*resolve.Value
}

// Reason says why a verdict was given; its words are in report_words.go.
type Reason string

// The reasons.
const (
	Same          Reason = "same"
	SameRounded   Reason = "same-rounded"
	SameIfCut     Reason = "same-if-cut"
	OtherValue    Reason = "other-value"
	OtherUnit     Reason = "other-unit"
	OtherScale    Reason = "other-scale"
	OtherSign     Reason = "other-sign"
	OtherBound    Reason = "other-bound"
	TooPrecise    Reason = "too-precise"
	TooLoose      Reason = "too-loose"
	OtherPeriod   Reason = "other-period"
	OtherBase     Reason = "other-base"
	OtherAspect   Reason = "other-aspect"
	OtherHolder   Reason = "other-holder"
	NoFigure      Reason = "no-figure"
	NoPeriod      Reason = "no-period"      // the figure is known, its value for that period is not
	NoAspect      Reason = "no-aspect"      // the figure is known, not what is said of it
	ForeignPlace  Reason = "foreign-place"  // the number is another place's
	ForeignMatter Reason = "foreign-matter" // the clause brings a subject of its own
	NoTarget      Reason = "no-target"      // it is a goal or a forecast, and no goal is published
	IsDate        Reason = "is-date"
	IsName        Reason = "is-name"
	IsOrdinal     Reason = "is-ordinal"
	IsCode        Reason = "is-code"
	IsListNumber  Reason = "is-list-number"
	IsWord        Reason = "is-word"
)

// Verify holds every number of a text against the data.
func (c *Catalogue) Verify(doc *document.Document) []Finding {
	var all []Finding
	flow := flow{Catalogue: c}
	for i := range doc.Blocks {
		for _, f := range flow.block(&doc.Blocks[i]) {
			f.Block = i
			f.Line, f.Column = doc.Place(i, f.Start)
			all = append(all, f)
		}
	}
	return all
}

// flow is what the blocks before leave to the next one.
type flow struct {
	*Catalogue
	topic  string // of the lines of a list: what the last line named
	abroad string // another place that the text is about, until it names the zone
	home   bool   // the text has named the zone
}

// longestLine is how many bytes a line of a list has at most.
const longestLine = 120

// block judges the numbers of one block. The words of a cell's row and column,
// and for a line that names nothing what the line before it named, are read
// with it and left out of what is found.
func (f *flow) block(b *document.Block) []Finding {
	before, head := "", 0
	if b.RowHead != "" || b.ColumnHead != "" {
		before = b.RowHead + "，"
		head = len(before)
		before += b.ColumnHead + " "
	}
	r := f.read(before+b.Text, head, len(before))
	if before == "" && f.topic != "" && isLine(b.Text) && len(subjects(r.names)) == 0 {
		before = f.topic + "，"
		r = f.read(before+b.Text, 0, len(before))
	}
	r.abroad, r.zoned = f.abroad, f.home
	found := r.findings(b, len(before))
	f.goOn(r, b)
	return found
}

func isLine(text string) bool {
	return len(text) <= longestLine && !strings.ContainsAny(text, "。！？")
}

// goOn takes up what a block leaves to the next.
func (f *flow) goOn(r *reading, b *document.Block) {
	if names := subjects(r.names); !isLine(b.Text) || b.Row != 0 {
		f.topic = ""
	} else if len(names) > 0 {
		f.topic = r.text[names[len(names)-1].start:names[len(names)-1].end]
	}
	for _, w := range r.words {
		switch {
		case w.tags&tagOwn != 0 && !r.afterPlace(w):
			f.home, f.abroad = true, ""
		case !f.home && r.isPlace(w):
			f.abroad = r.text[w.start:w.end]
		}
	}
}

// findings judges the numbers of a block that begins after so many bytes.
func (r *reading) findings(b *document.Block, before int) []Finding {
	var found []Finding
	for i := range r.numbers {
		n := &r.numbers[i]
		if n.Unit.IsZero() && b.Row != 0 {
			n.Unit = r.unitOfCell(b)
		}
		f := r.judge(n)
		f.Number, f.Start, f.End = n.Quantity, n.Start-before, n.End-before
		if f.Start >= 0 {
			found = append(found, f)
		}
	}
	echo(found)
	return found
}

// echo traces the bare numbers that a paragraph names before it says of what
// they are: 第一组数据，165。高新技术企业达到165家.
func echo(found []Finding) {
	known := map[string]Finding{}
	for _, f := range found {
		if f.Verdict == Matches && digits(f.Number.Value) >= distinctive {
			known[f.Number.Value.String()] = f
		}
	}
	for i := range found {
		f := &found[i]
		same, ok := known[f.Number.Value.String()]
		if ok && f.Verdict == Unknown && f.Number.Unit.Base() == "" && f.Reason != ForeignPlace && f.Number.Class == quantity.Number {
			f.Verdict, f.Reason, f.Value, f.Detail, f.Held = Matches, same.Reason, same.Value, "", nil
		}
	}
}

// unitOfCell is the unit that the head of the column or a cell of the row tells,
// as in 增长（%） and in a column of units.
func (c *Catalogue) unitOfCell(b *document.Block) quantity.Unit {
	for _, words := range []string{b.ColumnHead, b.RowHead} {
		for piece := range strings.FieldsFuncSeq(words, func(r rune) bool { return strings.ContainsRune("（）()，：、/ ", r) }) {
			if u := quantity.ParseUnit(piece); slices.Contains(c.units, u) {
				return u
			}
		}
	}
	return quantity.Unit{}
}
