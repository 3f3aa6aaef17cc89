package genuine_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/genuine"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/period"
	"zonepress/internal/quantity"
	"zonepress/internal/record"
	"zonepress/internal/site"
	"zonepress/internal/source"
	"zonepress/internal/stamp"
)

// base is where the site of these tests stands.
const base = "https://example.org/report/"

func both(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

func at[V any](v V) source.At[V] {
	return source.At[V]{Value: v, Pos: source.Pos{File: "data/corrections.yaml", Line: 1, Column: 1}}
}

// set is a report with one figure of a number, and a chart of it.
func set(base, number, title string) record.Set {
	v := record.Value{Figure: "firms", Measure: "value", Period: "2025", PeriodName: both("2025年末", "end of 2025"), Digits: number, Qualifier: "exact",
		Unit: both("家", "firms"), Text: both(number+"家", number+" firms"), Status: "published"}
	return record.Set{
		Report:  record.Report{Title: both("报告", "Report"), Base: base, Languages: lang.All()},
		Figures: []record.Figure{{ID: "firms", Title: both(title, "High-tech firms"), Unit: both("家", "firms"), Values: []record.Value{v}}},
		Charts: []record.Chart{{ID: "firms", Form: "column", Title: both("企业增多", "More firms"), Unit: both("家", "firms"), Figures: []string{"firms"},
			Rows: []record.Row{{Label: both("2025年", "2025"), Values: []record.Value{v}}}}},
	}
}

// past is the history of a report that was released with 165 firms and again
// with 166, with a correction between; what stands now is as in the second
// release, but for a title.
func past(t testing.TB, base string) *history.History {
	t.Helper()
	decimal := func(text string) quantity.Decimal {
		d, err := quantity.ParseDecimal(text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	year, err := period.Parse("2025")
	if err != nil {
		t.Fatal(err)
	}
	s := &site.Site{}
	for i, number := range []string{"165", "166"} {
		name := fmt.Sprintf("2026-%d", 11+i)
		made := record.Release{Issue: record.Issue{Number: i + 1, Name: name, Date: name + "-23"}, Set: set(base, number, "高新技术企业")}
		s.Releases = append(s.Releases, site.Release{Number: at(i + 1), Date: at(made.Date), Release: made})
	}
	s.Corrections = []site.Correction{{
		Figure: at("firms"), Period: at(year), Old: at(decimal("165")), New: at(decimal("166")), Date: at("2026-12-01"), Kind: at(site.Erratum),
		Reason: site.Text{lang.Chinese: at("漏计一家。"), lang.English: at("One was missed.")},
	}}
	now := set(base, "166", "高新技术企业数")
	s.Indicators = []site.Indicator{{ID: at("firms")}}
	var problems source.List
	h := history.Of(s, &now, &problems)
	return h
}

// files are those of a small site by address: of both releases and of now. What
// stands now differs from the newest release.
func files(t testing.TB, base string) map[string][]byte {
	t.Helper()
	all := map[string][]byte{"/data/all.csv": []byte("indicator,permalink\r\nfirms,/figures/firms/v/1/\r\npatents,/figures/patents/v/1/\r\n")}
	for release := range 3 {
		for _, l := range lang.All() {
			for _, thing := range []address.Thing{address.Figure("firms").In(release), address.Chart("firms").In(release)} {
				s := stamp.Stamp{Title: "高新技术企业", Permalink: address.Absolute(base, thing.Page(l)), Number: release}
				all[thing.File(l, ".csv")] = []byte("indicator,value,permalink\r\nfirms," + fmt.Sprint(164+release) + "," + s.Permalink + "\r\n")
				all[thing.File(l, ".png")] = stamped(t, s)
				drawing, err := stamp.SVG([]byte(drawing), s)
				if err != nil {
					t.Fatal(err)
				}
				all[thing.File(l, ".svg")] = drawing
			}
		}
	}
	return all
}

const drawing = `<?xml version="1.0"?><!-- drawn > --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>`

func stamped(t testing.TB, s stamp.Stamp) []byte {
	t.Helper()
	data, err := stamp.PNG(plainPNG(t), s)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func plainPNG(t testing.TB) []byte {
	t.Helper()
	var out bytes.Buffer
	picture := image.NewRGBA(image.Rect(0, 0, 3, 2))
	picture.Set(1, 1, color.Black)
	if err := png.Encode(&out, picture); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// sums is the list of files, as sha256sum writes it.
func sums(files map[string][]byte) []byte {
	var lines []string
	for address, data := range files {
		sum := sha256.Sum256(data)
		path, below := strings.CutPrefix(address, "/data/")
		if !below {
			path = ".." + address
		}
		lines = append(lines, hex.EncodeToString(sum[:])+"  "+path+"\n")
	}
	slices.Sort(lines)
	return []byte(strings.Join(lines, ""))
}

func listOf(t testing.TB, files map[string][]byte) *genuine.List {
	t.Helper()
	list, err := genuine.ParseList(sums(files))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// records are the files as a build knows them.
func records(files map[string][]byte) []record.File {
	var all []record.File
	for address, data := range files {
		sum := sha256.Sum256(data)
		all = append(all, record.File{Address: address, Size: len(data), SHA256: hex.EncodeToString(sum[:])})
	}
	return all
}
