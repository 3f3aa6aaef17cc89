package validators

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/search"
)

// largeQuery is what a query may cost in a report of 10,000 pages, compressed.
const largeQuery = 200_000

// query is a case of search.mjs.
type query struct {
	Folder, Index, Question string
	Fresh                   bool
	Fold                    []string `json:",omitempty"`
}

// searched is what a reader gets to see, and what was loaded for it.
type searched struct {
	Hits []struct {
		Kind, Address, Title, Value string
		Worth                       float64
		Marked                      []string
	}
	Count int
	More  bool
	Near  []string
	Loads []string
}

func (f searched) addresses() []string {
	var all []string
	for _, h := range f.Hits {
		all = append(all, h.Address)
	}
	return all
}

// indexed writes the index of some entries below a folder.
func indexed(t testing.TB, entries []search.Entry) string {
	t.Helper()
	folder := t.TempDir()
	b := search.NewBuilder()
	for _, e := range entries {
		b.Add(e)
	}
	err := b.Emit(search.Site{Index: "search/index.js", Folder: "assets/search/zh", Script: "assets/search-shards.js",
		Kinds: []string{"figure", "chart", "page", "heading", "source", "method", "release", "passage"}}, func(path string, data []byte) error {
		name := filepath.Join(folder, path)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		return os.WriteFile(name, data, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

// askSearch puts questions to the scripts, each as to a page just opened.
func askSearch(t testing.TB, folder string, questions ...string) []searched {
	t.Helper()
	var cases []query
	for _, q := range questions {
		cases = append(cases, query{Folder: folder, Index: "search/index.js", Question: q, Fresh: true})
	}
	var all []searched
	for i, a := range ask[searched](t, "search.mjs", cases) {
		if a.Error != "" {
			t.Fatalf("%s: %s", questions[i], a.Error)
		}
		all = append(all, a.Value)
	}
	return all
}

func TestBothHalvesOfTheSearchFoldAlike(t *testing.T) {
	data, err := os.ReadFile("../search/testdata/fold.json")
	if err != nil {
		t.Fatal(err)
	}
	var table []struct {
		Text, Folded string
		Runs         []string
	}
	if err := json.Unmarshal(data, &table); err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, row := range table {
		texts = append(texts, row.Text)
	}
	folder := indexed(t, nil)
	folded := ask[[][2]any](t, "search.mjs", []query{{Folder: folder, Index: "search/index.js", Fold: texts}})[0]
	if folded.Error != "" || len(folded.Value) != len(table) {
		t.Fatalf("%d of %d texts: %s", len(folded.Value), len(table), folded.Error)
	}
	for i, row := range table {
		if got := fmt.Sprint(folded.Value[i]); got != fmt.Sprint([]any{row.Folded, row.Runs}) {
			t.Errorf("%q: the script has %s, the build %s %v", row.Text, got, row.Folded, row.Runs)
		}
	}
}

func TestTheSearchPutsFirstWhatIsMeant(t *testing.T) {
	folder := indexed(t, []search.Entry{
		{Kind: 0, Address: "valid", Title: "有效发明专利数", Other: "Valid invention patents", Text: "年末有效的发明专利。", Values: []search.Value{{Text: "1729件", When: "2025年末"}}},
		{Kind: 0, Address: "firms", Title: "高新技术企业数", Other: "High-tech enterprises", Text: "年末企业数。", Values: []search.Value{{Text: "165家", When: "2025年末"}, {Name: "增长率", Text: "35.24%", When: "2020—2025年"}}},
		{Kind: 0, Address: "pledge", Title: "知识产权质押融资金额", Text: "五年合计。", Values: []search.Value{{Text: "58.79亿元", When: "“十四五”"}}},
		{Kind: 1, Address: "chart", Title: "高新技术企业由122家增加到165家", Text: "企业数。"},
		{Kind: 3, Address: "heading", Title: "发明专利", Where: "科技创新"},
		{Kind: 7, Address: "passage", Where: "科技创新 › 发明专利", Text: "发明专利增加到1729件，融资58.790万元。"},
	})
	tests := []struct {
		question string
		first    []string // addresses, in order
	}{
		{"发明专利", []string{"valid", "heading", "passage"}},
		{"高新技术企业", []string{"firms", "chart"}},
		{"高企", []string{"firms", "chart"}},      // as it is called for short
		{"gxjsqys", []string{"firms"}},          // initials
		{"gaoxinjishu", []string{"firms"}},      // full pinyin
		{"zhishichanquan", []string{"pledge"}},  //
		{"58.79", []string{"pledge"}},           // and not 58.790
		{"35.24%", []string{"firms"}},           // a measure
		{"1,729", []string{"valid", "passage"}}, // as English writes it
		{"patent", []string{"valid"}},           // the other language
		{"enterprise", []string{"firms"}},       // a word's beginning
		{"高新技术企业 2025年末", []string{"firms"}},    // with a period
		{"high-tech enterprises", []string{"firms"}},
		{"58.7", []string{"pledge"}}, // not yet typed to the end
	}
	var questions []string
	for _, test := range tests {
		questions = append(questions, test.question)
	}
	for i, answer := range askSearch(t, folder, questions...) {
		got := answer.addresses()
		if len(got) < len(tests[i].first) || !slices.Equal(got[:len(tests[i].first)], tests[i].first) {
			t.Errorf("%s finds %v, not first %v", tests[i].question, got, tests[i].first)
		}
	}
	for i, answer := range askSearch(t, folder, "绝无此词", "zzzqx", "58.8", "。", "   ") {
		if answer.Count != 0 {
			t.Errorf("nonsense %d finds %v", i, answer.addresses())
		}
	}
	if near := askSearch(t, folder, "有效发明专刊数")[0].Near; len(near) == 0 || near[0] != "有效发明专利数" {
		t.Errorf("a slip of the pen leads to %v", near)
	}
}

// pages10000 are entries as a site of 10,000 pages has them: 5,000 figures and
// as many pages, with passages of some length.
func pages10000() []search.Entry {
	subjects := []string{"规模以上工业增加值", "高新技术企业", "有效发明专利", "知识产权质押融资", "固定资产投资", "进出口总额", "研发经费投入", "单位能耗", "税收收入", "新增就业人数"}
	areas := []string{"清城", "清新", "英德", "连州", "佛冈", "阳山", "连山", "连南", "广清", "龙塘", "石角", "源潭", "飞来峡", "太和", "横荷", "洲心", "东城", "凤城", "沙田", "百嘉", "银盏", "雄兴", "嘉福", "长隆", "莲湖"}
	var all []search.Entry
	for i := range 5000 {
		title := fmt.Sprintf("%s%s（第%d类）", areas[i%25], subjects[i/25%10], i/250)
		all = append(all, search.Entry{Address: fmt.Sprintf("figures/f%d/", i), Title: title, Other: fmt.Sprintf("Indicator %d of area %d", i, i%25),
			Text: fmt.Sprintf("%s的统计范围是第%d号目录所列的单位，按年度汇总，口径与上年一致。", title, i*7919%5000), Values: []search.Value{{Text: fmt.Sprintf("%d.%02d亿元", i%997, i%89), When: fmt.Sprintf("%d年", 2000+i%25)}}})
	}
	for i := range 5000 {
		all = append(all, search.Entry{Kind: 2, Address: fmt.Sprintf("pages/p%d/", i), Title: fmt.Sprintf("%s产业发展概况之%d", areas[i%25], i),
			Text: fmt.Sprintf("本页说明%s第%d号园区的%s，编号%d，与%s一并公布。", areas[i*3%25], i, subjects[i%10], i*31, subjects[(i+3)%10])})
	}
	return all
}

// packed is the sum of what files weigh, each compressed by itself.
func packed(t testing.TB, names ...string) int {
	t.Helper()
	total := 0
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		if _, err := w.Write(data); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		total += b.Len()
	}
	return total
}

// scripts are the theme's scripts of the search.
func searchScripts() []string {
	var names []string
	for _, name := range []string{"search.js", "search-page.js", "search-shards.js"} {
		names = append(names, filepath.Join("../../templates/assets/js", name))
	}
	return names
}

func TestALargeSiteIsSearchedWithoutLoadingIt(t *testing.T) {
	entries := pages10000()
	folder := indexed(t, entries)
	questions := []string{"清城高新技术企业", "飞来峡 单位能耗", "qchgxjsqy", "税收", "996.17", "编号154969", "indicator 4321", "第4999号目录", "龙塘", "企业", "莲湖产业发展概况之4999", "csshouru"}
	heaviest, which := 0, ""
	for i, answer := range askSearch(t, folder, questions...) {
		q := questions[i]
		var loaded []string
		for _, at := range answer.Loads {
			if !strings.HasSuffix(at, "search-shards.js") {
				loaded = append(loaded, filepath.Join(folder, at))
			}
		}
		if weight := packed(t, append(loaded, searchScripts()...)...); weight > heaviest {
			heaviest, which = weight, q
		}
		if q == "csshouru" || q == "qchgxjsqy" { // of words that nobody has titles of: held below
			continue
		}
		want := containing(entries, q)
		if len(want) == 0 {
			t.Fatalf("no entry has %s", q)
		}
		if answer.Count == 0 || !slices.Contains(want, answer.Hits[0].Address) {
			t.Errorf("%s: first is %v, one of %d was wanted", q, answer.addresses()[:min(3, answer.Count)], len(want))
		}
		for _, h := range answer.Hits {
			if h.Worth > 60 && !slices.Contains(want, h.Address) {
				t.Errorf("%s finds %s, %q", q, h.Address, h.Title)
			}
		}
		if answer.Count < len(want) && !answer.More {
			t.Errorf("%s: %d of %d, and it does not say that there are more", q, answer.Count, len(want))
		}
	}
	t.Logf("heaviest query: %s, %d bytes of at most %d", which, heaviest, largeQuery)
	if heaviest > largeQuery {
		t.Errorf("%s loads %d bytes, more than %d", which, heaviest, largeQuery)
	}
	initials := askSearch(t, folder, "qcgxjsqy")[0] // 清城高新技术企业
	if initials.Count == 0 || !strings.HasPrefix(initials.Hits[0].Title, "清城高新技术企业") {
		t.Errorf("initials find %v", initials.addresses()[:min(3, initials.Count)])
	}
}

// containing are the addresses of the entries that have every word of a question
// in a text of theirs.
func containing(entries []search.Entry, question string) []string {
	var all []string
	for _, e := range entries {
		text := strings.ToLower(strings.Join([]string{e.Title, e.Other, e.Text}, "\n"))
		for _, v := range e.Values {
			text += "\n" + v.Text + " " + v.When
		}
		has := func(word string) bool { return strings.Contains(text, word) }
		if words := strings.Fields(question); !slices.ContainsFunc(words, func(w string) bool { return !has(w) }) {
			all = append(all, e.Address)
		}
	}
	return all
}
