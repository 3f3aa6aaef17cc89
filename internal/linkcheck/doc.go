// Package linkcheck proves that every internal link of a rendered site leads
// somewhere.
//
//	checker := linkcheck.New(linkcheck.Options{Base: "https://www.example.gov.cn/report/"})
//	checker.Page("14th/innovation/index.html", html)  // from any goroutine
//	checker.File("charts/firms.png")
//	for _, finding := range checker.Broken() { … }
//
// Files are handed over once, in any order, while they are rendered; their
// bytes are not kept. [Checker.Page] reads HTML, SVG, CSS, and the addresses in
// XML (site maps and feeds); what has no links in it is only named, by
// [Checker.File].
//
// # What is a link
//
// Every attribute that HTML or SVG defines to hold an address (href, src,
// srcset, data, poster, action, cite and so on), meta refresh and the pictures
// and addresses in meta tags, url() and @import in style sheets, style elements
// and style attributes, and every attribute that names an element by its id:
// for, headers, list, form, usemap, popovertarget, aria-labelledby and its
// like, url(#id) in SVG. What stands in a template element is not a part of
// the page, and is not read.
//
// # What is asked of a link
//
// The site must work under any path of a larger one, so a link in it is
// relative: one that begins with "/" is a finding ([Absolute]) even if it
// would lead somewhere today, and so is one that climbs above the site's root
// ([Leaves]). The file must exist, upper and lower case being different; an
// address that ends in "/" means the index.html in that folder, and a folder's
// address without the "/" is a finding, because object stores do not redirect.
// A fragment must be an id, or the name of an a element, of the page that it
// leads to. A link with a scheme is somebody else's and not followed, unless it
// begins with the site's own address ([Options].Base) or leads to the author's
// own machine ([Local]).
//
// A link that stands on a page several times is reported once, at its first
// place.
package linkcheck
