package verify

import (
	"strings"
	"testing"

	"zonepress/internal/document"
)

// patterns are sentences with the verdict on each number that is no plain one,
// in order: a figure's id for a match, "≠" and the id for a difference, "?" for
// unknown.
var patterns = []struct{ name, text, want string }{
	{"a level", "全区高新技术企业达165家", "high-tech-firms"},
	{"a level after a verb of having", "清远高新区拥有165家高新技术企业", "high-tech-firms"},
	{"a wrong level finds its figure", "高新技术企业达168家", "≠high-tech-firms"},
	{"a level said to be an increase", "新增高新技术企业165家", "≠high-tech-firms"},
	{"a part of what was named, in English", "Qingyuan High-tech Zone held 1,729 valid invention patents, including 572 high-value ones.", "valid-patents high-value-patents"},
	{"an average over years joined by words", "Industrial value added grew by an average of 13 percent a year between 2021 and 2025.", "industrial-growth-average"},
	{"an increase over so many years", "2020年，清远高新区有122家高新技术企业；到2025年末，这个数字变成165家。五年净增43家，增幅35.24%。",
		"high-tech-firms high-tech-firms high-tech-firms high-tech-firms"},
	{"a level said the other way round", "发明专利有效量达到1729件，是“十三五”末的3.3倍", "valid-patents valid-patents"},
	{"a level in full-width digits", "高新技术企业１６５家", "high-tech-firms"},
	{"a level in Chinese numerals", "高新技术企业一百六十五家", "high-tech-firms"},
	{"a rounded amount", "“十四五”期间知识产权质押融资约59亿元", "ip-pledge-financing"},
	{"an amount in another scale", "“十四五”期间知识产权质押融资58.79万元", "≠ip-pledge-financing"},
	{"an amount without its currency", "知识产权质押融资达58.79亿", "ip-pledge-financing"},
	{"a bound", "先导科技集团区内产值超百亿元", "vital-group-output"},
	{"a bound typed as a value", "先导科技集团区内产值100亿元", "≠vital-group-output"},
	{"a bound by a verb", "先导科技集团产值站上百亿元台阶", "vital-group-output"},
	{"growth", "规上工业增加值同比增长9.1%", "industrial-growth"},
	{"growth with the other sign", "规上工业增加值同比下降9.1%", "≠industrial-growth"},
	{"growth in points", "规上工业增加值同比增长9.1个百分点", "≠industrial-growth"},
	{"growth behind the number", "规上工业增加值以9.1%的增速领跑", "industrial-growth"},
	{"average growth", "“十四五”期间规上工业增加值年均增长13%", "industrial-growth-average"},
	{"average growth said to be of a year", "规上工业增加值同比增长13%", "≠industrial-growth"},
	{"growth said to be average", "规上工业增加值年均增长9.1%", "≠industrial-growth-average"},
	{"a share", "先进制造业增加值占规上工业增加值的比重为67.7%", "advanced-manufacturing-share"},
	{"a change of share", "先进制造业占比67.7%，比2024年提升0.8个百分点", "advanced-manufacturing-share advanced-manufacturing-share"},
	{"a change of share in per cent", "先进制造业占比67.7%，比2024年提升0.8%", "advanced-manufacturing-share ≠advanced-manufacturing-share"},
	{"a change of share on another year", "先进制造业占比67.7%，比2023年提升0.8个百分点", "advanced-manufacturing-share ≠advanced-manufacturing-share"},
	{"a change of growth is no change of share", "先进制造业增加值增长12.3%，增速比上年提高2.1个百分点", "advanced-manufacturing-growth ?"},
	{"share, then growth", "“3+1”主导产业占比57.1%，增长20.5%", "key-industries-share key-industries-growth"},
	{"a lead", "“3+1”主导产业增速比规上工业高11.4个百分点", "key-industries-lead"},
	{"a lead the other way", "“3+1”主导产业增速比规上工业低11.4个百分点", "≠key-industries-lead"},
	{"a pull and a contribution", "三大集团拉动规上工业增加值增长9.3个百分点，贡献率53%", "top-groups-pull top-groups-contribution"},
	{"the pull of another", "三大集团拉动规上工业增长10.7个百分点", "≠top-groups-pull"},
	{"a contribution with 对", "“3+1”主导产业对规上工业增长的贡献率达117%", "key-industries-contribution"},
	{"a rank", "规上工业增加值增速居全市第2位", "industrial-growth-rank"},
	{"a wrong rank", "规上工业增加值增速居全市第3位", "≠industrial-growth-rank"},
	{"a rank of something else is plain", "专利授权量居全市第3位", ""},
	{"a run of months", "自2022年8月以来，规上工业增加值增速连续十个月为正", "industrial-growth-streak"},
	{"a run of months since another", "自2022年9月以来，规上工业增加值增速连续十个月为正", "≠industrial-growth-streak"},
	{"a net increase", "三大集团净增产值46亿元", "top-groups-output-increase"},
	{"the increase of a stock", "高新技术企业五年净增43家", "high-tech-firms"},
	{"from and to", "高新技术企业从2020年的122家增至2025年的165家", "high-tech-firms high-tech-firms"},
	{"falling to a higher number", "高新技术企业从122家减少到165家", "high-tech-firms ≠high-tech-firms"},
	{"paired growth", "计算机、通信和其他电子设备制造业、汽车制造业增加值分别同比增长30.7%、21.3%", "electronics-growth automobile-growth"},
	{"paired the wrong way round", "汽车制造业、计算机、通信和其他电子设备制造业增加值分别同比增长30.7%、21.3%", "≠automobile-growth ≠electronics-growth"},
	{"levels, then paired growth", "高价值发明专利572件、有效发明专利1729件，较“十三五”末分别增长257.5%、233.8%",
		"high-value-patents valid-patents high-value-patents valid-patents"},
	{"three in a list", "国家级专精特新“小巨人”企业3家、单项冠军1家、省级专精特新中小企业54家", "little-giants manufacturing-champions provincial-specialised-firms"},
	{"three in a paired list", "“小巨人”企业、单项冠军企业、省级专精特新中小企业分别有3家、1家、54家", "little-giants manufacturing-champions provincial-specialised-firms"},
	{"growth on another base", "高新技术企业165家，较“十二五”末增长35.24%", "high-tech-firms ≠high-tech-firms"},
	{"growth on the year before", "高新技术企业165家，同比增长35.24%", "high-tech-firms ≠high-tech-firms"},
	{"a multiple of the base", "有效发明专利是“十三五”末的3.3倍", "valid-patents"},
	{"another year", "2024年，规上工业增加值同比增长9.1%", "≠industrial-growth"},
	{"a value that no figure has for another year", "2023年规上工业增加值同比增长6.5%", "?"},
	{"another plan", "“十三五”期间知识产权质押融资58.79亿元", "≠ip-pledge-financing"},
	{"a span of other length", "近三年知识产权质押融资58.79亿元", "≠ip-pledge-financing"},
	{"the year of a thing that happened", "2022年获批国家级试点园区，高价值发明专利达572件", "high-value-patents"},
	{"another place", "全市高新技术企业达710家", "?"},
	{"another zone", "佛山高新区高新技术企业超过6000家", "?"},
	{"another place goes on", "佛山高新区规上工业增加值增长4.6%，高新技术企业6000家", "? ?"},
	{"higher than another place", "规上工业增加值增长9.1%，高于全市4.3个百分点", "industrial-growth ?"},
	{"an honour is no place", "全市首个人工智能专利池建成，高新技术企业达168家", "≠high-tech-firms"},
	{"a name that goes on", "高新技术企业研发投入占比达5.6%", "?"},
	{"a number for each of something", "每万人口有效发明专利拥有量62件", "?"},
	{"some of them", "为120家高新技术企业提供上门服务", "?"},
	{"the figure of another firm", "豪美集团累计获得28项专利认证", "≠drone-patent-certificates"},
	{"its own firm, sentences before", "巨劲科技从植保起步。业务拓展到测绘。累计获得28项专利认证", "drone-patent-certificates"},
	{"one firm too many in a list", "先导科技、豪美、聚石化学三大集团净增产值46亿元", "≠top-groups-output-increase"},
	{"the number of an unknown subject", "医药制造业增加值同比增长21.3%", "≠automobile-growth"},
	{"a goal", "力争到2030年高新技术企业达到300家", "?"},
	{"the doubling that was aimed at", "规上工业增加值年均增长13%，基本完成规模翻番目标", "industrial-growth-average industrial-output-index"},
	{"a yearly amount", "每年安排5000万元人才专项发展资金", "talent-fund"},
	{"one firm's loan", "某公司凭借3项专利获得1000万元知识产权质押融资", "? ?"},
	{"paired aspects", "“3+1”主导产业贡献率、拉动点数分别为117%、10.7个百分点", "key-industries-contribution key-industries-pull"},
	{"the number first", "9.1%，是规上工业增加值的同比增幅", "industrial-growth"},
	{"a wrong number first", "9.7%，是规上工业增加值的同比增幅", "≠industrial-growth"},
	{"short names in a pair", "电子、汽车两个行业增加值分别增长30.7%、21.3%", "? electronics-growth automobile-growth"},
	{"another unit of counting", "3架无人机整齐排列，巨劲科技累计获得专利认证28项", "? drone-patent-certificates"},
	{"English", "The zone had 165 high-tech enterprises, up 35.24% from the end of 2020.", "high-tech-firms high-tech-firms"},
	{"English, wrong", "Industrial value added fell by 9.1% in 2025.", "≠industrial-growth"},
	{"English amounts", "Loans secured by intellectual property came to CNY 5.879 billion.", "ip-pledge-financing"},
}

func TestPatternsOfAClause(t *testing.T) {
	c := realCatalogue(t)
	for _, p := range patterns {
		t.Run(p.name, func(t *testing.T) {
			_, findings := verified(t, c, p.text)
			var got []string
			for _, f := range findings {
				switch f.Verdict {
				case Matches:
					got = append(got, f.Value.Figure.Name)
				case Differs:
					got = append(got, "≠"+f.Value.Figure.Name)
				case Unknown:
					got = append(got, "?")
				}
			}
			if s := strings.Join(got, " "); s != p.want {
				t.Errorf("%s\ngot  %s\nwant %s", p.text, s, p.want)
				for _, f := range findings {
					t.Logf("%s %s %s %s", f.Number.Text, f.Verdict, f.Reason, f.Detail)
				}
			}
		})
	}
}

// FuzzVerify holds that any text gets verdicts that stand in order inside it.
func FuzzVerify(f *testing.F) {
	for _, p := range patterns {
		f.Add(p.text)
	}
	f.Add("、和分别、、165家。（（）），较“十三五”末")
	c := realCatalogue(f)
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := document.Read("text.txt", []byte(text))
		if err != nil {
			return // no text at all
		}
		findings := c.Verify(doc)
		end, block := 0, 0
		for _, f := range findings {
			if f.Block != block {
				block, end = f.Block, 0
			}
			if f.Start < end || doc.Blocks[f.Block].Text[f.Start:f.End] != f.Number.Text {
				t.Fatalf("%q stands at %d to %d", f.Number.Text, f.Start, f.End)
			}
			end = f.End
			if f.Verdict == Differs && f.Value == nil || f.Message("zh") == "" || strings.Contains(f.Message("en"), "{") && !strings.Contains(text, "{") {
				t.Fatalf("%+v has no reason", f)
			}
		}
	})
}
