// Package render makes the files of a site out of a resolved report, a theme
// and finished drawings:
//
//	err := render.Render(render.Input{
//		Report: report, Theme: templates.Over(own), Draw: draw, ChartCSS: chart.CSS(),
//	}, &problems, func(path string, data []byte) error { … })
//
// # Pages
//
// Each edition has a home page, a page for every section and plan, for every
// figure, chart and source list, the methods, and what the department wrote
// about the report; beside them stand 404.html, sitemap.xml, feed.xml and
// robots.txt. Every page is a template of the theme (pages/) over a value of
// this package whose fields are named for what they show; template writers find
// them in the type of the same name (sectionPage for pages/section.html).
//
// Releases and corrections have pages of their own, and /data/ lists every
// figure with its files. Where a release was made, corrections and every figure
// and chart that was in one have an Atom feed (RFC 4287); its ids are made from
// the first release, so that they outlive a move of the site. What was renamed
// or withdrawn (Moved and Gone) leaves a page that sends readers on or says why.
//
// # What is kept for good
//
// Every release has a version of each figure and chart that was in it
// (/figures/x/v/1/). It is made from the record of the release alone; only the
// box at its head, which says what changed since, and the frame of the site are
// of today. Citations, permalinks and pinned embeds lead to versions.
//
// # What others put into their pages
//
// An embed is a page without the frame, without scripts and with a style sheet
// of its own. One that is pinned to a release says so once its figure was
// corrected, renamed or withdrawn. The copy for WeChat's editor has inline
// styles alone, each of which the policy of its page allows by its hash.
//
// # Links
//
// Links between pages are relative, so that the site works below any path of a
// larger one. With Offline they name index.html, so that it also opens from a
// disk. What needs an absolute address (canonical, hreflang, og:url, og:image)
// is left out where no base URL is known.
//
// # Words
//
// No word that a reader sees is written here: they are in the theme's words/,
// by key, with {blanks}. A key that is missing is a problem at that file.
//
// # Speed
//
// Templates are parsed once for each language. What is the same on many pages
// (the head, header and footer of a depth and column) is executed once and
// handed on as finished HTML. Pages are rendered in parallel and handed out as
// soon as they are done; the bytes belong to the receiver. The same input gives
// the same bytes, whatever the order in which they come.
package render
