package resolve

import (
	"cmp"
	"maps"
	"strings"

	"zonepress/internal/claim"
	"zonepress/internal/lang"
	"zonepress/internal/site"
	"zonepress/internal/source"
)

// reportClaim tells the author how a claim fared, unless it simply holds.
func (r *resolver) reportClaim(c *Claim) {
	var told []source.Problem
	switch {
	case c.Verdict == ClaimFails:
		told = append(told, source.Error(c.pos, c.failure(), nil))
	case c.Verdict == ClaimAcknowledged:
		told = append(told, source.Note(c.pos, "claim-acknowledged", nil))
	case c.Verdict == ClaimHoldsIfCut:
		told = append(told, source.Note(c.pos, "claim-cut", nil))
	case len(c.Reason) > 0:
		told = append(told, source.Warning(c.Written.Acknowledged[lang.Chinese].Pos, "claim-stale", nil))
	}
	if c.Result.Undecided {
		told = append(told, source.Warning(c.pos, "claim-undecided", nil))
	}
	if c.Written != nil {
		told = append(told, r.circles(c)...)
	}
	if len(told) == 0 {
		return
	}
	args := c.words()
	for i := range told {
		told[i].Args = args
	}
	r.problems.Add(told...)
}

// argEndings part the args of the languages: what has no ending fills the
// blanks of every language that has none of its own.
var argEndings = map[lang.Lang]string{lang.Chinese: "", lang.English: ".en"}

// words fill the messages about a claim.
func (c *Claim) words() source.Args {
	args := source.Args{"claim": c.Name, "kind": string(c.Kind)}
	for l, ending := range argEndings {
		worked := c.WorkedIn(l)
		if point := c.PointIn(l); point != "" && point != worked {
			worked = point + " (" + worked + ")"
		}
		var operands []string
		for _, o := range c.Operands {
			operands = append(operands, string(o.Role)+" "+o.Value.In(l))
		}
		args["stated"+ending] = c.StatedIn(l)
		args["worked"+ending] = cmp.Or(worked, "—")
		args["operands"+ending] = strings.Join(operands, ", ")
		args["trials"+ending] = cmp.Or(strings.Join(c.TrialsIn(l), ", "), "—")
	}
	return args
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

// circles tells of numbers that prove nothing, because they were worked out from
// the very claim. A base of that sort is quietly unknown.
func (r *resolver) circles(c *Claim) []source.Problem {
	var told []source.Problem
	for _, o := range c.Operands {
		if o.Circular && (o.Role != site.BaseRole || !c.mayLackBase()) {
			told = append(told, source.Warning(o.pos, "claim-circular", nil))
		}
	}
	if c.Stated.Formula == "" || c.doublings > 0 {
		return told
	}
	behind := map[*Value]bool{}
	for _, o := range c.Operands {
		maps.Copy(behind, r.leaves(o.Value))
	}
	for leaf := range r.leaves(c.Stated) {
		if !behind[leaf] {
			return told
		}
	}
	return append(told, source.Warning(c.pos, "claim-self", nil))
}
