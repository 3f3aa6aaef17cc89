package load

import (
	"slices"
	"strings"

	"zonepress/internal/formula"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// The bounds of the whole numbers in a claim; beyond them nothing is published.
const (
	mostYears     = 100
	mostDoublings = 20
)

// claimKeys are the keys of a claim beside the roles of its operands.
var claimKeys = []string{"id", "kind", "text", "stated", "doublings", "years", "side", "order", "acknowledged"}

// claim reads a file of data/claims/, or an item of one.
func (v value) claim() site.Claim {
	known := slices.Clone(claimKeys)
	for _, role := range site.Roles() {
		known = append(known, string(role))
	}
	m := v.mapping(known...)
	c := site.Claim{
		ID:           m.id().id(),
		Kind:         word(m.need("kind"), claimKinds()),
		Text:         m.may("text").text(),
		Stated:       m.may("stated").operand(true),
		Doublings:    m.may("doublings").whole(1, mostDoublings, "claim-whole"),
		Years:        m.may("years").whole(1, mostYears, "claim-whole"),
		Side:         word(m.may("side"), sides()),
		Order:        word(m.may("order"), rankOrders()),
		Acknowledged: m.may("acknowledged").text(),
	}
	if m.node == nil {
		return c
	}
	c.Pos = v.place()
	c.Operands = m.operands()
	if c.Kind.Given() {
		m.checkClaim(c)
	}
	return c
}

// operand reads a number that a claim names: a plain reference or, where that
// is allowed, a literal.
func (v value) operand(literal bool) source.At[site.Expression] {
	e := v.expression()
	if !e.Given() {
		return e
	}
	if _, ok := e.Value.Tree.(formula.Name); ok || literal && isNumber(e.Value.Text) {
		return e
	}
	v.fail("claim-operand", source.Args{"typed": e.Value.Text})
	return source.At[site.Expression]{}
}

// operands reads the operands in the order of the roles.
func (m mapping) operands() []site.Operand {
	var operands []site.Operand
	for _, role := range site.Roles() {
		v := m.may(string(role))
		numbers := []source.At[site.Expression]{}
		switch {
		case v.node == nil:
		case role.IsList():
			numbers = list(v, func(v value) source.At[site.Expression] { return v.operand(false) })
		default:
			numbers = append(numbers, v.operand(false))
		}
		for _, number := range numbers {
			operands = append(operands, site.Operand{Role: role, Number: number})
		}
	}
	return operands
}

// checkClaim holds what is written against the kind of the claim.
func (m mapping) checkClaim(c site.Claim) {
	args := source.Args{"kind": string(c.Kind.Value), "forms": formsOf(c.Kind.Value)}
	roles := m.roles()
	fits := slices.ContainsFunc(c.Kind.Value.Forms(), func(form []site.Role) bool { return sameRoles(form, roles) })
	if !fits && len(m.excused) == 0 {
		args["roles"] = joinRoles(roles)
		m.fail("claim-roles", args)
	}
	m.option("doublings", c.Kind.Value == site.MultipleClaim, args)
	m.option("years", c.Kind.Value == site.MultipleClaim || c.Kind.Value == site.AverageGrowthClaim, args)
	m.option("side", c.Kind.Value == site.BoundClaim, args)
	m.option("order", c.Kind.Value == site.RankClaim, args)
	if c.Kind.Value == site.BoundClaim {
		m.need("side")
	}
	switch stated, doublings := m.may("stated"), m.may("doublings"); {
	case doublings.node == nil:
		m.need("stated")
	case stated.node != nil:
		doublings.fail("claim-stated-twice", nil)
	}
}

// option says so where a key is given that the kind has no use for.
func (m mapping) option(key string, used bool, args source.Args) {
	if v := m.may(key); v.node != nil && !used {
		v.fail("claim-option", args)
	}
}

// roles are those that are written, whether or not their numbers can be read.
func (m mapping) roles() []site.Role {
	return slices.DeleteFunc(site.Roles(), func(role site.Role) bool {
		return m.may(string(role)).node == nil
	})
}

func sameRoles(a, b []site.Role) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(role site.Role) bool { return !slices.Contains(b, role) })
}

// formsOf lists what a kind can be worked out from, for a message.
func formsOf(kind site.ClaimKind) string {
	var forms []string
	for _, form := range kind.Forms() {
		forms = append(forms, joinRoles(form))
	}
	return strings.Join(forms, " | ")
}

func joinRoles(roles []site.Role) string {
	if len(roles) == 0 {
		return "—"
	}
	names := make([]string, len(roles))
	for i, role := range roles {
		names[i] = string(role)
	}
	return strings.Join(names, ", ")
}

func claimKinds() vocabulary[site.ClaimKind] {
	return vocabulary[site.ClaimKind]{site.ClaimKinds(), "unknown-claim-kind"}
}
func sides() vocabulary[site.Side] { return vocabulary[site.Side]{site.Sides(), "unknown-side"} }
func rankOrders() vocabulary[site.RankOrder] {
	return vocabulary[site.RankOrder]{site.RankOrders(), "unknown-order"}
}
