package pdf

import (
	"context"
	"fmt"
	"mime"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// Browser is the program that prints.
type Browser struct {
	Path string
	// Sandbox walls off the parts of the browser that read pages. Linux does not
	// allow it to the root user of a container; pages here are our own.
	Sandbox bool
}

// nowhere is the address of a site that has none: a name that never exists
// (RFC 6761).
const nowhere = "https://report.invalid/"

// start starts the browser with a tab that shows the page of a job. The function
// it returns ends the browser and removes its profile.
func (b Browser) start(ctx context.Context, job Job) (tab context.Context, stop func(), err error) {
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.ExecPath(b.Path), chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND"), // whatever it may want from the network
		chromedp.Flag("force-device-scale-factor", "2"),         // so that pictures come as sharp as paper shows them
	)
	if !b.Sandbox {
		options = append(options, chromedp.NoSandbox)
	}
	allocator, stopAllocator := chromedp.NewExecAllocator(ctx, options...)
	site := site{base: job.Base, file: job.File}
	if site.base == "" {
		site.base = nowhere
	}
	tab, stopTab := chromedp.NewContext(allocator, chromedp.WithErrorf(quiet))
	stop = func() {
		stopTab()
		stopAllocator()
	}
	if err := chromedp.Do(tab); err != nil {
		stop()
		if ended := context.Cause(ctx); ended != nil {
			return nil, nil, ended
		}
		return nil, nil, fmt.Errorf("%w: %w", ErrStart, err)
	}
	err = site.show(tab, job.Path)
	if err != nil {
		stop()
		return nil, nil, unlessEnded(ctx, err)
	}
	return tab, stop, nil
}

// quiet drops what the library would write to standard error.
func quiet(string, ...any) {}

// site is what the browser believes to be on the network.
type site struct {
	base string
	file func(path string) ([]byte, bool)
}

// show opens a page and waits until all of it is there.
func (s site) show(tab context.Context, name string) error {
	if err := chromedp.Listen(tab, func(event any) {
		if paused, ok := event.(*fetch.EventRequestPaused); ok {
			go s.answer(tab, paused) // a listener must not wait for the browser
		}
	}); err != nil {
		return err
	}
	if _, err := chromedp.Call(tab, fetch.Enable, fetch.EnableParams{}); err != nil {
		return err
	}
	return chromedp.Do(tab, chromedp.Navigate(s.base+strings.TrimSuffix(name, "index.html")))
}

// answer gives the browser a file of the site, or nothing. Its errors are those
// of a browser that has ended, which the printing meets too.
func (s site) answer(tab context.Context, asked *fetch.EventRequestPaused) {
	body, kind, ok := s.find(asked.Request.URL)
	if !ok {
		_, _ = chromedp.Call(tab, fetch.FailRequest, fetch.FailRequestParams{RequestID: asked.RequestID, ErrorReason: network.ErrorReasonFailed})
		return
	}
	_, _ = chromedp.Call(tab, fetch.FulfillRequest, fetch.FulfillRequestParams{
		RequestID: asked.RequestID, ResponseCode: 200, Body: body,
		ResponseHeaders: []*fetch.HeaderEntry{{Name: "Content-Type", Value: kind}},
	})
}

// find returns the file at an address, unless it is a script: what is printed
// does not depend on whether one has run yet.
func (s site) find(address string) (body []byte, kind string, ok bool) {
	below, ours := strings.CutPrefix(address, s.base)
	if !ours {
		return nil, "", false
	}
	below, _, _ = strings.Cut(below, "#")
	below, _, _ = strings.Cut(below, "?")
	name, err := url.PathUnescape(below)
	if err != nil {
		return nil, "", false
	}
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	if path.Ext(name) == ".js" {
		return nil, "", false
	}
	body, ok = s.file(name)
	return body, typeOf(name), ok
}

// contentTypes are those of the files that a page is made of; what the machine says of
// endings may be anything.
var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
	".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".gif": "image/gif", ".avif": "image/avif",
}

func typeOf(name string) string {
	if known := contentTypes[strings.ToLower(path.Ext(name))]; known != "" {
		return known
	}
	return mime.TypeByExtension(path.Ext(name))
}
