package message

// resolve holds what is said about binding references to numbers.
var resolve = table{
	"unknown-figure": {
		zh: Text{"没有名为“{name}”的指标", "相近的指标：{nearest}。指标在 data/indicators/ 中，可以用 id，也可以用中文名称"},
		en: Text{"there is no figure “{name}”", "nearest: {nearest}. Figures are in data/indicators/; use the id or the Chinese title"},
	},
	"figure-title-ambiguous": {
		zh: Text{"有几个指标都叫“{name}”", "改用指标的 id"},
		en: Text{"several figures are called “{name}”", "use the figure's id instead"},
	},
	"unknown-measure": {
		zh: Text{"没有名为“{name}”的计算量", "可以用：{known}"},
		en: Text{"there is no measure “{name}”", "measures: {known}"},
	},
	"bad-measure": {
		zh: Text{"“{reference}”中点号后面的计算量写法不对", "点号后写小写英文，如 high-tech-firms.growth@2020..2025"},
		en: Text{"the measure after the dot in “{reference}” is not in lower-case letters", "write it like high-tech-firms.growth@2020..2025"},
	},
	"bad-reference": {
		zh: Text{"“{reference}”没有写明是哪个指标", "写法：fig:指标[.计算量][@时期]，如 fig:high-tech-firms@2025"},
		en: Text{"“{reference}” names no figure", "write fig:FIGURE[.MEASURE][@PERIOD], such as fig:high-tech-firms@2025"},
	},
	"bad-reference-period": {
		zh: Text{"“{reference}”中 @ 后面不是时期", "时期的写法：2025、2025-Q3、2022-08、2020..2025、2022-08..、plan-14"},
		en: Text{"what follows the @ in “{reference}” is no period", "periods are written 2025, 2025-Q3, 2022-08, 2020..2025, 2022-08.. or plan-14"},
	},
	"period-order": {
		zh: Text{"“{reference}”的时期结束早于开始", "把较早的写在前面，如 2020..2025"},
		en: Text{"the period of “{reference}” ends before it begins", "put the earlier one first, such as 2020..2025"},
	},
	"period-grain": {
		zh: Text{"“{reference}”的时期把年与月、季混在一起", "两端用同样的写法，如 2022-08..2023-05"},
		en: Text{"the period of “{reference}” mixes years with months or quarters", "write both ends alike, such as 2022-08..2023-05"},
	},
	"unknown-plan": {
		zh: Text{"没有名为“{name}”的规划", "相近的规划：{nearest}。规划在 data/plans.yaml 中"},
		en: Text{"there is no plan “{name}”", "nearest: {nearest}. Plans are in data/plans.yaml"},
	},
	"no-value": {
		zh: Text{"指标 {figure} 没有 {period} 的数值", "已有的时期：{periods}"},
		en: Text{"figure {figure} has no value for {period}", "it has: {periods}"},
	},
	"no-target": {
		zh: Text{"指标 {figure} 没有 {period} 的目标值", "已有目标的规划：{periods}。来源没有公布目标的，不能写目标"},
		en: Text{"figure {figure} has no target for {period}", "plans with a target: {periods}. A target that was not published must not be stated"},
	},
	"measure-open-period": {
		zh: Text{"时期 {period} 没有终点，无法计算", "写明起止，如 2020..2025"},
		en: Text{"the period {period} has no end, so nothing can be worked out over it", "write both ends, such as 2020..2025"},
	},
	"measure-needs-period": {
		zh: Text{"指标 {figure} 只有一个时期的数值，算不出 {measure}", "补充基期的数值，或在 stated 中写明来源公布的数"},
		en: Text{"figure {figure} has a single value, so {measure} cannot be worked out", "add the value of the base period, or list what the source prints under stated"},
	},
	"measure-needs-whole": {
		zh: Text{"指标 {figure} 没有写明是哪个总体的部分，算不出 {measure}", "在该指标中加上 whole: 总体指标的 id"},
		en: Text{"figure {figure} does not say what it is a part of, so {measure} cannot be worked out", "add whole: with the id of the whole to the figure"},
	},
	"measure-needs-years": {
		zh: Text{"{measure} 要跨越一年以上，{period} 不够", "写明起止年份，如 2020..2025"},
		en: Text{"{measure} needs a span of at least a year; {period} is shorter", "write two years, such as 2020..2025"},
	},
	"measure-of-bound": {
		zh: Text{"指标 {figure} 在 {period} 的数值是界限（{value}），不能用来计算", "界限不是确数；只能照引，不能推算增减"},
		en: Text{"the value of {figure} in {period} is a bound ({value}), from which nothing can be worked out", "a bound is no value: quote it, but work out no change from it"},
	},
	"measure-base": {
		zh: Text{"指标 {figure} 在 {period} 的基数为零、为负或与目标相等，{measure} 没有意义", "改用增减量 change，或直接说明数值"},
		en: Text{"the base of {figure} in {period} is zero, negative or equal to the target, so {measure} means nothing", "use change instead, or state the values"},
	},
	"measure-of-percentage": {
		zh: Text{"指标 {figure} 本身是百分比，没有 {measure}", "两个百分比之差用 change，以个百分点计"},
		en: Text{"figure {figure} is itself a percentage and has no {measure}", "the difference of two percentages is change, in percentage points"},
	},
	"typed-differs-value": {
		zh: Text{"文中写“{typed}”，数据是 {published}（{period}，指标 {figure}）", "改正文字或数据；也可以把方括号留空，由程序填入"},
		en: Text{"the text says “{typed}”, the data say {published} ({period}, figure {figure})", "correct the text or the data, or leave the brackets empty to have the number filled in"},
	},
	"typed-differs-sign": {
		zh: Text{"文中写“{typed}”，正负（增减）与数据 {published} 相反（{period}，指标 {figure}）", "改正文字或数据"},
		en: Text{"“{typed}” has the opposite sign of the data, {published} ({period}, figure {figure})", "correct the text or the data"},
	},
	"typed-differs-unit": {
		zh: Text{"文中写“{typed}”，单位与数据 {published} 不同（{period}，指标 {figure}）", "改正单位；百分比之差用个百分点"},
		en: Text{"“{typed}” is in another unit than the data, {published} ({period}, figure {figure})", "correct the unit; the difference of percentages is in percentage points"},
	},
	"typed-differs-scale": {
		zh: Text{"文中写“{typed}”，数量级（万、亿）与数据 {published} 不同（{period}，指标 {figure}）", "检查万与亿"},
		en: Text{"“{typed}” is of another magnitude than the data, {published} ({period}, figure {figure})", "check thousand, million and billion"},
	},
	"typed-differs-too-precise": {
		zh: Text{"文中写“{typed}”，位数比公布的 {published} 还多（{period}，指标 {figure}）", "来源没有公布的位数不能添加，也不要补零"},
		en: Text{"“{typed}” has more digits than the published {published} ({period}, figure {figure})", "digits that were not published must not be added, not even zeros"},
	},
	"typed-differs-qualifier": {
		zh: Text{"文中写“{typed}”，限定词（超、近、约、以上）与数据 {published} 不符（{period}，指标 {figure}）", "按来源的说法改正限定词"},
		en: Text{"the qualifier (over, under, about) of “{typed}” does not suit the data, {published} ({period}, figure {figure})", "use the qualifier of the source"},
	},
	"typed-differs-too-loose": {
		zh: Text{"文中写“{typed}”，与数据 {published} 相差太远（{period}，指标 {figure}）", "用更接近的数"},
		en: Text{"“{typed}” is far from the data, {published} ({period}, figure {figure})", "use a nearer number"},
	},
	"typed-cut": {
		zh: Text{"文中写“{typed}”，是截尾而不是四舍五入；数据是 {published}（{period}，指标 {figure}）", "按四舍五入改正"},
		en: Text{"“{typed}” is cut, not rounded; the data say {published} ({period}, figure {figure})", "round it half up"},
	},
	"bare-number": {
		zh: Text{"“{text}”没有绑定数据", "写成 [{text}](fig:指标@时期)；是名称而不是数据的，列入 data/site.yaml 的 plain-terms"},
		en: Text{"“{text}” is bound to nothing", "write [{text}](fig:FIGURE@PERIOD); list what is a name and no figure under plain-terms in data/site.yaml"},
	},
	"heading-of-title": {
		zh: Text{"正文里用了一级标题“{text}”，一级标题只留给页面的 title", "改成 ## 二级标题"},
		en: Text{"“{text}” is a heading of the first level, which is kept for the page's title", "make it ##"},
	},
	"draft-residue": {
		zh: Text{"草稿里的“{text}”还留在文中", "补上内容或删去；草稿标记不能发布"},
		en: Text{"“{text}” is left over from a draft", "write what belongs there, or delete it; marks of a draft must not be published"},
	},
	"comparison-differs": {
		zh: Text{"“{word}”与数据不符：前面的数是 {first}，后面是 {other}", "改正用词或所引的数"},
		en: Text{"“{word}” is not what the data say: the number before is {first}, the one after {other}", "correct the word or the reference"},
	},
	"typed-several": {
		zh: Text{"一个引用里写了几个数：“{typed}”", "每个数各用一个引用"},
		en: Text{"one reference holds several numbers: “{typed}”", "give each number a reference of its own"},
	},
	"unknown-chart": {
		zh: Text{"没有名为“{name}”的图表", "相近的图表：{nearest}。图表在 data/charts/ 中"},
		en: Text{"there is no chart “{name}”", "nearest: {nearest}. Charts are in data/charts/"},
	},
	"chart-mixed-units": {
		zh: Text{"图表 {chart} 里既有“{first}”又有“{other}”", "一张图用一种单位；确实可比的，在图表中写明 unit:"},
		en: Text{"chart {chart} mixes “{first}” and “{other}”", "a chart has one unit; where the two can be compared, say so with unit: in the chart"},
	},
	"chart-row-label": {
		zh: Text{"图表 {chart} 的这一行是算出来的数，没有名称", "加上 label:"},
		en: Text{"this row of chart {chart} is worked out and has no name", "add label: to it"},
	},
	"chart-unplaced": {
		zh: Text{"图表 {chart} 没有放进任何章节", "在 content/ 的正文中写 ![图题](chart:{chart})"},
		en: Text{"no section shows chart {chart}", "place it in content/ with ![caption](chart:{chart})"},
	},
	"unknown-cited-source": {
		zh: Text{"没有名为“{name}”的来源", "相近的来源：{nearest}。来源在 data/sources.yaml 中"},
		en: Text{"there is no source “{name}”", "nearest: {nearest}. Sources are in data/sources.yaml"},
	},
	"unknown-page": {
		zh: Text{"没有路径为“{name}”的页面", "相近的页面：{nearest}。路径就是 content/zh/ 下的文件名，不带 .md"},
		en: Text{"there is no page “{name}”", "nearest: {nearest}. The path is the file's name below content/en/ without .md"},
	},
	"unknown-anchor": {
		zh: Text{"页面“{page}”里没有编号为“{anchor}”的标题", "相近的编号：{nearest}。编号写在标题后面，如 ## 创新主体 {#firms}"},
		en: Text{"page “{page}” has no heading “{anchor}”", "nearest: {nearest}. The id stands after the heading, like ## Firms {#firms}"},
	},
	"no-home": {
		zh: Text{"缺少首页 {file}", "新建这个文件，写上 title 和 description"},
		en: Text{"there is no home page {file}", "make the file, with title and description"},
	},
	"expression-circle": {
		zh: Text{"算式绕了一圈又用到自己：{figure}@{period}", "算式里的数必须最终来自公布的数值"},
		en: Text{"the expression in the end asks for itself: {figure}@{period}", "what it names must in the end be published values"},
	},
	"expression-zero": {
		zh: Text{"算式“{expression}”除以了零", "检查除数"},
		en: Text{"the expression “{expression}” divides by zero", "check the divisor"},
	},
	"expression-exponent": {
		zh: Text{"算式“{expression}”的指数不是 −200 到 200 之间的整数", "用整数作指数"},
		en: Text{"the exponent in “{expression}” is not a whole number from −200 to 200", "use a whole number"},
	},
	"expression-places": {
		zh: Text{"算式“{expression}”的小数位数不是 0 到 20 之间的整数", "如 round(…, 1)"},
		en: Text{"the number of places in “{expression}” is not a whole number from 0 to 20", "such as round(…, 1)"},
	},
	"expression-size": {
		zh: Text{"算式“{expression}”的结果大得不合常理", "检查指数和乘数"},
		en: Text{"the result of “{expression}” is too large to be a figure", "check exponents and factors"},
	},
}
