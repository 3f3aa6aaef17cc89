package download

import (
	"slices"

	"zonepress/internal/lang"
	"zonepress/internal/record"
)

// Column is a column of the CSV files.
type Column struct {
	Name    string      // the header, the same in every edition: ASCII, lower case
	Type    string      // string, number, integer, boolean or date, as in Table Schema
	Titles  record.Text // what readers call the column
	Meaning record.Text // a sentence
}

// The types of columns, by their names in Table Schema.
const (
	textType    = "string"
	numberType  = "number"
	integerType = "integer"
	booleanType = "boolean"
	dateType    = "date"
)

// Separator stands between the ids of the column source.
const Separator = " "

// Columns returns the columns of a figure's CSV, and of that of all figures, in
// order. Of a figure's numbers, measure and period together are the key; of all
// numbers, indicator, measure and period.
func Columns() []Column { return slices.Clone(columns) }

// ChartColumns returns the columns of a chart's CSV, in order.
func ChartColumns() []Column { return slices.Concat(chartColumns, columns) }

// chartColumns say where in a chart a number stands.
var chartColumns = []Column{
	{"chart", textType, both("图", "Chart"), both("图的标识，即其网址中的名称。", "Id of the chart, as in its address.")},
	{"chart_title", textType, both("图题", "Chart title"), both("图所说明的结论。", "The finding that the chart states.")},
	{"row", integerType, both("行", "Row"), both("图中的第几行，从1起。", "Row of the chart, counted from 1.")},
	{"label", textType, both("类别", "Category"), both("该行的名称。", "What the row is called.")},
	{"series", textType, both("系列", "Series"), both("一行有几个数值时，数值所属的系列。", "What the value is called among those of its row, where a row has several.")},
	{"total", booleanType, both("合计", "Total"), both("瀑布图中该行是否为合计（true或false）。", "In a waterfall, whether the row is a total: true or false.")},
}

// columns say what a number is.
var columns = []Column{
	{"indicator", textType, both("指标标识", "Indicator id"), both("指标的标识，即其网址中的名称；由几项指标算得的数字没有。", "Id of the indicator, as in its address; missing for a number worked out from several.")},
	{"title", textType, both("指标", "Indicator"), both("指标的名称。", "Name of the indicator.")},
	{"measure", textType, both("度量代码", "Measure code"), both("value、change、growth、cagr、share、pull、contribution、target或progress。", "value, change, growth, cagr, share, pull, contribution, target or progress.")},
	{"measure_name", textType, both("度量", "Measure"), both("度量的名称。", "Name of the measure.")},
	{"period", textType, both("时期代码", "Period code"), both("如2025、2025-Q3、2020..2025。", "Such as 2025, 2025-Q3 or 2020..2025.")},
	{"period_name", textType, both("时期", "Period"), both("时期的名称。", "The period in words.")},
	{"value", numberType, both("数值", "Value"), both("按公布的位数；须与限定一并理解。", "With the digits as published; to be read together with the qualifier.")},
	{"qualifier", textType, both("限定", "Qualifier"), both("exact为数值本身，over为下限，under为上限，about为约数。", "exact is the value itself, over a lower bound, under an upper bound, about an approximation.")},
	{"unit", textType, both("单位", "Unit"), both("数值的单位。", "Unit of the value.")},
	{"printed", textType, both("写法", "As printed"), both("数值连同限定与单位的写法。", "The value as printed, with its qualifier and unit.")},
	{"status", textType, both("状态代码", "Status code"), both("published、preliminary、revised、final或derived。", "published, preliminary, revised, final or derived.")},
	{"status_name", textType, both("状态", "Status"), both("数据状态的名称。", "Name of the status.")},
	{"source", textType, both("来源标识", "Source id"), both("来源的标识；几个之间以空格分开。", "Ids of the sources, separated by spaces.")},
	{"source_title", textType, both("来源", "Source"), both("来源的题名。", "Titles of the sources.")},
	{"formula", textType, both("算式", "Formula"), both("推算数字的算式；公布的数字没有。", "The expression that the number was worked out by; missing for a published one.")},
	{"note", textType, both("注", "Note"), both("关于该数字的说明。", "What is to be known about the number.")},
	{"release", textType, both("发布批次", "Release"), both("数据所属的发布批次；尚未发布的为空。", "Name of the release; missing for what is not yet released.")},
	{"release_date", dateType, both("发布日期", "Release date"), both("该批次的日期。", "Date of the release.")},
	{"permalink", textType, both("永久链接", "Permalink"), both("长期有效的网址；网站网址未定时从根目录写起。", "The lasting address, beginning at the site’s root where the site’s own address is not known.")},
	{"corrected_on", dateType, both("更正日期", "Corrected on"), both("最近一次更正的日期；未更正的为空。", "Date of the newest correction; missing where there was none.")},
	{"previous_value", numberType, both("更正前", "Previous value"), both("更正前的数值。", "The value before the correction.")},
	{"correction_kind", textType, both("更正类别代码", "Correction code"), both("revision、correction、method或wording。", "revision, correction, method or wording.")},
	{"correction_reason", textType, both("更正原因", "Reason for correction"), both("更正的原因。", "Why the number was corrected.")},
}

func both(zh, en string) record.Text { return record.Text{lang.Chinese: zh, lang.English: en} }

// position is the place of a column among others, or -1.
func position(columns []Column, name string) int {
	return slices.IndexFunc(columns, func(c Column) bool { return c.Name == name })
}
