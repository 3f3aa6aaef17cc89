package main

import (
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"zonepress/internal/lang"
	"zonepress/internal/message"
	"zonepress/internal/source"
)

// The real report's folder, seen from this package.
const realSite = "../.."

// mistake is one slip of an author's hand in the real report.
type mistake struct {
	name     string
	file     string
	old, new string // the text that is replaced, once
	want     string // the place and code of the problem it must end in
}

var mistakes = []mistake{
	{"an unknown key", "data/indicators/talent-fund.yaml", "direction:", "directoin:", "data/indicators/talent-fund.yaml:*:1 unknown-key-near"},
	{"a missing key", "data/indicators/little-giants.yaml", "kind: stock\n", "", "data/indicators/little-giants.yaml:*:* missing-key"},
	{"a wrong word", "data/indicators/valid-patents.yaml", "kind: stock", "kind: stocks", "data/indicators/valid-patents.yaml:*:7 unknown-word-near"},
	{"a number with its unit", "data/indicators/electronics-growth.yaml", "value: 30.7", "value: 30.7%", "data/indicators/electronics-growth.yaml:*:* *"},
	{"a duplicate id", "data/indicators/automobile-growth.yaml", "id: automobile-growth", "id: electronics-growth", "* duplicate-id"},
	{"an id that is no id", "data/indicators/talent-apartment-residents.yaml", "id: talent-apartment-residents", "id: 人才公寓", "data/indicators/talent-apartment-residents.yaml:1:5 *"},
	{"a period that is none", "data/indicators/ip-pledge-firms.yaml", "period: plan-14", "period: 十四五", "data/indicators/ip-pledge-firms.yaml:*:* *period*"},
	{"an unknown source", "data/indicators/unicorn-subsidiaries.yaml", "source: press-2026", "source: press-2025", "data/indicators/unicorn-subsidiaries.yaml:*:9 no-such-source-near"},
	{"a share over one hundred", "data/indicators/key-industries-share.yaml", "value: 57.1", "value: 157.1", "data/indicators/key-industries-share.yaml:*:* share-outside"},
	{"an expression that is none", "data/indicators/high-tech-firms.yaml", "base(high-tech-firms@2025, ", "base(high-tech-firms@2025 ", "data/indicators/high-tech-firms.yaml:*:* expression-*"},
	{"a chart of unknown figures", "data/charts/specialised-firms.yaml", "little-giants@2025", "small-giants@2025", "data/charts/specialised-firms.yaml:*:* unknown-figure"},
	{"a typed number that the data deny", "content/zh/14th/industry.md", "[30.7%](fig:electronics-growth@2025)", "[37.0%](fig:electronics-growth@2025)", "content/zh/14th/industry.md:*:* typed-differs-value"},
	{"a sign that the data deny", "content/zh/overview.md", "](fig:industrial-growth@2025)", "](fig:industrial-growth.change)", "content/zh/overview.md:*:* *"},
	{"a number that its claim denies", "data/indicators/key-industries-lead.yaml", "value: 11.4", "value: 11.9", "data/claims/industry.yaml:*:* claim-fails"},
	{"growth that no whole number gives", "data/indicators/valid-patents.yaml", "value: 233.8", "value: 233.87", "data/claims/innovation.yaml:*:* claim-no-whole-base"},
	{"a claim about an unknown figure", "data/claims/industry.yaml", "pull: top-groups-pull@2025", "pull: top-group-pull@2025", "data/claims/industry.yaml:*:* unknown-figure"},
	{"an unknown figure", "content/en/14th/innovation.md", "fig:valid-patents@2025", "fig:valid-patent@2025", "content/en/14th/innovation.md:*:* unknown-figure"},
	{"an unknown chart", "content/zh/14th/innovation.md", "(chart:patents)", "(chart:patent)", "content/zh/14th/innovation.md:*:* unknown-chart"},
	{"raw HTML", "content/zh/15th/industry.md", "\n\n", "\n\n<font color=red>重要</font>\n\n", "content/zh/15th/industry.md:*:* markdown-raw-html"},
	{"an unknown section", "content/zh/index.md", "page:overview", "page:overveiw", "content/zh/index.md:*:* unknown-page"},
	{"a front matter without a title", "content/en/about.md", "title:", "titel:", "content/en/about.md:2:1 unknown-key-near"},
	{"another year in the English edition", "content/en/14th/index.md", "[0.8 percentage points](fig:advanced-manufacturing-share.change@2024..2025)", "[66.9%](fig:advanced-manufacturing-share@2024)", "content/en/14th/index.md:*:* counterpart-differs"},
	{"a number that the English edition omits", "content/en/14th/index.md", "[CNY 5.879 billion](fig:ip-pledge-financing@plan-14)", "a large sum", "content/zh/14th/index.md:20:* counterpart-missing"},
	{"another indicator in the English edition", "content/en/14th/industry.md", "grew by [9.1%](fig:industrial-growth@2025) on", "grew by [13%](fig:industrial-growth-average@plan-14) on", "content/en/14th/industry.md:*:* counterpart-differs"},
	{"a chart that the Chinese edition omits", "content/zh/overview.md", "](chart:growth-gap)", "](chart:growth-by-industry)", "content/en/overview.md:*:* counterpart-chart"},
	{"a heading that is not named as in Chinese", "content/en/14th/business-environment.md", "{#talent}", "{#people}", "content/en/14th/business-environment.md:31:* counterpart-heading-id"},
}

// apply makes the mistake in a copy of the report's files.
func (m mistake) apply(t *testing.T, site fstest.MapFS) {
	t.Helper()
	file, ok := site[m.file]
	if !ok {
		t.Fatalf("%s: there is no %s", m.name, m.file)
	}
	text := string(file.Data)
	if !strings.Contains(text, m.old) {
		t.Fatalf("%s: %s has no %q", m.name, m.file, m.old)
	}
	site[m.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, m.old, m.new, 1))}
}

// copyOfRealSite reads the real report's content/ and data/ into memory.
func copyOfRealSite(t *testing.T) fstest.MapFS {
	t.Helper()
	root, site := os.DirFS(realSite), fstest.MapFS{}
	for _, dir := range []string{"content", "data"} {
		err := fs.WalkDir(root, dir, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(root, name)
			site[name] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return site
}

// faults are the errors and warnings of a site, as "place code".
func faults(site fs.FS) ([]string, []source.Problem) {
	var list source.List
	read(site, "", &list)
	var lines []string
	var problems []source.Problem
	for _, p := range list.Sorted() {
		if p.Severity != source.SeverityNote {
			lines = append(lines, fmt.Sprintf("%s %s", p.Pos, p.Code))
			problems = append(problems, p)
		}
	}
	return lines, problems
}

func TestTheRealReportIsWithoutFault(t *testing.T) {
	if lines, _ := faults(copyOfRealSite(t)); len(lines) > 0 {
		t.Errorf("the real report has problems:\n%s", strings.Join(lines, "\n"))
	}
}

func TestEachMistakeIsToldWithItsPlace(t *testing.T) {
	for _, m := range mistakes {
		t.Run(m.name, func(t *testing.T) {
			site := copyOfRealSite(t)
			m.apply(t, site)
			lines, problems := faults(site)
			if !slices.ContainsFunc(lines, func(line string) bool { return matches(m.want, line) }) {
				t.Errorf("want %s, got:\n%s", m.want, strings.Join(lines, "\n"))
			}
			inWords(t, problems)
		})
	}
}

func TestAllMistakesTogetherAreToldAtOnce(t *testing.T) {
	site := copyOfRealSite(t)
	for _, m := range mistakes {
		m.apply(t, site)
	}
	lines, problems := faults(site)
	for _, m := range mistakes {
		if !slices.ContainsFunc(lines, func(line string) bool { return matches(m.want, line) }) {
			t.Errorf("%s: no %s among:\n%s", m.name, m.want, strings.Join(lines, "\n"))
		}
	}
	inWords(t, problems)
}

// inWords holds that every problem has a message in both languages with no
// blank left open.
func inWords(t *testing.T, problems []source.Problem) {
	t.Helper()
	for _, p := range problems {
		for _, l := range lang.All() {
			text := message.Of(p, l)
			if text.What == p.Code || text.Hint == "" || strings.ContainsAny(text.What, "{") && !strings.Contains(text.What, "{#") {
				t.Errorf("%s %s in %s: %q, %q", p.Pos, p.Code, l, text.What, text.Hint)
			}
		}
	}
}

// matches holds a line against a pattern in which * stands for anything.
func matches(pattern, line string) bool {
	parts := strings.Split(pattern, "*")
	if !strings.HasPrefix(line, parts[0]) {
		return false
	}
	line = line[len(parts[0]):]
	for _, part := range parts[1:] {
		i := strings.Index(line, part)
		if i < 0 {
			return false
		}
		line = line[i+len(part):]
	}
	return strings.HasSuffix(pattern, "*") || line == ""
}
