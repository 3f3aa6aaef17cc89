package resolve

import (
	"slices"

	"zonepress/internal/claim"
	"zonepress/internal/formula"
	"zonepress/internal/quantity"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// Claim is a claim with its numbers bound and its verdict.
type Claim struct {
	Written  *site.Claim // nil for one that follows from a measure in print
	Name     string      // its id; for a measure in print its reference
	Kind     site.ClaimKind
	Text     Text // what it says in words; empty where nobody wrote it
	Reason   Text // why it is published although it does not hold; empty unless acknowledged
	Stated   *Value
	Operands []ClaimOperand
	Years    int // from base to value; 0 where the kind does not count them
	Side     site.Side
	Order    site.RankOrder
	Verdict  ClaimVerdict
	Result   claim.Result

	doublings int        // of 翻 n 番; else 0
	pos       source.Pos // of what is claimed
}

// ClaimOperand is a number that a claim is worked out from.
type ClaimOperand struct {
	Role  site.Role
	Value *Value
	// Circular says that the number was worked out from the claim itself, so
	// that it proves nothing and is treated as unknown.
	Circular bool

	pos source.Pos
}

// ClaimVerdict says how a claim fared, as machine-readable reports say it.
type ClaimVerdict string

const (
	ClaimHolds        ClaimVerdict = "holds"
	ClaimHoldsIfCut   ClaimVerdict = "holds-if-cut"
	ClaimFails        ClaimVerdict = "fails"
	ClaimAcknowledged ClaimVerdict = "acknowledged" // it does not hold, and the author says why it is published
)

// ClaimVerdicts returns every verdict, in the order of the documentation.
func ClaimVerdicts() []ClaimVerdict {
	return []ClaimVerdict{ClaimHolds, ClaimHoldsIfCut, ClaimAcknowledged, ClaimFails}
}

// judgeClaims binds and judges every claim: those that are written, and those
// that follow from the measures that the source prints.
func (r *resolver) judgeClaims() {
	claims := make([]*Claim, len(r.site.Claims))
	parallel(len(claims), func(i int) { claims[i] = r.claim(&r.site.Claims[i]) })
	claims = slices.DeleteFunc(claims, func(c *Claim) bool { return c == nil })
	claims = append(claims, r.printedClaims(claims)...)
	parallel(len(claims), func(i int) {
		if !r.judge(claims[i]) {
			claims[i] = nil
		}
	})
	r.report.Claims = slices.DeleteFunc(claims, func(c *Claim) bool { return c == nil })
	for _, c := range r.report.Claims {
		r.reportClaim(c)
		for _, f := range c.figures() {
			f.Claims = append(f.Claims, c)
		}
	}
}

// claim binds the numbers of a written claim; nil where one is missing, which
// has been said.
func (r *resolver) claim(written *site.Claim) *Claim {
	if !written.Kind.Given() || !isForm(written) {
		return nil // load has said what is wrong
	}
	c := &Claim{
		Written: written, Name: written.ID.Value, Kind: written.Kind.Value,
		Text: r.caption(written.Text), Reason: r.text(written.Acknowledged), pos: written.ID.Pos,
		Side: written.Side.Value, Order: written.Order.Value, doublings: written.Doublings.Value, Years: written.Years.Value,
	}
	complete := true
	for _, o := range written.Operands {
		v := r.claimed(o.Number, nil)
		if v == nil {
			complete = false
			continue
		}
		c.Operands = append(c.Operands, ClaimOperand{Role: o.Role, Value: v, pos: o.Number.Pos})
	}
	if !complete {
		return nil
	}
	if c.doublings > 0 {
		c.Stated = &Value{Measure: ValueMeasure, Decimal: quantity.New(1<<c.doublings, 0), Unit: timesUnits()}
	} else if c.Stated = r.claimed(written.Stated, c); c.Stated == nil {
		return nil
	}
	if written.Stated.Given() {
		c.pos = written.Stated.Pos
	}
	return c
}

// isForm reports whether a claim has the roles of one of the forms of its kind,
// and a number to hold against them.
func isForm(c *site.Claim) bool {
	roles := c.Roles()
	return c.Stated.Given() != c.Doublings.Given() && slices.ContainsFunc(c.Kind.Value.Forms(), func(form []site.Role) bool {
		return len(form) == len(roles) && !slices.ContainsFunc(form, func(role site.Role) bool { return !slices.Contains(roles, role) })
	})
}

// claimed finds a number that a claim names. A literal is in the unit that
// the claim gives its stated number; nil is told of.
func (r *resolver) claimed(e source.At[site.Expression], of *Claim) *Value {
	name, ok := e.Value.Tree.(formula.Name)
	if ok {
		v, missing := r.of(name.Reference)
		if missing != nil {
			r.tell(missing, e.Pos)
			return nil
		}
		return v
	}
	typed, err := quantity.ParseDecimal(e.Value.Text)
	if err != nil || of == nil {
		return nil // load has said so
	}
	return &Value{
		Measure: ValueMeasure, Decimal: typed, Exact: typed.Rat(), Unit: of.statedUnit(),
		Qualifier: site.Exact, Status: site.Published,
	}
}

// figures are those that a claim rests on, each once.
func (c *Claim) figures() []*Figure {
	var figures []*Figure
	add := func(v *Value) {
		if v.Figure != nil && !slices.Contains(figures, v.Figure) {
			figures = append(figures, v.Figure)
		}
	}
	add(c.Stated)
	for _, o := range c.Operands {
		add(o.Value)
	}
	return figures
}

// in returns the first operand of a role, or nil.
func (c *Claim) in(role site.Role) *ClaimOperand {
	for i := range c.Operands {
		if c.Operands[i].Role == role {
			return &c.Operands[i]
		}
	}
	return nil
}
