// Package pdf prints a finished page of a site as a tagged PDF (ISO 32000) with
// bookmarks, by a headless Chromium, Chrome or Edge:
//
//	made, err := pdf.Print(ctx, pdf.Browser{Path: "/usr/bin/chromium"}, pdf.Job{…})
//
// Nothing is served on the network and nothing fetched from it: the browser
// believes to be at the site's own address and is answered from memory (see
// serve.go), so that links lead where the site will stand. Scripts of the page do
// not run.
//
// A browser does not know, when it lays out a table of contents, on which pages
// its lines will end up. So the document is printed, the pages that internal links
// lead to are read out of it (places.go), put into the elements that ask for them
// (data-page-of), and it is printed again, until nothing moves.
//
// The browser writes the time into the file; in its place stands what the caller
// says of the document (metadata.go). The same job printed by the same browser
// with the same fonts gives the same bytes.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"maps"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Job is a document to be printed.
type Job struct {
	// File gives a file of the site by its slash-separated path below the root,
	// such as print/index.html; false for one that there is not. It is called
	// from several goroutines at once.
	File func(path string) ([]byte, bool)

	Path  string // of the page: print/index.html
	Base  string // where the site will stand: https://host/path/; "" where not known
	Paper string // a page size of CSS: A4, letter
	About About
}

// About is what the file says of the document. What is empty is left out.
type About struct {
	Title, Author string
	Date          string // YYYY-MM-DD
}

// Result is a printed document.
type Result struct {
	Data  []byte
	Pages int
}

// What can go wrong beside the browser's own errors.
var (
	ErrStart    = errors.New("the browser does not start")
	ErrNoFont   = errors.New("no font has the characters of the document")
	ErrUnstable = errors.New("the page numbers in the contents do not settle")
)

// mostPasses is how often a document is printed at most: without page numbers,
// with them, and once more where their width has moved something.
const mostPasses = 3

// Print prints a document. When ctx ends, so does the browser.
func Print(ctx context.Context, b Browser, job Job) (*Result, error) {
	tab, stop, err := b.start(ctx, job)
	if err != nil {
		return nil, err
	}
	defer stop()
	if err := prepare(tab, job); err != nil {
		return nil, unlessEnded(ctx, err)
	}
	var known map[string]int // pages by id, as they stand in the contents
	for range mostPasses {
		data, err := chromedp.Run(tab, chromedp.PrintToPDF(tagged))
		if err != nil {
			return nil, unlessEnded(ctx, err)
		}
		found, pages, err := places(data)
		if err != nil {
			return nil, err
		}
		if known != nil && maps.Equal(known, found) {
			data, err = describe(data, job.About)
			return &Result{data, pages}, err
		}
		known = found
		if err := number(tab, known); err != nil {
			return nil, unlessEnded(ctx, err)
		}
	}
	return nil, ErrUnstable
}

// tagged asks for structure for screen readers, for bookmarks, and for the
// paper that the style sheet names.
func tagged(p *page.PrintToPDFParams) {
	yes := true
	p.GenerateTaggedPDF, p.GenerateDocumentOutline = &yes, &yes
	p.PreferCSSPageSize, p.PrintBackground = &yes, &yes
}

// unlessEnded is the reason why the caller ended the printing, which goes before
// the error that this has led to.
func unlessEnded(ctx context.Context, err error) error {
	if ended := context.Cause(ctx); ended != nil {
		return ended
	}
	return fmt.Errorf("printing: %w", err)
}
