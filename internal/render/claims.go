package render

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// claimEntry is a claim about a figure and how it fared against the numbers.
// One that does not hold is shown with the reason why it is published.
type claimEntry struct {
	Text    template.HTML
	Figure  *link // the figure that is claimed; nil on its own page
	Verdict string
	Href    template.URL // to what the verdict means
	Stated  string       // "" where the words say it all
	Worked  string       // "" where nothing can be worked out
	Range   string       // the interval that rounding leaves open, "" where Worked is it
	Base    string       // where an unknown base lies, "" where it is known
	Trials  string       // whole-number bases that were tried, "" for none
	Reason  template.HTML
}

// claimsPlace is the id of the claims on a figure's page.
const claimsPlace = "_claims"

func (p *Page) claims(claims []*resolve.Claim) []claimEntry {
	e := p.edition
	var entries []claimEntry
	for _, c := range claims {
		verdict := "verdict-" + string(c.Verdict)
		entry := claimEntry{
			Text: p.claimText(c), Verdict: e.words.word(verdict), Href: p.Link(address.Method(e.Lang, verdict)),
			Reason: p.html(c.Reason.Passage(e.Lang)),
		}
		if c.Kind != site.RankClaim && c.Kind != site.BoundClaim { // which say nothing beyond their words
			entry.Stated, entry.Worked = c.StatedIn(e.Lang), c.WorkedIn(e.Lang)
			if point := c.PointIn(e.Lang); point != "" && point != entry.Worked {
				entry.Worked, entry.Range = point, entry.Worked
			}
			if entry.Base = c.BaseIn(e.Lang); entry.Base != "" && c.Verdict != resolve.ClaimAcknowledged {
				entry.Worked, entry.Range = "", "" // any base gives the number back
			}
			entry.Trials = strings.Join(c.TrialsIn(e.Lang), e.words.word("list-comma"))
		}
		entries = append(entries, entry)
	}
	return entries
}

// claimText says what is claimed: in the author's words, or else by the number
// that is spoken of.
func (p *Page) claimText(c *resolve.Claim) template.HTML {
	e := p.edition
	if text := p.html(c.Text.Passage(e.Lang)); text != "" {
		return text
	}
	spoken := claimedNumber(c)
	if spoken == nil {
		return p.text(c.Name)
	}
	return p.text(e.words.word("claim-of", "name", e.name(spoken), "period", spoken.PeriodIn(e.Lang)))
}

// claimedNumber is the number of a figure that a claim is about: the stated one
// or, where that is a literal, the first that it is worked out from.
func claimedNumber(c *resolve.Claim) *resolve.Value {
	if c.Stated.Figure != nil {
		return c.Stated
	}
	for _, o := range c.Operands {
		if o.Value.Figure != nil {
			return o.Value
		}
	}
	return nil
}

// allClaims lists every claim of the report; those that readers should know of
// come first.
func (p *Page) allClaims() []claimEntry {
	rank := func(c *resolve.Claim) int { return slices.Index(byInterest(), c.Verdict) }
	claims := slices.Clone(p.edition.site.report.Claims)
	slices.SortStableFunc(claims, func(a, b *resolve.Claim) int { return cmp.Compare(rank(a), rank(b)) })
	entries := p.claims(claims)
	for i, c := range claims {
		if v := claimedNumber(c); v != nil {
			to := address.Figure(v.Figure.Name).Page(p.edition.Lang) + "#" + claimsPlace
			entries[i].Figure = &link{Href: p.Link(to), Text: v.Figure.Title.In(p.edition.Lang)}
		}
	}
	return entries
}

func byInterest() []resolve.ClaimVerdict {
	return []resolve.ClaimVerdict{resolve.ClaimFails, resolve.ClaimAcknowledged, resolve.ClaimHoldsIfCut, resolve.ClaimHolds}
}

// isDoubted reports whether a number in the text does not agree with others,
// so that readers should find the reason from there.
func isDoubted(v *resolve.Value) bool {
	return slices.ContainsFunc(v.Figure.Claims, func(c *resolve.Claim) bool {
		return c.Stated == v && c.Verdict == resolve.ClaimAcknowledged
	})
}
