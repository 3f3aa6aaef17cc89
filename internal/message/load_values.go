package message

// loadValues holds what is said about single values.
var loadValues = table{
	"id-form": {
		zh: Text{"“{id}”不能用作 {key}", "只用小写英文字母和数字，词之间用连字符 -，不超过 80 个字符，例如 high-tech-firms"},
		en: Text{"“{id}” cannot be used as {key}", "use lower-case words of a–z and 0–9 joined by hyphens, at most 80 characters, such as high-tech-firms"},
	},
	"id-form-near": {
		zh: Text{"“{id}”不能用作 {key}", "只用小写英文字母和数字，词之间用连字符 -；可以写 {near}"},
		en: Text{"“{id}” cannot be used as {key}", "use lower-case words of a–z and 0–9 joined by hyphens; you can write {near}"},
	},
	"wide-quotes": {
		zh: Text{"{key} 的值 {typed} 用了中文引号", "去掉引号，或改成英文双引号"},
		en: Text{"{key} stands in Chinese quotes: {typed}", "remove the quotes, or write ASCII double quotes"},
	},
	"id-digit": {
		zh: Text{"id“{id}”以数字开头", "以英文字母开头，例如 high-tech-firms"},
		en: Text{"the id “{id}” begins with a digit", "begin it with a letter, such as high-tech-firms"},
	},
	"plan-id": {
		zh: Text{"“{id}”不能用作规划的 id", "写成 plan- 加规划的序号，如“十四五”写 plan-14"},
		en: Text{"“{id}” cannot be the id of a plan", "write plan- and the number of the plan, such as plan-14 for the 14th"},
	},
	"plan-order": {
		zh: Text{"规划的结束年份不晚于开始年份", "检查 from 和 to，如“十四五”为 from: 2021、to: 2025"},
		en: Text{"the plan does not end after it begins", "check from and to; the 14th plan has from: 2021 and to: 2025"},
	},
	"unknown-word-near": {
		zh: Text{"{key} 不能写“{word}”", "是不是想写 {near}？可以写：{known}"},
		en: Text{"{key} cannot be “{word}”", "did you mean {near}? It can be: {known}"},
	},
	"unknown-kind": {
		zh: Text{"kind 不能写“{word}”", "可以写：stock（期末数）、flow（一段时期的累计）、rate（增速）、share（占比）、index（指数）、count（次数、个数）、amount（金额、面积）"},
		en: Text{"kind cannot be “{word}”", "it can be stock (at the end of a period), flow (over a period), rate (of growth), share (of a whole), index, count or amount"},
	},
	"unknown-direction": {
		zh: Text{"direction 不能写“{word}”", "可以写：up（越高越好）、down（越低越好）、neither（无好坏之分）"},
		en: Text{"direction cannot be “{word}”", "it can be up (a rise is good), down (a fall is good) or neither"},
	},
	"unknown-status": {
		zh: Text{"status 不能写“{word}”", "可以写：published（已公布）、preliminary（初步核算）、revised（修订）、final（最终核实）、derived（由其他数推算）"},
		en: Text{"status cannot be “{word}”", "it can be published, preliminary, revised, final or derived (worked out from other numbers)"},
	},
	"unknown-qualifier": {
		zh: Text{"qualifier 不能写“{word}”", "可以写：exact（就是此数，可省略）、over（超）、under（不足）、about（约）"},
		en: Text{"qualifier cannot be “{word}”", "it can be exact (may be left out), over, under or about"},
	},
	"unknown-form": {
		zh: Text{"form 不能写“{word}”", "可以写：bar（横条）、column（竖柱）、paired（前后对比）、line（折线）、stacked（堆积）、donut（圆环）、progress（目标进度）、waterfall（贡献瀑布）"},
		en: Text{"form cannot be “{word}”", "it can be bar, column, paired (then and now), line, stacked, donut, progress (to a target) or waterfall (contributions)"},
	},
	"unknown-source-kind": {
		zh: Text{"kind 不能写“{word}”", "可以写：newspaper（报纸）、bulletin（统计公报）、yearbook（年鉴）、document（文件）、dataset（数据集）、webpage（网页）"},
		en: Text{"kind cannot be “{word}”", "it can be newspaper, bulletin, yearbook, document, dataset or webpage"},
	},
	"unknown-stated": {
		zh: Text{"measure 不能写“{word}”", "可以写：change（增减量）、growth（增长率）、cagr（年均增长率）、share（占比）、pull（拉动）、contribution（贡献率）"},
		en: Text{"measure cannot be “{word}”", "it can be change, growth, cagr (average growth a year), share, pull or contribution"},
	},
	"number-form": {
		zh: Text{"{key} 应当是一个数，不能写“{typed}”", "只写数字，如 165 或 35.24"},
		en: Text{"{key} should be a number, not “{typed}”", "write digits alone, such as 165 or 35.24"},
	},
	"number-unit": {
		zh: Text{"{key} 的数字后面多了“{unit}”", "这里只写 {number}，单位写在指标的 unit"},
		en: Text{"“{unit}” follows the number of {key}", "write {number} here; the unit belongs in the figure's unit"},
	},
	"number-qualifier": {
		zh: Text{"{key} 只写数字，不能写“{typed}”", "写 {key}: {number}，另起一项 qualifier: {qualifier}"},
		en: Text{"{key} takes digits alone, not “{typed}”", "write {key}: {number} and add qualifier: {qualifier}"},
	},
	"number-long": {
		zh: Text{"“{typed}”的位数太多", "检查是否多输了数字；大数改用 万、亿 等单位"},
		en: Text{"“{typed}” has too many digits", "check the number, or use a larger unit such as 万 or 亿"},
	},
	"year-form": {
		zh: Text{"{key} 应当是年份，不能写“{typed}”", "写四位数字，如 2025（{least} 至 {most}）"},
		en: Text{"{key} should be a year, not “{typed}”", "write four digits, such as 2025 ({least} to {most})"},
	},
	"decimals-range": {
		zh: Text{"decimals 不能写“{typed}”", "写小数点后保留几位，{least} 到 {most} 的整数"},
		en: Text{"decimals cannot be “{typed}”", "write how many digits follow the point, a whole number from {least} to {most}"},
	},
	"order-form": {
		zh: Text{"order 不能写“{typed}”", "写 {least} 到 {most} 的整数，小的排在前面"},
		en: Text{"order cannot be “{typed}”", "write a whole number from {least} to {most}; smaller ones come first"},
	},
	"true-or-false": {
		zh: Text{"{key} 不能写“{typed}”", "写 true（是）或 false（否）"},
		en: Text{"{key} cannot be “{typed}”", "write true or false"},
	},
	"date-form": {
		zh: Text{"“{typed}”不是日期", "按 年-月-日 写，如 2026-03-01"},
		en: Text{"“{typed}” is no date", "write YYYY-MM-DD, such as 2026-03-01"},
	},
	"time-form": {
		zh: Text{"“{typed}”不是发布时间", "按 年-月-日 时:分 写，24 小时制，如 \"2026-03-01 09:30\""},
		en: Text{"“{typed}” is no time of publication", "write YYYY-MM-DD HH:MM with 24 hours, such as \"2026-03-01 09:30\""},
	},
	"url-form": {
		zh: Text{"“{url}”不是完整的网址", "从浏览器地址栏复制，以 https:// 或 http:// 开头"},
		en: Text{"“{url}” is no complete web address", "copy it from the browser; it begins with https:// or http://"},
	},
	"base-url-form": {
		zh: Text{"“{url}”不能用作站点的网址", "只写到文件夹为止，不带 ? 和 #，如 https://www.example.gov.cn/report/"},
		en: Text{"“{url}” cannot be the address of the site", "write it up to the folder, without ? and #, such as https://www.example.gov.cn/report/"},
	},
	"one-item": {
		zh: Text{"{key} 的“{text}”被当成一项", "若是几项，用英文逗号分开：[甲, 乙]"},
		en: Text{"“{text}” in {key} is read as one item", "if it is several, separate them by ASCII commas: [a, b]"},
	},
	"missing-chinese": {
		zh: Text{"{key} 没有中文", "补上 zh: …"},
		en: Text{"{key} has no Chinese text", "add zh: …"},
	},
	"missing-english": {
		zh: Text{"{key} 没有英文，英文版将显示中文", "写成两行，zh: 中文 和 en: 英文"},
		en: Text{"{key} has no English text; the English edition shows the Chinese", "write zh: … and en: …"},
	},
	"period-form": {
		zh: Text{"“{period}”不是时期", "写法：2025（年）、2025-Q3（季）、2022-08（月）、2020..2025（起止）、2022-08..（自某月起）、plan-14（规划）"},
		en: Text{"“{period}” is no period", "write 2025, 2025-Q3, 2022-08, 2020..2025 (from, to), 2022-08.. (since) or plan-14"},
	},
	"period-form-near": {
		zh: Text{"“{period}”不是时期", "写成 {near}"},
		en: Text{"“{period}” is no period", "write {near}"},
	},
	"period-backwards": {
		zh: Text{"时期“{period}”的结束不晚于开始", "把较早的写在前面，如 2020..2025"},
		en: Text{"the period “{period}” does not end after it begins", "put the earlier one first, such as 2020..2025"},
	},
	"period-mixed": {
		zh: Text{"时期“{period}”把年与月、季混在一起", "两端用同样的写法，如 2022-08..2023-05"},
		en: Text{"the period “{period}” mixes years with months or quarters", "write both ends alike, such as 2022-08..2023-05"},
	},
	"neither-value": {
		zh: Text{"这里既没有 value 也没有 expression", "公布的数写 value: 165；由其他数推算的写 expression"},
		en: Text{"there is neither a value nor an expression here", "write value: 165 for a published number, expression for one worked out from others"},
	},
	"value-and-expression": {
		zh: Text{"value 和 expression 只能有一个", "公布的数留 value，由其他数推算的留 expression"},
		en: Text{"value and expression exclude each other", "keep value for a published number, expression for one worked out from others"},
	},
	"derived-without-expression": {
		zh: Text{"status 为 derived 的数要由 expression 推算", "改写 expression；若是公布的数，status 写 published"},
		en: Text{"a derived number needs an expression", "write expression instead of value, or status: published if the number was published"},
	},
	"expression-not-derived": {
		zh: Text{"由 expression 推算的数，status 不能是 {status}", "写 status: derived"},
		en: Text{"a number worked out by an expression cannot have the status {status}", "write status: derived"},
	},
	"no-numbers": {
		zh: Text{"这个指标没有任何数", "补上 observations（各时期的数）；来源只公布增长率等的，写在 stated"},
		en: Text{"this figure has no number at all", "add observations, or stated where the source prints only growth and the like"},
	},
}

// loadExpressions holds what is said about formulas.
var loadExpressions = table{
	"expression-empty": {
		zh: Text{"算式是空的", "写上算式，如 base(high-tech-firms@2025, high-tech-firms.growth@2020..2025)"},
		en: Text{"the expression is empty", "write one, such as base(high-tech-firms@2025, high-tech-firms.growth@2020..2025)"},
	},
	"expression-character": {
		zh: Text{"算式里不能用“{text}”", "用英文符号 + - * / ^ ( ) 和逗号，加减号两边空一格"},
		en: Text{"“{text}” belongs in no expression", "use + - * / ^ ( ) and commas; a minus stands between spaces"},
	},
	"expression-number": {
		zh: Text{"“{text}”不是数", "写成 100 或 9.1 这样的数"},
		en: Text{"“{text}” is no number", "write it like 100 or 9.1"},
	},
	"expression-function": {
		zh: Text{"没有名为“{text}”的函数", "可以用：{functions}"},
		en: Text{"there is no function “{text}”", "functions: {functions}"},
	},
	"expression-arguments": {
		zh: Text{"函数 {text} 的参数个数不对", "写法：base(现值, 增长率)、round(数, 小数位数)、cut(数, 小数位数)、sum(数, 数, …)"},
		en: Text{"{text} has the wrong number of arguments", "write base(level, growth), round(number, places), cut(number, places) or sum(number, number, …)"},
	},
	"expression-operand": {
		zh: Text{"算式的这里缺少一个数或指标", "补上，如 high-tech-firms@2025，或去掉多余的符号"},
		en: Text{"a number or a figure is missing here", "add one, such as high-tech-firms@2025, or remove the sign too many"},
	},
	"expression-operator": {
		zh: Text{"“{text}”前面缺少运算符号", "两个数之间写 + - * / ^ 之一，两边空一格"},
		en: Text{"an operator is missing before “{text}”", "write one of + - * / ^ between two numbers, with spaces around it"},
	},
	"expression-bracket": {
		zh: Text{"算式的括号没有配对", "检查每个 ( 都有对应的 )"},
		en: Text{"the brackets of the expression do not match", "check that every ( has its )"},
	},
	"expression-depth": {
		zh: Text{"算式的括号层数太多", "拆成几个指标分步计算"},
		en: Text{"brackets stand in brackets too deeply", "work it out in several figures"},
	},
	"expression-measure": {
		zh: Text{"“{text}”中点号后面的计算量写法不对", "点号后写小写英文，如 high-tech-firms.growth@2020..2025"},
		en: Text{"the measure after the dot in “{text}” is not in lower-case letters", "write it like high-tech-firms.growth@2020..2025"},
	},
	"expression-nameless": {
		zh: Text{"“{text}”没有写明是哪个指标", "写法：指标[.计算量][@时期]，如 high-tech-firms@2025"},
		en: Text{"“{text}” names no figure", "write FIGURE[.MEASURE][@PERIOD], such as high-tech-firms@2025"},
	},
}
