package render

import (
	"html/template"

	"zonepress/internal/address"
	"zonepress/internal/history"
	"zonepress/internal/record"
	"zonepress/internal/site"
)

// changeEntry is what parts/changes.html prints: one difference between two
// records, with what explains it.
type changeEntry struct {
	Kind     string // what happened, in a word
	Thing    link   // of what
	What     string // which number or text of it; "" for all of it
	Old, New string
	Follows  bool   // changed because other numbers did
	Reason   string // of a withdrawal or renaming
	Why      []correctionEntry
}

// correctionEntry is an entry of the list of corrections.
type correctionEntry struct {
	Date, Kind, Title string
	What              string // measure and period; "" for all of the figure
	Old, New          string
	Withdrawn         bool // the number was taken back
	Reason            string
	Href              template.URL // to the entry in the list of corrections
}

// changes prints differences between records.
func (p *Page) changes(all []history.Change) []changeEntry {
	e := p.edition
	var entries []changeEntry
	for _, c := range all {
		entry := changeEntry{Kind: e.words.word("change-" + string(c.Kind)), Follows: c.Follows, Why: p.corrections(c.Why), Reason: c.Reason.In(e.Lang),
			Thing: link{Text: c.Title.In(e.Lang), Href: p.thingLink(c.Thing)}}
		switch c.Kind {
		case history.Renamed:
			entry.Old, entry.New = c.OldID, c.Thing.ID
		case history.Wording:
			entry.What = p.measureAt(e.words.word("field-"+c.Field), p.numberName(c.Old))
			entry.Old, entry.New = c.Was.In(e.Lang), c.Is.In(e.Lang)
		case history.Status:
			entry.What = p.numberName(c.Old)
			entry.Old, entry.New = e.status(site.Status(c.Old.Status)), e.status(site.Status(c.New.Status))
		default:
			entry.What, entry.Old, entry.New = p.numberName(c.Old), p.valueText(c.Old), p.valueText(c.New)
			if c.Old == nil {
				entry.What = p.numberName(c.New)
			}
		}
		entries = append(entries, entry)
	}
	return entries
}

// thingLink leads to the page of a thing that stands now, and nowhere for one
// that does not.
func (p *Page) thingLink(t address.Thing) template.URL {
	if _, stands := p.edition.site.present(t.In(0)); !stands {
		return ""
	}
	return p.Link(t.In(0).Page(p.edition.Lang))
}

func (p *Page) valueText(v *record.Value) string {
	if v == nil {
		return ""
	}
	return v.Text.In(p.edition.Lang)
}

// numberName says which number of a figure is meant.
func (p *Page) numberName(v *record.Value) string {
	if v == nil {
		return ""
	}
	if v.Measure == valueMeasure {
		return v.PeriodName.In(p.edition.Lang)
	}
	return p.measureAt(v.MeasureName.In(p.edition.Lang), v.PeriodName.In(p.edition.Lang))
}

// valueMeasure is what records call the value of a figure itself.
const valueMeasure = "value"

// measureAt joins a measure and its period; either may be "".
func (p *Page) measureAt(measure, period string) string {
	if measure == "" || period == "" {
		return measure + period
	}
	return p.edition.words.word("claim-of", "name", measure, "period", period)
}

// corrections prints entries of data/corrections.yaml.
func (p *Page) corrections(all []*history.Correction) []correctionEntry {
	e := p.edition
	var entries []correctionEntry
	for _, c := range all {
		entries = append(entries, correctionEntry{
			Date: c.Date, Kind: e.words.word("correction-" + string(c.Kind)), Title: c.Title.In(e.Lang),
			What: p.measureAt(c.Name.In(e.Lang), c.PeriodName.In(e.Lang)), Old: c.Old.In(e.Lang), New: c.New.In(e.Lang),
			Withdrawn: c.Old.In(e.Lang) != "" && c.New.In(e.Lang) == "", Reason: c.Reason.In(e.Lang),
			Href: p.Link(address.Corrections(e.Lang) + "#" + c.Anchor()),
		})
	}
	return entries
}
