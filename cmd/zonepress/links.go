package main

import (
	"path"
	"strings"

	"zonepress/internal/linkcheck"
	"zonepress/internal/markdown"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// brokenLinks turns what is wrong with the links of the finished site into
// problems: at the place in the narrative where the author wrote the link, or
// else at the place in the finished page.
func brokenLinks(findings []linkcheck.Finding, report *resolve.Report) []source.Problem {
	pages := map[string]*resolve.Page{}
	for _, e := range report.Editions {
		for _, p := range e.Pages() {
			pages[strings.TrimPrefix(p.Address, "/")+"index.html"] = p
		}
	}
	var problems []source.Problem
	for _, f := range findings {
		near := strings.Join(f.Near, ", ")
		if near == "" {
			near = "—"
		}
		args := source.Args{"link": f.Link, "page": f.Page, "nearest": near}
		problems = append(problems, source.Error(placeOf(f, pages[f.Page]), linkCodes[f.Reason], args))
	}
	return problems
}

// placeOf finds the link of a finding in the narrative of its page.
func placeOf(f linkcheck.Finding, page *resolve.Page) source.Pos {
	if page != nil && page.Body.Doc != nil {
		for _, r := range page.Body.Doc.References() {
			if r.Kind == markdown.Link && (r.Target == f.Link || r.Target == fromRoot(f)) {
				return source.PlaceIn(page.Source.Body, r.TargetOffset)
			}
		}
	}
	return source.Pos{File: f.Page, Line: f.Line, Column: f.Column}
}

// fromRoot is the link of a finding as an author writes it who thinks of the
// whole report: /14th/industry/ where the page has ../industry/.
func fromRoot(f linkcheck.Finding) string {
	link, place, hasPlace := strings.Cut(f.Link, "#")
	address := path.Join("/", path.Dir(f.Page), link)
	if strings.HasSuffix(link, "/") {
		address += "/"
	}
	if hasPlace {
		address += "#" + place
	}
	return address
}

// linkCodes names the problems of links.
var linkCodes = map[linkcheck.Reason]string{
	linkcheck.NoFile: "link-no-file", linkcheck.NoAnchor: "link-no-anchor", linkcheck.Leaves: "link-leaves",
	linkcheck.Absolute: "link-absolute", linkcheck.Folder: "link-folder", linkcheck.Empty: "link-empty",
	linkcheck.Malformed: "link-malformed", linkcheck.Local: "link-local", linkcheck.DuplicateID: "link-duplicate-id",
}
