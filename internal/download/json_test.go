package download_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// compiled are the published schemas by their names, as a library that is not
// ours reads them.
func compiled(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	all := map[string]*jsonschema.Schema{}
	for name, text := range download.Schemas() {
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		compiler := jsonschema.NewCompiler()
		compiler.AssertFormat()
		address := "https://example.com/data/schema/" + name + ".schema.json"
		if err := compiler.AddResource(address, document); err != nil {
			t.Fatal(err)
		}
		if all[name], err = compiler.Compile(address); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// validate holds a file against a schema.
func validate(t *testing.T, schema *jsonschema.Schema, file []byte) error {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return schema.Validate(document)
}

func releases() []record.Release {
	return []record.Release{
		{Issue: first, Set: *report()},
		{Issue: second, Note: both("年度更新", "Yearly"), Set: *report()},
	}
}

func TestJSONOfEachKind(t *testing.T) {
	s := report()
	golden(t, "figure.json", download.FigureJSON(s, &s.Figures[0], second, corrections()))
	golden(t, "figure-unreleased.json", download.FigureJSON(s, &s.Figures[1], unreleased, nil))
	golden(t, "chart.json", download.ChartJSON(s, &s.Charts[0], first, corrections()))
	golden(t, "releases.json", download.ReleasesJSON(s, releases(), corrections()))
}

func TestEveryJSONFollowsItsPublishedSchema(t *testing.T) {
	schemas := compiled(t)
	full := report()
	full.Report.Base, full.Report.SiteName = "https://example.gov.cn/report/", "网站"
	full.Report.License = record.License{Name: "CC BY 4.0", URL: "https://creativecommons.org/licenses/by/4.0/"}
	full.Report.Publisher = both("管委会", "Committee")
	chinese := report()
	chinese.Report.Languages = []lang.Lang{lang.Chinese}
	for name, s := range map[string]*record.Set{"plain": report(), "full": full, "Chinese alone": chinese} {
		for _, i := range []record.Issue{unreleased, first, second} {
			files := map[string][]byte{}
			for n := range s.Figures {
				files["figure"] = download.FigureJSON(s, &s.Figures[n], i, corrections())
			}
			files["chart"] = download.ChartJSON(s, &s.Charts[0], i, corrections())
			files["release"] = download.ReleasesJSON(s, releases()[:i.Number], corrections())
			for kind, file := range files {
				if err := validate(t, schemas[kind], file); err != nil {
					t.Errorf("the %s of the %s record does not follow its schema: %v", kind, name, err)
				}
			}
		}
	}
}

// change sets or, for nil, removes a member of a JSON file by its path.
func change(t *testing.T, file []byte, path string, value any) []byte {
	t.Helper()
	var document any
	if err := json.Unmarshal(file, &document); err != nil {
		t.Fatal(err)
	}
	at := document
	names := strings.Split(path, "/")
	for _, name := range names[:len(names)-1] {
		if list, ok := at.([]any); ok {
			at = list[0]
		} else {
			at = at.(map[string]any)[name]
		}
	}
	object, last := at.(map[string]any), names[len(names)-1]
	if value == nil {
		delete(object, last)
	} else {
		object[last] = value
	}
	changed, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return changed
}

func TestSchemasRefuseWhatIsWrong(t *testing.T) {
	schemas := compiled(t)
	s := report()
	files := map[string][]byte{
		"figure":  download.FigureJSON(s, &s.Figures[0], second, corrections()),
		"chart":   download.ChartJSON(s, &s.Charts[0], second, corrections()),
		"release": download.ReleasesJSON(s, releases(), corrections()),
	}
	for _, c := range []struct {
		kind, path string
		value      any
	}{
		{"figure", "title", nil},
		{"figure", "title", "高新技术企业数"},
		{"figure", "title", map[string]any{"en": "no Chinese"}},
		{"figure", "type", "chart"},
		{"figure", "kind", "number"},
		{"figure", "extra", 1},
		{"figure", "release", "2026-11"},
		{"figure", "release/number", 0},
		{"figure", "release/date", "2026-13-01"},
		{"figure", "permalink", map[string]any{}},
		{"figure", "permalink/zh", "figures/x/"},
		{"figure", "values/0/value", "165"},
		{"figure", "values/0/value", nil},
		{"figure", "values/0/digits", "1e5"},
		{"figure", "values/0/digits", 165},
		{"figure", "values/0/qualifier", "exactly"},
		{"figure", "values/0/status", "official"},
		{"figure", "values/0/sources", "press"},
		{"figure", "sources/0/kind", "blog"},
		{"figure", "corrections/0/kind", "mistake"},
		{"figure", "corrections/0/date", "yesterday"},
		{"figure", "report/languages", []any{}},
		{"chart", "form", "pie"},
		{"chart", "rows/0/total", "yes"},
		{"chart", "rows/0/values", nil},
		{"chart", "figures", []any{"A B"}},
		{"release", "releases/0/number", 1.5},
		{"release", "releases/0/figures", nil},
		{"release", "type", "release"},
	} {
		if err := validate(t, schemas[c.kind], change(t, files[c.kind], c.path, c.value)); err == nil {
			t.Errorf("a %s whose %s is %v follows the schema", c.kind, c.path, c.value)
		}
	}
}

func TestSchemasDescribeWhatTheyShareAlike(t *testing.T) {
	shared := map[string]any{}
	for name, text := range download.Schemas() {
		var schema struct {
			Defs map[string]any `json:"$defs"`
		}
		if err := json.Unmarshal(text, &schema); err != nil {
			t.Fatal(err)
		}
		for part, definition := range schema.Defs {
			if other, ok := shared[part]; ok && !reflect.DeepEqual(other, definition) {
				t.Errorf("%s describes %s otherwise than the other schemas", name, part)
			}
			shared[part] = definition
		}
	}
	if len(shared) == 0 {
		t.Error("the schemas share nothing")
	}
}

func TestJSONNumbersKeepTheirDigits(t *testing.T) {
	for _, c := range []struct{ digits, want string }{
		{"165", "165"},
		{"35.240", "35.240"},
		{"-0.80", "-0.80"},
		{"0.5", "0.5"},
		{"12345678901234567890.10", "12345678901234567890.10"},
		{"007", "null"},
		{"-01.5", "null"},
		{"1e5", "null"},
		{"NaN", "null"},
		{"", "null"},
		{"1, \"x\": 2", "null"},
	} {
		s := report()
		s.Figures[0].Values[0].Digits = c.digits
		var file struct {
			Values []struct {
				Value  json.RawMessage `json:"value"`
				Digits string          `json:"digits"`
			} `json:"values"`
		}
		if err := json.Unmarshal(download.FigureJSON(s, &s.Figures[0], first, nil), &file); err != nil {
			t.Fatal(err)
		}
		if got := file.Values[0]; string(got.Value) != c.want || got.Digits != c.digits {
			t.Errorf("%s became %s and %q", c.digits, got.Value, got.Digits)
		}
	}
}

func TestJSONHoldsAnyText(t *testing.T) {
	s := report()
	text := "\"quoted\", <b>&amp;\n\x00\a 🏭 \u2028"
	s.Figures[0].Definition = both(text, text)
	file := download.FigureJSON(s, &s.Figures[0], first, nil)
	var back struct{ Definition map[string]string }
	if err := json.Unmarshal(file, &back); err != nil {
		t.Fatal(err)
	}
	if back.Definition["zh"] != text {
		t.Errorf("%q became %q", text, back.Definition["zh"])
	}
	if !bytes.Contains(file, []byte("<b>&amp;")) {
		t.Error("characters that JSON has no need to escape are escaped")
	}
}

func TestJSONLeadsToItsSchema(t *testing.T) {
	for base, want := range map[string]string{
		"":                               "/data/schema/chart.schema.json",
		"https://example.gov.cn/report/": "https://example.gov.cn/report/data/schema/chart.schema.json",
	} {
		s := report()
		s.Report.Base = base
		var file map[string]any
		if err := json.Unmarshal(download.ChartJSON(s, &s.Charts[0], first, nil), &file); err != nil {
			t.Fatal(err)
		}
		if file["$schema"] != want {
			t.Errorf("the schema is at %v, want %s", file["$schema"], want)
		}
	}
}
