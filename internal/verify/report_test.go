package verify

import (
	"os"
	"testing"

	"zonepress/internal/load"
	"zonepress/internal/resolve"
	"zonepress/internal/source"
)

// realCatalogue is that of the report in this repository.
func realCatalogue(t testing.TB) *Catalogue {
	t.Helper()
	var problems source.List
	report := resolve.Resolve(load.Load(os.DirFS("../.."), &problems), &problems)
	if problems.HasErrors() {
		t.Fatal(problems.Sorted())
	}
	return NewCatalogue(report)
}
