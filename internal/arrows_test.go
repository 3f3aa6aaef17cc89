// Package internal holds the parts that zonepress is made of; this test holds
// the arrows between them.
package internal

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A policy says what a package may import beside the standard library: parts
// of ours by their last name, libraries by their path. What a policy does not
// name is forbidden, so the arrows run one way and each library stays in its
// one place.
type policy struct {
	ours      []string
	libraries []string
	never     []string // packages of the standard library that would break a promise
}

// Promises that packages of the standard library would break.
var (
	pure     = []string{"os", "os/exec", "net", "net/http", "path/filepath"}
	noOutput = slices.Concat(pure, []string{"html/template", "text/template"})
)

// outside are the calls that ask for the clock or the environment, which cmd/
// alone may do: the same input gives the same bytes.
var outside = map[string][]string{
	"time": {"Now", "Since", "Until", "After", "AfterFunc", "Tick", "NewTicker", "NewTimer", "Sleep"},
	"os":   {"Getenv", "LookupEnv", "Environ", "ExpandEnv", "Getwd", "Hostname"},
}

// policies is the picture of ARCHITECTURE.md. A broken arrow is mended in the
// code, not here.
var policies = map[string]policy{
	"source":     {never: noOutput},
	"lang":       {never: noOutput},
	"quantity":   {never: noOutput},
	"nearest":    {never: noOutput},
	"period":     {ours: []string{"lang"}, never: noOutput},
	"claim":      {ours: []string{"quantity"}, never: noOutput},
	"formula":    {ours: []string{"period", "quantity"}, never: noOutput},
	"record":     {ours: []string{"lang"}, never: noOutput},
	"address":    {ours: []string{"lang"}, never: noOutput},
	"cite":       {ours: []string{"address", "lang", "record"}, never: noOutput},
	"catalog":    {ours: []string{"address", "lang", "period", "record"}, never: noOutput},
	"download":   {ours: []string{"address", "lang", "record"}, libraries: []string{"github.com/xuri/excelize/v2"}, never: noOutput},
	"seal":       {never: noOutput},
	"frozen":     {ours: []string{"lang", "record"}, never: noOutput},
	"freeze":     {ours: []string{"frozen", "lang", "record", "resolve", "seal", "site"}, never: noOutput},
	"signature":  {never: noOutput},
	"stamp":      {never: noOutput},
	"picture":    {ours: []string{"address", "chart", "lang", "record", "stamp"}, never: noOutput},
	"site":       {ours: []string{"formula", "lang", "period", "quantity", "record", "source"}, never: noOutput},
	"history":    {ours: []string{"address", "formula", "lang", "nearest", "period", "quantity", "record", "site", "source"}, never: noOutput},
	"promise":    {ours: []string{"address", "lang", "nearest", "seal", "site", "source"}, never: noOutput},
	"pinyin":     {libraries: []string{"github.com/mozillazg/go-pinyin"}, never: noOutput},
	"markdown":   {ours: []string{"pinyin"}, libraries: []string{"github.com/yuin/goldmark"}, never: pure},
	"search":     {ours: []string{"pinyin"}, libraries: []string{"golang.org/x/text"}, never: noOutput},
	"message":    {ours: []string{"lang", "source"}, never: noOutput},
	"load":       {ours: []string{"formula", "frozen", "lang", "nearest", "period", "quantity", "seal", "site", "source"}, libraries: []string{"gopkg.in/yaml.v3"}, never: noOutput},
	"check":      {ours: []string{"formula", "lang", "nearest", "period", "quantity", "site", "source"}, never: noOutput},
	"resolve":    {ours: []string{"claim", "formula", "lang", "markdown", "nearest", "period", "quantity", "site", "source"}, never: noOutput},
	"chart":      {ours: []string{"lang", "record"}, libraries: []string{"github.com/wcharczuk/go-chart/v2", "github.com/golang/freetype", "golang.org/x/image"}, never: noOutput},
	"pdf":        {libraries: []string{"github.com/chromedp/chromedp", "github.com/chromedp/cdproto", "github.com/pdfcpu/pdfcpu"}, never: noOutput},
	"qrcode":     {libraries: []string{"github.com/boombuler/barcode"}, never: noOutput},
	"render":     {ours: []string{"address", "catalog", "cite", "formula", "genuine", "history", "lang", "markdown", "period", "pinyin", "qrcode", "quantity", "record", "resolve", "search", "site", "source"}, libraries: []string{"golang.org/x/sync", "golang.org/x/text/width"}, never: pure},
	"sarif":      {never: noOutput},
	"linkcheck":  {ours: []string{"nearest"}, libraries: []string{"golang.org/x/net/html"}, never: noOutput},
	"document":   {ours: []string{"markdown"}, libraries: []string{"golang.org/x/net/html", "golang.org/x/text"}, never: noOutput},
	"verify":     {ours: []string{"document", "lang", "period", "quantity", "resolve", "site"}, never: pure},
	"browser":    {never: noOutput}, // has tests alone
	"validators": {never: noOutput}, // has tests alone
	"genuine":    {ours: []string{"address", "history", "lang", "record", "site", "stamp"}, never: noOutput},
	"photo":      {libraries: []string{"github.com/bep/imagemeta", "golang.org/x/image"}, never: noOutput},
	"album":      {ours: []string{"cache", "photo", "resolve", "site", "source"}, libraries: []string{"golang.org/x/sync"}, never: noOutput},
	"cache":      {never: []string{"html/template", "net", "net/http", "os/exec"}},
	"shelf":      {ours: []string{"address", "cache", "catalog", "chart", "cite", "download", "history", "lang", "picture", "record"}, libraries: []string{"golang.org/x/sync"}, never: noOutput},
	"write":      {libraries: []string{"golang.org/x/sys"}, never: []string{"html/template", "net", "net/http"}},
}

// module is the path that our own imports begin with.
const module = "zonepress/internal/"

func TestArrowsRunOneWay(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, entry := range entries {
		if !entry.IsDir() {
			continue
		}
		found = append(found, entry.Name())
		p, known := policies[entry.Name()]
		if !known {
			t.Errorf("package %s has no policy", entry.Name())
			continue
		}
		for imported, file := range imports(t, entry.Name()) {
			if !p.allows(imported) {
				t.Errorf("%s imports %s, which the policy of %s does not allow", file, imported, entry.Name())
			}
		}
	}
	for name := range policies {
		if !slices.Contains(found, name) {
			t.Errorf("the policy of %s is of no package", name)
		}
	}
}

// allows reports whether a package of the policy may import another.
func (p policy) allows(imported string) bool {
	if name, ours := strings.CutPrefix(imported, module); ours {
		return slices.Contains(p.ours, name)
	}
	if first, _, _ := strings.Cut(imported, "/"); !strings.Contains(first, ".") {
		return !slices.Contains(p.never, imported) && first != "zonepress"
	}
	return slices.ContainsFunc(p.libraries, func(library string) bool {
		return imported == library || strings.HasPrefix(imported, library+"/")
	})
}

// TestPoliciesHaveNoCircle holds that the table itself is a set of arrows that
// run one way.
func TestPoliciesHaveNoCircle(t *testing.T) {
	var below func(name string, trail []string)
	below = func(name string, trail []string) {
		if slices.Contains(trail, name) {
			t.Fatalf("circle: %s", strings.Join(append(trail, name), " → "))
		}
		for _, next := range policies[name].ours {
			below(next, append(slices.Clone(trail), name))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(policies)) {
		below(name, nil)
	}
}

// TestTheClockAndTheEnvironmentAreReadInCommandsAlone walks the code of every
// part for calls that would make two builds of one input differ.
func TestTheClockAndTheEnvironmentAreReadInCommandsAlone(t *testing.T) {
	for name := range policies {
		for file, syntax := range files(t, name) {
			ast.Inspect(syntax, func(node ast.Node) bool {
				selector, ok := node.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				if from, ok := selector.X.(*ast.Ident); ok && slices.Contains(outside[from.Name], selector.Sel.Name) {
					t.Errorf("%s calls %s.%s", file, from.Name, selector.Sel.Name)
				}
				return true
			})
		}
	}
}

// imports lists what the files of a package import, each with a file that does.
func imports(t *testing.T, dir string) map[string]string {
	all := map[string]string{}
	for name, syntax := range files(t, dir) {
		for _, spec := range syntax.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			all[imported] = name
		}
	}
	return all
}

// files parses the Go files below a folder, tests left out.
func files(t *testing.T, dir string) map[string]*ast.File {
	all := map[string]*ast.File{}
	err := filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		all[name], err = parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
