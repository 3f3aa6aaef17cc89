package resolve

import (
	"cmp"
	"strings"

	"zonepress/internal/claim"
	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// reportClaim tells the author how a claim fared, unless it simply holds.
func (r *resolver) reportClaim(c *Claim) {
	args := c.words()
	switch c.Verdict {
	case ClaimFails:
		r.problems.Add(source.Error(c.pos, c.failure(), args))
	case ClaimAcknowledged:
		r.problems.Add(source.Note(c.pos, "claim-acknowledged", args))
	case ClaimHoldsIfCut:
		r.problems.Add(source.Note(c.pos, "claim-cut", args))
	case ClaimHolds:
		if c.Written != nil && len(c.Reason) > 0 {
			r.problems.Add(source.Warning(c.Written.Acknowledged[lang.Chinese].Pos, "claim-stale", args))
		}
	}
	if c.Result.Undecided {
		r.problems.Add(source.Warning(c.pos, "claim-undecided", args))
	}
	if c.Written != nil {
		r.reportCircles(c, args)
	}
}

// words fill the messages about a claim.
func (c *Claim) words() source.Args {
	l := lang.Chinese
	worked := c.WorkedIn(l)
	if point := c.PointIn(l); point != "" && point != worked {
		worked = point + " (" + worked + ")"
	}
	var operands []string
	for _, o := range c.Operands {
		operands = append(operands, string(o.Role)+" "+o.Value.In(l))
	}
	return source.Args{
		"claim": c.Name, "kind": string(c.Kind), "stated": c.StatedIn(l), "worked": cmp.Or(worked, "—"),
		"operands": strings.Join(operands, ", "), "trials": cmp.Or(strings.Join(c.TrialsIn(l), ", "), "—"),
	}
}

// failure is the code of what is wrong with a claim that does not hold.
func (c *Claim) failure() string {
	switch {
	case c.Result.Fault == claim.PartExceeds:
		return "claim-part-exceeds"
	case c.Result.Fault != claim.NoFault:
		return "claim-no-base"
	case c.Written == nil:
		return "stated-fails"
	case c.Kind == site.RankClaim:
		return "claim-rank"
	case c.Kind == site.BoundClaim:
		return "claim-bound"
	case len(c.Result.Tried) > 0:
		return "claim-no-whole-base"
	}
	return "claim-fails"
}

// reportCircles tells of numbers that prove nothing, because they were worked
// out from the very claim. A base of that sort is quietly unknown.
func (r *resolver) reportCircles(c *Claim, args source.Args) {
	for _, o := range c.Operands {
		if o.Circular && (o.Role != site.BaseRole || !c.mayLackBase()) {
			r.problems.Add(source.Warning(o.pos, "claim-circular", args))
		}
	}
	if c.Stated.Formula == "" || c.doublings > 0 {
		return
	}
	behind := map[*Value]bool{}
	for _, o := range c.Operands {
		for leaf := range r.leaves(o.Value) {
			behind[leaf] = true
		}
	}
	for leaf := range r.leaves(c.Stated) {
		if !behind[leaf] {
			return
		}
	}
	r.problems.Add(source.Warning(c.pos, "claim-self", args))
}
