// Package cite says how a figure, a chart or a release of the report is cited.
//
//	w := cite.Of(set, address.Figure("high-tech-firms").In(1), issue, lang.Chinese)
//	w.Format(cite.GBT2025, "2026-12-01")
//	// 清远高新区管委会. 高新技术企业数[DS/OL]. 2026-11版. 清远高新区发展报告（2026-11-23）[2026-12-01]. https://…/figures/high-tech-firms/v/1/.
//
// The forms are those of GB/T 7714—2025 and GB/T 7714—2015, of APA 7, and of the
// files that reference managers read: BibTeX, RIS and CSL-JSON (CSL 1.0.2). The
// files are UTF-8; those of RIS have CRLF at the end of each line, as its
// specification asks.
//
// What is released is cited with its version, date and the address that keeps
// it for good. What is not is cited as it stands now: without version and date,
// under the address of its page, which may change.
//
// What the department has not filled in is left out by the rule of each form:
// without an author the title comes first, and without a date APA says n.d. and
// the others nothing. Nobody is ever made an author who is not named one.
//
// Texts come from people, so anything may stand in them. Line breaks and control
// characters become spaces, and each form escapes what it would read as its own.
package cite

import (
	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Work is what is cited, in one language. What is not known is empty.
type Work struct {
	Kind     Kind
	Key      string // tells works apart: figure-patents, chart-patents-v2-en, release-2026-11
	Title    string
	Author   string // an institution, never a person
	Version  string // the name of the release: 2026-11
	Platform string // where it is published: the site, or else the report
	Issued   string // YYYY-MM-DD
	URL      string // from the site's root where its host is not known
	Language lang.Lang
}

// Kind is what sort of work is cited.
type Kind string

// The kinds of works. Figures and charts are data sets: what is cited is their
// numbers. A release is the report as a whole.
const (
	Dataset Kind = "dataset"
	Report  Kind = "report"
)

// Of is the work that a figure or chart of a set is. The issue says which
// release the record is of; the zero issue is what stands now. A thing that the
// set does not have is named by its id.
func Of(s *record.Set, t address.Thing, i record.Issue, l lang.Lang) Work {
	t = t.In(max(i.Number, 0))
	w := published(&s.Report, i, l)
	w.Kind, w.Title = Dataset, t.ID
	w.Key = key(l, singular(t.Kind), t.ID, i)
	switch figure, chart := s.Figure(t.ID), s.Chart(t.ID); {
	case t.Kind == address.Figures && figure != nil:
		w.Title = figure.Title.In(l)
	case t.Kind == address.Charts && chart != nil:
		w.Title = chart.Title.In(l)
	}
	if w.Platform == "" {
		w.Platform = s.Report.Title.In(l)
	}
	w.URL = t.Permalink(s.Report.Base, l)
	return w
}

// OfRelease is the work that a release of the whole report is.
func OfRelease(r *record.Release, l lang.Lang) Work {
	w := published(&r.Report, r.Issue, l)
	w.Kind, w.Title = Report, r.Report.Title.In(l)
	w.Key = key(l, "release", r.Name, record.Issue{})
	w.URL = address.Absolute(r.Report.Base, address.Release(l, r.Name))
	return w
}

// published is what all works of a report have in common.
func published(r *record.Report, i record.Issue, l lang.Lang) Work {
	w := Work{Author: r.Publisher.In(l), Platform: r.SiteName, Language: l}
	if i.Released() {
		w.Version, w.Issued = i.Name, i.Date
	}
	return w
}

func singular(k address.Kind) string {
	if k == address.Charts {
		return "chart"
	}
	return "figure"
}
