package search

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

var site = Site{Index: "search/index.js", Folder: "assets/search/zh", Script: "assets/search-shards.js", Kinds: []string{"指标", "图表"}}

// emitted are the files of an index by path.
func emitted(t testing.TB, entries []Entry) map[string]string {
	t.Helper()
	b := NewBuilder()
	for _, e := range entries {
		b.Add(e)
	}
	files := map[string]string{}
	if err := b.Emit(site, func(path string, data []byte) error {
		if _, twice := files[path]; twice {
			t.Errorf("%s is emitted twice", path)
		}
		files[path] = string(data)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return files
}

// argument is what the script of a file adds, which is JSON.
func argument(t testing.TB, path, file string) (name string, value json.RawMessage) {
	t.Helper()
	inner, ok := strings.CutPrefix(file, callOfFiles)
	inner, end := strings.CutSuffix(inner, ");\n")
	var both []json.RawMessage
	if err := json.Unmarshal([]byte("["+inner+"]"), &both); err != nil || !ok || !end || len(both) != 2 {
		t.Fatalf("%s is no call with a name and JSON: %v\n%.200s", path, err, file)
	}
	if err := json.Unmarshal(both[0], &name); err != nil {
		t.Fatal(err)
	}
	return name, both[1]
}

// many are so many entries, all different.
func many(n int) []Entry {
	words := []string{"工业", "增加值", "专利", "企业", "融资", "人才", "公寓", "研发", "出口", "能耗"}
	var all []Entry
	for i := range n {
		a, b, c := words[i%10], words[i/10%10], words[i/100%10]
		all = append(all, Entry{Address: fmt.Sprintf("figures/f%d/", i), Title: a + b + c + "指标", Other: fmt.Sprintf("Figure %d", i),
			Text: "第" + fmt.Sprint(i) + "项：" + c + a + "的统计口径。", Values: []Value{{Text: fmt.Sprintf("%d.%d亿元", i, i%7), When: "2025年"}}})
	}
	return all
}

func TestASmallIndexIsOneFileWithAllEntries(t *testing.T) {
	files := emitted(t, []Entry{
		{Kind: 0, Address: "figures/firms/", Title: "高新技术企业数", Other: "High-tech firms", Text: "年末企业数。",
			Values: []Value{{Text: "165家", When: "2025年末"}, {Name: "增长率", Text: "35.24%", When: "2020—2025年"}}},
		{Kind: 1, Address: "charts/x/", Title: `a "quoted" <script> \ title`},
	})
	if len(files) != 1 {
		t.Fatalf("%d files", len(files))
	}
	name, value := argument(t, site.Index, files[site.Index])
	var index struct {
		Root, Pinyin string
		Kinds        []string
		Entries      [][]any
	}
	if err := json.Unmarshal(value, &index); err != nil {
		t.Fatal(err)
	}
	if name != "index" || !slices.Equal(index.Kinds, site.Kinds) {
		t.Errorf("%s has the kinds %v", name, index.Kinds)
	}
	if got := fmt.Sprint(index.Entries); got != `[[0 figures/firms/ 高新技术企业数 High-tech firms  年末企业数。 [165家 2025年末] [35.24% 2020—2025年 增长率]] [1 charts/x/ a "quoted" <script> \ title]]` {
		t.Errorf("entries: %s", got)
	}
	if strings.Contains(files[site.Index], "<script") {
		t.Error("a tag can be read out of the file")
	}
	for _, spelt := range []string{"gao高", "qi企", "ye业"} {
		if !strings.Contains(index.Pinyin, spelt) {
			t.Errorf("pinyin lacks %s: %s", spelt, index.Pinyin)
		}
	}
}

// large is what the first file of a large index tells.
type large struct {
	Folder, Script string
	Shards         int
	Firsts         []int
}

func TestALargeIndexIsPartedSoThatEveryEntryAndTermIsFound(t *testing.T) {
	entries := many(3000)
	files := emitted(t, entries)
	_, value := argument(t, site.Index, files[site.Index])
	var index large
	if err := json.Unmarshal(value, &index); err != nil {
		t.Fatal(err)
	}
	if index.Script != site.Script || index.Shards < 2 || len(index.Firsts) < 2 || !strings.HasPrefix(index.Folder, site.Folder+"-") {
		t.Fatalf("%+v", index)
	}
	if len(files) != 1+index.Shards+len(index.Firsts) {
		t.Errorf("%d files for %d shards and %d pieces", len(files), index.Shards, len(index.Firsts))
	}
	next := 0
	for i := range index.Firsts {
		path := fmt.Sprintf("%se%d.js", index.Folder, i)
		_, value := argument(t, path, files[path])
		var rows [][]any
		if err := json.Unmarshal(value, &rows); err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			if row[1] != entries[next].Address {
				t.Fatalf("entry %d is %v", next, row)
			}
			next++
		}
	}
	if next != len(entries) {
		t.Errorf("%d entries of %d", next, len(entries))
	}
	for _, term := range []string{"企业", "亿元", "1234.2", "=" + entries[77].Title, "^f", "~zb"} {
		path := fmt.Sprintf("%st%d.js", index.Folder, shardOf(term, index.Shards))
		_, value := argument(t, path, files[path])
		var lines string
		if err := json.Unmarshal(value, &lines); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains("\n"+lines, "\n"+term+" ") {
			t.Errorf("%s does not stand in its shard", term)
		}
	}
}

func TestTheSameEntriesMakeTheSameFiles(t *testing.T) {
	first, second := emitted(t, many(3000)), emitted(t, many(3000))
	if !maps.Equal(first, second) {
		t.Error("two indexes of the same entries differ")
	}
	changed := many(3000)
	changed[2999].Text += "改"
	for path := range emitted(t, changed) {
		if _, same := first[path]; same && path != site.Index {
			t.Errorf("%s keeps its address though the index changed", path)
		}
	}
}

// numbersOf reads postings back.
func numbersOf(gaps []byte) []int {
	var numbers []int
	next, gap := 0, 0
	for _, c := range gaps {
		if c >= moreDigits {
			gap = gap*32 + int(c-moreDigits)
			continue
		}
		gap = gap*32 + int(c-lastDigit)
		numbers = append(numbers, next+gap)
		next += gap + 1
		gap = 0
	}
	return numbers
}

func FuzzPostings(f *testing.F) {
	f.Add([]byte{0, 1, 31, 32, 255, 7})
	f.Fuzz(func(t *testing.T, steps []byte) {
		var p postings
		var want []int
		number := 0
		for _, step := range steps {
			number += int(step) * int(step)
			p.add(number)
			if len(want) < mostEntries && (len(want) == 0 || want[len(want)-1] != number) {
				want = append(want, number)
			}
		}
		if got := numbersOf(p.gaps); !slices.Equal(got, want) {
			t.Errorf("wrote %v, read %v", want, got)
		}
		if bytes.ContainsAny(p.gaps, "\"\\! \n") {
			t.Errorf("%q cannot stand in a string", p.gaps)
		}
	})
}

func TestATermOfMoreEntriesThanAnybodyReadsIsCut(t *testing.T) {
	var p postings
	for i := range mostEntries {
		p.add(i)
	}
	p.add(mostEntries - 1) // has it already
	if p.cut {
		t.Error("cut though all entries stand there")
	}
	p.add(mostEntries)
	if !p.cut || p.count != mostEntries {
		t.Errorf("cut: %v, entries: %d", p.cut, p.count)
	}
}

// FuzzAppendQuoted holds what is written against the standard library's reader.
func FuzzAppendQuoted(f *testing.F) {
	f.Add("a\"b\\c\n<\u2028\ufffd高")
	f.Fuzz(func(t *testing.T, text string) {
		written := appendQuoted(nil, text)
		var read string
		if err := json.Unmarshal(written, &read); err != nil {
			t.Fatalf("%q: %v", written, err)
		}
		if want := strings.ToValidUTF8(text, "\ufffd"); strings.ReplaceAll(read, "\ufffd", "") != strings.ReplaceAll(want, "\ufffd", "") {
			t.Errorf("wrote %q, read %q", want, read)
		}
		if bytes.ContainsAny(written[1:len(written)-1], "<\u2028\u2029\n") {
			t.Errorf("%q has what a script may not have", written)
		}
	})
}

func TestInitialsGoOverWhatHasNoReading(t *testing.T) {
	b := NewBuilder()
	b.Add(Entry{Title: "“3+1”主导 产业"})
	for term, want := range map[string]bool{"~zd": true, "~dc": true, "~cy": true, "~zc": false} {
		if _, has := b.terms.words[term]; has != want {
			t.Errorf("%s: %v", term, has)
		}
	}
}

func BenchmarkIndexOf10000(b *testing.B) {
	entries := many(10000)
	b.ReportAllocs()
	for b.Loop() {
		emitted(b, entries)
	}
}
