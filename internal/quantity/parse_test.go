package quantity

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParseReadsTheWholeText(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"165", "165"}, {" 165家 ", "165 家"}, {"2025", "2025"}, {"12345", "12345"}, {"-1.6", "-1.6"}, {"十", "10"}, {"两", "2"}, {"一家", "1 家"},
		{"三大集团", "3 大"}, {"1个国家级平台", "1 个"}, {"165家高新技术企业", "165 家"}, {"165 high-tech enterprises", "165 家"}, {"28 drone certifications", "28 项"}, {"12 widgets", "12 widgets"},
		{"同比下降3.2%", "-3.2 % fall"}, {"降幅收窄0.5个百分点", "0.5 个百分点 narrow"}, {"翻一番", "1 番 rise"}, {"年均增长13%", "13 % rise"}, {"an increase of 9.1%", "9.1 % rise"},
		{"第2位", "ordinal 2"}, {"万亿级", "word 1 万亿"}, {"三分之二", "2/3 倍"}, {"ten", "10"}, {"ten months", "10 个月"}, {"RMB 5,000", "5000 元"},
	} {
		q, err := Parse(c.text)
		if err != nil {
			t.Errorf("Parse(%q): %v", c.text, err)
			continue
		}
		if got := strings.TrimPrefix(meaning(q), "["+q.Text+"] "); got != c.want {
			t.Errorf("Parse(%q) = %s, want %s", c.text, got, c.want)
		}
		if q.Text != strings.TrimSpace(c.text) || c.text[q.Start:q.End] != q.Text {
			t.Errorf("Parse(%q) gives the text %q at %d to %d", c.text, q.Text, q.Start, q.End)
		}
	}
}

func TestParseRefusesWhatIsNoNumber(t *testing.T) {
	for text, want := range map[string]Fault{
		"": NotANumber, "  ": NotANumber, "高新区": NotANumber, "XX家": NotANumber, "〇〇": TrailingText, "由负转正": NotANumber, "单位：万元": NotANumber,
		"2025年": NotOneNumber, "前三季度": NotOneNumber, "十四五": NotOneNumber, "3+1": NotOneNumber, "千家万户": NotOneNumber, "5G": NotOneNumber, "12345热线": NotOneNumber,
		"165家和54家": TrailingText, "35.24%的": TrailingText, "共有企业165家": LeadingText, "每万人": LeadingText, "下降至3.2%": LeadingText, "165，": TrailingText,
		strings.Repeat("9", 100): TooLong, strings.Repeat("1,", 1000): TooLong, "165企业": TrailingText,
	} {
		_, err := Parse(text)
		var fault *ParseError
		if !errors.As(err, &fault) || fault.Fault != want {
			t.Errorf("Parse(%.30q) = %v, want fault %d", text, err, want)
		}
	}
}

func TestIntervalOfAQuantity(t *testing.T) {
	for text, want := range map[string]string{
		"58.79亿元": "[5878500000, 5879500000)", "35.24%": "[35.235, 35.245)", "三成": "[25, 35)", "2‰": "[0.15, 0.25)", "下降3.2%": "(-3.25, -3.15]",
		"超100亿元": "(10000000000, +∞)", "6500万元以上": "[65000000, +∞)", "不足百家": "(−∞, 100)", "不超过3%": "(−∞, 3]", "近六成": "[55, 60)", "约60亿元": "[5500000000, 6500000000)",
		"480余人": "(480, 490)", "数十家": "[20, 100)", "12%～15%": "[11.5, 15.5)", "下降超3%": "(−∞, -3)", "减少了近50家": "(-50, -45]", "2.5倍": "[245, 255)", "CNY 5.879 billion": "[5878500000, 5879500000)",
	} {
		if got := parsed(t, text).Interval().String(); got != want {
			t.Errorf("%s is %s, want %s", text, got, want)
		}
	}
}

func TestGrowthOfAQuantity(t *testing.T) {
	for text, want := range map[string]string{
		"翻一番": "100", "翻两番": "300", "增长2.5倍": "250", "增长9.1%": "9.1", "下降3.2%": "-3.2", "2.5倍": "", "165家": "", "9.1%": "", "-2番": "", "99番": "",
	} {
		r, ok := parsed(t, text).Growth()
		if ok != (want != "") || ok && r.Cmp(rat(t, want)) != 0 {
			t.Errorf("%s grows by %v, %v; want %q", text, r, ok, want)
		}
	}
}

// base is the value in base units.
func base(q Quantity) Decimal { return q.Value.Shift(q.Unit.Scale()) }

func FuzzParseAndPrint(f *testing.F) {
	for _, s := range []string{"165家", "58.79亿元", "CNY 5.879 billion", "12%～15%", "近六成", "下降3.2%", "480余人", "数十家", "1亿2000万元", "翻两番", "百分之五点三", "三成五", "两年半", "5000万元/年", "-$5 million", "22微克/立方米", "dozens of firms", "1.5 m³", "3个多月"} {
		f.Add(s)
	}
	f.Fuzz(checkPrinting)
}

// checkPrinting says that what can be parsed is printed so that it parses to
// the same value.
func checkPrinting(t *testing.T, s string) {
	q, err := Parse(s)
	if err != nil {
		return
	}
	checkSpan(t, s, q)
	if q.Class != Number || q.Denominator > 0 || q.Qualifier == Several && q.Value.Sign() <= 0 {
		return
	}
	zh := q.Chinese(Options{Group: Commas})
	back, err := Parse(zh)
	if err != nil {
		if q.Unit.IsCount() || q.Unit.IsMoney() || q.Unit.IsPercent() || q.Unit.IsZero() {
			t.Errorf("%q prints as %q: %v", s, zh, err)
		}
		return
	}
	if base(back).Cmp(base(q)) != 0 || back.Qualifier != q.Qualifier || q.High != nil && back.High.Shift(back.Unit.Scale()).Cmp(q.High.Shift(q.Unit.Scale())) != 0 {
		t.Errorf("%q (%s) prints as %q, which is %s", s, meaning(q), zh, meaning(back))
	}
	if !(q.Unit.IsMoney() || q.Unit.IsPercent() || q.Unit.IsPoint()) || q.High != nil || q.Qualifier == Several || q.Unit.Per() != "" {
		return
	}
	en := q.English(Noun{}, Options{})
	if back, err = Parse(en); err != nil || base(back).Cmp(base(q)) != 0 || back.Qualifier.Broad() != q.Qualifier.Broad() {
		t.Errorf("%q (%s) prints as %q, which is %s, %v", s, meaning(q), en, meaning(back), err)
	}
}

// pieces are what numbers in prose are made of; put together at random they
// reach what random bytes never do.
var pieces = []string{
	"超", "近", "约", "不足", "下降", "增长", "降幅收窄", "每", "第", "前", "翻", "over ", "CNY ", "-", "−", "分别", "不超过", "从", "百分之", "RMB", "$", "up ", "nearly ",
	"1", "2", "5", "9", "10", "165", "58.79", "0.5", "1,729", "2025", "０", "３", "一", "两", "三", "五", "十", "百", "千", "万", "亿", "零", "〇", "点", "数", "几", "半", "成",
	"余", "多", "家", "个", "亿元", "万元", "元", "%", "％", "‰", "个百分点", "倍", "番", "年", "月", "日", "个月", "人", "件", "亩", "/年", "大", "级", "号", "季度", "平方公里", "千瓦",
	" ", "～", "—", "-", "至", "到", "、", "和", "，", "+", "×", ".", ",", "/", "（", "）", "“", "”", "以上", "左右", "以内", "有余", "分之", " million", " billion", " percent", " enterprises", " times", "bn", "th", "G",
}

func fromPieces(data []byte) string {
	var b strings.Builder
	for _, c := range data {
		b.WriteString(pieces[int(c)%len(pieces)])
	}
	return b.String()
}

func TestRandomPhrasesKeepTheirValue(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 100000 {
		data := make([]byte, 1+r.IntN(7))
		for i := range data {
			data[i] = byte(r.Uint32())
		}
		s := fromPieces(data)
		checkPrinting(t, s)
		checkFound(t, s)
		if t.Failed() {
			return
		}
	}
}

func FuzzPieces(f *testing.F) {
	f.Add([]byte{0, 28, 54, 56, 4, 29, 58})
	f.Fuzz(func(t *testing.T, data []byte) {
		s := fromPieces(data)
		checkPrinting(t, s)
		checkFound(t, s)
	})
}

func checkSpan(t *testing.T, s string, q Quantity) {
	t.Helper()
	if q.Start < 0 || q.End > len(s) || q.Start >= q.End || s[q.Start:q.End] != q.Text {
		t.Fatalf("%q stands at %d to %d of %q", q.Text, q.Start, q.End, s)
	}
	if !utf8.RuneStart(s[q.Start]) || q.End < len(s) && !utf8.RuneStart(s[q.End]) {
		t.Fatalf("%q begins or ends inside a character of %q", q.Text, s)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"“十四五”期间（2021—2025年），高新技术企业165家，较“十三五”末增长35.24%。", "国办发〔2017〕47号，GB/T 15835-2011，接12345平台", "up 9.1%, CNY 5.879 billion, two of 24/7, 5 August 2022", "1. 分别下降5.1%、6.2%和3至5年，近五年，前三季度，翻两番，半数以上", "https://a.b/2?c=3 v1.2.3 PM2.5 5G ①（一）图3", "百分之百分之一二三两三十百千万亿余几数半翻番"} {
		f.Add(s)
	}
	f.Fuzz(checkFound)
}

// checkFound says that spans are in order, apart, and between characters, and
// that what was found can be put to use.
func checkFound(t *testing.T, s string) {
	if !utf8.ValidString(s) {
		Find(s)
		return
	}
	last := 0
	for _, q := range Find(s) {
		checkSpan(t, s, q)
		if q.Start < last {
			t.Fatalf("%q at %d overlaps what ends at %d of %q", q.Text, q.Start, last, s)
		}
		last = q.End
		q.Interval()
		q.Chinese(Options{})
		q.English(Noun{}, Options{})
		q.Growth()
	}
}

func TestEveryArabicDigitIsFound(t *testing.T) {
	const text = "在2025年的第3次会议上，5G基站达1,729个，PM2.5为22，x=7；A4纸、B2B与3D：0.5‰、1/3、2:1、3-5-7，7％。"
	found := Find(text)
	for i, r := range text {
		if r < '0' || r > '9' {
			continue
		}
		inside := false
		for _, q := range found {
			inside = inside || q.Start <= i && i < q.End
		}
		if !inside {
			t.Errorf("the digit at %q is in no numeral", text[i:min(len(text), i+12)])
		}
	}
}
