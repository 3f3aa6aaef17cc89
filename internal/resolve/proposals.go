package resolve

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"zonepress/internal/site"
	"zonepress/internal/source"
)

// The measures of what is worth proposing.
const (
	mostProposals  = 20  // that are listed; of the others their number
	mostChance     = 0.5 // of a relation's numbers meeting by accident among the candidates that were tried
	leastDigits    = 2   // significant, of each number
	leastAllDigits = 7   // of the three together
)

// proposal is three numbers that stand in a relation which nobody has written.
type proposal struct {
	claim  *Claim
	strong int // how much the three have in common, above all the result and the first operand
}

// Proposals lists, as notes, published numbers that follow from two others
// although no claim says so: growth, a share, a contribution or a difference.
// Numbers meet by accident; proposed is only what has enough digits, units that
// go together, one period, and words in common.
func Proposals(report *Report) []source.Problem {
	p := newProposer(report)
	var found []proposal
	for i := range p.numbers {
		found = append(found, p.about(i)...)
	}
	slices.SortStableFunc(found, func(a, b proposal) int { return cmp.Compare(b.strong, a.strong) })
	found = p.once(found)
	var notes []source.Problem
	for i, one := range found {
		if i == mostProposals {
			more := source.Args{"count": strconv.Itoa(len(found) - i)}
			notes = append(notes, source.Note(source.Pos{File: "data/claims"}, "claim-proposals-more", more))
			break
		}
		notes = append(notes, source.Note(one.claim.pos, "claim-proposal", one.words()))
	}
	return notes
}

// candidate is a published number that may be part of a relation.
type candidate struct {
	value  *Value
	digits int
	size   float64 // in base units; finds candidates, decides nothing
	near   []int32 // other candidates of the same time with words in common
}

// proposer is one run of Proposals.
type proposer struct {
	judge   *resolver
	numbers []candidate
	before  map[*Value]*Value // the value of the same figure a year earlier
	written []map[*Value]bool // the numbers of each claim
}

func newProposer(report *Report) *proposer {
	p := &proposer{before: map[*Value]*Value{}}
	for _, c := range report.Claims {
		numbers := map[*Value]bool{c.Stated: true}
		for _, o := range c.Operands {
			numbers[o.Value] = true
		}
		p.written = append(p.written, numbers)
	}
	plans := map[string]*Plan{}
	for _, plan := range report.Plans {
		plans[plan.ID.Value] = plan
	}
	p.judge = &resolver{numbers: &numbers{index: &index{plans: plans, figures: map[string]*Figure{}}}}
	for _, f := range report.Figures {
		for i, v := range f.Values {
			if i > 0 && v.Period.IsPoint() && f.Values[i-1].Period.To == v.Period.To.Before() {
				p.before[v] = f.Values[i-1]
			}
			p.add(v)
		}
		for _, v := range f.Stated {
			p.add(v)
		}
	}
	p.relate()
	return p
}

// add takes a number in, if it was published and has digits enough.
func (p *proposer) add(v *Value) {
	digits := len(v.Decimal.Trim().Abs().Shift(v.Decimal.Trim().Places()).String())
	if v.broken || v.Formula != "" || v.Qualifier != site.Exact || v.Decimal.IsZero() || digits < leastDigits {
		return
	}
	p.numbers = append(p.numbers, candidate{value: v, digits: digits, size: sizeOf(v)})
}

func sizeOf(v *Value) float64 { return v.Decimal.Shift(scaleOf(v.Unit)).Float() }

// about finds the relations in which a number is what the two others give.
func (p *proposer) about(result int) []proposal {
	c := p.numbers[result]
	var found []proposal
	for _, first := range c.near {
		a := p.numbers[first]
		if before := p.before[a.value]; before != nil && c.value.Figure != a.value.Figure {
			found = p.try(found, site.GrowthClaim, c, a, candidate{value: before, size: sizeOf(before), digits: a.digits}, 1)
		}
		kinds := kindsOf(c.value, a.value)
		if len(kinds) == 0 {
			continue
		}
		others := union32(c.near, a.near)
		for _, second := range others {
			if int(second) == result || second == first {
				continue
			}
			for _, kind := range kinds {
				found = p.try(found, kind, c, a, p.numbers[second], len(others))
			}
		}
	}
	return found
}

// kindsOf says which claims a number can be about, by its unit, when the first
// operand is another.
func kindsOf(result, first *Value) []site.ClaimKind {
	points, percent := result.Unit.IsPoint(), result.Unit.IsPercent()
	switch {
	case points && first.Unit.IsPercent():
		return []site.ClaimKind{site.DifferenceClaim}
	case percent && first.Unit.IsPoint():
		return []site.ClaimKind{site.ContributionClaim}
	case percent && !first.Unit.IsPercent():
		return []site.ClaimKind{site.ShareClaim}
	case !percent && !points && sameDimension(result.Unit, first.Unit):
		return []site.ClaimKind{site.DifferenceClaim}
	}
	return nil
}

// try adds a relation to what is found if its numbers agree and hardly could by
// accident. Floating point sorts out nearly all; what remains is judged exactly.
func (p *proposer) try(found []proposal, kind site.ClaimKind, c, a, b candidate, tried int) []proposal {
	gives, width := 0.0, 0.0
	switch kind {
	case site.DifferenceClaim:
		gives, width = a.size-b.size, step(a)+step(b)
	case site.GrowthClaim:
		gives = (a.size/b.size - 1) * 100
		width = a.size / b.size * 100 * (step(a)/a.size + step(b)/b.size)
	default:
		gives = a.size / b.size * 100
		width = math.Abs(gives) * (step(a)/math.Abs(a.size) + step(b)/math.Abs(b.size))
	}
	width += step(c)
	chance := width / math.Abs(c.size) / math.Ln10 * float64(tried)
	if !(math.Abs(gives-c.size) <= width/2*1.001) || chance > mostChance ||
		c.digits+a.digits+b.digits < leastAllDigits || !operandsMatch(kind, c.value, a.value, b.value) {
		return found
	}
	proposed := relation(kind, c.value, a.value, b.value)
	if p.isWritten(proposed) || !p.judge.judge(proposed) || proposed.Verdict != ClaimHolds {
		return found
	}
	return append(found, proposal{proposed, 2*common(c.value, a.value) + common(c.value, b.value) + common(a.value, b.value)})
}

// step is the worth of the last published digit; nothing for what is counted
// and therefore exact.
func step(c candidate) float64 {
	if c.value.countsWholes() {
		return 0
	}
	s, _ := c.value.Decimal.Step().Float64()
	return s * math.Pow10(scaleOf(c.value.Unit))
}

// operandsMatch reports whether the units and kinds of the two operands go
// together: growth rates differ from growth rates, not from shares.
func operandsMatch(kind site.ClaimKind, c, a, b *Value) bool {
	switch kind {
	case site.DifferenceClaim:
		return a.Figure.Kind.Value == b.Figure.Kind.Value && a.Measure == b.Measure && a.Unit.Base() == b.Unit.Base() && c != a && c != b
	case site.ContributionClaim:
		return b.Unit.IsPercent() && b.Figure.Kind.Value == site.Rate && c.Figure.Kind.Value == site.Rate
	case site.GrowthClaim:
		return c.Unit.IsPercent() && c.Figure.Kind.Value == site.Rate
	}
	return sameDimension(a.Unit, b.Unit) && !b.Unit.IsPercent() && !b.Unit.IsPoint() && c.Figure.Kind.Value == site.Share && a.Decimal.Sign() > 0 && b.Decimal.Sign() > 0
}

// relation makes the claim that the numbers suggest.
func relation(kind site.ClaimKind, c, a, b *Value) *Claim {
	first, second := site.ValueRole, site.BaseRole
	switch kind {
	case site.ShareClaim:
		first, second = site.PartRole, site.WholeRole
	case site.ContributionClaim:
		first, second = site.PullRole, site.WholeGrowthRole
	}
	made := &Claim{Kind: kind, Stated: c, Operands: []ClaimOperand{{Role: first, Value: a}, {Role: second, Value: b}}, pos: c.Figure.ID.Pos}
	if c.observation != nil {
		made.pos = c.observation.Value.Pos
	} else {
		made.pos = placeOfStated(c.Figure, c)
	}
	return made
}

// isWritten reports whether a claim ties the same numbers already.
func (p *proposer) isWritten(c *Claim) bool {
	return slices.ContainsFunc(p.written, func(numbers map[*Value]bool) bool {
		return numbers[c.Stated] && numbers[c.Operands[0].Value] && numbers[c.Operands[1].Value]
	})
}

// once keeps the first relation of any three numbers: a − b = c is a − c = b.
func (p *proposer) once(found []proposal) []proposal {
	var kept []proposal
	for _, one := range found {
		if p.isWritten(one.claim) {
			continue
		}
		numbers := map[*Value]bool{one.claim.Stated: true}
		for _, o := range one.claim.Operands {
			numbers[o.Value] = true
		}
		p.written = append(p.written, numbers)
		kept = append(kept, one)
	}
	return kept
}

// words fill the message about a proposal.
func (one proposal) words() source.Args {
	c := one.claim
	args := c.words()
	name := func(v *Value) string {
		return strings.Replace(v.Measure.reference(v.Figure, v.Period), "."+string(ValueMeasure), "", 1)
	}
	args["result"] = name(c.Stated)
	a, b := name(c.Operands[0].Value), name(c.Operands[1].Value)
	switch c.Kind {
	case site.DifferenceClaim:
		args["formula"] = a + " − " + b
	case site.GrowthClaim:
		args["formula"] = a + " ÷ " + b + " − 1"
	default:
		args["formula"] = a + " ÷ " + b
	}
	for l, ending := range argEndings {
		args["worked"+ending] = cmp.Or(c.PointIn(l), args["worked"+ending])
	}
	return args
}
