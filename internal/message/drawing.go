package message

// drawing holds what is said about charts that cannot be drawn.
var drawing = table{
	"chart-undrawable": {
		zh: Text{"图表 {chart}（{form}）画不出来：{error}", "检查 data/charts/ 中的这张图"},
		en: Text{"chart {chart} ({form}) cannot be drawn: {error}", "check the chart in data/charts/"},
	},
	"chart-no-data": {
		zh: Text{"图表 {chart} 没有可画的数", "在 rows 中写上数值"},
		en: Text{"chart {chart} has nothing to draw", "give its rows values"},
	},
	"chart-too-many": {
		zh: Text{"图表 {chart} 的行或系列太多，看不清", "分成几张图"},
		en: Text{"chart {chart} has too many rows or series to be read", "make several charts of it"},
	},
	"chart-single-point": {
		zh: Text{"图表 {chart} 是折线图，却有一个系列只有一个点，不成趋势", "补充另一时期的数，或改用 bar"},
		en: Text{"a line of chart {chart} has a single point, which is no trend", "add another period, or use bar"},
	},
	"chart-negative": {
		zh: Text{"图表 {chart} 表示整体的各部分，不能有负数", "改用 waterfall 或 bar"},
		en: Text{"chart {chart} shows parts of a whole, which cannot be negative", "use waterfall or bar"},
	},
	"chart-nothing": {
		zh: Text{"图表 {chart} 的各部分都是零", "检查数值"},
		en: Text{"all parts of chart {chart} are zero", "check the values"},
	},
	"chart-whole": {
		zh: Text{"图表 {chart} 的各部分相加超过整体", "检查数值"},
		en: Text{"the parts of chart {chart} exceed the whole", "check the values"},
	},
	"chart-not-finite": {
		zh: Text{"图表 {chart} 中有一个数大得画不出来", "检查数值和单位"},
		en: Text{"chart {chart} has a number too large to draw", "check values and units"},
	},
	"chart-character": {
		zh: Text{"图表 {chart} 中有字体里没有的字：{characters}", "图片上会显示为空框；换一个写法"},
		en: Text{"chart {chart} has characters that the chart font lacks: {characters}", "pictures would show empty boxes; use other characters"},
	},
}
