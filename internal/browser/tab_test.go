package browser

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browserStart is a browser that runs, with the context that tabs are made from.
type browserStart struct {
	ctx  context.Context
	stop func()
}

// startBrowser starts the browser.
func startBrowser(path, profile string) (browserStart, error) {
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.ExecPath(path), chromedp.UserDataDir(profile),
		chromedp.NoSandbox, // it opens our own pages alone, often as root in a container
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true),
	)
	allocator, stopAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stopBrowser := chromedp.NewContext(allocator)
	if err := chromedp.Do(ctx); err != nil {
		return browserStart{}, fmt.Errorf("%s does not start: %w", path, err)
	}
	return browserStart{ctx, func() { stopBrowser(); stopAllocator() }}, nil
}

// patience is how long a page may take to do what a test waits for. It is
// generous, because machines that test are busy.
const patience = 30 * time.Second

// answerTime is how long one question to a page may take before it is asked
// again: a page that is just being left answers none.
const answerTime = 3 * time.Second

// look is how a page is looked at.
type look struct {
	width  int64 // CSS pixels; 1280 where it is 0
	scale  float64
	dark   bool
	touch  bool
	media  string // "print" or "" for the screen
	motion bool   // animations and transitions run
}

var (
	desk  = look{}
	phone = look{width: 390, scale: 2, touch: true}
)

// tab is a page of the browser with a profile of its own: what one test stores
// no other sees.
type tab struct {
	t        testing.TB
	ctx      context.Context
	mu       sync.Mutex
	errors   []string // what the console said of level error, and exceptions
	requests []string // addresses that were asked for
	bytes    float64  // received since the last open, headers included
}

// newTab opens an empty tab, which is closed at the end of the test.
func newTab(t testing.TB, l look) *tab {
	t.Helper()
	b := &tab{t: t}
	ctx, stop := chromedp.NewContext(world.start.ctx, chromedp.WithNewBrowserContext(), chromedp.WithListener(b.listen))
	t.Cleanup(stop)
	b.ctx = ctx
	opened := make(chan error, 1)
	go func() { opened <- chromedp.Do(ctx) }() // the tab lives as long as the context of its first command, which so has no bound
	select {
	case err := <-opened:
		if err != nil {
			t.Fatal(err)
		}
	case <-time.After(patience):
		t.Fatal("the browser opens no tab")
	}
	call(b, network.Enable, network.EnableParams{})
	call(b, log.Enable, cdp.Empty{})
	b.look(l)
	return b
}

// listen notes what the page says and asks for.
func (b *tab) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			b.errors = append(b.errors, fmt.Sprintf("%s %s", e.Entry.Text, e.Entry.URL))
		}
	case *runtime.EventExceptionThrown:
		text := e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			text += " " + e.ExceptionDetails.Exception.Description
		}
		b.errors = append(b.errors, text)
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError {
			b.errors = append(b.errors, "console.error was called")
		}
	case *network.EventRequestWillBeSent:
		b.requests = append(b.requests, e.Request.URL)
	case *network.EventLoadingFinished:
		b.bytes += e.EncodedDataLength
	}
}

// look changes how the page is looked at.
func (b *tab) look(l look) {
	b.t.Helper()
	width, height := l.width, int64(800)
	if width == 0 {
		width = 1280
	}
	scale := l.scale
	if scale == 0 {
		scale = 1
	}
	call(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: scale, Mobile: l.touch})
	call(b, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: l.touch})
	scheme, motion := "light", "reduce"
	if l.dark {
		scheme = "dark"
	}
	if l.motion {
		motion = "no-preference"
	}
	call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: l.media, Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: motion}}})
}

// open goes to an address and waits until everything of it is loaded.
func (b *tab) open(address string) {
	b.t.Helper()
	b.mu.Lock()
	b.errors, b.requests, b.bytes = nil, nil, 0
	b.mu.Unlock()
	b.do(chromedp.Navigate(address))
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	if err := chromedp.Do(ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

// press presses keys, one after the other.
func (b *tab) press(keys string, options ...chromedp.KeyOption) {
	b.t.Helper()
	b.do(chromedp.KeyEvent(keys, options...))
}

// until waits for an expression to hold, also over the opening of another page.
// It asks again and again from outside, each time with a bound of its own: what
// waits inside a page gets no answer when the page goes away.
func (b *tab) until(expression string) {
	b.t.Helper()
	var failed error
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		ctx, stop := context.WithTimeout(b.ctx, answerTime)
		holds, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("Boolean("+expression+")"))
		stop()
		if holds && err == nil {
			return
		}
		failed = err
	}
	b.t.Fatalf("waited in vain for %s: %v", expression, failed)
}

// said are the errors that the page gave since it was opened.
func (b *tab) said() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.errors)
}

// asked are the addresses that the page asked for since it was opened.
func (b *tab) asked() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.requests)
}

// received is how many bytes came over the network since the page was opened.
func (b *tab) received() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return int(b.bytes)
}

// call sends a command of the DevTools protocol to a tab.
func call[P, R any](b *tab, command cdp.Command[P, R], parameters P) R {
	b.t.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	result, err := chromedp.Call(ctx, command, parameters)
	if err != nil {
		b.t.Fatalf("%+v: %v", parameters, err)
	}
	return result
}

// get returns the value of a JavaScript expression, that of a promise when it is there.
func get[T any](b *tab, expression string) T {
	b.t.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%.200s: %v", expression, err)
	}
	return value
}

//go:embed testdata/*.js
var scripts embed.FS

// ask calls the function of testdata/NAME.js in the page.
func ask[T any](b *tab, name string, arguments ...any) T {
	b.t.Helper()
	source, err := scripts.ReadFile("testdata/" + name + ".js")
	if err != nil {
		b.t.Fatal(err)
	}
	var list []string
	for _, a := range arguments {
		written, err := json.Marshal(a)
		if err != nil {
			b.t.Fatal(err)
		}
		list = append(list, string(written))
	}
	return get[T](b, fmt.Sprintf("(%s\n)(%s)", strings.TrimSpace(string(source)), strings.Join(list, ",")))
}

// tap touches the page with a finger, at a place of the window.
func (b *tab) tap(x, y float64) {
	b.t.Helper()
	call(b, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: input.DispatchTouchEventTypeTouchStart, TouchPoints: []*input.TouchPoint{{X: x, Y: y}}})
	call(b, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: input.DispatchTouchEventTypeTouchEnd, TouchPoints: []*input.TouchPoint{}})
}

// enter presses Enter as a keyboard does: one event brings the key and its
// character, so that a page which took the key does not get the character.
func (b *tab) enter() {
	b.t.Helper()
	key := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: "Enter", Code: "Enter", Text: "\r", WindowsVirtualKeyCode: 13}
	call(b, input.DispatchKeyEvent, key)
	key.Type, key.Text = input.DispatchKeyEventTypeKeyUp, ""
	call(b, input.DispatchKeyEvent, key)
}
