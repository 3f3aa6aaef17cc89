package quantity

import "testing"

func parsed(t *testing.T, text string) Quantity {
	t.Helper()
	q, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func TestCompareByTheDigitsTyped(t *testing.T) {
	for _, c := range []struct{ typed, published, want string }{
		// the same number, in other words
		{"165家", "165家", "agrees"}, {"165", "165家", "agrees"}, {"一百六十五家", "165家", "agrees"}, {"165户", "165家", "agrees"},
		{"58.79", "58.79亿元", "agrees"}, {"58.79亿", "58.79亿元", "agrees"}, {"587900万元", "58.79亿元", "agrees"},
		{"0.5亿元", "5000万元", "agrees"}, {"5000万元", "0.5亿元", "agrees"}, {"5000万元", "5000万元/年", "agrees"}, {"0.5亿元/年", "5000万元/年", "agrees"},
		{"CNY 5.879 billion", "58.79亿元", "agrees"}, {"CNY 50 million", "5000万元", "agrees"}, {"1,729 patents", "1729件", "agrees"},
		{"35.24 percent", "35.24%", "agrees"}, {"两家", "2家", "agrees"}, {"三成", "30%", "agrees"}, {"2‰", "0.2%", "agrees"}, {"0.2%", "2‰", "agrees"},
		{"2.6倍", "257.5%", "agrees"}, {"1.7千件", "1729件", "agrees"}, {"28 certifications", "28项", "agrees"},
		// rounded, cut, wrong
		{"59亿元", "58.79亿元", "agrees"}, {"58.8亿元", "58.79亿元", "agrees"}, {"58.7亿元", "58.79亿元", "agrees-if-cut"}, {"58亿元", "58.79亿元", "agrees-if-cut"},
		{"58.9亿元", "58.79亿元", "differs value"}, {"60亿元", "58.79亿元", "differs value"}, {"35%", "35.24%", "agrees"}, {"36%", "35.24%", "differs value"},
		{"35.3%", "35.245%", "differs value"}, {"35.25%", "35.245%", "agrees"}, {"166家", "165家", "differs value"}, {"−3%", "-3.2%", "agrees"}, {"-3.1%", "-3.18%", "agrees-if-cut"},
		// precision
		{"58.790亿元", "58.79亿元", "differs too-precise"}, {"58.791亿元", "58.79亿元", "differs too-precise"}, {"587912万元", "58.79亿元", "differs too-precise"},
		{"35.0%", "35%", "differs too-precise"}, {"587000万元", "58.79亿元", "differs value"},
		// unit, scale, sign
		{"0.8%", "0.8个百分点", "differs unit"}, {"0.8个百分点", "0.8%", "differs unit"}, {"165件", "165家", "differs unit"}, {"165人", "165家", "differs unit"},
		{"58.79美元", "58.79亿元", "differs unit"}, {"5000万元/年", "5000万元", "differs unit"}, {"8.4平方米", "8.4亩", "differs unit"}, {"10年", "10个月", "differs unit"},
		{"58.79万元", "58.79亿元", "differs scale"}, {"59万元", "58.79亿元", "differs scale"}, {"5000亿元", "5000万元", "differs scale"}, {"CNY 5.879 million", "58.79亿元", "differs value"},
		{"下降9.1%", "9.1%", "differs sign"}, {"增长3.2%", "-3.2%", "differs sign"}, {"下降3.2%", "-3.2%", "agrees"}, {"下降5%", "9.1%", "differs value"},
	} {
		checkVerdict(t, c.typed, c.published, c.want)
	}
}

func TestCompareKnowsBounds(t *testing.T) {
	for _, c := range []struct{ typed, published, want string }{
		{"超160家", "165家", "agrees"}, {"160余家", "165家", "agrees"}, {"超100家", "165家", "agrees"}, {"百余家", "165家", "agrees"}, {"超150家", "165家", "agrees"},
		{"超110家", "165家", "differs too-loose"}, {"超165家", "165家", "differs qualifier"}, {"165家以上", "165家", "agrees"}, {"超170家", "165家", "differs value"},
		{"近170家", "165家", "agrees"}, {"近200家", "165家", "agrees"}, {"近300家", "165家", "differs too-loose"}, {"近160家", "165家", "differs value"},
		{"近六成", "57.1%", "agrees"}, {"近六成", "51%", "differs too-loose"}, {"超五成", "57.1%", "agrees"}, {"过半", "57.1%", "agrees"}, {"半数", "57.1%", "differs value"}, {"约半数", "51%", "agrees"},
		{"近60亿元", "58.79亿元", "agrees"}, {"约60亿元", "58.79亿元", "agrees"}, {"约59亿元", "58.79亿元", "agrees"}, {"约50亿元", "58.79亿元", "differs value"}, {"超58亿元", "58.79亿元", "agrees"},
		{"nearly CNY 6 billion", "58.79亿元", "agrees"}, {"不足60亿元", "58.79亿元", "agrees"}, {"不超过59亿元", "58.79亿元", "agrees"}, {"不足50亿元", "58.79亿元", "differs value"},
		{"约1750件", "1729件", "agrees"}, {"约150家", "130家", "differs value"}, {"百余家", "65家", "differs value"}, {"数十家", "54家", "agrees"}, {"数十家", "165家", "differs value"},
		// published bounds have to be typed as bounds
		{"超100亿元", "超100亿元", "agrees"}, {"100亿元以上", "超100亿元", "agrees"}, {"逾百亿元", "超100亿元", "agrees"}, {"上百亿元", "超100亿元", "agrees"}, {"over CNY 10 billion", "超100亿元", "agrees"},
		{"100亿元", "超100亿元", "differs qualifier"}, {"近100亿元", "超100亿元", "differs qualifier"}, {"120亿元", "超100亿元", "differs value"}, {"超200亿元", "超100亿元", "differs value"},
		{"超1500万元", "超6500万元", "differs too-loose"}, {"超6000万元", "超6500万元", "agrees"}, {"超6400万元", "超6500万元", "differs too-loose"}, {"超100万元", "超100亿元", "differs scale"},
		{"480余人", "超480人", "agrees"}, {"近60%", "近60%", "agrees"}, {"约20个", "约20个", "agrees"}, {"20个", "约20个", "differs qualifier"},
		// ranges, fractions, doublings
		{"12%～15%", "13%", "agrees"}, {"12%～15%", "16%", "differs value"}, {"12%～15%", "12%～15%", "agrees"}, {"12%～16%", "12%～15%", "differs value"}, {"12%", "12%～15%", "differs qualifier"},
		{"三分之二", "67.7%", "agrees"}, {"超三分之二", "67.7%", "agrees"}, {"近三分之二", "65%", "agrees"}, {"三分之一", "67.7%", "differs value"}, {"2/3", "67.7%", "agrees"},
		{"翻一番", "101%", "agrees"}, {"翻一番", "84.2%", "differs value"}, {"翻两番", "300%", "agrees"}, {"翻一番", "翻一番", "agrees"}, {"翻两番", "翻一番", "differs value"}, {"翻一番", "165家", "differs unit"},
	} {
		checkVerdict(t, c.typed, c.published, c.want)
	}
}

func checkVerdict(t *testing.T, typed, published, want string) {
	t.Helper()
	v := Compare(parsed(t, typed), parsed(t, published))
	got := v.Agreement.String()
	if v.Agreement == Differs {
		got += " " + v.Reason.String()
	}
	if got != want {
		t.Errorf("%s against published %s: %s, want %s", typed, published, got, want)
	}
}

// Every single digit that is changed in a number that agrees to all its digits
// makes it differ.
func TestCompareFindsEveryChangedDigit(t *testing.T) {
	for _, text := range []string{"165家", "58.79亿元", "1729件", "35.24%", "257.5%", "8.4亩", "5000万元", "0.8个百分点", "超6500万元"} {
		published := parsed(t, text)
		for i := range len(text) {
			for c := byte('0'); c <= '9'; c++ {
				if text[i]-'0' >= 10 || text[i] == c {
					continue
				}
				changed := text[:i] + string(c) + text[i+1:]
				if v := Compare(parsed(t, changed), published); v.Agreement != Differs && !(v.Agreement == Agrees && changed == "超6000万元") {
					t.Errorf("%s against published %s: %s", changed, text, v.Agreement)
				}
			}
		}
	}
}

func TestCompareAgreesWithWhatRoundingGives(t *testing.T) {
	u := ParseUnit("亿元")
	for coef := int64(-3000); coef <= 3000; coef += 7 {
		published := Quantity{Value: New(coef, 3), Unit: u}
		for places := -1; places <= 3; places++ {
			rounded := Quantity{Value: published.Value.RoundTo(places), Unit: u}
			if v := Compare(rounded, published); v != agrees {
				t.Errorf("%s rounded to %s: %v", published.Value, rounded.Value, v)
			}
			short := Quantity{Value: published.Value.CutTo(places), Unit: u}
			if v := Compare(short, published); v.Agreement == Differs {
				t.Errorf("%s cut to %s: %v", published.Value, short.Value, v)
			}
		}
	}
}
