package validators

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"maps"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// packageCase is a data package for datapackage.mjs, with its files by path.
type packageCase struct {
	Descriptor any               `json:"descriptor"`
	Files      map[string]string `json:"files"`
}

type packageAnswer struct {
	Valid      bool
	Complaints []string
	Resources  []string
	Tables     map[string]struct {
		Rows  int
		Types []string
		Key   []string
	}
}

// archive is the data package of everything that a record has, with its files.
func archive(t *testing.T, s *record.Set, i record.Issue, l lang.Lang) packageCase {
	files := map[string]string{}
	var tables []catalog.Table
	for _, thing := range slices.Concat([]address.Thing{{}}, things(s)) {
		data := csvOf(s, thing, i, l)
		at := addressOfCSV(thing, l)
		sum := sha256.Sum256(data)
		files[address.Path(at)] = string(data)
		tables = append(tables, catalog.Table{Thing: thing, File: record.File{Address: at, Size: len(data), SHA256: hex.EncodeToString(sum[:])}, Columns: columnsOf(thing)})
	}
	return packageCase{parsed(t, catalog.DataPackage(s, i, tables, l, address.Path)), files}
}

func TestOthersReadEveryTableOfADataPackage(t *testing.T) {
	var cases []packageCase
	var names []string
	for variant, s := range variants(t) {
		i := map[string]record.Issue{"bare": unreleased, "full": first}[variant]
		for _, l := range lang.All() {
			names, cases = append(names, variant+" "+i.Name+" "+string(l)), append(cases, archive(t, s, i, l))
		}
	}
	for n, a := range ask[packageAnswer](t, "datapackage.mjs", cases) {
		if a.Error != "" || !a.Value.Valid || len(a.Value.Complaints) > 0 {
			t.Errorf("%s: %s %q", names[n], a.Error, a.Value.Complaints)
			continue
		}
		if got, want := len(a.Value.Tables), len(cases[n].Files); got != want {
			t.Errorf("%s: %d tables were read of %d", names[n], got, want)
		}
		total := 0
		for _, name := range slices.Sorted(maps.Keys(a.Value.Tables)) {
			table := a.Value.Tables[name]
			if len(table.Key) == 0 && !strings.HasPrefix(name, "chart-") {
				t.Errorf("%s: %s has no key", names[n], name)
			}
			if strings.HasPrefix(name, "figure-") {
				total += table.Rows
			}
		}
		if all := a.Value.Tables["all"].Rows; all != total || all == 0 {
			t.Errorf("%s: %d rows of all and %d of each", names[n], all, total)
		}
	}
}

// TestABrokenDataPackageIsRefused breaks the real one in single places.
func TestABrokenDataPackageIsRefused(t *testing.T) {
	type resource = map[string]any
	var names []string
	var cases []packageCase
	bare := variants(t)["bare"]
	bare.Figures, bare.Charts = bare.Figures[:1], nil
	for name, spoil := range map[string]func(p map[string]any, first resource, files map[string]string){
		"no resources":          func(p map[string]any, _ resource, _ map[string]string) { p["resources"] = []any{} },
		"no path":               func(_ map[string]any, r resource, _ map[string]string) { delete(r, "path") },
		"a path from the root":  func(_ map[string]any, r resource, _ map[string]string) { r["path"] = "/data/all.csv" },
		"a path that leads up":  func(_ map[string]any, r resource, _ map[string]string) { r["path"] = "../all.csv" },
		"a date of no calendar": func(p map[string]any, _ resource, _ map[string]string) { p["created"] = 2026 },
		"another column": func(_ map[string]any, r resource, _ map[string]string) {
			fieldsOf(r)[0].(map[string]any)["name"] = "other"
		},
		"text that is a number": func(_ map[string]any, r resource, _ map[string]string) {
			fieldsOf(r)[0].(map[string]any)["type"] = "number"
		},
		"an unknown type": func(_ map[string]any, r resource, _ map[string]string) {
			fieldsOf(r)[0].(map[string]any)["type"] = "words"
		},
	} {
		c := archive(t, bare, first, lang.Chinese)
		p := c.Descriptor.(map[string]any)
		spoil(p, p["resources"].([]any)[0].(resource), c.Files)
		names, cases = append(names, name), append(cases, c)
	}
	for n, a := range ask[packageAnswer](t, "datapackage.mjs", cases) {
		if a.Error == "" && a.Value.Valid && len(a.Value.Complaints) == 0 {
			t.Errorf("%s: nobody complains", names[n])
		}
	}
}

func fieldsOf(resource map[string]any) []any {
	return resource["schema"].(map[string]any)["fields"].([]any)
}

// tableCase is a table for csvw.mjs with its metadata.
type tableCase struct {
	Metadata any    `json:"metadata"`
	CSV      string `json:"csv"`
	Base     string `json:"base"`
}

type tableAnswer struct {
	Complaints []string
	Rows       []map[string]struct{ Text, Type string } // cells that are not empty, by the name of their column
}

// cellTypes are the types of cells by those of columns; text has its language.
func cellTypes(l lang.Lang) map[string]string {
	return map[string]string{"string": strings.ToLower(l.Tag()), "number": "decimal", "integer": "integer", "boolean": "boolean", "date": "date"}
}

func TestOthersReadEveryTableByItsMetadata(t *testing.T) {
	type question struct {
		thing address.Thing
		l     lang.Lang
	}
	var asked []question
	var cases []tableCase
	for variant, s := range variants(t) {
		l := map[string]lang.Lang{"bare": lang.Chinese, "full": lang.English}[variant]
		for _, thing := range slices.Concat([]address.Thing{{}}, things(s)) {
			at := addressOfCSV(thing, l)
			name := at[strings.LastIndexByte(at, '/')+1:]
			metadata := catalog.CSVW(s, thing, first, l, name, columnsOf(thing))
			asked = append(asked, question{thing, l})
			cases = append(cases, tableCase{parsed(t, metadata), string(csvOf(s, thing, first, l)), address.Absolute(base, at)})
		}
	}
	for n, a := range ask[tableAnswer](t, "csvw.mjs", cases) {
		q := asked[n]
		if a.Error != "" || len(a.Value.Complaints) > 0 {
			t.Errorf("%v in %s: %s %q", q.thing, q.l, a.Error, a.Value.Complaints)
			continue
		}
		rows, err := csv.NewReader(bytes.NewReader([]byte(cases[n].CSV))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Value.Rows) != len(rows)-1 {
			t.Errorf("%v in %s: %d rows of %d", q.thing, q.l, len(a.Value.Rows), len(rows)-1)
			continue
		}
		columns := columnsOf(q.thing)
		for r, row := range a.Value.Rows {
			for c, column := range columns {
				want := rows[r+1][c]
				got := row[column.Name]
				if got.Text != want || want != "" && got.Type != cellTypes(q.l)[column.Type] {
					t.Fatalf("%v in %s, row %d: %s is %+v, want %q as %s", q.thing, q.l, r+1, column.Name, got, want, column.Type)
				}
			}
		}
	}
}

func TestABrokenTableOrMetadataIsRefused(t *testing.T) {
	s := variants(t)["bare"]
	thing := things(s)[0]
	data := string(csvOf(s, thing, first, lang.Chinese))
	good := func() map[string]any {
		return parsed(t, catalog.CSVW(s, thing, first, lang.Chinese, "x.csv", columnsOf(thing)))
	}
	unknown, context := good(), good()
	unknown["schema:versoin"] = "1"
	context["@context"] = "https://example.org/"
	broken := map[string]tableCase{
		"a row that is too short": {good(), data + "a,b\r\n", base},
		"a quote without end":     {good(), data + `"a`, base},
		"an unknown property":     {unknown, data, base},
		"another context":         {context, data, base},
	}
	names := slices.Sorted(maps.Keys(broken))
	var cases []tableCase
	for _, name := range names {
		cases = append(cases, broken[name])
	}
	for n, a := range ask[tableAnswer](t, "csvw.mjs", cases) {
		if a.Error == "" && len(a.Value.Complaints) == 0 {
			t.Errorf("%s: nobody complains", names[n])
		}
	}
}
