package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"zonepress/internal/address"
	"zonepress/internal/lang"
	"zonepress/internal/pdf"
	"zonepress/internal/source"
)

// printer is one call of the pdf command.
type printer struct {
	console
	site, out, baseURL string
	paper, browser     string
	cacheDir           string
	edition            lang.Lang
	problems           source.List
}

// patience is how long the browser may take for a document.
const patience = 3 * time.Minute

func newPDF(c console) *cobra.Command {
	p := &printer{console: c}
	w := pdfTexts[c.lang]
	command := &cobra.Command{
		Use: "pdf", Short: w.short, Long: w.long, Args: noArguments(c),
		RunE: func(command *cobra.Command, _ []string) error {
			p.edition = lang.Chinese
			if command.Flags().Changed("lang") {
				p.edition = c.lang
			}
			if err := p.checkFlags(); err != nil {
				return err
			}
			return p.print(command.Context())
		},
	}
	addSiteFlag(command, &p.site, c)
	command.Flags().StringVar(&p.out, "out", "", w.outFlag)
	command.Flags().StringVar(&p.baseURL, "base-url", "", c.words().baseFlag)
	command.Flags().StringVar(&p.paper, "paper", papers[0], w.paperFlag)
	command.Flags().StringVar(&p.browser, "browser", "", w.browserFlag)
	command.Flags().StringVar(&p.cacheDir, "cache", "", c.words().cacheFlag)
	return command
}

// papers are the sheets that a report may be printed on, the usual one first.
var papers = []string{"A4", "A3", "A5", "B5", "letter"}

// checkFlags says what is wrong with the words of the call, before anything is
// made.
func (p *printer) checkFlags() error {
	w := pdfTexts[p.lang]
	if p.out == "" {
		p.out = "report-" + string(p.edition) + ".pdf"
	}
	known := slices.IndexFunc(papers, func(paper string) bool { return strings.EqualFold(paper, p.paper) })
	switch {
	case known < 0:
		return &usageError{w.badPaper, p.paper}
	case amongSources(p.site, p.out):
		return &usageError{p.words().outInside, p.out}
	}
	p.paper = papers[known]
	if err := p.checkBaseURL(&p.baseURL); err != nil {
		return err
	}
	return p.checkOut()
}

// checkOut refuses to write over anything but an earlier PDF.
func (p *printer) checkOut() error {
	w := pdfTexts[p.lang]
	file, err := os.Open(p.out)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf(w.unwritable, p.out, err)
	}
	defer file.Close()
	if info, err := file.Stat(); err != nil || !info.Mode().IsRegular() {
		return &usageError{w.notFile, p.out}
	}
	start := make([]byte, len(pdfMark))
	if n, err := io.ReadFull(file, start); n > 0 && (err != nil || !bytes.Equal(start, pdfMark)) {
		return &usageError{w.notPDF, p.out}
	}
	return nil
}

// pdfMark is how every PDF begins.
var pdfMark = []byte("%PDF-")

// print makes the site in memory, prints its document and writes the file: all
// of it or nothing.
func (p *printer) print(ctx context.Context) error {
	browser, looked := findBrowser(p.browser, p.getenv)
	if browser == "" {
		return p.noBrowser(looked)
	}
	pages, job, err := p.job(ctx)
	if err != nil {
		return err
	}
	job.File = pages.file
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	made, err := pdf.Print(ctx, pdf.Browser{Path: browser, Sandbox: os.Geteuid() != 0}, job)
	if err != nil {
		return p.failed(browser, err)
	}
	staged, err := stage(p.out, made.Data)
	if err != nil {
		return p.fail(pdfTexts[p.lang].unwritable, p.out, err)
	}
	defer os.Remove(staged)
	if err := os.Rename(staged, p.out); err != nil {
		return p.fail(pdfTexts[p.lang].unwritable, p.out, err)
	}
	return p.done(made.Pages, job.Base)
}

// job makes the site, and says what is to be printed of it.
func (p *printer) job(ctx context.Context) (*leaves, pdf.Job, error) {
	fsys, err := openSite(p.site, p.console)
	if err != nil {
		return nil, pdf.Job{}, err
	}
	press, err := openPress(fsys, p.baseURL, p.cacheDir, &p.problems)
	if err != nil {
		return nil, pdf.Job{}, err
	}
	if p.problems.HasErrors() {
		return nil, pdf.Job{}, p.stop()
	}
	kept := &leaves{page: address.Path(address.Print(p.edition)), files: map[string][]byte{}}
	if err := newOutput(ctx, press, kept.keep, &progress{}).fill(press, &p.problems); err != nil {
		p.problems.Add(diskProblem(err))
	}
	if p.problems.HasErrors() {
		return nil, pdf.Job{}, p.stop()
	}
	press.store.close(&p.problems)
	return kept, pdf.Job{Path: kept.page, Base: press.base(), Paper: p.paper, About: about(press, p.edition)}, nil
}

// about is what the file says of the report: nothing that the department has
// not filled in, and the day of the release where the report is as released.
func about(p *press, l lang.Lang) pdf.About {
	config := p.report.Config
	said := pdf.About{Title: config.Title.In(l), Author: config.Host.In(l)}
	if latest := p.past.Latest(); latest != nil && len(p.past.Draft()) == 0 {
		said.Date = latest.Date
	}
	return said
}

// leaves are the files that the printed page may need, by path. The files of
// single figures and charts, which are most of a site, are none of them.
type leaves struct {
	page  string
	mu    sync.Mutex
	files map[string][]byte
}

func (l *leaves) keep(name string, data []byte) error {
	_, _, _, ofThing := address.Parse(address.Of(name))
	switch path.Ext(name) {
	case ".css", ".svg", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif":
		if ofThing {
			return nil
		}
	default:
		if name != l.page {
			return nil
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.files[name] = data
	return nil
}

func (l *leaves) file(name string) ([]byte, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	data, ok := l.files[name]
	return data, ok
}
