package quantity

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func BenchmarkParse(b *testing.B) {
	texts := []string{"58.79亿元", "165家", "35.24%", "11.4个百分点", "一百六十五家", "CNY 5.879 billion"}
	b.ReportAllocs()
	for i := range b.N {
		if _, err := Parse(texts[i%len(texts)]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	data, err := os.ReadFile(filepath.Join("testdata", "articles.txt"))
	if err != nil {
		b.Fatal(err)
	}
	var text strings.Builder
	for text.Len() < 60000 { // 20,000 Chinese characters
		for line := range strings.Lines(string(data)) {
			sentence, _, _ := strings.Cut(line, " | ")
			text.WriteString(sentence)
		}
	}
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if len(Find(text.String())) == 0 {
			b.Fatal("nothing found")
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	typed, err := Parse("58.8亿元")
	published, err2 := Parse("58.79亿元")
	if err != nil || err2 != nil {
		b.Fatal(err, err2)
	}
	b.ReportAllocs()
	for b.Loop() {
		if Compare(typed, published) != agrees {
			b.Fatal("differs")
		}
	}
}

func BenchmarkChinese(b *testing.B) {
	v, u := New(5879, 2), ParseUnit("亿元")
	b.ReportAllocs()
	for b.Loop() {
		Chinese(v, u, Exact, Options{})
	}
}

func BenchmarkEnglish(b *testing.B) {
	v, u := New(5879, 2), ParseUnit("亿元")
	b.ReportAllocs()
	for b.Loop() {
		English(v, u, Noun{}, Exact, Options{})
	}
}

func BenchmarkIntervalDiv(b *testing.B) {
	pull, growth := New(107, 1).RoundingInterval(), New(91, 1).RoundingInterval()
	b.ReportAllocs()
	for b.Loop() {
		pull.Div(growth)
	}
}

// A page of a report: 650 characters with a few figures.
func BenchmarkFindInAPage(b *testing.B) {
	page := strings.Repeat("园区坚持把创新摆在发展全局的核心位置，一手抓平台建设，一手抓成果转化，进一步优化营商环境，推动产业链与创新链深度融合。", 10) +
		"截至2025年底，高新技术企业165家，较“十三五”末增长35.24%；质押融资58.79亿元。"
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		if n := len(Find(page)); n < 5 {
			b.Fatal(n)
		}
	}
}
