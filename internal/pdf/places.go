package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"sync"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// withoutConfig keeps the library from reading and writing a folder of settings.
var withoutConfig = sync.OnceFunc(api.DisableConfigDir)

// errNoPlaces is a document in which no link leads anywhere.
var errNoPlaces = errors.New("the printed document has no destinations")

// places reads on which page, counted from 1, the internal links of a document
// lead: named destinations (ISO 32000-1, 12.3.2.3), which the browser makes for
// every element that a link of the page names. It also counts the pages.
func places(data []byte) (found map[string]int, pages int, err error) {
	withoutConfig()
	read, err := api.ReadContext(bytes.NewReader(data), model.NewDefaultConfiguration())
	if err != nil {
		return nil, 0, fmt.Errorf("reading the printed document: %w", err)
	}
	if err := read.EnsurePageCount(); err != nil {
		return nil, 0, fmt.Errorf("counting pages: %w", err)
	}
	root, err := read.Catalog()
	if err != nil {
		return nil, 0, err
	}
	named, err := read.DereferenceDict(root["Dests"])
	if err != nil {
		return nil, 0, err
	}
	if named == nil {
		return nil, 0, errNoPlaces
	}
	found = make(map[string]int, len(named))
	for key, value := range named {
		name, err := types.DecodeName(key)
		if err != nil {
			return nil, 0, err
		}
		if found[name], err = pageOf(read, value); err != nil {
			return nil, 0, err
		}
	}
	return found, read.PageCount, nil
}

// pageOf is the page of a destination: an array that begins with the page.
func pageOf(read *model.Context, value types.Object) (int, error) {
	destination, err := read.DereferenceArray(value)
	if err != nil || len(destination) == 0 {
		return 0, errors.Join(errNoPlaces, err)
	}
	page, ok := destination[0].(types.IndirectRef)
	if !ok {
		return 0, errNoPlaces
	}
	return read.PageNumber(page.ObjectNumber.Value())
}
