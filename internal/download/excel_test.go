package download_test

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/download"
)

// fields reads all fields of a CSV file, whatever their number in a row.
func fields(t *testing.T, file []byte) [][]string {
	t.Helper()
	r := csv.NewReader(bytes.NewReader(file))
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestExcelRunsNoTextAndKeepsNumbers(t *testing.T) {
	for _, c := range []struct{ field, want string }{
		{"165", "165"},
		{"-0.80", "-0.80"},
		{"35.240", "35.240"},
		{"高新技术企业数", "高新技术企业数"},
		{"a=b", "a=b"},
		{"/figures/x/", "/figures/x/"},
		{"", ""},
		{"=1+1", "'=1+1"},
		{"+86 10", "'+86 10"},
		{"-", "'-"},
		{"-1-2", "'-1-2"},
		{"-.5", "'-.5"},
		{"-5.", "'-5."},
		{"-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"},
		{"@SUM(A1)", "'@SUM(A1)"},
		{"\t=1", "'\t=1"},
		{"\n  =1", "'\n  =1"},
		{"　=1", "'　=1"},
		{"＝1＋1", "'＝1＋1"},
		{"－5℃", "'－5℃"},
		{`=HYPERLINK("http://a","b")`, `'=HYPERLINK("http://a","b")`},
	} {
		var file bytes.Buffer
		w := csv.NewWriter(&file)
		w.Write([]string{"first", c.field})
		w.Flush()
		excel := download.Excel(file.Bytes())
		plain, marked := bytes.CutPrefix(excel, []byte("\uFEFF"))
		if !marked {
			t.Fatalf("%q has no byte-order mark", excel)
		}
		if got := fields(t, plain)[0][1]; got != c.want {
			t.Errorf("%q became %q, want %q", c.field, got, c.want)
		}
	}
}

func TestExcelOfExcelIsTheSame(t *testing.T) {
	once := download.Excel([]byte("a,=b\r\n"))
	if twice := download.Excel(once); !bytes.Equal(once, twice) {
		t.Errorf("%q became %q", once, twice)
	}
}

func FuzzExcelRunsNothing(f *testing.F) {
	for _, seed := range []string{"a,b\r\n1,=2\r\n", `"x ""y""",-1`, "\"open", "a\"b,c\r\n\r\n=", "\uFEFFa"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		before := slices.DeleteFunc(fields(t, bytes.TrimPrefix(file, []byte("\uFEFF"))), func(row []string) bool {
			return len(row) == 1 && row[0] == "" // a row of one empty field is written as no row
		})
		after := fields(t, bytes.TrimPrefix(download.Excel(file), []byte("\uFEFF")))
		if len(before) != len(after) {
			t.Fatalf("%d rows became %d", len(before), len(after))
		}
		for n := range before {
			for at, field := range before[n] {
				got := after[n][at]
				if strings.ReplaceAll(got, "\r", "") != strings.ReplaceAll(field, "\r", "") && !strings.HasPrefix(got, "'") {
					t.Errorf("%q became %q", field, got)
				}
				if strings.HasPrefix(got, "=") || strings.HasPrefix(got, "@") || strings.HasPrefix(got, "+") {
					t.Errorf("%q would be run", got)
				}
			}
		}
	})
}
