package genuine_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zonepress/internal/address"
	"zonepress/internal/genuine"
	"zonepress/internal/history"
	"zonepress/internal/lang"
	"zonepress/internal/record"
	"zonepress/internal/site"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestReportsOfEverySortOfFile(t *testing.T) {
	report := genuine.Report{Signed: genuine.Unsigned, Past: past(t, base)}
	list := listOf(t, files(t, base))
	for _, c := range handedIn(t, base) {
		if strings.HasSuffix(c.name, "q.png") {
			continue // looks as the others that are damaged
		}
		report.Files = append(report.Files, genuine.Checked{Name: c.name, Finding: genuine.Judge(c.name, c.data, list, report.Past)})
	}
	for _, l := range lang.All() {
		var text, program bytes.Buffer
		if err := report.WriteText(&text, l); err != nil {
			t.Fatal(err)
		}
		if err := report.WriteJSON(&program, l); err != nil {
			t.Fatal(err)
		}
		compare(t, "report."+string(l)+".txt", text.Bytes())
		compare(t, "report."+string(l)+".json", program.Bytes())
	}
}

// compare holds what was made against a golden file.
func compare(t *testing.T, name string, got []byte) {
	t.Helper()
	name = filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s: got\n%s", name, got)
	}
}

func TestAReportHoldsIfEveryFileAndTheListDo(t *testing.T) {
	mine, edited := genuine.Checked{Finding: genuine.Finding{Verdict: genuine.Genuine}}, genuine.Checked{Finding: genuine.Finding{Verdict: genuine.Altered}}
	for _, c := range []struct {
		signed genuine.Signed
		files  []genuine.Checked
		want   bool
	}{
		{genuine.Unsigned, []genuine.Checked{mine}, true},
		{genuine.ByKey, []genuine.Checked{mine, mine}, true},
		{genuine.ByOwnKey, []genuine.Checked{mine}, true},
		{genuine.Unchecked, []genuine.Checked{mine}, true},
		{genuine.Forged, []genuine.Checked{mine}, false},
		{genuine.Missing, []genuine.Checked{mine}, false},
		{genuine.ByKey, []genuine.Checked{mine, edited}, false},
	} {
		report := genuine.Report{Files: c.files, Signed: c.signed, Fingerprint: "f00d"}
		if report.Holds() != c.want {
			t.Errorf("%s: holds = %v", c.signed, !c.want)
		}
		for _, l := range lang.All() {
			var text strings.Builder
			if err := report.WriteText(&text, l); err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(strings.TrimSpace(text.String()), "\n")
			if last := lines[len(lines)-1]; len(last) < 20 || strings.Contains(last, "{") {
				t.Errorf("%s in %s: the report ends in %q", c.signed, l, last)
			}
		}
	}
}

func TestWithoutAHistoryTheReportSaysSo(t *testing.T) {
	published := files(t, base)
	finding := genuine.Judge("a.png", published["/charts/firms/v/1/firms.png"], listOf(t, published), nil)
	report := genuine.Report{Files: []genuine.Checked{{Name: "a.png", Finding: finding}}, Signed: genuine.Unsigned}
	var text, program strings.Builder
	if err := report.WriteText(&text, lang.English); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(text.String(), "  release 1\n  whether anything has changed since is not known") {
		t.Error(text.String())
	}
	if err := report.WriteJSON(&program, lang.English); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(program.String(), `"changed_since": null`) {
		t.Error(program.String())
	}
}

func TestSentencesSayWhatChangedAndWhy(t *testing.T) {
	value := func(text string) *record.Value {
		return &record.Value{Measure: "value", PeriodName: both("2025年末", "end of 2025"), Text: both(text+"家", text+" firms"), Status: "preliminary"}
	}
	growth := &record.Value{Measure: "growth", MeasureName: both("增速", "growth"), PeriodName: both("2020—2025年", "2020–2025"), Text: both("35.2%", "35.2%"), Status: "derived"}
	final := value("165")
	final.Status = "final"
	why := []*history.Correction{
		{Date: "2026-12-01", Kind: site.Erratum, Reason: both("漏计一家。", "One was missed.")},
		{Date: "2027-01-05", Kind: site.Revision, Reason: both("年报核定", "Annual report")},
	}
	title := both("企业数", "Firms")
	for _, c := range []struct {
		change history.Change
		zh, en string
	}{
		{history.Change{Kind: history.Number, Title: title, Old: value("165"), New: value("166"), Why: why},
			"企业数（2025年末）：165家 → 166家（2026-12-01 更正：漏计一家）（2027-01-05 修订：年报核定）",
			"Firms (end of 2025): 165 firms → 166 firms (2026-12-01 correction: One was missed) (2027-01-05 revision: Annual report)"},
		{history.Change{Kind: history.Number, Title: title, Old: growth, New: growth, Follows: true},
			"企业数，增速（2020—2025年）：35.2% → 35.2%（由于所依据的数字变动而变动）",
			"Firms, growth (2020–2025): 35.2% → 35.2% (because numbers that it rests on changed)"},
		{history.Change{Kind: history.Added, Title: title}, "企业数：新增", "Firms: added"},
		{history.Change{Kind: history.Added, Title: title, New: value("170")}, "企业数（2025年末）：新增 170家", "Firms (end of 2025): added 170 firms"},
		{history.Change{Kind: history.Withdrawn, Title: title, Reason: both("口径取消。", "No longer counted.")}, "企业数：撤回（口径取消）", "Firms: withdrawn (No longer counted)"},
		{history.Change{Kind: history.Withdrawn, Title: title, Old: value("165")}, "企业数（2025年末）：撤回 165家", "Firms (end of 2025): withdrawn 165 firms"},
		{history.Change{Kind: history.Renamed, Title: title, OldID: "companies", Thing: address.Figure("firms")}, "企业数：更名 companies → firms", "Firms: renamed companies → firms"},
		{history.Change{Kind: history.Status, Title: title, Old: value("165"), New: final}, "企业数（2025年末）：数据状态 初步核算 → 最终核实", "Firms (end of 2025): status preliminary → final"},
		{history.Change{Kind: history.Wording, Title: title, Field: "title", Was: both("企业", "Companies"), Is: title}, "企业数：名称 “企业” → “企业数”", "Firms: title “Companies” → “Firms”"},
		{history.Change{Kind: history.Wording, Title: title, Field: "note", Is: both("含分公司", "With branches")}, "企业数：说明 （无） → “含分公司”", "Firms: note (none) → “With branches”"},
		{history.Change{Kind: history.Wording, Title: title, Field: "scope", Was: both("全区", "Zone"), Is: both("全区", "Whole zone")},
			"企业数：统计口径（其他语言版）", "Firms: scope “Zone” → “Whole zone”"},
		{history.Change{Kind: history.Wording, Title: title, Field: "form"}, "企业数：图形有变动", "Firms: drawn in another form"},
	} {
		if got := genuine.Sentence(c.change, lang.Chinese); got != c.zh {
			t.Errorf("got  %s\nwant %s", got, c.zh)
		}
		if got := genuine.Sentence(c.change, lang.English); got != c.en {
			t.Errorf("got  %s\nwant %s", got, c.en)
		}
	}
}
