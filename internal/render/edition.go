package render

import (
	"slices"
	"strings"
	"sync"

	"zonepress/internal/address"
	"zonepress/internal/resolve"
)

// edition is the report in one language, and what its pages share.
type edition struct {
	*resolve.Edition
	site        *website
	words       *words
	title       string // of the report
	description string
	keywords    []string
	columns     []column // in the order of the menu
	frames      sync.Map // frameKey → *frame
	numbered    map[*resolve.Page]map[int]resolve.Placement
}

// column is a part of the site: an entry of its menu, and the 栏目 that the page
// tags of government sites name.
type column struct {
	id, address       string
	name, description string
	short             string // for the menu; "" for the name
}

// The ids of the columns beside those of the plans, which are their slugs.
const (
	homeColumn        = ""
	figuresColumn     = "figures"
	chartsColumn      = "charts"
	sourcesColumn     = "sources"
	methodsColumn     = "methods"
	aboutColumn       = "about"
	dataColumn        = "data"
	releasesColumn    = "releases"
	correctionsColumn = "corrections"
	noColumn          = "-" // of a page that stands in none
)

func newEdition(s *website, r *resolve.Edition) *edition {
	e := &edition{Edition: r, site: s, words: s.theme.words[r.Lang]}
	config := s.report.Config
	e.title = config.Title.In(r.Lang)
	e.description = config.Description.In(r.Lang)
	for _, k := range config.Keywords[r.Lang] {
		e.keywords = append(e.keywords, k.Value)
	}
	e.columns = e.makeColumns()
	return e
}

func (e *edition) makeColumns() []column {
	prefix, w := e.Lang.Prefix(), e.words.word
	columns := []column{{id: homeColumn, address: prefix, name: w("home"), description: e.description}}
	for _, p := range e.site.report.Plans {
		columns = append(columns, column{p.Slug.Value, address.Plan(e.Lang, p.Slug.Value), p.Title.In(e.Lang), e.planDescription(p), e.planShort(p)})
	}
	columns = append(columns,
		column{figuresColumn, prefix + "figures/", w("figures"), w("figures-lede"), ""},
		column{chartsColumn, prefix + "charts/", w("charts"), w("charts-lede"), ""},
		column{dataColumn, address.Data(e.Lang), w("data"), w("data-lede"), ""},
		column{sourcesColumn, prefix + "sources/", w("sources"), w("sources-lede"), ""},
		column{methodsColumn, prefix + "methods/", w("methods"), w("methods-lede"), ""},
		column{releasesColumn, address.Releases(e.Lang), w("releases"), w("releases-lede"), ""},
		column{correctionsColumn, address.Corrections(e.Lang), w("corrections"), w("corrections-lede"), ""})
	if e.About != nil {
		columns = append(columns, column{aboutColumn, e.About.Address, w("about"), e.About.Description.Plain(), ""})
	}
	return columns
}

// planShort is what the menu calls a plan: what its page is called for short, or
// else its title.
func (e *edition) planShort(p *resolve.Plan) string {
	if written := e.planNarrative(p); written != nil {
		if short := written.Short.Plain(); short != "" {
			return short
		}
	}
	return p.Title.In(e.Lang)
}

func (e *edition) column(id string) column {
	for _, c := range e.columns {
		if c.id == id {
			return c
		}
	}
	return column{}
}

// keywordsWith are the report's keywords and some of a page, as one list.
func (e *edition) keywordsWith(own ...string) string {
	all := slices.Clone(own)
	for _, k := range e.keywords {
		if !slices.Contains(all, k) {
			all = append(all, k)
		}
	}
	return strings.Join(all, ",")
}
