package quantity

import "testing"

func TestChineseFollowsTheStandard(t *testing.T) {
	for _, c := range []struct {
		value, unit string
		q           Qualifier
		o           Options
		want        string
	}{
		{"58.79", "亿元", Exact, Options{}, "58.79亿元"}, {"58.790", "亿元", Exact, Options{}, "58.790亿元"}, {"35.24", "%", Exact, Options{}, "35.24%"},
		{"0.8", "个百分点", Exact, Options{}, "0.8个百分点"}, {"0.8", "百分点", Exact, Options{}, "0.8个百分点"}, {"165", "家", Exact, Options{}, "165家"},
		{"5000", "万元/年", Exact, Options{}, "5000万元/年"}, {"1729", "件", Exact, Options{}, "1729件"},
		{"1729", "件", Exact, Options{Group: Commas}, "1729件"}, {"1013567", "亿元", Exact, Options{Group: Commas}, "1,013,567亿元"},
		{"1013567", "亿元", Exact, Options{Group: ThinSpace}, "1\u2009013\u2009567亿元"}, {"1013567", "亿元", Exact, Options{}, "1013567亿元"},
		{"-3.2", "%", Exact, Options{}, "−3.2%"}, {"-3.2", "%", Exact, Options{ASCIIMinus: true}, "-3.2%"},
		{"100", "亿元", Over, Options{}, "超100亿元"}, {"6500", "万元", AtLeast, Options{}, "6500万元以上"}, {"60", "%", Nearly, Options{}, "近60%"},
		{"100", "家", Under, Options{}, "不足100家"}, {"3", "%", AtMost, Options{}, "不超过3%"}, {"20", "个", About, Options{}, "约20个"},
		{"480", "人", Odd, Options{}, "480余人"}, {"1.2", "万人", Odd, Options{}, "1.2万余人"}, {"100", "亿元", Odd, Options{}, "100余亿元"}, {"2", "亿元", Odd, Options{}, "2亿余元"},
		{"3", "个月", Odd, Options{}, "3个多月"}, {"2", "年", Odd, Options{}, "2年多"}, {"10", "家", Several, Options{}, "数十家"}, {"1", "万人", Several, Options{}, "数万人"},
		{"1", "番", Exact, Options{}, "翻一番"}, {"2", "番", Exact, Options{}, "翻两番"}, {"1.5", "番", Exact, Options{}, "翻1.5番"}, {"2.5", "倍", Exact, Options{}, "2.5倍"},
		{"5.879", "billion yuan", Exact, Options{}, "58.79亿元"}, {"50", "CNY million", Exact, Options{}, "5000万元"}, {"12", "thousand people", Exact, Options{}, "12000人"},
		{"165", "", Exact, Options{}, "165"}, {"28", "项认证", Exact, Options{}, "28项认证"},
	} {
		if got := Chinese(dec(t, c.value), ParseUnit(c.unit), c.q, c.o); got != c.want {
			t.Errorf("Chinese(%s, %s, %s) = %s, want %s", c.value, c.unit, c.q, got, c.want)
		}
	}
}

func TestEnglishTurnsScalesAndKeepsDigits(t *testing.T) {
	patent := Noun{Many: "patents", One: "patent"}
	for _, c := range []struct {
		value, unit string
		noun        Noun
		q           Qualifier
		want        string
	}{
		{"58.79", "亿元", Noun{}, Exact, "CNY 5.879 billion"}, {"58.70", "亿元", Noun{}, Exact, "CNY 5.870 billion"}, {"5000", "万元", Noun{}, Exact, "CNY 50 million"},
		{"6500", "万元", Noun{}, AtLeast, "at least CNY 65 million"}, {"100", "亿元", Noun{}, Over, "over CNY 10 billion"}, {"46", "亿元", Noun{}, Exact, "CNY 4.6 billion"},
		{"5000", "万元/年", Noun{}, Exact, "CNY 50 million per year"}, {"1013567", "亿元", Noun{}, Exact, "CNY 101.3567 trillion"}, {"7.8", "万亿元", Noun{}, Exact, "CNY 7.8 trillion"},
		{"0", "元", Noun{}, Exact, "CNY 0"}, {"8500", "元", Noun{}, Exact, "CNY 8,500"}, {"0.5", "万元", Noun{}, Exact, "CNY 5,000"}, {"99.5", "万元", Noun{}, Exact, "CNY 995,000"}, {"99999.5", "万元", Noun{}, Exact, "CNY 999.995 million"},
		{"165", "家", Noun{}, Exact, "165 enterprises"}, {"1", "家", Noun{}, Exact, "1 enterprise"}, {"1729", "件", patent, Exact, "1,729 patents"}, {"1", "件", patent, Exact, "1 patent"},
		{"1", "件", Noun{Many: "patents"}, Exact, "1 patents"}, {"1.0", "个百分点", Noun{}, Exact, "1.0 percentage points"},
		{"35.24", "%", Noun{}, Exact, "35.24%"}, {"3", "成", Noun{}, Exact, "30%"}, {"2", "‰", Noun{}, Exact, "2‰"}, {"-3.2", "%", Noun{}, Exact, "−3.2%"},
		{"0.8", "个百分点", Noun{}, Exact, "0.8 percentage points"}, {"1", "个百分点", Noun{}, Exact, "1 percentage point"}, {"10", "个月", Noun{}, Exact, "10 months"},
		{"1.2", "万人", Noun{}, Odd, "more than 12,000 people"}, {"3.5", "百万人", Noun{}, Exact, "3.5 million people"}, {"8.4", "亩", Noun{}, Exact, "8.4 mu"}, {"10", "家", Noun{}, Several, "dozens of enterprises"},
		{"165", "", Noun{}, Exact, "165"},
	} {
		if got := English(dec(t, c.value), ParseUnit(c.unit), c.noun, c.q, Options{}); got != c.want {
			t.Errorf("English(%s, %s, %s) = %s, want %s", c.value, c.unit, c.q, got, c.want)
		}
	}
}

func TestRangesRepeatWhatWouldBeMisread(t *testing.T) {
	for _, c := range []struct{ low, high, unit, zh, en string }{
		{"63", "68", "%", "63%～68%", "63%–68%"}, {"9", "16", "亿元", "9亿元～16亿元", "CNY 900 million–1.6 billion"}, {"20", "30", "亿元", "20亿元～30亿元", "CNY 2–3 billion"},
		{"3", "5", "年", "3～5年", "3–5 years"}, {"400", "429", "页", "400～429页", "400–429 pages"}, {"12500", "20000", "元", "12500～20000元", "CNY 12,500–20,000"},
	} {
		low, high, u := dec(t, c.low), dec(t, c.high), ParseUnit(c.unit)
		if got := ChineseRange(low, high, u, Options{}); got != c.zh {
			t.Errorf("got %s, want %s", got, c.zh)
		}
		if got := EnglishRange(low, high, u, Noun{}, Options{}); got != c.en {
			t.Errorf("got %s, want %s", got, c.en)
		}
	}
}

func TestUnitsAreReadWithTheirScale(t *testing.T) {
	for _, c := range []struct {
		text, base, printed string
		scale               int
	}{
		{"亿元", "元", "亿元", 8}, {"万元/年", "元/年", "万元/年", 4}, {"家", "家", "家", 0}, {"%", "%", "%", 0}, {"‰", "%", "‰", -1}, {"成", "%", "成", 1}, {"倍", "%", "倍", 2},
		{"百分点", "个百分点", "个百分点", 0}, {"万亿元", "元", "万亿元", 12}, {"千瓦", "瓦", "千瓦", 3}, {"万千瓦", "瓦", "万千瓦", 7}, {"平方公里", "平方米", "平方公里", 6},
		{"billion", "", "十亿", 9}, {"CNY", "元", "元", 0}, {"million yuan", "元", "百万元", 6}, {"percentage points", "个百分点", "个百分点", 0}, {"per cent", "%", "%", 0}, {"亿", "", "亿", 8},
		{"enterprises", "家", "家", 0}, {"", "", "", 0}, {"株高", "株高", "株高", 0}, {"万箱货", "箱货", "万箱货", 4}, {"widgets", "widgets", "widgets", 0},
	} {
		u := ParseUnit(c.text)
		if u.Base() != c.base || u.Scale() != c.scale || u.String() != c.printed {
			t.Errorf("ParseUnit(%q) is %s of scale %d and base %q; want %s, %d, %q", c.text, u, u.Scale(), u.Base(), c.printed, c.scale, c.base)
		}
	}
}

func TestUnitsThatConvert(t *testing.T) {
	for _, c := range []struct {
		u, v string
		want bool
	}{
		{"万元", "亿元", true}, {"%", "成", true}, {"%", "‰", true}, {"%", "个百分点", false}, {"家", "户", true}, {"家", "个", true}, {"家", "件", false}, {"人", "名", true},
		{"元", "美元", false}, {"万元/年", "亿元/年", true}, {"万元/年", "亿元", false}, {"平方公里", "平方米", true}, {"亩", "平方米", false}, {"widgets", "件", true}, {"倍", "%", true}, {"番", "倍", false},
		{"年", "个月", false}, {"吨", "公斤", true},
	} {
		u, v := ParseUnit(c.u), ParseUnit(c.v)
		if Convertible(u, v) != c.want || Convertible(v, u) != c.want {
			t.Errorf("Convertible(%s, %s) is not %v both ways", c.u, c.v, c.want)
		}
	}
}

func TestEveryUnitOfTheTableReadsBack(t *testing.T) {
	for i := range unitTable {
		def := &unitTable[i]
		if len(def.symbol) > longestSymbol {
			t.Errorf("%s is longer than any symbol is looked for", def.symbol)
		}
		for _, word := range []int{0, 4, 8, 12} {
			if word > 0 && !def.kind.scales() {
				continue
			}
			u := def.unit()
			u.word = int8(word)
			if back := ParseUnit(u.String()); back != u {
				t.Errorf("%s reads back as %s of scale %d", u, back, back.Scale())
			}
		}
	}
	for _, power := range scaleWordsEN {
		if scaleWord(power) == "" {
			t.Errorf("10^%d has no Chinese word", power)
		}
	}
	for word, symbol := range wordsEN {
		if symbols[symbol] == nil {
			t.Errorf("%s names %s, which is not in the table", word, symbol)
		}
	}
	for alias, symbol := range unitAliases {
		if symbols[symbol] == nil || symbols[alias] == nil {
			t.Errorf("%s names %s, which is not in the table", alias, symbol)
		}
	}
	for _, c := range currenciesEN {
		if symbols[c.symbol] == nil {
			t.Errorf("%s names %s, which is not in the table", c.word, c.symbol)
		}
	}
}

func TestQualifiersHaveNames(t *testing.T) {
	for q := Exact; q <= Several; q++ {
		back, ok := ParseQualifier(q.String())
		if !ok || back != q {
			t.Errorf("%s reads back as %s", q, back)
		}
	}
	if _, ok := ParseQualifier("roughly"); ok {
		t.Error("an unknown qualifier is accepted")
	}
	if Qualifier(99).String() != "unknown" || Chinese(New(1, 0), Unit{}, 99, Options{}) != "1" {
		t.Error("a qualifier from nowhere is not printed as none")
	}
}
