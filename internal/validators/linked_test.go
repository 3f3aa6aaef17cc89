package validators

import (
	"slices"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/catalog"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// linkedCase is a document for linked.mjs. Base is the address of the file or
// page that it stands in.
type linkedCase struct {
	Vocabulary string `json:"vocabulary"` // schema or dcat
	Base       string `json:"base"`
	Document   any    `json:"document"`
}

type linkedAnswer struct {
	Complaints []string
	Addresses  []string // of everything that it speaks of
	Quads      int
}

// linked are all JSON-LD documents of a record, by the address of the file or
// page that each stands in.
func linked(s *record.Set, i record.Issue, l lang.Lang) map[string][]byte {
	all := map[string][]byte{}
	entries := []catalog.Entry{{Issue: i, Files: published(s, address.Thing{}, i, l)}}
	for _, t := range things(s) {
		all[t.Page(l)] = catalog.Dataset(s, t, i, l, published(s, t, i, l), i.Date)
		e := catalog.Entry{Thing: t, Issue: i, Changed: i.Date, Files: published(s, t, i, l)}
		if i.Released() {
			e.Releases = []catalog.Version{{Issue: first, Files: published(s, t.In(1), first, l)}, {Issue: second}}
		}
		entries = append(entries, e)
	}
	all[address.Data(l)] = catalog.Catalog(s, entries, l)
	all[address.DataFile(l, "catalog.jsonld")] = catalog.DCAT(s, entries, l)
	return all
}

// published are files of a thing; the table is the real one.
func published(s *record.Set, t address.Thing, i record.Issue, l lang.Lang) []record.File {
	table := record.File{Address: addressOfCSV(t, l), Size: len(csvOf(s, t, i, l)), SHA256: strings.Repeat("0123456789abcdef", 4)}
	if t == (address.Thing{}) {
		return []record.File{table}
	}
	picture := table
	picture.Address = t.File(l, ".png")
	return []record.File{table, picture}
}

func TestJSONLDIsOfThePublishedVocabularies(t *testing.T) {
	var names []string
	var cases []linkedCase
	addresses := map[string][]string{} // by document: what each variant speaks of
	for variant, s := range variants(t) {
		for i, issue := range []record.Issue{unreleased, second} {
			for _, l := range lang.All() {
				for at, document := range linked(s, issue, l) {
					vocabulary := "schema"
					if strings.HasSuffix(at, ".jsonld") {
						vocabulary = "dcat"
					}
					names = append(names, strings.Join([]string{variant, []string{"draft", "release"}[i], at}, " "))
					cases = append(cases, linkedCase{vocabulary, address.Absolute(base, at), parsed(t, document)})
				}
			}
		}
	}
	for i, a := range ask[linkedAnswer](t, "linked.mjs", cases) {
		if a.Error != "" || len(a.Value.Complaints) > 0 || a.Value.Quads == 0 {
			t.Errorf("%s: %s %q", names[i], a.Error, a.Value.Complaints)
		}
		document := strings.TrimPrefix(strings.TrimPrefix(names[i], "bare "), "full ")
		ours := slices.DeleteFunc(a.Value.Addresses, func(at string) bool { return !strings.HasPrefix(at, base) })
		if other, known := addresses[document]; known && !slices.Equal(ours, other) {
			t.Errorf("%s: with and without base it speaks of different things:\n%q\n%q", document, ours, other)
		}
		addresses[document] = ours
	}
}

func TestTheVocabulariesRefuseWhatIsNotInThem(t *testing.T) {
	schema := func(members ...any) map[string]any { return object("@context", "https://schema.org/", members...) }
	dcat := func(members ...any) map[string]any {
		return object("@context", map[string]any{"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"}, members...)
	}
	var wanted []string
	var cases []linkedCase
	for _, c := range []struct {
		want     string
		document linkedCase
	}{
		{"there is no class", linkedCase{"schema", base, schema("@type", "Datset", "name", "x")}},
		{"there is no property", linkedCase{"schema", base, schema("@type", "Dataset", "nam", "x")}},
		{"is not one of a", linkedCase{"schema", base, schema("@type", "Dataset", "contentSize", "1 B")}},
		{"cannot be", linkedCase{"schema", base, schema("@type", "Dataset", "distribution", map[string]any{"@type": "Place", "name": "x"})}},
		{"cannot be", linkedCase{"schema", base, schema("@type", "Observation", "observationDate", "2020/2025")}},
		{"cannot be", linkedCase{"schema", base, schema("@type", "Dataset", "isAccessibleForFree", 1)}},
		{"there is no property", linkedCase{"dcat", base, dcat("@type", "dcat:Dataset", "dcat:title", "x")}},
		{"there is no class", linkedCase{"dcat", base, dcat("@type", "dcat:dataset", "dct:title", "x")}},
		{"is not one of a", linkedCase{"dcat", base, dcat("@type", "dcat:Dataset", "dcat:byteSize", "1")}},
		{"context", linkedCase{"schema", base, object("@context", "https://example.org/", "@type", "Dataset")}},
		{"", linkedCase{"schema", base, schema("@type", "Dataset", "name", "x", "lost", map[string]any{"@value": nil, "@type": "x y"})}},
	} {
		wanted, cases = append(wanted, c.want), append(cases, c.document)
	}
	for i, a := range ask[linkedAnswer](t, "linked.mjs", cases) {
		if said := a.Error + strings.Join(a.Value.Complaints, "; "); said == "" || !strings.Contains(said, wanted[i]) {
			t.Errorf("%v: %q, want %q", cases[i].Document, said, wanted[i])
		}
	}
}

// object is a JSON object of names and values in turn.
func object(name string, value any, members ...any) map[string]any {
	o := map[string]any{name: value}
	for i := 0; i < len(members); i += 2 {
		o[members[i].(string)] = members[i+1]
	}
	return o
}
