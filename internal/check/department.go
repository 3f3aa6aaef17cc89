package check

import (
	"cmp"
	"strconv"

	"zonepress/internal/site"
	"zonepress/internal/source"
)

// department lists what 《政府网站发展指引》 asks for and the department has not
// filled in yet. It is left out of the pages, never invented, so each is a note.
func department(c *site.Config, problems *source.List) {
	if !c.Pos.Known() {
		return // there is no site.yaml to fill in
	}
	g := &c.Government
	missing := func(key string, at source.Pos, given bool) {
		if !given {
			problems.Add(source.Note(cmp.Or(at, c.Pos), "department-"+key, source.Args{"key": key}))
		}
	}
	missing("base-url", c.BaseURL.Pos, c.BaseURL.Value != "")
	missing("site-name", g.SiteName.Pos, g.SiteName.Value != "")
	missing("site-domain", g.SiteDomain.Pos, g.SiteDomain.Value != "")
	missing("site-id-code", g.SiteIDCode.Pos, g.SiteIDCode.Value != "")
	missing("host", g.Host["zh"].Pos, g.Host["zh"].Value != "")
	missing("operator", g.Operator["zh"].Pos, g.Operator["zh"].Value != "")
	missing("icp", g.ICP.Pos, g.ICP.Value != "")
	missing("police", g.Police.Pos, g.Police.Value != "")
	missing("contact", g.Contact["zh"].Pos, g.Contact["zh"].Value != "")
}

// publication tells once how many pages of the narrative have no time of
// publication, which their PubDate tag and the feed would carry.
func publication(pages []site.Page, problems *source.List) {
	first, without := source.Pos{}, 0
	for _, p := range pages {
		if p.Published.Value != "" {
			continue
		}
		if without++; without == 1 {
			first = source.Pos{File: p.File, Line: 1}
		}
	}
	if without > 0 {
		problems.Add(source.Note(first, "department-published", source.Args{"pages": strconv.Itoa(without)}))
	}
}
