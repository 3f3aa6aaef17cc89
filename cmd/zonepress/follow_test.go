package main

import (
	"strings"
	"testing"
	"testing/fstest"
)

// A slip that takes something away from the whole report: what merely follows
// from it must not be told as well.
var slips = []struct {
	name string
	slip func(fstest.MapFS)
	want string // the one problem, as mistake.want
}{
	{"site.yaml is missing", without("data/site.yaml"), "data/site.yaml no-config-file"},
	{"site.yaml is empty", instead("data/site.yaml", ""), "data/site.yaml:1:1 file-empty"},
	{"site.yaml is a list", instead("data/site.yaml", "- a\n"), "data/site.yaml:1:1 mapping-not-list"},
	{"sources.yaml is missing", without("data/sources.yaml"), "data/sources.yaml no-data-file"},
	{"topics.yaml is missing", without("data/topics.yaml"), "data/topics.yaml no-data-file"},
	{"plans.yaml is missing", without("data/plans.yaml"), "data/plans.yaml no-data-file"},
	{"plans.yaml is empty", instead("data/plans.yaml", ""), "data/plans.yaml:1:1 file-empty"},
	{"the figures are missing", without("data/indicators/"), "data/indicators no-data-file"},
	{"the data are missing", without("data/"), "data/site.yaml no-config-file"},
	{"the home page is missing", without("content/zh/index.md"), "content/zh/index.md no-home-page-file"},
	{"a section that others refer to is empty", instead("content/zh/overview.md", ""), "content/zh/overview.md:1:1 file-empty"},
	{"the front matter of a section that others refer to is never closed", change("content/zh/overview.md", "\n---\n", "\n"), "content/zh/overview.md:1:1 front-open"},
	{"the id of a figure is none", change("data/indicators/high-tech-firms.yaml", "id: high-tech-firms", "id: High_Tech"), "data/indicators/high-tech-firms.yaml:1:5 id-form-near"},
	{"the id of a figure is a number", change("data/indicators/high-tech-firms.yaml", "id: high-tech-firms", "id: 2025"), "data/indicators/high-tech-firms.yaml:1:5 id-digit"},
	{"the id of a plan is none", change("data/plans.yaml", "id: plan-14", "id: plan14"), "data/plans.yaml:*:7 plan-id"},
	{"a plan has no last year", change("data/plans.yaml", "  to: 2025\n", ""), "data/plans.yaml:*:3 missing-key"},
	{"a plan begins in a year that is none", change("data/plans.yaml", "from: 2021", "from: 21"), "data/plans.yaml:*:9 year-form"},
	{"the observations are misspelt", change("data/indicators/high-tech-firms.yaml", "observations:", "observation:"), "data/indicators/high-tech-firms.yaml:*:1 unknown-key-near"},
	{"a comma cuts a number", change("data/indicators/high-tech-firms.yaml", "value: 165,", "value: 1,165,"), "data/indicators/high-tech-firms.yaml:*:29 number-cut"},
	{"the number that breaks a circle has a unit", change("data/indicators/high-tech-firms.yaml", "value: 35.24", "value: 35.24%"), "data/indicators/high-tech-firms.yaml:*:17 number-unit"},
}

// without takes away a file or, for a name that ends in a slash, a folder.
func without(name string) func(fstest.MapFS) {
	return func(site fstest.MapFS) {
		for file := range site {
			if file == name || strings.HasSuffix(name, "/") && strings.HasPrefix(file, name) {
				delete(site, file)
			}
		}
	}
}

func instead(name, text string) func(fstest.MapFS) {
	return func(site fstest.MapFS) { site[name] = &fstest.MapFile{Data: []byte(text)} }
}

func change(name, old, new string) func(fstest.MapFS) {
	return func(site fstest.MapFS) {
		text := strings.Replace(string(site[name].Data), old, new, 1)
		site[name] = &fstest.MapFile{Data: []byte(text)}
	}
}

func TestWhatFollowsFromASlipIsNotTold(t *testing.T) {
	for _, s := range slips {
		t.Run(s.name, func(t *testing.T) {
			site := copyOfRealSite(t)
			s.slip(site)
			lines, problems := faults(site)
			if len(lines) != 1 || !matches(s.want, lines[0]) {
				t.Errorf("want %s alone, got %d:\n%s", s.want, len(lines), strings.Join(lines, "\n"))
			}
			inWords(t, problems)
		})
	}
}
