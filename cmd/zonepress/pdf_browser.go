package main

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"zonepress/internal/pdf"
)

// browserNames are the programs that can print a report, as they are called on
// the path of commands.
var browserNames = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chrome", "msedge"}

// findBrowser returns the browser that is named, or else the first that is
// installed; "" where there is none, with what was looked for.
func findBrowser(named string, getenv func(string) string) (path string, looked []string) {
	if looked = append(browserNames, installedAt(runtime.GOOS, getenv)...); named != "" {
		looked = []string{named}
	}
	for _, name := range looked {
		if found, err := exec.LookPath(name); err == nil {
			return found, nil
		}
	}
	return "", looked
}

// installedAt lists where browsers stand on systems that do not put them on the
// path.
func installedAt(system string, getenv func(string) string) []string {
	var all []string
	switch system {
	case "darwin":
		for _, name := range []string{"Google Chrome", "Microsoft Edge", "Chromium"} {
			all = append(all, "/Applications/"+name+".app/Contents/MacOS/"+name)
		}
	case "windows":
		for _, folder := range []string{"ProgramFiles", "ProgramFiles(x86)", "LocalAppData"} {
			if at := getenv(folder); at != "" {
				all = append(all, filepath.Join(at, "Google", "Chrome", "Application", "chrome.exe"), filepath.Join(at, "Microsoft", "Edge", "Application", "msedge.exe"))
			}
		}
	}
	return all
}

// noBrowser says what was looked for and how to install one.
func (p *printer) noBrowser(looked []string) error {
	w := pdfTexts[p.lang]
	if p.browser != "" {
		return p.fail(w.noSuchBrowser, p.browser)
	}
	return p.fail(w.noBrowser, strings.Join(looked, w.comma))
}

// failed says why nothing was printed.
func (p *printer) failed(browser string, err error) error {
	w := pdfTexts[p.lang]
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return p.fail(w.slow, patience)
	case errors.Is(err, context.Canceled):
		return p.fail(w.interrupted)
	case errors.Is(err, pdf.ErrNoFont):
		return p.fail(w.noFont)
	case errors.Is(err, pdf.ErrUnstable):
		return p.fail(w.unstable)
	case errors.Is(err, pdf.ErrStart):
		return p.fail(w.noStart, browser, err)
	}
	return p.fail(w.failed, browser, err)
}

// fail prints why there is no file, and ends the command.
func (p *printer) fail(format string, args ...any) error {
	fmt.Fprintf(p.err, format+"\n", args...)
	return errProblems
}

// stop prints what is wrong with the site.
func (p *printer) stop() error {
	p.console.print(p.err, p.problems.Sorted())
	return p.fail(pdfTexts[p.lang].stopped)
}

// done tells what was written. What check says of the site beside errors is
// check's to say.
func (p *printer) done(pages int, base string) error {
	w := pdfTexts[p.lang]
	if base == "" {
		fmt.Fprintln(p.err, w.noBase)
	}
	_, err := fmt.Fprintf(p.console.out, w.done+"\n", p.out, pages)
	return err
}
