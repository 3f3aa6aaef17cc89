package site

import (
	"slices"

	"zonepress/internal/source"
)

// Claim ties published numbers by arithmetic: the number that is stated must be
// what its kind works out of the operands, as far as rounded digits can tell.
type Claim struct {
	Pos  source.Pos
	ID   source.At[string]
	Kind source.At[ClaimKind]
	Text Text // says the claim in words; may be missing
	// Stated is the number that the claim is about: a plain reference, or a
	// literal in the unit of the kind where no figure holds it. It is missing
	// where Doublings is given.
	Stated    source.At[Expression]
	Doublings source.At[int] // multiple: 翻 n 番, that is 2^n times
	Operands  []Operand      // in the order of the kind's form
	Years     source.At[int] // average-growth, multiple: from base to value, where the periods do not say
	Side      source.At[Side]
	Order     source.At[RankOrder]
	// Acknowledged is the reason why a claim that does not hold is published
	// all the same. Every reader sees it.
	Acknowledged Text
}

// Operand is a number that a claim is worked out from, in its role.
type Operand struct {
	Role   Role
	Number source.At[Expression] // a plain reference
}

// Roles are those of the operands, each once, in order.
func (c *Claim) Roles() []Role {
	var roles []Role
	for _, o := range c.Operands {
		if !slices.Contains(roles, o.Role) {
			roles = append(roles, o.Role)
		}
	}
	return roles
}

// ClaimKind says by which arithmetic a claim ties its numbers.
type ClaimKind string

const (
	GrowthClaim        ClaimKind = "growth"         // (value − base) ÷ base, in %
	AverageGrowthClaim ClaimKind = "average-growth" // (value ÷ base)^(1/years) − 1, in %
	MultipleClaim      ClaimKind = "multiple"       // value ÷ base, in times: 翻番 is two
	DifferenceClaim    ClaimKind = "difference"     // value − base, in its own unit or percentage points
	ShareClaim         ClaimKind = "share"          // part ÷ whole, in %
	SumClaim           ClaimKind = "sum"            // all parts together
	PullClaim          ClaimKind = "pull"           // growth of the whole that is due to a part, in percentage points
	ContributionClaim  ClaimKind = "contribution"   // growth of the whole that is due to a part, in %
	ShareShiftClaim    ClaimKind = "share-shift"    // a share after part and whole have grown, in %
	RankClaim          ClaimKind = "rank"           // place of a value among others, counted from 1
	BoundClaim         ClaimKind = "bound"          // a value lies on one side of a number
)

// ClaimKinds returns every kind of claim, in the order of the documentation.
func ClaimKinds() []ClaimKind {
	return []ClaimKind{GrowthClaim, AverageGrowthClaim, MultipleClaim, DifferenceClaim, ShareClaim, SumClaim,
		PullClaim, ContributionClaim, ShareShiftClaim, RankClaim, BoundClaim}
}

// Role is the part that an operand plays in the arithmetic of a claim.
type Role string

const (
	ValueRole        Role = "value"        // the number spoken of
	BaseRole         Role = "base"         // what it is held against; for share-shift the share before
	RateRole         Role = "rate"         // yearly growth, in %
	PartRole         Role = "part"         // of the whole
	WholeRole        Role = "whole"        // at the end of the period
	WholeBaseRole    Role = "whole-base"   // the whole at its beginning
	PartsRole        Role = "parts"        // a list
	ShareRole        Role = "share"        // of the part in the whole, in the base period, in %
	PullRole         Role = "pull"         // in percentage points
	ContributionRole Role = "contribution" // in %
	PartGrowthRole   Role = "part-growth"  // in %
	WholeGrowthRole  Role = "whole-growth" // in %
	AmongRole        Role = "among"        // a list: the others that a value is ranked among
)

// Roles returns every role, in the order of the documentation.
func Roles() []Role {
	return []Role{ValueRole, BaseRole, RateRole, PartRole, WholeRole, WholeBaseRole, PartsRole, ShareRole, PullRole,
		ContributionRole, PartGrowthRole, WholeGrowthRole, AmongRole}
}

// IsList reports whether a role is played by a list of numbers.
func (r Role) IsList() bool { return r == PartsRole || r == AmongRole }

// Forms returns the sets of roles that the kind can be worked out from. Where a
// set lacks the base, the base is not known, and the question is whether any
// exists that makes the claim true.
func (k ClaimKind) Forms() [][]Role {
	switch k {
	case GrowthClaim, AverageGrowthClaim, DifferenceClaim:
		return [][]Role{{ValueRole, BaseRole}, {ValueRole}}
	case MultipleClaim:
		return [][]Role{{ValueRole, BaseRole}, {RateRole}}
	case ShareClaim:
		return [][]Role{{PartRole, WholeRole}}
	case SumClaim:
		return [][]Role{{PartsRole}}
	case PullClaim:
		return [][]Role{{ShareRole, PartGrowthRole}, {ContributionRole, WholeGrowthRole}, {ValueRole, BaseRole, WholeBaseRole}}
	case ContributionClaim:
		return [][]Role{{PullRole, WholeGrowthRole}, {ValueRole, BaseRole, WholeRole, WholeBaseRole}}
	case ShareShiftClaim:
		return [][]Role{{BaseRole, PartGrowthRole, WholeGrowthRole}, {PullRole, PartGrowthRole, WholeGrowthRole}}
	case RankClaim:
		return [][]Role{{ValueRole, AmongRole}}
	case BoundClaim:
		return [][]Role{{ValueRole}}
	}
	return nil
}

// Side is where a value lies from its bound.
type Side string

const (
	OverSide    Side = "over"     // 超: above, and not equal
	UnderSide   Side = "under"    // 不足: below, and not equal
	AtLeastSide Side = "at-least" // 以上: above or equal
	AtMostSide  Side = "at-most"  // 以内: below or equal
)

// Sides returns every side, in the order of the documentation.
func Sides() []Side { return []Side{OverSide, UnderSide, AtLeastSide, AtMostSide} }

// RankOrder says which value comes first.
type RankOrder string

const (
	Descending RankOrder = "descending" // the largest is the first; so it is where no order is given
	Ascending  RankOrder = "ascending"  // the smallest is the first
)

// RankOrders returns every order, in the order of the documentation.
func RankOrders() []RankOrder { return []RankOrder{Descending, Ascending} }
