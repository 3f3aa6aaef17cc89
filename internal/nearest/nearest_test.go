package nearest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestTheNamesThatWereMeant(t *testing.T) {
	ids := []string{"high-tech-firms", "high-value-patents", "valid-patents", "industrial-growth", "auto-growth", "ip-pledge-amount", "ip-pledge-firms"}
	titles := []string{"高新技术企业数", "高价值发明专利", "有效发明专利", "规模以上工业增加值", "规模以上工业增加值增速", "人才公寓"}
	for _, c := range []struct {
		want string
		have []string
		most int
		best string
	}{
		{"high-tech-firm", ids, 1, "high-tech-firms"},
		{"hihg-tech-firms", ids, 1, "high-tech-firms"},
		{"High_Tech Firms", ids, 1, "high-tech-firms"},
		{"ｈｉｇｈ－ｔｅｃｈ－ｆｉｒｍｓ", ids, 1, "high-tech-firms"},
		{"hightechfirms", ids, 1, "high-tech-firms"},
		{"patents", ids, 3, "valid-patents high-value-patents"},
		{"ip-pledge", ids, 3, "ip-pledge-firms ip-pledge-amount"},
		{"ip-pledge-frims", ids, 2, "ip-pledge-firms"},
		{"industrial-growth-rate", ids, 3, "industrial-growth"},
		{"高新技术企业", titles, 3, "高新技术企业数"},
		{"高新企业数", titles, 1, "高新技术企业数"},
		{"有效发名专利", titles, 1, "有效发明专利"},
		{"专利", titles, 3, "有效发明专利 高价值发明专利"},
		{"规上工业增加值", titles, 1, "规模以上工业增加值"},
		{"人才公萬", titles, 3, "人才公寓"},
		{"water-quality", ids, 3, ""},
		{"水质", titles, 3, ""},
		{"", ids, 3, ""},
		{"a", []string{"b", "", "ab"}, 3, "ab"},
		{"ids", ids, 3, ""},
		{"firms", ids, 0, ""},
	} {
		if got := strings.Join(Names(c.want, c.have, c.most), " "); got != c.best {
			t.Errorf("%q: %q, want %q", c.want, got, c.best)
		}
	}
}

func TestTheOrderOfTheNamesDoesNotMatter(t *testing.T) {
	have := []string{"figure-b", "figure-a", "figure-c", "figure-a", "figures"}
	want := []string{"figure-a", "figure-b", "figure-c"}
	for range 20 {
		rand.Shuffle(len(have), func(i, j int) { have[i], have[j] = have[j], have[i] })
		before := slices.Clone(have)
		if got := Names("figure-x", have, 3); !slices.Equal(got, want) {
			t.Fatalf("%q gives %q", have, got)
		}
		if !slices.Equal(have, before) {
			t.Fatal("the names were changed")
		}
	}
}

// FuzzTheBandFindsTheDistance compares the band with the whole table.
func FuzzTheBandFindsTheDistance(f *testing.F) {
	for _, pair := range [][2]string{{"abcd", "abdc"}, {"高新企业", "高新技术企业"}, {"kitten", "sitting"}, {"", "a"}, {"ca", "abc"}, {"aaaa", "a"}} {
		f.Add(pair[0], pair[1], 3)
	}
	f.Fuzz(func(t *testing.T, a, b string, limit int) {
		if len(a) > 60 || len(b) > 60 || limit < 0 || limit > 20 {
			return
		}
		m := matcher{want: fold(nil, a), name: fold(nil, b)}
		want := wholeTable(m.want, m.name)
		for range 2 { // the second time with used rows
			got, ok := m.align(limit)
			if ok != (want <= limit) || ok && got != want {
				t.Fatalf("%q %q within %d: %d %v, want %d", a, b, limit, got, ok, want)
			}
		}
	})
}

func wholeTable(a, b []rune) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			switch {
			case i == 0 || j == 0:
				d[i][j] = i + j
				continue
			case a[i-1] == b[j-1]:
				d[i][j] = d[i-1][j-1]
			default:
				d[i][j] = 1 + min(d[i-1][j-1], d[i-1][j], d[i][j-1])
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

func BenchmarkFiveThousandNames(b *testing.B) {
	words := []string{"industry", "growth", "patent", "firm", "export", "talent", "green", "share", "output"}
	var ids, titles []string
	for i := range 5000 {
		ids = append(ids, fmt.Sprintf("%s-%s-%d", words[i%9], words[i/9%9], i))
		titles = append(titles, fmt.Sprintf("规模以上%c%c业增加值%c", 0x4e00+i%977, 0x4e00+i%31, 0x4e00+i%7))
	}
	for name, c := range map[string]struct {
		want string
		have []string
	}{"ids": {"industry-grwoth-17", ids}, "titles": {"规模以上工业增值", titles}} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Names(c.want, c.have, 3)
			}
		})
	}
}
