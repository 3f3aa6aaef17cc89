package render

import (
	"zonepress/internal/address"
	"zonepress/internal/cite"
	"zonepress/internal/history"
	"zonepress/internal/record"
)

// releaseCitations are the ways to cite a release as a whole, the usual one
// first; those that programs read are files as well.
func (p *Page) releaseCitations(r *history.Release) share {
	e := p.edition
	work := cite.OfRelease(&record.Release{Issue: r.Issue, Note: r.Note, Set: *e.site.frozen[r.Number-1]}, e.Lang)
	s := share{Root: p.unknownRoot()}
	for _, f := range cite.Formats() {
		item := copyItem{ID: "_cite-" + string(f), Label: f.Name(e.Lang), Text: p.dated(work.Format(f, dayMark))}
		if ending := f.Ending(); ending != "" {
			item.Text = p.text(work.Format(f, ""))
			if file, ok := p.file(address.ReleaseFile(e.Lang, r.Name, ending), fileName(ending)); ok {
				item.File, item.FileName = file.Href, r.Name+ending
			}
		}
		s.Citations = append(s.Citations, item)
	}
	p.needsScript(copyScript)
	return s
}
