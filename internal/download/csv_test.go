package download_test

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"zonepress/internal/download"
	"zonepress/internal/lang"
	"zonepress/internal/record"
)

func TestCSVOfEachKindAndLanguage(t *testing.T) {
	s := report()
	f, c := &s.Figures[0], &s.Charts[0]
	golden(t, "figure.zh.csv", download.FigureCSV(s, f, second, lang.Chinese, corrections()))
	golden(t, "figure.en.csv", download.FigureCSV(s, f, second, lang.English, corrections()))
	golden(t, "figure-unreleased.zh.csv", download.FigureCSV(s, f, unreleased, lang.Chinese, nil))
	golden(t, "chart.zh.csv", download.ChartCSV(s, c, second, lang.Chinese, corrections()))
	golden(t, "chart.en.csv", download.ChartCSV(s, c, second, lang.English, corrections()))
	golden(t, "all.en.csv", download.AllCSV(s, of(first), lang.English, corrections()))
}

// rows reads a CSV file as its columns' texts by name, row by row.
func rows(t *testing.T, file []byte) []map[string]string {
	t.Helper()
	records, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var all []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for n, name := range records[0] {
			row[name] = record[n]
		}
		all = append(all, row)
	}
	return all
}

func TestCSVHasTheColumnsItSays(t *testing.T) {
	s := report()
	for name, held := range map[string]struct {
		file    []byte
		columns []download.Column
	}{
		"figure": {download.FigureCSV(s, &s.Figures[0], first, lang.English, nil), download.Columns()},
		"all":    {download.AllCSV(s, of(first), lang.English, nil), download.Columns()},
		"chart":  {download.ChartCSV(s, &s.Charts[0], first, lang.English, nil), download.ChartColumns()},
	} {
		var want []string
		for _, c := range held.columns {
			want = append(want, c.Name)
		}
		header, _, _ := strings.Cut(string(held.file), "\r\n")
		if header != strings.Join(want, ",") {
			t.Errorf("%s has the header %s", name, header)
		}
	}
}

func TestColumnsAreNamedOnceInASCIIAndExplainedInBothLanguages(t *testing.T) {
	lower := regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`)
	var names []string
	for _, c := range download.ChartColumns() {
		if !lower.MatchString(c.Name) || slices.Contains(names, c.Name) {
			t.Errorf("the name %q is not lower-case ASCII, or given twice", c.Name)
		}
		names = append(names, c.Name)
		for _, l := range lang.All() {
			if c.Titles[l] == "" || c.Meaning[l] == "" {
				t.Errorf("%s is not explained in %s", c.Name, l)
			}
		}
	}
}

func TestCSVIsUTF8WithoutMarkInLinesOfCRLF(t *testing.T) {
	s := report()
	s.Figures[0].Values[0].Note = both("一行\n又一行", "")
	file := download.FigureCSV(s, &s.Figures[0], first, lang.Chinese, nil)
	if bytes.HasPrefix(file, []byte("\uFEFF")) || !utf8.Valid(file) {
		t.Error("the file has a byte-order mark or is not UTF-8")
	}
	if strings.Contains(strings.ReplaceAll(string(file), "\r\n", ""), "\n") || !bytes.HasSuffix(file, []byte("\r\n")) {
		t.Error("a line does not end in CR LF")
	}
}

func TestCSVKeepsAnyText(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`引号"，逗号,与分号;`, `引号"，逗号,与分号;`},
		{"emoji 🏭 and  two spaces ", "emoji 🏭 and  two spaces "},
		{"line\nline", "line\nline"},
		{"Windows\r\nMac\rUnix\n", "Windows\nMac\nUnix\n"},
		{"=1+1", "=1+1"},
		{"bell \a, zero \x00, escape \x1b[1m", "bell \uFFFD, zero \uFFFD, escape \uFFFD[1m"},
		{"no UTF-8 \xff\xfe", "no UTF-8 \uFFFD"},
		{"not characters \uFFFE\uFFFF", "not characters \uFFFD\uFFFD"},
	} {
		s := report()
		s.Figures[0].Values[0].Note = record.Text{lang.Chinese: c.text}
		file := download.FigureCSV(s, &s.Figures[0], first, lang.Chinese, nil)
		if got := rows(t, file)[0]["note"]; got != c.want {
			t.Errorf("%q became %q, want %q", c.text, got, c.want)
		}
	}
}

func TestPermalinkIsOfTheReleaseAndAbsoluteWhereTheBaseIsKnown(t *testing.T) {
	for _, c := range []struct {
		base  string
		issue record.Issue
		lang  lang.Lang
		want  string
	}{
		{"", unreleased, lang.Chinese, "/figures/high-tech-firms/"},
		{"", second, lang.English, "/en/figures/high-tech-firms/v/2/"},
		{"https://example.gov.cn/report/", first, lang.Chinese, "https://example.gov.cn/report/figures/high-tech-firms/v/1/"},
	} {
		s := report()
		s.Report.Base = c.base
		got := rows(t, download.FigureCSV(s, &s.Figures[0], c.issue, c.lang, nil))[0]["permalink"]
		if got != c.want {
			t.Errorf("the permalink is %s, want %s", got, c.want)
		}
	}
}

func TestARowTellsTheNewestCorrectionThatItsReleaseKnows(t *testing.T) {
	s := report()
	for _, c := range []struct {
		issue      record.Issue
		date, from string
	}{
		{first, "2026-10-01", "160"},
		{second, "2026-12-01", "164"},
		{unreleased, "2026-12-01", "164"},
	} {
		for name, file := range map[string][]byte{
			"figure": download.FigureCSV(s, &s.Figures[0], c.issue, lang.Chinese, corrections()),
			"chart":  download.ChartCSV(s, &s.Charts[0], c.issue, lang.Chinese, corrections()),
		} {
			for _, row := range rows(t, file) {
				date, from := "", ""
				if row["period"] == "2025" && row["indicator"] == "high-tech-firms" {
					date, from = c.date, c.from
				}
				if row["corrected_on"] != date || row["previous_value"] != from {
					t.Errorf("%s of release %d says of %s %s: corrected on %q from %q, want %q from %q",
						name, c.issue.Number, row["measure"], row["period"], row["corrected_on"], row["previous_value"], date, from)
				}
			}
		}
	}
}

func TestOfTwoCorrectionsOnOneDayTheRowTellsTheOneThatEndsAtItsNumber(t *testing.T) {
	s := report()
	day := []download.Correction{
		{Figure: "high-tech-firms", Period: "2025", Old: "160", New: "164", Date: "2026-12-01", Kind: "revision", Release: 1},
		{Figure: "high-tech-firms", Period: "2025", Old: "164", New: "165", Date: "2026-12-01", Kind: "correction", Release: 1},
	}
	for range 2 {
		if got := rows(t, download.FigureCSV(s, &s.Figures[0], first, lang.Chinese, day))[1]["previous_value"]; got != "164" {
			t.Errorf("the previous value is %q", got)
		}
		slices.Reverse(day)
	}
}

func TestALaterCorrectionChangesNoFileOfAnEarlierRelease(t *testing.T) {
	s := report()
	early := corrections()[:1]
	for name, made := range everything(t, s, first, lang.Chinese) {
		if name == "all.xlsx" || name == "all.zip" {
			continue // of what stands now
		}
		if !bytes.Equal(made, everythingOf(t, s, first, lang.Chinese, early)[name]) {
			t.Errorf("%s of the first release knows of a correction that came later", name)
		}
	}
}

func TestReleaseOfTheWholeIsThatOfEachFigure(t *testing.T) {
	s := report()
	for _, row := range rows(t, download.AllCSV(s, mixed, lang.Chinese, nil)) {
		want := map[string]string{"high-tech-firms": "2026-12", "group-output": ""}[row["indicator"]]
		if row["release"] != want {
			t.Errorf("%s is of the release %q, want %q", row["indicator"], row["release"], want)
		}
	}
}
