package pdf

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// The functions that run in the page, each in its file with what it takes and
// gives back.
var (
	//go:embed prepare.js
	prepareScript string
	//go:embed number.js
	numberScript string
)

// prepare makes the page ready for paper: light, under its own title, and
// without links that would lead nowhere. It fails where the machine has no font
// for the words.
func prepare(tab context.Context, job Job) error {
	light := emulation.SetEmulatedMediaParams{Media: "print", Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "light"}}}
	if _, err := chromedp.Call(tab, emulation.SetEmulatedMedia, light); err != nil {
		return err
	}
	orders := map[string]any{"title": job.About.Title, "paper": job.Paper, "rooted": job.Base != ""}
	missing, err := call[string](tab, prepareScript, orders)
	if err == nil && missing != "" {
		return fmt.Errorf("%w: %s", ErrNoFont, missing)
	}
	return err
}

// number writes page numbers into the elements that ask for them.
func number(tab context.Context, pages map[string]int) error {
	_, err := call[bool](tab, numberScript, pages)
	return err
}

// call calls a function in the page.
func call[T any](tab context.Context, function string, argument any) (result T, err error) {
	given, err := json.Marshal(argument)
	if err != nil {
		return result, err
	}
	return chromedp.Run(tab, chromedp.Evaluate[T]("("+function+")("+string(given)+")"))
}
