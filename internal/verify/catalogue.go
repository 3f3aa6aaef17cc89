package verify

import (
	"slices"
	"strings"

	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// Catalogue is what the data hold, ready to be searched. It does not change once
// made and may be used by many goroutines.
type Catalogue struct {
	entries []*entry
	parts   *terms
	byPart  [][]keyPart // for each word of parts, the keys that it is a part of
	whole   []bool      // for each word of parts, whether it is a name by itself
	bodies  *terms      // names of firms that the definitions mention
	lexicon *lexicon
	plain   []string // terms that are names although they hold numerals, folded
	plans   map[int]span
	title   resolve.Text // of the report
	zone    string       // the zone's names, folded
	units   []quantity.Unit
	latest  int // the last year that a value speaks of
}

// span is the years from the first to the last of something.
type span struct{ from, to int }

// keyPart names a part of a key of an entry.
type keyPart struct{ entry, key, part int }

// entry is a figure with what can be said of it.
type entry struct {
	figure     *resolve.Figure
	keys       []key
	statements []statement
	aspect     aspect // of its own values
	grows      bool   // its values are increases: 净增产值
	derived    bool   // nothing of it is published
	held       bool   // it is that of a firm or a group of firms
	firms      string // what it and figures of the same name say of firms, folded
	words      string // its title, aliases and definition, folded
}

// A key is a name of a figure: one part, or several that must all be spoken of.
type key struct{ parts []string }

// statement is one value that the data hold of a figure.
type statement struct {
	aspect    aspect
	value     *resolve.Value
	number    quantity.Quantity
	from, to  period.Point // what it speaks of; from is the base where based
	based     bool
	published bool
}

// NewCatalogue makes a report ready for Verify.
func NewCatalogue(report *resolve.Report) *Catalogue {
	c := &Catalogue{plans: map[int]span{}, title: report.Config.Title}
	spans := map[string]span{}
	for _, p := range report.Plans {
		years := span{p.From.Value, p.To.Value}
		spans[p.ID.Value] = years
		if n := planNumber(years); n > 0 {
			c.plans[n] = years
		}
	}
	for _, f := range report.Figures {
		if e := newEntry(f, spans); len(e.statements) > 0 {
			c.entries = append(c.entries, e)
			for _, s := range e.statements {
				if !slices.Contains(c.units, s.number.Unit) {
					c.units = append(c.units, s.number.Unit)
				}
				if s.aspect != target {
					c.latest = max(c.latest, s.to.Year)
				}
			}
		}
	}
	c.indexParts()
	c.indexBodies()
	c.lexicon = newLexicon(report.Config)
	for _, name := range []resolve.Text{report.Config.Zone, report.Config.ZoneFull} {
		for _, l := range lang.All() {
			c.zone += fold(name.In(l)).text + " "
		}
	}
	for _, term := range report.Config.PlainTerms {
		c.plain = append(c.plain, fold(term.Value).text)
	}
	return c
}

// indexParts collects the words of all keys.
func (c *Catalogue) indexParts() {
	number := map[string]int{}
	var words []string
	for i, e := range c.entries {
		for j, k := range e.keys {
			for n, part := range k.parts {
				at, known := number[part]
				if !known {
					at = len(words)
					number[part] = at
					words, c.byPart = append(words, part), append(c.byPart, nil)
				}
				c.byPart[at] = append(c.byPart[at], keyPart{i, j, n})
			}
		}
	}
	c.parts = newTerms(words)
	c.whole = make([]bool, len(words))
	for at, keys := range c.byPart {
		c.whole[at] = slices.ContainsFunc(keys, func(p keyPart) bool { return len(c.entries[p.entry].keys[p.key].parts) == 1 })
	}
	c.lendToLonger(words)
}

// lendToLonger lets a word that begins with another one stand for it where that
// is one part of several: 先导科技集团 for 先导 in 先导…产值.
func (c *Catalogue) lendToLonger(words []string) {
	own := make([][]keyPart, len(words))
	for at, keys := range c.byPart {
		for _, p := range keys {
			if len(c.entries[p.entry].keys[p.key].parts) > 1 {
				own[at] = append(own[at], p)
			}
		}
	}
	ordered := c.parts.words
	for i, shorter := range ordered {
		for j := i + 1; j < len(ordered) && strings.HasPrefix(ordered[j], shorter); j++ {
			longer := c.parts.of[j]
			c.byPart[longer] = append(c.byPart[longer], own[c.parts.of[i]]...)
		}
	}
}

func newEntry(f *resolve.Figure, plans map[string]span) *entry {
	e := &entry{figure: f, derived: true}
	title := f.Indicator.Title[lang.Chinese].Value
	e.aspect = ownAspect(f, title)
	e.grows = strings.Contains(title, "净增") || strings.Contains(title, "新增") || strings.Contains(title, "增量")
	e.held = strings.Contains(title, "集团") || strings.Contains(title, "公司") || strings.Contains(title, "科技") && f.Kind.Value != site.Share
	e.keys = keysOf(f)
	e.words = fold(title + " " + f.Indicator.Title[lang.English].Value + " " + f.Definition.In(lang.Chinese) + " " + f.Definition.In(lang.English)).text
	for _, k := range e.keys {
		e.words += " " + strings.Join(k.parts, " ")
	}
	for _, v := range slices.Concat(f.Values, f.Stated, f.Measures, f.Targets) {
		if s, ok := e.state(v, plans); ok {
			e.statements = append(e.statements, s)
			e.derived = e.derived && !s.published
		}
	}
	return e
}

// state turns a value of the figure into a statement; false for what cannot be
// held against a text.
func (e *entry) state(v *resolve.Value, plans map[string]span) (statement, bool) {
	if v.Exact == nil {
		return statement{}, false
	}
	s := statement{aspect: e.aspect, value: v, from: v.Period.From, to: v.Period.To, published: v.Status != site.Derived}
	if v.Measure != resolve.ValueMeasure {
		s.aspect = measureAspects[v.Measure]
	}
	if years, ok := plans[v.Period.Plan]; ok {
		s.from, s.to = period.Point{Year: years.from}, period.Point{Year: years.to}
	}
	qualifier, _ := quantity.ParseQualifier(string(v.Qualifier))
	s.number = quantity.Quantity{Value: v.Decimal, Unit: v.Unit.Unit, Qualifier: qualifier}
	switch s.aspect {
	case growth, average, increase:
		s.based = true
		if v.Measure == resolve.ValueMeasure && !e.grows || v.Period.Plan != "" {
			s.from = s.from.Before() // a rate of 2025 is on 2024, one of a plan on the year before it
		}
	case target:
		s.from = s.to
	}
	return s, s.aspect != none && s.aspect != progress
}

// measureAspects says what each measure states.
var measureAspects = map[resolve.Measure]aspect{
	resolve.ChangeMeasure: increase, resolve.GrowthMeasure: growth, resolve.CAGRMeasure: average,
	resolve.ShareMeasure: share, resolve.PullMeasure: pull, resolve.ContributionMeasure: contribution,
	resolve.TargetMeasure: target, resolve.ProgressMeasure: progress,
}

// keysOf gives the names of a figure: its aliases, or where it has none its
// title, without the words that tell the aspect. An industry may be named by
// its value added.
func keysOf(f *resolve.Figure) []key {
	var keys []key
	add := func(text string) {
		var k key
		for part := range strings.SplitSeq(text, "…") {
			if part = fold(strings.TrimSpace(part)).text; part != "" {
				k.parts = append(k.parts, part)
			}
		}
		if len(k.parts) > 0 && !slices.ContainsFunc(keys, func(have key) bool { return slices.Equal(have.parts, k.parts) }) {
			keys = append(keys, k)
		}
	}
	for _, l := range lang.All() {
		if aliases := f.Indicator.Aliases[l]; len(aliases) > 0 {
			for _, alias := range aliases {
				add(withoutAspect(alias.Value))
			}
		} else if title := f.Indicator.Title[l].Value; title != "" {
			add(withoutAspect(title))
		}
	}
	for _, k := range slices.Clone(keys) {
		if last := k.parts[len(k.parts)-1]; strings.HasSuffix(last, "业") {
			add(strings.Join(k.parts, "…") + "增加值")
		}
	}
	return keys
}

// withoutAspect takes from a title what only tells the aspect, so that
// 高新技术企业 is a name of 高新技术企业数.
func withoutAspect(title string) string {
	title, _, _ = strings.Cut(title, "（")
	if before, _, ok := strings.Cut(title, "对"); ok && strings.Contains(title, "拉动") {
		return before
	}
	for _, end := range titleEnds {
		if cut, ok := strings.CutSuffix(title, end); ok && len(cut) >= len("四字之名") {
			return cut
		}
	}
	return title
}

// titleEnds are what titles end in to say what is counted of their subject,
// longest first.
var titleEnds = []string{
	"对规模以上工业增长的贡献率", "年均增长速度", "增长速度", "年均增速", "年均增长率", "贡献率", "增长率", "总数量", "占比", "比重", "增速",
	"增幅", "数量", "总数", "总量", "总额", "金额", "人数", "件数", "家数", "个数", "规模", "数", "额", "量",
}

// planNumber is the number of a five-year plan by its years: the 14th began in
// 2021. 0 for other spans.
func planNumber(years span) int {
	if years.to != years.from+4 || (years.from-firstPlan)%5 != 0 || years.from < firstPlan {
		return 0
	}
	return (years.from-firstPlan)/5 + 1
}

// firstPlan is the year from which plans count in fives; the plans up to the
// fifth kept other years, and no data speak of them.
const firstPlan = 1956

// planYears are the years of a plan by its number.
func (c *Catalogue) planYears(n int) span {
	if years, ok := c.plans[n]; ok {
		return years
	}
	from := firstPlan + 5*(n-1)
	return span{from, from + 4}
}
