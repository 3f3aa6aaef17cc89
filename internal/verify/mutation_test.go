package verify

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"zonepress/internal/document"
	"zonepress/internal/quantity"
)

// articles are the texts written for these tests: all facts are those of the
// report, in words of their own, among dates, names and other places' numbers.
func articles(t testing.TB) map[string]string {
	t.Helper()
	names, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(names) < 4 {
		t.Fatal("articles are missing", names, err)
	}
	texts := map[string]string{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts[strings.TrimSuffix(filepath.Base(name), ".txt")] = string(data)
	}
	return texts
}

func verified(t testing.TB, c *Catalogue, text string) (*document.Document, []Finding) {
	t.Helper()
	doc, err := document.Read("text.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return doc, c.Verify(doc)
}

// change is an article with one thing wrong.
type change1 struct {
	what   string
	text   string
	at     int // byte that the change stands at
	length int // of what stands there now
}

// place is where a finding stands in the article.
func offsetOf(doc *document.Document, text string, f Finding) int {
	line, column := f.Line, f.Column
	at := 0
	for ; line > 1; line-- {
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	for ; column > 1; column-- {
		for at++; at < len(text) && text[at]&0xC0 == 0x80; at++ {
		}
	}
	return at
}

// numberChanges change the digits, the unit or the sign of a number.
func numberChanges(text string, at int, f Finding) []change1 {
	typed := f.Number.Text
	var all []change1
	put := func(what, now string) {
		if now != typed {
			all = append(all, change1{what + " " + typed + " → " + now, text[:at] + now + text[at+len(typed):], at, len(now)})
		}
	}
	for i := 0; i < len(typed); i++ {
		if c := typed[i]; c >= '0' && c <= '9' {
			next := '0' + (c-'0'+3)%10
			if next == '0' && (i == 0 || typed[i-1] < '0') {
				next = '7'
			}
			put("digit", typed[:i]+string(rune(next))+typed[i+1:])
		}
	}
	for _, pair := range [][2]string{
		{"亿元", "万元"}, {"万元", "亿元"}, {"个百分点", "%"}, {"%", "个百分点"}, {"percentage points", "percent"}, {"%", " percentage points"},
		{"billion", "million"}, {"million", "billion"}, {"百亿", "千亿"}, {"十个月", "九个月"}, {"两家", "四家"}, {"九点一", "九点二"},
	} {
		if strings.Contains(typed, pair[0]) {
			put("unit", strings.Replace(typed, pair[0], pair[1], 1))
		}
	}
	if f.Number.Class != quantity.Number {
		return all
	}
	line := strings.LastIndexByte(text[:at], '\n') + 1
	clause := max(line, strings.LastIndex(text[:at], "，")+3, strings.LastIndex(text[:at], "；")+3, strings.LastIndex(text[:at], "。")+3, strings.LastIndex(text[:at], ", ")+2)
	for _, pair := range [][2]string{
		{"增长", "下降"}, {"提高", "下降"}, {"提升", "下降"}, {"高出", "低于"}, {"高于", "低于"}, {"上工业快", "上工业慢"}, {"grew", "fell"}, {"rose", "fell"}, {", up ", ", down "}, {"faster", "slower"},
	} {
		if i := strings.LastIndex(text[clause:at], pair[0]); i >= 0 && strings.Count(text[clause:at], pair[0]) == 1 && at-clause-i < 30 && !strings.HasPrefix(text[clause+i+len(pair[0]):], "的") && !strings.HasPrefix(text[clause+i+len(pair[0]):], "贡献") && !strings.Contains(text[clause:at], "拉动") {
			all = append(all, change1{"sign " + pair[0] + " → " + pair[1] + " " + typed, text[:clause+i] + pair[1] + text[clause+i+len(pair[0]):], clause + i, len(pair[1])})
			break
		}
	}
	return all
}

// wordChanges replace a word everywhere once: a period, a firm, a subject. Each
// makes at least one number wrong.
var wordChanges = [][2]string{
	{"较2024年", "较2023年"}, {"较“十三五”末", "较“十二五”末"}, {"比“十三五”末", "比“十二五”末"}, {"较2020年末", "较2021年末"}, {"比前一年", "比2021年"}, {"比上年提升", "比2022年提升"},
	{"2025年，规上工业", "2024年，规上工业"}, {"2025年，规模以上工业", "2024年，规模以上工业"}, {"2025年，“3+1”", "2023年，“3+1”"}, {"2025年，先进", "2024年，先进"}, {"2025年末，高新", "2023年末，高新"}, {"2025年末，高价值", "2024年末，高价值"},
	{"2022年8月", "2022年6月"}, {"“十四五”末", "“十三五”末"}, {"“十四五”期间知识", "“十三五”期间知识"}, {"2021—2025年", "2016—2020年"},
	{"巨劲科技", "天之衡科技"}, {"先导科技集团连续", "豪美集团连续"}, {"先导科技集团2024", "豪美集团2024"}, {"先导科技连续", "豪美连续"}, {"、楚江", "、聚石化学"},
	{"汽车制造业", "医药制造业"}, {"先进制造业", "高技术制造业"}, {"有效发明专利", "高价值发明专利"}, {"高价值发明专利", "有效发明专利"},
	{"“3+1”主导产业", "先进制造业"}, {"高新技术企业", "科技型中小企业"}, {"国家级专精特新“小巨人”", "省级专精特新"}, {"三大集团", "“3+1”主导产业"}, {"“三大集团”", "“3+1”主导产业"},
	{"年均", "同比"}, {"Advanced manufacturing", "Automobile manufacturing"}, {"from the end of 2020", "from the end of 2021"}, {"In 2025 industrial", "In 2023 industrial"}, {"Since August 2022", "Since June 2022"},
}

// about are the articles that speak mostly of what the data do not hold.
var about = map[string]bool{"city": true, "profile": true}

// beyond are the numbers whose change cannot be told: an increase over years that
// the sentence does not name, bare numbers that the next sentence explains, a
// bound in another unit, and people that a policy attracted, who may be some of
// those that the data count.
var beyond = map[string][]string{"congress": {"43家"}, "delegates": {"43家", "超30%", "480名"}, "interview": {"165", "572", "1729", "58.79亿"}}

// TestEveryChangeIsFound changes each traced number, and the words that it hangs
// on, one at a time.
func TestEveryChangeIsFound(t *testing.T) {
	c := realCatalogue(t)
	for name, text := range articles(t) {
		t.Run(name, func(t *testing.T) {
			doc, findings := verified(t, c, text)
			tried, missed := 0, 0
			for _, f := range findings {
				if f.Verdict != Matches || slices.Contains(beyond[name], f.Number.Text) {
					continue
				}
				for _, m := range numberChanges(text, offsetOf(doc, text, f), f) {
					tried++
					changed, now := verified(t, c, m.text)
					if !differsAt(changed, now, m) {
						missed++
						t.Errorf("%d:%d %s: not found to differ%s", f.Line, f.Column, m.what, verdictsOn(now, f.Line, f.Column))
					}
				}
			}
			for _, w := range wordChanges {
				if about[name] || !strings.Contains(text, w[0]) {
					continue
				}
				tried++
				if _, now := verified(t, c, strings.ReplaceAll(text, w[0], w[1])); Summarise([]Checked{{Findings: now}}).Differs == 0 {
					missed++
					t.Errorf("%s → %s: nothing differs", w[0], w[1])
				}
			}
			t.Logf("%d changes, %d missed", tried, missed)
		})
	}
}

// differsAt reports whether a number that touches a change, or the number after
// it, differs.
func differsAt(doc *document.Document, findings []Finding, m change1) bool {
	for _, f := range findings {
		at := offsetOf(doc, m.text, f)
		if f.Verdict == Differs && at+len(f.Number.Text) >= m.at && at <= m.at+m.length+60 {
			return true
		}
	}
	return false
}

func verdictsOn(findings []Finding, line, column int) string {
	var b strings.Builder
	for _, f := range findings {
		if f.Line == line && f.Column >= column-3 && f.Column <= column+3 {
			fmt.Fprintf(&b, " [%s %s %s %s]", f.Number.Text, f.Verdict, f.Reason, f.Detail)
		}
	}
	return b.String()
}
