package render

import (
	"html/template"
	"strings"

	"zonepress/internal/resolve"
	"zonepress/internal/site"
)

// claimEntry is a claim about a figure and how it fared against the numbers.
// One that does not hold is shown with the reason why it is published.
type claimEntry struct {
	Text    template.HTML
	Verdict string
	Href    template.URL // to what the verdict means
	Stated  string       // "" where the words say it all
	Worked  string       // "" where nothing can be worked out
	Trials  string       // whole-number bases that were tried, "" for none
	Reason  template.HTML
}

func (p *Page) claims(claims []*resolve.Claim) []claimEntry {
	e := p.edition
	var entries []claimEntry
	for _, c := range claims {
		verdict := "verdict-" + string(c.Verdict)
		entry := claimEntry{
			Text: p.html(c.Text.Passage(e.Lang)), Verdict: e.words.word(verdict), Href: p.Link(methodAddress(e.Lang, verdict)),
			Reason: p.html(c.Reason.Passage(e.Lang)),
		}
		if c.Kind != site.RankClaim { // a rank says nothing beyond its words
			entry.Stated, entry.Worked = c.StatedIn(e.Lang), c.WorkedIn(e.Lang)
			entry.Trials = strings.Join(c.TrialsIn(e.Lang), e.words.word("list-comma"))
		}
		switch {
		case entry.Text != "":
		case c.Stated.Figure == nil:
			entry.Text = p.text(c.Name)
		default:
			entry.Text = p.text(e.words.word("claim-of", "name", e.name(c.Stated), "period", c.Stated.PeriodIn(e.Lang)))
		}
		entries = append(entries, entry)
	}
	return entries
}
