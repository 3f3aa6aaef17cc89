package chart

import (
	"os"
	"sync"
	"testing"
)

// painter is the painter of all tests, with the font that is shipped.
var painter = sync.OnceValues(func() (*Painter, error) {
	font, err := os.ReadFile(fontFile)
	if err != nil {
		return nil, err
	}
	return NewPainter(font)
})

const fontFile = "../../templates/font/NotoSansSC-Regular-subset.ttf"

func fontBytes(t testing.TB) []byte {
	t.Helper()
	font, err := os.ReadFile(fontFile)
	if err != nil {
		t.Fatal(err)
	}
	return font
}

func newPainter(t testing.TB) *Painter {
	t.Helper()
	p, err := painter()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// points makes points from values and labels in turn.
func points(pairs ...any) []Point {
	var list []Point
	for i := 0; i < len(pairs); i += 2 {
		pt := Point{Label: pairs[i+1].(string)}
		switch v := pairs[i].(type) {
		case int:
			pt.Value = float64(v)
		case float64:
			pt.Value = v
		case nil:
			pt.Missing = true
		}
		list = append(list, pt)
	}
	return list
}

// fiveBars is the chart that speed is measured with.
func fiveBars() Spec {
	return Spec{
		ID: "growth", Form: Bar, Lang: "zh-Hans",
		Title:    "电子信息制造业增长最快，“3+1”主导产业增速是规模以上工业的两倍多",
		Subtitle: "2025年增加值同比增长，按可比价计算",
		Unit:     "单位：%",
		Source:   "资料来源：《清远高新区：强化创新基因 续写高新篇章》，2026年。",
		Note:     "注：规模以上工业指年主营业务收入2000万元及以上的工业法人单位。",
		Description: "计算机、通信和其他电子设备制造业增长30.7%，汽车制造业增长21.3%，" +
			"“3+1”主导产业增长20.5%，先进制造业增长12.3%，规模以上工业增长9.1%。",
		Categories: []string{"计算机、通信和其他电子设备制造业", "汽车制造业", "“3+1”主导产业", "先进制造业", "规模以上工业"},
		Series: []Series{{Name: "同比增长", Points: points(
			30.7, "30.7%", 21.3, "21.3%", 20.5, "20.5%", 12.3, "12.3%", 9.1, "9.1%")}},
	}
}

// gallery holds a chart of every form, and of every turn a form can take.
func gallery() []Spec {
	lower := points(100, "100亿元以上", 100, "100亿元以上")
	lower[0].AtLeast, lower[1].AtLeast = true, true
	pull := points(0.9, "0.9", 10.7, "10.7", -1.6, "1.6", 0.2, "0.2", 9.1, "9.1%")
	pull[2].Label = "−1.6"
	pull[4].Total = true
	return []Spec{
		fiveBars(),
		{ID: "lower", Form: Bar, Lang: "zh-Hans", Title: "先导科技集团在区内产值连续两年超百亿元", Unit: "单位：亿元",
			Source: "资料来源：新闻报道，2026年。", Categories: []string{"2024年", "2025年"}, Series: []Series{{Points: lower}}},
		{ID: "negative", Form: Bar, Lang: "en", Title: "Two industries shrank while electronics surged", Subtitle: "Growth of value added, 2025", Unit: "Unit: %",
			Source:     "Source: Qingyuan High-tech Zone.",
			Categories: []string{"Computer, communication and other electronic equipment", "Textiles", "Paper", "Cars"},
			Series:     []Series{{Points: points(30.7, "30.7%", -12.5, "−12.5%", -3.1, "−3.1%", 21.3, "21.3%")}}},
		{ID: "paired", Form: Paired, Lang: "zh-Hans", Title: "有效发明专利五年间增至三倍多，高价值发明专利增长更快", Subtitle: "“十三五”末与“十四五”末对比", Unit: "单位：件、家",
			Source: "资料来源：新闻报道，2026年；基期数由增长率推算。", Link: "https://example.gov.cn/charts/innovation/",
			Categories: []string{"有效发明专利", "高价值发明专利", "高新技术企业"},
			Series: []Series{{Name: "2020年末", Points: points(518, "518", 160, "160", 122, "122")},
				{Name: "2025年末", Points: points(1729, "1729", 572, "572", 165, "165")}}},
		{ID: "column", Form: Column, Lang: "zh-Hans", Title: "高价值发明专利从160件增至572件", Unit: "单位：件",
			Source: "资料来源：新闻报道，2026年。", Categories: []string{"2020年末", "2025年末"}, Series: []Series{{Points: points(160, "160", 572, "572")}}},
		{ID: "columns", Form: Column, Lang: "zh-Hans", Title: "增速逐年回升", Subtitle: "规模以上工业增加值同比增长", Unit: "单位：%",
			Source: "资料来源：示例。", Categories: []string{"2019", "2020", "2021", "2022", "2023", "2024", "2025"},
			Series: []Series{{Points: points(6.2, "6.2", -2.4, "−2.4", 11.9, "11.9", 3.3, "3.3", nil, "未公布", 7.8, "7.8", 9.1, "9.1")}}},
		{ID: "line", Form: Line, Lang: "zh-Hans", Title: "企业数量稳步增加，专利增长更快", Subtitle: "2019—2025年，以2019年为100", Unit: "单位：指数",
			Source: "资料来源：示例。", Categories: []string{"2019", "2020", "2021", "2022", "2023", "2024", "2025"},
			Series: []Series{{Name: "高新技术企业", Points: points(100, "100", 104, "104", 112, "112", 118, "118", 125, "125", 131, "131", 138, "138")},
				{Name: "发明专利", Points: points(100, "100", 118, "118", 149, "149", nil, "", 210, "210", 262, "262", 334, "334")},
				{Name: "从业人员", Points: points(100, "100", 98, "98", 101, "101", 103, "103", 102, "102", 106, "106", 109, "109")}}},
		{ID: "single-line", Form: Line, Lang: "en", Title: "Advanced manufacturing gains share", Subtitle: "Share of value added", Unit: "Unit: %",
			Source: "Source: press.", Categories: []string{"2024", "2025"}, Series: []Series{{Points: points(66.9, "66.9", 67.7, "67.7")}}},
		{ID: "stacked", Form: Stacked, Lang: "zh-Hans", Title: "“3+1”主导产业贡献了超过一半的增加值", Subtitle: "占规模以上工业增加值比重，2025年", Unit: "单位：%",
			Source: "资料来源：新闻报道，2026年。", Categories: []string{"主导产业", "先进制造业", "高技术制造业"},
			Series: []Series{{Name: "占比", Points: points(57.1, "57.1%", 67.7, "67.7%", 21.5, "21.5%")},
				{Name: "培育产业", Points: points(3.2, "3.2%", 2, "2%", 1.5, "1.5%")},
				{Name: "其他", Points: points(39.7, "39.7%", 30.3, "30.3%", 77, "77%")}}},
		{ID: "donut", Form: Donut, Lang: "zh-Hans", Title: "主导产业占规模以上工业增加值近六成", Unit: "单位：%", Center: "57.1%", CenterNote: "“3+1”主导产业占比",
			Source: "资料来源：新闻报道，2026年。", Categories: []string{"“3+1”主导产业", "其他行业"}, Series: []Series{{Points: points(57.1, "57.1%", 42.9, "42.9%")}}},
		{ID: "donut-many", Form: Donut, Lang: "en", Title: "Seven platforms share the fund", Unit: "Unit: %", Whole: 100,
			Source: "Source: example.", Categories: []string{"New materials", "Equipment manufacturing", "Electronic information", "Biomedicine", "Food and drink", "Services for industry", "Logistics"},
			Series: []Series{{Points: points(31.2, "31.2%", 22, "22%", 17.4, "17.4%", 8.8, "8.8%", 6, "6%", 3.1, "3.1%", 2.5, "2.5%")}}},
		{ID: "progress", Form: Progress, Lang: "zh-Hans", Title: "三项指标过半，能耗下降提前完成", Subtitle: "“十五五”规划指标完成情况", Unit: "单位：见各行",
			Source: "资料来源：示例。", Categories: []string{"高新技术企业数", "单位增加值能耗", "有效发明专利", "研发投入强度", "空气质量优良天数比例"},
			Series: []Series{
				{Name: "2025年基期", Points: points(165, "165家", 0.42, "0.42吨", 1729, "1729件", 3.1, "3.1%", 92, "92%")},
				{Name: "现状", Points: points(210, "210家", 0.33, "0.33吨", 1600, "1600件", 3.4, "3.4%", 93.1, "93.1%")},
				{Name: "2030年目标", Points: points(250, "250家", 0.36, "0.36吨", 3000, "3000件", nil, "目标值未公布", 92, "不低于92%")}}},
		{ID: "waterfall", Form: Waterfall, Lang: "zh-Hans", Title: "“3+1”主导产业拉动工业增长10.7个百分点，其他行业下拉1.6个百分点", Unit: "单位：个百分点",
			Source: "资料来源：新闻报道，2026年。", Categories: []string{"2024年翘尾", "“3+1”主导产业", "其他行业", "误差", "规模以上工业"}, Series: []Series{{Points: pull}}},
	}
}
